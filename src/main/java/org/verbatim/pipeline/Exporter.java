/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.pipeline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.uima.cas.CAS;
import org.verbatim.exchange.QuoteRecords;
import org.verbatim.model.AnnotatedArticle;
import org.verbatim.model.Coverage;
import org.verbatim.read.FoundArticles;

/** Annotates articles, each on its own, and writes them in the formats of other programs. */
public final class Exporter {

  private static final String RECORDS = "quotations.jsonl";

  private final Settings settings;
  private final Progress progress;

  public Exporter(Settings settings, Progress progress) {
    this.settings = settings;
    this.progress = progress;
  }

  /** Annotates the articles and writes nothing; they come in the order of their ids. */
  public List<AnnotatedArticle> annotate(FoundArticles found) {
    List<AnnotatedArticle> articles = new ArrayList<>();
    new ArticleRun(settings, (cas, article) -> {}, progress).run(found, articles::add);
    return articles;
  }

  /**
   * Annotates the articles and writes all results.
   *
   * @throws OutputException if the results cannot be written; then the folder is as it was before
   */
  public ExportResult export(
      FoundArticles found, List<Format> wanted, OutputFolder out, Map<String, String> parameters) {
    var watch = new Stopwatch();
    Set<Format> formats = EnumSet.copyOf(wanted);
    if (formats.contains(Format.RECORDS)) {
      out.write(RECORDS, ""); // stands even if there are no articles
    }
    var counted = new Coverage[] {new Coverage(0, 0, 0, 0, 0, 0)};
    var log =
        new ArticleRun(settings, (cas, article) -> writeEach(formats, out, cas, article), progress)
            .run(
                found,
                article -> {
                  counted[0] = sum(counted[0], Coverage.of(List.of(article), 0));
                  if (formats.contains(Format.RECORDS)) {
                    out.append(RECORDS, QuoteRecords.lines(article));
                  }
                });
    watch.lap("annotate");
    if (formats.contains(Format.XMI)) {
      CasFormat.writeTypes(out, Format.XMI + "/typesystem.xml");
    }
    var coverage = sum(counted[0], new Coverage(0, log.failures().size(), 0, 0, 0, 0));
    RunFile.write(
        out,
        "annotate",
        parameters,
        coverage,
        log.failures(),
        log.notes(),
        watch.laps(settings.threads()));
    out.commit();
    return new ExportResult(coverage, log.failures());
  }

  private static void writeEach(
      Set<Format> formats, OutputFolder out, CAS cas, AnnotatedArticle article) {
    if (formats.contains(Format.XMI)) {
      CasFormat.XMI.write(cas, out, Format.XMI + "/" + article.id());
    }
    if (formats.contains(Format.JSON_CAS)) {
      CasFormat.JSON_CAS.write(cas, out, Format.JSON_CAS + "/" + article.id());
    }
    for (var format : formats) {
      format
          .articleFormat()
          .ifPresent(
              one ->
                  one.files(article)
                      .forEach(
                          (ending, content) ->
                              out.write(format + "/" + article.id() + ending, content)));
    }
  }

  private static Coverage sum(Coverage a, Coverage b) {
    return new Coverage(
        a.articlesRead() + b.articlesRead(),
        a.articlesFailed() + b.articlesFailed(),
        a.marksSeen() + b.marksSeen(),
        a.speech() + b.speech(),
        a.noSpeech() + b.noSpeech(),
        a.unexplained() + b.unexplained());
  }
}
