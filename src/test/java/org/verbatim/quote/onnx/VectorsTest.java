/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verbatim.model.SegmentedArticle;
import org.verbatim.quote.QuotationFinder;
import org.verbatim.quote.onnx.Words.Range;
import org.verbatim.read.BlockFinder;
import org.verbatim.segment.opennlp.OpenNlpSegmenter;
import org.verbatim.text.Span;

/**
 * What the networks are given is what the training code gave them: {@code vectors.json} was written
 * by {@code src/training/reading/export.py} for two invented articles.
 */
final class VectorsTest {

  static List<JsonNode> articles() throws IOException {
    try (var stream = VectorsTest.class.getResourceAsStream("vectors.json")) {
      return list(new ObjectMapper().readTree(stream));
    }
  }

  @ParameterizedTest
  @MethodSource("articles")
  void givesTheEncoderWhatTrainingGaveIt(JsonNode expected) {
    var pieces = ReadingModel.shipped().pieces();
    var words = words(expected, pieces);
    var windows = Window.of(words, ReadingModel.shipped().context());

    assertThat(windows).hasSameSizeAs(list(expected.get("windows")));
    for (int i = 0; i < windows.size(); i++) {
      var window = expected.get("windows").get(i);
      var input = windows.get(i).input(words, pieces);
      assertThat(input.ids()).containsExactly(numbers(window.get("ids")));
      assertThat(input.cases()).containsExactly(numbers(window.get("cases")));
      assertThat(input.quoted()).containsExactly(numbers(window.get("quoted")));
      assertThat(input.first()).containsExactly(numbers(window.get("first")));
    }
  }

  @ParameterizedTest
  @MethodSource("articles")
  void givesTheLabellerWhatTrainingGaveIt(JsonNode expected) {
    var words = words(expected, ReadingModel.shipped().pieces());
    var windows = Window.of(words, ReadingModel.shipped().context());

    for (int i = 0; i < windows.size(); i++) {
      for (var view : list(expected.get("windows").get(i).get("views"))) {
        var cue = view.get("cue");
        var made =
            View.of(words, windows.get(i), new Range(cue.get(0).asInt(), cue.get(1).asInt()));
        assertThat(made.words().begin()).isEqualTo(view.get("begin").asInt());
        assertThat(made.distance()).containsExactly(numbers(view.get("distance")));
        assertThat(made.relation()).containsExactly(numbers(view.get("relation")));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("articles")
  void decodesScoresAsTrainingDoes(JsonNode expected) {
    var model = ReadingModel.shipped();
    for (var window : list(expected.get("windows"))) {
      assertThat(model.cueChain().best(scores(window.get("cue_scores")), model.cueBias()))
          .containsExactly(ints(window.get("cue_labels")));
      for (var view : list(window.get("views"))) {
        assertThat(model.roleChain().best(scores(view.get("scores")), model.roleBias()))
            .containsExactly(ints(view.get("labels")));
      }
    }
  }

  private static Words words(JsonNode expected, WordPieces pieces) {
    SegmentedArticle article =
        new OpenNlpSegmenter()
            .segment(
                new BlockFinder()
                    .article(expected.get("doc").asText(), expected.get("text").asText()));
    List<Span> quoted = new ArrayList<>();
    new QuotationFinder().find(article).quotations().forEach(it -> quoted.addAll(it.quoted()));
    return new Words(article, quoted.stream().sorted().toList(), pieces);
  }

  private static List<JsonNode> list(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }

  private static long[] numbers(JsonNode array) {
    return list(array).stream().mapToLong(JsonNode::asLong).toArray();
  }

  private static int[] ints(JsonNode array) {
    return list(array).stream().mapToInt(JsonNode::asInt).toArray();
  }

  private static float[][] scores(JsonNode rows) {
    float[][] scores = new float[rows.size()][];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = new float[rows.get(i).size()];
      for (int j = 0; j < scores[i].length; j++) {
        scores[i][j] = (float) rows.get(i).get(j).asDouble();
      }
    }
    return scores;
  }
}
