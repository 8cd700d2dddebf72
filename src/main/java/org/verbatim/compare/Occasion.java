/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.verbatim.model.Cue;
import org.verbatim.text.Span;
import org.verbatim.text.Word;
import org.verbatim.text.WordList;
import org.verbatim.text.WordScanner;

/**
 * When something was said, as the reporter's words next to the cue tell it: "said on Monday", "his
 * statement last week that".
 *
 * <p>Only a time that hangs on the cue itself, or on the noun that names the report, is taken:
 * "said after the storm on Monday" dates the storm. So a time that is not found means nothing.
 *
 * @param span the words that tell the time
 * @param scale on what scale they tell it
 * @param value where on the scale
 */
record Occasion(Span span, Scale scale, int value) {

  /** How a time is told; times on different scales cannot be compared. */
  enum Scale {
    /** 0 for Monday to 6 for Sunday. */
    WEEKDAY,
    /** "on March 3": a count of days, with 31 for every month. */
    DATE,
    /** "in 2019". */
    YEAR,
    /** "last week", "last month", "last year": 0, 1, 2. */
    PERIOD
  }

  private static final WordScanner SCANNER = new WordScanner();
  private static final List<String> WEEKDAYS =
      List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
  // "Super Tuesday", "Good Friday", "Fox News Sunday": no day of the report.
  private static final Set<String> NAMED_AFTER =
      Set.of("super", "good", "black", "cyber", "bloody", "ash", "palm", "easter", "news");
  private static final List<String> PERIODS = List.of("week", "month", "year");
  private static final List<String> MONTHS =
      List.of(
          ("january february march april may june july august september october november december")
              .split(" "));
  private static final int MONTH_DAYS = 31;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2099;
  // Behind them another clause begins, and its time is the time of something else.
  private static final Set<String> CLAUSES =
      Set.of(
          ("who which that whether if when while after before as and but because where since until"
                  + " than for about over following amid despite though")
              .split(" "));
  private static final Set<String> REPORTS = WordList.words(Occasion.class, "reports.txt");
  private static final Set<String> ISSUED = WordList.words(Occasion.class, "issued.txt");
  private static final int MOST_WORDS = 10; // between the cue and its time
  private static final int FAR = 200; // characters

  /** The occasion of the version; empty if its reporter does not tell it beside the cue. */
  static Optional<Occasion> of(Version version) {
    var quotation = version.quotation();
    if (quotation.isEmpty()) {
      return Optional.empty();
    }
    for (var cue : quotation.get().cues()) {
      var found = behind(version, cue).or(() -> inFront(version, cue));
      if (found.isPresent()) {
        return found;
      }
    }
    return atNoun(version);
  }

  // "said on Monday", "told reporters in the harbour last week"
  private static Optional<Occasion> behind(Version version, Cue cue) {
    var words = attached(version, cue);
    for (int i = 0; i < words.size(); i++) {
      var time = time(words, i);
      if (time.isPresent()) {
        return time;
      }
    }
    return Optional.empty();
  }

  /** The words behind the cue up to where another clause, or what was said, begins. */
  static List<Word> attached(Version version, Cue cue) {
    String text = version.article().text();
    var words = words(text, cue.span().end(), Math.min(text.length(), cue.span().end() + FAR));
    int last = cue.span().end();
    int end = 0;
    while (end < Math.min(words.size(), MOST_WORDS)) {
      var word = words.get(end);
      if (isBroken(text, last, word.span().begin())
          || CLAUSES.contains(word.key())
          || isSaid(version, word)) {
        break;
      }
      last = word.span().end();
      end++;
    }
    return words.subList(0, end);
  }

  // "on Monday said", "the report, issued last month, says"
  private static Optional<Occasion> inFront(Version version, Cue cue) {
    String text = version.article().text();
    int from = Math.max(text.lastIndexOf('\n', cue.span().begin()) + 1, cue.span().begin() - FAR);
    var words = words(text, from, cue.span().begin());
    for (int i = words.size() - 1; i >= 0; i--) {
      var time = time(words, i);
      if (time.isPresent()) {
        int end = time.get().span().end();
        boolean beside = text.substring(end, cue.span().begin()).isBlank();
        return beside || isIssued(words, i) && isOneComma(text, end, cue.span().begin())
            ? time
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isIssued(List<Word> words, int time) {
    int at = time - 1;
    if (at >= 0 && words.get(at).key().equals("on")) {
      at--;
    }
    return at >= 0 && ISSUED.contains(words.get(at).key());
  }

  private static boolean isOneComma(String text, int from, int to) {
    return text.substring(from, to).strip().equals(",");
  }

  // "his comment on Monday that", directly in front of the mark
  private static Optional<Occasion> atNoun(Version version) {
    String text = version.article().text();
    var words = words(text, version.before().begin(), version.before().end());
    int at = words.size() - 1;
    if (at >= 0 && words.get(at).key().equals("that")) {
      at--;
    }
    for (int i = at; i >= Math.max(0, at - 1); i--) {
      var time = time(words, i);
      if (time.isPresent() && time.get().span().end() == words.get(at).span().end()) {
        return isAtReport(text, words, i) ? time : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isAtReport(String text, List<Word> words, int time) {
    for (int i = time - 1; i >= Math.max(0, time - 5); i--) {
      int next = words.get(i + 1).span().begin();
      if (isBroken(text, words.get(i).span().end(), next) || CLAUSES.contains(words.get(i).key())) {
        return false;
      }
      if (REPORTS.contains(words.get(i).key())) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Occasion> time(List<Word> words, int at) {
    var word = words.get(at);
    Optional<Word> next = at + 1 < words.size() ? Optional.of(words.get(at + 1)) : Optional.empty();
    int weekday = word.capital() ? WEEKDAYS.indexOf(word.key()) : -1;
    boolean name =
        at > 0 && NAMED_AFTER.contains(words.get(at - 1).key())
            || next.filter(ending -> ending.key().equals("'s")).isPresent();
    if (weekday >= 0 && !name) {
      return Optional.of(new Occasion(word.span(), Scale.WEEKDAY, weekday));
    }
    if (word.key().equals("last")) {
      return next.filter(period -> PERIODS.contains(period.key()))
          .map(period -> both(word, period, Scale.PERIOD, PERIODS.indexOf(period.key())));
    }
    int month = word.capital() ? MONTHS.indexOf(word.key()) : -1;
    if (month >= 0) {
      return next.filter(day -> number(day) >= 1 && number(day) <= MONTH_DAYS)
          .map(day -> both(word, day, Scale.DATE, month * MONTH_DAYS + number(day)));
    }
    int year = number(word);
    boolean dated = at > 0 && Set.of("in", "a").contains(words.get(at - 1).key());
    return dated && year >= FIRST_YEAR && year <= LAST_YEAR
        ? Optional.of(new Occasion(word.span(), Scale.YEAR, year))
        : Optional.empty();
  }

  private static Occasion both(Word first, Word second, Scale scale, int value) {
    return new Occasion(new Span(first.span().begin(), second.span().end()), scale, value);
  }

  // "3", "3rd"; -1 if it is none.
  private static int number(Word word) {
    String digits = word.key().replaceFirst("(?:st|nd|rd|th)$", "");
    return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : -1;
  }

  private static boolean isBroken(String text, int from, int to) {
    return text.substring(from, Math.max(from, to))
        .chars()
        .anyMatch(c -> ",;:.?!()—–\n".indexOf(c) >= 0);
  }

  private static boolean isSaid(Version version, Word word) {
    return version.quotation().stream()
        .flatMap(quotation -> quotation.content().stream())
        .anyMatch(span -> span.overlaps(word.span()));
  }

  private static List<Word> words(String text, int from, int to) {
    return new ArrayList<>(SCANNER.scan(text, new Span(from, Math.max(from, to))));
  }

  /** How far apart both are on their scale; 0 if it is not the same scale. */
  int distance(Occasion other) {
    if (scale != other.scale) {
      return 0;
    }
    int apart = Math.abs(value - other.value);
    return scale == Scale.WEEKDAY ? Math.min(apart, WEEKDAYS.size() - apart) : apart;
  }

  /** Whether both tell the same time. */
  boolean isSame(Occasion other) {
    return scale == other.scale && value == other.value;
  }
}
