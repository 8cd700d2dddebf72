/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes the quotation marks that are no speech, kind by kind, and those that nothing explains. */
final class MarksMarkup {

  /** Of each kind, the first are shown with their words; the others are counted. */
  private static final int SHOWN = 100;

  /** Longer stretches between marks are shortened. */
  private static final int WORDS = 120;

  /** Characters on either side, and to the next blank. */
  private static final int AROUND = 40;

  private final Markup out;

  MarksMarkup(Markup out) {
    this.out = out;
  }

  void noSpeech(List<Source> sources) {
    Map<String, List<MarkedWords>> byReason = new TreeMap<>();
    for (var source : sources) {
      for (var words : MarkedWords.noSpeech(source)) {
        byReason.computeIfAbsent(words.reason(), reason -> new ArrayList<>()).add(words);
      }
    }
    if (byReason.isEmpty()) {
      return;
    }
    var commonestFirst =
        byReason.entrySet().stream()
            .sorted(Comparator.comparing(kind -> -kind.getValue().size()))
            .toList();
    out.in(
        "details",
        () -> {
          out.line("summary", "The quotation marks that are no speech, and why");
          for (var kind : commonestFirst) {
            out.in(
                "h3",
                () ->
                    out.text(Phrases.capital(kind.getKey()) + " ")
                        .line("span", Phrases.number(kind.getValue().size())));
            list(kind.getValue(), false);
          }
        });
    out.newLine();
  }

  void unexplained(List<Source> sources) {
    var marks =
        sources.stream().flatMap(source -> MarkedWords.unexplained(source).stream()).toList();
    if (marks.isEmpty()) {
      return;
    }
    out.in(
        "details",
        () -> {
          out.line("summary", "The quotation marks that are not explained");
          list(marks, true);
        });
  }

  private void list(List<MarkedWords> all, boolean reasons) {
    out.in("ul.marks", () -> all.stream().limit(SHOWN).forEach(words -> entry(words, reasons)));
    if (all.size() > SHOWN) {
      out.line("p", "And " + Phrases.number(all.size() - SHOWN) + " more.");
    }
  }

  /** The marked words among the words around them in their paragraph. */
  private void entry(MarkedWords words, boolean reason) {
    var text = words.source().article().text();
    var span = words.span();
    int begin = text.lastIndexOf('\n', span.begin() - 1) + 1;
    boolean cut = begin < span.begin() - AROUND;
    if (cut) {
      begin = Math.max(begin, text.lastIndexOf(' ', span.begin() - AROUND) + 1);
    }
    int close = text.indexOf('\n', span.end());
    int paragraphEnd = close < 0 ? text.length() : close;
    int blank = text.indexOf(' ', Math.min(text.length(), span.end() + AROUND));
    int end = blank < 0 ? paragraphEnd : Math.min(blank, paragraphEnd);
    var before = (cut ? "… " : "") + text.substring(begin, span.begin());
    var behind = text.substring(span.end(), end) + (end < paragraphEnd ? " …" : "");
    out.in(
        "li",
        () -> {
          out.line("cite", words.source().label()).text(": " + before);
          out.line("mark", Phrases.shorten(Legible.of(span.in(text)), WORDS)).text(behind);
          if (reason) {
            out.text(" ").line("span.reason", "(" + words.reason() + ")");
          }
        });
    out.newLine();
  }
}
