/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.uima.UIMAException;
import org.verbatim.link.StoryFinder;
import org.verbatim.model.AnnotatedArticle;
import org.verbatim.model.Failure;
import org.verbatim.model.Story;

/** Gathers annotated articles into stories and compares what they report. */
final class StoryRun implements AutoCloseable {

  private record Outcome(Story story, Optional<Failure> failure) {}

  /**
   * What was found.
   *
   * @param stories those of several articles, and single articles with a finding; numbered
   * @param failures stories that could not be compared; their articles are there all the same
   */
  record Found(List<Story> stories, List<Failure> failures) {}

  private final Progress progress;
  private final Workers<StoryEngine> workers;

  StoryRun(Settings settings, Progress progress) {
    this.progress = progress;
    workers = new Workers<>(settings.threads(), () -> new StoryEngine(settings));
  }

  Found run(List<AnnotatedArticle> articles) {
    var groups = new StoryFinder().group(articles);
    List<Story> told = new ArrayList<>();
    List<Failure> failures = new ArrayList<>();
    var done = new int[1];
    workers.run(
        groups,
        StoryRun::compare,
        outcome -> {
          var story = outcome.story();
          if (story.articles().size() > 1 || !story.utterances().isEmpty()) {
            told.add(story);
          }
          outcome.failure().ifPresent(failures::add);
          progress.report("comparing", ++done[0], groups.size());
        });
    var ids = articles.stream().map(AnnotatedArticle::id).collect(Collectors.toSet());
    return new Found(Numbering.numbered(told, ids), failures);
  }

  private static Outcome compare(StoryEngine engine, List<AnnotatedArticle> articles) {
    try {
      return new Outcome(engine.story(articles), Optional.empty());
    } catch (UIMAException | RuntimeException | StackOverflowError e) {
      return new Outcome(
          new Story("", articles, List.of()),
          Optional.of(
              new Failure(
                  articles.stream().map(AnnotatedArticle::id).collect(Collectors.joining(", ")),
                  Faults.reason("compared", e))));
    }
  }

  /** Writes each story in the folder "cas". */
  void write(List<Story> stories, OutputFolder out) {
    workers.run(
        stories,
        (engine, story) -> {
          engine.write(story, out, "cas/" + Numbering.fileName(story.id()));
          return story;
        },
        written -> {});
  }

  @Override
  public void close() {
    workers.close();
  }
}
