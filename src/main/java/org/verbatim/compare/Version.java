/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.verbatim.model.AnnotatedArticle;
import org.verbatim.model.BlockRole;
import org.verbatim.model.CueKind;
import org.verbatim.model.Quotation;
import org.verbatim.model.Rendition;
import org.verbatim.text.Span;
import org.verbatim.text.Word;
import org.verbatim.text.WordScanner;

/** A rendition made ready to be compared: its words, and the reporter's words around it. */
final class Version {

  private static final String MARKS = "\"'“”‘’«»„`";
  private static final Set<String> SPEECH_VERBS =
      Set.of("said", "says", "saying", "added", "asked", "asking", "wrote", "writes", "tweeted");
  private static final WordScanner SCANNER = new WordScanner();

  private final AnnotatedArticle article;
  private final Rendition rendition;
  private final List<Word> words = new ArrayList<>();
  private final BitSet bracketed = new BitSet(); // indices of words in brackets
  private final BitSet partStarts = new BitSet(); // indices of words that begin a part
  private final Span before; // the reporter's words in front of it, in its sentence
  private final Span after; // the reporter's words behind it, in its sentence

  Version(AnnotatedArticle article, Rendition rendition) {
    this.article = article;
    this.rendition = rendition;
    for (var part : rendition.parts()) {
      partStarts.set(words.size());
      words.addAll(SCANNER.scan(article.text(), part));
    }
    markBrackets();
    before = new Span(sentenceBegin(article.text(), begin()), begin());
    after = new Span(end(), sentenceEnd(article.text(), end()));
  }

  private void markBrackets() {
    int at = 0;
    for (var part : rendition.parts()) {
      int depth = 0;
      int offset = part.begin();
      while (at < words.size() && part.covers(words.get(at).span())) {
        for (; offset < words.get(at).span().begin(); offset++) {
          depth = depth(article.text().charAt(offset), depth);
        }
        bracketed.set(at, depth > 0);
        at++;
      }
    }
  }

  private static int depth(char c, int depth) {
    return switch (c) {
      case '[', '(' -> depth + 1;
      case ']', ')' -> Math.max(0, depth - 1);
      default -> depth;
    };
  }

  private static int sentenceBegin(String text, int end) {
    int begin = end;
    while (begin > 0 && text.charAt(begin - 1) != '\n') {
      if (begin < end && isStop(text, begin - 1, end)) {
        break;
      }
      begin--;
    }
    return begin;
  }

  // A dot ends a sentence if blanks and a capital or a mark follow; "Mr. Smith" is taken for an end
  // too, which only makes the frame shorter.
  private static boolean isStop(String text, int at, int end) {
    char c = text.charAt(at);
    if (c != '.' && c != '?' && c != '!') {
      return false;
    }
    int next = at + 1;
    while (next < end && MARKS.indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    return next < end && Character.isWhitespace(text.charAt(next)) && next - at < 3;
  }

  private static int sentenceEnd(String text, int begin) {
    int end = begin;
    while (end < text.length() && text.charAt(end) != '\n') {
      char c = text.charAt(end);
      end++;
      boolean inside = end < text.length() && MARKS.indexOf(text.charAt(end)) >= 0;
      if ((c == '.' || c == '?' || c == '!') && !inside && followedByBlank(text, end)) {
        break;
      }
    }
    return end;
  }

  private static boolean followedByBlank(String text, int end) {
    return end == text.length() || Character.isWhitespace(text.charAt(end));
  }

  AnnotatedArticle article() {
    return article;
  }

  Rendition rendition() {
    return rendition;
  }

  List<Word> words() {
    return words;
  }

  Word word(int index) {
    return words.get(index);
  }

  int size() {
    return words.size();
  }

  int begin() {
    return rendition.span().begin();
  }

  int end() {
    return rendition.span().end();
  }

  /** The outlet, or the article's id if no outlet is known. */
  String name() {
    return article.article().metadata().outlet().orElse(article.id());
  }

  boolean isBracketed(int index) {
    return bracketed.get(index);
  }

  boolean startsPart(int index) {
    return partStarts.get(index);
  }

  /** The reporter's words in front of it, in its sentence. */
  Span before() {
    return before;
  }

  /** The reporter's words behind it, in its sentence. */
  Span after() {
    return after;
  }

  List<Word> frameBefore() {
    return SCANNER.scan(article.text(), before);
  }

  List<Word> frameAfter() {
    return SCANNER.scan(article.text(), after);
  }

  /** What stands between the word and the one in front of it; empty in front of a part. */
  String gapBefore(int index) {
    if (index == 0 || index >= words.size() || partStarts.get(index)) {
      return "";
    }
    return article.text().substring(word(index - 1).span().end(), word(index).span().begin());
  }

  /** From the first to the last of the words; an empty span in front of {@code from} if none. */
  Span span(int from, int to) {
    if (from < to) {
      return new Span(word(from).span().begin(), word(to - 1).span().end());
    }
    int place = from == 0 ? begin() : word(from - 1).span().end();
    return new Span(place, place);
  }

  String text(int from, int to) {
    return span(from, to).in(article.text()).replaceAll("\\s+", " ");
  }

  /** The quotation that it is, or is a part of; empty where nobody is read to say the words. */
  Optional<Quotation> quotation() {
    return rendition.quotation().flatMap(article::quotation);
  }

  /** Whether it gives the words as spoken: between marks, or behind a name in a transcript. */
  boolean quoted() {
    return rendition.quoted() || isTranscript();
  }

  private boolean isTranscript() {
    boolean colon =
        quotation().filter(quotation -> quotation.content().equals(rendition.parts())).stream()
            .flatMap(quotation -> quotation.cues().stream())
            .anyMatch(cue -> cue.kind() == CueKind.COLON);
    return colon
        && article.article().blocks().stream()
            .anyMatch(
                block -> block.role() == BlockRole.BODY && block.span().covers(rendition.span()));
  }

  /** Whether the word is a verb; every word may be one where the article has no tokens. */
  boolean isVerb(int index) {
    Span span = word(index).span();
    var tokens =
        article.segmented().paragraphs().stream()
            .filter(paragraph -> paragraph.span().covers(span))
            .flatMap(paragraph -> paragraph.sentences().stream())
            .filter(sentence -> sentence.span().covers(span))
            .flatMap(sentence -> sentence.tokens().stream())
            .filter(token -> token.span().overlaps(span))
            .toList();
    return tokens.isEmpty() || tokens.stream().anyMatch(token -> token.pos().equals("VERB"));
  }

  /** The words of the article's other quotations. */
  List<List<Word>> otherQuotations() {
    return article.quotations().stream()
        .flatMap(quotation -> quotation.quoted().stream())
        .filter(span -> !span.overlaps(rendition.span()))
        .map(span -> SCANNER.scan(article.text(), span))
        .toList();
  }

  /**
   * Whether this version has, behind the last word that it shares with the other in front of the
   * other's index, further words in the same sentence.
   */
  boolean goesOnAfter(Version other, int index) {
    for (var step : Alignment.of(words, other.words())) {
      if (step.equal() && step.b() == index - 1) {
        return step.a() + 1 < size() && !sentenceEndsBefore(step.a() + 1);
      }
    }
    return false;
  }

  /** Whether the words are set into the reporter's own sentence, not printed as a sentence. */
  boolean isFragment() {
    String lead = before.in(article.text()).stripTrailing();
    int end = lead.length();
    while (end > 0 && (MARKS.indexOf(lead.charAt(end - 1)) >= 0)) {
      end--;
    }
    lead = lead.substring(0, end).stripTrailing();
    if (lead.isEmpty() || words.isEmpty()) {
      return false;
    }
    if (runsOn()) {
      return true;
    }
    char last = lead.charAt(lead.length() - 1);
    if (!Character.isLetterOrDigit(last)) {
      return !word(0).capital() && (last == ')' || last == '-' || last == '—' || last == '–');
    }
    String lastWord = lead.substring(lead.lastIndexOf(' ') + 1);
    return !(word(0).capital() && SPEECH_VERBS.contains(lastWord)) || words.size() < 3;
  }

  // "Orlan: 'One in three' chance of rain": the sentence goes on behind the mark without a comma.
  private boolean runsOn() {
    char last = article.text().charAt(end() - 1);
    String rest = after.in(article.text());
    int from = 0;
    while (from < rest.length() && MARKS.indexOf(rest.charAt(from)) >= 0) {
      from++;
    }
    return words.size() <= 5
        && Character.isLetterOrDigit(last)
        && from > 0
        && from + 1 < rest.length()
        && rest.charAt(from) == ' '
        && Character.isLetter(rest.charAt(from + 1));
  }

  /** Whether a sentence ends within it, before its last word. */
  boolean hasSentenceEnd() {
    for (int i = 1; i < size(); i++) {
      if (!partStarts.get(i) && sentenceEndsBefore(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a full stop stands behind its last word, before the mark, and no further dots. */
  boolean endsWithStop() {
    if (words.isEmpty()) {
      return false;
    }
    String tail = article.text().substring(word(size() - 1).span().end(), end());
    return tail.indexOf('.') >= 0 && !isEllipsis(tail);
  }

  /** Whether a sentence ends between the word and the one in front of it. */
  boolean sentenceEndsBefore(int index) {
    if (index <= 0 || index >= size()) {
      return true;
    }
    if (partStarts.get(index)) {
      return word(index).capital();
    }
    String gap = gapBefore(index);
    return gap.indexOf('.') >= 0 && !isEllipsis(gap)
        || isStopBeforeEllipsis(gap) && word(index).capital()
        || gap.indexOf('?') >= 0
        || gap.indexOf('!') >= 0;
  }

  // ". ..." and "....": a full stop, and dots for the sentences left out.
  private static boolean isStopBeforeEllipsis(String gap) {
    return gap.matches("\\.\\s*(?:…|\\.\\s?\\.\\s?\\.)\\s*");
  }

  /** Whether dots for words left out stand in front of the word, or behind the last one. */
  boolean hasEllipsisBefore(int index) {
    if (index > 0 && index < size()) {
      return isEllipsis(
          article.text().substring(word(index - 1).span().end(), word(index).span().begin()));
    }
    if (words.isEmpty()) {
      return false;
    }
    return index == 0
        ? isEllipsis(article.text().substring(begin(), word(0).span().begin()))
        : isEllipsis(article.text().substring(word(size() - 1).span().end(), end()));
  }

  static boolean isEllipsis(String gap) {
    return gap.indexOf('…') >= 0 || gap.replace(" ", "").contains("..");
  }
}
