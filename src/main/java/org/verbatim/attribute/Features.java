/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.verbatim.model.Mention;
import org.verbatim.model.MentionForm;
import org.verbatim.model.Speaker;
import org.verbatim.model.SpeakerKind;
import org.verbatim.syntax.Sketch;
import org.verbatim.syntax.WordKind;

/**
 * Describes a candidate by the structure around it: names of features that hold. None of them knows
 * a word of the open classes.
 */
final class Features {

  private static final int[] TOKENS = {0, 1, 2, 4, 8, 16, 32};

  private final Situation situation;
  private final Candidate candidate;
  private final List<String> features = new ArrayList<>(64);

  /** Those that count with the form of the quotation as well; written out only for training. */
  private final List<String> formed = new ArrayList<>(32);

  private Features(Situation situation, Candidate candidate) {
    this.situation = situation;
    this.candidate = candidate;
  }

  /** Describes the candidate. */
  static Features of(Situation situation, Candidate candidate) {
    var features = new Features(situation, candidate);
    features.describe();
    return features;
  }

  /** All features by their names, in a fixed order. */
  List<String> names() {
    List<String> names = new ArrayList<>(features);
    formed.forEach(feature -> names.add(feature + AttributionModel.FORM + situation.form()));
    return names;
  }

  /** What speaks for the candidate and against it together. */
  double score(AttributionModel model) {
    double score = 0;
    for (var feature : features) {
      score += model.weight(feature);
    }
    var ofForm = model.weightsOfForm(situation.form());
    for (var feature : formed) {
      score += ofForm.getOrDefault(feature, 0.0);
    }
    return score;
  }

  private void describe() {
    describeRules();
    if (candidate.isNobody()) {
      add("nobody");
      situation.features().forEach(feature -> add("nobody&" + feature));
      return;
    }
    var mention = candidate.mention().orElseThrow();
    describeMention(mention);
    describeHistory(mention);
    describePlace(mention);
  }

  // ------------------------------------------------------------------ what the rules say

  private void describeRules() {
    String first = firstRule();
    boolean top = candidate.rules().contains(first);
    both((top ? "top=" : "passed=") + first);
    for (var rule : candidate.rules()) {
      add("rule=" + rule);
    }
    if (candidate.rules().isEmpty()) {
      both("norule");
    }
    if (candidate.rules().size() > 1) {
      both("rules=" + Math.min(candidate.rules().size(), 3));
    }
    if (top) {
      situation.features().forEach(feature -> add("top=" + first + "&" + feature));
      add("top&rivals=" + rivals());
      for (var other : situation.candidates()) {
        if (other != candidate) {
          other.rules().forEach(rule -> add("top=" + first + "&rival=" + rule));
        }
      }
    }
  }

  private long rivals() {
    return situation.candidates().stream().filter(c -> !c.rules().isEmpty()).count();
  }

  private String firstRule() {
    for (var other : situation.candidates()) {
      if (!other.rules().isEmpty()) {
        return other.rules().get(0); // candidates stand in the order of the rules
      }
    }
    return "none";
  }

  // ------------------------------------------------------------------ what it is

  private void describeMention(Mention mention) {
    String form = mention.form().label();
    String kind =
        mention
            .speaker()
            .map(situation.scene().setting().mentions()::speaker)
            .map(Speaker::kind)
            .map(SpeakerKind::label)
            .orElse("none");
    both("mention=" + form);
    both("speaker=" + kind);
    add("mention=" + form + "&speaker=" + kind);
    if (mention.form() == MentionForm.PRONOUN) {
      both("pronoun=" + situation.scene().text(mention.span()).toLowerCase(Locale.ROOT));
    }
    int count = mention.speaker().map(situation.scene().setting().mentions()::count).orElse(0);
    add("count=" + Situation.bucket(count, 1, 2, 4, 8));
  }

  private void describeHistory(Mention mention) {
    for (int back = 0; back < 2; back++) {
      var made = situation.made(back);
      if (made.isPresent()) {
        boolean same = made.get().meant().contains(mention.id());
        boolean speaker =
            made.get().speaker().isPresent() && made.get().speaker().equals(mention.speaker());
        String how = same ? "same" : speaker ? "speaker" : "other";
        both("back" + back + "=" + how + "&at=" + situation.distanceTo(back));
        if (back == 0 && !how.equals("other")) {
          for (var feature : situation.features()) {
            add("back=" + how + "&at=" + situation.distanceTo(0) + "&" + feature);
          }
        }
      }
    }
  }

  // ------------------------------------------------------------------ where it stands

  private void describePlace(Mention mention) {
    var setting = situation.scene().setting();
    int sentence = setting.sentenceAt(mention.span().begin());
    var sketch = setting.sketch(sentence);
    int first = sketch.tokenAt(mention.span().begin());
    int last = Math.max(first, sketch.tokenAt(mention.span().end()) - 1);
    String side = side(sentence, first);
    both("side=" + side);
    add("side=" + side + "&mention=" + mention.form().label());
    if (side.equals("earlier") || side.equals("later")) {
      int away = sentence < situation.sentence() ? situation.sentence() - sentence : 1;
      int paragraphs = situation.scene().paragraph() - setting.paragraphOf(sentence);
      both("away=" + Situation.bucket(away, 1, 2, 4) + "&paragraphs=" + paragraph(paragraphs));
    }
    int distance = distance(side, first, last);
    both("side=" + side + "&distance=" + Situation.bucket(distance, TOKENS));
    both("side=" + side + "&between=" + between(side, mention));
    String before = first == 0 ? "start" : Situation.word(sketch, first - 1);
    String after = last + 1 >= sketch.size() ? "end" : Situation.word(sketch, last + 1);
    both("wordBefore=" + before + "&side=" + side);
    both("wordAfter=" + after + "&side=" + side);
    if (side.equals("before")) {
      describeLead(mention, sketch, last);
    }
    if (isPart(mention)) {
      both("part&side=" + side);
    }
    describeSubject(mention, sentence, side, before);
  }

  /** Whether it is a part of another mention: "the mayor" of "Keller, the mayor". */
  private boolean isPart(Mention mention) {
    return situation.candidates().stream()
        .flatMap(other -> other.mention().stream())
        .anyMatch(
            other -> !other.span().equals(mention.span()) && other.span().covers(mention.span()));
  }

  private static String paragraph(int paragraphs) {
    return paragraphs == 0 ? "0" : paragraphs == 1 ? "1" : "more";
  }

  private String side(int sentence, int first) {
    if (sentence < situation.sentence()) {
      return "earlier";
    }
    if (sentence > situation.lastSentence()) {
      return "later";
    }
    if (sentence == situation.sentence() && first < situation.firstToken()) {
      return "before";
    }
    return sentence == situation.lastSentence() && first >= situation.endToken()
        ? "after"
        : "inside";
  }

  private int distance(String side, int first, int last) {
    return switch (side) {
      case "before" -> situation.firstToken() - last - 1;
      case "after" -> first - situation.endToken();
      default -> 0;
    };
  }

  /** How many other mentions of the sentence stand nearer on the same side. */
  private int between(String side, Mention mention) {
    int between = 0;
    for (var other : situation.candidates()) {
      if (other != candidate && !other.isNobody()) {
        int begin = other.mention().orElseThrow().span().begin();
        boolean nearer =
            side.equals("before") || side.equals("earlier")
                ? begin > mention.span().begin()
                    && begin < situation.scene().quotation().span().begin()
                : begin < mention.span().begin()
                    && begin >= situation.scene().quotation().span().end();
        between += nearer ? 1 : 0;
      }
    }
    return Math.min(between, 4);
  }

  /** What stands between the mention and the words. */
  private void describeLead(Mention mention, Sketch sketch, int last) {
    int verbs = 0;
    boolean comma = false;
    boolean colon = false;
    boolean clause = false;
    boolean quoted = false;
    for (int i = last + 1; i < situation.firstToken(); i++) {
      if (sketch.isQuoted(i)) {
        quoted = true;
        continue;
      }
      verbs += sketch.kind(i).isVerbal() ? 1 : 0;
      comma |= sketch.kind(i) == WordKind.COMMA;
      colon |= sketch.kind(i) == WordKind.COLON;
      clause |= sketch.kind(i) == WordKind.SUBORDINATOR || sketch.kind(i) == WordKind.RELATIVE;
    }
    both("verbs=" + Math.min(verbs, 4));
    add("verbs=" + Math.min(verbs, 4) + "&clause=" + clause + "&comma=" + comma);
    if (colon) {
      both("colonBetween");
    }
    if (quoted) {
      both("quotedBetween");
    }
  }

  private void describeSubject(Mention mention, int sentence, String side, String before) {
    var clauses = situation.scene().setting().clauses(sentence);
    String best = "none";
    boolean first = true;
    for (var clause : clauses) {
      boolean its =
          clause.subject().filter(subject -> subject.id().equals(mention.id())).isPresent();
      if (its) {
        String verb = clause.speech() ? "speech" : "other";
        String order = order(sentence, clause);
        add("subject=" + verb + "&place=" + clause.place() + "&side=" + side);
        both("subject=" + verb + "&verb=" + order + "&first=" + first);
        add("subject=" + verb + "&verb=" + order + "&distance=" + verbDistance(sentence, clause));
        best = clause.speech() || best.equals("none") ? verb : best;
      }
      first &= !clause.subject().isPresent();
    }
    both("subject=" + best + "&side=" + side);
    add("subject=" + best + "&side=" + side + "&wordBefore=" + before);
    both("subject=" + best + "&speechVerbs=" + speechVerbs(clauses));
    if (sentence == situation.sentence() && situation.governs(mention)) {
      var governor = situation.governingClause().orElseThrow();
      both("governs=" + governor.speech() + "&place=" + governor.place());
      situation.features().forEach(feature -> add("governs=" + governor.speech() + "&" + feature));
    }
  }

  private int speechVerbs(List<Clause> clauses) {
    int verbs = 0;
    for (var clause : clauses) {
      verbs += clause.speech() && !clause.quoted() ? 1 : 0;
    }
    return Math.min(verbs, 3);
  }

  private String order(int sentence, Clause clause) {
    if (sentence < situation.sentence()
        || sentence == situation.sentence() && clause.verb() < situation.firstToken()) {
      return "before";
    }
    return sentence >= situation.lastSentence() && clause.verb() >= situation.endToken()
        ? "after"
        : "inside";
  }

  private String verbDistance(int sentence, Clause clause) {
    int distance =
        sentence == situation.sentence() && clause.verb() < situation.firstToken()
            ? situation.firstToken() - clause.verb() - 1
            : sentence == situation.lastSentence() && clause.verb() >= situation.endToken()
                ? clause.verb() - situation.endToken()
                : 99;
    return Situation.bucket(distance, TOKENS);
  }

  private void add(String feature) {
    features.add(feature);
  }

  /** The feature alone, and with the form of the quotation. */
  private void both(String feature) {
    features.add(feature);
    formed.add(feature);
  }
}
