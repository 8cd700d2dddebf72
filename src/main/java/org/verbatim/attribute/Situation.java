/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.verbatim.model.CueKind;
import org.verbatim.model.Mention;
import org.verbatim.model.Quotation;
import org.verbatim.model.QuotationKind;
import org.verbatim.syntax.Sketch;
import org.verbatim.syntax.WordKind;
import org.verbatim.text.Span;

/** What is the same for all candidates of one quotation: where its words stand and what is near. */
final class Situation {

  private static final int[] WORDS = {1, 3, 8, 20};
  private static final int[] GAP = {0, 1, 3, 6, 12, 24};

  private final Scene scene;
  private final List<Candidate> candidates;
  private final Sketch sketch;
  private final int sentence;
  private final int firstToken;
  private final int lastSentence;
  private final int endToken;
  private final Optional<Clause> governor;
  private final List<Quotation> earlier;
  private final List<String> features = new ArrayList<>();
  private final String form;

  Situation(Scene scene, List<Candidate> candidates) {
    this.scene = scene;
    this.candidates = candidates;
    var quotation = scene.quotation();
    var words = quotation.quoted().isEmpty() ? quotation.content() : quotation.quoted();
    int begin = words.get(0).begin();
    int end = words.get(words.size() - 1).end();
    sentence = scene.setting().sentenceAt(begin);
    sketch = scene.setting().sketch(sentence);
    firstToken = sketch.tokenAt(begin);
    lastSentence = scene.setting().sentenceAt(Math.max(begin, end - 1));
    endToken = scene.setting().sketch(lastSentence).tokenAt(end);
    governor = governor();
    earlier = scene.earlier(2);
    form = form(quotation);
    describe(words);
  }

  /** The last verb before the words that stands in no marks itself. */
  private Optional<Clause> governor() {
    Clause last = null;
    for (var clause : clauses()) {
      if (clause.verb() < firstToken && !clause.quoted()) {
        last = clause;
      }
    }
    return Optional.ofNullable(last);
  }

  private String form(Quotation quotation) {
    String kind = quotation.kind() == QuotationKind.DIRECT ? "d" : "m";
    String cue = quotation.cues().isEmpty() ? "0" : "c";
    return kind + cue + (scene.opensSentence() ? "o" : "i");
  }

  private void describe(List<Span> words) {
    int length = 0;
    for (var span : words) {
      length += scene.text(span).split("\\s+").length;
    }
    features.add("length=" + bucket(length, WORDS));
    features.add("lead=" + lead());
    features.add("follow=" + follow());
    features.add("paragraph=" + (scene.opensParagraph() ? "opens" : "inside"));
    features.add("closes=" + scene.closesSentence());
    features.add("heading=" + sketch.isHeading());
    features.add("before=" + distanceTo(0));
    features.add("cue=" + cue());
    describeGap();
  }

  /** What stands between a cue before the words and the words. */
  private void describeGap() {
    var cues = scene.quotation().cues();
    if (cues.isEmpty()
        || cues.get(0).kind() != CueKind.VERB
        || scene.setting().sentenceAt(cues.get(0).span().begin()) != sentence) {
      return;
    }
    var cue = cues.get(0).span();
    int behind = sketch.tokenAt(cue.end());
    if (behind > firstToken) {
      return;
    }
    int clauses = 0;
    int speech = 0;
    for (var clause : clauses()) {
      if (clause.verb() >= behind && clause.verb() < firstToken && !clause.quoted()) {
        clauses++;
        speech += clause.speech() ? 1 : 0;
      }
    }
    features.add("gap=" + bucket(firstToken - behind, GAP));
    features.add("gapClauses=" + Math.min(clauses, 3) + "&speech=" + Math.min(speech, 1));
    features.add("gapWord=" + (behind < sketch.size() ? word(sketch, behind) : "end"));
    boolean governs = governor.filter(clause -> cue.covers(sketch.span(clause.verb()))).isPresent();
    features.add("gapGovernor=" + (governs ? "cue" : "other"));
  }

  private String lead() {
    int token = firstToken - 1;
    while (token >= 0 && sketch.kind(token) == WordKind.MARK) {
      token--;
    }
    return token < 0 ? "start" : word(sketch, token);
  }

  private String follow() {
    var last = scene.setting().sketch(lastSentence);
    int token = endToken;
    while (token < last.size() && last.kind(token) == WordKind.MARK) {
      token++;
    }
    return token >= last.size() ? "end" : word(last, token);
  }

  /** A word of the closed classes as it is, of any other its kind. */
  static String word(Sketch sketch, int token) {
    var kind = sketch.kind(token);
    return switch (kind) {
      case PREPOSITION, SUBORDINATOR, CONJUNCTION, RELATIVE, TO -> sketch.lower(token);
      default -> kind.name().toLowerCase(Locale.ROOT);
    };
  }

  private String cue() {
    var cues = scene.quotation().cues();
    if (cues.isEmpty()) {
      return "none";
    }
    var cue = cues.get(0);
    return cue.kind().label() + "-" + CueRule.Position.of(cue, scene.quotation());
  }

  /** How far the n-th quotation before is away. */
  String distanceTo(int back) {
    if (back >= earlier.size()) {
      return "none";
    }
    int begin = Scene.lastBegin(earlier.get(back));
    if (scene.setting().sentenceAt(begin) == sentence) {
      return "sentence";
    }
    int paragraphs = scene.paragraph() - scene.setting().paragraphAt(begin);
    return paragraphs == 0
        ? "paragraph"
        : paragraphs == 1 ? "next" : paragraphs == 2 ? "second" : "far";
  }

  static String bucket(int value, int... limits) {
    for (int i = 0; i < limits.length; i++) {
      if (value <= limits[i]) {
        return Integer.toString(limits[i]);
      }
    }
    return "more";
  }

  /** What the n-th quotation before was laid to. */
  Optional<Decision> made(int back) {
    return back >= earlier.size() ? Optional.empty() : scene.made(earlier.get(back).id());
  }

  Scene scene() {
    return scene;
  }

  List<Candidate> candidates() {
    return candidates;
  }

  /** The sentence in which the words begin. */
  Sketch sketch() {
    return sketch;
  }

  int sentence() {
    return sentence;
  }

  int lastSentence() {
    return lastSentence;
  }

  /** The first of the words. */
  int firstToken() {
    return firstToken;
  }

  /** The first token behind the words, in the sentence in which they end. */
  int endToken() {
    return endToken;
  }

  List<Clause> clauses() {
    return scene.setting().clauses(sentence);
  }

  boolean governs(Mention mention) {
    return governor
        .flatMap(Clause::subject)
        .filter(subject -> subject.id().equals(mention.id()))
        .isPresent();
  }

  Optional<Clause> governingClause() {
    return governor;
  }

  /** Kind of quotation, whether it has a cue, whether it opens its sentence: "mci". */
  String form() {
    return form;
  }

  List<String> features() {
    return features;
  }
}
