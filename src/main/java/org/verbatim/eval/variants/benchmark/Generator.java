/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.variants.benchmark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.verbatim.eval.variants.benchmark.speech.Scene;
import org.verbatim.model.AnnotatedArticle;

/**
 * Makes second versions of articles, in rounds: each round has one version of every article, with
 * other choices.
 *
 * <p>The same articles and seed give the same versions on every machine: what is drawn comes from
 * {@link SplittableRandom}, whose algorithm is specified.
 */
public final class Generator {

  private final List<AnnotatedArticle> articles;
  private final long seed;
  private final Planner planner = new Planner();

  /** The order of the articles changes nothing. */
  public Generator(List<AnnotatedArticle> articles, long seed) {
    this.articles = articles.stream().sorted(Comparator.comparing(AnnotatedArticle::id)).toList();
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
    for (var article : articles) {
      var scene = new Scene(article);
      if (scene.speeches().isEmpty()) {
        continue;
      }
      var random = new SplittableRandom(seed * 31 + number * 1_000_003L + article.id().hashCode());
      var plan = planner.plan(scene, random);
      versions.add(new VersionWriter(scene, plan, random).write(article.id() + "_v" + number));
    }
    return versions;
  }
}
