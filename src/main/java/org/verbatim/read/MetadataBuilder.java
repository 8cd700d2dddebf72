/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.verbatim.model.Metadata;

/** Gathers what the paragraphs of an article say of it; what comes first in the text wins. */
final class MetadataBuilder {

  private final Set<String> credits = new LinkedHashSet<>();
  private final Set<String> tailCredits = new LinkedHashSet<>();
  private Optional<String> outlet = Optional.empty();
  private Optional<String> headline = Optional.empty();
  private Optional<String> byline = Optional.empty();
  private Optional<String> dateline = Optional.empty();
  private Optional<String> published = Optional.empty();
  private Optional<String> updated = Optional.empty();

  void headline(String words) {
    headline = Optional.of(words);
  }

  void addDateLine(PrintedDate date) {
    if (date.isUpdate()) {
      updated = updated.or(date::iso);
    } else {
      published = published.or(date::iso);
    }
    dateline = dateline.or(() -> Dateline.placeAlone(date.rest()));
  }

  void addByline(String words) {
    PrintedDate.in(words).ifPresent(date -> published = published.or(date::iso));
    Byline.in(words)
        .ifPresent(
            line -> {
              byline = byline.or(() -> Optional.of(line.writers()));
              outlet = outlet.or(line::outlet);
              credits.addAll(Agencies.mentioned(line.writers()));
            });
  }

  /** A credit or copyright line. */
  void addCreditLine(String words) {
    outlet = outlet.or(() -> CreditLines.owner(words));
    tailCredits.addAll(Agencies.mentioned(words));
  }

  /** A paragraph of the story; the first one may start with a place. */
  void addStory(String words, boolean first) {
    if (first) {
      dateline = dateline.or(() -> Dateline.place(words));
    }
    credits.addAll(Agencies.credited(words));
  }

  Metadata build() {
    credits.addAll(tailCredits);
    return new Metadata(
        outlet,
        Optional.empty(),
        headline,
        byline,
        dateline,
        published.or(() -> updated),
        new ArrayList<>(credits));
  }
}
