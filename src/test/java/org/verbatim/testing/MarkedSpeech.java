/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.testing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.verbatim.model.Article;
import org.verbatim.model.Attitude;
import org.verbatim.model.Block;
import org.verbatim.model.BlockRole;
import org.verbatim.model.Cue;
import org.verbatim.model.CueKind;
import org.verbatim.model.Metadata;
import org.verbatim.model.Quotation;
import org.verbatim.model.QuotationKind;
import org.verbatim.model.Quotations;
import org.verbatim.model.SegmentedArticle;
import org.verbatim.model.Token;
import org.verbatim.segment.opennlp.OpenNlpSegmenter;
import org.verbatim.text.Span;

/**
 * An article with its quotations written into the text, so that steps behind the quotation step are
 * tested without it.
 *
 * <p>Braces hold quoted words: {@code "{We go,}" Keller [said].} Square brackets hold cues; a cue
 * belongs to the first quotation, or to the one whose number stands before it: {@code [2:said]}.
 * {@code [:]} is a colon. {@code <…>} holds an indirect quotation. A quotation is mixed if {@code
 * ~} follows the opening brace, and goes on with the previous one's id if {@code +} does. A line is
 * a paragraph.
 */
public record MarkedSpeech(SegmentedArticle article, Quotations quotations) {

  private static final ThreadLocal<OpenNlpSegmenter> SEGMENTER =
      ThreadLocal.withInitial(OpenNlpSegmenter::new);

  private static final Pattern MARKUP =
      Pattern.compile("\\{([~+]?)|}|\\[(?:(\\d+):(?=[^\\]]))?([^\\]]*)]|[<>]");

  /** Reads the marked text; fails if a brace is never closed. */
  public static MarkedSpeech of(String marked) {
    var text = new StringBuilder();
    List<Span> contents = new ArrayList<>();
    List<String> modes = new ArrayList<>();
    List<Span> cues = new ArrayList<>();
    List<Integer> owners = new ArrayList<>();
    Matcher matcher = MARKUP.matcher(marked);
    int last = 0;
    Deque<Integer> open = new ArrayDeque<>();
    while (matcher.find()) {
      text.append(marked, last, matcher.start());
      last = matcher.end();
      String found = matcher.group();
      if (found.startsWith("{") || found.equals("<")) {
        open.push(contents.size());
        contents.add(new Span(text.length(), text.length()));
        modes.add(found.equals("<") ? "<" : matcher.group(1));
      } else if (found.equals("}") || found.equals(">")) {
        int opened = open.pop();
        contents.set(opened, new Span(contents.get(opened).begin(), text.length()));
      } else {
        owners.add(matcher.group(2) == null ? 1 : Integer.parseInt(matcher.group(2)));
        cues.add(new Span(text.length(), text.length() + matcher.group(3).length()));
        text.append(matcher.group(3));
      }
    }
    if (!open.isEmpty()) {
      throw new IllegalArgumentException("a brace is never closed: " + marked);
    }
    text.append(marked, last, marked.length());
    var article = SEGMENTER.get().segment(article(text.toString()));
    return new MarkedSpeech(article, quotations(article, contents, modes, cues, owners));
  }

  private static Article article(String text) {
    List<Block> blocks = new ArrayList<>();
    Matcher lines = Pattern.compile("\\S[^\\n]*").matcher(text);
    while (lines.find()) {
      blocks.add(new Block(BlockRole.BODY, new Span(lines.start(), lines.end())));
    }
    return new Article("test", text, Metadata.NONE, blocks);
  }

  private static Quotations quotations(
      SegmentedArticle article,
      List<Span> contents,
      List<String> modes,
      List<Span> cues,
      List<Integer> owners) {
    List<List<Span>> spans = new ArrayList<>();
    List<QuotationKind> kinds = new ArrayList<>();
    for (int i = 0; i < contents.size(); i++) {
      if (modes.get(i).equals("+")) {
        spans.get(spans.size() - 1).add(contents.get(i));
      } else {
        spans.add(new ArrayList<>(List.of(contents.get(i))));
        kinds.add(
            switch (modes.get(i)) {
              case "<" -> QuotationKind.INDIRECT;
              case "~" -> QuotationKind.MIXED;
              default -> QuotationKind.DIRECT;
            });
      }
    }
    List<Quotation> quotations = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      List<Cue> own = new ArrayList<>();
      for (int c = 0; c < cues.size(); c++) {
        if (owners.get(c) == i + 1) {
          own.add(cue(article, cues.get(c)));
        }
      }
      boolean indirect = kinds.get(i) == QuotationKind.INDIRECT;
      quotations.add(
          new Quotation(
              "q" + (i + 1),
              kinds.get(i),
              spans.get(i),
              indirect ? List.of() : spans.get(i),
              own,
              List.of(),
              List.of(),
              Attitude.SAID,
              List.of(),
              parent(spans, i),
              "marked",
              1));
    }
    return new Quotations(quotations, List.of());
  }

  private static Optional<String> parent(List<List<Span>> spans, int child) {
    for (int i = 0; i < spans.size(); i++) {
      var outer = spans.get(i).get(0);
      var inner = spans.get(child).get(0);
      if (i != child && outer.covers(inner) && !outer.equals(inner)) {
        return Optional.of("q" + (i + 1));
      }
    }
    return Optional.empty();
  }

  private static Cue cue(SegmentedArticle article, Span span) {
    String words = article.text(span);
    if (words.equals(":")) {
      return new Cue(span, CueKind.COLON, ":");
    }
    if (words.equalsIgnoreCase("according to")) {
      return new Cue(span, CueKind.ACCORDING_TO, "according to");
    }
    var head =
        article
            .tokens()
            .filter(token -> span.covers(token.span()) && token.pos().equals("VERB"))
            .findFirst()
            .map(Token::lemma);
    return new Cue(
        span,
        words.contains("claim") || words.contains("warning") ? CueKind.NOUN : CueKind.VERB,
        head.orElse(words));
  }
}
