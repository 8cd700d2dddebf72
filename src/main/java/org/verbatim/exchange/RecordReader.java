/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads JSON Lines; blank lines are skipped. */
final class RecordReader {

  private RecordReader() {}

  /**
   * Reads a record from every line.
   *
   * @throws BadRecordException if the file is none of UTF-8, or a line holds no such record
   */
  static <T> List<T> read(Path file, Function<Fields, T> record) throws IOException {
    List<T> records = new ArrayList<>();
    int number = 0;
    for (String line : lines(file)) {
      number++;
      if (!line.isBlank()) {
        records.add(read(file + ":" + number, line, record));
      }
    }
    return records;
  }

  private static List<String> lines(Path file) throws IOException {
    try {
      return Files.readAllLines(file);
    } catch (NoSuchFileException e) {
      throw new BadRecordException(file + ": there is no such file; check the path");
    } catch (CharacterCodingException e) {
      throw new BadRecordException(file + ": the file is not UTF-8; save it as UTF-8");
    } catch (IOException e) {
      throw new BadRecordException(
          file + ": cannot be read (" + e.getMessage() + "); name a file that you may read");
    }
  }

  private static <T> T read(String place, String line, Function<Fields, T> record)
      throws BadRecordException {
    JsonNode node;
    try {
      node = Json.parse(line);
    } catch (JsonProcessingException e) {
      throw new BadRecordException(
          place
              + ": no valid JSON ("
              + e.getOriginalMessage()
              + "); each line must be one whole record");
    }
    try {
      return record.apply(Fields.of(node));
    } catch (IllegalArgumentException e) {
      throw new BadRecordException(place + ": " + e.getMessage());
    }
  }
}
