/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.report;

import java.util.ArrayList;
import java.util.List;
import org.verbatim.model.QuotationKind;

/** Writes the articles, each with a list of who says what in it. */
final class ArticleMarkup {

  /**
   * With more quotations than this, some forty sheets, only the lists that a reader has unfolded
   * are printed: who wants the findings on paper does not want a book.
   */
  private static final int PRINTED = 500;

  private final Markup out;
  private final SourceMarkup names;
  private final ClaimMarkup claims;

  ArticleMarkup(Markup out) {
    this.out = out;
    names = new SourceMarkup(out);
    claims = new ClaimMarkup(out);
  }

  void write(List<Source> sources, Tally tally) {
    if (sources.size() > 1) {
      out.line("p.sum", tally.words() + ".");
    }
    boolean book = tally.quotations() > PRINTED;
    if (book) {
      out.line("p.quiet", "On paper, only the lists that are unfolded have their quotations.");
    }
    if (tally.quotations() > 1) {
      out.in(
          "p.sorting",
          () -> out.line("button", "Least sure first", "type", "button", "id", "least"),
          "hidden",
          "");
    }
    sources.forEach(source -> article(source, sources.size() == 1, book));
  }

  private void article(Source source, boolean open, boolean book) {
    var said = Claim.of(source);
    out.in(
        "div.source",
        () -> {
          out.in("h3", () -> names.write(source, true));
          if (said.isEmpty()) {
            out.line("p.quiet", new Tally(said).words() + ".");
          } else {
            out.in(
                book ? "details.book" : "details",
                () -> {
                  out.line("summary", new Tally(said).words());
                  out.line("p.kinds", kinds(said));
                  out.in("ol.said", () -> said.forEach(claims::entry));
                },
                open ? new String[] {"open", ""} : new String[] {});
          }
        });
    out.newLine();
  }

  /** "4 direct, 1 indirect". */
  private static String kinds(List<Claim> said) {
    var parts = new ArrayList<String>();
    for (var kind : QuotationKind.values()) {
      int count = (int) said.stream().filter(claim -> claim.quotation().kind() == kind).count();
      if (count > 0) {
        parts.add(Phrases.number(count) + " " + kind.label());
      }
    }
    return Phrases.capital(String.join(", ", parts));
  }
}
