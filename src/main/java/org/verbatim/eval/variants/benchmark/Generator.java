/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.variants.benchmark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.verbatim.eval.variants.benchmark.speech.Scene;
import org.verbatim.eval.variants.benchmark.speech.Speech;
import org.verbatim.model.AnnotatedArticle;

/**
 * Makes second versions of articles, in rounds: each round has one version of every article, with
 * other choices.
 *
 * <p>The same articles and seed give the same versions on every machine: what is drawn comes from
 * {@link SplittableRandom}, whose algorithm is specified.
 */
public final class Generator {

  private final List<Scene> scenes;
  private final List<Speech> all;
  private final long seed;
  private final Planner planner = new Planner();

  /** The order of the articles changes nothing. */
  public Generator(List<AnnotatedArticle> articles, long seed) {
    scenes =
        articles.stream()
            .sorted(Comparator.comparing(AnnotatedArticle::id))
            .map(Scene::new)
            .toList();
    all = scenes.stream().flatMap(scene -> scene.speeches().stream()).toList();
    this.seed = seed;
  }

  /** The versions of the rounds from the first on. */
  public List<List<Version>> rounds(int count) {
    var rounds = new ArrayList<List<Version>>();
    for (int round = 1; round <= count; round++) {
      rounds.add(round(round));
    }
    return rounds;
  }

  private List<Version> round(int number) {
    var versions = new ArrayList<Version>();
    for (var scene : scenes) {
      String id = scene.article().id();
      if (scene.speeches().isEmpty()) {
        continue;
      }
      var random = new SplittableRandom(seed * 31 + number * 1_000_003L + id.hashCode());
      var plan = planner.plan(scene, random);
      versions.add(new VersionWriter(scene, plan, all, random).write(id + "_v" + number));
    }
    return versions;
  }
}
