/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote;

import static org.verbatim.quote.FunctionWords.CONJUNCTIONS;
import static org.verbatim.quote.FunctionWords.DASHES;
import static org.verbatim.quote.FunctionWords.DAYS;
import static org.verbatim.quote.FunctionWords.NOMINAL;
import static org.verbatim.quote.FunctionWords.OBJECT_PRONOUNS;
import static org.verbatim.quote.FunctionWords.PHRASE;
import static org.verbatim.quote.FunctionWords.PREPOSITIONS;
import static org.verbatim.quote.FunctionWords.QUESTION_WORDS;
import static org.verbatim.quote.FunctionWords.STOPS;
import static org.verbatim.quote.FunctionWords.SUBJECT_PRONOUNS;
import static org.verbatim.quote.FunctionWords.TIME_CLAUSES;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.verbatim.quote.Report.Range;
import org.verbatim.quote.ReportingWords.Inflection;

/** What a cue reports that stands behind it: he said that they agreed; he called it a "shame". */
final class BehindCue {

  /** Fewer words behind a question word are no question. */
  private static final int SHORTEST_QUESTION = 3;

  /** The longest remark between a verb and its colon, in words. */
  private static final int LONGEST_REMARK = 6;

  /** The longest remark between commas, in words. */
  private static final int LONGEST_PARENTHESIS = 12;

  /** Words that open a half of a sentence which the other half follows: said if it rains, they … */
  private static final Set<String> OPENS_CLAUSE =
      Set.of("if", "when", "while", "because", "since", "although", "though", "once", "until");

  private final Scene scene;
  private final Frame frame;
  private final CueMatch cue;

  BehindCue(Scene scene) {
    this.scene = scene;
    this.frame = scene.frame();
    this.cue = scene.cue();
  }

  /** He said that they agreed; he said: "We agreed"; he called it a "shame". */
  Optional<Report> report() {
    ReportingVerb verb = scene.verb();
    int at = scene.listenerEnd(cue.to());
    if (verb.takesThat()) {
      int that = scene.findThat(at);
      if (that >= 0) {
        return report(that + 1, Rule.VERB_THAT_CLAUSE);
      }
    }
    int stretch = stretchBehind(at);
    if (stretch >= 0 && (verb.reports() || verb.takesThat() || stretch == at)) {
      return report(stretch, Rule.CUE_VERB_BEFORE_QUOTATION);
    }
    if (at >= frame.body()) {
      return Optional.empty();
    }
    if (verb.takesThat() && asks(at)) {
      return report(at, Rule.VERB_QUESTION);
    }
    if (verb.sort() != ReportingVerb.Sort.THOUGHT && verb.takesInfinitive()) {
      int to = infinitive(cue.to());
      if (to >= 0) {
        return report(cue.to(), Rule.VERB_INFINITIVE);
      }
    }
    if (verb.takesGerund() && isGerund(cue.to())) {
      return report(cue.to(), Rule.VERB_GERUND);
    }
    if (verb.takesClause()) {
      int clause = clauseBehind(at);
      if (clause >= 0) {
        return report(clause, Rule.VERB_CLAUSE);
      }
    }
    int begin = behindAgent();
    if (begin < 0) {
      return Optional.empty();
    }
    int end = scene.contentEnd(begin);
    boolean marked = scene.hasStretch(begin, end);
    if (marked && (verb.takesObject() || verb.takesThat())) {
      return report(begin, Rule.CUE_VERB_GOVERNS);
    }
    return Optional.empty();
  }

  /**
   * was described by Quill as "poor": what was said begins behind who said it; -1 if the agent ends
   * the words about a noun, as in a note signed by Quill, of Lund, urges them to "wait".
   */
  private int behindAgent() {
    if (!frame.is(cue.to(), "by")) {
      return cue.to();
    }
    int at = cue.to() + 1;
    while (at < frame.body() && isInAgent(at)) {
      at++;
    }
    if (at > cue.to() + 1 && (frame.isStretch(at) || PREPOSITIONS.contains(scene.word(at)))) {
      return frame.is(at, "as") && frame.isStretch(at + 1) ? at + 1 : at;
    }
    boolean ofNoun = cue.from() == cue.head() && scene.isNoun(cue.head() - 1);
    return ofNoun ? -1 : cue.to();
  }

  private boolean isInAgent(int i) {
    Item item = frame.item(i);
    return !item.isStretch()
        && !item.isVerb()
        && !STOPS.contains(item.lower())
        && (item.is("of") || !PREPOSITIONS.contains(item.lower()));
  }

  /** he denied having met them; he denied ever meeting them; not: he denied during a debate */
  private boolean isGerund(int from) {
    int at = frame.item(from).pos().equals("ADV") ? from + 1 : from;
    return at + 1 < frame.body()
        && scene.isParticiple(at)
        && !PREPOSITIONS.contains(scene.word(at))
        && !frame.isStretch(at + 1);
  }

  /** A question word and the clause or the infinitive that it opens. */
  private boolean asks(int at) {
    if (!QUESTION_WORDS.contains(scene.word(at))) {
      return false;
    }
    int end = scene.contentEnd(at);
    return end - at >= SHORTEST_QUESTION && scene.hasVerb(at + 1, end);
  }

  private Optional<Report> report(int begin, Rule rule) {
    int from = begin;
    while (from < frame.body() && STOPS.contains(frame.item(from).lower())) {
      from++;
    }
    int end = rule == Rule.CUE_VERB_BEFORE_QUOTATION ? speechEnd(from) : scene.contentEnd(from);
    end = agentOrNewClause(from, end, rule);
    if (end <= from) {
      return Optional.empty();
    }
    return Optional.of(new Report(cue, List.of(new Range(from, end)), rule));
  }

  /** Speech that the cue introduces at once ends with its marks, unless a clause goes on. */
  private int speechEnd(int stretch) {
    int end = scene.contentEnd(stretch);
    if (end <= stretch + 1) {
      return end;
    }
    boolean whole = ".?!,".indexOf(scene.lastInside(stretch)) >= 0;
    String next = scene.word(stretch + 1);
    boolean adverbial =
        TIME_CLAUSES.contains(next)
            || DASHES.contains(next)
            || (PREPOSITIONS.contains(next) && !scene.hasVerb(stretch + 1, end));
    boolean more = frame.isStretch(stretch + 1);
    return (whole && !more) || adverbial ? stretch + 1 : end;
  }

  /**
   * Ends the content at "by Quill" behind marks, where a comma in marks ends a clause, and before a
   * second verb of the same subject: called it "poor" and left.
   */
  private int agentOrNewClause(int from, int end, Rule rule) {
    for (int i = from; i + 1 < end; i++) {
      if (!frame.isStretch(i)) {
        continue;
      }
      boolean agent = frame.is(i + 1, "by") && scene.verb().takesObject();
      int next = frame.is(i + 1, ",") ? i + 2 : i + 1;
      boolean comma = next > i + 1 || scene.lastInside(i) == ',';
      boolean opens =
          CONJUNCTIONS.contains(scene.word(next))
              || (frame.is(next, "which") && !scene.hasStretch(next, end))
              || (next < end && scene.isParticiple(next));
      boolean breaks = comma && opens && !listGoesOn(i) && !quotesOn(i + 1, end, rule);
      if (agent || breaks) {
        return i + 1;
      }
    }
    return rule == Rule.CUE_VERB_GOVERNS ? beforeSecondVerb(from, end) : end;
  }

  /** said the pier was "old," and the town "in debt": more marks, and nobody else to report them */
  private boolean quotesOn(int from, int end, Rule rule) {
    return rule != Rule.CUE_VERB_BEFORE_QUOTATION
        && scene.verb().takesThat()
        && scene.hasStretch(from, end)
        && scene.nextCueFrom() >= end;
  }

  /** called it "poor" and left; not: called for them to "stand" and fight */
  private int beforeSecondVerb(int from, int end) {
    if (cue.inflection() != Inflection.PAST && cue.inflection() != Inflection.THIRD) {
      return end;
    }
    boolean marked = false;
    for (int i = from; i + 1 < end; i++) {
      marked |= frame.isStretch(i);
      boolean joins = frame.is(i, "and") || frame.is(i, "but");
      if (!marked && joins && isSecondVerb(i + 1)) {
        return i;
      }
      if (marked && joins && frame.item(i + 1).pos().equals("VERB")) {
        boolean gerund = frame.item(i + 1).lower().endsWith("ing");
        return gerund || scene.hasStretch(i + 1, end) ? end : i;
      }
      if (frame.item(i).isVerb() || frame.is(i, "to")) {
        return end;
      }
    }
    return end;
  }

  /** writes a column and, since May, leads the "Late Bridge"; writes it and leads the "Bridge" */
  private boolean isSecondVerb(int from) {
    boolean parenthesis = frame.is(from, ",");
    boolean verb = from < frame.body() && frame.item(from).pos().equals("VERB");
    String ending = cue.inflection() == Inflection.THIRD ? "s" : "ed";
    return parenthesis || (verb && scene.word(from).endsWith(ending));
  }

  /** a "shame," and a "farce": a list, no new clause. */
  private boolean listGoesOn(int stretch) {
    for (int i = stretch + 1; i < Math.min(frame.body(), stretch + 5); i++) {
      if (frame.isStretch(i)) {
        return true;
      }
      if (frame.item(i).isVerb()) {
        return false;
      }
    }
    return false;
  }

  /** Speech that follows at once, behind a comma or a colon, or behind an adverbial. */
  private int stretchBehind(int from) {
    if (frame.is(cue.to(), ",") && colonBehind(cue.to()) > 0) {
      return colonBehind(cue.to()) + 1;
    }
    for (int i = cue.to(); i < Math.min(frame.size(), from + Scene.LONGEST_ADVERBIAL); i++) {
      Item item = frame.item(i);
      if (item.isStretch()) {
        boolean introduced = i == from || STOPS.contains(frame.item(i - 1).lower());
        boolean named = frame.item(i - 1).pos().equals("DET") || frame.is(i - 1, "'s");
        return introduced && !named ? i : -1; // not: he told the "experts"
      }
      if (item.isVerb() || (item.is(",") && !frame.isStretch(i + 1))) {
        return -1;
      }
    }
    return -1;
  }

  /** reads, in full: "We agreed" – the colon behind a few words without a verb, -1 if none. */
  private int colonBehind(int comma) {
    for (int i = comma + 1; i < Math.min(frame.size(), comma + LONGEST_REMARK); i++) {
      if (frame.is(i, ":")) {
        return frame.isStretch(i + 1) ? i : -1;
      }
      if (frame.item(i).isVerb() || frame.isStretch(i)) {
        return -1;
      }
    }
    return -1;
  }

  private int infinitive(int from) {
    for (int i = from; i < Math.min(frame.body(), from + Scene.LONGEST_ADVERBIAL); i++) {
      Item item = frame.item(i);
      if (item.is("to") && i + 1 < frame.body() && frame.item(i + 1).isVerb()) {
        return i;
      }
      if (item.isStretch() || item.isVerb() || STOPS.contains(item.lower())) {
        return -1;
      }
    }
    return -1;
  }

  /** The first word of a clause without "that", -1 if none follows. */
  private int clauseBehind(int from) {
    int at = from;
    while (at < frame.body()
        && (DAYS.contains(scene.word(at)) || frame.item(at).pos().equals("ADV"))
        && at < from + 3) {
      at++;
    }
    if (at < frame.body()
        && PREPOSITIONS.contains(scene.word(at))
        && !DAYS.contains(scene.word(at))) {
      return pronounBehind(at);
    }
    int end = scene.contentEnd(at);
    if (OPENS_CLAUSE.contains(scene.word(at)) && isNominal(at + 1)) {
      return scene.hasStretch(at, end) && scene.hasVerb(at + 1, end) ? at : -1;
    }
    if (end - at < 2 || !isNominal(at)) {
      return -1;
    }
    boolean object = scene.verb().takesObject();
    boolean thought = scene.verb().sort() != ReportingVerb.Sort.SPEECH;
    boolean clause = object || thought ? startsClause(at, end) : scene.hasVerb(at + 1, end);
    return clause ? at : -1;
  }

  /** A noun phrase and its verb, with nothing between: he found the door was shut. */
  private boolean startsClause(int from, int end) {
    if (OBJECT_PRONOUNS.contains(scene.word(from))) {
      return false;
    }
    for (int i = from; i < end; i++) {
      Item item = frame.item(i);
      if (item.opensWithVerb() && i > from && !scene.opensUpper(i)) {
        return true;
      }
      if (item.isVerb() && i > from) {
        return !item.lower().endsWith("ing") && !frame.is(i - 1, "to");
      }
      boolean phrase =
          item.isStretch()
              || NOMINAL.contains(item.pos())
              || PHRASE.contains(item.pos())
              || item.is("'s");
      boolean parenthesis = item.is(",") && i > from && !frame.is(i - 1, "and");
      if (parenthesis && parenthesisEnd(i) > i) {
        i = parenthesisEnd(i);
      } else if (!phrase || STOPS.contains(item.lower()) || item.is("which") || item.is("who")) {
        return false;
      }
    }
    return false;
  }

  /** The comma before a verb that ends what this comma opens: the pier, also known as X, was. */
  private int parenthesisEnd(int comma) {
    for (int i = comma + 1; i < Math.min(frame.body() - 1, comma + LONGEST_PARENTHESIS); i++) {
      if (frame.is(i, ",")) {
        return frame.item(i + 1).isVerb() && !scene.isParticiple(i + 1) ? i : -1;
      }
      if (frame.isStretch(i)) {
        return -1;
      }
    }
    return -1;
  }

  /** said in Vell on Monday he would. */
  private int pronounBehind(int from) {
    for (int i = from; i < Math.min(frame.body(), from + Scene.LONGEST_ADVERBIAL); i++) {
      Item item = frame.item(i);
      if (SUBJECT_PRONOUNS.contains(item.lower())
          && i > from + 1
          && i + 1 < frame.body()
          && (frame.item(i + 1).isVerb() || frame.item(i + 1).pos().equals("ADV"))) {
        return i;
      }
      if (item.isStretch() || item.isVerb() || STOPS.contains(item.lower())) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isNominal(int i) {
    return i < frame.size() && (frame.isStretch(i) || NOMINAL.contains(frame.item(i).pos()));
  }
}
