/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.exchange;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.verbatim.model.Attitude;
import org.verbatim.model.QuotationKind;
import org.verbatim.model.SpeakerKind;
import org.verbatim.text.Span;

/**
 * A quotation and who said it, as a line of {@code quotations.jsonl} or of a gold file gives it.
 *
 * @param doc the id of the article
 * @param id the id of the quotation in it; empty in some gold
 * @param kind how much of it stands between marks; empty in some gold
 * @param content what was said
 * @param quoted the parts between marks
 * @param cue the words that introduce it
 * @param source where the article names the speaker
 * @param speaker the speaker's name; empty if unknown
 * @param speakerKind what the speaker is
 * @param anonymous whether the article gives no name
 * @param parent the id of the quotation that this one stands inside
 * @param text the content's words
 * @param confidence the share of such decisions that are right, 0 to 1
 * @param decidedBy the published name of the rule that chose the speaker, or, where none did, that
 *     found the quotation
 * @param explanation why this speaker, in words for a reader
 * @param frame the writer's words outside the content on which it depends whether it was said, or
 *     meant like this
 * @param attitude how the source stands to the content; empty in some gold
 * @param foundBy the published name of the rule that found the quotation
 */
public record QuoteRecord(
    String doc,
    Optional<String> id,
    Optional<QuotationKind> kind,
    List<Span> content,
    List<Span> quoted,
    List<Span> cue,
    List<Span> source,
    Optional<String> speaker,
    SpeakerKind speakerKind,
    boolean anonymous,
    Optional<String> parent,
    String text,
    double confidence,
    String decidedBy,
    String explanation,
    List<Span> frame,
    Optional<Attitude> attitude,
    String foundBy) {
  public QuoteRecord {
    Objects.requireNonNull(doc);
    Objects.requireNonNull(id);
    Objects.requireNonNull(kind);
    content = List.copyOf(content);
    quoted = List.copyOf(quoted);
    cue = List.copyOf(cue);
    source = List.copyOf(source);
    Objects.requireNonNull(speaker);
    Objects.requireNonNull(speakerKind);
    Objects.requireNonNull(parent);
    Objects.requireNonNull(text);
    Objects.requireNonNull(decidedBy);
    Objects.requireNonNull(explanation);
    frame = List.copyOf(frame);
    Objects.requireNonNull(attitude);
    Objects.requireNonNull(foundBy);
  }
}
