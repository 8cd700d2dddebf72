/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.verbatim.eval.measure.Resampling;
import org.verbatim.eval.variants.SystemCluster;
import org.verbatim.eval.variants.benchmark.BenchmarkScorer;
import org.verbatim.eval.variants.benchmark.BenchmarkTable;
import org.verbatim.eval.variants.benchmark.Generator;
import org.verbatim.eval.variants.benchmark.MissList;
import org.verbatim.eval.variants.benchmark.Round;
import org.verbatim.eval.variants.benchmark.ShippedArticles;
import org.verbatim.eval.variants.benchmark.Version;
import org.verbatim.exchange.BenchmarkRecords;
import org.verbatim.exchange.ScoreRecords;
import org.verbatim.model.AnnotatedArticle;
import org.verbatim.pipeline.Checker;
import org.verbatim.pipeline.Exporter;
import org.verbatim.pipeline.Settings;
import org.verbatim.read.ArticleFiles;
import org.verbatim.read.ArticleSource;
import org.verbatim.read.FoundArticles;

/** Makes the benchmark, runs the pipeline on it, and scores. */
final class BenchmarkRun {

  private final BenchmarkOptions options;
  private final Settings settings;
  private final Streams streams;

  BenchmarkRun(BenchmarkOptions options, Settings settings, Streams streams) {
    this.options = options;
    this.settings = settings;
    this.streams = streams;
  }

  /**
   * The figures, ready to be printed.
   *
   * @param folder the articles to start from; null for the shipped ones
   */
  String run(Path folder, boolean json) {
    try (var progress = ProgressLine.on(streams.err())) {
      var exporter = new Exporter(settings, progress);
      var bases = exporter.annotate(folder == null ? shipped() : found(folder));
      var rounds = new Generator(bases, options.seed()).rounds(options.rounds());
      options.out().ifPresent(out -> write(out, bases, rounds));
      var checker = new Checker(settings, progress);
      var scored = new ArrayList<Round>();
      for (var versions : rounds) {
        var articles = new ArrayList<>(bases);
        articles.addAll(exporter.annotate(sources(versions)));
        var clusters =
            checker.compare(articles).stream()
                .flatMap(story -> story.utterances().stream())
                .map(SystemCluster::of)
                .toList();
        scored.add(new Round(versions, clusters));
      }
      var texts = new TreeMap<String, String>();
      bases.forEach(base -> texts.put(base.id(), base.text()));
      var scores = BenchmarkScorer.score(texts, scored, Resampling.DEFAULT);
      options.errors().ifPresent(file -> write(file, MissList.of(scores.misses())));
      return json ? ScoreRecords.json(scores) : BenchmarkTable.of(scores);
    }
  }

  private FoundArticles found(Path folder) {
    var found = ArticleFiles.find(List.of(folder.toString()), streams.in());
    if (found.sources().isEmpty()) {
      throw new UsageException(folder + ": there are no articles; name a folder that holds some");
    }
    return found;
  }

  private static FoundArticles shipped() {
    return found(
        ShippedArticles.all().entrySet().stream()
            .map(
                file ->
                    ArticleSource.of(
                        file.getKey().substring(0, file.getKey().lastIndexOf('.')),
                        file.getKey(),
                        file.getValue())));
  }

  private static FoundArticles sources(List<Version> versions) {
    return found(
        versions.stream()
            .map(
                version ->
                    ArticleSource.of(
                        version.id(),
                        version.id() + ".txt",
                        version.text().getBytes(StandardCharsets.UTF_8))));
  }

  private static FoundArticles found(Stream<ArticleSource> sources) {
    return new FoundArticles(sources.toList(), List.of(), 0);
  }

  private static void write(Path out, List<AnnotatedArticle> bases, List<List<Version>> rounds) {
    Map<String, String> texts = new TreeMap<>();
    bases.forEach(base -> texts.put(base.id(), base.text()));
    for (int i = 0; i < rounds.size(); i++) {
      var folder = out.resolve("round-" + (i + 1));
      for (var version : rounds.get(i)) {
        write(folder.resolve("texts/" + version.id() + ".txt"), version.text());
        write(folder.resolve("texts/" + version.base() + ".txt"), texts.get(version.base()));
      }
      write(folder.resolve("pairs.jsonl"), BenchmarkRecords.lines(rounds.get(i), texts));
    }
  }

  private static void write(Path file, String text) {
    try {
      if (file.getParent() != null) {
        Files.createDirectories(file.getParent());
      }
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UsageException("cannot write " + file + " (" + e.getMessage() + ")");
    }
  }
}
