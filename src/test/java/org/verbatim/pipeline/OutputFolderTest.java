/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verbatim.exchange.RunRecord;
import org.verbatim.exchange.RunRecords;
import org.verbatim.model.Coverage;

class OutputFolderTest {

  @TempDir private Path parent;

  private void run(Path folder, String... names) {
    try (var out = OutputFolder.open(folder)) {
      for (var name : names) {
        out.write(name, "of " + name);
      }
      RunFile.write(
          out, "check", Map.of(), new Coverage(0, 0, 0, 0, 0, 0), List.of(), Map.of(), Map.of());
      out.commit();
    }
  }

  private static List<String> files(Path folder) throws IOException {
    try (var all = Files.walk(folder)) {
      return all.filter(file -> !file.equals(folder))
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  @Test
  void showsNothingBeforeTheCommit() throws IOException {
    var folder = parent.resolve("out");
    try (var out = OutputFolder.open(folder)) {
      out.write("a.txt", "a");

      assertThat(folder.resolve("a.txt")).doesNotExist();

      out.commit();
      assertThat(folder.resolve("a.txt")).hasContent("a");
    }
    assertThat(files(folder)).containsExactly("a.txt");
  }

  @Test
  void writesAResultPieceByPiece() throws IOException {
    var folder = parent.resolve("out");
    try (var out = OutputFolder.open(folder)) {
      out.append("a.jsonl", "one\n");
      out.append("a.jsonl", "two\n");
      out.commit();
    }
    assertThat(folder.resolve("a.jsonl")).hasContent("one\ntwo\n");
  }

  @Test
  void leavesNothingBehindWithoutACommit() {
    try (var out = OutputFolder.open(parent.resolve("out"))) {
      out.write("cas/a.xmi", "a");
    }

    assertThat(parent.resolve("out")).doesNotExist();
  }

  @Test
  void leavesAnEarlierRunAsItWasWithoutACommit() throws IOException {
    run(parent, "a.txt");
    try (var out = OutputFolder.open(parent)) {
      out.write("a.txt", "new");
    }

    assertThat(parent.resolve("a.txt")).hasContent("of a.txt");
    assertThat(files(parent)).containsExactly("a.txt", "run.json");
  }

  @Test
  void removesWhatAnEarlierRunWroteAndThisOneDoesNot() throws IOException {
    run(parent, "cas/old.xmi", "cas/both.xmi", "csv/old.csv");
    Files.writeString(parent.resolve("cas/mine.xmi"), "mine");

    run(parent, "cas/both.xmi", "cas/new.xmi");

    assertThat(files(parent))
        .containsExactly("cas", "cas/both.xmi", "cas/mine.xmi", "cas/new.xmi", "run.json");
    assertThat(parent.resolve("cas/mine.xmi")).hasContent("mine");
  }

  @Test
  void deletesNothingOutsideOfTheFolderWhateverARecordSays() throws IOException {
    var victim = Files.writeString(parent.resolve("victim.txt"), "mine");
    var folder = Files.createDirectory(parent.resolve("out"));
    Files.writeString(
        folder.resolve("run.json"),
        RunRecords.text(
            new RunRecord(
                "check",
                Map.of(),
                Map.of(),
                new Coverage(0, 0, 0, 0, 0, 0),
                List.of(),
                Map.of(),
                List.of("../victim.txt", victim.toAbsolutePath().toString(), "."),
                Map.of())));

    run(folder, "a.txt");

    assertThat(victim).hasContent("mine");
  }

  @Test
  void writesOverARecordThatIsNoneOfOurs() throws IOException {
    Files.writeString(parent.resolve("run.json"), "[1, 2");
    Files.writeString(parent.resolve("mine.txt"), "mine");

    run(parent, "a.txt");

    assertThat(files(parent)).containsExactly("a.txt", "mine.txt", "run.json");
  }

  @Test
  void clearsWhatAKilledRunLeft() throws IOException {
    Files.createDirectories(parent.resolve(".verbatim-999999999/cas"));
    Files.createDirectories(parent.resolve(".verbatim-notes"));

    run(parent, "a.txt");

    assertThat(files(parent)).containsExactly(".verbatim-notes", "a.txt", "run.json");
  }

  @Test
  void saysThatAFolderIsAFile() throws IOException {
    var file = Files.writeString(parent.resolve("out"), "");

    assertThatThrownBy(() -> OutputFolder.open(file))
        .isInstanceOf(OutputException.class)
        .hasMessage("cannot write to " + file + ": it is a file; name a folder with --out");
    assertThatThrownBy(() -> OutputFolder.open(file.resolve("deeper")))
        .isInstanceOf(OutputException.class)
        .hasMessageContaining("--out");
  }

  @Test
  void refusesANameThatLeadsOutOfTheFolder() {
    try (var out = OutputFolder.open(parent)) {
      assertThatThrownBy(() -> out.write("../a.txt", "a"))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void knowsWhichFilesAnEarlierRunWrote() throws IOException {
    run(parent, "brat/a.txt");
    Files.writeString(parent.resolve("brat/article.txt"), "mine");
    var results = new EarlierResults();

    assertThat(results.contain(parent.resolve("brat/a.txt"))).isTrue();
    assertThat(results.contain(parent.resolve("brat/article.txt"))).isFalse();
    assertThat(results.contain(parent.resolve("other.txt"))).isFalse();
  }
}
