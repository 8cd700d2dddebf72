/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.segment;

import java.util.Locale;
import java.util.Set;

/** Abbreviations that end in a dot and do not end a sentence, compiled from general knowledge. */
final class Abbreviations {

  private static final String TITLES =
      "Mr|Mrs|Ms|Mx|Messrs|Dr|Prof|Rev|Hon|Rep|Reps|Sen|Sens|Gov|Govs|Pres|Amb|Atty|Gen|Col|Lt"
          + "|Maj|Capt|Cmdr|Adm|Sgt|Cpl|Pvt|Supt|Det|Insp|Fr|Sr|Msgr|St|Ste|Mt|Ft";
  private static final String MONTHS = "Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec";
  private static final String OTHERS = "No|Nos|vs|v|Art|Sec|Fig|al|cf|e\\.g|i\\.e|approx|est";
  private static final String AFTER_NAMES = "Jr|Sr|Inc|Corp|Co|Ltd|Bros|etc|Ave|Blvd|Dept";

  private static final String STATES =
      "Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont"
          + "|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo";

  /**
   * A regular expression for a party and a state, "R-Ky.", or a state before a stop: "Flint,
   * Mich.,"
   */
  static final String STATE_PATTERN =
      "(?<![\\p{L}\\p{N}])(?:[DRIL][-\u2010\u2011](?:"
          + STATES
          + ")\\.(?=[^\\S\\n]|[,;:)\\]])(?!\\s*$)|(?:"
          + STATES
          + ")\\.(?=[,;:)\\]]))";

  /** A regular expression for one of them with its dot, and for a single initial: "J." */
  static final String PATTERN =
      "(?<![\\p{L}\\p{N}])(?:"
          + String.join("|", TITLES, MONTHS, OTHERS, AFTER_NAMES)
          + "|\\p{Lu})\\.(?![\\p{L}\\p{N}])(?=[^\\S\\n]|[,;:'’-])(?!\\s*$)";

  private static final Set<String> BEFORE_NAMES = lower(TITLES);
  private static final Set<String> BEFORE_NUMBERS = lower(MONTHS + "|No|Nos|Art|Sec|Fig");

  /** What two initials stand for when they are no person's. */
  private static final Set<String> DOTTED =
      Set.of(
          "us", "usa", "uk", "un", "eu", "uae", "dc", "la", "am", "pm", "bc", "ad", "ny", "nj",
          "nh", "nc", "sc", "nd", "sd", "nm", "ri", "ma", "ba", "md", "tv", "ussr", "eg", "ie",
          "pr", "ep", "op", "gm", "ok", "id", "er", "ps", "po");

  /** Words that begin a sentence and no family name. */
  private static final Set<String> OPENERS =
      Set.of(
          "the", "a", "an", "he", "she", "it", "they", "we", "i", "you", "his", "her", "its",
          "their", "our", "in", "on", "at", "but", "and", "this", "that", "these", "those", "there",
          "when", "if", "as", "for", "with", "no", "not", "so", "to", "after", "before", "while",
          "by", "from", "then", "now", "who", "what", "where", "why", "how", "mr", "mrs", "ms",
          "dr", "asked", "since", "some", "many", "most", "all", "one", "two", "both", "under",
          "during");

  private Abbreviations() {}

  private static Set<String> lower(String alternatives) {
    return Set.of(alternatives.toLowerCase(Locale.ROOT).split("\\|"));
  }

  /** Whether dotted initials stand before a family name, and not for a place or an hour: "H.W." */
  static boolean isInitials(String initials, String next) {
    return !DOTTED.contains(initials.replace(".", "").toLowerCase(Locale.ROOT))
        && Character.isUpperCase(next.codePointAt(0))
        && !OPENERS.contains(next.toLowerCase(Locale.ROOT));
  }

  /** Whether a sentence cannot end at the word, given without its dot, because of what follows. */
  static boolean goesOn(String word, int next) {
    String lower = word.toLowerCase(Locale.ROOT);
    return BEFORE_NAMES.contains(lower)
        || BEFORE_NUMBERS.contains(lower) && Character.isDigit(next)
        || word.length() == 1 && Character.isUpperCase(word.charAt(0)) && word.charAt(0) != 'I';
  }
}
