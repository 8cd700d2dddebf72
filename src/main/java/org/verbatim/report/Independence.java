/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.report;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.verbatim.model.Witness;

/** How many of an utterance's sources are independent, and why not all, in words. */
final class Independence {

  private final Card card;
  private final int sources;
  private final int witnesses;

  Independence(Card card) {
    this.card = card;
    sources = card.sources().size();
    witnesses = card.witnesses().size();
  }

  /** "3 sources", "3 sources of 2 outlets", "3 sources, 1 independent". */
  String count() {
    int outlets = card.outlets();
    var count = Phrases.count(sources, "source");
    var printed = outlets == sources ? count : count + " of " + Phrases.count(outlets, "outlet");
    return witnesses == sources
        ? printed
        : printed + ", " + Phrases.number(witnesses) + " independent";
  }

  /** What agrees: "3 independent sources", "3 sources, 1 independent,". */
  String agreeing() {
    if (witnesses < sources) {
      return Phrases.count(sources, "source") + ", " + Phrases.number(witnesses) + " independent,";
    }
    // Where two credit one agency, nobody knows whether they are.
    var adjective = sources > 1 && card.sharedCredits().isEmpty() ? "independent " : "";
    return Phrases.count(sources, adjective + "source");
  }

  /** A sentence for every witness of several articles. */
  List<String> reasons() {
    Map<String, String> labels =
        card.sources().stream()
            .collect(Collectors.toMap(Source::id, Source::label, (one, other) -> one));
    return card.witnesses().stream()
        .filter(witness -> witness.articles().size() > 1)
        .map(witness -> reason(witness, labels::get))
        .toList();
  }

  /** "A, B and C count as one source: they print one report of Agency (evidence; 97 % sure)." */
  static String reason(Witness witness, Function<String, String> label) {
    return Phrases.list(witness.articles().stream().map(label).toList())
        + " count as one source: they "
        + deed(witness)
        + " ("
        + Legible.of(witness.reason())
        + "; "
        + Phrases.percent(witness.confidence())
        + " sure).";
  }

  private static String deed(Witness witness) {
    var agency = witness.agency().map(name -> "a report of " + Legible.of(name));
    return switch (witness.kind()) {
      case SINGLE -> "stand alone";
      case WIRE_COPY -> "print " + agency.orElse("one agency’s report");
      case WIRE_REWRITE -> "retell " + agency.orElse("one agency’s report");
      case COMMON_RELEASE -> "print or quote one statement";
      case COMMON_TEXT -> "have their text in common";
    };
  }
}
