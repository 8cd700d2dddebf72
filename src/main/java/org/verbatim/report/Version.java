/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.verbatim.model.Attribution;
import org.verbatim.model.Mention;
import org.verbatim.model.Quotation;
import org.verbatim.model.Rendition;
import org.verbatim.model.Speaker;
import org.verbatim.text.Span;

/**
 * A rendition with the article that prints it.
 *
 * @param index its index among the utterance's renditions
 */
record Version(int index, Rendition rendition, Source source) {

  String text() {
    return source.article().text();
  }

  String text(Span span) {
    return Legible.of(span.in(text())).strip();
  }

  /**
   * The words alone; dots, outside of the marks if there are any, for what the writer breaks in.
   */
  String words() {
    return rendition.parts().stream().map(this::text).collect(Collectors.joining(breakIn()));
  }

  String breakIn() {
    return quoted() ? "” … “" : " … ";
  }

  boolean quoted() {
    return rendition.quoted();
  }

  /** Whom this article lays the words to; empty if unknown. */
  Optional<Speaker> speaker() {
    return quotation().flatMap(source.article()::speaker);
  }

  /** The words that this article names the speaker by, at this place: "she", "the mayor". */
  List<String> mentions() {
    return quotation()
        .flatMap(source.article()::attribution)
        .map(Attribution::mentions)
        .orElse(List.of())
        .stream()
        .flatMap(id -> source.article().mention(id).stream())
        .map(Mention::span)
        .map(this::text)
        .distinct()
        .toList();
  }

  private Optional<Quotation> quotation() {
    return source.article().quotation(rendition.quotation());
  }
}
