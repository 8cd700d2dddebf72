/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbatim.model.Article;
import org.verbatim.model.Block;
import org.verbatim.model.BlockRole;
import org.verbatim.model.Metadata;
import org.verbatim.model.Paragraph;
import org.verbatim.model.Quotation;
import org.verbatim.model.QuotationKind;
import org.verbatim.model.SegmentedArticle;
import org.verbatim.model.Sentence;
import org.verbatim.model.Token;
import org.verbatim.testing.MarkedText;
import org.verbatim.text.Span;

/** Holds for any text; the repetition number is the seed, so that a failure can be repeated. */
final class QuotationFinderPropertyTest {

  private static final String[] NOISE = {
    "\"",
    "“",
    "”",
    "''",
    "'",
    "‘",
    "’",
    "«",
    "»",
    "„",
    ",",
    ".",
    "?",
    ":",
    " -- ",
    "…",
    "\n",
    "\n\n",
    "said",
    "told reporters",
    "that",
    "he",
    "Finch",
    "the bridge's",
    "drivers'",
    "'90s",
    "6'2\"",
    "according to",
    "called",
    "a shame",
    "We agreed",
    "and",
    "but",
    "إقرأ",
    "🚧",
    "(again)",
    "[sic]",
    "promised to",
    "whether",
    "FINCH:",
    "don't",
    "\u00a0"
  };

  private final QuotationFinder finder = new QuotationFinder();

  @RepeatedTest(200)
  void contentLiesInTheTextAndOverlapsOnlyWhereNested(RepetitionInfo turn) {
    var article = MarkedText.article(noise(turn), BlockRole.HEADLINE);
    var found = finder.find(article);
    int length = article.text().length();
    for (var quotation : found.quotations()) {
      assertThat(quotation.content()).isSorted().allMatch(span -> span.end() <= length);
      assertThat(quotation.content()).noneMatch(Span::isEmpty);
      assertThat(quotation.quoted()).isSorted().noneMatch(Span::isEmpty);
      for (var cue : quotation.cues()) {
        assertThat(quotation.content())
            .as("a cue is no part of what it introduces")
            .noneMatch(span -> span.overlaps(cue.span()));
      }
    }
    assertThat(found.quotations()).isSortedAccordingTo((a, b) -> begin(a) - begin(b));
    assertThat(found.marks())
        .isSortedAccordingTo((a, b) -> a.span().compareTo(b.span()))
        .doesNotHaveDuplicates();
    for (int i = 1; i < found.marks().size(); i++) {
      assertThat(found.marks().get(i - 1).span().overlaps(found.marks().get(i).span())).isFalse();
    }
    noPartBetweenMarksIsTwiceSpeech(found.quotations());
  }

  private static void noPartBetweenMarksIsTwiceSpeech(List<Quotation> quotations) {
    for (var one : quotations) {
      for (var other : quotations) {
        boolean nested =
            one.parent().isPresent()
                || other.parent().isPresent()
                || one.kind() == QuotationKind.INDIRECT
                || other.kind() == QuotationKind.INDIRECT;
        if (one != other && !nested) {
          assertThat(one.quoted()).noneMatch(a -> other.quoted().stream().anyMatch(a::overlaps));
        }
      }
    }
  }

  @RepeatedTest(200)
  void anotherStyleOfMarksGivesTheSameWords(RepetitionInfo turn) {
    var random = new Random(turn.getCurrentRepetition());
    String news = news(random);
    var straight = words(news);
    String[][] styles = {{"“", "”"}, {"''", "''"}, {"«", "»"}, {"„", "“"}, {"”", "“"}};
    String[] style = styles[random.nextInt(styles.length)];
    assertThat(words(restyle(news, style[0], style[1]))).as(style[0]).isEqualTo(straight);
  }

  @RepeatedTest(200)
  void anUnrelatedParagraphChangesNothingElsewhere(RepetitionInfo turn) {
    var random = new Random(turn.getCurrentRepetition());
    String news = news(random);
    String more = "The old hall of Vell was built in 1911 and burnt down twice.";
    assertThat(words(news + "\n" + more)).isEqualTo(words(news));
    assertThat(words(more + "\n" + news)).isEqualTo(words(news));
  }

  @RepeatedTest(50)
  void aSecondRunGivesTheSame(RepetitionInfo turn) {
    var article = MarkedText.article(noise(turn), BlockRole.BODY);
    assertThat(finder.find(article)).isEqualTo(new QuotationFinder().find(article));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"", "'", "“", "”", "''x ", "\"a ", " 'a", "s' ", "“a ‘b ", ",\" he said "})
  void readsAMegabyteOfMarksToItsEnd(String unit) {
    String text = unit.repeat(1_000_000 / unit.length());
    var block = new Span(0, text.length());
    var article =
        new SegmentedArticle(
            new Article("marks", text, Metadata.NONE, List.of(new Block(BlockRole.BODY, block))),
            List.of(new Paragraph(BlockRole.BODY, block, List.of())));
    assertThat(finder.find(article).quotations()).isNotNull();
  }

  @Test
  void readsASentenceWithoutAnEnd() {
    String text = "he said ".repeat(100_000);
    List<Token> tokens = new ArrayList<>();
    for (int at = 0; at < text.length(); at += 8) {
      tokens.add(new Token(new Span(at, at + 2), "PRON", "he"));
      tokens.add(new Token(new Span(at + 3, at + 7), "VERB", "say"));
    }
    var block = new Span(0, text.length());
    var sentence = new Sentence(block, tokens);
    var article =
        new SegmentedArticle(
            new Article("marks", text, Metadata.NONE, List.of(new Block(BlockRole.BODY, block))),
            List.of(new Paragraph(BlockRole.BODY, block, List.of(sentence))));
    assertThat(finder.find(article).marks()).isEmpty();
  }

  private static int begin(Quotation quotation) {
    return quotation.content().get(0).begin();
  }

  private static String noise(RepetitionInfo turn) {
    var random = new Random(turn.getCurrentRepetition());
    var text = new StringBuilder();
    int length = 5 + random.nextInt(120);
    for (int i = 0; i < length; i++) {
      text.append(NOISE[random.nextInt(NOISE.length)]);
      if (random.nextInt(3) > 0) {
        text.append(' ');
      }
    }
    return text.toString();
  }

  private static final String[] SPEECH = {
    "We will open the bridge in May",
    "Nobody asked the drivers",
    "It's a long story",
    "I don't know why the boys' choir sang",
    "They owe us nine million"
  };

  /** A few paragraphs of well-formed news with straight marks. */
  private static String news(Random random) {
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < 2 + random.nextInt(4); i++) {
      String said = SPEECH[random.nextInt(SPEECH.length)];
      String more = SPEECH[random.nextInt(SPEECH.length)];
      paragraphs.add(
          switch (random.nextInt(6)) {
            case 0 -> "\"" + said + ",\" Orla Finch said. \"" + more + ".\"";
            case 1 -> "Finch said: \"" + said + ".\"";
            case 2 -> "\"" + said + "?\" the mayor asked.";
            case 3 -> "The mayor called the toll \"a sad mistake\" on Monday.";
            case 4 -> "\"" + said + ",\" she told reporters, \"and that is all.\"";
            default -> "The toll rises in May, the ministry said.";
          });
    }
    return String.join("\n", paragraphs);
  }

  private static String restyle(String text, String open, String close) {
    var styled = new StringBuilder();
    boolean inside = false;
    for (char c : text.toCharArray()) {
      if (c == '"') {
        styled.append(inside ? close : open);
        inside = !inside;
      } else {
        styled.append(c);
      }
    }
    return styled.toString();
  }

  private List<List<String>> words(String text) {
    var article = MarkedText.article(text, BlockRole.BODY);
    return finder.find(article).quotations().stream()
        .map(
            quotation ->
                quotation.content().stream()
                    .map(article::text)
                    .map(words -> words.replaceAll("[\"“”«»„]|''", ""))
                    .toList())
        .toList();
  }
}
