/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built program on real files. */
class VerbatimIT {

  private static final String FERRY =
      """
      Mayor Says Harbour Ferry Will Sail

      “We tested every lifeboat, and we agreed that the ferry is ready to sail,” Mayor Ada Quill       told reporters on Monday. “Nobody has to stay on the island any longer.”
      """;

  @TempDir private Path folder;
  private Path articles;
  private Path results;

  @BeforeEach
  void writeArticles() throws IOException {
    articles = Files.createDirectory(folder.resolve("some articles"));
    results = folder.resolve("results");
    Files.writeString(articles.resolve("wire.txt"), FERRY);
    Files.writeString(
        articles.resolve("gazette.html"),
        "<!DOCTYPE html><html><head><title>Ferry Will Sail</title></head><body><nav><a href='/'>Home"
            + "</a></nav><article><h1>Ferry Will Sail</h1><p>"
            + FERRY.lines().skip(2).findFirst().orElseThrow().replace("and we", "and he")
            + "</p></article></body></html>");
  }

  private Program.Outcome check() throws IOException, InterruptedException {
    return Program.verbatim("check", articles.toString(), "--out", results.toString());
  }

  @Test
  void checksTextsAndPages() throws Exception {
    var outcome = check();

    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains("[we]", "[he]", "2 read, 0 failed");
    assertThat(
            List.of(
                "quotations.jsonl",
                "discrepancies.jsonl",
                "report.html",
                "run.json",
                "cas/wire.xmi",
                "cas/gazette.xmi",
                "cas/story-1.xmi",
                "cas/typesystem.xml"))
        .allSatisfy(name -> assertThat(results.resolve(name)).isNotEmptyFile());
    assertThat(results.resolve("run.json")).content().doesNotContain("development");
  }

  @Test
  void processesTheRestWhenSomeFilesAreBad() throws Exception {
    Files.createFile(articles.resolve("empty.txt"));
    Files.write(articles.resolve("binary.txt"), new byte[] {0, 1, 2, 0, (byte) 0xFF, 0, 3, 0});
    Files.write(
        articles.resolve("latin.txt"),
        FERRY.replace("ferry", "féry").getBytes(StandardCharsets.ISO_8859_1));
    Files.writeString(articles.resolve("menu.html"), "<html><body><nav>Home</nav></body></html>");
    try (var huge = new RandomAccessFile(articles.resolve("huge.txt").toFile(), "rw")) {
      huge.setLength(50L * 1024 * 1024);
    }

    var outcome = check();

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out())
        .contains("3 read, 4 failed", "empty.txt", "binary.txt", "menu.html", "huge.txt");
    assertThat(results.resolve("cas/latin.xmi")).exists();
    assertThat(results.resolve("run.json")).content().contains("latin", "huge.txt");
  }

  @Test
  void namesAFileThatItMayNotRead() throws Exception {
    assumeFalse(Program.isWindows(), "rights work otherwise on Windows");
    var secret = Files.writeString(articles.resolve("secret.txt"), FERRY);
    Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(secret), "the superuser may read everything");

    var outcome = check();

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).contains("secret.txt", "no permission");
  }

  @Test
  void refusesAnOutputFolderThatItMayNotWrite() throws Exception {
    assumeFalse(Program.isWindows(), "rights work otherwise on Windows");
    Files.createDirectory(results);
    Files.setPosixFilePermissions(results, PosixFilePermissions.fromString("r-xr-xr-x"));
    assumeFalse(Files.isWritable(results), "the superuser may write everywhere");

    var outcome = check();

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("cannot write to " + results + ": no permission;");
    assertThat(results).isEmptyDirectory();
  }

  @Test
  void startsFromAnyFolderWithBlanksInItsPath() throws Exception {
    assumeFalse(Program.isWindows(), "verbatim.cmd does this on Windows");
    var home = Files.createDirectories(folder.resolve("a home"));
    Files.createDirectory(home.resolve("target"));
    Files.copy(Program.jar(), home.resolve("target/verbatim.jar"));
    var script = Files.copy(Path.of("verbatim"), home.resolve("verbatim"));
    assumeTrue(script.toFile().setExecutable(true));
    Files.writeString(articles.resolve("Ålesund “new”.txt"), FERRY);

    var outcome =
        Program.run(
            List.of(
                script.toString(),
                "check",
                "some articles",
                "--out",
                "out here",
                "--fail-on=major"),
            folder,
            Map.of("LC_ALL", "C", "VERBATIM_OPTS", "-Xmx900m"));

    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.code()).isEqualTo(3);
    assertThat(folder.resolve("out here/report.html")).isNotEmptyFile();
    assertThat(folder.resolve("out here/run.json")).content().contains("Ålesund “new”");
  }

  @Test
  void saysThatItNeedsAJdk() throws Exception {
    assumeFalse(Program.isWindows(), "verbatim.cmd does this on Windows");

    var outcome =
        Program.run(
            List.of(Path.of("verbatim").toAbsolutePath().toString(), "--version"),
            folder,
            Map.of("JAVA_HOME", folder.resolve("nowhere").toString()));

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).startsWith("verbatim: needs a JDK 17 or newer, and there is no ");
  }
}
