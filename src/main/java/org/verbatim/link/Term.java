/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;

/**
 * A word of a collection and the articles that have it. Once it has become too frequent in the
 * whole, it is followed within the weeks in which few articles have it.
 */
final class Term {

  /** The week of articles that bear no date. */
  static final int UNDATED = Integer.MIN_VALUE;

  // So many articles a collection is thought to lack: in a small one no word is known to be rare.
  private static final double LACKING = 50;

  private final int number;
  private final String word;
  private final Holders all;
  private Map<Integer, Holders> weeks = Map.of(); // once the whole is not followed any more
  private double rarity;
  private int rarityAt = -1; // size of the collection that the rarity was worked out for

  /**
   * A word that one article has.
   *
   * @param number its place in arrays of all words of the collection
   */
  Term(int number, String word, int article) {
    this.number = number;
    this.word = word;
    all = new Holders(article);
  }

  int number() {
    return number;
  }

  String word() {
    return word;
  }

  /** How many articles have it. */
  int count() {
    return all.count();
  }

  /**
   * Adds an article.
   *
   * @param week the week of each article, this one included
   */
  void add(int article, IntUnaryOperator week) {
    int[] before = all.followed();
    all.add(article);
    if (all.isFollowed()) {
      return;
    }
    if (weeks.isEmpty()) {
      weeks = new TreeMap<>();
      for (int earlier : before) {
        addTo(week.applyAsInt(earlier), earlier);
      }
    }
    addTo(week.applyAsInt(article), article);
  }

  private void addTo(int week, int article) {
    var holders = weeks.get(week);
    if (holders == null) {
      weeks.put(week, new Holders(article));
    } else {
      holders.add(article);
    }
  }

  /** The articles that are worth following for one of that week. */
  List<int[]> followed(int week) {
    if (all.isFollowed()) {
      return List.of(all.followed());
    }
    var followed = new ArrayList<int[]>();
    addFollowed(UNDATED, followed);
    if (week != UNDATED) {
      for (int near = week - 1; near <= week + 1; near++) {
        addFollowed(near, followed);
      }
    }
    return followed;
  }

  private void addFollowed(int week, List<int[]> followed) {
    var holders = weeks.get(week);
    if (holders != null && holders.isFollowed()) {
      followed.add(holders.followed());
    }
  }

  /** How much it says, in a collection of that size, that an article has the word. */
  double rarity(int size) {
    if (rarityAt != size) {
      rarity = rarity(size, count());
      rarityAt = size;
    }
    return rarity;
  }

  /** The same of a word that so many articles have. */
  static double rarity(int size, int count) {
    return Math.log((size + LACKING) / count);
  }
}
