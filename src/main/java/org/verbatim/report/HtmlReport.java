/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.verbatim.model.CheckResult;
import org.verbatim.model.Severity;

/**
 * The result of a check as one page that holds all it needs: it opens from a file, asks no network
 * for anything, is whole without scripts, and prints.
 *
 * <p>The worst and surest stands first, a card per utterance; harmless differences are folded away,
 * and what agrees is confirmed in a line each. The page says what the sources print, never who is
 * right. The same result gives the same bytes. Immutable; may be shared between threads.
 */
public final class HtmlReport {

  /** Longer lists of confirmations start folded. */
  private static final int CONFIRMATIONS_OPEN = 12;

  private final String style = resource("report.css");
  private final String script = resource("report.js");

  /** The whole page, to be written as UTF-8. */
  public String render(CheckResult result) {
    return new Page(new Overview(result)).write();
  }

  /** Without the licence header, and with the line ends that a browser takes its hash over. */
  private static String resource(String name) {
    try (InputStream stream = HtmlReport.class.getResourceAsStream(name)) {
      var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
      return text.substring(text.indexOf("*/") + 2).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("the report's own " + name + " cannot be read", e);
    }
  }

  /** Style and script are named by their hashes, so nothing else on the page can ever run. */
  private String policy() {
    return "default-src 'none'; style-src '"
        + hash(style)
        + "'; script-src '"
        + hash(script)
        + "'; base-uri 'none'; form-action 'none'";
  }

  private static String hash(String text) {
    try {
      var digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private final class Page {

    private final Overview overview;
    private final CheckResult result;
    private final Markup out = new Markup();
    private final CardMarkup cards;
    private final Tally tally;

    Page(Overview overview) {
      this.overview = overview;
      result = overview.result();
      cards = new CardMarkup(out, overview.house(), overview.hasSeveralStories());
      tally =
          new Tally(
              overview.sources().all().stream()
                  .flatMap(source -> Claim.of(source).stream())
                  .toList());
    }

    String write() {
      out.in("html", this::html, "lang", "en");
      return out.newLine().toString();
    }

    private void html() {
      out.in("head", this::head).newLine();
      out.in("body", this::body);
    }

    private void head() {
      out.empty("meta", "charset", "utf-8");
      out.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy());
      out.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
      out.empty("meta", "name", "color-scheme", "content", "light dark");
      out.empty("meta", "name", "referrer", "content", "no-referrer");
      out.line("title", overview.verdict() + " – Verbatim").newLine();
      out.in("style", () -> out.own(style));
    }

    private void body() {
      out.line("a.skip", "Skip to the findings", "href", "#findings");
      out.in("header.masthead", this::masthead).newLine();
      out.in("main", this::main).newLine();
      out.in("footer", this::footer).newLine();
      out.in("script", () -> out.own(script));
    }

    private void masthead() {
      out.line("p.name", "Verbatim · What the sources print");
      out.line("h1", overview.verdict());
      var coverage = result.coverage();
      out.in(
          "p.looked",
          () -> {
            out.text(
                Phrases.count(coverage.articlesRead(), "article")
                    + " read, "
                    + Phrases.count(coverage.marksSeen(), "quotation mark")
                    + " seen, "
                    + Phrases.count(overview.compared(), "utterance")
                    + " printed by more than one source.");
            if (coverage.articlesFailed() > 0) {
              out.text(" ");
              out.line(
                  "strong",
                  Phrases.count(coverage.articlesFailed(), "article") + " could not be read.");
            }
            out.text(" " + overview.house().judged());
          });
      out.in(
          "nav",
          () ->
              out.in(
                  "ul",
                  () -> {
                    jump("findings", overview.cards(Severity.MAJOR).size(), "to look at");
                    jump("wording", overview.cards(Severity.MINOR).size(), "smaller");
                    jump("agreed", overview.agreed().size(), "agree");
                    jump("articles", tally.open(), "speakers unknown or doubtful");
                    out.in("li", () -> out.line("a", "Coverage", "href", "#coverage"));
                    out.in("li", () -> out.line("a", "Articles", "href", "#articles"));
                  }),
          "aria-label",
          "Parts of this report");
      out.in("div.tools", this::tools, "hidden", "");
    }

    private void jump(String section, int number, String words) {
      if (number > 0 || section.equals("findings")) {
        out.in(
            "li",
            () ->
                out.in(
                    "a",
                    () -> out.line("b", Phrases.number(number)).text(" " + words),
                    "href",
                    "#" + section));
      }
    }

    /** Conveniences that the script unfolds; nothing on the page depends on them. */
    private void tools() {
      out.in(
          "p",
          () -> {
            out.line("label", "Show only what mentions", "for", "filter");
            out.text(" ");
            out.empty("input", "id", "filter", "type", "search", "autocomplete", "off");
            out.text(" ");
            out.line("button", "Unfold all", "type", "button", "id", "unfold");
            out.in("span", () -> {}, "id", "shown", "role", "status");
          });
      out.in(
          "details",
          () -> {
            out.line("summary", "Keys");
            out.in(
                "p",
                () -> {
                  out.text("While a card has the focus: ");
                  out.line("kbd", "j").text(" next card, ");
                  out.line("kbd", "k").text(" previous card, ");
                  out.line("kbd", "o").text(" fold or unfold it, ");
                  out.line("kbd", "?").text(" this help. Anywhere else they do nothing.");
                });
          },
          "id",
          "keys");
    }

    private void main() {
      out.in("section", this::findings, "id", "findings", "aria-labelledby", "findings-title")
          .newLine();
      var minor = overview.cards(Severity.MINOR);
      if (!minor.isEmpty()) {
        out.in("section", () -> wording(minor), "id", "wording", "aria-labelledby", "wording-title")
            .newLine();
      }
      out.in("section", this::agreed, "id", "agreed", "aria-labelledby", "agreed-title").newLine();
      out.in("section", this::coverage, "id", "coverage", "aria-labelledby", "coverage-title")
          .newLine();
      out.in("section", this::articles, "id", "articles", "aria-labelledby", "articles-title");
    }

    private void findings() {
      var major = overview.cards(Severity.MAJOR);
      out.line("h2", "To look at", "id", "findings-title");
      if (major.isEmpty()) {
        out.line("p.quiet", overview.house().nothingMajor());
      }
      major.forEach(card -> cards.write(card, true));
    }

    private void wording(List<Card> minor) {
      out.line("h2", "Smaller matters", "id", "wording-title");
      out.in(
          "details.section",
          () -> {
            out.line("summary", overview.minorMatters());
            minor.forEach(card -> cards.write(card, false));
          });
    }

    private void agreed() {
      var agreed = overview.agreed();
      out.line("h2", "Sources agree", "id", "agreed-title");
      if (agreed.isEmpty()) {
        out.line(
            "p.quiet",
            overview.compared() == 0
                ? "No utterance is printed by more than one source."
                : "No utterance is printed alike by all of its sources.");
        return;
      }
      Runnable list = () -> out.in("ul.agreed", () -> agreed.forEach(cards::confirm));
      if (agreed.size() <= CONFIRMATIONS_OPEN) {
        list.run();
      } else {
        out.in(
            "details.section",
            () -> {
              out.line("summary", Phrases.count(agreed.size(), "utterance"));
              list.run();
            });
      }
    }

    private void coverage() {
      var coverage = result.coverage();
      out.line("h2", "Coverage", "id", "coverage-title");
      out.in(
          "dl",
          () -> {
            figure("Articles read", coverage.articlesRead());
            figure("Articles that could not be read", coverage.articlesFailed());
            figure("Quotation marks seen", coverage.marksSeen());
            figure("explained as speech", coverage.speech());
            figure("explained as no speech (titles, names, terms, measures)", coverage.noSpeech());
            figure("not explained", coverage.unexplained());
          });
      if (!result.failures().isEmpty()) {
        out.line("h3", "Could not be read");
        out.in("ul.failures", this::failures);
      }
      var marks = new MarksMarkup(out);
      marks.noSpeech(overview.sources().all());
      marks.unexplained(overview.sources().all());
    }

    private void figure(String what, int number) {
      out.in("div", () -> out.line("dt", what).line("dd", Phrases.number(number)));
    }

    private void failures() {
      for (var failure : result.failures()) {
        out.in("li", () -> out.line("b", failure.path()).text(": " + failure.reason()));
      }
    }

    private void articles() {
      out.line("h2", "Articles", "id", "articles-title");
      if (overview.sources().all().isEmpty()) {
        out.line("p.quiet", "None.");
        return;
      }
      new ArticleMarkup(out).write(overview.sources().all(), tally);
    }

    private void footer() {
      out.line(
          "p",
          "This report says what the sources print and where their words differ. It does not say"
              + " who is right, nor does the number of sources that agree. Sources count as"
              + " independent where nothing in their texts ties them; they may have copied one"
              + " another all the same.");
      out.line(
          "p",
          "“Sure” and the per cent behind a speaker are the share of such decisions that are"
              + " right. Grey words stand around the quotation in its article; words that differ are bold and underlined.");
    }
  }
}
