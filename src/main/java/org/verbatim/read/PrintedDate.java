/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date or a time of day as a line of an article prints it.
 *
 * @param iso the date, with the time if there is one, in ISO 8601; empty if only a time is given or
 *     if day and month cannot be told apart
 * @param hasDate whether a day is named
 * @param isUpdate whether the words call it a later change
 * @param rest the words that are neither date nor time nor say what the date is of
 */
record PrintedDate(Optional<String> iso, boolean hasDate, boolean isUpdate, String rest) {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final String MONTH =
      "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";
  private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
  private static final String YEAR = "(?<year>(?:19|20)\\d\\d)";

  /** What a form leaves open. */
  private enum Gap {
    NONE,
    ORDER,
    YEAR
  }

  private record Form(Gap gap, Pattern pattern) {
    Form(Gap gap, String regex) {
      this(gap, Pattern.compile(regex, Pattern.CASE_INSENSITIVE));
    }
  }

  private static final List<Form> FORMS =
      List.of(
          new Form(Gap.NONE, "\\b(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})(?:T(?=\\d)|\\b)"),
          new Form(Gap.NONE, "\\b(?<year>\\d{4})[/.](?<month>\\d{1,2})[/.](?<day>\\d{1,2})\\b"),
          new Form(Gap.NONE, "\\b" + DAY + "(?: of)?[ -]" + MONTH + "[, -]*" + YEAR + "\\b"),
          new Form(Gap.NONE, "\\b" + MONTH + " ?" + DAY + ",? *" + YEAR + "\\b"),
          new Form(Gap.NONE, "\\b(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\." + YEAR + "\\b"),
          new Form(Gap.ORDER, "\\b(?<first>\\d{1,2})[/-](?<second>\\d{1,2})[/-]" + YEAR + "\\b"),
          new Form(Gap.YEAR, "\\b" + DAY + "(?: of)? " + MONTH + "(?![\\p{L}\\d])"),
          new Form(Gap.YEAR, "\\b" + MONTH + " " + DAY + "\\b(?!\\d)"));

  private static final Pattern TIME =
      pattern(
          "(?<![\\d.:])(?:(?<hour>\\d{1,2})[:.h](?<minute>\\d{2})(?::(?<second>\\d{2})(?:\\.\\d+)?)?"
              + "\\s*(?<half>[ap]\\.?m\\b\\.?)?"
              + "|(?<fullHour>\\d{1,2})\\s*(?<fullHalf>[ap]\\.?m\\b\\.?))");

  private static final Pattern ZONE =
      pattern(
          "^\\s*\\(?(?:(?<name>gmt|utc|z|bst|cet|cest|est|edt|et|cdt|ct|mst|mdt|mt|pst|pdt|pt|msk|jst|aest"
              + "|ist|cst|eest|eet)\\b)?\\s*(?<offset>[+-]\\d{1,2}(?::?\\d{2})?\\b)?\\)?");

  /** IST and CST mean different hours in different countries: recognised, but not computed with. */
  private static final Map<String, ZoneId> ZONES =
      Map.ofEntries(
          Map.entry("gmt", ZoneOffset.UTC),
          Map.entry("utc", ZoneOffset.UTC),
          Map.entry("z", ZoneOffset.UTC),
          Map.entry("bst", ZoneOffset.ofHours(1)),
          Map.entry("cet", ZoneOffset.ofHours(1)),
          Map.entry("cest", ZoneOffset.ofHours(2)),
          Map.entry("eet", ZoneOffset.ofHours(2)),
          Map.entry("eest", ZoneOffset.ofHours(3)),
          Map.entry("msk", ZoneOffset.ofHours(3)),
          Map.entry("jst", ZoneOffset.ofHours(9)),
          Map.entry("aest", ZoneOffset.ofHours(10)),
          Map.entry("est", ZoneOffset.ofHours(-5)),
          Map.entry("edt", ZoneOffset.ofHours(-4)),
          Map.entry("cdt", ZoneOffset.ofHours(-5)),
          Map.entry("mst", ZoneOffset.ofHours(-7)),
          Map.entry("mdt", ZoneOffset.ofHours(-6)),
          Map.entry("pst", ZoneOffset.ofHours(-8)),
          Map.entry("pdt", ZoneOffset.ofHours(-7)),
          Map.entry("et", ZoneId.of("America/New_York")),
          Map.entry("ct", ZoneId.of("America/Chicago")),
          Map.entry("mt", ZoneId.of("America/Denver")),
          Map.entry("pt", ZoneId.of("America/Los_Angeles")));

  private static final Pattern LABEL =
      pattern(
          "\\b(?:first |originally )?(?:published|posted|created|issued|released|publication|filed)"
              + "\\b(?: (?:on|at))?|\\b(?:last )?(?:updated?|modified|edited|revised)\\b(?: (?:on|at))?"
              + "|\\b(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)\\b\\.?"
              + "|\\b(?:date|time|local time|on|at)\\b");
  private static final Pattern UPDATE = pattern("\\b(?:updated?|modified|edited|revised)\\b");
  private static final Pattern AGO =
      pattern(
          "\\b(?:an?|\\d{1,2}) (?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?) ago\\b");

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
  }

  /** The first date or time in the words, if there is one. */
  static Optional<PrintedDate> in(String words) {
    boolean isUpdate = UPDATE.matcher(words).find();
    var ago = AGO.matcher(words);
    if (ago.find()) {
      return Optional.of(new PrintedDate(Optional.empty(), true, isUpdate, rest(cut(words, ago))));
    }
    Optional<LocalDate> date = Optional.empty();
    String rest = words;
    for (var form : FORMS) {
      var found = form.pattern().matcher(words);
      if (found.find()) {
        date = date(form, found);
        rest = cut(words, found);
        break;
      }
    }
    boolean hasDate = !rest.equals(words);
    var time = TIME.matcher(rest);
    if (!time.find()) {
      return hasDate
          ? Optional.of(new PrintedDate(date.map(LocalDate::toString), true, isUpdate, rest(rest)))
          : Optional.empty();
    }
    var clock = time(time);
    var zone = ZONE.matcher(rest.substring(time.end()));
    zone.lookingAt();
    String tail = rest.substring(time.end() + zone.end());
    var iso = date.map(day -> clock.map(hour -> iso(day, hour, zone)).orElse(day.toString()));
    // A second date or time: "Published 3 May 2019 10:00, updated 4 May 2019 11:30".
    String others = rest.substring(0, time.start()) + " " + tail;
    return Optional.of(
        new PrintedDate(
            iso,
            hasDate,
            isUpdate && !words.toLowerCase(Locale.ROOT).contains("publ"),
            in(others).map(PrintedDate::rest).orElse(rest(others))));
  }

  private static String cut(String words, Matcher found) {
    return words.substring(0, found.start()) + " " + words.substring(found.end());
  }

  private static String rest(String words) {
    return Characters.squeeze(LABEL.matcher(words).replaceAll(" "))
        .replaceAll("^[\\s,;:|•·/()–—-]+|[\\s,;:|•·/()–—-]+$", "");
  }

  private static Optional<LocalDate> date(Form form, Matcher found) {
    if (form.gap() == Gap.YEAR) {
      return Optional.empty();
    }
    int year = Integer.parseInt(found.group("year"));
    if (form.gap() == Gap.NONE) {
      return day(year, month(found.group("month")), Integer.parseInt(found.group("day")));
    }
    int first = Integer.parseInt(found.group("first"));
    int second = Integer.parseInt(found.group("second"));
    return first > 12 || second > 12 || first == second
        ? day(year, Math.min(first, second), Math.max(first, second))
        : Optional.empty();
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static int month(String printed) {
    if (Character.isDigit(printed.charAt(0))) {
      return Integer.parseInt(printed);
    }
    return MONTHS.indexOf(printed.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }

  private static Optional<LocalTime> time(Matcher found) {
    boolean full = found.group("fullHour") != null;
    String half = found.group(full ? "fullHalf" : "half");
    int hour = Integer.parseInt(found.group(full ? "fullHour" : "hour"));
    if (half != null && hour <= 12) {
      hour = hour % 12 + (Character.toLowerCase(half.charAt(0)) == 'p' ? 12 : 0);
    }
    int minute = full ? 0 : Integer.parseInt(found.group("minute"));
    String second = full ? null : found.group("second");
    try {
      return Optional.of(LocalTime.of(hour, minute, second == null ? 0 : Integer.parseInt(second)));
    } catch (DateTimeException noSuchHour) {
      return Optional.empty();
    }
  }

  private static String iso(LocalDate day, LocalTime hour, Matcher zone) {
    String name = zone.group("name");
    String offset = zone.group("offset");
    var local = day.atTime(hour);
    try {
      if (offset != null) {
        return local.atOffset(offset(offset)).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
      }
      if (name != null && ZONES.containsKey(name.toLowerCase(Locale.ROOT))) {
        return local
            .atZone(ZONES.get(name.toLowerCase(Locale.ROOT)))
            .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
      }
    } catch (DateTimeException noSuchOffset) {
      return local.format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
    }
    return local.format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
  }

  private static ZoneOffset offset(String printed) {
    String digits = printed.substring(1).replace(":", "");
    int hours =
        Integer.parseInt(digits.length() > 2 ? digits.substring(0, digits.length() - 2) : digits);
    int minutes = digits.length() > 2 ? Integer.parseInt(digits.substring(digits.length() - 2)) : 0;
    int sign = printed.charAt(0) == '-' ? -1 : 1;
    return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
  }
}
