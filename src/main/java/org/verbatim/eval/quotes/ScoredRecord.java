/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.quotes;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.verbatim.model.AnnotatedArticle;
import org.verbatim.model.Cue;
import org.verbatim.model.Quotation;
import org.verbatim.model.QuotationKind;
import org.verbatim.model.Speaker;
import org.verbatim.text.Span;

/**
 * A quotation as a gold file or a system gives it. Spans may come in any order and may lie outside
 * the text; the scorer leaves such out and says so.
 *
 * @param doc the document it stands in
 * @param id its name there, for the list of errors
 * @param kind how much of it stands between marks; empty is read as direct in gold and as mixed in
 *     a system's output
 * @param content what was said
 * @param quoted the parts between marks; empty if the record does not tell
 * @param cue the words that introduce the speech
 * @param source the words that name the speaker at that place
 * @param speaker who that is; empty if unknown
 * @param aliases other names that are right for the speaker (gold only)
 * @param confidence how sure the system is of the speaker, 0 to 1; empty in gold and if it does not
 *     say
 * @param innerCue whether this is speech inside speech, where the gold may name the outer speaker
 */
public record ScoredRecord(
    String doc,
    Optional<String> id,
    Optional<QuotationKind> kind,
    List<Span> content,
    List<Span> quoted,
    List<Span> cue,
    List<Span> source,
    Optional<String> speaker,
    List<String> aliases,
    OptionalDouble confidence,
    boolean innerCue) {
  public ScoredRecord {
    Objects.requireNonNull(doc);
    Objects.requireNonNull(id);
    Objects.requireNonNull(kind);
    content = List.copyOf(content);
    quoted = List.copyOf(quoted);
    cue = List.copyOf(cue);
    source = List.copyOf(source);
    speaker = speaker.filter(name -> !name.isEmpty());
    aliases = List.copyOf(aliases);
    Objects.requireNonNull(confidence);
  }

  /** The quotations of an article that the pipeline has annotated, in text order. */
  public static List<ScoredRecord> of(AnnotatedArticle article) {
    return article.quotations().stream().map(quotation -> of(article, quotation)).toList();
  }

  private static ScoredRecord of(AnnotatedArticle article, Quotation quotation) {
    return new ScoredRecord(
        article.id(),
        Optional.of(quotation.id()),
        Optional.of(quotation.kind()),
        quotation.content(),
        quotation.quoted(),
        quotation.cues().stream().map(Cue::span).toList(),
        article.source(quotation),
        article.speaker(quotation).map(Speaker::name),
        List.of(),
        article
            .attribution(quotation)
            .map(attribution -> OptionalDouble.of(attribution.confidence()))
            .orElse(OptionalDouble.empty()),
        false);
  }

  /** The spans of one part. */
  public List<Span> spans(Role role) {
    return switch (role) {
      case CUE -> cue;
      case SOURCE -> source;
      case CONTENT -> content;
    };
  }
}
