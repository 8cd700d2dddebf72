/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Against all labellings of a few tokens, one by one. */
final class ChainTest {

  private static final int TOKENS = 4;

  private final Labels labels = Labels.ROLES;
  private final int count = labels.size();
  private final Chain chain = new Chain(labels);
  private double[] scores;
  private float[] steps;

  private void fill(Random random) {
    scores = random.doubles((long) TOKENS * count, -2, 2).toArray();
    steps = new float[count * count];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = random.nextFloat();
    }
    chain.steps(steps);
    chain.start(TOKENS);
    System.arraycopy(scores, 0, chain.scores(), 0, scores.length);
  }

  private List<int[]> all() {
    List<int[]> all = new ArrayList<>();
    add(new int[TOKENS], 0, all);
    return all;
  }

  private void add(int[] begun, int token, List<int[]> all) {
    if (token == TOKENS) {
      all.add(begun.clone());
      return;
    }
    for (int label = 0; label < count; label++) {
      boolean may = token == 0 ? Labels.mayBegin(label) : Labels.mayFollow(label, begun[token - 1]);
      if (may) {
        begun[token] = label;
        add(begun, token + 1, all);
      }
    }
  }

  private double score(int[] way) {
    double score = 0;
    for (int token = 0; token < TOKENS; token++) {
      score += scores[token * count + way[token]];
      score += token == 0 ? 0 : steps[way[token - 1] * count + way[token]];
    }
    return score;
  }

  private static long sources(int[] way) {
    long sources = 0;
    for (int label : way) {
      sources += label == Labels.first(Labels.SOURCE) ? 1 : 0;
    }
    return sources;
  }

  @RepeatedTest(20)
  void findsTheBestLabels(RepetitionInfo turn) {
    fill(new Random(turn.getCurrentRepetition()));

    double best = all().stream().mapToDouble(this::score).max().orElseThrow();

    assertThat(score(chain.best(-1))).isCloseTo(best, within(1e-6));
  }

  @RepeatedTest(20)
  void findsTheBestLabelsWithOneSourceAtMost(RepetitionInfo turn) {
    fill(new Random(turn.getCurrentRepetition()));

    double best =
        all().stream()
            .filter(way -> sources(way) <= 1)
            .mapToDouble(this::score)
            .max()
            .orElseThrow();
    int[] found = chain.best(Labels.SOURCE);

    assertThat(sources(found)).isLessThanOrEqualTo(1);
    assertThat(score(found)).isCloseTo(best, within(1e-6));
  }

  @RepeatedTest(5)
  void weighsEveryLabelAndStepByAllLabellingsThatHaveIt(RepetitionInfo turn) {
    fill(new Random(turn.getCurrentRepetition()));
    double[] shares = new double[count];
    double[] stepShares = new double[count * count];

    chain.weigh();
    chain.shares(2, shares);
    chain.addStepShares(2, stepShares);

    double whole = all().stream().mapToDouble(way -> Math.exp(score(way))).sum();
    for (int label = 0; label < count; label++) {
      int wanted = label;
      double part =
          all().stream()
              .filter(way -> way[2] == wanted)
              .mapToDouble(way -> Math.exp(score(way)))
              .sum();
      assertThat(shares[label]).isCloseTo(part / whole, within(1e-6));
    }
    double step =
        all().stream()
            .filter(way -> way[1] == 0 && way[2] == 1)
            .mapToDouble(way -> Math.exp(score(way)))
            .sum();
    assertThat(stepShares[1]).isCloseTo(step / whole, within(1e-6));
  }
}
