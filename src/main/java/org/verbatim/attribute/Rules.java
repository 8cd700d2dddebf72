/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.attribute;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.verbatim.attribute.CueRule.Position;
import org.verbatim.model.CueKind;
import org.verbatim.syntax.SubjectPlace;

/**
 * All rules, from sure to unsure; how sure is measured and stands in the {@link AttributionModel}.
 */
final class Rules {

  private static final Set<Position> ANYWHERE = EnumSet.allOf(Position.class);
  private static final Set<CueKind> VERB = EnumSet.of(CueKind.VERB);

  static final List<Rule> IN_ORDER =
      List.of(
          new CueRule(
              "according-to",
              EnumSet.of(CueKind.ACCORDING_TO),
              EnumSet.allOf(SubjectPlace.class),
              ANYWHERE,
              "\"{cue}\" names \"{subject}\""),
          new ContextRule("reporter-of-clause", Surroundings::reporter),
          new CueRule(
              "cue-verb-after-quotation",
              VERB,
              EnumSet.of(SubjectPlace.BEFORE),
              EnumSet.of(Position.AFTER),
              "\"{cue}\" follows the quotation with \"{subject}\" before it"),
          new CueRule(
              "inverted-cue-verb",
              VERB,
              EnumSet.of(SubjectPlace.AFTER),
              ANYWHERE,
              "\"{subject}\" follows \"{cue}\""),
          new CueRule(
              "cue-verb-inside-quotation",
              VERB,
              EnumSet.of(SubjectPlace.BEFORE),
              EnumSet.of(Position.INSIDE),
              "\"{subject} {cue}\" stands inside the quotation"),
          new CueRule(
              "cue-verb-before-quotation",
              VERB,
              EnumSet.of(SubjectPlace.BEFORE),
              EnumSet.of(Position.BEFORE),
              "\"{cue}\" leads to the quotation with \"{subject}\" before it"),
          new CueRule(
              "apposition-before-cue-verb",
              VERB,
              EnumSet.of(SubjectPlace.BEFORE_APPOSITION),
              ANYWHERE,
              "\"{cue}\" has the subject \"{subject}\", with words set between commas"),
          new CueRule(
              "relative-clause",
              VERB,
              EnumSet.of(SubjectPlace.RELATIVE),
              ANYWHERE,
              "\"{cue}\" stands in a relative clause with \"{subject}\""),
          new CueRule(
              "shared-subject",
              VERB,
              EnumSet.of(SubjectPlace.COORDINATED),
              ANYWHERE,
              "\"{cue}\" shares the subject \"{subject}\" with an earlier verb"),
          new CueRule(
              "participle-of-main-clause",
              VERB,
              EnumSet.of(SubjectPlace.MAIN_CLAUSE),
              ANYWHERE,
              "\"{cue}\" belongs to the main clause, whose subject is \"{subject}\""),
          new CueRule(
              "passive-agent",
              VERB,
              EnumSet.of(SubjectPlace.AGENT),
              ANYWHERE,
              "\"{cue}\" is done by \"{subject}\""),
          new CueRule(
              "participle-of-noun",
              VERB,
              EnumSet.of(SubjectPlace.NOUN_OF_PARTICIPLE),
              ANYWHERE,
              "\"{cue}\" describes \"{subject}\""),
          new CueRule(
              "name-before-colon",
              EnumSet.of(CueKind.COLON),
              EnumSet.allOf(SubjectPlace.class),
              ANYWHERE,
              "\"{subject}\" stands before the colon"),
          new CueRule(
              "speech-noun",
              EnumSet.of(CueKind.NOUN),
              EnumSet.allOf(SubjectPlace.class),
              ANYWHERE,
              "the {cue} is that of \"{subject}\""),
          new ContextRule("inside-quotation", Surroundings::insideQuotation),
          new ContextRule("clause-behind-quotation", Surroundings::clauseBehind),
          new ContextRule("report-at-sentence-end", Surroundings::finalReport),
          new ContextRule("same-sentence", Surroundings::sameSentence),
          new ContextRule("name-behind-dash", Surroundings::dash),
          new ContextRule("same-paragraph", Surroundings::sameParagraph),
          new ContextRule("paragraph-goes-on", Surroundings::nextParagraph),
          new ContextRule("subject-of-governing-verb", Surroundings::governingVerb),
          new ContextRule("possessive-before-quotation", Surroundings::possessive),
          new ContextRule("topic-before-colon", Surroundings::topicBeforeColon),
          new ContextRule("subject-of-sentence-before", Surroundings::sentenceBefore));

  private Rules() {}
}
