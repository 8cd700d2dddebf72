/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.syntax;

import java.util.List;
import java.util.Optional;
import org.verbatim.model.Token;
import org.verbatim.text.Span;

/**
 * A sentence as kinds of words and noun phrases. Marks that are no speech (around titles,
 * nicknames) are left out, so that "John 'Jack' Doe" is one name.
 *
 * <p>Belongs to one thread, as it remembers what was asked of it.
 */
public final class Sketch {

  /** The level of words that stand in no quotation. */
  static final int OUTSIDE = -1;

  private final String text;
  private final List<Token> tokens;
  private final String[] words;
  private final String[] lowers;
  private final WordKind[] kinds;
  private final int[] levels;
  private final boolean heading;
  private final List<NounPhrase> phrases;
  private final NounPhrase[] phraseOf;
  private SubjectSearch search;

  Sketch(
      String text,
      List<Token> tokens,
      String[] words,
      String[] lowers,
      WordKind[] kinds,
      int[] levels,
      boolean heading) {
    this.text = text;
    this.tokens = tokens;
    this.words = words;
    this.lowers = lowers;
    this.kinds = kinds;
    this.levels = levels;
    this.heading = heading;
    this.phrases = List.copyOf(new PhraseFinder(this).find());
    this.phraseOf = new NounPhrase[tokens.size()];
    for (var phrase : phrases) {
      for (int i = phrase.first(); i <= phrase.last(); i++) {
        phraseOf[i] = phrase;
      }
    }
  }

  /** How many tokens it has. */
  public int size() {
    return tokens.size();
  }

  public WordKind kind(int token) {
    return kinds[token];
  }

  /** The word as printed. */
  public String word(int token) {
    return words[token];
  }

  /** The word in lower case, with straight apostrophes. */
  public String lower(int token) {
    return lowers[token];
  }

  public String lemma(int token) {
    return tokens.get(token).lemma();
  }

  public Span span(int token) {
    return tokens.get(token).span();
  }

  /** From the first to the last of two tokens. */
  public Span span(int first, int last) {
    return new Span(span(first).begin(), span(last).end());
  }

  public Span span(NounPhrase phrase) {
    return span(phrase.first(), phrase.last());
  }

  /** The words of the phrase as printed. */
  public String words(NounPhrase phrase) {
    return span(phrase).in(text);
  }

  /** Whether most words are capitalised, so that a capital tells nothing. */
  public boolean isHeading() {
    return heading;
  }

  /** Whether the word stands between quotation marks that are speech. */
  public boolean isQuoted(int token) {
    return levels[token] != OUTSIDE;
  }

  int level(int token) {
    return levels[token];
  }

  /** All noun phrases in text order, without overlap. */
  public List<NounPhrase> phrases() {
    return phrases;
  }

  /** The noun phrase that the token belongs to. */
  public Optional<NounPhrase> phraseAt(int token) {
    return token < 0 || token >= phraseOf.length
        ? Optional.empty()
        : Optional.ofNullable(phraseOf[token]);
  }

  /** The token that the offset lies in, or the first one behind it; {@link #size()} if none. */
  public int tokenAt(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The search for subjects in this sentence, the same at every call. */
  SubjectSearch search() {
    if (search == null) {
      search = new SubjectSearch(this);
    }
    return search;
  }

  boolean is(int token, WordKind kind) {
    return token >= 0 && token < kinds.length && kinds[token] == kind;
  }

  boolean isWord(int token, String lower) {
    return token >= 0 && token < kinds.length && lower(token).equals(lower);
  }
}
