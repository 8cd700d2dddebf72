/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.verbatim.model.Sentence;
import org.verbatim.model.Token;
import org.verbatim.text.Span;

/**
 * Cuts a region into frames. The segmenter's sentence ends hold between the writer's own words;
 * around marks the words inside decide: speech that ends with a full stop ends its frame, unless
 * the writer goes on in lower case.
 */
final class FrameBuilder {

  /** How far behind a question or an exclamation its reporting verb may stand. */
  private static final int REACH = 6;

  /** No writer's sentence has more items; keeps texts without full stops linear. */
  private static final int LONGEST = 400;

  private final String text;
  private final List<MarkPair> pairs;
  private final ReportingWords words;

  FrameBuilder(String text, List<MarkPair> pairs, ReportingWords words) {
    this.text = text;
    this.pairs = pairs;
    this.words = words;
  }

  /**
   * The frames of a region.
   *
   * @param inside the stretches that stand directly in the region, in text order
   */
  List<Frame> frames(Span region, List<Sentence> sentences, List<Integer> inside) {
    List<Item> items = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    int next = 0;
    for (var sentence : sentences) {
      for (var token : sentence.tokens()) {
        next = stretches(items, inside, next, token);
        if (region.covers(token.span()) && isOutside(token, inside, next)) {
          items.add(word(token));
        }
      }
      ends.add(items.size());
    }
    while (next < inside.size()) {
      items.add(stretch(inside.get(next++), ""));
    }
    return cut(items, ends);
  }

  private int stretches(List<Item> items, List<Integer> inside, int next, Token token) {
    int at = next;
    while (at < inside.size()
        && pairs.get(inside.get(at)).whole().begin() <= token.span().begin()) {
      items.add(stretch(inside.get(at), ""));
      at++;
    }
    if (at > 0 && !items.isEmpty()) {
      opening(items, token);
    }
    return at;
  }

  private Item stretch(int pair, String opening) {
    return new Item(pairs.get(pair).whole(), "", "", pair, opening);
  }

  /** Notes the part of speech of the word that a stretch begins with. */
  private void opening(List<Item> items, Token token) {
    Item last = items.get(items.size() - 1);
    boolean first =
        last.isStretch()
            && last.opening().isEmpty()
            && token.span().end() > pairs.get(last.pair()).words().begin();
    if (first) {
      items.set(items.size() - 1, stretch(last.pair(), token.pos()));
    }
  }

  private boolean isOutside(Token token, List<Integer> inside, int next) {
    if (next > 0 && pairs.get(inside.get(next - 1)).whole().end() > token.span().begin()) {
      return false;
    }
    return !token.span().in(text).chars().allMatch(c -> MarkScanner.isMark((char) c)); // but 's
  }

  private Item word(Token token) {
    String lower = token.span().in(text).toLowerCase(Locale.ROOT).replace('’', '\'');
    return new Item(token.span(), lower, token.pos(), -1, "");
  }

  private List<Frame> cut(List<Item> items, List<Integer> sentenceEnds) {
    List<Frame> frames = new ArrayList<>();
    int begin = 0;
    int sentence = 0;
    for (int i = 0; i < items.size(); i++) {
      while (sentence < sentenceEnds.size() && sentenceEnds.get(sentence) <= i) {
        sentence++;
      }
      boolean sentenceEnd = sentence < sentenceEnds.size() && sentenceEnds.get(sentence) == i + 1;
      boolean last = i + 1 == items.size() || i + 1 - begin == LONGEST;
      if (last || ends(items, i, sentenceEnd)) {
        frames.add(new Frame(text, items.subList(begin, i + 1)));
        begin = i + 1;
      }
    }
    return frames;
  }

  private boolean ends(List<Item> items, int i, boolean sentenceEnd) {
    Item item = items.get(i);
    Item next = items.get(i + 1);
    if (!item.isStretch()) {
      return item.isPunctuation() ? sentenceEnd && !",:;—–-".contains(item.lower()) : sentenceEnd;
    }
    char last = pairs.get(item.pair()).last(text);
    if (".?!…".indexOf(last) < 0) {
      return false;
    }
    if (next.isStretch()) {
      return true;
    }
    if (!Character.isUpperCase(text.charAt(next.span().begin()))) {
      return false;
    }
    return last == '.' || !reportsSoon(items, i + 1);
  }

  /** "Why?" Mara Quill asked: a capital, but no new sentence. */
  private boolean reportsSoon(List<Item> items, int from) {
    for (int i = from; i < Math.min(items.size(), from + REACH); i++) {
      Item item = items.get(i);
      if (item.isStretch() || item.isPunctuation()) {
        return false;
      }
      var word = words.verb(item.lower());
      if (word.isPresent() && i > from && word.get().verb().reports()) {
        return i + 1 == items.size() || !items.get(i + 1).is("that");
      }
      if (item.isVerb()) {
        return false;
      }
    }
    return false;
  }
}
