/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.mention;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.verbatim.model.Cue;
import org.verbatim.model.Quotations;
import org.verbatim.syntax.Sketch;
import org.verbatim.syntax.Sketches;
import org.verbatim.syntax.Subject;
import org.verbatim.syntax.SubjectFinder;
import org.verbatim.syntax.SubjectPlace;
import org.verbatim.text.Span;

/** The noun phrases that are subjects of cues, with their extents. */
final class CueSubjects {

  private final Map<Long, Subject> subjects = new HashMap<>();

  static CueSubjects of(Sketches sketches, Quotations quotations) {
    var found = new CueSubjects();
    for (var quotation : quotations.quotations()) {
      for (var cue : quotation.cues()) {
        found.add(sketches, cue);
      }
      quotation.source().forEach(span -> found.addRead(sketches, span));
      if (quotation.cues().isEmpty()) {
        found.addGovernor(sketches, quotation.span().begin());
      }
    }
    for (int i = 0; i < sketches.all().size(); i++) {
      found.addSpeech(i, sketches.all().get(i));
    }
    return found;
  }

  /** A source that a reader found, with the extent that it has there. */
  private void addRead(Sketches sketches, Span source) {
    int index = sketches.indexAt(source.begin());
    var sketch = sketches.all().get(index);
    int first = sketch.tokenAt(source.begin());
    int last = Math.min(sketch.tokenAt(source.end() - 1), sketch.size() - 1);
    for (int token = first; token <= last; token++) {
      var phrase = sketch.phraseAt(token);
      if (phrase.isPresent()) {
        int end = Math.max(last, phrase.get().last());
        subjects.put(
            key(index, phrase.get().first()), new Subject(phrase.get(), end, SubjectPlace.BEFORE));
        return;
      }
    }
  }

  /** The subject of the verb that words without a cue depend on. */
  private void addGovernor(Sketches sketches, int offset) {
    int index = sketches.indexAt(offset);
    var sketch = sketches.all().get(index);
    if (sketch.tokenAt(offset) < sketch.size()) {
      new SubjectFinder(sketch)
          .governorOf(sketch.tokenAt(offset))
          .ifPresent(subject -> put(index, subject));
    }
  }

  /** Subjects of verbs of speaking, whether a quotation was found behind them or not. */
  private void addSpeech(int index, Sketch sketch) {
    var finder = new SubjectFinder(sketch);
    for (int i = 0; i < sketch.size(); i++) {
      if (sketch.kind(i).isVerbal() && !sketch.isQuoted(i) && finder.isSpeech(i)) {
        finder.subjectOf(i, i).ifPresent(subject -> put(index, subject));
      }
    }
  }

  private void add(Sketches sketches, Cue cue) {
    int index = sketches.indexAt(cue.span().begin());
    cueSubject(sketches.all().get(index), cue).ifPresent(subject -> put(index, subject));
  }

  private static Optional<Subject> cueSubject(Sketch sketch, Cue cue) {
    return new SubjectFinder(sketch).subjectOf(cue);
  }

  private void put(int sketch, Subject subject) {
    subjects.merge(
        key(sketch, subject.phrase().first()),
        subject,
        (one, other) -> one.lastOfExtent() >= other.lastOfExtent() ? one : other);
  }

  private static long key(int sketch, int token) {
    return (long) sketch << 32 | token;
  }

  /** The subject that begins with the token. */
  Optional<Subject> at(int sketch, int token) {
    return Optional.ofNullable(subjects.get(key(sketch, token)));
  }

  /** Whether the token is a relative pronoun that is the subject of a cue. */
  boolean isRelative(int sketch, int token) {
    return at(sketch, token).filter(s -> s.place() == SubjectPlace.RELATIVE).isPresent();
  }
}
