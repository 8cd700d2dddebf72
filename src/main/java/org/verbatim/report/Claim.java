/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.verbatim.model.Attribution;
import org.verbatim.model.Mention;
import org.verbatim.model.Quotation;
import org.verbatim.model.QuotationKind;
import org.verbatim.model.Speaker;
import org.verbatim.text.Span;

/**
 * What an article's quotation is laid to, with all that a reader needs to judge that.
 *
 * @param source the article
 * @param quotation one of its quotations
 */
record Claim(Source source, Quotation quotation) {

  /** Per cent; of the decisions below this, nearly every third or more is wrong. */
  private static final int DOUBTFUL_BELOW = 70;

  /**
   * All of an article that is speech or stands between marks, in text order: what somebody thinks
   * or wants in the writer's words is nothing to check against a recording.
   */
  static List<Claim> of(Source source) {
    return source.article().quotations().stream()
        .filter(quotation -> quotation.attitude().isSpeech() || !quotation.quoted().isEmpty())
        .map(quotation -> new Claim(source, quotation))
        .toList();
  }

  /** What was said; dots, outside of the marks if there are any, for what the writer breaks in. */
  String words() {
    return quotation.content().stream()
        .map(this::text)
        .collect(Collectors.joining(isInMarks() ? "” … “" : " … "));
  }

  /** Whether all of the words stand between marks, which are not among the words then. */
  boolean isInMarks() {
    return quotation.kind() == QuotationKind.DIRECT;
  }

  Optional<Speaker> speaker() {
    return source.article().speaker(quotation);
  }

  /** The words that the article names the speaker by, at this place: "she", "the mayor". */
  List<String> mentions() {
    return attribution().map(Attribution::mentions).orElse(List.of()).stream()
        .flatMap(id -> source.article().mention(id).stream())
        .map(Mention::span)
        .map(this::text)
        .distinct()
        .toList();
  }

  Standing standing() {
    var speaker = speaker();
    if (speaker.isEmpty()) {
      return Standing.UNKNOWN;
    }
    if (percent() < DOUBTFUL_BELOW) {
      return Standing.DOUBTFUL;
    }
    return speaker.get().anonymous() ? Standing.NOT_NAMED : Standing.NAMED;
  }

  /** Where the speaker is unknown it says nothing that a reader could use. */
  double confidence() {
    return attribution().map(Attribution::confidence).orElse(0.0);
  }

  /** As a reader sees it, so that words and number never part. */
  int percent() {
    return (int) Math.round(100 * confidence());
  }

  /** Why this speaker, or why none; empty if no rule was asked. */
  String explanation() {
    return attribution().map(Attribution::explanation).orElse("");
  }

  /** The published name of the rule that decided; empty if none was asked. */
  String rule() {
    return attribution().map(Attribution::decidedBy).orElse("");
  }

  private Optional<Attribution> attribution() {
    return source.article().attribution(quotation);
  }

  private String text(Span span) {
    return Legible.of(span.in(source.article().text())).strip();
  }
}
