/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote.sequence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Turns what a model makes of a relation into the share of such relations that are right: a rising
 * line through points that were measured. Immutable.
 */
final class Calibration {

  /** Takes the model at its word. */
  static final Calibration NONE = new Calibration(new float[0], new float[0]);

  private static final int POINTS = 10;
  private static final int FEWEST = 20; // relations a point

  private final float[] shares;
  private final float[] rights;

  /**
   * Takes the points.
   *
   * @param shares what the model makes of relations, rising
   * @param rights how many of them are right, not falling
   */
  Calibration(float[] shares, float[] rights) {
    this.shares = shares.clone();
    this.rights = rights.clone();
  }

  /**
   * A relation that was judged.
   *
   * @param share what the model makes of it
   * @param right whether people say the same
   */
  record Judged(double share, boolean right) {}

  /** The line through groups of relations; none if there are too few. */
  static Calibration of(List<Judged> judged) {
    var sorted = judged.stream().sorted(Comparator.comparingDouble(Judged::share)).toList();
    int points = Math.min(POINTS, sorted.size() / FEWEST);
    List<Group> groups = new ArrayList<>();
    for (int i = 0; i < points; i++) {
      var group = new Group();
      for (var one : sorted.subList(i * sorted.size() / points, (i + 1) * sorted.size() / points)) {
        group.add(one);
      }
      groups.add(group);
      while (groups.size() > 1 && falls(groups)) {
        groups.remove(groups.size() - 1).mergeInto(groups.get(groups.size() - 1));
      }
    }
    float[] shares = new float[groups.size()];
    float[] rights = new float[groups.size()];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = (float) groups.get(i).share();
      rights[i] = (float) groups.get(i).right();
    }
    return new Calibration(shares, rights);
  }

  private static boolean falls(List<Group> groups) {
    var last = groups.get(groups.size() - 1);
    var before = groups.get(groups.size() - 2);
    return last.right() < before.right() || last.share() <= before.share();
  }

  /** Relations of which the model makes about the same. */
  private static final class Group {

    private double sum;
    private int count;
    private int rights;

    void add(Judged one) {
      sum += one.share;
      count++;
      rights += one.right ? 1 : 0;
    }

    void mergeInto(Group other) {
      other.sum += sum;
      other.count += count;
      other.rights += rights;
    }

    double share() {
      return sum / count;
    }

    double right() {
      return (double) rights / count;
    }
  }

  /** The share of relations that are right of which the model makes this. */
  double right(double share) {
    if (shares.length == 0) {
      return share;
    }
    int next = 0;
    while (next < shares.length && shares[next] < share) {
      next++;
    }
    if (next == 0) {
      return rights[0];
    }
    if (next == shares.length) {
      return rights[next - 1];
    }
    double part = (share - shares[next - 1]) / (shares[next] - shares[next - 1]);
    return rights[next - 1] + part * (rights[next] - rights[next - 1]);
  }

  float[] shares() {
    return shares.clone();
  }

  float[] rights() {
    return rights.clone();
  }
}
