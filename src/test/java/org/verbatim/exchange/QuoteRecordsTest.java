/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verbatim.testing.InventedStory;

class QuoteRecordsTest {

  @TempDir private Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("gold.jsonl"), text);
  }

  @Test
  void writesTheKeysInTheirOrder() {
    String line = QuoteRecords.lines(InventedStory.gazette()).lines().toList().get(1);

    assertThat(line)
        .isEqualTo(
            "{\"doc\":\"island/gazette\",\"id\":\"q2\",\"kind\":\"direct\",\"content\":[[33,63]],"
                + "\"quoted\":[[33,63]],\"cue\":[],\"source\":[[65,70]],\"speaker\":\"=Quill\","
                + "\"speakerKind\":\"person\",\"anonymous\":false,\"parent\":null,"
                + "\"text\":\"He checked all 25 bolts twice,\",\"confidence\":0.97,"
                + "\"decidedBy\":\"cue-verb-after-quotation\",\"explanation\":\"\","
                + "\"frame\":[],\"attitude\":\"said\","
                + "\"foundBy\":\"marks-in-pairs\"}");
  }

  @Test
  void givesBackWhatItWrote() throws IOException {
    var article = InventedStory.harbour();

    var read = QuoteRecords.read(file(QuoteRecords.lines(article)));

    assertThat(read)
        .usingRecursiveComparison()
        .withComparatorForType((a, b) -> Math.abs(a - b) < 1e-4 ? 0 : 1, Double.class)
        .isEqualTo(QuoteRecords.of(article));
  }

  @Test
  void namesNobodyWhereTheSpeakerIsUnknown() {
    var indirect = QuoteRecords.of(InventedStory.harbour()).get(3);

    assertThat(indirect.speaker()).isEmpty();
    assertThat(indirect.source()).isEmpty();
    assertThat(indirect.decidedBy()).isEqualTo("nobody");
  }

  @Test
  void fallsBackToTheRuleThatFoundAQuotationThatNoRuleHasLaidToAnybody() {
    var nested = QuoteRecords.of(InventedStory.harbour()).get(2);

    assertThat(nested.decidedBy()).isEqualTo("marks-in-marks");
    assertThat(nested.confidence()).isEqualTo(0.5);
  }

  @Test
  void readsGoldThatLacksMostKeys() throws IOException {
    var read = QuoteRecords.read(file("{\"doc\":\"d\",\"content\":[[1,5]]}\n\n"));

    assertThat(read).hasSize(1);
    assertThat(read.get(0).kind()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "[1]                                  | a record must be a JSON object {…}, found [1]",
        "{\"id\":\"q1\"}                      | 'doc' is missing; every record needs it",
        "{\"doc\":7}                          | 'doc' must be a text, found 7",
        "{\"doc\":\"d\",\"content\":[5]}      | 'content' must be made of spans [begin, end] of whole numbers, found [5]",
        "{\"doc\":\"d\",\"content\":[[5,2]]}  | 'content' has the span [5, 2]; a span must not begin before 0 nor end before it begins",
        "{\"doc\":\"d\",\"kind\":\"spoken\"}  | no QuotationKind is called 'spoken'",
        "{\"doc\":\"d\",\"anonymous\":1}      | 'anonymous' must be true or false, found 1",
      })
  void saysWhereARecordIsWrongAndWhatBelongsThere(String line, String message) throws IOException {
    var file = file("{\"doc\":\"good\"}\n" + line + "\n");

    assertThatThrownBy(() -> QuoteRecords.read(file))
        .isInstanceOf(BadRecordException.class)
        .hasMessage(file + ":2: " + message);
  }

  @Test
  void saysWhereALineIsNoJson() throws IOException {
    var file = file("{\"doc\":");

    assertThatThrownBy(() -> QuoteRecords.read(file))
        .hasMessageStartingWith(file + ":1: no valid JSON (")
        .hasMessageEndingWith("); each line must be one whole record");
  }

  @Test
  void saysThatAFileIsNotUtf8() throws IOException {
    var file =
        Files.write(folder.resolve("l1"), "{\"doc\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1));

    assertThatThrownBy(() -> QuoteRecords.read(file))
        .hasMessage(file + ": the file is not UTF-8; save it as UTF-8");
  }

  @Test
  void saysThatAFileIsMissing() {
    var file = folder.resolve("none.jsonl");

    assertThatThrownBy(() -> QuoteRecords.read(file))
        .hasMessage(file + ": there is no such file; check the path");
  }
}
