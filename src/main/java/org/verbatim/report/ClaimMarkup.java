/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.verbatim.model.Speaker;

/** Writes who is held to have said something, why, and how sure that is. */
final class ClaimMarkup {

  /** Descriptions run long: "the chairwoman, who owns two thirds of the club and …". */
  private static final int MENTION = 60;

  /** Longer words are shortened in the list of an article, which has them whole. */
  private static final int WORDS = 180;

  /** What a decision is named by that found nothing to decide by; it is no rule to quote. */
  private static final String NO_RULE = "unknown";

  private final Markup out;

  ClaimMarkup(Markup out) {
    this.out = out;
  }

  /** A version's speaker in a line that unfolds to the reason. */
  void foldedReason(Version version, Card card) {
    var name = version.speakerName(card.speaker());
    Runnable line =
        () -> {
          out.text(name.map(known -> "Attributed to " + known).orElse("Speaker unknown"));
          out.text(version.speaker().map(ClaimMarkup::anonymity).orElse(""));
          out.text(printedAs(version.mentions(), name));
          version.claim().ifPresent(this::sureness);
        };
    var why = version.claim().filter(claim -> !claim.explanation().isBlank());
    if (why.isEmpty()) {
      out.in("p.attributed", line);
      return;
    }
    out.in(
        "details.attributed",
        () -> {
          out.in("summary", line);
          because(why.get());
        });
  }

  /** A quotation of an article's list. */
  void entry(Claim claim) {
    var classes = new ArrayList<>(List.of("li"));
    if (claim.standing() == Standing.UNKNOWN || claim.standing() == Standing.DOUBTFUL) {
      classes.add("open");
    }
    if (claim.quotation().parent().isPresent()) {
      classes.add("inner");
    }
    out.in(
        String.join(".", classes),
        () -> {
          out.in("p.words", () -> words(claim));
          out.in("p.by", () -> by(claim));
          because(claim);
        },
        "data-sure",
        String.valueOf(claim.standing() == Standing.UNKNOWN ? 0 : claim.percent()));
    out.newLine();
  }

  private void words(Claim claim) {
    var words = Phrases.shorten(claim.words(), WORDS);
    out.text(claim.isInMarks() ? "“" + words + "”" : words);
    if (claim.quotation().quoted().isEmpty()) {
      out.text(" ").line("span.unquoted", "not quoted");
    }
    if (claim.quotation().parent().isPresent()) {
      out.text(" ").line("span.unquoted", "inside another quotation");
    }
  }

  private void by(Claim claim) {
    var name = claim.speaker().map(Speaker::name);
    out.line("b", name.orElse("Speaker unknown"));
    out.text(claim.speaker().map(ClaimMarkup::anonymity).orElse(""));
    out.text(printedAs(claim.mentions(), name));
    sureness(claim);
  }

  private static String anonymity(Speaker speaker) {
    return speaker.anonymous() ? " (not named)" : "";
  }

  private static String printedAs(List<String> mentions, Optional<String> name) {
    var others =
        mentions.stream()
            .filter(mention -> !mention.equals(name.orElse("")))
            .map(mention -> "“" + Phrases.shorten(mention, MENTION) + "”")
            .toList();
    return others.isEmpty() ? "" : ", printed as " + Phrases.list(others);
  }

  private void sureness(Claim claim) {
    if (claim.standing() != Standing.UNKNOWN) {
      out.text(" · ");
      out.line(
          claim.standing() == Standing.DOUBTFUL ? "strong" : "span",
          Phrases.sureness(claim.percent(), claim.standing())
              + ", "
              + Phrases.percent(claim.confidence()));
    }
  }

  private void because(Claim claim) {
    if (claim.explanation().isBlank()) {
      return;
    }
    out.in(
        "p.because",
        () -> {
          out.text(Phrases.sentence(claim.explanation()));
          if (!claim.rule().isBlank() && !claim.rule().equals(NO_RULE)) {
            out.text(" ").in("small", () -> out.text("rule ").line("code", claim.rule()));
          }
        });
  }
}
