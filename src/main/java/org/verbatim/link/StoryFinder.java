/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.verbatim.model.AnnotatedArticle;
import org.verbatim.text.BaseForm;
import org.verbatim.text.Vocabulary;
import org.verbatim.text.Word;

/**
 * Gathers the articles that report the same event, and those that share a long quotation.
 *
 * <p>Articles are compared by their telling words, names above all, and only where an index says
 * that they share rare ones. Two groups become one if their articles are alike on the whole, not
 * through one pair alone, or if a long run of quoted words that few articles have stands in both.
 *
 * <p>Stateless; may be shared between threads.
 */
public final class StoryFinder {

  // In a large collection rare words are known to be rare, so less likeness is enough.
  private static final double ENOUGH_IN_LARGE = 0.17;
  private static final double ENOUGH_IN_SMALL = 0.29;
  private static final double LARGE = 50; // articles that a small collection is thought to lack
  private static final double MEAN_SHARE = 0.7; // of the likeness that one pair needs
  private static final int SAMPLE = 12; // articles of a group that stand for it
  private static final int MOST_WITH_WORD = 40;
  private static final int LONG_RUN = 9; // quoted words in a row that join any two articles
  private static final int LONG_RUN_CONTENT = 4;
  private static final int SHORT_RUN = 5; // that join articles which are somewhat alike
  private static final int SHORT_RUN_CONTENT = 2;
  private static final double SOMEWHAT = 0.5; // of the likeness that one pair needs
  private static final int MOST_WITH_RUN = 12;

  private record Likeness(int a, int b, double value) {}

  /** Every article stands in just one group; groups and their articles are in order of id. */
  public List<List<AnnotatedArticle>> group(List<AnnotatedArticle> articles) {
    var sorted = articles.stream().sorted(Comparator.comparing(AnnotatedArticle::id)).toList();
    var clusters = new Clusters(sorted.size());
    var postings = new TreeMap<String, List<Integer>>();
    var profiles = profiles(sorted, postings);
    double enough =
        ENOUGH_IN_LARGE
            + (ENOUGH_IN_SMALL - ENOUGH_IN_LARGE) * LARGE / Math.max(LARGE, sorted.size());
    joinAlike(profiles, postings, enough, clusters);
    var quoted = quoted(sorted);
    joinByRuns(quoted, SHORT_RUN, SHORT_RUN_CONTENT, profiles, SOMEWHAT * enough, clusters);
    joinByRuns(quoted, LONG_RUN, LONG_RUN_CONTENT, profiles, 0, clusters);
    return clusters.all().stream()
        .map(members -> members.stream().map(sorted::get).toList())
        .toList();
  }

  private static List<Profile> profiles(
      List<AnnotatedArticle> articles, Map<String, List<Integer>> postings) {
    var profiles = articles.stream().map(Profile::of).toList();
    for (int i = 0; i < profiles.size(); i++) {
      for (var word : profiles.get(i).words().keySet()) {
        postings.computeIfAbsent(word, key -> new ArrayList<>()).add(i);
      }
    }
    double all = articles.size() + LARGE;
    return profiles.stream()
        .map(profile -> profile.weighed(word -> Math.log(all / postings.get(word).size())))
        .toList();
  }

  private static void joinAlike(
      List<Profile> weighed,
      Map<String, List<Integer>> postings,
      double enough,
      Clusters clusters) {
    var members = new TreeMap<Integer, List<Integer>>();
    for (int i = 0; i < weighed.size(); i++) {
      members.put(i, new ArrayList<>(List.of(i)));
    }
    for (var pair : likenesses(weighed, postings, enough)) {
      int a = clusters.root(pair.a());
      int b = clusters.root(pair.b());
      if (a != b && mean(weighed, members.get(a), members.get(b)) >= MEAN_SHARE * enough) {
        clusters.join(a, b);
        var joined = new ArrayList<>(members.remove(a));
        joined.addAll(members.remove(b));
        members.put(clusters.root(a), joined);
      }
    }
  }

  // Of the pairs that share a rare word, those that are alike enough, the most alike first.
  private static List<Likeness> likenesses(
      List<Profile> profiles, Map<String, List<Integer>> postings, double enough) {
    var likenesses = new ArrayList<Likeness>();
    for (int i = 0; i < profiles.size(); i++) {
      var shared = new TreeMap<Integer, Integer>();
      for (var word : profiles.get(i).words().keySet()) {
        var list = postings.get(word);
        if (list.size() <= MOST_WITH_WORD) {
          for (int other : list) {
            if (other > i) {
              shared.merge(other, 1, Integer::sum);
            }
          }
        }
      }
      for (var entry : shared.entrySet()) {
        if (entry.getValue() >= 3) {
          double value = profiles.get(i).likeness(profiles.get(entry.getKey()));
          if (value >= enough) {
            likenesses.add(new Likeness(i, entry.getKey(), value));
          }
        }
      }
    }
    likenesses.sort(
        Comparator.comparing(Likeness::value)
            .reversed()
            .thenComparing(Likeness::a)
            .thenComparing(Likeness::b));
    return likenesses;
  }

  private static double mean(List<Profile> profiles, List<Integer> a, List<Integer> b) {
    double sum = 0;
    int pairs = 0;
    for (int i : a.subList(0, Math.min(SAMPLE, a.size()))) {
      for (int j : b.subList(0, Math.min(SAMPLE, b.size()))) {
        sum += profiles.get(i).likeness(profiles.get(j));
        pairs++;
      }
    }
    return sum / pairs;
  }

  private static List<List<Unit>> quoted(List<AnnotatedArticle> articles) {
    var finder = new UnitFinder();
    return articles.stream()
        .map(
            article ->
                finder.units(article).stream()
                    .filter(unit -> unit.speech() && unit.quoted())
                    .toList())
        .toList();
  }

  private static void joinByRuns(
      List<List<Unit>> quoted,
      int length,
      int content,
      List<Profile> profiles,
      double enough,
      Clusters clusters) {
    var holders = new LinkedHashMap<String, List<Integer>>();
    for (int i = 0; i < quoted.size(); i++) {
      for (var unit : quoted.get(i)) {
        for (var run : runs(unit, length, content)) {
          var list = holders.computeIfAbsent(run, key -> new ArrayList<>());
          if (list.isEmpty() || list.get(list.size() - 1) != i) {
            list.add(i);
          }
        }
      }
    }
    for (var list : holders.values()) {
      if (list.size() <= MOST_WITH_RUN) {
        joinPairs(list, profiles, enough, clusters);
      }
    }
  }

  private static void joinPairs(
      List<Integer> articles, List<Profile> profiles, double enough, Clusters clusters) {
    for (int x = 0; x < articles.size(); x++) {
      for (int y = x + 1; y < articles.size(); y++) {
        int a = articles.get(x);
        int b = articles.get(y);
        if (clusters.root(a) != clusters.root(b)
            && (enough == 0 || profiles.get(a).likeness(profiles.get(b)) >= enough)) {
          clusters.join(a, b);
        }
      }
    }
  }

  private static List<String> runs(Unit unit, int length, int content) {
    var bases = unit.words().stream().map(word -> BaseForm.of(word.key())).toList();
    var runs = new ArrayList<String>();
    for (int from = 0; from + length <= bases.size(); from++) {
      var words = unit.words().subList(from, from + length);
      if (words.stream().filter(StoryFinder::isContent).count() >= content) {
        runs.add(String.join(" ", bases.subList(from, from + length)));
      }
    }
    return runs;
  }

  private static boolean isContent(Word word) {
    return !Vocabulary.isFunctionWord(word.key());
  }
}
