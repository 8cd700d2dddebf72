/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.verbatim.text.Span;

/** The invented articles of {@code test-data} and what was found in them by hand. */
final class TestData {

  static final Path ROOT = Path.of("test-data");

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private TestData() {}

  /**
   * An article as it lies on disk.
   *
   * @param event the folder, which is the story it tells
   * @param id the file name without its ending
   * @param page whether it is HTML
   * @param text all of the file, byte order mark and line ends included
   */
  record Source(String event, String id, boolean page, String text) {}

  /** Every article, by id. */
  static Map<String, Source> articles() {
    var articles = new TreeMap<String, Source>();
    for (var file : files(ROOT.resolve("articles"))) {
      var name = file.getFileName().toString();
      int dot = name.lastIndexOf('.');
      if (dot < 0) {
        continue;
      }
      var event = file.getParent().getFileName().toString();
      var id = name.substring(0, dot);
      var source = new Source(event, id, name.endsWith(".html"), text(file));
      if (articles.put(id, source) != null) {
        throw new IllegalStateException("two articles are called " + id);
      }
    }
    return articles;
  }

  /** The records of a file of JSON Lines below {@code test-data}. */
  static List<JsonNode> records(String file) {
    try {
      var records = new ArrayList<JsonNode>();
      for (var line : Files.readAllLines(ROOT.resolve(file))) {
        records.add(JSON.readTree(line));
      }
      return records;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A whole file of JSON below {@code test-data}. */
  static JsonNode json(String file) {
    try {
      return JSON.readTree(Files.readString(ROOT.resolve(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every file below a folder, in the order of their names. */
  static List<Path> files(Path folder) {
    try (var found = Files.walk(folder)) {
      return found.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file's text: UTF-8 if the bytes are that, windows-1252 otherwise. */
  static String text(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      try {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      } catch (CharacterCodingException e) {
        return new String(bytes, WINDOWS);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The spans under a key; none if the key is missing. */
  static List<Span> spans(JsonNode node, String key) {
    var spans = new ArrayList<Span>();
    for (var pair : node.path(key)) {
      spans.add(new Span(pair.get(0).asInt(), pair.get(1).asInt()));
    }
    return spans;
  }

  /** The words at the spans, joined by a blank as the records do. */
  static String words(List<Span> spans, String text) {
    return String.join(" ", spans.stream().map(span -> span.in(text)).toList());
  }
}
