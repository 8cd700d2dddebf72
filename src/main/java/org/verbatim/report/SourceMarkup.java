/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.report;

import java.util.ArrayList;
import java.util.Locale;

/** Writes by what a reader knows an article: outlet, headline, date. */
final class SourceMarkup {

  private final Markup out;

  SourceMarkup(Markup out) {
    this.out = out;
  }

  /** Each in an element of its own; the headline leads to the article on the web if asked to. */
  void write(Source source, boolean linked) {
    out.line("span.outlet", source.label());
    var headline = source.metadata().headline().filter(title -> !title.isBlank());
    var address = source.metadata().uri().filter(SourceMarkup::isWebAddress);
    headline.ifPresent(
        title -> {
          out.text(" ");
          if (linked && address.isPresent()) {
            out.in(
                "span.headline",
                () -> out.line("a", title, "href", address.get(), "rel", "noreferrer"));
          } else {
            out.line("span.headline", title);
          }
        });
    var rest = new ArrayList<String>();
    source.date().ifPresent(rest::add);
    if (!source.label().contains(Legible.of(source.id()))) {
      rest.add(source.id());
    }
    if (!source.metadata().credits().isEmpty()) {
      rest.add("credits " + Phrases.list(source.metadata().credits()));
    }
    if (!rest.isEmpty()) {
      out.text(" ").line("span", String.join(" · ", rest));
    }
  }

  /** An address from an article may be anything, a script as well. */
  private static boolean isWebAddress(String uri) {
    var start = uri.toLowerCase(Locale.ROOT);
    return start.startsWith("https://") || start.startsWith("http://");
  }
}
