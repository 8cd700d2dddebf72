/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verbatim.model.ComparedUtterance;
import org.verbatim.model.VariantTable;
import org.verbatim.testing.InventedStory;

class UtteranceRecordsTest {

  @TempDir private Path folder;

  @Test
  void givesBackWhatItWroteButTheAlignment() throws IOException {
    var story = InventedStory.story();
    String lines =
        story.utterances().stream()
            .map(utterance -> UtteranceRecords.line(story, utterance))
            .collect(Collectors.joining());

    var read = UtteranceRecords.read(Files.writeString(folder.resolve("d.jsonl"), lines));

    assertThat(read)
        .isEqualTo(
            story.utterances().stream()
                .map(
                    compared ->
                        new ComparedUtterance(
                            compared.utterance(),
                            compared.comparisons(),
                            compared.findings(),
                            new VariantTable(List.of())))
                .toList());
  }

  @Test
  void writesTheKeysInTheirOrder() {
    var story = InventedStory.story();

    String line = UtteranceRecords.line(story, story.utterances().get(0));

    assertThat(line)
        .startsWith(
            "{\"cluster\":\"u3\",\"speaker\":\"Ada Quill\",\"reports\":[{\"doc\":\"harbour-post\","
                + "\"quotation\":\"q2\",\"begin\":")
        .contains(
            "\"text\":\"he checked all 24 bolts\"}",
            "\"pairs\":[{\"a\":0,\"b\":1,\"severity\":\"none\",\"differences\":[]},",
            "\"differences\":[{\"type\":\"pronoun\",\"a\":[",
            "\"marked\":false,\"severity\":\"major\",\"confidence\":0.9,\"explanation\":\"",
            "\"findings\":[{\"type\":\"headline\",\"report\":1,\"span\":[7,30],"
                + "\"severity\":\"minor\",")
        .contains(
            "\"witnesses\":[{\"docs\":[\"harbour-post\",\"island/gazette\"],"
                + "\"kind\":\"wire-rewrite\",\"agency\":\"Sound Wire\","
                + "\"origin\":\"island/gazette\",\"confidence\":0.85,"
                + "\"decidedBy\":\"same-agency\","
                + "\"reason\":\"all with a credit to Sound Wire\"}],"
                + "\"base\":{\"report\":2,\"reason\":\"earliest\","
                + "\"explanation\":\"the earliest of them\"}")
        .endsWith("\"confidence\":0.93,\"decidedBy\":\"rare-words\",\"story\":\"7\"}\n");
  }

  @Test
  void countsOnlyTheWitnessesThatReportTheUtterance() {
    var story = InventedStory.story();

    String line = UtteranceRecords.line(story, story.utterances().get(1));

    assertThat(line)
        .contains("\"witnesses\":[{\"docs\":[\"harbour-post\"],\"kind\":\"single\",")
        .doesNotContain("island/gazette", "\"base\"");
  }

  @Test
  void refusesABaseThatIsNotThere() throws IOException {
    var file =
        Files.writeString(
            folder.resolve("d.jsonl"),
            "{\"cluster\":\"u1\",\"reports\":[],\"base\":{\"report\":0,\"reason\":\"wire\"}}");

    assertThatThrownBy(() -> UtteranceRecords.read(file))
        .hasMessage(file + ":1: 'report' is 0, but there are 0 reports (from 0)");
  }

  @Test
  void refusesAPairOfReportsThatAreNotThere() throws IOException {
    var file =
        Files.writeString(
            folder.resolve("d.jsonl"),
            "{\"cluster\":\"u1\",\"reports\":[],\"pairs\":[{\"a\":0,\"b\":1}]}");

    assertThatThrownBy(() -> UtteranceRecords.read(file))
        .hasMessage(file + ":1: 'a' is 0, but there are 0 reports (from 0)");
  }
}
