/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote.onnx;

import org.verbatim.quote.onnx.Words.Range;

/**
 * The words around a cue, as the network sees them that looks for its source and content.
 *
 * @param cue the words of the cue
 * @param words the words that are seen
 * @param distance for each word a bucket of how many words it is away from the cue
 * @param relation for each word where its sentence and paragraph stand to the cue's
 */
record View(Range cue, Range words, long[] distance, long[] relation) {

  private static final int WORDS_BEFORE = 96;
  private static final int WORDS_BEHIND = 128;

  /** Where buckets of distances begin; a bucket for 0 comes before them. */
  private static final int[] DISTANCES = {1, 2, 3, 4, 5, 6, 7, 8, 9, 13, 17, 25, 33, 49, 65, 97};

  /** In the order of the trained embeddings; "this" is the cue's paragraph. */
  private enum Relation {
    SAME_SENTENCE,
    EARLIER_IN_THIS,
    LATER_IN_THIS,
    PARAGRAPH_BEFORE,
    PARAGRAPH_BEHIND,
    FAR_BEFORE,
    FAR_BEHIND
  }

  static View of(Words article, Window window, Range cue) {
    var words =
        new Range(
            Math.max(cue.begin() - WORDS_BEFORE, window.words().begin()),
            Math.min(cue.end() + WORDS_BEHIND, window.words().end()));
    long[] distance = new long[words.size()];
    long[] relation = new long[words.size()];
    for (int i = 0; i < words.size(); i++) {
      int word = words.begin() + i;
      distance[i] = distance(cue, word);
      relation[i] = relation(article, cue.begin(), word).ordinal();
    }
    return new View(cue, words, distance, relation);
  }

  boolean isCue(int word) {
    return cue.begin() <= word && word < cue.end();
  }

  private static int distance(Range cue, int word) {
    if (word < cue.begin()) {
      return bucket(cue.begin() - word) + DISTANCES.length;
    }
    return bucket(Math.max(word - cue.end() + 1, 0));
  }

  private static int bucket(int away) {
    int bucket = 0;
    while (bucket < DISTANCES.length && DISTANCES[bucket] <= away) {
      bucket++;
    }
    return bucket;
  }

  private static Relation relation(Words article, int cue, int word) {
    int paragraphs = article.paragraph(word) - article.paragraph(cue);
    int sentences = article.sentence(word) - article.sentence(cue);
    if (paragraphs != 0) {
      return paragraphs < -1
          ? Relation.FAR_BEFORE
          : paragraphs > 1
              ? Relation.FAR_BEHIND
              : paragraphs < 0 ? Relation.PARAGRAPH_BEFORE : Relation.PARAGRAPH_BEHIND;
    }
    return sentences < 0
        ? Relation.EARLIER_IN_THIS
        : sentences > 0 ? Relation.LATER_IN_THIS : Relation.SAME_SENTENCE;
  }
}
