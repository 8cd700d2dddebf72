/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.cas.CAS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verbatim.read.ArticleFiles;
import org.verbatim.read.BlockFinder;
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
            new Settings(1),
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
  void writesAnArticleAlikeWhateverCameBefore() throws Exception {
    var speech = "\"We will open the bridge,\" said Ilse Brandow.\n\n";
    Files.writeString(folder.resolve("a.txt"), "A Line\n\n" + speech.repeat(200));
    Files.writeString(folder.resolve("b.txt"), "A Line\n\n" + speech.repeat(9));
    var engine = new ArticleEngine(new Settings(1));
    var alone = xmi(new ArticleEngine(new Settings(1)), "b");
    xmi(engine, "a");
    assertThat(xmi(engine, "b")).isEqualTo(alone);
  }

  private String xmi(ArticleEngine engine, String id) throws Exception {
    var file = folder.resolve("written.xmi");
    var article = new BlockFinder().article(id, Files.readString(folder.resolve(id + ".txt")));
    engine.annotate(article, (cas, annotated) -> save(cas, file));
    return Files.readString(file);
  }

  private static void save(CAS cas, Path file) {
    try {
      CasFormat.XMI.write(cas, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void stopsWhenResultsCannotBeWritten() throws Exception {
    var run =
        new ArticleRun(
            new Settings(2),
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
              new Settings(1),
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

    var log =
        new ArticleRun(new Settings(1), (cas, article) -> {}, Progress.NONE)
            .run(found, article -> {});

    assertThat(log.failures())
        .extracting(failure -> failure.reason())
        .containsExactly("the file vanished while Verbatim ran");
  }
}
