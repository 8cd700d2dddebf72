/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verbatim.read.ArticleFiles;
import org.verbatim.read.FoundArticles;

class ArticleRunTest {

  @TempDir private Path folder;

  private FoundArticles found() throws Exception {
    for (var name : List.of("a", "bad", "c")) {
      Files.writeString(folder.resolve(name + ".txt"), "A Line\n\nThe rain stopped at noon.\n");
    }
    return ArticleFiles.find(List.of(folder.toString()), InputStream.nullInputStream());
  }

  @Test
  void goesOnWhenAnArticleBreaksAStep() throws Exception {
    List<String> ids = new ArrayList<>();
    List<String> progress = new ArrayList<>();
    var run =
        new ArticleRun(
            1,
            (cas, article) -> {
              if (article.id().equals("bad")) {
                throw new IllegalStateException("a fault");
              }
            },
            (work, done, all) -> progress.add(work + " " + done + "/" + all));

    var log = run.run(found(), article -> ids.add(article.id()));

    assertThat(ids).containsExactly("a", "c");
    assertThat(log.failures()).hasSize(1);
    assertThat(log.failures().get(0).path()).isEqualTo(folder.resolve("bad.txt").toString());
    assertThat(log.failures().get(0).reason())
        .startsWith("could not be annotated (java.lang.IllegalStateException: a fault, at ")
        .endsWith("); that is a fault of Verbatim, please report it");
    assertThat(progress).containsExactly("annotating 1/3", "annotating 2/3", "annotating 3/3");
  }

  @Test
  void stopsWhenResultsCannotBeWritten() throws Exception {
    var run =
        new ArticleRun(
            2,
            (cas, article) -> {
              throw new OutputException("disk full", null);
            },
            Progress.NONE);
    var found = found();

    assertThatThrownBy(() -> run.run(found, article -> {})).hasMessage("disk full");
  }

  @Test
  void failsOneArticleIfXmlCannotHoldIt() throws Exception {
    var results = folder.resolve("results");
    try (var out = OutputFolder.open(results)) {
      var run =
          new ArticleRun(
              1,
              (cas, article) -> {
                if (article.id().equals("bad")) {
                  cas.createView("v").setDocumentText("\ufffe");
                }
                CasFormat.XMI.write(cas, out, article.id());
              },
              Progress.NONE);

      var log = run.run(found(), article -> {});

      assertThat(log.failures()).hasSize(1);
      assertThat(out.names()).containsExactly("a.xmi", "c.xmi");
    }
  }

  @Test
  void namesAFileThatVanishes() throws Exception {
    var found = found();
    Files.delete(folder.resolve("bad.txt"));

    var log = new ArticleRun(1, (cas, article) -> {}, Progress.NONE).run(found, article -> {});

    assertThat(log.failures())
        .extracting(failure -> failure.reason())
        .containsExactly("the file vanished while Verbatim ran");
  }
}
