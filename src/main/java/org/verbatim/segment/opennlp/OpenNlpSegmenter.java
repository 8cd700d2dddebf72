/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.segment.opennlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import org.verbatim.model.Article;
import org.verbatim.model.Block;
import org.verbatim.model.BlockRole;
import org.verbatim.model.Paragraph;
import org.verbatim.model.SegmentedArticle;
import org.verbatim.model.Sentence;
import org.verbatim.model.Token;
import org.verbatim.segment.Segmenter;
import org.verbatim.segment.SentenceRepair;
import org.verbatim.segment.Word;
import org.verbatim.segment.WordSplitter;
import org.verbatim.text.Span;

/**
 * Sentences, parts of speech and lemmas by OpenNLP's models, words by rules.
 *
 * <p>Belongs to one thread: OpenNLP's finders do.
 */
public final class OpenNlpSegmenter implements Segmenter {

  private static final Pattern NEGATION = Pattern.compile("(?i)n['’]t");
  private static final Pattern MARKS = Pattern.compile("[“”„«»]|''|``");
  private static final Pattern POSSESSIVE = Pattern.compile("(?i)['’]s");

  /** Behind these, 's is "is" or "has". */
  private static final Set<String> TAKE_IS =
      Set.of(
          "it",
          "he",
          "she",
          "that",
          "there",
          "here",
          "what",
          "who",
          "where",
          "how",
          "let",
          "this",
          "when",
          "why",
          "everybody",
          "everyone",
          "nobody",
          "somebody",
          "someone",
          "nothing",
          "everything",
          "something");

  /**
   * Longer stretches are no sentences: lists, tables, damage. The tagger copies all that it has
   * tagged at every word, so that a stretch of twice the length would take four times as long.
   */
  private static final int MOST_WORDS_AT_ONCE = 400;

  /** Longer paragraphs are searched in pieces, as the detector looks around every full stop. */
  private static final int MOST_UNITS_AT_ONCE = 8000;

  /**
   * Longer stretches without a blank are no words, but data or damage. At every full stop the
   * detector reads to the blanks around it, so that thousands of "A.A.A." would take minutes.
   */
  private static final int MOST_UNBROKEN_UNITS = 500;

  private final SentenceDetectorME sentenceDetector = new SentenceDetectorME(Models.SENTENCES);
  private final POSTaggerME tagger = new POSTaggerME(Models.TAGS);
  private final Lemmas lemmas = new Lemmas();
  private final SentenceRepair repair = new SentenceRepair();
  private final WordSplitter splitter = new WordSplitter();

  @Override
  public SegmentedArticle segment(Article article) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Block block : article.blocks()) {
      if (block.role() != BlockRole.BOILERPLATE && !block.span().isEmpty()) {
        paragraphs.add(paragraph(article.text(), block));
      }
    }
    return new SegmentedArticle(article, paragraphs);
  }

  private Paragraph paragraph(String text, Block block) {
    List<Sentence> sentences =
        repair.repair(text, block.span(), detected(text, block.span())).stream()
            .map(span -> sentence(text, span))
            .toList();
    return new Paragraph(block.role(), block.span(), sentences);
  }

  private List<Span> detected(String text, Span paragraph) {
    List<Span> detected = new ArrayList<>();
    int begin = paragraph.begin();
    while (begin < paragraph.end()) {
      int end = endOfPiece(text, begin, paragraph.end());
      for (var found : sentenceDetector.sentPosDetect(text.substring(begin, end))) {
        detected.add(new Span(begin + found.getStart(), begin + found.getEnd()));
      }
      begin = end;
    }
    return detected;
  }

  /** The limit if it is near, else behind the last blank that is near, else between characters. */
  private static int endOfPiece(String text, int begin, int limit) {
    int unbroken = begin;
    for (int i = begin; i < limit; i++) {
      if (i - begin == MOST_UNITS_AT_ONCE || i - unbroken == MOST_UNBROKEN_UNITS) {
        int end = unbroken > begin ? unbroken : i;
        return Character.isLowSurrogate(text.charAt(end)) ? end + 1 : end;
      }
      if (Character.isWhitespace(text.charAt(i))) {
        unbroken = i + 1;
      }
    }
    return limit;
  }

  private Sentence sentence(String text, Span span) {
    List<Word> words = splitter.split(text, span);
    List<Token> tokens = new ArrayList<>(words.size() + 2);
    for (int begin = 0; begin < words.size(); begin += MOST_WORDS_AT_ONCE) {
      var piece = words.subList(begin, Math.min(begin + MOST_WORDS_AT_ONCE, words.size()));
      String[] tags =
          tagger.tag(piece.stream().map(word -> taggedForm(text, word)).toArray(String[]::new));
      for (int i = 0; i < tags.length; i++) {
        addTokens(text, piece.get(i), tags[i], tokens);
      }
    }
    return new Sentence(span, tokens);
  }

  /**
   * The model knows contractions as one word ("don't", "it's") but few names with a possessive,
   * which it takes for verbs; so it is shown the name alone.
   */
  private static String taggedForm(String text, Word word) {
    Span shown = isPossessive(text, word) ? word.tokens().get(0) : word.span();
    String form = shown.in(text);
    return form.chars().anyMatch(character -> "'`’“”„«»".indexOf(character) >= 0)
        ? MARKS.matcher(form.replace('’', '\'')).replaceAll("\"")
        : form;
  }

  private static boolean isPossessive(String text, Word word) {
    return word.tokens().size() == 2
        && POSSESSIVE.matcher(word.tokens().get(1).in(text)).matches()
        && !TAKE_IS.contains(word.tokens().get(0).in(text).toLowerCase(Locale.ROOT));
  }

  private void addTokens(String text, Word word, String tag, List<Token> tokens) {
    String first = tag.contains("+") ? tag.substring(0, tag.indexOf('+')) : tag;
    if (word.tokens().size() == 1) {
      tokens.add(token(text, word.span(), first));
      return;
    }
    Span clitic = word.tokens().get(1);
    boolean possessive = isPossessive(text, word);
    boolean negation = NEGATION.matcher(clitic.in(text)).matches();
    tokens.add(token(text, word.tokens().get(0), negation ? "AUX" : first));
    tokens.add(
        new Token(
            clitic,
            possessive || negation ? "PART" : "AUX",
            negation ? "not" : lemmas.lemma(clitic.in(text), "PART")));
  }

  private Token token(String text, Span span, String tag) {
    return new Token(span, tag, lemmas.lemma(span.in(text), tag));
  }
}
