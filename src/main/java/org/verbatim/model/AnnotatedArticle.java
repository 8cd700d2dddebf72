/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.verbatim.text.Span;

/**
 * An article with all that the steps for one article found; looks things up by their ids.
 *
 * <p>Immutable; may be shared between threads.
 */
public final class AnnotatedArticle {

  private final SegmentedArticle segmented;
  private final Quotations quotations;
  private final Mentions mentions;
  private final List<Attribution> attributions;
  private final Map<String, Quotation> quotationById;
  private final Map<String, Speaker> speakerById;
  private final Map<String, Mention> mentionById;
  private final Map<String, Attribution> attributionByQuotation;

  /** Ids must be unique within their kind, else {@link IllegalStateException}. */
  public AnnotatedArticle(
      SegmentedArticle segmented,
      Quotations quotations,
      Mentions mentions,
      List<Attribution> attributions) {
    this.segmented = Objects.requireNonNull(segmented);
    this.quotations = Objects.requireNonNull(quotations);
    this.mentions = Objects.requireNonNull(mentions);
    this.attributions = List.copyOf(attributions);
    quotationById = index(quotations.quotations(), Quotation::id);
    speakerById = index(mentions.speakers(), Speaker::id);
    mentionById = index(mentions.mentions(), Mention::id);
    attributionByQuotation = index(this.attributions, Attribution::quotation);
  }

  private static <T> Map<String, T> index(List<T> things, Function<T, String> id) {
    return things.stream().collect(Collectors.toUnmodifiableMap(id, thing -> thing));
  }

  public Article article() {
    return segmented.article();
  }

  public String id() {
    return article().id();
  }

  public String text() {
    return article().text();
  }

  public SegmentedArticle segmented() {
    return segmented;
  }

  /** In text order. */
  public List<Quotation> quotations() {
    return quotations.quotations();
  }

  /** Every quotation mark seen, in text order. */
  public List<QuotationMark> marks() {
    return quotations.marks();
  }

  /** In the order of their first mention. */
  public List<Speaker> speakers() {
    return mentions.speakers();
  }

  /** In text order. */
  public List<Mention> mentions() {
    return mentions.mentions();
  }

  public List<Attribution> attributions() {
    return attributions;
  }

  public Optional<Quotation> quotation(String id) {
    return Optional.ofNullable(quotationById.get(id));
  }

  public Optional<Speaker> speaker(String id) {
    return Optional.ofNullable(speakerById.get(id));
  }

  public Optional<Mention> mention(String id) {
    return Optional.ofNullable(mentionById.get(id));
  }

  public Optional<Attribution> attribution(Quotation quotation) {
    return Optional.ofNullable(attributionByQuotation.get(quotation.id()));
  }

  /** The speaker that the quotation is laid to; empty if unknown. */
  public Optional<Speaker> speaker(Quotation quotation) {
    return attribution(quotation).flatMap(Attribution::speaker).flatMap(this::speaker);
  }

  /**
   * Where the article names whoever a quotation is laid to, in text order: the mentions of its
   * attribution, with the extent that a reader gave them, where it did.
   */
  public List<Span> source(Quotation quotation) {
    return attribution(quotation).map(Attribution::mentions).orElse(List.of()).stream()
        .map(id -> mention(id).orElseThrow().span())
        .map(
            mention ->
                quotation.source().stream()
                    .filter(read -> read.overlaps(mention))
                    .findFirst()
                    .orElse(mention))
        .distinct()
        .sorted()
        .toList();
  }
}
