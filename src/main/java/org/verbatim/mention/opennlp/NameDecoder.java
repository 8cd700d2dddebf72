/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.mention.opennlp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds names with the weights of a model, as OpenNLP's NameFinderME does, but many times faster:
 * what a word alone tells is added up once for all places where it stands, and words that cannot be
 * part of a name are not looked at.
 *
 * <p>Belongs to one thread.
 */
final class NameDecoder {

  private static final int BEAM = 3;
  private static final int REMEMBERED = 8_000; // words, of half a kilobyte each
  private static final int SEEN_FROM = 2 * NameWord.REACH + 1;

  private final NameModel model;
  private final NameWords words;
  private final Map<NameWord, double[][]> scoresOfWords = new HashMap<>();
  private final Map<String, String> earlier = new HashMap<>();
  private final List<String> features = new ArrayList<>();

  NameDecoder(NameModel model) {
    this.model = model;
    this.words = new NameWords(ListFlags.SHIPPED, WordClusters.SHIPPED);
  }

  /** Forgets the words of the last document. */
  void startDocument() {
    earlier.clear();
  }

  /** The names of the next sentence of the document. */
  NameSentence read(List<String> tokens) {
    var scene = new NameScene(tokens, words);
    var best = best(scene);
    var outcomes = new int[tokens.size()];
    var sure = new double[tokens.size()];
    var way = best;
    for (int i = tokens.size() - 1; i >= 0; i--) {
      outcomes[i] = way.outcome;
      sure[i] = way.probability;
      way = way.before;
    }
    for (int i = 0; i < tokens.size(); i++) {
      if (scene.word(i).isCapitalised()) {
        earlier.put(tokens.get(i), model.outcome(outcomes[i]));
      }
    }
    return new NameSentence(tokens, scene.heading(), names(outcomes, sure));
  }

  private List<NamedSpan> names(int[] outcomes, double[] sure) {
    List<NamedSpan> names = new ArrayList<>();
    int i = 0;
    while (i < outcomes.length) {
      if (outcomes[i] == model.other()) {
        i++;
        continue;
      }
      int end = i + 1;
      double confidence = sure[i];
      while (end < outcomes.length
          && outcomes[end] != model.other()
          && !model.starts(outcomes[end])) {
        confidence = Math.min(confidence, sure[end]);
        end++;
      }
      names.add(new NamedSpan(i, end, model.type(outcomes[i]), confidence));
      i = end;
    }
    return names;
  }

  /** One way to label the words up to one of them. */
  private record Way(Way before, int outcome, double probability, double score) {
    int outcomeBefore() {
      return before == null ? -1 : before.outcome;
    }
  }

  private Way best(NameScene scene) {
    var start = new Way(null, model.other(), 1, 0);
    List<Way> ways = List.of(start);
    for (int i = 0; i < scene.size(); i++) {
      if (!scene.mayBeNamed(i)) {
        ways = plain(ways);
        continue;
      }
      double[] alone = scores(scene, i);
      List<Way> longer = new ArrayList<>();
      for (var way : ways) {
        lengthen(way, scene, i, alone, longer);
      }
      longer.sort((one, other) -> Double.compare(other.score, one.score));
      ways = longer.size() > BEAM ? longer.subList(0, BEAM) : longer;
    }
    return ways.get(0);
  }

  /** Of ways that come to the same here only the best goes on. */
  private List<Way> plain(List<Way> ways) {
    List<Way> longer = new ArrayList<>();
    for (var way : ways) {
      longer.add(new Way(way, model.other(), 1, way.score));
    }
    boolean same = ways.stream().allMatch(way -> way.outcome == model.other()) && longer.size() > 1;
    return same ? Collections.singletonList(longer.get(0)) : longer;
  }

  private void lengthen(Way way, NameScene scene, int i, double[] alone, List<Way> longer) {
    double[] scores = alone.clone();
    features.clear();
    String last = model.outcome(way.outcome);
    String secondLast = model.outcome(i > 1 ? way.outcomeBefore() : model.other());
    scene.addDecisions(i, last, secondLast, earlier.get(scene.word(i).printed()), features);
    for (var feature : features) {
      model.add(feature, scores);
    }
    toProbabilities(scores);
    for (int outcome = 0; outcome < scores.length; outcome++) {
      if (scores[outcome] > 1e-4 && model.mayFollow(outcome, way.outcome)) {
        longer.add(new Way(way, outcome, scores[outcome], way.score + Math.log(scores[outcome])));
      }
    }
  }

  private static void toProbabilities(double[] scores) {
    double highest = Arrays.stream(scores).max().orElse(0);
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = Math.exp(scores[i] - highest);
      sum += scores[i];
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] /= sum;
    }
  }

  /** What the words tell, apart from decisions. */
  private double[] scores(NameScene scene, int index) {
    double[] scores = new double[model.size()];
    for (int offset = -NameWord.REACH; offset <= NameWord.REACH; offset++) {
      double[] part = scoresOf(scene.word(index + offset))[offset + NameWord.REACH];
      for (int i = 0; i < scores.length; i++) {
        scores[i] += part[i];
      }
    }
    features.clear();
    scene.addJoint(index, features);
    for (var feature : features) {
      model.add(feature, scores);
    }
    return scores;
  }

  private double[][] scoresOf(NameWord word) {
    var known = scoresOfWords.get(word);
    if (known == null) {
      known = new double[SEEN_FROM][model.size()];
      for (int i = 0; i < SEEN_FROM; i++) {
        for (var feature : word.features(i - NameWord.REACH)) {
          model.add(feature, known[i]);
        }
      }
      if (scoresOfWords.size() >= REMEMBERED) {
        scoresOfWords.clear();
      }
      scoresOfWords.put(word, known);
    }
    return known;
  }
}
