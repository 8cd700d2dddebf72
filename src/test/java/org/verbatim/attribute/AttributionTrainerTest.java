/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.verbatim.attribute.AttributionTrainer.Key;
import org.verbatim.attribute.AttributionTrainer.Lesson;
import org.verbatim.mention.MentionFinder;
import org.verbatim.model.Quotation;
import org.verbatim.testing.MarkedSpeech;
import org.verbatim.text.Span;

final class AttributionTrainerTest {

  /** The lesson of a text in which the words are always laid to the one name. */
  private static Lesson lesson(String marked, String right, boolean nested) {
    var speech = MarkedSpeech.of(marked);
    var mentions = new MentionFinder().find(speech.article(), speech.quotations());
    return new Lesson(
        speech.article(),
        speech.quotations(),
        mentions,
        new Key() {
          @Override
          public List<Boolean> verdicts(Quotation quotation, List<Span> source) {
            return right.isEmpty()
                ? List.of()
                : List.of(
                    source.stream().anyMatch(span -> speech.article().text(span).equals(right)));
          }

          @Override
          public boolean isNested(Quotation quotation) {
            return nested;
          }
        });
  }

  private static List<Lesson> lessons(int number, String marked, String right, boolean nested) {
    return IntStream.range(0, number).mapToObj(i -> lesson(marked, right, nested)).toList();
  }

  /** Takes for a weight how many more right than wrong candidates have the feature. */
  private static TreeMap<String, Double> differences(List<RankingTrainer.Example> examples) {
    var weights = new TreeMap<String, Double>();
    for (var example : examples) {
      example
          .features()
          .forEach(feature -> weights.merge(feature, example.right() ? 1.0 : -1.0, Double::sum));
    }
    return weights;
  }

  private static final String PAINTED = "Tomas Brandt painted Mara Keller as \"{~weak}.\"";

  @Test
  void measuresRulesAndFitsConfidencesOnArticlesThatWereNotLearnedFrom() {
    List<Integer> sizes = new ArrayList<>();

    var trained =
        new AttributionTrainer(
                examples -> {
                  sizes.add(examples.size());
                  return differences(examples);
                })
            .train(lessons(12, PAINTED, "Tomas Brandt", false));

    // three candidates an article: three articles, then nine, then all twelve
    assertThat(sizes).containsExactly(9, 9, 9, 9, 27, 27, 27, 27, 36);
    assertThat(trained.model().share("subject-of-governing-verb")).isEqualTo(13.0 / 14);
    assertThat(trained.report())
        .first()
        .asString()
        .startsWith("rules alone")
        .contains("12 of    12 right, 100.0 %");
  }

  @Test
  void learnsThatInnerWordsAreTheInnerSpeakersThoughTheKeyNamesTheOuterOne() {
    var told = "Mara Keller said Tomas Brandt had [called] the vote \"{~a triumph}.\"";

    var trained =
        new AttributionTrainer(AttributionTrainerTest::differences)
            .train(lessons(6, told, "Mara Keller", true));

    assertThat(trained.model().weight("top=cue-verb-before-quotation")).isPositive();
    assertThat(trained.model().weight("passed=cue-verb-before-quotation")).isNegative();
    assertThat(trained.report()).first().asString().contains("0 of     0");
  }

  @Test
  void passesOverWhatTheKeyCannotJudge() {
    var trained =
        new AttributionTrainer(
                examples -> {
                  assertThat(examples).isEmpty();
                  return differences(examples);
                })
            .train(lessons(4, PAINTED, "", false));

    assertThat(trained.model().isUntrained()).isTrue();
    assertThat(trained.report()).first().asString().contains("0 of     0");
  }
}
