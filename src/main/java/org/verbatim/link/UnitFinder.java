/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.verbatim.model.AnnotatedArticle;
import org.verbatim.model.BlockRole;
import org.verbatim.model.CueKind;
import org.verbatim.model.MarkedStretch;
import org.verbatim.model.Quotation;
import org.verbatim.model.QuotationKind;
import org.verbatim.text.Span;
import org.verbatim.text.Word;
import org.verbatim.text.WordScanner;

/**
 * An article to the units that can be linked, in text order.
 *
 * <p>Direct speech is one unit per stretch that the writer prints without ending a sentence ("We
 * agreed," he said, "to meet" is one, "We agreed," he said. "And we will meet." are two, and so are
 * two paragraphs); of mixed speech every part between marks is a unit; indirect speech is one if it
 * claims something, "the budget" does not; a belief or a law is none. Words between marks that were
 * not found to be speech are units too, for another article may tell whose words they are.
 */
final class UnitFinder {

  private static final Set<String> VERBS = Set.of("VERB", "AUX");
  private static final WordScanner SCANNER = new WordScanner();

  List<Unit> units(AnnotatedArticle article) {
    var units = new ArrayList<Unit>();
    for (var quotation : article.quotations()) {
      if (quotation.kind() == QuotationKind.DIRECT) {
        for (var stretch : stretches(article.text(), quotation.content())) {
          add(article, quotation, stretch, true, units);
        }
      } else if (quotation.kind() == QuotationKind.MIXED) {
        for (var part : quotation.quoted()) {
          add(article, quotation, List.of(part), true, units);
        }
      } else if (quotation.attitude().isSpeech()) { // a belief or a law is nobody's utterance
        var clause = clause(article.text(), quotation.content());
        if (isClaim(article, clause)) {
          add(article, quotation, clause, false, units);
        }
      }
    }
    units.removeIf(unit -> !unit.quoted() && isMostlyQuoted(unit, units));
    units.addAll(marked(article, units));
    units.sort(
        Comparator.comparing(Unit::span)
            .thenComparing(unit -> unit.quotation().map(Quotation::id).orElse("")));
    return List.copyOf(units);
  }

  private static List<Unit> marked(AnnotatedArticle article, List<Unit> speech) {
    var marked = new ArrayList<Unit>();
    for (var stretch : MarkedStretch.of(article)) {
      boolean known =
          speech.stream()
              .filter(Unit::quoted)
              .flatMap(unit -> unit.parts().stream())
              .anyMatch(stretch.words()::overlaps);
      var words = SCANNER.scan(article.text(), stretch.words());
      if (!known && !words.isEmpty()) {
        marked.add(
            new Unit(
                article,
                around(article, stretch.span()),
                List.of(stretch.words()),
                false,
                true,
                true,
                words));
      }
    }
    return marked;
  }

  // The shortest report that it is a part of: whose report this is may be known.
  private static Optional<Quotation> around(AnnotatedArticle article, Span span) {
    return article.quotations().stream()
        .filter(quotation -> quotation.content().stream().anyMatch(part -> part.covers(span)))
        .min(
            Comparator.comparing((Quotation quotation) -> quotation.span().length())
                .thenComparing(Quotation::id));
  }

  // "He added that 'we will go home'": the quoted unit says all that the clause around it says.
  private static boolean isMostlyQuoted(Unit clause, List<Unit> units) {
    int covered =
        units.stream()
            .filter(Unit::quoted)
            .flatMap(unit -> unit.parts().stream())
            .filter(clause.span()::covers)
            .mapToInt(Span::length)
            .sum();
    return covered * 2 > clause.span().length();
  }

  // Two who spoke of "the front-runner" said nothing alike; a claim has a verb.
  private static boolean isClaim(AnnotatedArticle article, List<Span> content) {
    var hull = Span.hull(content);
    var tokens =
        article.segmented().paragraphs().stream()
            .filter(paragraph -> paragraph.span().overlaps(hull))
            .flatMap(paragraph -> paragraph.sentences().stream())
            .filter(sentence -> sentence.span().overlaps(hull))
            .flatMap(sentence -> sentence.tokens().stream())
            .filter(token -> content.stream().anyMatch(span -> span.covers(token.span())))
            .toList();
    return tokens.isEmpty() || tokens.stream().anyMatch(token -> VERBS.contains(token.pos()));
  }

  // "that they agreed": the writer's "that" is no part of what was said.
  private static List<Span> clause(String text, List<Span> content) {
    var first = content.get(0);
    String that = "that ";
    if (first.length() <= that.length()
        || !text.regionMatches(true, first.begin(), that, 0, that.length())) {
      return content;
    }
    var clause = new ArrayList<>(content);
    clause.set(0, new Span(first.begin() + that.length(), first.end()));
    return clause;
  }

  private static void add(
      AnnotatedArticle article,
      Quotation quotation,
      List<Span> parts,
      boolean quoted,
      List<Unit> units) {
    var words = new ArrayList<Word>();
    for (var part : parts) {
      words.addAll(SCANNER.scan(article.text(), part));
    }
    if (!words.isEmpty()) {
      units.add(
          new Unit(
              article,
              Optional.of(quotation),
              parts,
              true,
              quoted,
              quoted || isTranscript(article, quotation),
              words));
    }
  }

  // "TARVONEN: We will row at dawn.", but not "Tarvonen: No talks before dawn" in a headline.
  private static boolean isTranscript(AnnotatedArticle article, Quotation quotation) {
    return quotation.cues().stream().anyMatch(cue -> cue.kind() == CueKind.COLON)
        && article.article().blocks().stream()
            .anyMatch(
                block -> block.role() == BlockRole.BODY && block.span().covers(quotation.span()));
  }

  private static List<List<Span>> stretches(String text, List<Span> content) {
    var stretches = new ArrayList<List<Span>>();
    var open = new ArrayList<Span>();
    for (var span : content) {
      if (!open.isEmpty() && endsSentence(text, open.get(open.size() - 1), span)) {
        stretches.add(List.copyOf(open));
        open.clear();
      }
      open.add(span);
    }
    stretches.add(List.copyOf(open));
    return stretches;
  }

  // A full stop in the reporter's words, or in the speech in front of them, and a capital behind.
  private static boolean endsSentence(String text, Span last, Span next) {
    int first = next.begin();
    if (first < text.length() && !Character.isUpperCase(text.codePointAt(first))) {
      return false;
    }
    String between = text.substring(last.end(), next.begin());
    if (between.indexOf('\n') >= 0) {
      return true; // the mark is repeated: every paragraph is printed as a piece of its own
    }
    String tail = last.in(text).strip();
    boolean stopped = !tail.isEmpty() && ".?!".indexOf(tail.charAt(tail.length() - 1)) >= 0;
    String frame = between.replaceAll("[\"'“”‘’\\s]+$", "");
    return stopped || frame.endsWith(".");
  }
}
