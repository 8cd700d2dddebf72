/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.variants.benchmark.speech;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.verbatim.text.Span;

/**
 * A word or a punctuation mark of speech.
 *
 * @param span where it stands
 * @param text as printed
 * @param pos its part of speech, as in {@link org.verbatim.model.Token}
 */
public record Term(Span span, String text, String pos) {
  public Term {
    Objects.requireNonNull(span);
    Objects.requireNonNull(text);
    Objects.requireNonNull(pos);
  }

  /** In lower case, with straight apostrophes. */
  public String form() {
    return text.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  /** Whether it is one of these {@linkplain #form() forms}. */
  public boolean is(Set<String> forms) {
    return forms.contains(form());
  }

  /** Whether it is this form. */
  public boolean is(String form) {
    return form().equals(form);
  }

  public boolean isWord() {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  public boolean isCapital() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  public boolean isName() {
    return pos.equals("PROPN") && isCapital();
  }

  public boolean isNoun() {
    return pos.equals("NOUN") && !isCapital() && isWord();
  }

  /** Whether it ends a sentence. */
  public boolean isStop() {
    return text.equals(".") || text.equals("?") || text.equals("!");
  }

  public boolean isComma() {
    return text.equals(",");
  }

  int begin() {
    return span.begin();
  }

  int end() {
    return span.end();
  }
}
