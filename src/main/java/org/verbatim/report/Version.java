/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
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
    return claim().flatMap(Claim::speaker);
  }

  /**
   * The speaker's name in this article. Transcripts and headlines print names in capitals; where
   * the utterance has that name in ordinary letters, that is taken.
   */
  Optional<String> speakerName(Optional<String> ofUtterance) {
    return speaker()
        .map(Speaker::name)
        .map(
            name ->
                ofUtterance
                    .filter(fuller -> isInCapitals(name) && isLastOf(fuller, name))
                    .orElse(name));
  }

  private static boolean isInCapitals(String name) {
    return name.equals(name.toUpperCase(Locale.ROOT));
  }

  private static boolean isLastOf(String fuller, String name) {
    return (" " + fuller.toUpperCase(Locale.ROOT)).endsWith(" " + name);
  }

  /** The words that this article names the speaker by, at this place: "she", "the mayor". */
  List<String> mentions() {
    return claim().map(Claim::mentions).orElse(List.of());
  }

  /** The quotation that it is taken from, with its speaker. */
  Optional<Claim> claim() {
    return rendition
        .quotation()
        .flatMap(source.article()::quotation)
        .map(quotation -> new Claim(source, quotation));
  }
}
