/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.variants.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.verbatim.eval.variants.PairedDifference;
import org.verbatim.eval.variants.Passage;
import org.verbatim.eval.variants.benchmark.speech.Change;
import org.verbatim.eval.variants.benchmark.speech.Kind;
import org.verbatim.eval.variants.benchmark.speech.Lot;
import org.verbatim.eval.variants.benchmark.speech.Scene;
import org.verbatim.eval.variants.benchmark.speech.Speech;
import org.verbatim.model.BlockRole;
import org.verbatim.model.CueKind;
import org.verbatim.text.Span;

/**
 * Writes an article as a second outlet might: as planned, in an order of its own, with marks,
 * reporting verbs and places of the speaker's name of its own, without some of the narration.
 */
final class VersionWriter {

  private static final double HEADLINE_KEPT = 0.5;
  private static final double SWAPPED = 0.35;
  private static final double NARRATION_LEFT_OUT = 0.35;
  private static final double VERB_CHANGED = 0.4;
  private static final double NAME_MOVED = 0.4;

  private static final List<String> VERBS = List.of("stated", "explained", "remarked", "declared");
  private static final List<String> NEUTRAL =
      List.of(
          "Not everything about it is known yet.",
          "It has been the talk of the place for days.",
          "There was little to add to that.",
          "The matter is far from closed.");
  private static final Pattern DATELINE =
      Pattern.compile(
          "\\A\\p{Lu}[\\p{Lu} .'’-]+(?:, [^()\\n]{1,20})? ?\\([^()\\n]{2,20}\\) ?[-–—]+ ?");

  private final Scene scene;
  private final Plan plan;
  private final RandomGenerator random;
  private final Groups groups;
  private final Page page;
  private final Traps traps;

  VersionWriter(Scene scene, Plan plan, RandomGenerator random) {
    this.scene = scene;
    this.plan = plan;
    this.random = random;
    groups = new Groups(scene);
    disguise();
    page =
        new Page(
            scene.text(), plan.changes(), scene.speeches().stream().map(Speech::span).toList());
    traps = new Traps(scene, plan, random);
  }

  private void disguise() {
    for (var paragraph : scene.paragraphs()) {
      var dateline = DATELINE.matcher(scene.text(paragraph.span()));
      if (dateline.find()) {
        int begin = paragraph.span().begin();
        plan.add(new Change(new Span(begin, begin + dateline.end()), ""));
      }
    }
    for (var speech : scene.speeches()) {
      for (var cue : speech.quotation().cues()) {
        boolean plain =
            cue.kind() == CueKind.VERB
                && speech.isDirect()
                && scene.text(cue.span()).equals("said")
                && scene.paragraph(speech).role() == BlockRole.BODY;
        if (plain && random.nextDouble() < VERB_CHANGED) {
          plan.add(new Change(cue.span(), Lot.one(VERBS, random).orElseThrow()));
        }
      }
    }
  }

  Version write(String id) {
    headline();
    for (var group : order()) {
      for (int paragraph : group) {
        if (!plan.isDropped(paragraph)) {
          paragraph(paragraph);
        }
      }
    }
    var trapped = traps.write(page, id);
    var pairs = new ArrayList<AlteredPair>();
    for (var speech : scene.speeches()) {
      pairs.addAll(pairs(speech, id));
    }
    pairs.addAll(trapped);
    pairs.addAll(traps.otherUtterances(pairs));
    var style = Lot.one(List.of(MarkStyle.values()), random).orElseThrow();
    return new Version(id, scene.article().id(), style.of(page.text()), pairs);
  }

  private void headline() {
    for (var paragraph : scene.paragraphs()) {
      if (paragraph.role() == BlockRole.HEADLINE) {
        if (random.nextDouble() < HEADLINE_KEPT) {
          page.copy(paragraph.span());
          page.own("\n\n");
        }
        return;
      }
    }
  }

  // Neighbours change places where neither names anybody whom the other names.
  private List<List<Integer>> order() {
    var order = new ArrayList<>(groups.all());
    for (int i = 1; i + 1 < order.size(); i++) {
      var names = groups.names(order.get(i));
      boolean apart = Collections.disjoint(names, groups.names(order.get(i + 1)));
      if (apart && random.nextDouble() < SWAPPED) {
        Collections.swap(order, i, i + 1);
        i++;
      }
    }
    var kept = new ArrayList<List<Integer>>();
    for (int i = 0; i < order.size(); i++) {
      var group = order.get(i);
      boolean loose =
          i > 0 && group.size() == 1 && groups.isNarration(group.get(0)) && isIdle(group, order);
      if (!loose || random.nextDouble() >= NARRATION_LEFT_OUT) {
        kept.add(group);
      }
    }
    return kept;
  }

  // Nobody is introduced in it who is named elsewhere.
  private boolean isIdle(List<Integer> group, List<List<Integer>> all) {
    var names = groups.names(group);
    return all.stream()
        .filter(other -> other != group)
        .allMatch(other -> Collections.disjoint(names, groups.names(other)));
  }

  private void paragraph(int index) {
    Span span = scene.paragraphs().get(index).span();
    var moved = plan.isFixed(index) && isWritten(index) ? Optional.<Frame>empty() : frame(index);
    if (moved.isPresent() && random.nextDouble() < NAME_MOVED) {
      var frame = moved.get();
      page.copy(frame.attribution());
      page.own(": " + frame.open());
      page.copy(frame.speech().span());
      page.mend(',', '.');
      page.own(frame.close());
    } else {
      page.copy(span);
    }
    page.own("\n\n");
    if (random.nextDouble() < NARRATION_LEFT_OUT / 4 && !isFollowed(index)) {
      page.own(Lot.one(NEUTRAL, random).orElseThrow() + "\n\n");
    }
  }

  private boolean isFollowed(int index) {
    return !groups.begins(index + 1);
  }

  // Whether a step has an eye on the reporter's words too.
  private boolean isWritten(int index) {
    return plan.steps().entrySet().stream()
        .filter(entry -> entry.getKey().paragraph() == index)
        .anyMatch(
            entry ->
                entry.getValue().edit().whole()
                    || entry.getValue().edit().changes().stream()
                        .anyMatch(change -> !entry.getKey().span().covers(change.span())));
  }

  private record Frame(Speech speech, Span attribution, String open, String close) {}

  // A paragraph that is nothing but "…," X said.
  private Optional<Frame> frame(int index) {
    var paragraph = scene.paragraphs().get(index).span();
    var inside = scene.speeches().stream().filter(it -> it.paragraph() == index).toList();
    if (inside.size() != 1 || !inside.get(0).isSentence()) {
      return Optional.empty();
    }
    var speech = inside.get(0);
    var marks = scene.marks(speech);
    var mention = scene.namedAt(speech);
    String behind = scene.text(scene.behind(speech));
    boolean plain =
        marks.isPresent()
            && mention.isPresent()
            && scene.text(scene.before(speech)).equals(marks.get()[0])
            && behind.startsWith(marks.get()[1] + " ")
            && behind.endsWith(".")
            && behind.equals(marks.get()[1] + " " + scene.text(mention.get().span()) + " said.");
    if (!plain || !scene.text(speech.span()).endsWith(",")) {
      return Optional.empty();
    }
    var attribution =
        new Span(speech.span().end() + marks.get()[1].length() + 1, paragraph.end() - 1);
    return Optional.of(new Frame(speech, attribution, marks.get()[0], marks.get()[1]));
  }

  private List<AlteredPair> pairs(Speech speech, String id) {
    var step = Optional.ofNullable(plan.steps().get(speech));
    var place = page.place(speech.span());
    if (place.isEmpty() || place.get().isEmpty()) {
      return List.of();
    }
    var a = new Passage(scene.article().id(), List.of(speech.span()));
    var b = new Passage(id, List.of(place.get()));
    String injection = id + " " + speech.span().begin();
    var speaker = scene.article().speaker(speech.quotation()).map(it -> it.name());
    if (isBesideInjected(speech)) {
      return List.of();
    }
    if (step.isEmpty()) {
      return List.of(
          new AlteredPair(
              Kind.VERBATIM, "verbatim", injection, a, b, speaker, true, Optional.empty()));
    }
    var kind = step.get().alteration().kind();
    var pair =
        new AlteredPair(
            kind,
            step.get().alteration().label(),
            injection,
            a,
            b,
            speaker,
            kind != Kind.PARAPHRASE,
            difference(step.get(), speech, place.get()));
    var joined = step.get().edit().joined();
    return joined.isEmpty()
        ? List.of(pair)
        : List.of(pair, joined(pair, joined.get(), place.get()));
  }

  // Stretches of one quotation may be compared as one, so that nothing is known of the other alone.
  private boolean isBesideInjected(Speech speech) {
    var step = plan.steps().get(speech);
    return (step == null || !step.alteration().kind().isInjected())
        && plan.steps().entrySet().stream()
            .anyMatch(
                entry ->
                    entry.getValue().alteration().kind().isInjected()
                        && entry.getKey().quotation().equals(speech.quotation()));
  }

  private Optional<PairedDifference> difference(Plan.Step step, Speech speech, Span place) {
    var kind = step.alteration().kind();
    if (step.edit().gold().isEmpty()) {
      return Optional.empty();
    }
    String type = kind.types().get(0).label();
    if (step.edit().whole()) {
      return Optional.of(new PairedDifference(type, speech.span(), place));
    }
    var gold = step.edit().gold();
    var copies = gold.stream().map(change -> page.place(change).orElseThrow()).toList();
    return Optional.of(
        new PairedDifference(
            type, Span.hull(gold.stream().map(Change::span).toList()), Span.hull(copies)));
  }

  // The other quotation against the joined one: what it lacks stands in front.
  private AlteredPair joined(AlteredPair pair, Speech other, Span place) {
    int begin = other.span().begin();
    var tail = pair.difference().orElseThrow().b();
    var difference =
        new PairedDifference(
            pair.kind().types().get(0).label(),
            new Span(begin, begin),
            new Span(place.begin(), Math.max(place.begin(), tail.begin())));
    return new AlteredPair(
        pair.kind(),
        pair.alteration(),
        pair.injection(),
        new Passage(scene.article().id(), List.of(other.span())),
        pair.b(),
        pair.speaker(),
        true,
        Optional.of(difference));
  }
}
