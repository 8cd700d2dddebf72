/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.mention.opennlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NameDataTest {

  @TempDir private Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("data.tsv"), text.replace('|', '\t'));
  }

  @Test
  void readsDocumentsSentencesAndNames() throws IOException {
    var documents =
        NameData.read(
            file(
                "# doc one\nMara|B-PER\nKeller|I-PER\nleft|O\nLund|B-LOC\n\nLund|B-LOC\n\n"
                    + "# doc two\n#|O\n"));

    assertThat(documents).extracting(NameDocument::name).containsExactly("one", "two");
    var sentences = documents.get(0).sentences();
    assertThat(sentences).hasSize(2);
    assertThat(sentences.get(0).tokens()).containsExactly("Mara", "Keller", "left", "Lund");
    assertThat(sentences.get(0).names())
        .containsExactly(
            new NamedSpan(0, 2, NameType.PER, 1), new NamedSpan(3, 4, NameType.LOC, 1));
    assertThat(documents.get(1).sentences().get(0).tokens()).containsExactly("#");
  }

  @Test
  void partsNamesThatStandSideBySide() throws IOException {
    var sentence = NameData.read(file("Mara|B-PER\nKeller|B-PER\n")).get(0).sentences().get(0);

    assertThat(sentence.names()).extracting(NamedSpan::end).containsExactly(1, 2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Mara; a line must be a token, a tab and its tag, got 'Mara'",
        "Mara|B-PER|x; a line must be a token, a tab and its tag, got 'Mara~B-PER~x'",
        "Mara|B-PERSON; the tag must be O, or B- or I- with PER, ORG, LOC or MISC, got 'B-PERSON'",
        "Mara|I-PER; the tag I-PER must go on from a token with B-PER",
      })
  void namesFileAndLineOfWhatIsWrong(String line, String reason) throws IOException {
    var file = file("Lund|B-LOC\n\n" + line + "\n");

    assertThatThrownBy(() -> NameData.read(file))
        .isInstanceOf(NameDataException.class)
        .hasMessage(file + ":3: " + reason.replace('~', '\t'));
  }

  @Test
  void saysThatAFileHasNoSentence() throws IOException {
    var file = file("# doc one\n\n");

    assertThatThrownBy(() -> NameData.read(file)).hasMessage(file + ": there is no sentence in it");
  }

  @Test
  void choosesFilesByNameAndByFolder() throws IOException {
    for (var name : List.of("train/a.tsv", "train/b.tsv", "dev/a.tsv", "dev/c.tsv")) {
      Files.createDirectories(folder.resolve(name).getParent());
      Files.writeString(folder.resolve(name), "Lund\tB-LOC\n");
    }

    var files = NameFiles.in(folder, List.of("dev"), List.of("b"));
    assertThat(files.training()).containsExactly(folder.resolve("train/a.tsv"));
    assertThat(files.heldOut()).containsOnlyKeys("dev/a", "dev/c");
    assertThat(NameFiles.in(folder, List.of("c"), List.of()).training()).hasSize(3);
    assertThatThrownBy(() -> NameFiles.in(folder, List.of("d"), List.of()))
        .isInstanceOf(NameDataException.class)
        .hasMessage(
            folder + ": there is no file 'd.tsv'; there are: dev/a, dev/c, train/a, train/b");
  }

  @Test
  void saysThatThereIsNothingToTrainOn() {
    assertThatThrownBy(() -> NameFiles.in(folder, List.of(), List.of()))
        .hasMessageContaining("there is no .tsv file to train on");
    assertThatThrownBy(() -> NameFiles.in(folder.resolve("none"), List.of(), List.of()))
        .hasMessageContaining("there is no such folder");
  }
}
