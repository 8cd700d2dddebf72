/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.verbatim.model.BlockRole;
import org.verbatim.model.CueKind;
import org.verbatim.model.MarkUse;
import org.verbatim.model.Paragraph;
import org.verbatim.model.Quotations;
import org.verbatim.model.SegmentedArticle;
import org.verbatim.model.Sentence;
import org.verbatim.model.Token;
import org.verbatim.text.Span;

/**
 * The sketches of an article's sentences.
 *
 * <p>Belong to one thread. Linear in the length of the article.
 */
public final class Sketches {

  private static final int HEADING_WORDS = 4;
  private static final int SHORT_WORD = 2; // letters; "to", "in"
  private static final double HEADING_SHARE = 0.6;

  /**
   * Longer stretches are no sentences, but lists, tables, damage; they are sketched in pieces, so
   * that whoever looks along a sketch need not fear its end. The longest sentence of 30,000 in news
   * that we have seen had 220 tokens.
   */
  static final int MOST_TOKENS = 400;

  private final List<Sketch> sketches;
  private final List<Integer> paragraphs;

  private Sketches(List<Sketch> sketches, List<Integer> paragraphs) {
    this.sketches = List.copyOf(sketches);
    this.paragraphs = List.copyOf(paragraphs);
  }

  /** Sketches every sentence of the article, in text order; a very long one in pieces. */
  public static Sketches of(SegmentedArticle article, Quotations quotations) {
    return new Builder(article, quotations).build();
  }

  /** One for every sentence, in text order, or several for a very long one. */
  public List<Sketch> all() {
    return sketches;
  }

  /** The index of the paragraph that the sketch with the given index belongs to. */
  public int paragraph(int sketch) {
    return paragraphs.get(sketch);
  }

  /** The index of the last sketch that begins at or before the offset; 0 if none does. */
  public int indexAt(int offset) {
    int low = 0;
    int high = sketches.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sketches.get(middle).span(0).begin() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  static String lower(String word) {
    return word.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  /** Collects what kinds depend on, then sketches sentence by sentence. */
  private static final class Builder {

    private final SegmentedArticle article;
    private final List<Span> quoted;
    private final Map<Integer, String> cueHeads = new HashMap<>();
    private final Set<Integer> silentMarks = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> plain = new HashSet<>();

    Builder(SegmentedArticle article, Quotations quotations) {
      this.article = article;
      this.quoted =
          quotations.quotations().stream()
              .flatMap(quotation -> quotation.quoted().stream())
              .sorted()
              .toList();
      quotations.marks().stream()
          .filter(mark -> mark.use() == MarkUse.NO_SPEECH)
          .forEach(mark -> silentMarks.add(mark.span().begin()));
      quotations.quotations().stream()
          .flatMap(quotation -> quotation.cues().stream())
          .filter(cue -> cue.kind() == CueKind.VERB)
          .forEach(cue -> cueHeads.put(cueHead(cue.span(), cue.lemma()), cue.lemma()));
    }

    /** The offset of the cue's verb: the word with its lemma, else its first verb. */
    private int cueHead(Span cue, String lemma) {
      int firstVerb = -1;
      for (var sentence : sentencesAt(cue)) {
        for (var token : sentence.tokens()) {
          if (cue.covers(token.span())) {
            if (token.lemma().equals(lemma)) {
              return token.span().begin();
            }
            if (firstVerb < 0 && token.pos().equals("VERB")) {
              firstVerb = token.span().begin();
            }
          }
        }
      }
      return firstVerb < 0 ? cue.begin() : firstVerb;
    }

    /** The sentences of one paragraph that the span overlaps. */
    private List<Sentence> sentencesAt(Span span) {
      int p = firstEndingBehind(span.begin(), article.paragraphs(), Paragraph::span);
      if (p == article.paragraphs().size() || !article.paragraphs().get(p).span().covers(span)) {
        return List.of();
      }
      var sentences = article.paragraphs().get(p).sentences();
      List<Sentence> found = new ArrayList<>();
      for (int i = firstEndingBehind(span.begin(), sentences, Sentence::span);
          i < sentences.size() && sentences.get(i).span().overlaps(span);
          i++) {
        found.add(sentences.get(i));
      }
      return found;
    }

    private static <T> int firstEndingBehind(int offset, List<T> things, Function<T, Span> span) {
      int low = 0;
      int high = things.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (span.apply(things.get(middle)).end() <= offset) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }

    Sketches build() {
      article.paragraphs().forEach(this::collect);
      List<Sketch> sketches = new ArrayList<>();
      List<Integer> paragraphs = new ArrayList<>();
      for (int p = 0; p < article.paragraphs().size(); p++) {
        var paragraph = article.paragraphs().get(p);
        for (var sentence : paragraph.sentences()) {
          boolean heading = isHeading(paragraph, sentence);
          var tokens = sentence.tokens();
          for (int i = 0; i < tokens.size(); i += MOST_TOKENS) {
            var piece = tokens.subList(i, Math.min(i + MOST_TOKENS, tokens.size()));
            sketches.add(sketch(piece, heading));
            paragraphs.add(p);
          }
        }
      }
      return new Sketches(sketches, paragraphs);
    }

    private void collect(Paragraph paragraph) {
      for (var sentence : paragraph.sentences()) {
        if (isHeading(paragraph, sentence)) {
          continue;
        }
        boolean start = true;
        String before = "";
        for (int i = 0; i < sentence.tokens().size(); i++) {
          String word = word(sentence, i);
          if (!Character.isLetter(word.charAt(0))) {
            start |= !Character.isDigit(word.charAt(0)) && !",'’&()".contains(word.substring(0, 1));
          } else {
            if (Character.isLowerCase(word.charAt(0))) {
              plain.add(word);
            } else if (ClosedClasses.SHIPPED.isMonth(lower(word))) {
              if (isOpenClassName(before) && !Character.isDigit(word(sentence, i + 1).charAt(0))) {
                names.add(word); // "Theresa May"
              }
            } else if (!start) {
              names.add(word);
            }
            start = false;
          }
          before = word;
        }
      }
    }

    private String word(Sentence sentence, int i) {
      return i < sentence.tokens().size() ? article.text(sentence.tokens().get(i).span()) : ".";
    }

    private static boolean isOpenClassName(String word) {
      return !word.isEmpty() && Character.isUpperCase(word.charAt(0)) && isOpenClass(word);
    }

    private boolean isHeading(Paragraph paragraph, Sentence sentence) {
      int words = 0;
      int capitals = 0;
      for (var token : sentence.tokens()) {
        String word = article.text(token.span());
        if (word.length() > SHORT_WORD && Character.isLetter(word.charAt(0)) && isOpenClass(word)) {
          words++;
          capitals += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
        }
      }
      return words >= HEADING_WORDS
          && capitals >= HEADING_SHARE * words
          && (paragraph.role() == BlockRole.HEADLINE
              || capitals == words
              || paragraph.sentences().size() == 1 && !endsAsSentence(sentence));
    }

    private static boolean isOpenClass(String word) {
      return ClosedClasses.SHIPPED.kind(lower(word)).isEmpty();
    }

    private boolean endsAsSentence(Sentence sentence) {
      int last = sentence.span().end() - 1;
      while (last > sentence.span().begin() && "'’\"”)".indexOf(article.text().charAt(last)) >= 0) {
        last--;
      }
      return ".?!".indexOf(article.text().charAt(last)) >= 0;
    }

    private Sketch sketch(List<Token> all, boolean heading) {
      List<Token> tokens =
          all.stream().filter(token -> !silentMarks.contains(token.span().begin())).toList();
      tokens = tokens.isEmpty() ? all : tokens;
      int[] levels = levels(tokens);
      String[] words = new String[tokens.size()];
      String[] lowers = new String[tokens.size()];
      for (int i = 0; i < words.length; i++) {
        words[i] = article.text(tokens.get(i).span());
        lowers[i] = lower(words[i]);
      }
      var kinds =
          new KindFinder(tokens, words, lowers, levels, heading, names, plain, cueHeads).find();
      return new Sketch(article.text(), tokens, words, lowers, kinds, levels, heading);
    }

    private int[] levels(List<Token> tokens) {
      int[] levels = new int[tokens.size()];
      for (int i = 0; i < levels.length; i++) {
        levels[i] = innermost(tokens.get(i).span());
      }
      return levels;
    }

    /** The last of the sorted quoted spans to begin before the token and to cover it. */
    private int innermost(Span token) {
      int low = 0;
      int high = quoted.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (quoted.get(middle).begin() <= token.begin()) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      for (int i = low - 1; i >= 0 && i >= low - 4; i--) {
        if (quoted.get(i).covers(token)) {
          return i;
        }
      }
      return Sketch.OUTSIDE;
    }
  }
}
