/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.quotes;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.verbatim.model.QuotationKind;
import org.verbatim.text.Span;

/** Builds records whose spans are given by the words they cover. */
final class Records {

  static final String DOC = "harbour";

  static final String TEXT =
      """
      Solheim tells boats to wait.

      "The harbour is frozen," Harbour Minister Ingrid Solheim said on Friday. "No boat will leave it."

      She called the ice “remarkable” and said the so-called "snow plan" was ready.

      “We waited all night.

      “We will wait again.”

      Fishermen said the pilots had promised to come.
      """;

  private Records() {}

  static Span at(String words) {
    int begin = TEXT.indexOf(words);
    if (begin < 0) {
      throw new IllegalArgumentException("the text has no '" + words + "'");
    }
    return new Span(begin, begin + words.length());
  }

  static List<Span> at(List<String> words) {
    return words.stream().map(Records::at).toList();
  }

  static ScoredRecord record(
      QuotationKind kind, List<String> content, String cue, String source, String speaker) {
    return record(
        DOC,
        kind,
        at(content),
        cue.isEmpty() ? List.of() : List.of(at(cue)),
        source.isEmpty() ? List.of() : List.of(at(source)),
        speaker);
  }

  static ScoredRecord record(
      String doc,
      QuotationKind kind,
      List<Span> content,
      List<Span> cue,
      List<Span> source,
      String speaker) {
    return new ScoredRecord(
        doc,
        Optional.of("q1"),
        Optional.ofNullable(kind),
        content,
        List.of(),
        cue,
        source,
        Optional.of(speaker),
        List.of(),
        OptionalDouble.empty(),
        false);
  }

  static ScoredRecord withContent(ScoredRecord of, Span... content) {
    return record(
        of.doc(),
        of.kind().orElse(null),
        Arrays.asList(content),
        of.cue(),
        of.source(),
        of.speaker().orElse(""));
  }

  static ScoredRecord withSource(ScoredRecord of, String... source) {
    return record(
        of.doc(),
        of.kind().orElse(null),
        of.content(),
        of.cue(),
        at(List.of(source)),
        of.speaker().orElse(""));
  }

  static ScoredRecord withSpeaker(ScoredRecord of, String speaker) {
    return record(of.doc(), of.kind().orElse(null), of.content(), of.cue(), of.source(), speaker);
  }

  static ScoredRecord withoutCue(ScoredRecord of) {
    return record(
        of.doc(),
        of.kind().orElse(null),
        of.content(),
        List.of(),
        of.source(),
        of.speaker().orElse(""));
  }

  static ScoredRecord withAliases(ScoredRecord of, String... aliases) {
    return new ScoredRecord(
        of.doc(),
        of.id(),
        of.kind(),
        of.content(),
        of.quoted(),
        of.cue(),
        of.source(),
        of.speaker(),
        List.of(aliases),
        of.confidence(),
        of.innerCue());
  }

  static ScoredRecord withQuoted(ScoredRecord of, Span... quoted) {
    return new ScoredRecord(
        of.doc(),
        of.id(),
        of.kind(),
        of.content(),
        Arrays.asList(quoted),
        of.cue(),
        of.source(),
        of.speaker(),
        of.aliases(),
        of.confidence(),
        of.innerCue());
  }

  static ScoredRecord withConfidence(ScoredRecord of, double confidence) {
    return new ScoredRecord(
        of.doc(),
        of.id(),
        of.kind(),
        of.content(),
        of.quoted(),
        of.cue(),
        of.source(),
        of.speaker(),
        of.aliases(),
        OptionalDouble.of(confidence),
        of.innerCue());
  }

  static ScoredRecord asInnerCue(ScoredRecord of) {
    return new ScoredRecord(
        of.doc(),
        of.id(),
        of.kind(),
        of.content(),
        of.quoted(),
        of.cue(),
        of.source(),
        of.speaker(),
        of.aliases(),
        of.confidence(),
        true);
  }
}
