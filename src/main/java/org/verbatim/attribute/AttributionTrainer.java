/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.attribute;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.verbatim.attribute.Decider.Choice;
import org.verbatim.attribute.RankingTrainer.Example;
import org.verbatim.model.Mention;
import org.verbatim.model.Mentions;
import org.verbatim.model.Quotation;
import org.verbatim.model.Quotations;
import org.verbatim.model.SegmentedArticle;
import org.verbatim.text.Span;

/**
 * Learns a model from articles whose sources are known.
 *
 * <p>What stands before a quotation is decided by a model that has not seen the article, in
 * training as in use; so are the decisions that confidences are fitted to.
 */
public final class AttributionTrainer {

  private static final int FOLDS = 4;

  private final RankingTrainer trainer;

  public AttributionTrainer(RankingTrainer trainer) {
    this.trainer = trainer;
  }

  /** Knows whom the words of an article are laid to. */
  public interface Key {

    /**
     * For each judged stretch of the quotation, whether the source is right; empty if none can be
     * judged.
     */
    List<Boolean> verdicts(Quotation quotation, List<Span> source);

    /** Whether the words are speech inside speech, for which the key has the outer speaker. */
    boolean isNested(Quotation quotation);
  }

  /** An article with its key. */
  public record Lesson(
      SegmentedArticle article, Quotations quotations, Mentions mentions, Key key) {}

  /**
   * What came out.
   *
   * @param model the model
   * @param report figures over articles that the deciding model had not seen, a line each
   */
  public record Trained(AttributionModel model, List<String> report) {}

  /** Learns from the lessons; their order matters. */
  public Trained train(List<Lesson> lessons) {
    var byRules = tally(lessons, lesson -> AttributionModel.untrained());
    var shares = byRules.shares();
    var rules = new AttributionModel(shares, Map.of(), Calibration.NONE);
    var first =
        quickModels(shares, examples(lessons, rules, lesson -> AttributionModel.untrained()));
    var examples = examples(lessons, rules, lesson -> first.get(fold(lesson)));
    var second = foldModels(shares, examples);
    var byRanking = tally(lessons, lesson -> second.get(fold(lesson)));
    var measured = new TreeMap<>(shares);
    measured.putAll(byRanking.shares());
    var model =
        new AttributionModel(
            measured,
            trainer.weights(examples.stream().flatMap(List::stream).toList()),
            Calibration.fit(byRanking.ranked()));
    var report = new ArrayList<String>();
    report.add(byRules.line("rules alone"));
    report.add(byRanking.line("with ranking"));
    report.addAll(byRanking.lines());
    return new Trained(model, report);
  }

  private static int fold(int lesson) {
    return lesson % FOLDS;
  }

  /** For each fold a model that has seen only the next fold: good enough for what went before. */
  private List<AttributionModel> quickModels(
      Map<String, Double> shares, List<List<Example>> examples) {
    return models(shares, examples, (seen, fold) -> seen == (fold + 1) % FOLDS);
  }

  /** For each fold a model that has seen all other folds. */
  private List<AttributionModel> foldModels(
      Map<String, Double> shares, List<List<Example>> examples) {
    return models(shares, examples, (seen, fold) -> seen != fold);
  }

  /** Whether the model of a fold learns from another. */
  @FunctionalInterface
  private interface Split {
    boolean learns(int seen, int fold);
  }

  private List<AttributionModel> models(
      Map<String, Double> shares, List<List<Example>> examples, Split split) {
    List<AttributionModel> models = new ArrayList<>();
    for (int i = 0; i < FOLDS; i++) {
      int fold = i;
      var seen =
          IntStream.range(0, examples.size())
              .filter(lesson -> split.learns(fold(lesson), fold))
              .mapToObj(examples::get)
              .flatMap(List::stream)
              .toList();
      models.add(new AttributionModel(shares, trainer.weights(seen), Calibration.NONE));
    }
    return models;
  }

  /** Which model decides in a lesson. */
  @FunctionalInterface
  private interface Policy {
    AttributionModel of(int lesson);
  }

  /** Does something with a quotation and what was decided for it. */
  @FunctionalInterface
  private interface Visitor {
    void visit(Scene scene, Choice choice);
  }

  private static void walk(Lesson lesson, AttributionModel model, Visitor visitor) {
    var decider = new Decider(model);
    var setting = new Setting(lesson.article(), lesson.quotations(), lesson.mentions());
    Map<String, Decision> made = new HashMap<>();
    for (int i = 0; i < lesson.quotations().quotations().size(); i++) {
      var scene = new Scene(setting, i, made);
      var choice = decider.decideWithoutReading(scene);
      visitor.visit(scene, choice);
      made.put(scene.quotation().id(), choice.decision());
    }
  }

  private static List<Boolean> verdicts(Lesson lesson, Scene scene, Decision decision) {
    var source =
        decision.meant().stream()
            .map(id -> scene.setting().mentions().byId(id).orElseThrow())
            .map(Mention::span)
            .toList();
    return lesson.key().verdicts(scene.quotation(), source);
  }

  /**
   * The candidates of all quotations that will be ranked, by lesson.
   *
   * @param policy decides what stands before a quotation
   */
  private static List<List<Example>> examples(
      List<Lesson> lessons, AttributionModel measured, Policy policy) {
    var decider = new Decider(measured);
    List<List<Example>> all = new ArrayList<>();
    for (int i = 0; i < lessons.size(); i++) {
      var lesson = lessons.get(i);
      List<Example> examples = new ArrayList<>();
      walk(
          lesson,
          policy.of(i),
          (scene, choice) -> {
            if (decider.isRanked(scene)) {
              addExamples(lesson, scene, examples);
            }
          });
      all.add(examples);
    }
    return all;
  }

  private static void addExamples(Lesson lesson, Scene scene, List<Example> examples) {
    if (verdicts(lesson, scene, Decision.NOBODY).isEmpty()) {
      return;
    }
    var candidates = CandidateFinder.of(scene);
    List<Boolean> right =
        candidates.stream().map(candidate -> isRight(lesson, scene, candidate)).toList();
    if (lesson.key().isNested(scene.quotation())) {
      // The inner words are the inner speaker's: whom the rules find, if that is not the outer one.
      if (right.get(0) || candidates.get(0).rules().isEmpty()) {
        return;
      }
      right = candidates.stream().map(candidate -> candidate == candidates.get(0)).toList();
    }
    var situation = new Situation(scene, candidates);
    for (int i = 0; i < candidates.size(); i++) {
      examples.add(new Example(Features.of(situation, candidates.get(i)).names(), right.get(i)));
    }
  }

  /** Whether most of the judged stretches are the candidate's. */
  private static boolean isRight(Lesson lesson, Scene scene, Candidate candidate) {
    var verdicts = verdicts(lesson, scene, candidate.decision());
    return 2 * verdicts.stream().filter(verdict -> verdict).count() > verdicts.size();
  }

  private static Tally tally(List<Lesson> lessons, Policy policy) {
    var tally = new Tally();
    for (int i = 0; i < lessons.size(); i++) {
      var lesson = lessons.get(i);
      walk(
          lesson,
          policy.of(i),
          (scene, choice) -> {
            if (!lesson.key().isNested(scene.quotation())) {
              verdicts(lesson, scene, choice.decision())
                  .forEach(right -> tally.add(scene.quotation().kind(), choice, right));
            }
          });
    }
    return tally;
  }
}
