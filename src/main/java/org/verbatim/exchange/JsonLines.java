/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads a file of JSON Lines: one object a line, blank lines do not count. */
final class JsonLines {

  private static final ObjectMapper JSON = new ObjectMapper();

  private JsonLines() {}

  /**
   * Reads every line.
   *
   * @param reader makes a record of a line's object
   * @throws IllegalArgumentException if a line is no such object; names file, line and remedy
   * @throws UncheckedIOException if the file cannot be read
   */
  static <T> List<T> read(Path file, Function<JsonFields, T> reader) {
    var records = new ArrayList<T>();
    int number = 0;
    for (var line : lines(file)) {
      number++;
      if (!line.isBlank()) {
        records.add(reader.apply(new JsonFields(file + ":" + number, object(file, number, line))));
      }
    }
    return List.copyOf(records);
  }

  private static List<String> lines(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  private static JsonNode object(Path file, int number, String line) {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          file + ":" + number + ": no JSON (" + e.getOriginalMessage() + "); one object a line", e);
    }
  }
}
