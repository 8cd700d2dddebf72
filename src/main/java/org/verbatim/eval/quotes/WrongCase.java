/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.quotes;

import java.util.Optional;
import org.verbatim.text.Span;

/**
 * A place where system and gold differ.
 *
 * @param error what is wrong: "missed", "spurious", "wrong source" …
 * @param doc the document
 * @param text its text
 * @param span the place
 * @param gold what was marked there; empty if nothing was
 * @param system what the system reports; empty if nothing
 * @param systemSpan where the system's quoted span lies, if that is what is wrong
 */
public record WrongCase(
    String error,
    String doc,
    String text,
    Span span,
    Optional<ScoredRecord> gold,
    Optional<ScoredRecord> system,
    Optional<Span> systemSpan) {

  static WrongCase missed(ScoredDocument document, Span span, ScoredRecord gold) {
    return of("missed", document, span, Optional.of(gold), Optional.empty());
  }

  /** Something that the system should not have reported. */
  static WrongCase needless(String error, ScoredDocument document, Span span, ScoredRecord system) {
    return of(error, document, span, Optional.empty(), Optional.of(system));
  }

  static WrongCase different(
      String error, ScoredDocument document, Span span, ScoredRecord gold, ScoredRecord system) {
    return of(error, document, span, Optional.of(gold), Optional.of(system));
  }

  WrongCase withSystemSpan(Span other) {
    return new WrongCase(error, doc, text, span, gold, system, Optional.of(other));
  }

  private static WrongCase of(
      String error,
      ScoredDocument document,
      Span span,
      Optional<ScoredRecord> gold,
      Optional<ScoredRecord> system) {
    return new WrongCase(
        error, document.name(), document.text(), span, gold, system, Optional.empty());
  }
}
