/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.verbatim.model.AnnotatedArticle;

/**
 * Gathers the articles that report the same event, and those that share a long quotation.
 *
 * <p>Articles are compared by their telling words, names above all, and only where an {@linkplain
 * ArticleIndex index} says that they share rare ones. Two groups become one if their articles are
 * alike on the whole, not through one pair alone, or if a long run of quoted words that few
 * articles have stands in both.
 *
 * <p>Stateless; may be shared between threads.
 */
public final class StoryFinder {

  private static final double MEAN_SHARE = 0.7; // of the likeness that one pair needs
  private static final int MOST_WITH_RUN = 12; // what more articles print is a stock phrase

  private record Pair(int a, int b, double likeness, boolean joined) {}

  /** Every article stands in just one group; groups and their articles are in order of id. */
  public List<List<AnnotatedArticle>> group(List<AnnotatedArticle> articles) {
    var sorted = articles.stream().sorted(Comparator.comparing(AnnotatedArticle::id)).toList();
    var index = new ArticleIndex();
    var fingerprints = sorted.stream().map(Fingerprint::of).toList();
    fingerprints.forEach(index::add);
    var pairs = pairs(fingerprints, index);
    var clusters = new Clusters(sorted.size());
    joinAlike(pairs, index, clusters);
    for (var pair : pairs) {
      if (pair.joined()) {
        clusters.join(pair.a(), pair.b());
      }
    }
    return clusters.all().stream()
        .map(members -> members.stream().map(sorted::get).toList())
        .toList();
  }

  // The most alike first. Each article names those that it is most like; that one of two names the
  // other is enough.
  private static TreeSet<Pair> pairs(List<Fingerprint> articles, ArticleIndex index) {
    var pairs =
        new TreeSet<>(
            Comparator.comparing(Pair::likeness)
                .reversed()
                .thenComparing(Pair::a)
                .thenComparing(Pair::b));
    for (int i = 0; i < articles.size(); i++) {
      for (var other : index.search(articles.get(i)).neighbours()) {
        boolean joined =
            isRare(other.longRun())
                || isRare(other.shortRun()) && other.likeness() >= index.somewhat();
        if (joined || other.likeness() >= index.enough()) {
          pairs.add(
              new Pair(
                  Math.min(i, other.article()),
                  Math.max(i, other.article()),
                  other.likeness(),
                  joined));
        }
      }
    }
    return pairs;
  }

  private static boolean isRare(int articlesWithRun) {
    return articlesWithRun > 0 && articlesWithRun <= MOST_WITH_RUN;
  }

  private static void joinAlike(Iterable<Pair> pairs, ArticleIndex index, Clusters clusters) {
    var groups = new ArrayList<Group>();
    for (int i = 0; i < index.size(); i++) {
      groups.add(new Group(index.direction(i)));
    }
    for (var pair : pairs) {
      int a = clusters.root(pair.a());
      int b = clusters.root(pair.b());
      if (pair.likeness() >= index.enough()
          && a != b
          && groups.get(a).meanLikeness(groups.get(b)) >= MEAN_SHARE * index.enough()) {
        clusters.join(a, b);
        int root = clusters.root(a);
        groups.set(root, groups.get(a).joined(groups.get(b)));
      }
    }
  }
}
