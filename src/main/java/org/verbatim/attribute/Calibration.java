/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.attribute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Turns a score into the share of decisions with such a score that are right: a rising line through
 * measured points.
 *
 * @param points by rising score; none if nothing was measured
 */
record Calibration(List<Point> points) {

  /** Nothing was measured. */
  static final Calibration NONE = new Calibration(List.of());

  /** So many decisions at least stand behind a point. */
  private static final int AT_LEAST = 60;

  record Point(double score, double share) {}

  /** A decision that was judged. */
  record Judged(double score, boolean right) {}

  Calibration {
    points = List.copyOf(points);
  }

  /** The share at the score, between 0 and 1; the score itself where nothing was measured. */
  double share(double score) {
    if (points.isEmpty()) {
      return score;
    }
    var below = points.get(0);
    for (var point : points) {
      if (score < point.score()) {
        double width = point.score() - below.score();
        return width <= 0
            ? point.share()
            : below.share() + (score - below.score()) / width * (point.share() - below.share());
      }
      below = point;
    }
    return below.share();
  }

  /** Fits it to decisions: neighbours whose shares do not rise with the score are put together. */
  static Calibration fit(List<Judged> decisions) {
    var sorted = decisions.stream().sorted(Comparator.comparingDouble(Judged::score)).toList();
    List<Block> blocks = new ArrayList<>();
    int begin = 0;
    while (begin < sorted.size()) {
      int end = end(sorted, begin);
      blocks.add(Block.of(sorted.subList(begin, end)));
      while (blocks.size() > 1 && last(blocks, 1).share() >= last(blocks, 0).share()) {
        var upper = blocks.remove(blocks.size() - 1);
        blocks.add(blocks.remove(blocks.size() - 1).and(upper));
      }
      begin = end;
    }
    return new Calibration(
        blocks.stream().map(block -> new Point(block.score(), block.share())).toList());
  }

  /** Behind the decisions of a block: enough of them, all of one score, and no few left over. */
  private static int end(List<Judged> sorted, int begin) {
    int end = Math.min(begin + AT_LEAST, sorted.size());
    while (end < sorted.size() && sorted.get(end).score() == sorted.get(end - 1).score()) {
      end++;
    }
    return sorted.size() - end < AT_LEAST ? sorted.size() : end;
  }

  private static Block last(List<Block> blocks, int back) {
    return blocks.get(blocks.size() - 1 - back);
  }

  /** Decisions of neighbouring scores. */
  private record Block(int decisions, int right, double scores) {

    static Block of(List<Judged> decisions) {
      return new Block(
          decisions.size(),
          (int) decisions.stream().filter(Judged::right).count(),
          decisions.stream().mapToDouble(Judged::score).sum());
    }

    Block and(Block other) {
      return new Block(decisions + other.decisions, right + other.right, scores + other.scores);
    }

    double share() {
      return (double) right / decisions;
    }

    double score() {
      return scores / decisions;
    }
  }
}
