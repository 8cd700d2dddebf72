/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.model;

import java.util.List;
import java.util.Optional;

/**
 * What an article says of itself; every part may be missing.
 *
 * @param outlet who published it
 * @param uri where it was published
 * @param headline its title
 * @param byline its writers, as printed
 * @param dateline the place that it was written at, as printed
 * @param published when, ISO 8601 (a date, or a date with time)
 * @param credits the agencies it owes its text to, in the order of the text: "AFP", "Reuters"
 */
public record Metadata(
    Optional<String> outlet,
    Optional<String> uri,
    Optional<String> headline,
    Optional<String> byline,
    Optional<String> dateline,
    Optional<String> published,
    List<String> credits) {

  /** Nothing is known. */
  public static final Metadata NONE =
      new Metadata(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of());

  public Metadata {
    credits = List.copyOf(credits);
  }
}
