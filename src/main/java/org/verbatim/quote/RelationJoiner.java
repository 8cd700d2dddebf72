/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.verbatim.model.Cue;
import org.verbatim.model.QuotationKind;
import org.verbatim.model.SegmentedArticle;
import org.verbatim.model.Token;
import org.verbatim.text.Span;

/**
 * Joins what rules found between marks with what a reader found: rules tell what is speech between
 * marks, the reader how far the reported clause around it goes, who is named, and what is reported
 * without marks.
 */
final class RelationJoiner {

  /** Speech between marks belongs to the relation that has at least this share of its letters. */
  private static final double INSIDE = 0.5;

  /** A content is speech in marks if at least this share of its letters stands between some. */
  private static final double MARKED = 0.8;

  private static final String NOT_REPORTED = "a few words in marks that nobody is read to say";

  private final SegmentedArticle article;
  private final CueWords cueWords;
  private final List<Token> tokens;

  RelationJoiner(SegmentedArticle article, CueWords cueWords) {
    this.article = article;
    this.cueWords = cueWords;
    this.tokens = article.tokens().toList();
  }

  SpeechFinder.Found join(SpeechFinder.Found found, List<Relation> relations) {
    List<Span> marked =
        found.drafts().stream().flatMap(draft -> draft.quoted.stream()).distinct().toList();
    Map<QuotationDraft, QuotationDraft> joined = new HashMap<>();
    Map<Relation, QuotationDraft> clauses = new HashMap<>();
    Set<Relation> used = new HashSet<>();
    Set<QuotationDraft> unread = new HashSet<>();
    List<QuotationDraft> drafts = new ArrayList<>();
    for (var draft : found.drafts()) {
      if (draft.isQuoted()) {
        var relation = relationOf(draft, relations, marked);
        if (relation.isEmpty() && draft.rule == Rule.WORDS_IN_MARKS) {
          unread.add(draft);
          continue;
        }
        relation.ifPresent(used::add);
        var with = relation.map(its -> with(draft, its, marked)).orElse(draft);
        var clause = relation.map(clauses::get).orElse(null);
        if (clause != null && with.kind == QuotationKind.MIXED && clause.inside == with.inside) {
          clause.quoted.addAll(with.quoted);
          joined.put(draft, clause);
          continue;
        }
        relation
            .filter(its -> with.kind == QuotationKind.MIXED)
            .ifPresent(its -> clauses.put(its, with));
        joined.put(draft, with);
        drafts.add(with);
      } else if (draft.rule == Rule.TRANSCRIPT_TURN) {
        drafts.add(draft);
      }
    }
    for (var relation : relations) {
      if (!used.contains(relation)
          && !isSpoken(relation, drafts)
          && shared(marked, relation.content()) < INSIDE * letters(relation.content())) {
        drafts.add(unquoted(relation));
      }
    }
    drafts.sort(Comparator.comparingInt(QuotationDraft::begin));
    Map<Integer, QuotationDraft> draftOf = new HashMap<>();
    Map<Integer, String> noSpeech = new TreeMap<>(found.noSpeech());
    found
        .draftOf()
        .forEach(
            (pair, draft) -> {
              if (unread.contains(draft)) {
                noSpeech.put(pair, NOT_REPORTED);
              } else {
                draftOf.put(pair, joined.getOrDefault(draft, draft));
              }
            });
    return new SpeechFinder.Found(drafts, draftOf, noSpeech);
  }

  /** The relation whose content has most of what stands between the draft's marks. */
  private Optional<Relation> relationOf(
      QuotationDraft draft, List<Relation> relations, List<Span> marked) {
    int all = letters(draft.quoted);
    Relation best = null;
    int most = 0;
    for (var relation : relations) {
      int shared = shared(draft.quoted, relation.content());
      if (shared > most
          && shared >= all * INSIDE
          && (!isWhole(draft) || isMostlyMarked(relation, marked))) {
        best = relation;
        most = shared;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Whether it is speech in sentences of its own; a reported clause has no more than a part. */
  private static boolean isWhole(QuotationDraft draft) {
    return draft.kind == QuotationKind.DIRECT && draft.rule == Rule.MARKS_IN_PAIR;
  }

  /** Whether the cue stands in the paragraph that the draft begins in. */
  private boolean isInParagraph(QuotationDraft draft, Relation relation) {
    return article.paragraphs().stream()
        .filter(paragraph -> paragraph.span().covers(relation.cue()))
        .anyMatch(paragraph -> paragraph.span().contains(draft.begin()));
  }

  private boolean isMostlyMarked(Relation relation, List<Span> marked) {
    return shared(marked, relation.content()) >= MARKED * letters(relation.content());
  }

  private QuotationDraft with(QuotationDraft draft, Relation relation, List<Span> marked) {
    var cue = cue(relation.cue());
    boolean direct = isWhole(draft) || isDirect(draft, relation, marked);
    var joined =
        new QuotationDraft(
            direct ? QuotationKind.DIRECT : QuotationKind.MIXED, draft.rule, draft.inside);
    joined.content.addAll(direct ? draft.content : relation.content());
    joined.quoted.addAll(draft.quoted);
    joined.source.addAll(relation.source());
    if (direct && (!draft.cues.isEmpty() || !isInParagraph(draft, relation))) {
      joined.cues.addAll(draft.cues);
    } else {
      joined.cues.addAll(cue.map(List::of).orElse(draft.cues));
    }
    return joined;
  }

  private boolean isDirect(QuotationDraft draft, Relation relation, List<Span> marked) {
    return draft.kind == QuotationKind.DIRECT
        && shared(marked, relation.content()) >= SpeechFinder.DIRECT * letters(relation.content());
  }

  /** Whether the relation stands in what is somebody's speech between marks. */
  private static boolean isSpoken(Relation relation, List<QuotationDraft> drafts) {
    return drafts.stream()
        .flatMap(draft -> draft.quoted.stream())
        .anyMatch(quoted -> quoted.covers(relation.cue()));
  }

  private QuotationDraft unquoted(Relation relation) {
    var draft = new QuotationDraft(QuotationKind.INDIRECT, Rule.READ, -1);
    draft.content.addAll(relation.content());
    draft.source.addAll(relation.source());
    draft.confidence = relation.confidence();
    cue(relation.cue()).ifPresent(draft.cues::add);
    return draft;
  }

  private Optional<Cue> cue(Span span) {
    int first = firstAt(span.begin());
    int behind = firstAt(span.end());
    var inside = tokens.subList(first, Math.max(first, behind));
    return inside.isEmpty() ? Optional.empty() : Optional.of(cueWords.cue(article, inside));
  }

  /** The first token that begins at the offset or behind it. */
  private int firstAt(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().begin() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int shared(List<Span> quoted, List<Span> content) {
    int shared = 0;
    for (var a : quoted) {
      for (var b : content) {
        int begin = Math.max(a.begin(), b.begin());
        int end = Math.min(a.end(), b.end());
        shared += begin < end ? letters(new Span(begin, end)) : 0;
      }
    }
    return shared;
  }

  private int letters(List<Span> spans) {
    return spans.stream().mapToInt(this::letters).sum();
  }

  private int letters(Span span) {
    return (int) span.in(article.text()).chars().filter(Character::isLetterOrDigit).count();
  }
}
