/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.read;

import java.util.Optional;
import java.util.regex.Pattern;

/** The place that a story was written at, where its first sentence names it. */
final class Dateline {

  private static final String CAPITALS = "\\p{Lu}[\\p{Lu}.'’-]+(?:[ /]\\p{Lu}[\\p{Lu}.'’-]+){0,3}";

  private static final String CAPITALISED = "\\p{Lu}[\\p{L}.'’-]+(?:[ /]\\p{Lu}[\\p{L}.'’-]+){0,3}";

  /** "Pa.", "Lebanon", "Feb. 4", "Thursday". */
  private static final String MORE =
      "(?:, [\\p{L}.]+(?: (?:\\p{Lu}[\\p{L}.]+|\\d{1,2})){0,2}){0,3}";

  private static final String AGENCY = "\\((?:" + Agencies.ANY + ")\\)";

  private static final String DASH = "(?:--|[-–—―])";

  /** "TOWN, Country (Agency) — ", "TOWN — ", "Town (Agency) - ". */
  private static final Pattern START =
      Pattern.compile(
          "^(?:(?<place>"
              + CAPITALS
              + ")"
              + MORE
              + "(?:,? "
              + AGENCY
              + ")?\\s?"
              + DASH
              + "\\s?(?=\\S)|(?<named>"
              + CAPITALISED
              + ")"
              + MORE
              + ",? "
              + AGENCY
              + "\\s?(?:"
              + DASH
              + "|:)?\\s?(?=\\S))");

  /** "TOWN/OTHERTOWN The ...": some sites lose the agency and its dash. */
  private static final Pattern BARE =
      Pattern.compile("^(?<place>\\p{Lu}{4,}(?:/\\p{Lu}{4,})+|\\p{Lu}{8,}) (?=\\p{Lu}\\p{Ll})");

  private Dateline() {}

  /** Whether the words open a story with a dateline. */
  static boolean startsStory(String words) {
    return place(words).isPresent();
  }

  /** The place, as printed. */
  static Optional<String> place(String words) {
    var start = START.matcher(words);
    if (start.find()) {
      return Optional.of(start.group(start.group("place") != null ? "place" : "named"));
    }
    var bare = BARE.matcher(words);
    return bare.find() ? Optional.of(bare.group("place")) : Optional.empty();
  }

  /**
   * The place before the date in a line of its own, such as "BEIRUT, Feb. 4, 2016".
   *
   * @param rest the line without its date
   */
  static Optional<String> placeAlone(String rest) {
    String place = rest.replaceAll("\\s*" + AGENCY + "\\s*" + DASH + "?$", "");
    return place.matches(CAPITALISED + "(?:, " + CAPITALISED + ")?,?")
        ? Optional.of(place.replaceAll(",$", ""))
        : Optional.empty();
  }
}
