/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.link;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Function;

/** Tells which of two ISO 8601 dates, with or without time and zone, is surely the earlier. */
final class PublishedTimes {

  private static final int DATE = "2026-03-04".length();

  private PublishedTimes() {}

  /** Whether it can be compared at all. */
  static boolean isKnown(String published) {
    return date(published).isPresent();
  }

  /** Both must be known; dates decide where one has no time, or only one tells its zone. */
  static boolean isBefore(String one, String other) {
    var moment = parsed(one, OffsetDateTime::parse);
    var otherMoment = parsed(other, OffsetDateTime::parse);
    if (moment.isPresent() && otherMoment.isPresent()) {
      return moment.get().toInstant().isBefore(otherMoment.get().toInstant());
    }
    var time = parsed(one, LocalDateTime::parse);
    var otherTime = parsed(other, LocalDateTime::parse);
    if (time.isPresent() && otherTime.isPresent()) {
      return time.get().isBefore(otherTime.get());
    }
    return date(one).orElseThrow().isBefore(date(other).orElseThrow());
  }

  private static Optional<LocalDate> date(String published) {
    return published.length() < DATE
        ? Optional.empty()
        : parsed(published.substring(0, DATE), LocalDate::parse);
  }

  private static <T> Optional<T> parsed(String published, Function<String, T> parser) {
    try {
      return Optional.of(parser.apply(published));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
