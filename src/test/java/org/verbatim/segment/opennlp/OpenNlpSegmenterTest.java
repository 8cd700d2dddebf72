/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.segment.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbatim.model.Article;
import org.verbatim.model.Block;
import org.verbatim.model.BlockRole;
import org.verbatim.model.Metadata;
import org.verbatim.model.SegmentedArticle;
import org.verbatim.model.Token;
import org.verbatim.text.Span;

final class OpenNlpSegmenterTest {

  private final OpenNlpSegmenter segmenter = new OpenNlpSegmenter();

  private SegmentedArticle segment(String text, Block... blocks) {
    return segmenter.segment(new Article("a", text, Metadata.NONE, Arrays.asList(blocks)));
  }

  private SegmentedArticle paragraph(String text) {
    return segment(text, new Block(BlockRole.BODY, new Span(0, text.length())));
  }

  /** The expected sentences are parted by "|" in the text. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"We met. |We agreed on a date,\" she said. |\"It was late.\" |The envoys left.",
        "“Why now?” Minister Arden asked. |“Nobody knows.”",
        "\"Stop!\" he cried.",
        "It was said by Rep. Ida Moor, D-Wy. |The house rose.",
        "Gen. R. T. Voss met Mr. Hale on Feb. 3 in the U.N. building.",
        "They asked George H.W. Arden and J.D. Moor. |Both left.",
        "It rained in the U.K. |He stayed at home.",
        "''It is over,'' he said. |''We can go home.''",
      })
  void endsSentencesWhereTheWriterDoes(String marked) {
    String text = marked.replace("|", "");
    String found =
        paragraph(text)
            .sentences()
            .map(sentence -> sentence.span().in(text))
            .collect(Collectors.joining(" |"));
    assertThat(found).isEqualTo(marked);
  }

  @Test
  void givesEachTokenItsPartOfSpeechAndLemma() {
    String text = "Orlan's envoys can't say who told them.";
    var tokens = paragraph(text).tokens().toList();
    assertThat(tokens)
        .extracting(token -> token.span().in(text) + "/" + token.pos() + "/" + token.lemma())
        .contains(
            "'s/PART/'s", "envoys/NOUN/envoy", "ca/AUX/can", "n't/PART/not", "told/VERB/tell");
  }

  @Test
  void leavesBoilerplateOut() {
    String text = "Talks resume\nShare\nThe envoys met.";
    var article =
        segment(
            text,
            new Block(BlockRole.HEADLINE, new Span(0, 12)),
            new Block(BlockRole.BOILERPLATE, new Span(13, 18)),
            new Block(BlockRole.BODY, new Span(19, 34)));
    assertThat(article.paragraphs())
        .extracting(paragraph -> paragraph.role().label() + ": " + paragraph.span().in(text))
        .containsExactly("headline: Talks resume", "body: The envoys met.");
  }

  @Test
  void givesOneWordTheSameLemmaWhereverItIsSeenFirst() {
    String first = "The talks failed. Nobody left.";
    String second = "He left the talks.";
    List<String> oneWay = lemmas(new OpenNlpSegmenter(), first, second);
    List<String> otherWay = lemmas(new OpenNlpSegmenter(), second, first);
    assertThat(oneWay).containsExactlyInAnyOrderElementsOf(otherWay);
  }

  private static List<String> lemmas(OpenNlpSegmenter segmenter, String... texts) {
    return Arrays.stream(texts)
        .map(
            text ->
                new Article(
                    "a",
                    text,
                    Metadata.NONE,
                    List.of(new Block(BlockRole.BODY, new Span(0, text.length())))))
        .flatMap(article -> segmenter.segment(article).tokens())
        .map(token -> token.pos() + " " + token.lemma())
        .toList();
  }

  @Test
  void anArticleWithoutBlocksHasNoParagraphs() {
    assertThat(segment("").paragraphs()).isEmpty();
  }

  @Test
  void keepsEveryWordOfAStretchFarTooLongForASentence() {
    String text = "hm. ".repeat(5_000).strip();

    var segmented = paragraph(text);

    assertThat(segmented.sentences()).hasSize(1);
    assertThat(segmented.tokens().map(token -> token.span().begin()))
        .hasSize(10_000)
        .isSorted()
        .doesNotHaveDuplicates();
  }

  @Test
  void cutsALongParagraphBetweenCharactersOnly() {
    String text = "a" + "😀".repeat(10_000);

    assertThat(paragraph(text).tokens().map(token -> token.span().in(text)).skip(1))
        .hasSize(10_000)
        .containsOnly("😀");
  }

  @Test
  void cutsAStretchWithoutBlanksThatIsFarTooLongForAWord() {
    String text = "A.".repeat(5_000);

    var tokens = paragraph(text).tokens().map(token -> token.span().in(text)).toList();

    assertThat(tokens).allMatch(token -> token.length() <= 500);
    assertThat(String.join("", tokens)).isEqualTo(text);
  }

  @Test
  void leavesALongAddressWhole() {
    String address = "https://ex.org/" + "a1".repeat(200);

    assertThat(paragraph("See " + address + " there").tokens().map(Token::span))
        .contains(new Span(4, 4 + address.length()));
  }
}
