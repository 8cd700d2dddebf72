/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.link;

import java.util.Arrays;

/** The articles that have a feature; of a feature that too many have, only how many they are. */
final class Holders {

  /** The most that are followed: what more articles have says little of any two of them. */
  static final int MOST = 40;

  private static final int[] NOT_FOLLOWED = {};

  private int[] articles;
  private int count;

  Holders(int first) {
    articles = new int[] {first};
    count = 1;
  }

  int count() {
    return count;
  }

  boolean isFollowed() {
    return articles != NOT_FOLLOWED;
  }

  void add(int article) {
    if (count >= MOST) {
      articles = NOT_FOLLOWED;
    } else {
      if (count == articles.length) {
        articles = Arrays.copyOf(articles, Math.min(MOST, count + count / 2 + 1));
      }
      articles[count] = article;
    }
    count++;
  }

  /** In the order they were added; none if they are too many. */
  int[] followed() {
    return isFollowed() ? Arrays.copyOf(articles, count) : NOT_FOLLOWED;
  }
}
