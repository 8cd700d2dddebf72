/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.verbatim.exchange.QuoteRecords;
import org.verbatim.exchange.UtteranceRecords;
import org.verbatim.model.AnnotatedArticle;
import org.verbatim.model.CheckResult;
import org.verbatim.model.ComparedUtterance;
import org.verbatim.model.Coverage;
import org.verbatim.model.Story;
import org.verbatim.model.WorstFirst;
import org.verbatim.read.FoundArticles;
import org.verbatim.report.HtmlReport;

/** The main job: annotates articles, links what they report alike, compares, writes the results. */
public final class Checker {

  /** The page for people, in the output folder. */
  public static final String REPORT = "report.html";

  private final Settings settings;
  private final Progress progress;

  public Checker(Settings settings, Progress progress) {
    this.settings = settings;
    this.progress = progress;
  }

  /** Checks the articles and writes nothing. */
  public CheckResult check(FoundArticles found) {
    List<AnnotatedArticle> articles = new ArrayList<>();
    var log = new ArticleRun(settings, (cas, article) -> {}, progress).run(found, articles::add);
    try (var stories = new StoryRun(settings, progress)) {
      return result(articles, log, stories.run(articles));
    }
  }

  /** Links and compares articles that were annotated before, and writes nothing. */
  public List<Story> compare(List<AnnotatedArticle> articles) {
    try (var stories = new StoryRun(settings, progress)) {
      return stories.run(articles).stories();
    }
  }

  /**
   * Checks the articles and writes all results.
   *
   * @throws OutputException if the results cannot be written; then the folder is as it was before
   */
  public CheckResult check(FoundArticles found, OutputFolder out, Map<String, String> parameters) {
    var watch = new Stopwatch();
    List<AnnotatedArticle> articles = new ArrayList<>();
    var log =
        new ArticleRun(
                settings,
                (cas, article) -> CasFormat.XMI.write(cas, out, "cas/" + article.id()),
                progress)
            .run(found, articles::add);
    watch.lap("annotate");
    CheckResult result;
    try (var stories = new StoryRun(settings, progress)) {
      result = result(articles, log, stories.run(articles));
      watch.lap("compare");
      stories.write(result.stories(), out);
    }
    write(result, out);
    watch.lap("write");
    RunFile.write(
        out,
        "check",
        parameters,
        result.coverage(),
        result.failures(),
        log.notes(),
        watch.laps(settings.threads()));
    out.commit();
    return result;
  }

  private CheckResult result(
      List<AnnotatedArticle> articles, ArticleRun.Log log, StoryRun.Found found) {
    return new CheckResult(
        articles,
        found.stories(),
        Stream.concat(log.failures().stream(), found.failures().stream()).toList(),
        Coverage.of(articles, log.failures().size()),
        settings.profileName());
  }

  private static void write(CheckResult result, OutputFolder out) {
    out.write(
        "quotations.jsonl",
        result.articles().stream().map(QuoteRecords::lines).collect(Collectors.joining()));
    record Told(Story story, ComparedUtterance utterance) {}
    out.write(
        "discrepancies.jsonl",
        result.stories().stream()
            .flatMap(story -> story.utterances().stream().map(said -> new Told(story, said)))
            .sorted(Comparator.comparing(Told::utterance, WorstFirst.ORDER))
            .map(told -> UtteranceRecords.line(told.story(), told.utterance()))
            .collect(Collectors.joining()));
    out.write(REPORT, new HtmlReport().render(result));
    CasFormat.writeTypes(out, "cas/typesystem.xml");
  }
}
