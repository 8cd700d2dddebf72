/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.attribute;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.verbatim.model.Cue;
import org.verbatim.model.CueKind;
import org.verbatim.model.Mention;
import org.verbatim.model.MentionForm;
import org.verbatim.model.Quotation;
import org.verbatim.model.QuotationKind;
import org.verbatim.model.Speaker;
import org.verbatim.model.SpeakerKind;
import org.verbatim.syntax.Sketch;
import org.verbatim.syntax.Subject;
import org.verbatim.syntax.SubjectFinder;
import org.verbatim.syntax.SubjectPlace;
import org.verbatim.text.Span;

/** A quotation and what stands around it, as rules see it. */
final class Scene {

  private static final Set<SubjectPlace> IN_CLAUSES =
      EnumSet.of(SubjectPlace.BEFORE, SubjectPlace.BEFORE_APPOSITION, SubjectPlace.RELATIVE);

  private final Setting setting;
  private final Quotation quotation;
  private final int index;
  private final List<CueSubject> cueSubjects;
  private final Set<String> listeners;
  private final Map<String, Decision> made;
  private final Map<String, Optional<Decision>> asked = new HashMap<>();

  /**
   * @param index the place of the quotation among all of the article
   * @param made the decisions made so far, by quotation
   */
  Scene(Setting setting, int index, Map<String, Decision> made) {
    this.setting = setting;
    this.quotation = setting.quotations().get(index);
    this.index = index;
    this.made = made;
    this.cueSubjects = subjects();
    this.listeners = told();
  }

  private List<CueSubject> subjects() {
    List<CueSubject> found = new ArrayList<>();
    for (var cue : quotation.cues()) {
      var sketch = setting.sketchAt(cue.span().begin());
      var finder = new SubjectFinder(sketch);
      finder
          .subjectOf(cue)
          .ifPresent(
              subject ->
                  found.add(
                      new CueSubject(
                          cue, subject, reporter(finder, cue, subject, sketch), sketch)));
    }
    return found;
  }

  /** Who reports the clause of the cue, if the words are the reporter's rather than the cue's. */
  private Optional<Subject> reporter(
      SubjectFinder finder, Cue cue, Subject subject, Sketch sketch) {
    if (cue.kind() != CueKind.VERB || !IN_CLAUSES.contains(subject.place())) {
      return Optional.empty();
    }
    var reporter = finder.reporterOf(subject);
    if (reporter.isEmpty() || !finder.isSpeech(finder.verbOf(cue))) {
      return reporter;
    }
    var inner = speaker(sketch, subject);
    return reporter.filter(
        outer ->
            inner.isPresent() && inner.equals(speaker(sketch, outer)) || isThing(sketch, subject));
  }

  /** "the situation" of "Keller said the situation reminds her": described, and no speaker. */
  private boolean isThing(Sketch sketch, Subject subject) {
    return setting
        .mentions()
        .at(sketch.span(subject.phrase()))
        .filter(mention -> mention.form() == MentionForm.DESCRIPTION)
        .flatMap(Mention::speaker)
        .map(setting.mentions()::speaker)
        .filter(speaker -> speaker.kind() == SpeakerKind.UNKNOWN)
        .isPresent();
  }

  private Optional<String> speaker(Sketch sketch, Subject subject) {
    return setting.mentions().at(sketch.span(subject.phrase())).flatMap(Mention::speaker);
  }

  /** Whom a reader found as the source, if that is a mention. */
  Optional<Decision> read() {
    for (var span : quotation.source()) {
      var mention = setting.mentions().at(span).or(() -> firstIn(span));
      if (mention.isPresent()) {
        return mention.map(this::read);
      }
    }
    return Optional.empty();
  }

  private Decision read(Mention mention) {
    String printed = text(mention.span());
    if (!readsOn()) {
      return decision(mention, "\"" + printed + "\" was read as the source");
    }
    String why = "the words go on from what was laid to \"" + printed + "\"" + whom(mention);
    return new Decision(List.of(), mention.speaker(), List.of(mention.id()), why);
  }

  /** Whether a reader found the source in another paragraph, from which the speech goes on. */
  boolean readsOn() {
    return quotation.source().stream()
        .noneMatch(span -> setting.paragraphAt(span.begin()) == paragraph());
  }

  private Optional<Mention> firstIn(Span span) {
    return setting.mentions().within(span).stream().findFirst();
  }

  /** Whom a cue says that the words were told: "the jury was told". */
  Set<String> listeners() {
    return listeners;
  }

  private Set<String> told() {
    Set<String> told = new HashSet<>();
    for (var cue : quotation.cues()) {
      var sketch = setting.sketchAt(cue.span().begin());
      new SubjectFinder(sketch)
          .listenerOf(cue)
          .flatMap(subject -> setting.mentions().at(sketch.span(subject.phrase())))
          .ifPresent(mention -> told.add(mention.id()));
    }
    return told;
  }

  /** What a rule decides; asked once. */
  Optional<Decision> ask(Rule rule) {
    var known = asked.get(rule.name());
    if (known == null) {
      known =
          rule.decide(this)
              .filter(decision -> Collections.disjoint(decision.mentions(), listeners));
      asked.put(rule.name(), known);
    }
    return known;
  }

  Quotation quotation() {
    return quotation;
  }

  /** The cues whose subject was found, in the order of the quotation. */
  List<CueSubject> cueSubjects() {
    return cueSubjects;
  }

  /** The sentence that the quotation begins in. */
  Sketch sketch() {
    return setting.sketchAt(quotation.span().begin());
  }

  int paragraph() {
    return setting.paragraphAt(quotation.span().begin());
  }

  Setting setting() {
    return setting;
  }

  /** The quotation before this one that stands on the same level. */
  Optional<Quotation> previous() {
    for (int i = index - 1; i >= 0; i--) {
      var other = setting.quotations().get(i);
      if (isBeside(other)) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }

  /** The nearest quotations with marks before this one, on the same level, nearest first. */
  List<Quotation> earlier(int most) {
    List<Quotation> earlier = new ArrayList<>();
    for (int i = index - 1; i >= 0 && earlier.size() < most; i--) {
      var other = setting.quotations().get(i);
      if (isBeside(other) && other.kind() != QuotationKind.INDIRECT) {
        earlier.add(other);
      }
    }
    return earlier;
  }

  /** Whether the other stands on the same level and not around this one. */
  private boolean isBeside(Quotation other) {
    return other.parent().equals(quotation.parent()) && !other.span().covers(quotation.span());
  }

  /** Where the last piece of a quotation begins. */
  static int lastBegin(Quotation quotation) {
    return quotation.content().get(quotation.content().size() - 1).begin();
  }

  Optional<Quotation> quotation(String id) {
    return setting.quotation(id);
  }

  Optional<Decision> made(String id) {
    return Optional.ofNullable(made.get(id));
  }

  /** Whether no mark-bound or reported words but the quotation's own fill its paragraph's start. */
  boolean opensParagraph() {
    int begin = setting.paragraphBegin(paragraph());
    return setting
        .article()
        .text(new Span(begin, Math.max(begin, quotation.span().begin())))
        .chars()
        .noneMatch(Character::isLetterOrDigit);
  }

  /** Whether no words but quoted ones stand before it in its sentence. */
  boolean opensSentence() {
    var sketch = sketch();
    int first = sketch.tokenAt(quotation.span().begin());
    for (int i = 0; i < first; i++) {
      if (!sketch.isQuoted(i) && Character.isLetterOrDigit(sketch.word(i).charAt(0))) {
        return false;
      }
    }
    return true;
  }

  /** Whether no words but quoted ones stand behind it in its sentence. */
  boolean closesSentence() {
    int end = quotation.span().end();
    var sketch = setting.sketchAt(Math.max(quotation.span().begin(), end - 1));
    for (int i = sketch.tokenAt(end); i < sketch.size(); i++) {
      if (!sketch.isQuoted(i) && Character.isLetterOrDigit(sketch.word(i).charAt(0))) {
        return false;
      }
    }
    return true;
  }

  String text(Span span) {
    return setting.article().text(span);
  }

  /** Lays the words to the mention, with its speaker. */
  Decision decision(Mention mention, String why) {
    var itself = List.of(mention.id());
    return new Decision(withOtherCues(mention), mention.speaker(), itself, why + whom(mention));
  }

  /** "'Words,' Keller said. 'Words,' she added": all that the cues of one quotation name. */
  private List<String> withOtherCues(Mention mention) {
    if (mention.speaker().isEmpty() || cueSubjects.size() < 2) {
      return List.of(mention.id());
    }
    Set<Mention> all = new TreeSet<>(Comparator.comparingInt(one -> one.span().begin()));
    all.add(mention);
    for (var found : cueSubjects) {
      setting
          .mentions()
          .at(found.phrase())
          .filter(other -> other.speaker().equals(mention.speaker()))
          .ifPresent(all::add);
    }
    return all.stream().map(Mention::id).toList();
  }

  /** "; Keller is Mara Keller, named in paragraph 2" where the mention does not say so itself. */
  String whom(Mention mention) {
    String printed = withoutAddition(text(mention.span()));
    return mention
        .speaker()
        .map(setting.mentions()::speaker)
        .filter(known -> !known.name().equals(printed))
        .map(known -> "; " + printed + " is " + known.name() + namedIn(known))
        .orElse("");
  }

  /** "Keller" of "Keller, who has led the harbour board for years": enough to know it again. */
  private static String withoutAddition(String printed) {
    int comma = printed.indexOf(", ");
    return comma > 0 ? printed.substring(0, comma) : printed;
  }

  /** Where the speaker's name stands, if that is not the paragraph of the quotation. */
  private String namedIn(Speaker speaker) {
    return setting
        .mentions()
        .of(speaker.id())
        .filter(mention -> text(mention.span()).contains(speaker.name()))
        .findFirst()
        .map(mention -> setting.paragraphAt(mention.span().begin()))
        .filter(paragraph -> paragraph != paragraph())
        .map(paragraph -> ", named in " + setting.nameOf(paragraph))
        .orElse("");
  }

  /**
   * A cue with its subject.
   *
   * @param cue the cue
   * @param subject its subject
   * @param reporter who reports the cue's clause and so speaks; empty if the subject does
   * @param sketch the sentence of both
   */
  record CueSubject(Cue cue, Subject subject, Optional<Subject> reporter, Sketch sketch) {
    Span phrase() {
      return sketch.span(subject.phrase());
    }
  }
}
