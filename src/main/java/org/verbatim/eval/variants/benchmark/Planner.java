/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.variants.benchmark;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.verbatim.eval.variants.benchmark.speech.Alteration;
import org.verbatim.eval.variants.benchmark.speech.Edit;
import org.verbatim.eval.variants.benchmark.speech.Kind;
import org.verbatim.eval.variants.benchmark.speech.Lot;
import org.verbatim.eval.variants.benchmark.speech.Scene;
import org.verbatim.eval.variants.benchmark.speech.Speech;
import org.verbatim.model.BlockRole;

/** Decides what becomes of each stretch of speech; what was done least so far comes first. */
final class Planner {

  private static final double INJECTED = 0.45; // share of the stretches, where it can be done
  private static final double HARMLESS = 0.35;
  private static final int MOST_ALIKE = 3; // times that the same is done to the same words

  private final Map<Kind, Integer> kinds = new TreeMap<>();
  private final Map<String, Integer> alterations = new TreeMap<>();
  private final Map<String, Integer> done = new TreeMap<>();

  Plan plan(Scene scene, RandomGenerator random) {
    var plan = new Plan();
    var groups = new Groups(scene);
    var spliced = new TreeSet<Integer>();
    for (var speech : Lot.shuffled(scene.speeches(), random)) {
      double lot = random.nextDouble();
      boolean body = scene.paragraph(speech).role() == BlockRole.BODY;
      if (!body || !speech.isPlain() || plan.isDropped(speech.paragraph())) {
        continue;
      }
      if (lot < INJECTED) {
        choose(Alterations.injected(), speech, scene, groups, plan, random);
      } else if (lot < INJECTED + HARMLESS) {
        choose(Alterations.harmless(), speech, scene, groups, plan, random);
      }
    }
    return plan;
  }

  private void choose(
      List<Alteration> possible,
      Speech speech,
      Scene scene,
      Groups groups,
      Plan plan,
      RandomGenerator random) {
    var ordered =
        Lot.shuffled(possible, random).stream()
            .sorted(
                Comparator.comparing((Alteration it) -> kinds.getOrDefault(it.kind(), 0))
                    .thenComparing(it -> alterations.getOrDefault(it.label(), 0)))
            .toList();
    for (var alteration : ordered) {
      var edit = alteration.edit(speech, scene, random);
      if (edit.isEmpty() || !isReadable(alteration, edit.get(), speech, groups)) {
        continue;
      }
      String what = scene.article().id() + " " + edit.get().changes();
      if (done.getOrDefault(what, 0) < MOST_ALIKE
          && plan.add(speech, new Plan.Step(alteration, edit.get()))) {
        done.merge(what, 1, Integer::sum);
        kinds.merge(alteration.kind(), 1, Integer::sum);
        alterations.merge(alteration.label(), 1, Integer::sum);
        return;
      }
    }
  }

  // "He added" in the next paragraph would mean somebody else, or nobody.
  private static boolean isReadable(
      Alteration alteration, Edit edit, Speech speech, Groups groups) {
    boolean moves = Set.of(Kind.SPEAKER, Kind.REFERENCE).contains(alteration.kind());
    return (!moves || groups.begins(speech.paragraph() + 1))
        && edit.joined().map(other -> groups.begins(other.paragraph() + 1)).orElse(true);
  }
}
