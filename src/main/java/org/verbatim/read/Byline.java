/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.read;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The line that says who wrote an article.
 *
 * @param writers as printed, without "By" and without a date
 * @param outlet whom they write for, if the line says so and it is no agency
 */
record Byline(String writers, Optional<String> outlet) {

  /** Longer ones are sentences. */
  private static final int MOST_WORDS = 25;

  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:(?:[Ww]ritten|WRITTEN|[Rr]eported|[Pp]osted|[Pp]ublished|[Ss]tory|[Tt]ext|[Aa]nalysis|[Oo]pinion) )?"
              + "(?:[Bb]y|BY)\\b:?\\s+|^(?:[Aa]uthors?|[Ww]riters?|[Rr]eporters?|AUTHORS?):\\s*");

  private static final Pattern READING_TIME =
      Pattern.compile("(?i)[\\s|·•,–—-]*\\b\\d{1,2}[ -]min(?:ute)?s?(?: read)?\\b[\\s|·•,–—-]*");

  private static final Pattern STAFF =
      Pattern.compile(
          "(?i)(?:from )?(?:our )?(?:\\p{L}+ ){0,2}(?:staff|news ?desk|web desk|wire|agency|agencies)"
              + "(?: (?:reporters?|writers?|reports?|correspondents?|services?|and agencies))*"
              + "|our (?:own |special )?correspondents?");

  /** "Ada Holm, Staff Writer": a name, then what the person is. */
  private static final Pattern TITLED =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}.'’-]*\\s){1,3}\\p{Lu}[\\p{L}'’-]+\\s?[,|–—-]\\s?(?:[\\p{L}]+ ){0,3}"
              + "(?i:correspondent|reporter|writer|editor|staff|columnist|bureau chief)(?: in [\\p{L} ]+)?");

  /** What a byline's words may be besides capitalised ones. */
  private static final Pattern SMALL_WORD =
      Pattern.compile(
          "and|for|with|of|the|in|at|by|to|from|de|da|di|del|der|den|van|von|la|le|el|al|bin|ibn|y|e|&|\\||[-–—•·/]"
              + "|(?i:staff|writers?|reporters?|correspondents?|editors?|news|agencies)");

  private static final Pattern WORD_FOR =
      Pattern.compile("(?:,| (?:for|of)) ((?:The |the )?\\p{Lu}[^,|/]*)$");

  private static final Pattern NO_OUTLET =
      Pattern.compile(
          "(?i).*\\b(?:writers?|reporters?|correspondents?|editors?|staff|bureau|chief|columnist|press|jr|sr|ii|iii|phd|m\\.?d)\\b.*");

  /** The byline that these words are, if they are one. */
  static Optional<Byline> in(String words) {
    if (Characters.wordCount(words) > MOST_WORDS) {
      return Optional.empty();
    }
    String undated = PrintedDate.in(words).map(PrintedDate::rest).orElse(words);
    String line = READING_TIME.matcher(undated).replaceAll("").strip();
    var label = LABEL.matcher(line);
    if (!label.find()) {
      boolean names = STAFF.matcher(line).matches() || TITLED.matcher(line).matches();
      return names ? Optional.of(of(line)) : Optional.empty();
    }
    String writers = line.substring(label.end()).strip();
    return areNames(writers) ? Optional.of(of(writers)) : Optional.empty();
  }

  private static Byline of(String writers) {
    var by = WORD_FOR.matcher(writers);
    if (!by.find() || NO_OUTLET.matcher(by.group(1)).matches()) {
      return new Byline(writers, Optional.empty());
    }
    String name = by.group(1).strip();
    boolean sure = writers.charAt(by.start()) != ',' && Agencies.mentioned(name).isEmpty();
    return new Byline(writers, sure ? Optional.of(name) : Optional.empty());
  }

  private static boolean areNames(String words) {
    if (words.isEmpty() || words.endsWith("?") || words.endsWith("!")) {
      return false;
    }
    boolean named = false;
    for (var word : words.split("[ ,;/]+")) {
      boolean capital = !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
      if (!capital && !word.isEmpty() && !SMALL_WORD.matcher(word).matches() && !isAddress(word)) {
        return false;
      }
      named |= capital;
    }
    return named;
  }

  private static boolean isAddress(String word) {
    return word.indexOf('@') >= 0 || word.matches("\\(.*\\)|\\d+");
  }
}
