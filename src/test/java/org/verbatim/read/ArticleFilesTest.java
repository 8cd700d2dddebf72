/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verbatim.model.Failure;

final class ArticleFilesTest {

  @TempDir private Path folder;

  @Test
  void findsTheArticlesOfAFolderAndItsFoldersById() throws IOException {
    write("b.txt");
    write("deep/er/a.HTML");
    write("c.htm");
    var found = find(folder);
    assertThat(ids(found)).containsExactly("a", "b", "c");
    assertThat(found.failures()).isEmpty();
  }

  @Test
  void skipsAndCountsWhatIsHiddenOrOfAnotherKind() throws IOException {
    write("a.txt");
    write(".hidden.txt");
    write(".git/b.txt");
    write("notes.md");
    write("noending");
    var found = find(folder);
    assertThat(ids(found)).containsExactly("a");
    assertThat(found.skipped()).isEqualTo(3);
  }

  @Test
  void takesFilesThatTheCallerKnowsAsIfTheyWereNotThere() throws IOException {
    write("a.txt");
    write("results/a.txt");
    var found =
        ArticleFiles.find(
            List.of(folder.toString()),
            InputStream.nullInputStream(),
            file -> file.getParent().endsWith("results"));
    assertThat(ids(found)).containsExactly("a");
  }

  @Test
  void putsAsManyFoldersInFrontAsTellTwoFilesApart() throws IOException {
    write("one/x.txt");
    write("two/x.txt");
    write("one/y.txt");
    write("p/same/z.txt");
    write("q/same/z.txt");
    assertThat(ids(find(folder))).containsExactly("one/x", "p/same/z", "q/same/z", "two/x", "y");
  }

  @Test
  void keepsTheEndingWhereNothingElseTellsTwoFilesApart() throws IOException {
    write("x.txt");
    write("x.html");
    assertThat(ids(find(folder))).containsExactly("x.html", "x.txt");
  }

  @Test
  void givesEveryFileAnIdOfItsOwnHoweverTheyAreNamed() throws IOException {
    write("a.txt");
    write("a.htm");
    write("a.txt.htm");
    write("b/a.txt");
    assertThat(ids(find(folder))).hasSize(4).doesNotHaveDuplicates();
  }

  @Test
  void readsAFileOnceThatIsNamedTwice() throws IOException {
    var file = write("a.txt");
    assertThat(ids(find(folder, file, file))).containsExactly("a");
  }

  @Test
  void givesTheSameForAnyOrderOfPaths() throws IOException {
    var one = write("one/x.txt");
    var two = write("two/x.txt");
    assertThat(names(find(one, two))).isEqualTo(names(find(two, one)));
  }

  @Test
  void takesAFileThatIsNamedThoughItIsHidden() throws IOException {
    assertThat(ids(find(write(".a.txt")))).containsExactly(".a");
  }

  @Test
  void takesStandardInputForADash() throws Exception {
    var found =
        ArticleFiles.find(
            List.of("-"), new ByteArrayInputStream("He said no.".getBytes(StandardCharsets.UTF_8)));
    assertThat(ids(found)).containsExactly("standard-input");
    assertThat(new ArticleReader().read(found.sources().get(0)).article().text())
        .isEqualTo("He said no.");
  }

  @Test
  void namesAMissingPath() {
    assertThat(find(folder.resolve("none")).failures())
        .singleElement()
        .extracting(Failure::reason)
        .asString()
        .contains("no such file");
  }

  @Test
  void namesAFolderWithoutArticles() throws IOException {
    write("notes.md");
    var found = find(folder);
    assertThat(found.sources()).isEmpty();
    assertThat(found.failures())
        .singleElement()
        .extracting(Failure::reason)
        .asString()
        .contains("no article in this folder");
  }

  @Test
  void acceptsAFolderWhoseArticlesWereNamedBefore() throws IOException {
    var file = write("a.txt");
    assertThat(find(file, folder).failures()).isEmpty();
  }

  @Test
  void namesAFileOfAnotherKindThatTheUserNames() throws IOException {
    var found = find(write("notes.md"), write("a.txt"));
    assertThat(ids(found)).containsExactly("a");
    assertThat(found.failures())
        .singleElement()
        .extracting(Failure::reason)
        .asString()
        .contains(".txt, .html and .htm");
  }

  @Test
  void namesAFileThatMayNotBeRead() throws IOException {
    var file = write("a.txt");
    write("b.txt");
    assumeFalse(!file.toFile().setReadable(false) || Files.isReadable(file), "this user reads all");
    var found = find(folder);
    assertThat(ids(found)).containsExactly("b");
    assertThat(found.failures())
        .singleElement()
        .extracting(Failure::reason)
        .asString()
        .contains("no permission");
  }

  @Test
  void namesAFileWhoseNameNoFormatCanHold() throws IOException {
    write("a.txt");
    Path red;
    try {
      red = write("re\u001B[31md.txt");
    } catch (InvalidPathException e) {
      assumeFalse(true, "this file system has no such names");
      return;
    }
    var found = find(folder);
    assertThat(ids(found)).containsExactly("a");
    assertThat(found.failures())
        .containsExactly(
            new Failure(red.toString(), "its name holds a control character; rename it"));
  }

  @Test
  void waitsForNoPipe() throws Exception {
    var pipe = folder.resolve("pipe.txt");
    try {
      assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
    } catch (IOException e) {
      assumeTrue(false, "this system has no mkfifo");
    }
    var found = find(pipe);
    assertThat(found.sources()).isEmpty();
    assertThat(found.failures())
        .containsExactly(
            new Failure(
                pipe.toString(),
                "a pipe or a device, no file; give its text to standard input, named -"));
  }

  @Test
  void comesBackFromALoopOfLinks() throws IOException {
    write("deep/a.txt");
    Files.createSymbolicLink(folder.resolve("deep/loop"), folder);
    var found = find(folder);
    assertThat(ids(found)).containsExactly("a");
    assertThat(found.failures()).isEmpty();
  }

  private Path write(String name) throws IOException {
    var file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "He said no.");
  }

  private static FoundArticles find(Path... paths) {
    return ArticleFiles.find(
        Stream.of(paths).map(Path::toString).toList(), InputStream.nullInputStream());
  }

  private static List<String> ids(FoundArticles found) {
    return found.sources().stream().map(ArticleSource::id).toList();
  }

  private static List<String> names(FoundArticles found) {
    return found.sources().stream().map(ArticleSource::toString).toList();
  }
}
