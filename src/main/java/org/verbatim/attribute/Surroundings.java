/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.attribute;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.verbatim.model.CueKind;
import org.verbatim.model.Mention;
import org.verbatim.model.QuotationKind;
import org.verbatim.model.SpeakerKind;
import org.verbatim.syntax.Sketch;
import org.verbatim.syntax.SubjectFinder;
import org.verbatim.syntax.WordKind;

/** Reasons that lie around a quotation whose cue says nothing. */
final class Surroundings {

  private static final Set<SpeakerKind> CAN_SPEAK =
      Set.of(SpeakerKind.PERSON, SpeakerKind.ORGANISATION, SpeakerKind.GROUP);

  /** Marks before a closing quotation mark behind which the writer's sentence goes on. */
  private static final Set<String> LEADS_ON = Set.of(",", "?", "!", "--", "—", "…", "...");

  private Surroundings() {}

  /** Words inside a quotation without a cue of their own are the outer speaker's. */
  static Optional<Decision> insideQuotation(Scene scene) {
    return scene
        .quotation()
        .parent()
        .filter(parent -> scene.quotation().cues().isEmpty())
        .flatMap(scene::made)
        .flatMap(outer -> goOn(outer, false, "the words stand inside a quotation"));
  }

  /** "The minister said he hopes 'for an end'": the outer verb of speaking reports. */
  static Optional<Decision> reporter(Scene scene) {
    for (var found : scene.cueSubjects()) {
      if (found.reporter().isPresent()) {
        var phrase = found.sketch().span(found.reporter().get().phrase());
        var mention = scene.setting().mentions().at(phrase);
        if (mention.isPresent()) {
          return mention.map(
              speaking ->
                  scene.decision(
                      speaking,
                      "\"" + scene.text(phrase) + "\" reports the clause around the words"));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * "'Words,' Anna Keller, a nurse, said": a clause that begins where speech ended with a comma.
   */
  static Optional<Decision> clauseBehind(Scene scene) {
    if (scene.quotation().kind() == QuotationKind.INDIRECT) {
      return Optional.empty();
    }
    var quoted = scene.quotation().quoted();
    var last = quoted.get(quoted.size() - 1);
    var sketch = scene.setting().sketchAt(Math.max(last.begin(), last.end() - 1));
    int end = sketch.tokenAt(last.end() - 1);
    while (end > 0 && end < sketch.size() && isClosing(sketch, end)) {
      end--; // "…,' " she said
    }
    int token = sketch.tokenAt(last.end());
    boolean open = end < sketch.size() && LEADS_ON.contains(sketch.word(end));
    while (token < sketch.size()
        && (isClosing(sketch, token) || sketch.kind(token) == WordKind.COMMA)) {
      open |= sketch.kind(token) == WordKind.COMMA;
      token++;
    }
    if (!open && !scene.opensSentence()) {
      return Optional.empty();
    }
    return new SubjectFinder(sketch)
        .subjectFrom(token, !open)
        .flatMap(subject -> scene.setting().mentions().at(sketch.span(subject.phrase())))
        .map(
            mention ->
                scene.decision(
                    mention,
                    "a clause of \"" + scene.text(mention.span()) + "\" follows the quotation"));
  }

  private static boolean isClosing(Sketch sketch, int token) {
    return sketch.kind(token) == WordKind.MARK || sketch.word(token).equals("'");
  }

  /** "…, said Anna Keller, a nurse": the sentence is reported from its end. */
  static Optional<Decision> finalReport(Scene scene) {
    var sketch = scene.sketch();
    return new SubjectFinder(sketch)
        .finalReporter(sketch.tokenAt(scene.quotation().span().end()))
        .flatMap(subject -> scene.setting().mentions().at(sketch.span(subject.phrase())))
        .map(
            mention ->
                scene.decision(
                    mention,
                    "\"" + scene.text(mention.span()) + "\" reports the sentence at its end"));
  }

  /** "his 'outrage'". */
  static Optional<Decision> possessive(Scene scene) {
    if (scene.quotation().kind() == QuotationKind.INDIRECT) {
      return Optional.empty();
    }
    int begin = scene.quotation().quoted().get(0).begin();
    var sketch = scene.setting().sketchAt(begin);
    return new SubjectFinder(sketch)
        .ownerBefore(sketch.tokenAt(begin))
        .flatMap(owner -> scene.setting().mentions().at(sketch.span(owner.phrase())))
        .map(
            mention ->
                scene.decision(mention, "\"" + scene.text(mention.span()) + "\" owns the words"));
  }

  /** Another piece in marks of a sentence whose speaker is known. */
  static Optional<Decision> sameSentence(Scene scene) {
    int sentence = scene.setting().sentenceAt(scene.quotation().span().begin());
    return scene
        .previous()
        .filter(
            other ->
                scene.setting().sentenceAt(Scene.lastBegin(other)) == sentence
                    || scene.setting().sentenceAt(other.span().begin()) == sentence)
        .flatMap(other -> scene.made(other.id()))
        .flatMap(other -> goOn(other, true, "the sentence goes on quoting"));
  }

  /** Speech in whole sentences goes on behind "he said" in the same paragraph. */
  static Optional<Decision> sameParagraph(Scene scene) {
    return scene
        .previous()
        .filter(other -> scene.quotation().kind() == QuotationKind.DIRECT)
        .filter(other -> scene.quotation().cues().isEmpty() && scene.opensSentence())
        .filter(other -> scene.setting().paragraphAt(Scene.lastBegin(other)) == scene.paragraph())
        .flatMap(other -> scene.made(other.id()))
        .flatMap(other -> goOn(other, true, "the paragraph goes on quoting"));
  }

  /** A paragraph that opens with speech and names nobody goes on with the last speaker. */
  static Optional<Decision> nextParagraph(Scene scene) {
    return scene
        .previous()
        .filter(other -> scene.quotation().cues().isEmpty())
        .filter(other -> scene.opensParagraph() && scene.closesSentence())
        .filter(other -> !isSigned(scene))
        .filter(
            other -> scene.paragraph() - scene.setting().paragraphAt(Scene.lastBegin(other)) == 1)
        .flatMap(other -> scene.made(other.id()))
        .flatMap(other -> goOn(other, false, "no new speaker is named since the quotation before"));
  }

  /** "Captain Doe came ashore. 'Words.'": whole sentences of speech behind one about a person. */
  static Optional<Decision> sentenceBefore(Scene scene) {
    int begin = scene.quotation().span().begin();
    int sentence = scene.setting().sentenceAt(begin);
    if (scene.quotation().kind() != QuotationKind.DIRECT
        || sentence == 0
        || !scene.quotation().cues().isEmpty()
        || !scene.opensSentence()
        || scene.setting().paragraphAt(begin) != scene.setting().paragraphOf(sentence - 1)) {
      return Optional.empty();
    }
    var before = scene.setting().sketch(sentence - 1);
    return before
        .phraseAt(0)
        .filter(phrase -> !before.isQuoted(0) && !before.isHeading())
        .flatMap(phrase -> scene.setting().mentions().at(before.span(phrase)))
        .filter(mention -> isPerson(scene, mention))
        .map(
            mention ->
                scene.decision(
                    mention,
                    "the sentence before is about \"" + scene.text(mention.span()) + "\""));
  }

  private static boolean isPerson(Scene scene, Mention mention) {
    return mention
        .speaker()
        .map(scene.setting().mentions()::speaker)
        .filter(speaker -> speaker.kind() == SpeakerKind.PERSON)
        .isPresent();
  }

  /** "On the islands: 'Words.'": a topic before the colon, the speaker is the last one. */
  static Optional<Decision> topicBeforeColon(Scene scene) {
    boolean topic = scene.quotation().cues().stream().anyMatch(cue -> cue.kind() == CueKind.COLON);
    return scene
        .previous()
        .filter(other -> topic && !scene.quotation().quoted().isEmpty())
        .filter(
            other -> scene.paragraph() - scene.setting().paragraphAt(Scene.lastBegin(other)) <= 1)
        .flatMap(other -> scene.made(other.id()))
        .flatMap(other -> goOn(other, false, "a topic stands before the colon and nobody new"));
  }

  /** "'Words.' – Anna Keller". */
  static Optional<Decision> dash(Scene scene) {
    return signature(scene)
        .flatMap(
            signature ->
                signature
                    .sketch()
                    .phraseAt(signature.token())
                    .flatMap(
                        phrase -> scene.setting().mentions().at(signature.sketch().span(phrase))))
        .map(mention -> scene.decision(mention, "a dash and a name follow the quotation"));
  }

  /** Whether a dash tells who speaks, be it in words that are no known name. */
  static boolean isSigned(Scene scene) {
    return signature(scene).isPresent();
  }

  /** What stands behind a dash that follows the quotation. */
  private record Signature(Sketch sketch, int token) {}

  private static Optional<Signature> signature(Scene scene) {
    int end = scene.quotation().span().end();
    var sketch = scene.setting().sketchAt(Math.max(0, end - 1));
    int token = sketch.tokenAt(end);
    while (token < sketch.size()
        && (sketch.kind(token) == WordKind.MARK || sketch.kind(token) == WordKind.STOP)) {
      token++;
    }
    var next = scene.setting().sketchBehind(end);
    if (token >= sketch.size() && next.isPresent() && isSignature(next.get())) {
      sketch = next.get();
      token = 0;
    }
    if (token >= sketch.size() || sketch.kind(token) != WordKind.DASH) {
      return Optional.empty();
    }
    return Optional.of(new Signature(sketch, token + 1));
  }

  /** A line of its own with a dash and a name. */
  private static boolean isSignature(Sketch sketch) {
    int longest = 12; // tokens: a name with a title
    return sketch.kind(0) == WordKind.DASH
        && sketch.size() <= longest
        && sketch.phraseAt(1).filter(phrase -> phrase.first() == 1).isPresent();
  }

  /** Words in marks belong to the subject of the verb that governs them. */
  static Optional<Decision> governingVerb(Scene scene) {
    if (scene.quotation().kind() == QuotationKind.INDIRECT) {
      return Optional.empty();
    }
    int begin = scene.quotation().quoted().get(0).begin();
    var sketch = scene.setting().sketchAt(begin);
    int first = sketch.tokenAt(begin);
    if (first >= sketch.size()) {
      return Optional.empty();
    }
    return new SubjectFinder(sketch)
        .governorOf(first)
        .flatMap(subject -> scene.setting().mentions().at(sketch.span(subject.phrase())))
        .filter(
            mention ->
                mention
                    .speaker()
                    .map(scene.setting().mentions()::speaker)
                    .filter(speaker -> CAN_SPEAK.contains(speaker.kind()))
                    .isPresent())
        .map(
            mention ->
                scene.decision(
                    mention,
                    "\"" + scene.text(mention.span()) + "\" is the subject of the verb before"));
  }

  private static Optional<Decision> goOn(Decision earlier, boolean withMention, String why) {
    boolean mentioned = withMention && !earlier.mentions().isEmpty();
    if (earlier.speaker().isEmpty() && !mentioned) {
      return Optional.empty();
    }
    return Optional.of(
        new Decision(
            mentioned ? earlier.meant() : List.of(), earlier.speaker(), earlier.meant(), why));
  }
}
