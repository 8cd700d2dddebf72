/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.verbatim.link.RunIndex.Pair;
import org.verbatim.link.WireCredit.Manner;
import org.verbatim.model.AnnotatedArticle;
import org.verbatim.model.Witness;
import org.verbatim.model.WitnessKind;

/**
 * Tells which articles of a story are one witness: copies or rewrites of one agency's report,
 * printings of one statement, copies of each other.
 *
 * <p>Articles are compared only where an index says that they share a run of words or a dispatch.
 * Every article stands in just one witness. Stateless; may be shared between threads.
 */
public final class WitnessFinder {

  private static final int QUOTED_RUN = 6;

  // Fewer runs in common than these cannot satisfy any rule, so the pair is not looked at closely.
  private static final int FEWEST_RUNS = 3;
  private static final double FEWEST_OF_WORDS = 0.02;
  private static final int FEWEST_QUOTED_RUNS = 3;

  private static final int FEWEST_NUMBERS = 3;
  private static final double SAME_NUMBERS = 0.4;

  private record Tie(Pair pair, WitnessRule rule, CommonText common) {}

  /** All witnesses, by their first article; the articles of each by id. */
  public List<Witness> witnesses(List<AnnotatedArticle> story) {
    var articles = story.stream().sorted(Comparator.comparing(AnnotatedArticle::id)).toList();
    var narrated = articles.stream().map(WordRow::narrated).toList();
    var quoted = articles.stream().map(WordRow::quoted).toList();
    var credits = new WireCredits(articles);
    var pairs = new TreeSet<Pair>(new RunIndex(quoted, QUOTED_RUN).pairs(FEWEST_QUOTED_RUNS));
    var runs = new RunIndex(narrated, CommonText.SHORTEST_RUN);
    for (var pair : runs.pairs(FEWEST_RUNS)) {
      int fewer = Math.min(narrated.get(pair.a()).count(), narrated.get(pair.b()).count());
      if (runs.shared(pair) >= FEWEST_OF_WORDS * fewer) {
        pairs.add(pair);
      }
    }
    addAlike(articles, credits::dispatch, pairs);
    addAlike(articles, credits::signature, pairs);
    var events = new Events();
    List<Tie> ties = new ArrayList<>();
    for (var pair : pairs) {
      var common = common(pair, articles, narrated, quoted, credits, events);
      WitnessRule.of(common).ifPresent(rule -> ties.add(new Tie(pair, rule, common)));
    }
    return witnesses(articles, ties, credits);
  }

  private static void addAlike(
      List<AnnotatedArticle> articles,
      Function<String, Optional<String>> mark,
      TreeSet<Pair> pairs) {
    var holders = new TreeMap<String, List<Integer>>();
    for (int i = 0; i < articles.size(); i++) {
      int index = i;
      mark.apply(articles.get(i).id())
          .ifPresent(found -> holders.computeIfAbsent(found, key -> new ArrayList<>()).add(index));
    }
    holders.values().forEach(list -> pairs.addAll(RunIndex.pairs(list)));
  }

  private static CommonText common(
      Pair pair,
      List<AnnotatedArticle> articles,
      List<WordRow> narrated,
      List<WordRow> quoted,
      WireCredits credits,
      Events events) {
    var a = articles.get(pair.a());
    var b = articles.get(pair.b());
    var sharedQuotes = SharedRuns.of(quoted.get(pair.a()), quoted.get(pair.b()), QUOTED_RUN, 0);
    boolean stated =
        sharedQuotes.runs().stream()
            .allMatch(
                run ->
                    Statements.isWritten(a, quoted.get(pair.a()).span(run.a()))
                        && Statements.isWritten(b, quoted.get(pair.b()).span(run.b())));
    var both = credits.owedByBoth(a.id(), b.id());
    return new CommonText(
        SharedRuns.of(
            narrated.get(pair.a()),
            narrated.get(pair.b()),
            CommonText.SHORTEST_RUN,
            CommonText.CHOSEN),
        sharedQuotes,
        both.or(() -> credits.owed(a.id(), b.id())),
        both.isPresent(),
        isSame(credits.dispatch(a.id()), credits.dispatch(b.id()))
            && haveSameNumbers(narrated.get(pair.a()), narrated.get(pair.b()))
            && events.areOne(a, b),
        isSame(credits.signature(a.id()), credits.signature(b.id())),
        stated && !sharedQuotes.runs().isEmpty());
  }

  private static boolean isSame(Optional<String> one, Optional<String> other) {
    return one.isPresent() && one.equals(other);
  }

  /** Whoever retells a report in other words keeps its figures. */
  private static boolean haveSameNumbers(WordRow a, WordRow b) {
    var numbers = a.numbers();
    var others = b.numbers();
    int all = numbers.size() + others.size();
    numbers.retainAll(others);
    int both = numbers.size();
    return both >= FEWEST_NUMBERS && both >= SAME_NUMBERS * (all - both);
  }

  private static List<Witness> witnesses(
      List<AnnotatedArticle> articles, List<Tie> ties, WireCredits credits) {
    var clusters = new Clusters(articles.size());
    List<Tie> kept = new ArrayList<>();
    var surest =
        Comparator.comparing(Tie::rule)
            .thenComparing(tie -> tie.common().narrated().share(), Comparator.reverseOrder())
            .thenComparing(Tie::pair);
    for (var tie : ties.stream().sorted(surest).toList()) {
      if (clusters.root(tie.pair().a()) != clusters.root(tie.pair().b())) {
        clusters.join(tie.pair().a(), tie.pair().b());
        kept.add(tie);
      }
    }
    List<Witness> witnesses = new ArrayList<>();
    for (var members : clusters.all()) {
      var ids = members.stream().map(i -> articles.get(i).id()).toList();
      var own = kept.stream().filter(tie -> members.contains(tie.pair().a())).toList();
      witnesses.add(own.isEmpty() ? Witness.single(ids.get(0)) : witness(ids, own, credits));
    }
    return List.copyOf(witnesses);
  }

  /** The ties of a witness come surest first. */
  private static Witness witness(List<String> ids, List<Tie> ties, WireCredits credits) {
    var agency =
        ties.stream()
            .filter(tie -> tie.rule() != WitnessRule.SAME_STATEMENT)
            .flatMap(tie -> tie.common().agency().stream())
            .findFirst();
    var kind = kind(ties, agency);
    var weakest = ties.get(ties.size() - 1).rule();
    return new Witness(
        ids,
        kind,
        agency,
        agency.flatMap(name -> origin(ids, name, credits)),
        weakest.label(),
        weakest.confidence(),
        WitnessReason.words(
            kind,
            agency.map(name -> credits.words(ids, name)),
            ties.stream().map(Tie::common).toList()));
  }

  private static WitnessKind kind(List<Tie> ties, Optional<String> agency) {
    if (agency.isPresent()) {
      return ties.stream().allMatch(tie -> tie.rule() == WitnessRule.SAME_TEXT)
          ? WitnessKind.WIRE_COPY
          : WitnessKind.WIRE_REWRITE;
    }
    return ties.stream().anyMatch(tie -> tie.common().stated())
        ? WitnessKind.COMMON_RELEASE
        : WitnessKind.COMMON_TEXT;
  }

  /** The agency's own article; else the only one under its dateline. */
  private static Optional<String> origin(List<String> ids, String agency, WireCredits credits) {
    for (var manner : List.of(Manner.OUTLET, Manner.DATELINE)) {
      var found =
          ids.stream()
              .filter(id -> credits.of(id, agency).filter(c -> c.manner() == manner).isPresent())
              .toList();
      if (!found.isEmpty()) {
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
