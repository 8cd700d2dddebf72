/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.report;

import java.util.List;
import java.util.stream.Stream;
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

  /** A sentence for every witness of several articles, with the evidence. */
  List<String> reasons() {
    return several()
        .map(
            witness ->
                claim(witness)
                    + " ("
                    + Legible.of(witness.reason())
                    + "; "
                    + Phrases.percent(witness.confidence())
                    + " sure).")
        .toList();
  }

  /** The same without the evidence. */
  List<String> claims() {
    return several().map(witness -> claim(witness) + ".").toList();
  }

  private Stream<Witness> several() {
    return card.witnesses().stream().filter(witness -> witness.articles().size() > 1);
  }

  /** "A, B and C count as one source: they print a report of Agency". */
  private String claim(Witness witness) {
    var labels =
        card.sources().stream()
            .filter(source -> witness.articles().contains(source.id()))
            .map(Source::label)
            .toList();
    return Phrases.list(labels) + " count as one source: they " + deed(witness);
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
