/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.link;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.verbatim.model.AnnotatedArticle;
import org.verbatim.model.Base;
import org.verbatim.model.BaseReason;
import org.verbatim.model.BlockRole;
import org.verbatim.model.CueKind;
import org.verbatim.model.Quotation;
import org.verbatim.model.Rendition;
import org.verbatim.model.Utterance;
import org.verbatim.model.Witness;
import org.verbatim.text.Span;

/**
 * Names the report of an utterance that the others are read against: the transcript, else the
 * earliest, else the agency's own. Where nothing says which, it names none; how many agree never
 * counts.
 *
 * <p>Belongs to one story.
 */
public final class BaseFinder {

  // An interview has colons too; a transcript is little else.
  private static final double TURNS = 0.6;

  private final Map<String, AnnotatedArticle> articles = new HashMap<>();
  private final Map<String, Boolean> transcripts = new HashMap<>();
  private final List<Witness> witnesses;

  public BaseFinder(List<AnnotatedArticle> articles, List<Witness> witnesses) {
    articles.forEach(article -> this.articles.put(article.id(), article));
    this.witnesses = List.copyOf(witnesses);
  }

  /**
   * The base of an utterance; empty if one article alone reports it or nothing says which it is.
   */
  public Optional<Base> base(Utterance utterance) {
    var reporting = utterance.renditions().stream().map(Rendition::article).distinct().toList();
    if (reporting.size() < 2) {
      return Optional.empty();
    }
    return transcript(utterance)
        .or(() -> earliest(utterance, reporting))
        .or(() -> wire(utterance, reporting));
  }

  private Optional<Base> transcript(Utterance utterance) {
    var turns = utterance.renditions().stream().filter(this::isTurn).toList();
    if (turns.stream().map(Rendition::article).distinct().count() != 1) {
      return Optional.empty();
    }
    return base(
        utterance,
        turns.get(0),
        BaseReason.TRANSCRIPT,
        "a transcript, which has what was said turn by turn");
  }

  private boolean isTurn(Rendition rendition) {
    var article = articles.get(rendition.article());
    return transcripts.computeIfAbsent(article.id(), id -> isTranscript(article))
        && rendition.quotation().flatMap(article::quotation).filter(BaseFinder::isTurn).isPresent();
  }

  private static boolean isTurn(Quotation quotation) {
    return quotation.quoted().isEmpty()
        && quotation.cues().stream().anyMatch(cue -> cue.kind() == CueKind.COLON);
  }

  private static boolean isTranscript(AnnotatedArticle article) {
    int all =
        article.article().blocks().stream()
            .filter(block -> block.role() == BlockRole.BODY)
            .mapToInt(block -> block.span().length())
            .sum();
    int spoken =
        article.quotations().stream()
            .filter(BaseFinder::isTurn)
            .flatMap(quotation -> quotation.content().stream())
            .mapToInt(Span::length)
            .sum();
    return all > 0 && spoken >= TURNS * all;
  }

  private Optional<Base> earliest(Utterance utterance, List<String> reporting) {
    Map<String, String> dated = new LinkedHashMap<>();
    for (var id : reporting) {
      articles
          .get(id)
          .article()
          .metadata()
          .published()
          .filter(PublishedTimes::isKnown)
          .ifPresent(date -> dated.put(id, date));
    }
    return dated.keySet().stream()
        .filter(id -> dated.size() > 1 && isFirst(id, dated))
        .findFirst()
        .flatMap(
            id ->
                base(
                    utterance,
                    first(utterance, id),
                    BaseReason.EARLIEST,
                    dated.size() == reporting.size()
                        ? "the earliest of them"
                        : "the earliest of those with a date"));
  }

  private static boolean isFirst(String id, Map<String, String> dated) {
    return dated.entrySet().stream()
        .filter(other -> !other.getKey().equals(id))
        .allMatch(other -> PublishedTimes.isBefore(dated.get(id), other.getValue()));
  }

  private Optional<Base> wire(Utterance utterance, List<String> reporting) {
    var wires =
        witnesses.stream()
            .flatMap(witness -> witness.among(Set.copyOf(reporting)).stream())
            .filter(witness -> witness.origin().isPresent())
            .toList();
    if (wires.size() != 1) {
      return Optional.empty();
    }
    var wire = wires.get(0);
    return base(
        utterance,
        first(utterance, wire.origin().orElseThrow()),
        BaseReason.WIRE,
        "the report of " + wire.agency().orElseThrow() + " that others are made from");
  }

  private static Rendition first(Utterance utterance, String article) {
    return utterance.renditions().stream()
        .filter(rendition -> rendition.article().equals(article))
        .findFirst()
        .orElseThrow();
  }

  private static Optional<Base> base(
      Utterance utterance, Rendition rendition, BaseReason reason, String explanation) {
    return Optional.of(new Base(utterance.renditions().indexOf(rendition), reason, explanation));
  }
}
