/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.verbatim.model.AnnotatedArticle;
import org.verbatim.text.Span;

/**
 * brat's standoff, as corpora of quotations use it: an event "Attribution" per quotation with its
 * Content, Cue and Source; offsets in code points into the text beside it.
 */
public final class Brat implements ArticleFormat {

  @Override
  public Map<String, String> files(AnnotatedArticle article) {
    var writer = new Standoff(article);
    Map<String, String> files = new LinkedHashMap<>();
    files.put(".txt", article.text());
    files.put(".ann", writer.write());
    return files;
  }

  private static final class Standoff {

    private final AnnotatedArticle article;
    private final CodePoints points;
    private final StringBuilder out = new StringBuilder();
    private int texts;

    Standoff(AnnotatedArticle article) {
      this.article = article;
      points = new CodePoints(article.text());
    }

    String write() {
      int number = 0;
      for (var quotation : QuoteRecords.of(article)) {
        number++;
        String trigger = text("Attribution", quotation.content());
        List<String> roles = new ArrayList<>();
        roles.add("Attribution:" + trigger);
        roles.add("Content:" + text("Content", quotation.content()));
        if (!quotation.cue().isEmpty()) {
          roles.add("Cue:" + text("Cue", quotation.cue()));
        }
        if (!quotation.source().isEmpty()) {
          roles.add("Source:" + text("Source", quotation.source()));
        }
        line("E" + number + "\t" + String.join(" ", roles));
        line("A" + number + "\tKind E" + number + " " + quotation.kind().orElseThrow().label());
        String speaker = quotation.speaker().orElse("unknown");
        line(
            "#"
                + number
                + "\tAnnotatorNotes E"
                + number
                + "\t"
                + quotation.id().orElseThrow()
                + ": "
                + speaker.replaceAll("\\s+", " ")
                + " ("
                + quotation.decidedBy()
                + ", "
                + Json.rounded(quotation.confidence())
                + ")");
      }
      return out.toString();
    }

    private String text(String type, List<Span> spans) {
      List<Span> fragments = spans.stream().sorted().flatMap(s -> lines(s).stream()).toList();
      String id = "T" + ++texts;
      line(
          id
              + "\t"
              + type
              + " "
              + fragments.stream()
                  .map(span -> points.at(span.begin()) + " " + points.at(span.end()))
                  .collect(Collectors.joining(";"))
              + "\t"
              + QuoteRecords.words(article.text(), fragments));
      return id;
    }

    /** A fragment must not go over the end of a line. */
    private List<Span> lines(Span span) {
      List<Span> lines = new ArrayList<>();
      int begin = span.begin();
      for (int i = span.begin(); i <= span.end(); i++) {
        if (i == span.end() || "\r\n".indexOf(article.text().charAt(i)) >= 0) {
          if (begin < i) {
            lines.add(new Span(begin, i));
          }
          begin = i + 1;
        }
      }
      return lines;
    }

    private void line(String line) {
      out.append(line).append('\n');
    }
  }
}
