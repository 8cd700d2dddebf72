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

  /** A regular expression for one of them with its dot, and for a single initial: "J." */
  static final String PATTERN =
      "(?<![\\p{L}\\p{N}])(?:"
          + String.join("|", TITLES, MONTHS, OTHERS, AFTER_NAMES)
          + "|\\p{Lu})\\.(?![\\p{L}\\p{N}])(?=[^\\S\\n]|[,;:'’-])(?!\\s*$)";

  private static final Set<String> BEFORE_NAMES = lower(TITLES);
  private static final Set<String> BEFORE_NUMBERS = lower(MONTHS + "|No|Nos|Art|Sec|Fig");

  private Abbreviations() {}

  private static Set<String> lower(String alternatives) {
    return Set.of(alternatives.toLowerCase(Locale.ROOT).split("\\|"));
  }

  /** Whether a sentence cannot end at the word, given without its dot, because of what follows. */
  static boolean goesOn(String word, int next) {
    String lower = word.toLowerCase(Locale.ROOT);
    return BEFORE_NAMES.contains(lower)
        || BEFORE_NUMBERS.contains(lower) && Character.isDigit(next)
        || word.length() == 1 && Character.isUpperCase(word.charAt(0)) && word.charAt(0) != 'I';
  }
}
