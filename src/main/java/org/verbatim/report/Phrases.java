/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.verbatim.model.DifferenceType;

/** The English of the reports. */
final class Phrases {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private Phrases() {}

  /** "1 article", "2 articles", "1,200 articles". */
  static String count(int number, String noun) {
    return count(number, noun, noun + "s");
  }

  static String count(int number, String one, String many) {
    return number(number) + " " + (number == 1 ? one : many);
  }

  static String number(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** "A", "A and B", "A, B and C". */
  static String list(List<String> things) {
    int last = things.size() - 1;
    return last < 1
        ? String.join("", things)
        : String.join(", ", things.subList(0, last)) + " and " + things.get(last);
  }

  /** "93 %"; never "100 %", since no rule is always right. */
  static String percent(double share) {
    return Math.min(99, Math.round(share * 100)) + " %";
  }

  /** How sure a decision is that there is, in words. */
  static String sureness(int percent, Standing standing) {
    if (standing == Standing.DOUBTFUL) {
      return "doubtful";
    }
    if (percent >= 95) {
      return "almost certain";
    }
    return percent >= 85 ? "very likely" : "likely";
  }

  /** With a large first letter and a full stop. */
  static String sentence(String clause) {
    boolean ends = !clause.isEmpty() && ".!?…".indexOf(clause.charAt(clause.length() - 1)) >= 0;
    return capital(clause) + (ends ? "" : ".");
  }

  /** The first letter large. */
  static String capital(String sentence) {
    return sentence.isEmpty()
        ? sentence
        : sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
  }

  /**
   * "4 March 2026" or "4 March 2026, 14:05 UTC" for an ISO 8601 date; anything else as it is
   * printed.
   */
  static String date(String published) {
    try {
      if (published.length() <= "2026-03-04".length()) {
        return DATE.format(LocalDate.parse(published));
      }
      if (published.matches(".*(Z|[+-]\\d\\d:\\d\\d)")) {
        var moment = OffsetDateTime.parse(published);
        var zone = moment.getOffset().getTotalSeconds() == 0 ? "UTC" : moment.getOffset().getId();
        return DATE.format(moment) + ", " + TIME.format(moment) + " " + zone;
      }
      var moment = LocalDateTime.parse(published);
      return DATE.format(moment) + ", " + TIME.format(moment);
    } catch (DateTimeException e) {
      return published;
    }
  }

  /** At most the given number of characters, cut between words, with dots for what is left out. */
  static String shorten(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    int end = text.lastIndexOf(' ', length);
    if (end < length / 2) {
      // A word without end; never cut a pair of surrogates.
      end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
    }
    return text.substring(0, end).replaceFirst("[\\s,;:.–—-]+$", "") + " …";
  }

  static String name(DifferenceType type) {
    return switch (type) {
      case TYPOGRAPHY -> "Typography";
      case TRUNCATION -> "Length";
      case PARTIAL_QUOTE -> "Fragment";
      case OMISSION -> "Words left out";
      case INSERTION -> "Words put in";
      case PRONOUN -> "Pronoun";
      case NUMBER -> "Number";
      case NAMED_ENTITY -> "Name";
      case NEGATION -> "Negation";
      case MODALITY_TENSE -> "Tense or certainty";
      case SUBSTITUTION -> "Other words";
      case REORDERING -> "Word order";
      case SPLICE -> "Joined quotations";
      case DIRECT_VS_PARAPHRASE -> "Quoted or reported";
      case SPEAKER_CONFLICT -> "Speaker";
      case CONTEXT_CONFLICT -> "Occasion";
      case PARAPHRASE_IN_MARKS -> "Paraphrase in quotation marks";
      case HEADLINE -> "Headline only";
      case SPEAKER_TITLE -> "Speaker’s title";
    };
  }
}
