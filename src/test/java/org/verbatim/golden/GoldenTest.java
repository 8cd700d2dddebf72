/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verbatim.attribute.Attributor;
import org.verbatim.exchange.QuoteRecords;
import org.verbatim.mention.MentionFinder;
import org.verbatim.model.AnnotatedArticle;
import org.verbatim.quote.QuotationFinder;
import org.verbatim.read.BlockFinder;
import org.verbatim.segment.opennlp.OpenNlpSegmenter;

/**
 * Small articles and the records that are right for them. A folder under {@code misses} holds a
 * case that is right and not yet reached: it breaks the build on the day that it passes.
 */
final class GoldenTest {

  private static final Path TEST_DATA = Path.of("test-data");
  private static final ObjectMapper JSON = new ObjectMapper();

  static List<Path> golden() throws IOException {
    return folders("golden");
  }

  static List<Path> misses() throws IOException {
    List<Path> folders = folders("misses");
    return folders.isEmpty() ? List.of(TEST_DATA.resolve("misses")) : folders;
  }

  private static List<Path> folders(String name) throws IOException {
    Path parent = TEST_DATA.resolve(name);
    if (!Files.isDirectory(parent)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(parent)) {
      return children.filter(Files::isDirectory).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("golden")
  void findsWhatIsRight(Path folder) throws IOException {
    String text = Files.readString(folder.resolve("in.txt"));
    assertThat(found(text)).isEqualTo(expected(folder, text));
  }

  @ParameterizedTest
  @MethodSource("misses")
  void stillMisses(Path folder) throws IOException {
    Assumptions.assumeTrue(Files.exists(folder.resolve("in.txt")), "there are no known misses");
    String text = Files.readString(folder.resolve("in.txt"));
    assertThat(found(text))
        .as("%s is reached now: move it to golden", folder)
        .isNotEqualTo(expected(folder, text));
  }

  private static String found(String text) throws IOException {
    var article = new OpenNlpSegmenter().segment(new BlockFinder().article("in", text));
    var quotations = new QuotationFinder().find(article);
    var mentions = new MentionFinder().find(article, quotations);
    var attributions = new Attributor().attribute(article, quotations, mentions);
    return readable(
        QuoteRecords.lines(new AnnotatedArticle(article, quotations, mentions, attributions)),
        text);
  }

  private static String expected(Path folder, String text) throws IOException {
    return readable(Files.readString(folder.resolve("expected.jsonl")), text);
  }

  /** A line for each record, with words instead of offsets. */
  private static String readable(String records, String text) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line : records.lines().filter(line -> !line.isBlank()).toList()) {
      JsonNode record = JSON.readTree(line);
      lines.add(
          String.join(
              " | ",
              record.get("kind").asText(),
              words(record, "content", text),
              "quoted " + words(record, "quoted", text),
              "cue " + words(record, "cue", text),
              "source " + words(record, "source", text),
              "speaker " + record.get("speaker").asText("nobody")));
    }
    return String.join("\n", lines);
  }

  private static String words(JsonNode record, String key, String text) {
    List<String> spans = new ArrayList<>();
    for (JsonNode span : record.get(key)) {
      spans.add(text.substring(span.get(0).asInt(), span.get(1).asInt()));
    }
    return spans.stream().collect(Collectors.joining("⟩ ⟨", "⟨", "⟩"));
  }
}
