/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.verbatim.model.DifferenceType;
import org.verbatim.model.Finding;
import org.verbatim.model.Severity;

/** Writes what a page shows of an utterance. */
final class CardMarkup {

  /** Characters to a band of the word grid. */
  private static final int BAND = 66;

  /** Reasons that stand open on a card; the others are folded. */
  private static final int REASONS = 4;

  /** Longer words of a side are shortened: the passage has them whole. */
  private static final int SIDE = 140;

  private final Markup out;
  private final HouseRules house;
  private final boolean namesStory;
  private final SourceMarkup names;
  private final ClaimMarkup claims;

  CardMarkup(Markup out, HouseRules house, boolean namesStory) {
    this.out = out;
    this.house = house;
    this.namesStory = namesStory;
    names = new SourceMarkup(out);
    claims = new ClaimMarkup(out);
  }

  void write(Card card, boolean loud) {
    var anchor = anchor(card);
    out.newLine()
        .in(
            "article.card." + card.severity().label(),
            () -> {
              out.in("header", () -> head(card, anchor));
              reasons(card);
              grid(card);
              printed(card, loud);
              smaller(card);
              if (loud) {
                sheet();
              }
            },
            "id",
            anchor,
            "aria-labelledby",
            anchor + "-title");
  }

  /** On paper alone: a checker ticks it off. */
  private void sheet() {
    out.in(
        "p.sheet",
        () -> {
          for (var box :
              List.of("☐ right as printed", "☐ to be corrected", "Checked at the source by")) {
            out.line("span", box).text(" ");
          }
        });
  }

  private static String anchor(Card card) {
    return "utterance-" + URLEncoder.encode(card.id(), StandardCharsets.UTF_8);
  }

  private void head(Card card, String anchor) {
    out.in(
        "p.flag",
        () -> {
          out.line("strong", flag(card));
          out.line("span", new Independence(card).count());
          if (namesStory) {
            out.in("span", () -> out.text("Story: ").line("i", storyName(card)));
          }
        });
    out.in(
        "h3",
        () ->
            out.in(
                "a",
                () -> {
                  out.line("span.speaker", speaker(card)).text(" ");
                  out.line("span.words", inMarks(card.title(), card.lead().quoted()));
                },
                "href",
                "#" + anchor),
        "id",
        anchor + "-title");
    credits(card);
    base(card);
  }

  private void base(Card card) {
    card.base()
        .ifPresent(
            base ->
                out.in(
                    "p.credit",
                    () ->
                        out.text("Base of comparison: ")
                            .line("b", base.source().label())
                            .text(", " + baseReason(card) + ". It stands first, right or wrong.")));
  }

  private static String baseReason(Card card) {
    return card.compared().utterance().base().orElseThrow().explanation();
  }

  private String flag(Card card) {
    if (card.isAboutOneArticle()) {
      return "Within one article";
    }
    return card.severity() == Severity.MINOR ? house.smallerFlag() : house.flag();
  }

  private static String storyName(Card card) {
    return card.story().articles().stream()
        .flatMap(article -> article.article().metadata().headline().stream())
        .findFirst()
        .map(headline -> Phrases.shorten(headline, 80))
        .orElse(card.story().id());
  }

  private static String speaker(Card card) {
    return card.speaker().orElse("Unknown speaker");
  }

  private static String inMarks(String words, boolean quoted) {
    return quoted ? "“" + words + "”" : words;
  }

  private void credits(Card card) {
    new Independence(card).reasons().forEach(reason -> out.line("p.credit", reason));
    card.sharedCredits()
        .forEach(
            (agency, count) ->
                out.line(
                    "p.credit",
                    Phrases.number(count)
                        + " of the "
                        + Phrases.number(card.sources().size())
                        + " sources credit "
                        + agency
                        + ": they may print one report, not "
                        + Phrases.number(count)
                        + "."));
  }

  /** What the card is here for: all that is as bad as the card. */
  private void reasons(Card card) {
    var reasons = new ArrayList<Runnable>();
    card.findings(card.severity()).forEach(finding -> reasons.add(() -> finding(card, finding)));
    card.contrasts(card.severity()).forEach(contrast -> reasons.add(() -> contrast(contrast)));
    if (reasons.isEmpty()) {
      out.line("p.why", "Each difference is small; together they would mislead.");
    }
    if (!reasons.isEmpty()) {
      out.in("ul.why", () -> reasons.stream().limit(REASONS).forEach(Runnable::run));
    }
    if (reasons.size() > REASONS) {
      out.in(
          "details",
          () -> {
            out.line("summary", Phrases.count(reasons.size() - REASONS, "more reason"));
            out.in("ul.why", () -> reasons.stream().skip(REASONS).forEach(Runnable::run));
          });
    }
  }

  private void finding(Card card, Finding finding) {
    var version = card.versions().get(finding.rendition());
    out.in(
        "li",
        () -> {
          reason(finding.type(), finding.explanation());
          out.in("p.sides", () -> side(version.text(finding.span()), List.of(version.source())));
          decided(finding.confidence(), finding.decidedBy());
        });
  }

  private void contrast(Contrast contrast) {
    var difference = contrast.difference();
    out.in(
        "li",
        () -> {
          reason(difference.type(), difference.explanation());
          out.in(
              "p.sides",
              () -> contrast.sides().forEach(side -> side(side.words(), side.sources())));
          if (difference.marked()) {
            out.line("p.own", "Dots or brackets in the text own up to it.");
          }
          decided(difference.confidence(), difference.decidedBy());
        });
  }

  private void reason(DifferenceType type, String explanation) {
    out.in("p", () -> out.line("b", Phrases.name(type)).text(" ").text(explanation));
  }

  private void side(String words, List<Source> sources) {
    out.in(
        "span",
        () -> {
          if (words.isEmpty()) {
            out.line("span.gap", "⟨missing⟩");
          } else {
            out.line("q", Phrases.shorten(words, SIDE));
          }
          out.text(" ");
          out.line(
              "cite",
              Phrases.list(sources.stream().map(Source::label).collect(Collectors.toList())));
        });
    out.text(" ");
  }

  private void decided(double confidence, String rule) {
    out.in(
        "p.rule", () -> out.text(Phrases.percent(confidence) + " sure · rule ").line("code", rule));
  }

  private void grid(Card card) {
    var grid = WordGrid.of(card, BAND);
    if (grid.isEmpty()) {
      return;
    }
    var bands = grid.bands();
    out.in(
        "div.grid",
        () -> {
          for (int i = 0; i < bands.size(); i++) {
            var name =
                bands.size() == 1
                    ? "Word for word"
                    : "Word for word, part " + (i + 1) + " of " + bands.size();
            var band = bands.get(i);
            out.in(
                "table",
                () -> out.in("tbody", () -> band.lines().forEach(line -> line(line, card))),
                "aria-label",
                name);
          }
        });
  }

  private void line(WordGrid.Line line, Card card) {
    out.in(
        "tr",
        () -> {
          out.in(
              "th",
              () -> {
                out.text(Phrases.list(line.labels()));
                if (!line.quoted()) {
                  var transcript = card.isTranscript(line.versions().get(0));
                  out.text(" ").line("span.unquoted", transcript ? "transcript" : "not quoted");
                }
              },
              "scope",
              "row");
          line.cells().forEach(this::cell);
        });
    out.newLine();
  }

  private void cell(WordGrid.Cell cell) {
    var width =
        cell.columns() > 1
            ? new String[] {"colspan", String.valueOf(cell.columns())}
            : new String[] {};
    switch (cell.kind()) {
      case SAME -> out.line("td", cell.text(), width);
      case DIFFERS -> out.in("td", () -> out.line("mark", cell.text()), width);
      case MISSING -> out.in("td", () -> gap(cell.words()), width);
      case OUTSIDE ->
          out.in("td.out", () -> out.text("–").line("span.unseen", " not printed"), width);
      case SKIPPED ->
          out.in(
              "td.skipped",
              () -> out.text("⋯ ").line("span.unseen", cell.words() + " words alike left out"),
              width);
    }
    out.text(" ");
  }

  private void gap(int words) {
    out.line("span.gap", words == 1 ? "⟨missing⟩" : "⟨" + words + " words missing⟩");
  }

  private void printed(Card card, boolean open) {
    var attributes = open ? new String[] {"open", ""} : new String[] {};
    out.in(
        "details",
        () -> {
          out.line("summary", "As printed, with the words around");
          out.in(
              "table.printed",
              () -> {
                out.in(
                    "thead.unseen",
                    () ->
                        out.in(
                            "tr",
                            () ->
                                out.line("th", "Source", "scope", "col")
                                    .line("th", "As printed", "scope", "col")));
                out.in("tbody", () -> card.shown().forEach(version -> version(version, card)));
              });
        },
        attributes);
  }

  private void version(Version version, Card card) {
    out.in(
        "tr",
        () -> {
          out.in("th", () -> names.write(version.source(), false), "scope", "row");
          out.in(
              "td",
              () -> {
                if (!version.quoted() && !card.isTranscript(version)) {
                  out.line("p.unquoted", "The reporter’s own words, not quoted:");
                }
                out.in("p.passage", () -> Passage.of(version, card).forEach(this::piece));
                claims.foldedReason(version, card);
              });
        });
    out.newLine();
  }

  private void piece(Passage.Piece piece) {
    switch (piece.kind()) {
      case AROUND -> out.line("span.around", piece.text());
      case WORDS -> out.text(piece.text());
      case DIFFERS ->
          out.in(
              "mark",
              () ->
                  out.line("span.unseen", "[differs: ")
                      .text(piece.text())
                      .line("span.unseen", "]"));
      case MISSING -> {
        out.text(" ");
        gap(piece.count());
      }
    }
  }

  /** What alone would be no reason for so bad a card. */
  private void smaller(Card card) {
    if (card.severity() != Severity.MAJOR) {
      return;
    }
    var findings = card.findings(Severity.MINOR);
    var contrasts = card.contrasts(Severity.MINOR);
    if (findings.isEmpty() && contrasts.isEmpty()) {
      return;
    }
    out.in(
        "details",
        () -> {
          out.line(
              "summary",
              Phrases.count(
                  findings.size() + contrasts.size(), "smaller difference", "smaller differences"));
          out.in(
              "ul.why",
              () -> {
                findings.forEach(finding -> finding(card, finding));
                contrasts.forEach(this::contrast);
              });
        });
  }

  /** A line for an utterance that its sources agree in. */
  void confirm(Card card) {
    out.in(
        "li",
        () -> {
          out.line("span.words", inMarks(card.title(), card.lead().quoted())).text(" ");
          out.line("span.speaker", speaker(card)).text(" ");
          out.line("span.agreement", agreement(card)).text(" ");
          out.line("cite", Phrases.list(card.sources().stream().map(Source::label).toList()));
          credits(card);
        },
        "id",
        anchor(card));
    out.newLine();
  }

  private String agreement(Card card) {
    var sources = new Independence(card).agreeing();
    return switch (card.agreement()) {
      case WORD_FOR_WORD ->
          sources + " agree word for word: " + Phrases.count(card.length(), "word");
      case IN_WHAT_THEY_SHARE -> sources + " agree; some print more than others: " + shared(card);
      case IN_MEANING -> sources + " " + house.agreement() + ": " + shared(card);
    };
  }

  /** "8 of 13 words stand in both"; in two of many, where no word stands in all. */
  private static String shared(Card card) {
    int sources = card.sources().size();
    int inAll = card.wordsAlike(sources);
    int shared = inAll > 0 ? inAll : card.wordsAlike(2);
    var where = sources == 2 ? "both" : inAll > 0 ? "all" : "at least 2";
    return Phrases.number(shared)
        + " of "
        + Phrases.count(card.length(), "word")
        + (shared == 1 ? " stands in " : " stand in ")
        + where;
  }
}
