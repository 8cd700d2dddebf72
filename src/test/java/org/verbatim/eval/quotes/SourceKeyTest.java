/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.verbatim.model.AnnotatedArticle;
import org.verbatim.model.Mentions;
import org.verbatim.model.QuotationKind;
import org.verbatim.testing.MarkedSpeech;
import org.verbatim.text.Span;

final class SourceKeyTest {

  private static final String MARKED =
      "\"{The dam will hold},\" Ilse Vahl [said]. Mara Keller waved. \"{We hope so}.\"";

  private final MarkedSpeech speech = MarkedSpeech.of(MARKED);
  private final AnnotatedArticle article =
      new AnnotatedArticle(
          speech.article(), speech.quotations(), new Mentions(List.of(), List.of()), List.of());

  private Span at(String words) {
    int begin = article.text().indexOf(words);
    return new Span(begin, begin + words.length());
  }

  private ScoredRecord gold(String words, List<Span> source, boolean innerCue) {
    var content = List.of(at(words));
    return new ScoredRecord(
        article.id(),
        Optional.of("g"),
        Optional.of(QuotationKind.DIRECT),
        content,
        List.of(),
        List.of(),
        source,
        Optional.empty(),
        List.of(),
        OptionalDouble.empty(),
        innerCue);
  }

  @Test
  void tellsForEachJudgedStretchWhetherASourceIsRight() {
    var key =
        new SourceKey(article, List.of(gold("The dam will hold", List.of(at("Ilse Vahl")), false)));

    assertThat(key.verdicts("q1", List.of(at("Ilse Vahl")))).containsExactly(true);
    assertThat(key.verdicts("q1", List.of(at("Mara Keller")))).containsExactly(false);
    assertThat(key.verdicts("q1", List.of())).containsExactly(false);
  }

  @Test
  void judgesNothingThatHasNoGold() {
    var key =
        new SourceKey(article, List.of(gold("The dam will hold", List.of(at("Ilse Vahl")), false)));

    assertThat(key.verdicts("q2", List.of(at("Mara Keller")))).isEmpty();
    assertThat(key.isNested("q2")).isFalse();
  }

  @Test
  void tellsWhatIsSpeechInsideSpeech() {
    var key =
        new SourceKey(
            article,
            List.of(
                gold("The dam will hold", List.of(at("Ilse Vahl")), true),
                gold("We hope so", List.of(at("Mara Keller")), false)));

    assertThat(key.isNested("q1")).isTrue();
    assertThat(key.isNested("q2")).isFalse();
  }
}
