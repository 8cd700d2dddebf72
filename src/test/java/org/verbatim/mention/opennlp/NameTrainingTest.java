/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.mention.opennlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verbatim.mention.NameKind;

final class NameTrainingTest {

  private static final List<String> PEOPLE =
      List.of(
          "Quill", "Oduya", "Brandvold", "Aaltonen", "Farkas", "Mansouri", "Adebanjo", "Keller");
  private static final List<String> TOWNS =
      List.of("Norrby", "Seaham", "Lumo", "Tandor", "Bellgrave", "Zorbin", "Pexel", "Harwick");

  @TempDir private Path folder;

  @BeforeEach
  void writeData() throws IOException {
    var text = new StringBuilder();
    for (int i = 0; i < PEOPLE.size(); i++) {
      for (int j = 0; j < TOWNS.size(); j++) {
        text.append("# doc d").append(i).append(j).append("\nMinister\tO\n");
        text.append(PEOPLE.get(i)).append("\tB-PER\nspoke\tO\nin\tO\n");
        text.append(TOWNS.get(j)).append("\tB-LOC\n.\tO\n\n");
      }
    }
    Files.createDirectories(folder.resolve("train"));
    Files.createDirectories(folder.resolve("dev"));
    Files.writeString(folder.resolve("train/invented.tsv"), text);
    Files.writeString(
        folder.resolve("dev/invented.tsv"),
        "Minister\tO\nGranlund\tB-PER\nspoke\tO\nin\tO\nWickby\tB-LOC\n.\tO\n");
  }

  private NameTraining.Result train() throws IOException {
    return NameTraining.train(folder, List.of("dev"), List.of());
  }

  @Test
  void learnsFromTheDataAndMeasuresOnWhatIsHeldOut() throws IOException {
    var result = train();

    assertThat(result.documents()).isEqualTo(64);
    assertThat(result.tokens()).isEqualTo(384);
    var figures = result.figures().get("dev/invented");
    assertThat(figures.get(NameType.PER)).isEqualTo(new NameFigures(1, 1, 1));
    assertThat(figures.get(NameType.LOC).f1()).isEqualTo(1);
    assertThat(figures.get(NameType.ORG)).isEqualTo(NameFigures.NONE);
    assertThat(figures.get(NameType.ORG).f1()).isZero();
  }

  @Test
  void makesTheSameBytesFromTheSameData() throws IOException {
    assertThat(train().model()).isEqualTo(train().model());
  }

  @Test
  void makesAFileThatTellsNames() throws IOException {
    var file = Files.write(folder.resolve("own.bin"), train().model());
    var evidence = ModelNames.of(file).read(ModelNamesTest.article("Minister Granlund spoke."));

    assertThat(evidence.kind(List.of("Granlund"))).isEqualTo(Optional.of(NameKind.PERSON));
  }

  @Test
  void saysWhatIsWrongWithAModelFile() throws IOException {
    var missing = folder.resolve("none.bin");
    assertThatThrownBy(() -> ModelNames.of(missing))
        .isInstanceOf(IOException.class)
        .hasMessage(missing + ": there is no such file; check the path");
    var text = folder.resolve("train/invented.tsv");
    assertThatThrownBy(() -> ModelNames.of(text))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith(text + ": cannot be read as a name model (");
  }
}
