/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote;

import org.verbatim.text.Span;

/**
 * A quotation mark as it stands in the text, before it has found its partner.
 *
 * @param span one unit, or two for a doubled single mark ('')
 * @param family marks of one family close each other, whatever their glyph
 * @param leaning what its glyph and its neighbours make of it
 * @param sure false for a single mark that may as well be an apostrophe: the voters' choice
 */
record Mark(Span span, Family family, Leaning leaning, boolean sure) {

  /** Papers mix glyphs within a pair ("We agreed”), so a family holds more than one. */
  enum Family {
    DOUBLE,
    SINGLE,
    ANGLED
  }

  enum Leaning {
    OPENS,
    CLOSES,
    EITHER
  }

  int begin() {
    return span.begin();
  }

  int end() {
    return span.end();
  }
}
