/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.compare;

import static org.verbatim.model.DifferenceType.NEGATION;
import static org.verbatim.model.DifferenceType.PARTIAL_QUOTE;
import static org.verbatim.model.DifferenceType.REORDERING;
import static org.verbatim.model.DifferenceType.SPLICE;
import static org.verbatim.model.DifferenceType.TRUNCATION;
import static org.verbatim.model.DifferenceType.TYPOGRAPHY;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.verbatim.model.Comparison;
import org.verbatim.model.Difference;
import org.verbatim.model.DifferenceType;
import org.verbatim.model.Severity;
import org.verbatim.text.Span;
import org.verbatim.text.Vocabulary;
import org.verbatim.text.Word;

/**
 * Two versions to their differences.
 *
 * <p>The first version is the one whose name and place come first, so that the result does not
 * depend on the order in which the two are given.
 */
final class PairComparer {

  // A smaller share of the shorter version, without two content words, may be equal by chance.
  private static final double CHANCE = 0.3;
  // Up to so many words on either side are one place worded otherwise.
  private static final int NEAR_WORDS = 5;
  // A fragment that is shorter by so many words is a piece of the other, whatever the other is.
  private static final int MANY_WORDS = 5;

  private static final int MOST_SWAPPED = 3;
  private static final int MOST_LISTED = 4;

  private final Version a;
  private final Version b;
  private final List<Version> others; // further versions of the utterance, from any article
  private final List<Alignment.Step> steps;
  private final List<Observation> differences = new ArrayList<>();
  private int coreFrom; // index of the first step of the shared stretch
  private int coreTo; // index behind its last step
  private int equalBeyond; // equal words outside the shared stretch, where the edges meet

  private PairComparer(Version a, Version b, List<Version> others) {
    this.a = a;
    this.b = b;
    this.others = others;
    steps = withLastWord(Alignment.of(a.words(), b.words()));
    coreFrom = 0;
    while (coreFrom < steps.size() && !isPaired(coreFrom)) {
      coreFrom++;
    }
    coreTo = steps.size();
    while (coreTo > coreFrom && !isPaired(coreTo - 1)) {
      coreTo--;
    }
  }

  // Where each has one word more, and both sentences end, the one stands for the other.
  private List<Alignment.Step> withLastWord(List<Alignment.Step> found) {
    int last = found.size() - 1;
    boolean one =
        last > 1
            && a.quoted()
            && b.quoted()
            && found.get(last).a() < 0
            && found.get(last - 1).b() < 0
            && found.get(last - 2).equal()
            && !a.isFragment()
            && !b.isFragment();
    if (!one) {
      return found;
    }
    var steps = new ArrayList<>(found.subList(0, last - 1));
    steps.add(new Alignment.Step(found.get(last - 1).a(), found.get(last).b(), false));
    return steps;
  }

  /** What differs between the renditions with the given indices. */
  static Comparison compare(
      int indexA, Version a, int indexB, Version b, List<Version> others, SeverityProfile profile) {
    boolean swap = order().compare(a, b) > 0;
    var pair = swap ? new PairComparer(b, a, others) : new PairComparer(a, b, others);
    var sorted =
        pair.differences().stream()
            .map(found -> swap ? found.mirrored() : found)
            .map(found -> found.graded(profile))
            .sorted(
                Comparator.comparing(Difference::a)
                    .thenComparing(Difference::b)
                    .thenComparing(Difference::type))
            .toList();
    var severity = sorted.stream().map(Difference::severity).max(Comparator.naturalOrder());
    return new Comparison(indexA, indexB, severity.orElse(Severity.NONE), sorted);
  }

  private static Comparator<Version> order() {
    return Comparator.comparing((Version version) -> version.article().id())
        .thenComparing(version -> version.rendition().span());
  }

  private boolean isPaired(int step) {
    return steps.get(step).a() >= 0 && steps.get(step).b() >= 0;
  }

  private List<Observation> differences() {
    if (!a.quoted() || !b.quoted()) {
      differences.addAll(ParaphraseRule.differences(a, b, steps.subList(coreFrom, coreTo)));
      if (differences.size() == 1) { // what another rule says of the same words is enough
        ClaimRule.difference(a, b).ifPresent(differences::add);
      }
    } else if (isApart()) {
      differences.addAll(apart());
    } else {
      leadingEdge();
      core();
      trailingEdge();
    }
    SpeakerRule.difference(a, b, steps).ifPresent(differences::add);
    if (coreFrom < coreTo) {
      ContextRule.difference(a, b, equalWords(), others).ifPresent(differences::add);
    }
    return withoutDoubleNegation(differences);
  }

  private int equalWords() {
    return (int) steps.stream().filter(Alignment.Step::equal).count();
  }

  // Two pieces of one passage that share at most a few words by chance.
  private boolean isApart() {
    int equal = 0;
    int content = 0;
    for (var step : steps) {
      if (step.equal()) {
        equal++;
        content += Grammar.isFunction(a.word(step.a())) ? 0 : 1;
      }
    }
    return equal == 0 || content < 2 && equal < CHANCE * Math.min(a.size(), b.size());
  }

  private List<Observation> apart() {
    return List.of(
        new Observation(
            PairRule.OTHER_PIECE,
            TRUNCATION,
            a.rendition().span(),
            b.rendition().span(),
            0.8,
            a.name() + " and " + b.name() + " print different pieces of one passage."));
  }

  private void leadingEdge() {
    int firstA = steps.get(coreFrom).a();
    int firstB = steps.get(coreFrom).b();
    edge(0, firstA, 0, firstB, true);
  }

  private void trailingEdge() {
    int lastA = steps.get(coreTo - 1).a();
    int lastB = steps.get(coreTo - 1).b();
    edge(lastA + 1, a.size(), lastB + 1, b.size(), false);
  }

  private void edge(int fromA, int toA, int fromB, int toB, boolean leading) {
    if (fromA < toA && fromB < toB && !leading && joinsDistantParts(fromA, fromB)) {
      return;
    }
    if (fromA < toA && fromB < toB && judgeEdge(fromA, toA, fromB, toB, leading)) {
      return;
    }
    rest(new int[] {fromA, toA}, new int[] {fromB, toB}, leading);
  }

  // The sentence begins alike, and one ends it with what the other prints as said elsewhere.
  private boolean joinsDistantParts(int fromA, int fromB) {
    if (!isSolid()) {
      return false;
    }
    boolean inB = new Edge(a, b, fromB, b.size(), false).joinsDistantParts();
    if (!inB && !new Edge(b, a, fromA, a.size(), false).joinsDistantParts()) {
      return false;
    }
    Version joined = inB ? b : a;
    Version apart = inB ? a : b;
    differences.add(
        new Observation(
            PairRule.DISTANT_PARTS_JOINED,
            SPLICE,
            a.span(fromA, a.size()),
            b.span(fromB, b.size()),
            0.75,
            joined.name()
                + " ends the sentence with words that "
                + apart.name()
                + " prints as said elsewhere, and leaves out how it ends there."));
    return true;
  }

  // Both have words beyond the shared stretch: either they begin or end in other places, or they
  // word the same place otherwise. Tells whether everything was said.
  private boolean judgeEdge(int fromA, int toA, int fromB, int toB, boolean leading) {
    boolean apart =
        leading
            ? a.sentenceEndsBefore(toA) || b.sentenceEndsBefore(toB)
            : a.sentenceEndsBefore(fromA) || b.sentenceEndsBefore(fromB);
    if (apart) {
      return false;
    }
    int before = leading ? 0 : run(coreTo, -1);
    int after = leading ? run(coreFrom, 1) : 0;
    boolean fewInA = toA - fromA <= toB - fromB;
    var edge =
        fewInA
            ? EdgeMeeting.sameWords(a, fromA, toA, b, fromB, toB, leading)
            : EdgeMeeting.sameWords(b, fromB, toB, a, fromA, toA, leading);
    boolean near = toA - fromA <= NEAR_WORDS && toB - fromB <= NEAR_WORDS;
    if (edge.isEmpty() && near && a.isFragment() == b.isFragment()) {
      judge(fromA, toA, fromB, toB, before, after);
      return true;
    }
    if (edge.isEmpty()) {
      edge =
          fewInA
              ? EdgeMeeting.otherWords(a, fromA, toA, b, fromB, toB, leading)
              : EdgeMeeting.otherWords(b, fromB, toB, a, fromA, toA, leading);
    }
    if (edge.isEmpty()) {
      return false;
    }
    var met = fewInA ? edge.get() : edge.get().mirrored();
    equalBeyond += met.beyond();
    if (met.toA() > met.fromA() || met.toB() > met.fromB()) {
      judge(
          met.fromA(),
          met.toA(),
          met.fromB(),
          met.toB(),
          leading ? met.beyond() : before,
          leading ? after : met.beyond());
    }
    rest(met.restA(), met.restB(), leading);
    return true;
  }

  private void rest(int[] restA, int[] restB, boolean leading) {
    if (restA[0] < restA[1]) {
      shorter(b, b.span(restB[0], restB[0]), a, restA[0], restA[1], leading);
    }
    if (restB[0] < restB[1]) {
      shorter(a, a.span(restA[0], restA[0]), b, restB[0], restB[1], leading);
    }
  }

  // One side begins later or stops earlier.
  private void shorter(
      Version shorter, Span place, Version longer, int from, int to, boolean leading) {
    var edge = new Edge(shorter, longer, from, to, leading);
    Span where = leading ? new Span(shorter.begin(), shorter.begin()) : place;
    if (edge.isSplice(others)) {
      add(
          PairRule.QUOTATIONS_JOINED,
          SPLICE,
          shorter,
          where,
          longer.span(from, to),
          0.85,
          longer.name()
              + " prints as one sentence what "
              + shorter.name()
              + " prints as two quotations.");
    } else if (edge.cutsCondition() || edge.cutsTimeLimit() || edge.cutsReport()) {
      add(
          cutRule(edge),
          TRUNCATION,
          shorter,
          where,
          longer.span(from, to),
          0.7,
          shorter.name()
              + (leading ? " begins in the sentence that " : " ends the sentence where ")
              + longer.name()
              + (leading ? " begins: \"" : " goes on: \"")
              + edge.text()
              + "\".");
    } else if (isPiece(shorter, longer)) {
      add(
          PairRule.FRAGMENT_OF_WHOLE,
          PARTIAL_QUOTE,
          shorter,
          where,
          longer.span(from, to),
          0.95,
          shorter.name() + " quotes only a piece of what " + longer.name() + " prints.");
    } else {
      add(
          PairRule.SHORTER_PIECE,
          TRUNCATION,
          shorter,
          where,
          longer.span(from, to),
          0.95,
          longer.name() + " quotes more than " + shorter.name() + ".");
    }
  }

  private static PairRule cutRule(Edge edge) {
    if (edge.isException()) {
      return PairRule.EXCEPTION_CUT_OFF;
    }
    if (edge.cutsReport()) {
      return PairRule.REPORT_CUT_OFF;
    }
    if (edge.cutsTimeLimit()) {
      return PairRule.TIME_LIMIT_CUT_OFF;
    }
    return edge.cutsPromise() ? PairRule.PROVISO_CUT_OFF : PairRule.CONDITION_CUT_OFF;
  }

  private static boolean isPiece(Version shorter, Version longer) {
    return shorter.isFragment()
        && (!longer.isFragment()
            || longer.hasSentenceEnd()
            || longer.size() - shorter.size() >= MANY_WORDS);
  }

  private void add(
      PairRule rule,
      DifferenceType type,
      Version one,
      Span where,
      Span other,
      double confidence,
      String explanation) {
    differences.add(
        one == a
            ? new Observation(rule, type, where, other, confidence, explanation)
            : new Observation(rule, type, other, where, confidence, explanation));
  }

  private void core() {
    var changes = new ArrayList<int[]>(); // first and last step of each change
    int i = coreFrom;
    while (i < coreTo) {
      if (steps.get(i).equal()) {
        i++;
        continue;
      }
      int from = i;
      while (i < coreTo && !steps.get(i).equal()) {
        i++;
      }
      changes.add(new int[] {from, i});
    }
    var moved = moved(changes);
    moved.addAll(swapped(changes));
    for (var change : changes) {
      if (!moved.contains(change)) {
        judge(change[0], change[1]);
      }
    }
    typography();
  }

  private List<int[]> moved(List<int[]> changes) {
    var moved = new ArrayList<int[]>();
    for (int i = 0; i + 1 < changes.size(); i++) {
      int[] one = changes.get(i);
      int[] two = changes.get(i + 1);
      var first = change(one[0], one[1]);
      var second = change(two[0], two[1]);
      boolean same =
          first.lengthB() == 0
                  && second.lengthA() == 0
                  && keys(first.wordsA()).equals(keys(second.wordsB()))
              || first.lengthA() == 0
                  && second.lengthB() == 0
                  && keys(first.wordsB()).equals(keys(second.wordsA()));
      if (same && two[0] - one[1] <= 12) {
        moved.add(one);
        moved.add(two);
        var whole = change(one[0], two[1]);
        differences.add(
            new Observation(
                ChangeRule.WORDS_MOVED,
                REORDERING,
                whole.spanA(),
                whole.spanB(),
                0.9,
                ChangeRule.contrast(whole) + " the same words stand in another order."));
        i++;
      }
    }
    return moved;
  }

  // "the crew owes the owner", "the owner owes the crew": each word stands where the other stood.
  private List<int[]> swapped(List<int[]> changes) {
    var swapped = new ArrayList<int[]>();
    for (int i = 0; i < changes.size(); i++) {
      for (int j = i + 1; j < changes.size(); j++) {
        var first = change(changes.get(i)[0], changes.get(i)[1]);
        var second = change(changes.get(j)[0], changes.get(j)[1]);
        if (isSwap(first, second)) {
          swapped.add(changes.get(i));
          swapped.add(changes.get(j));
          var whole = change(changes.get(i)[0], changes.get(j)[1]);
          boolean listed = isListed(changes.get(i)[1], changes.get(j)[0]);
          differences.add(
              new Observation(
                  listed || !whole.solid() ? ChangeRule.WORDS_MOVED : PairRule.WORDS_SWAPPED,
                  REORDERING,
                  whole.spanA(),
                  whole.spanB(),
                  0.8,
                  ChangeRule.contrast(whole) + " two words have changed places."));
        }
      }
    }
    return swapped;
  }

  private static boolean isSwap(Change first, Change second) {
    return first.lengthA() > 0
        && first.lengthB() > 0
        && first.lengthA() <= MOST_SWAPPED
        && keys(first.wordsA()).equals(keys(second.wordsB()))
        && keys(first.wordsB()).equals(keys(second.wordsA()))
        && !(Grammar.areAll(first.wordsA(), Grammar::isFunction)
            && Grammar.areAll(first.wordsB(), Grammar::isFunction))
        && !first.isMarked()
        && !second.isMarked();
  }

  // "roads and bridges": what stands in a list may stand in any order.
  private boolean isListed(int fromStep, int toStep) {
    return toStep - fromStep <= MOST_LISTED
        && steps.subList(fromStep, toStep).stream()
            .anyMatch(step -> step.equal() && Grammar.isListing(a.word(step.a())));
  }

  private static List<String> keys(List<Word> words) {
    return words.stream().map(Word::key).toList();
  }

  private Change change(int fromStep, int toStep) {
    int fromA = after(fromStep - 1, true);
    int fromB = after(fromStep - 1, false);
    int toA = after(toStep - 1, true);
    int toB = after(toStep - 1, false);
    return change(fromA, toA, fromB, toB, run(fromStep, -1), run(toStep, 1));
  }

  private Change change(int fromA, int toA, int fromB, int toB, int before, int after) {
    return new Change(a, fromA, toA, b, fromB, toB, before, after, isSolid());
  }

  // The index behind the last word of one side up to and with the step.
  private int after(int step, boolean first) {
    for (int i = step; i >= 0; i--) {
      int index = first ? steps.get(i).a() : steps.get(i).b();
      if (index >= 0) {
        return index + 1;
      }
    }
    return 0;
  }

  // How many equal steps stand in a row from here.
  private int run(int step, int direction) {
    int i = direction > 0 ? step : step - 1;
    int count = 0;
    while (i >= coreFrom && i < coreTo && (steps.get(i).equal() || isAgreement(steps.get(i)))) {
      count++;
      i += direction;
    }
    return count;
  }

  // "they were", "I was": the verb only follows its subject.
  private boolean isAgreement(Alignment.Step step) {
    return step.a() >= 0
        && step.b() >= 0
        && Grammar.isOneAuxiliary(a.word(step.a()), b.word(step.b()));
  }

  private void judge(int fromStep, int toStep) {
    judge(change(fromStep, toStep));
  }

  private void judge(int fromA, int toA, int fromB, int toB, int before, int after) {
    judge(change(fromA, toA, fromB, toB, before, after));
  }

  private void judge(Change change) {
    for (var rule : ChangeRule.values()) {
      Optional<Verdict> verdict = rule.judge(change);
      if (verdict.isPresent()) {
        var found = verdict.get();
        differences.add(
            new Observation(
                rule,
                found.type(),
                change.spanA(),
                change.spanB(),
                change.isMarked(),
                found.confidence(),
                found.explanation()));
        return;
      }
    }
  }

  // A single word matters only where the rest is clearly the same sentence.
  private boolean isSolid() {
    int equal = equalBeyond;
    int telling = 0;
    int wordsA = equalBeyond;
    int wordsB = equalBeyond;
    for (var step : steps.subList(coreFrom, coreTo)) {
      wordsA += step.a() >= 0 ? 1 : 0;
      wordsB += step.b() >= 0 ? 1 : 0;
      if (step.equal()) {
        equal++;
        telling += Vocabulary.isFunctionWord(a.word(step.a()).key()) ? 0 : 1;
      }
    }
    int fewest = a.isFragment() || b.isFragment() ? 5 : 4;
    boolean all =
        equal >= fewest
            && equal + 1 >= Math.max(a.size(), b.size())
            && (telling >= 1 || saysSomething(a) && saysSomething(b));
    return all || equal >= 4 && telling >= 2 && equal >= 0.7 * Math.min(wordsA, wordsB);
  }

  private static boolean saysSomething(Version version) {
    return version.words().stream().anyMatch(word -> !Grammar.isFunction(word));
  }

  private void typography() {
    for (int i = coreFrom; i < coreTo; i++) {
      if (!steps.get(i).equal()) {
        continue;
      }
      int x = steps.get(i).a();
      int y = steps.get(i).b();
      if (i > coreFrom && steps.get(i - 1).equal()) {
        Typography.gap(a, x, b, y).ifPresent(this::addTypography);
      }
      if (a.isBracketed(x) != b.isBracketed(y)) {
        bracketed(x, y);
      } else if (!Typography.sameLetters(a, x, b, y)) {
        addTypography(List.of(a.span(x, x + 1), b.span(y, y + 1)));
      }
    }
  }

  private void bracketed(int x, int y) {
    boolean inA = a.isBracketed(x);
    differences.add(
        new Observation(
            PairRule.BRACKETED_WORD,
            DifferenceType.INSERTION,
            a.span(x, x + 1),
            b.span(y, y + 1),
            true,
            0.95,
            (inA ? a : b).name()
                + " has \""
                + (inA ? a.text(x, x + 1) : b.text(y, y + 1))
                + "\" in brackets, as the writer's own word."));
  }

  // Neighbours are one difference: "It's" and "it is", ", we've" and ". We've".
  private void addTypography(List<Span> spans) {
    Span one = spans.get(0);
    Span two = spans.get(1);
    if (!differences.isEmpty()) {
      var last = differences.get(differences.size() - 1);
      if (last.rule() == PairRule.TYPOGRAPHY
          && (last.a().end() == one.begin() || last.b().end() == two.begin())) {
        one = new Span(last.a().begin(), one.end());
        two = new Span(last.b().begin(), two.end());
        differences.remove(differences.size() - 1);
      }
    }
    differences.add(
        new Observation(
            PairRule.TYPOGRAPHY,
            TYPOGRAPHY,
            one,
            two,
            0.99,
            "The same words, written or punctuated otherwise."));
  }

  // A denial that moves to another place of the sentence leaves the sense as it was.
  private static List<Observation> withoutDoubleNegation(List<Observation> differences) {
    long denials = differences.stream().filter(d -> d.type() == NEGATION).count();
    if (denials < 2) {
      return differences;
    }
    return differences.stream()
        .map(
            d ->
                d.rule() == ChangeRule.POLARITY_TURNED
                    ? new Observation(
                        PairRule.DENIAL_MOVED,
                        NEGATION,
                        d.a(),
                        d.b(),
                        d.marked(),
                        0.7,
                        "The denial stands in another place of the sentence.")
                    : d)
        .toList();
  }
}
