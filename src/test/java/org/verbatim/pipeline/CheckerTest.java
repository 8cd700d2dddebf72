/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.CasIOUtils;
import org.apache.uima.util.XMLInputSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verbatim.exchange.QuoteRecords;
import org.verbatim.model.AnnotatedArticle;
import org.verbatim.model.Failure;
import org.verbatim.model.Story;
import org.verbatim.read.ArticleFiles;
import org.verbatim.read.FoundArticles;
import org.verbatim.uima.CasBridge;
import org.verbatim.uima.StoryCas;

class CheckerTest {

  private static final String FERRY =
      """
      Mayor Says Harbour Ferry Will Sail

      PORT ELLERY (Sound Wire) - The harbour ferry will sail again on Friday, the mayor said.

      “We tested every lifeboat, and we agreed that the ferry is ready to sail,” Mayor Ada Quill       told reporters on Monday. “Nobody has to stay on the island any longer.”
      """;

  @TempDir private Path folder;
  private Path articles;

  @BeforeEach
  void writeArticles() throws IOException {
    articles = Files.createDirectory(folder.resolve("articles"));
    Files.writeString(articles.resolve("wire.txt"), FERRY);
    Files.writeString(
        articles.resolve("gazette.txt"), FERRY.replace("and we agreed", "and he agreed"));
    Files.writeString(
        articles.resolve("garden.txt"),
        "Roses Bloom Early\n\n“My roses have never opened in April,” said Ulf Brandt, a gardener.\n");
    Files.writeString(articles.resolve("empty.txt"), "");
    Files.write(articles.resolve("binary.txt"), new byte[] {0, 1, 2, 0, (byte) 0xFF, 0, 3, 0});
  }

  private FoundArticles found() {
    return ArticleFiles.find(List.of(articles.toString()), InputStream.nullInputStream());
  }

  private SortedMap<String, String> check(FoundArticles found, int threads, String name)
      throws IOException {
    var out = folder.resolve(name);
    try (var results = OutputFolder.open(out)) {
      new Checker(new Settings(threads), Progress.NONE).check(found, results, Map.of());
    }
    SortedMap<String, String> files = new TreeMap<>();
    try (var all = Files.walk(out)) {
      for (var file : all.filter(Files::isRegularFile).toList()) {
        files.put(out.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    files.computeIfPresent("run.json", (key, text) -> text.replaceFirst("(?s)\"timings\".*", ""));
    return files;
  }

  @Test
  void writesTheSameBytesWhateverTheThreadsAndTheOrderOfTheFiles() throws IOException {
    var found = found();
    var reversed = new ArrayList<>(found.sources());
    Collections.reverse(reversed);

    var one = check(found, 1, "one");
    var many = check(new FoundArticles(reversed, found.failures(), 0), 4, "many");

    assertThat(many).isEqualTo(one);
    assertThat(one)
        .containsKeys(
            "quotations.jsonl",
            "discrepancies.jsonl",
            "report.html",
            "run.json",
            "cas/wire.xmi",
            "cas/gazette.xmi",
            "cas/garden.xmi",
            "cas/typesystem.xml")
        .doesNotContainKeys("cas/empty.xmi", "cas/binary.xmi");
  }

  @Test
  void namesWhatFailedAndGoesOnWithTheRest() {
    var result = new Checker(new Settings(2), Progress.NONE).check(found());

    assertThat(result.articles())
        .extracting(AnnotatedArticle::id)
        .containsExactly("garden", "gazette", "wire");
    assertThat(result.failures())
        .extracting(Failure::path)
        .containsExactly(
            articles.resolve("binary.txt").toString(), articles.resolve("empty.txt").toString());
    assertThat(result.failures())
        .extracting(Failure::reason)
        .allMatch(reason -> reason.contains(";"));
    assertThat(result.coverage().articlesRead()).isEqualTo(3);
    assertThat(result.coverage().articlesFailed()).isEqualTo(2);
  }

  @Test
  void writesQuotationsByArticleAndPlace() throws IOException {
    check(found(), 2, "out");

    var records = QuoteRecords.read(folder.resolve("out/quotations.jsonl"));

    assertThat(records).isNotEmpty();
    assertThat(records).extracting(record -> record.doc()).isSorted();
  }

  @Test
  void writesCasesThatAreReadBackWhole() throws Exception {
    var out = folder.resolve("out");
    try (var results = OutputFolder.open(out)) {
      var result = new Checker(new Settings(1), Progress.NONE).check(found(), results, Map.of());

      for (var article : result.articles()) {
        var read = CasBridge.annotated(cas(out, article.id()).getJCas());
        assertThat(read.segmented()).isEqualTo(article.segmented());
        assertThat(read.quotations()).isEqualTo(article.quotations());
        assertThat(read.attributions()).isEqualTo(article.attributions());
      }
      for (var story : result.stories()) {
        var read = StoryCas.story(cas(out, "story-" + story.id()).getJCas());
        assertThat(read.id()).isEqualTo(story.id());
        assertThat(read.utterances()).isEqualTo(story.utterances());
      }
      assertThat(result.stories()).extracting(Story::id).contains("1");
    }
  }

  /** By the type system that was written beside it. */
  private static CAS cas(Path out, String name) throws Exception {
    var types =
        UIMAFramework.getXMLParser()
            .parseTypeSystemDescription(
                new XMLInputSource(out.resolve("cas/typesystem.xml").toUri().toURL()));
    var cas = CasCreationUtils.createCas(types, null, null);
    try (var in = Files.newInputStream(out.resolve("cas/" + name + ".xmi"))) {
      CasIOUtils.load(in, cas);
    }
    return cas;
  }

  @Test
  void takesNoArticleAtAll() {
    var result =
        new Checker(new Settings(2), Progress.NONE)
            .check(new FoundArticles(List.of(), List.of(), 0));

    assertThat(result.articles()).isEmpty();
    assertThat(result.stories()).isEmpty();
  }

  @Test
  void readsStandardInput() {
    var found =
        ArticleFiles.find(
            List.of("-"), new ByteArrayInputStream(FERRY.getBytes(StandardCharsets.UTF_8)));

    var result = new Checker(new Settings(1), Progress.NONE).check(found);

    assertThat(result.articles()).extracting(AnnotatedArticle::text).containsExactly(FERRY);
  }
}
