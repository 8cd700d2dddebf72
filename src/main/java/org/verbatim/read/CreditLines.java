/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.read;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells the lines that say who helped, who sent the text and who owns it. */
final class CreditLines {

  private static final int MOST_WORDS = 90;

  private static final int LONGEST_AGENCY_LINE = 50;

  private static final Pattern OWNERSHIP =
      Pattern.compile("(?i)^copyright|^\\(c\\)|©|rights reserved|^this material may");

  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "(?:(?:copyright|©|\\(c\\))\\s*)+(?:by )?(?:\\d{4}(?:\\s?[-–]\\s?\\d{4})?,? )?(?:by )?(?<owner>[^.|]*)"
              + "(?:[.|].*)?|.{0,80}\\ball rights reserved\\b.{0,200}"
              + "|this material may not be (?:published|reproduced).*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern COPYRIGHT_YEAR =
      Pattern.compile("(?i)(?:copyright|©|\\(c\\))[\\s©]*(?:by )?\\d{4}|all rights reserved");

  /**
   * "(Additional reporting by A. Name in Town; editing by B. Name)", in whatever words a rewriter
   * puts for "reporting": a gerund and "by" before names, in brackets or one behind the other.
   */
  private static final Pattern HELPERS =
      Pattern.compile(
          "[(\\[]?(?:(?:additional|further|extra|original|with|compiled|produced)\\s)?(?:\\p{L}+(?:ing|ed)\\s)?"
              + "(?:and\\s\\p{L}+ing\\s)?by:?\\s\\p{Lu}.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern HELPERS_WORDS =
      Pattern.compile(
          "[(\\[]?(?i:(?:additional |further |extra |original )?(?:reporting|writing|editing)(?: and (?:writing|editing|reporting))?"
              + "|with reporting|compiled|edited|translated|produced|with (?:files|inputs?|agency inputs?))"
              + "(?:\\s(?:by|from)\\s|:\\s)\\p{Lu}.*",
          Pattern.DOTALL);

  private static final Pattern CONTRIBUTED =
      Pattern.compile(
          ".*\\bcontributed\\b(?: (?:reporting|research|additional reporting))*(?: (?:to|from|for)\\b.*)?[.)]?",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern CONTRIBUTED_WHAT =
      Pattern.compile(
          "(?i)contributed (?:(?:additional |further )?(?:reporting|research|to (?:this|the) (?:report|story|article|piece))|from \\p{L}+\\.?$)");

  private static final Pattern PUBLISHED_ELSEWHERE =
      Pattern.compile(
          "this (?:story|article|piece|post|dispatch) (?:(?:was|has been|is) )?(?:(?:originally|first) (?:published|appeared|posted|ran)"
              + "|(?:been )?(?:updated|corrected|republished|syndicated|auto-generated)|(?:produced|supplied|provided) by)\\b.{0,200}",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SOURCE =
      Pattern.compile(
          "(?i)(?:source|via|from|agencies|with agencies)\\s?[:–-]\\s?(?<name>.{1,60})");

  private CreditLines() {}

  /** Whether the unit is such a line. */
  static boolean isCredit(Unit unit) {
    String words = unit.words();
    if (unit.wordCount() > MOST_WORDS || unit.hasDoubleMark()) {
      return false;
    }
    return isAgencyAlone(words)
        || isCopyright(words)
        || HELPERS_WORDS.matcher(words).matches()
        || isInBrackets(words) && HELPERS.matcher(words).matches() && isMostlyNames(words)
        || CONTRIBUTED_WHAT.matcher(words).find() && CONTRIBUTED.matcher(words).matches()
        || PUBLISHED_ELSEWHERE.matcher(words).matches()
        || SOURCE.matcher(words).matches() && !unit.endsASentence();
  }

  /** The owner that a copyright line with its year names; a bare "©" may be a picture's. */
  static Optional<String> owner(String words) {
    var line = COPYRIGHT.matcher(words);
    if (!isCopyright(words)
        || !line.matches()
        || line.group("owner") == null
        || !COPYRIGHT_YEAR.matcher(words).find()) {
      return Optional.empty();
    }
    String owner = line.group("owner").replaceAll("(?i)[,\\s]*all rights reserved.*", "").strip();
    boolean name =
        !owner.isEmpty()
            && Character.isUpperCase(owner.codePointAt(0))
            && Characters.wordCount(owner) <= 6
            && Agencies.mentioned(owner).isEmpty();
    return name ? Optional.of(owner) : Optional.empty();
  }

  /** "- Reuters", "(AFP)". */
  private static boolean isAgencyAlone(String words) {
    return words.length() <= LONGEST_AGENCY_LINE
        && Agencies.named(words.replaceAll("^[-–—(\\[\\s]+|[)\\].\\s]+$", "")).isPresent();
  }

  private static boolean isCopyright(String words) {
    return OWNERSHIP.matcher(words).find() && COPYRIGHT.matcher(words).matches();
  }

  private static boolean isInBrackets(String words) {
    return words.matches("(?s)[(\\[].*[)\\]]\\.?");
  }

  private static boolean isMostlyNames(String words) {
    var all = words.split("[\\s(),;\\[\\].]+");
    long capitals =
        Arrays.stream(all)
            .filter(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)))
            .count();
    return capitals * 2 >= all.length;
  }
}
