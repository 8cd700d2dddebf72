/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
 * <p>Immutable; may be shared between threads. Linear in the length of the article.
 */
public final class Sketches {

  private static final int HEADING_WORDS = 4;
  private static final int SHORT_WORD = 2; // letters; "to", "in"
  private static final double HEADING_SHARE = 0.6;

  private final List<Sketch> sketches;
  private final List<Integer> paragraphs;

  private Sketches(List<Sketch> sketches, List<Integer> paragraphs) {
    this.sketches = List.copyOf(sketches);
    this.paragraphs = List.copyOf(paragraphs);
  }

  /** Sketches every sentence of the article, in text order. */
  public static Sketches of(SegmentedArticle article, Quotations quotations) {
    return new Builder(article, quotations).build();
  }

  /** One for every sentence, in text order. */
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

    private List<Sentence> sentencesAt(Span span) {
      return article.paragraphs().stream()
          .filter(paragraph -> paragraph.span().covers(span))
          .flatMap(paragraph -> paragraph.sentences().stream())
          .filter(sentence -> sentence.span().overlaps(span))
          .toList();
    }

    Sketches build() {
      article.paragraphs().forEach(this::collect);
      List<Sketch> sketches = new ArrayList<>();
      List<Integer> paragraphs = new ArrayList<>();
      for (int p = 0; p < article.paragraphs().size(); p++) {
        var paragraph = article.paragraphs().get(p);
        for (var sentence : paragraph.sentences()) {
          if (!sentence.tokens().isEmpty()) {
            sketches.add(sketch(paragraph, sentence));
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
        for (var token : sentence.tokens()) {
          String word = article.text(token.span());
          if (!Character.isLetter(word.charAt(0))) {
            start |= !Character.isDigit(word.charAt(0)) && !",'’&()".contains(word.substring(0, 1));
          } else {
            if (Character.isLowerCase(word.charAt(0))) {
              plain.add(word);
            } else if (!start) {
              names.add(word);
            }
            start = false;
          }
        }
      }
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
      String last = article.text(sentence.span());
      return last.matches("(?s).*[.?!]['’\"”)]*$");
    }

    private Sketch sketch(Paragraph paragraph, Sentence sentence) {
      List<Token> tokens =
          sentence.tokens().stream()
              .filter(token -> !silentMarks.contains(token.span().begin()))
              .toList();
      tokens = tokens.isEmpty() ? sentence.tokens() : tokens;
      boolean heading = isHeading(paragraph, sentence);
      int[] levels = levels(tokens);
      var kinds =
          new KindFinder(article.text(), tokens, levels, heading, names, plain, cueHeads).find();
      return new Sketch(article.text(), tokens, kinds, levels, heading);
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
