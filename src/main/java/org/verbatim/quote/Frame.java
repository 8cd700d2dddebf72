/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote;

import java.util.List;
import org.verbatim.text.Span;

/**
 * What a writer puts into one sentence of his own: his words, and what he sets between marks as
 * items that are not looked into.
 *
 * @param text the article's text
 * @param items in text order, at least one
 */
record Frame(String text, List<Item> items) {

  Frame {
    items = List.copyOf(items);
  }

  int size() {
    return items.size();
  }

  Item item(int index) {
    return items.get(index);
  }

  /** Whether the item is this word; false outside the frame. */
  boolean is(int index, String word) {
    return index >= 0 && index < size() && item(index).is(word);
  }

  boolean isStretch(int index) {
    return index >= 0 && index < size() && item(index).isStretch();
  }

  /** From one item to before another. */
  Span span(int from, int to) {
    return new Span(item(from).span().begin(), item(to - 1).span().end());
  }

  /** The last letter or mark of punctuation inside a stretch. */
  char lastInside(int index, List<MarkPair> pairs) {
    return pairs.get(item(index).pair()).last(text);
  }

  boolean startsUpper(int index) {
    return Character.isUpperCase(text.charAt(item(index).span().begin()));
  }

  /** The number of items without the full stop at the end. */
  int body() {
    int end = size();
    while (end > 0 && !item(end - 1).isStretch() && ".?!…".contains(item(end - 1).lower())) {
      end--;
    }
    return end;
  }
}
