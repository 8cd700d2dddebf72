/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote.sequence;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.verbatim.model.Quotation;
import org.verbatim.model.Quotations;
import org.verbatim.model.SegmentedArticle;
import org.verbatim.model.Token;
import org.verbatim.quote.Attitudes;
import org.verbatim.quote.QuotationFinder;
import org.verbatim.quote.ReportingWords;
import org.verbatim.syntax.Sketch;
import org.verbatim.syntax.Sketches;
import org.verbatim.syntax.WordKind;
import org.verbatim.text.Span;

/** Collects what is known of the tokens of an article. Belongs to one thread. */
final class PageBuilder {

  private final QuotationFinder rules = new QuotationFinder();
  private final WordForms forms = new WordForms(ReportingWords.shipped());
  private final Map<String, Integer> tags = new HashMap<>();
  private final Attitudes attitudes = Attitudes.shipped();
  private final Map<String, Integer> attitudeOf = new HashMap<>();
  private final Vocabulary vocabulary;

  PageBuilder(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * An article and its syntax.
   *
   * @param sketches of its sentences
   */
  record Sketched(Page page, Sketches sketches) {}

  /** Collects, and asks the rules what is speech between marks. */
  Sketched build(SegmentedArticle article) {
    var byRules = rules.find(article);
    List<Span> quoted =
        byRules.quotations().stream()
            .flatMap(quotation -> quotation.quoted().stream())
            .sorted()
            .toList();
    return build(article, quoted, byRules);
  }

  /**
   * Collects.
   *
   * @param quoted the stretches between marks that are speech, in text order
   */
  Sketched build(SegmentedArticle article, List<Span> quoted) {
    return build(article, quoted, rules.find(article));
  }

  private Sketched build(SegmentedArticle article, List<Span> quoted, Quotations byRules) {
    var page = new Page((int) article.tokens().count());
    addWords(page, article);
    addMarks(page, article, quoted);
    int number = 0;
    for (var quotation : byRules.quotations()) {
      number++;
      if (quotation.parent().isEmpty()) {
        addRule(page, quotation, number);
      }
    }
    var sketches = Sketches.of(article, byRules);
    addSyntax(page, sketches);
    return new Sketched(page, sketches);
  }

  private void addWords(Page page, SegmentedArticle article) {
    int i = 0;
    int sentences = 0;
    for (int p = 0; p < article.paragraphs().size(); p++) {
      var paragraph = article.paragraphs().get(p);
      int paragraphBegin = i;
      for (var sentence : paragraph.sentences()) {
        int sentenceBegin = i;
        for (var token : sentence.tokens()) {
          addWord(page, i, article, token);
          page.sentence[i] = sentences;
          page.paragraph[i] = p;
          page.role[i] = 1 + paragraph.role().ordinal();
          page.sentenceBegin[i] = sentenceBegin;
          page.paragraphBegin[i] = paragraphBegin;
          i++;
        }
        Arrays.fill(page.sentenceEnd, sentenceBegin, i, i);
        sentences++;
      }
      Arrays.fill(page.paragraphEnd, paragraphBegin, i, i);
    }
  }

  private void addWord(Page page, int i, SegmentedArticle article, Token token) {
    var form = forms.of(article.text(token.span()));
    boolean name = isName(token, form);
    boolean known = !name && vocabulary.knows(form.number());
    page.begin[i] = token.span().begin();
    page.end[i] = token.span().end();
    page.word[i] = known ? form.number() : name ? form.shape() : form.rare();
    int lemma = Vocabulary.number(token.lemma());
    page.lemma[i] = !name && vocabulary.knows(lemma) ? lemma : page.word[i];
    page.pos[i] = tags.computeIfAbsent(token.pos(), Vocabulary::number);
    page.shape[i] = form.shape();
    page.ending[i] = name ? 0 : form.ending();
    page.lexicon[i] = form.lexicon();
    page.uses[i] = form.uses();
    page.attitude[i] = attitudeOf.computeIfAbsent(token.lemma(), this::attitude);
  }

  /**
   * Whether a token is known by its shape alone, as names are of one article. Taggers take
   * reporting words of headlines for names.
   */
  static boolean isName(Token token, WordForms.WordForm form) {
    return token.pos().equals("PROPN") && form.lexicon() == 0;
  }

  private int attitude(String lemma) {
    int verb = attitudes.ofVerb(lemma).map(attitude -> 1 + attitude.ordinal()).orElse(0);
    int noun = attitudes.ofNoun(lemma).map(attitude -> 1 + attitude.ordinal()).orElse(0);
    return 10 * noun + verb;
  }

  private static void addMarks(Page page, SegmentedArticle article, List<Span> quoted) {
    for (var span : quoted) {
      int first = page.tokenAt(span.begin());
      int i = first;
      while (i < page.size && page.begin[i] < span.end()) {
        page.marks[i++] = Page.QUOTED;
      }
      if (first > 0 && isMark(article, page, first - 1)) {
        page.marks[first - 1] = Page.OPENING;
      }
      if (i < page.size && isMark(article, page, i)) {
        page.marks[i] = Page.CLOSING;
      }
    }
    for (int i = 0; i < page.size; i++) {
      if (page.marks[i] == 0 && isMark(article, page, i)) {
        page.marks[i] = Page.OTHER_MARK;
      }
    }
  }

  private static boolean isMark(SegmentedArticle article, Page page, int token) {
    for (int at = page.begin[token]; at < page.end[token]; at++) {
      if ("\"“”„«»'’‘`".indexOf(article.text().charAt(at)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static void addRule(Page page, Quotation quotation, int number) {
    for (var cue : quotation.cues()) {
      label(page, cue.span(), page.ruleCue, page.ruleOfCue, number);
    }
    for (var span : quotation.content()) {
      label(page, span, page.ruleContent, page.ruleOfContent, number);
    }
  }

  private static void label(Page page, Span span, int[] labels, int[] numbers, int number) {
    int first = page.tokenAt(span.begin());
    for (int i = first; i < page.size && page.begin[i] < span.end(); i++) {
      labels[i] = i == first ? 1 : 2;
      numbers[i] = number;
    }
  }

  private static void addSyntax(Page page, Sketches sketches) {
    int i = 0;
    for (var sketch : sketches.all()) {
      for (int t = 0; t < sketch.size(); t++) {
        int begin = sketch.span(t).begin();
        while (page.begin[i] < begin) {
          page.kind[i++] = 1 + WordKind.MARK.ordinal(); // a mark that the sketch leaves out
        }
        page.kind[i] = 1 + sketch.kind(t).ordinal();
        page.phrase[i] = phrase(sketch, t);
        i++;
      }
    }
    while (i < page.size) {
      page.kind[i++] = 1 + WordKind.MARK.ordinal();
    }
  }

  private static int phrase(Sketch sketch, int token) {
    var phrase = sketch.phraseAt(token);
    if (phrase.isEmpty()) {
      return 0;
    }
    boolean first = phrase.get().first() == token;
    boolean last = phrase.get().last() == token;
    return first ? last ? 4 : 1 : last ? 3 : 2;
  }
}
