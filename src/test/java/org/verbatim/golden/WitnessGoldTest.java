/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verbatim.link.WitnessFinder;
import org.verbatim.model.AnnotatedArticle;
import org.verbatim.model.Mentions;
import org.verbatim.model.Witness;
import org.verbatim.quote.QuotationFinder;
import org.verbatim.read.ArticleReader;
import org.verbatim.segment.opennlp.OpenNlpSegmenter;

/** Which articles of the invented stories are one witness. */
final class WitnessGoldTest {

  private static final Path TEST_DATA = Path.of("test-data");
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The witnesses of {@code gold/witnesses.jsonl} by event. */
  private static Map<String, List<JsonNode>> gold() throws Exception {
    var gold = new TreeMap<String, List<JsonNode>>();
    for (var line : Files.readAllLines(TEST_DATA.resolve("gold/witnesses.jsonl"))) {
      var record = JSON.readTree(line);
      gold.computeIfAbsent(record.get("event").asText(), key -> new ArrayList<>()).add(record);
    }
    return gold;
  }

  static List<String> events() throws Exception {
    try (var folders = Files.list(TEST_DATA.resolve("articles"))) {
      return folders
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .filter(event -> !event.equals("alone"))
          .sorted()
          .toList();
    }
  }

  private static List<String> docs(JsonNode record) {
    var docs = new ArrayList<String>();
    record.get("docs").forEach(doc -> docs.add(doc.asText()));
    return docs;
  }

  private static List<AnnotatedArticle> story(String event) throws Exception {
    var articles = new ArrayList<AnnotatedArticle>();
    try (var files = Files.list(TEST_DATA.resolve("articles").resolve(event))) {
      for (var file : files.sorted().toList()) {
        var name = file.getFileName().toString();
        var id = name.substring(0, name.lastIndexOf('.'));
        var read = new ArticleReader().read(id, name, Files.readAllBytes(file)).article();
        var segmented = new OpenNlpSegmenter().segment(read);
        var quotations = new QuotationFinder().find(segmented);
        articles.add(
            new AnnotatedArticle(
                segmented, quotations, new Mentions(List.of(), List.of()), List.of()));
      }
    }
    return articles;
  }

  @ParameterizedTest
  @MethodSource("events")
  void tellsWhoHasItFromWhom(String event) throws Exception {
    var gold = gold().get(event);
    var placed = new ArrayList<String>();
    var expected = new ArrayList<List<String>>();
    for (var record : gold) {
      placed.addAll(docs(record));
      if (record.path("hidden").asBoolean()) { // nothing in the articles shows it
        docs(record).forEach(doc -> expected.add(List.of(doc)));
      } else {
        expected.add(docs(record));
      }
    }
    var story = story(event);
    assertThat(placed)
        .containsExactlyInAnyOrderElementsOf(story.stream().map(AnnotatedArticle::id).toList());

    var found = new WitnessFinder().witnesses(story);

    assertThat(found).extracting(Witness::articles).containsExactlyInAnyOrderElementsOf(expected);
    for (var record : gold) {
      for (var witness : found) {
        if (witness.articles().equals(docs(record))) {
          assertThat(witness.kind().label()).isEqualTo(record.get("kind").asText());
          assertThat(witness.agency().orElse("")).isEqualTo(record.path("agency").asText(""));
        }
      }
    }
  }
}
