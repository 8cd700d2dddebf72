/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.verbatim.model.AnnotatedArticle;

/**
 * Articles stored one by one, to ask which of them may report the same event or print the same
 * words as another.
 *
 * <p>An inverted index of telling words and of runs of words between marks. What a question costs
 * depends on the length of the article, not on how many are stored: words and runs that more than
 * forty articles have are not followed (words that are frequent in the whole are followed in the
 * weeks around the article's date), and only the likeliest articles are compared.
 *
 * <p>Of an article the index keeps its id, its words as numbers and its runs as hashes, about one
 * kilobyte for every quotation; the article itself it does not keep. Nothing can be taken out: to
 * forget articles, make a new index of the rest.
 *
 * <p>The answers depend on which articles are stored, not on the order in which they were added.
 * They change as the collection grows, for only then is it known which words are rare. May be
 * shared between threads.
 */
public final class ArticleIndex {

  private static final int MOST_TERMS = 300; // of an article, the rarest
  private static final int MOST_RUNS = 1000; // of an article
  private static final int MOST_COMPARED = 120; // articles
  private static final int MOST_NEIGHBOURS = 40;
  private static final int FEWEST_TERMS = 3; // that two articles share

  // In a large collection rare words are known to be rare, so less likeness is enough.
  private static final double ENOUGH_IN_LARGE = 0.17;
  private static final double ENOUGH_IN_SMALL = 0.29;
  private static final double SMALL = 50; // articles
  private static final double SOMEWHAT = 0.5; // of the likeness that is enough
  private static final int FAR = 8; // weeks; an event is not told as news for longer

  /**
   * A stored article beside another.
   *
   * @param article the number of the stored one
   * @param likeness of their telling words, 0 to 1; 0 if too many weeks lie between them
   * @param shortRun how many stored articles have the rarest short run that both have; 0 if none is
   *     shared
   * @param longRun the same of long runs
   */
  record Neighbour(int article, double likeness, int shortRun, int longRun) {}

  /**
   * What a question found and what it cost.
   *
   * @param neighbours by number
   * @param visited how many entries of the index were looked at
   * @param compared how many articles were compared word by word
   */
  record Answer(List<Neighbour> neighbours, int visited, int compared) {}

  private record Stored(String id, int week, WordVector words) {}

  private static final class Sighting {
    private double weight;
    private int terms;
    private int shortRun;
    private int longRun;
  }

  private final Map<String, Term> terms = new HashMap<>(); // looked up, never walked
  private final Runs shortRuns = new Runs();
  private final Runs longRuns = new Runs();
  private final List<Stored> stored = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private double[] weights = new double[0]; // of the article in question, by the number of the word

  /**
   * Stores an article.
   *
   * @throws IllegalArgumentException if one with its id is stored already
   */
  public void add(AnnotatedArticle article) {
    add(Fingerprint.of(article));
  }

  /** How many articles are stored. */
  public synchronized int size() {
    return stored.size();
  }

  /**
   * The ids of the stored articles that may share an utterance with the article, the likeliest
   * first; at most {@value #MOST_NEIGHBOURS}, without the article itself, be it stored or not.
   */
  public List<String> neighbours(AnnotatedArticle article) {
    return neighbours(Fingerprint.of(article));
  }

  synchronized void add(Fingerprint article) {
    if (!ids.add(Objects.requireNonNull(article.id()))) {
      throw new IllegalArgumentException("an article '" + article.id() + "' is stored already");
    }
    int number = stored.size();
    int week = article.week().orElse(Term.UNDATED);
    var profile = article.profile();
    var own = new Term[profile.size()];
    var words = new WordVector(own, profile);
    stored.add(new Stored(article.id(), week, words));
    for (int i = 0; i < own.length; i++) {
      own[i] = terms.get(profile.word(i));
      if (own[i] == null) {
        own[i] = new Term(terms.size(), profile.word(i), number);
        terms.put(profile.word(i), own[i]);
      } else {
        own[i].add(number, other -> stored.get(other).week());
      }
    }
    for (long run : article.shortRuns()) {
      shortRuns.add(run, number);
    }
    for (long run : article.longRuns()) {
      longRuns.add(run, number);
    }
  }

  synchronized List<String> neighbours(Fingerprint article) {
    double somewhat = SOMEWHAT * enough();
    Function<Neighbour, Double> closeness =
        neighbour ->
            neighbour.likeness() / enough()
                + (neighbour.longRun() > 0 ? 2 : neighbour.shortRun() > 0 ? 1 : 0);
    return search(article).neighbours().stream()
        .filter(neighbour -> neighbour.likeness() >= somewhat || neighbour.longRun() > 0)
        .sorted(
            Comparator.comparing(closeness)
                .reversed()
                .thenComparing(neighbour -> stored.get(neighbour.article()).id()))
        .limit(MOST_NEIGHBOURS)
        .map(neighbour -> stored.get(neighbour.article()).id())
        .toList();
  }

  /** The likeness that makes two articles of this collection tell one event. */
  synchronized double enough() {
    return ENOUGH_IN_LARGE
        + (ENOUGH_IN_SMALL - ENOUGH_IN_LARGE) * SMALL / Math.max(SMALL, stored.size());
  }

  /** The likeness from which on a few words in a row say that two articles tell one event. */
  synchronized double somewhat() {
    return SOMEWHAT * enough();
  }

  /** The words of a stored article, each with its weight, scaled to length 1. */
  synchronized Map<String, Double> direction(int article) {
    return stored.get(article).words().direction(stored.size());
  }

  /** The stored articles that share something with the article, itself left out. */
  synchronized Answer search(Fingerprint article) {
    var sightings = new TreeMap<Integer, Sighting>();
    int week = article.week().orElse(Term.UNDATED);
    int visited = visitTerms(article.profile(), week, sightings);
    visited += visitRuns(article.shortRuns(), shortRuns, sightings, false);
    visited += visitRuns(article.longRuns(), longRuns, sightings, true);
    var likeliest =
        sightings.entrySet().stream()
            .filter(entry -> !stored.get(entry.getKey()).id().equals(article.id()))
            .filter(entry -> entry.getValue().terms >= FEWEST_TERMS || hasRun(entry.getValue()))
            .sorted(
                Comparator.<Map.Entry<Integer, Sighting>, Boolean>comparing(
                        entry -> !hasRun(entry.getValue()))
                    .thenComparing(entry -> -entry.getValue().weight)
                    .thenComparing(entry -> stored.get(entry.getKey()).id()))
            .limit(MOST_COMPARED)
            .sorted(Map.Entry.comparingByKey())
            .toList();
    double length = scatter(article.profile());
    var neighbours = new ArrayList<Neighbour>();
    for (var entry : likeliest) {
      var other = stored.get(entry.getKey());
      double likeness =
          areFar(week, other.week()) ? 0 : other.words().likeness(weights, length, size());
      var sighting = entry.getValue();
      neighbours.add(new Neighbour(entry.getKey(), likeness, sighting.shortRun, sighting.longRun));
    }
    clear(article.profile());
    return new Answer(List.copyOf(neighbours), visited, neighbours.size());
  }

  private static boolean areFar(int week, int other) {
    return week != Term.UNDATED && other != Term.UNDATED && Math.abs(week - other) > FAR;
  }

  private static boolean hasRun(Sighting sighting) {
    return sighting.longRun > 0 || sighting.shortRun > 0;
  }

  // Puts the weight of every word at its number; gives the length of the whole.
  private double scatter(Profile profile) {
    if (weights.length < terms.size()) {
      weights = new double[terms.size() * 2];
    }
    double sum = 0;
    for (int i = 0; i < profile.size(); i++) {
      var term = terms.get(profile.word(i));
      double weight =
          profile.value(i) * (term == null ? Term.rarity(size(), 1) : term.rarity(size()));
      sum += weight * weight;
      if (term != null) {
        weights[term.number()] = weight;
      }
    }
    return Math.sqrt(sum);
  }

  private void clear(Profile profile) {
    for (int i = 0; i < profile.size(); i++) {
      var term = terms.get(profile.word(i));
      if (term != null) {
        weights[term.number()] = 0;
      }
    }
  }

  private int visitTerms(Profile profile, int week, Map<Integer, Sighting> sightings) {
    var rarest = new ArrayList<Term>();
    for (int i = 0; i < profile.size(); i++) {
      var term = terms.get(profile.word(i));
      if (term != null) {
        rarest.add(term);
      }
    }
    rarest.sort(Comparator.comparing(Term::count).thenComparing(Term::word));
    int visited = 0;
    for (var term : rarest.subList(0, Math.min(MOST_TERMS, rarest.size()))) {
      double weight = term.rarity(size());
      for (var articles : term.followed(week)) {
        for (int article : articles) {
          var sighting = sightings.computeIfAbsent(article, key -> new Sighting());
          sighting.terms++;
          sighting.weight += weight * weight;
          visited++;
        }
      }
    }
    return visited;
  }

  private static int visitRuns(
      long[] own, Runs runs, Map<Integer, Sighting> sightings, boolean areLong) {
    int visited = 0;
    for (int i = 0; i < own.length && i < MOST_RUNS; i++) {
      int count = runs.count(own[i]);
      for (int article : runs.followed(own[i])) {
        var sighting = sightings.computeIfAbsent(article, key -> new Sighting());
        if (areLong) {
          sighting.longRun = rarer(sighting.longRun, count);
        } else {
          sighting.shortRun = rarer(sighting.shortRun, count);
        }
        visited++;
      }
    }
    return visited;
  }

  private static int rarer(int before, int count) {
    return before == 0 ? count : Math.min(before, count);
  }
}
