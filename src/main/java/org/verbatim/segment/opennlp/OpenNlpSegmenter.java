/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.segment.opennlp;

import java.util.ArrayList;
import java.util.Arrays;
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
    int offset = block.span().begin();
    List<Span> detected =
        Arrays.stream(sentenceDetector.sentPosDetect(block.span().in(text)))
            .map(span -> new Span(offset + span.getStart(), offset + span.getEnd()))
            .toList();
    List<Sentence> sentences =
        repair.repair(text, block.span(), detected).stream()
            .map(span -> sentence(text, span))
            .toList();
    return new Paragraph(block.role(), block.span(), sentences);
  }

  private Sentence sentence(String text, Span span) {
    List<Word> words = splitter.split(text, span);
    String[] forms = words.stream().map(word -> taggedForm(text, word)).toArray(String[]::new);
    String[] tags = tagger.tag(forms);
    List<Token> tokens = new ArrayList<>(words.size() + 2);
    for (int i = 0; i < tags.length; i++) {
      addTokens(text, words.get(i), tags[i], tokens);
    }
    return new Sentence(span, tokens);
  }

  /**
   * The model knows contractions as one word ("don't", "it's") but few names with a possessive,
   * which it takes for verbs; so it is shown the name alone.
   */
  private static String taggedForm(String text, Word word) {
    Span shown = isPossessive(text, word) ? word.tokens().get(0) : word.span();
    return shown.in(text).replace('’', '\'').replaceAll("[“”„«»]|''|``", "\"");
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
