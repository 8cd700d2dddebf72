/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.attribute;

import java.util.Optional;

/** Decides one quotation after the other: by a sure rule, else by ranking the candidates. */
final class Decider {

  /** The name of the decision that nothing can be decided. */
  static final String UNKNOWN = "unknown";

  /** The name of decisions that the ranking made against the rules, or without one. */
  static final String RANKED = "ranked";

  /** The name of decisions for the source that a reader found. */
  static final String READ = "read";

  /**
   * How often a reader is right where rules and ranking say otherwise, and how often all of them
   * are where they agree: on 40 articles of PolNeAR's training part that no network had seen (5 of
   * 11, 415 of 437).
   */
  private static final double READ_ALONE = 0.5;

  private static final double READ_AND_FOUND = 0.95;

  /**
   * Where speech goes on in another paragraph, rules and ranking tell better if they are so sure.
   */
  private static final double SURE_ENOUGH = 0.7;

  private final AttributionModel model;

  Decider(AttributionModel model) {
    this.model = model;
  }

  /**
   * What was decided.
   *
   * @param decision the decision
   * @param by the published name of the rule, or {@link #RANKED}, or {@link #UNKNOWN}
   * @param ranked whether candidates were ranked
   * @param score how likely the ranking holds it; for a rule, its share of right decisions
   * @param confidence the share of such decisions that are right
   */
  record Choice(Decision decision, String by, boolean ranked, double score, double confidence) {}

  /**
   * What a reader found goes before what rules and ranking say, but for a name behind a dash, and
   * for speech inside speech, of which the reader has learned the outer speaker alone.
   */
  Choice decide(Scene scene) {
    var choice = decideWithoutReading(scene);
    var read = scene.read();
    if (read.isEmpty() || Surroundings.isSigned(scene)) {
      return choice;
    }
    if (scene.readsOn()) {
      return choice.confidence() >= SURE_ENOUGH
          ? choice
          : new Choice(read.get(), READ, false, READ_ALONE, READ_ALONE);
    }
    if (read.get().meant().equals(choice.decision().meant())) {
      return new Choice(
          choice.decision(),
          choice.by(),
          choice.ranked(),
          choice.score(),
          Math.max(choice.confidence(), READ_AND_FOUND));
    }
    if (isInner(scene, choice, read.get())) {
      return choice;
    }
    return new Choice(read.get(), READ, false, READ_ALONE, READ_ALONE);
  }

  /** Whether rules find somebody else's words in what the reader lays to an outer speaker. */
  private static boolean isInner(Scene scene, Choice choice, Decision read) {
    var speaker = choice.decision().speaker();
    return speaker.isPresent()
        && !speaker.equals(read.speaker())
        && choice.decision().mentions().stream()
            .flatMap(id -> scene.setting().mentions().byId(id).stream())
            .anyMatch(
                mention ->
                    scene.quotation().content().stream()
                        .anyMatch(content -> content.covers(mention.span())));
  }

  /** What rules and ranking say. */
  Choice decideWithoutReading(Scene scene) {
    var rule = firstRule(scene);
    if (rule.isPresent() && (model.isUntrained() || decidesAlone(rule.get(), scene))) {
      String name = rule.get().name();
      double share = model.share(name);
      return new Choice(scene.ask(rule.get()).orElseThrow(), name, false, share, share);
    }
    return model.isUntrained() ? new Choice(Decision.NOBODY, UNKNOWN, false, 0, 0) : rank(scene);
  }

  /** Whether no rule decides alone. */
  boolean isRanked(Scene scene) {
    return firstRule(scene).filter(rule -> decidesAlone(rule, scene)).isEmpty();
  }

  /** A rule that is nearly always right, or hardly less often where no other contradicts it. */
  private boolean decidesAlone(Rule rule, Scene scene) {
    return model.isSure(rule.name()) || model.isNearlySure(rule.name()) && isUnrivalled(scene);
  }

  private static boolean isUnrivalled(Scene scene) {
    return Rules.IN_ORDER.stream()
            .flatMap(rule -> scene.ask(rule).stream())
            .map(Decision::meant)
            .distinct()
            .count()
        == 1;
  }

  private static Optional<Rule> firstRule(Scene scene) {
    return Rules.IN_ORDER.stream().filter(rule -> scene.ask(rule).isPresent()).findFirst();
  }

  private Choice rank(Scene scene) {
    var candidates = CandidateFinder.of(scene);
    var situation = new Situation(scene, candidates);
    double[] scores = new double[candidates.size()];
    int best = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = Features.of(situation, candidates.get(i)).score(model);
      best = scores[i] > scores[best] ? i : best;
    }
    var chosen = candidates.get(best);
    double likelihood = likelihood(scores, best);
    if (chosen.isNobody()) {
      return new Choice(Decision.NOBODY, UNKNOWN, true, likelihood, 0);
    }
    boolean agreed = best == 0 && !chosen.rules().isEmpty();
    var decision = agreed ? chosen.decision() : chosen.decision().because(why(situation, chosen));
    return new Choice(
        decision,
        agreed ? chosen.rules().get(0) : RANKED,
        true,
        likelihood,
        model.confidence(likelihood));
  }

  private static double likelihood(double[] scores, int best) {
    double sum = 0;
    for (double score : scores) {
      sum += Math.exp(score - scores[best]);
    }
    return 1 / sum;
  }

  private String why(Situation situation, Candidate chosen) {
    var scene = situation.scene();
    var mention = chosen.mention().orElseThrow();
    int candidates = situation.candidates().size() - 1; // nobody is not counted
    String known = chosen.decision().explanation();
    String why =
        known.isEmpty()
            ? Reasons.strongest(Features.of(situation, chosen).names(), model) + scene.whom(mention)
            : known;
    return '"'
        + scene.text(mention.span())
        + "\" is "
        + (candidates > 1 ? "likeliest of " + candidates : "the only one near")
        + ": "
        + why;
  }
}
