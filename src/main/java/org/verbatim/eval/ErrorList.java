/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.verbatim.eval.quotes.Role;
import org.verbatim.eval.quotes.ScoredRecord;
import org.verbatim.eval.quotes.WrongCase;
import org.verbatim.model.QuotationKind;
import org.verbatim.text.Span;

/**
 * Renders wrong cases as text to read: how many there are of each sort, then each with both records
 * and the words around it, the place itself between {@code >>} and {@code <<}.
 */
public final class ErrorList {

  /** How many units before and after the place are shown. */
  private static final int MARGIN = 160;

  private static final Pattern LINE_BREAKS = Pattern.compile("(?U)\\s*[\\n\\r]+\\s*");

  /** Spans and margins may cut a surrogate pair in two, which no file can hold. */
  private static final Pattern HALF_CHARACTER = Pattern.compile("\\p{Cs}");

  private static final String REPLACEMENT = "\uFFFD";
  private static final String NOTHING = "-";

  private ErrorList() {}

  /** The list, in the order given. */
  public static String of(List<WrongCase> cases) {
    var list = new StringBuilder();
    frequencies(cases).entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .forEach(it -> list.append(padded(it.getValue(), 6) + "  " + it.getKey() + "\n"));
    cases.forEach(it -> append(list, it));
    return HALF_CHARACTER.matcher(list).replaceAll(REPLACEMENT);
  }

  private static Map<String, Long> frequencies(List<WrongCase> cases) {
    return cases.stream()
        .collect(Collectors.groupingBy(WrongCase::error, TreeMap::new, Collectors.counting()));
  }

  private static String padded(long number, int width) {
    var digits = Long.toString(number);
    return " ".repeat(Math.max(0, width - digits.length())) + digits;
  }

  private static void append(StringBuilder list, WrongCase wrong) {
    var span = wrong.span();
    list.append("\n=== " + wrong.error() + "  " + wrong.doc());
    list.append("  [" + span.begin() + ", " + span.end() + "]\n");
    appendSide(list, "gold  ", wrong.gold(), wrong.text());
    appendSide(list, "system", wrong.system(), wrong.text());
    wrong.systemSpan().ifPresent(it -> list.append("system span: " + it.in(wrong.text()) + "\n"));
    list.append(LINE_BREAKS.matcher(context(wrong.text(), span)).replaceAll(" / ")).append('\n');
  }

  private static void appendSide(
      StringBuilder list, String side, Optional<ScoredRecord> given, String text) {
    given.ifPresent(
        record -> {
          list.append(side + " " + record.id().orElse(NOTHING));
          list.append(" " + record.kind().map(QuotationKind::label).orElse(NOTHING));
          list.append(" | source: " + words(record, Role.SOURCE, text));
          list.append(" | cue: " + words(record, Role.CUE, text));
          record.speaker().ifPresent(name -> list.append(" | speaker: " + name));
          list.append('\n');
        });
  }

  private static String words(ScoredRecord record, Role role, String text) {
    var spans = record.spans(role);
    return spans.isEmpty()
        ? NOTHING
        : spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" ... "));
  }

  private static String context(String text, Span span) {
    int begin = Math.max(0, span.begin() - MARGIN);
    int end = Math.min(text.length(), span.end() + MARGIN);
    return text.substring(begin, span.begin())
        + ">>"
        + span.in(text)
        + "<<"
        + text.substring(span.end(), end);
  }
}
