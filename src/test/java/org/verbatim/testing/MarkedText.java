/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.testing;

import java.util.ArrayList;
import java.util.List;
import org.verbatim.model.Article;
import org.verbatim.model.Block;
import org.verbatim.model.BlockRole;
import org.verbatim.model.Metadata;
import org.verbatim.model.SegmentedArticle;
import org.verbatim.segment.opennlp.OpenNlpSegmenter;
import org.verbatim.text.Span;

/**
 * A text with the expected spans written into it: {@code "{We agreed,}" he ⟦said⟧.} Braces hold
 * content, as news uses square brackets itself; white brackets hold cues.
 *
 * @param text the text without the signs
 * @param spans what stood in braces, in text order
 * @param cues what stood in white brackets, in text order
 */
public record MarkedText(String text, List<Span> spans, List<Span> cues) {

  private static final ThreadLocal<OpenNlpSegmenter> SEGMENTER =
      ThreadLocal.withInitial(OpenNlpSegmenter::new);

  public MarkedText {
    spans = List.copyOf(spans);
    cues = List.copyOf(cues);
  }

  /**
   * Reads a fixture.
   *
   * @throws IllegalArgumentException if a sign has no partner, or one span begins inside another
   */
  public static MarkedText of(String marked) {
    var text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    List<Span> cues = new ArrayList<>();
    int span = -1;
    int cue = -1;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      switch (c) {
        case '{' -> span = open(span, cue, text.length(), marked, i);
        case '⟦' -> cue = open(cue, span, text.length(), marked, i);
        case '}' -> {
          spans.add(close(span, text.length(), marked, i));
          span = -1;
        }
        case '⟧' -> {
          cues.add(close(cue, text.length(), marked, i));
          cue = -1;
        }
        default -> text.append(c);
      }
    }
    if (span >= 0 || cue >= 0) {
      throw new IllegalArgumentException("a span is never closed: " + marked);
    }
    return new MarkedText(text.toString(), spans, cues);
  }

  private static int open(int same, int other, int at, String marked, int i) {
    if (same >= 0 || other >= 0) {
      throw new IllegalArgumentException("a span opens within another at " + i + ": " + marked);
    }
    return at;
  }

  private static Span close(int begin, int end, String marked, int i) {
    if (begin < 0 || begin == end) {
      throw new IllegalArgumentException("nothing to close at " + i + ": " + marked);
    }
    return new Span(begin, end);
  }

  /** The text as an article: a line is a paragraph, all of them body. */
  public SegmentedArticle article() {
    return article(text, BlockRole.BODY);
  }

  /** The text as an article: a line is a paragraph, the first one the headline. */
  public SegmentedArticle articleWithHeadline() {
    return article(text, BlockRole.HEADLINE);
  }

  /** A segmented article of any text: a line is a paragraph, the first one of the given role. */
  public static SegmentedArticle article(String text, BlockRole first) {
    List<Block> blocks = new ArrayList<>();
    int begin = 0;
    while (begin < text.length()) {
      int end = text.indexOf('\n', begin);
      end = end < 0 ? text.length() : end;
      String line = text.substring(begin, end);
      if (!line.isBlank()) {
        int from = begin + line.indexOf(line.strip());
        var role = blocks.isEmpty() ? first : BlockRole.BODY;
        blocks.add(new Block(role, new Span(from, from + line.strip().length())));
      }
      begin = end + 1;
    }
    return SEGMENTER.get().segment(new Article("fixture", text, Metadata.NONE, blocks));
  }
}
