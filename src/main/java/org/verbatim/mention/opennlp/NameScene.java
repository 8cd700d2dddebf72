/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.mention.opennlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A sentence as the model sees it: which words may be part of a name, and their features. */
final class NameScene {

  /** The one feature of a word that is no part of a name. */
  static final String PLAIN = "plain";

  /** Small words that names hold between capitals: Ministry of Defence, Ursula von der Leyen. */
  private static final Set<String> INNER =
      Set.of(
          "of", "for", "and", "the", "&", "on", "in", "at", "to", "de", "del", "della", "der",
          "den", "di", "da", "do", "dos", "du", "des", "la", "le", "las", "los", "el", "al", "bin",
          "ibn", "abu", "ben", "von", "van", "zu", "ter", "ten", "y", "e", "-", "'s", "'", "/", "a",
          "with", "against", "ul", "ud", "as", "ash", "an");

  private static final int HEADING_WORD = 4; // letters
  private static final int HEADING_WORDS = 3;
  private static final double HEADING_SHARE = 0.7;

  private final List<NameWord> words = new ArrayList<>();
  private final boolean heading;

  NameScene(List<String> tokens, NameWords reader) {
    for (var token : tokens) {
      words.add(reader.of(token));
    }
    heading = isHeading();
  }

  private boolean isHeading() {
    int longer = 0;
    int capitals = 0;
    for (var word : words) {
      if (word.word().length() >= HEADING_WORD && Character.isLetter(word.word().charAt(0))) {
        longer++;
        capitals += word.isCapitalised() ? 1 : 0;
      }
    }
    return longer >= HEADING_WORDS && capitals >= HEADING_SHARE * longer;
  }

  /** Whether most of the longer words are capitalised. */
  boolean heading() {
    return heading;
  }

  int size() {
    return words.size();
  }

  NameWord word(int index) {
    return index < 0 || index >= words.size() ? NameWord.NONE : words.get(index);
  }

  /** Words with a capital, and small ones and numbers between or beside them. */
  boolean mayBeNamed(int index) {
    var word = word(index);
    if (word.isCapitalised()) {
      return true;
    }
    if (word.isNumber()) {
      return word(index - 1).isCapitalised() || word(index + 1).isCapitalised();
    }
    return (INNER.contains(word.lower()) || word.lower().startsWith("al-"))
        && (word(index - 1).isCapitalised() || INNER.contains(word(index - 1).lower()))
        && (word(index + 1).isCapitalised() || INNER.contains(word(index + 1).lower()));
  }

  /** Features of several words together. */
  void addJoint(int index, List<String> features) {
    var before = word(index - 1);
    var word = word(index);
    var after = word(index + 1);
    features.add("b1=" + before.lower() + '|' + word.lower());
    features.add("b2=" + word.lower() + '|' + after.lower());
    features.add("p1=" + before.prefix(6) + '|' + word.prefix(6));
    features.add("p2=" + word.prefix(6) + '|' + after.prefix(6));
    features.add("jf=" + before.flags() + '|' + word.flags() + '|' + after.flags());
    features.add(
        "js="
            + word(index - 2).shape()
            + '|'
            + before.shape()
            + '|'
            + word.shape()
            + '|'
            + after.shape()
            + '|'
            + word(index + 2).shape());
    if (heading) {
      features.add("h" + word.shape());
    }
    if (isFirst(index)) {
      features.add("S" + word.shape());
      features.add("Sf" + word.flags());
    }
  }

  /** First in the sentence, but for marks. */
  private boolean isFirst(int index) {
    for (int i = 0; i < index; i++) {
      if (Character.isLetterOrDigit(words.get(i).word().charAt(0))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Features of what was decided before.
   *
   * @param last the outcome of the word before
   * @param secondLast the outcome of the word before that
   * @param earlier the latest outcome of the same word in an earlier sentence; null if none
   */
  void addDecisions(
      int index, String last, String secondLast, String earlier, List<String> features) {
    var word = word(index);
    features.add("o=" + last);
    features.add("ow=" + last + '|' + word.lower());
    features.add("os=" + last + '|' + word.shape());
    features.add("of=" + last + '|' + word.flags());
    features.add("op=" + last + '|' + word.prefix(6));
    features.add("oo=" + secondLast + '|' + last);
    if (earlier != null) {
      features.add("e=" + earlier);
    }
  }
}
