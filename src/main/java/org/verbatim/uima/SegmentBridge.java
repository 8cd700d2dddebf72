/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.uima;

import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Lemma;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.verbatim.model.Block;
import org.verbatim.model.BlockRole;
import org.verbatim.model.Paragraph;
import org.verbatim.model.Sentence;
import org.verbatim.model.Token;
import org.verbatim.text.Span;

/** Paragraphs, sentences and tokens as DKPro Core's types. */
final class SegmentBridge {

  private SegmentBridge() {}

  static void add(JCas view, List<Paragraph> paragraphs) {
    for (var paragraph : paragraphs) {
      new de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Paragraph(
              view, paragraph.span().begin(), paragraph.span().end())
          .addToIndexes();
      for (var sentence : paragraph.sentences()) {
        new de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence(
                view, sentence.span().begin(), sentence.span().end())
            .addToIndexes();
        for (var token : sentence.tokens()) {
          add(view, token);
        }
      }
    }
  }

  private static void add(JCas view, Token token) {
    int begin = token.span().begin();
    int end = token.span().end();
    var pos = new POS(view, begin, end);
    pos.setPosValue(token.pos());
    pos.setCoarseValue(token.pos());
    pos.addToIndexes();
    var lemma = new Lemma(view, begin, end);
    lemma.setValue(token.lemma());
    lemma.addToIndexes();
    var added = new de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token(view, begin, end);
    added.setPos(pos);
    added.setLemma(lemma);
    added.addToIndexes();
  }

  /** Paragraphs have the role of the block that they were made of, body if there is none. */
  static List<Paragraph> paragraphs(JCas view, List<Block> blocks) {
    Map<Span, BlockRole> roles = new HashMap<>();
    blocks.forEach(block -> roles.put(block.span(), block.role()));
    var sentences =
        new Within<>(
            view.getAnnotationIndex(
                    de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence.class)
                .iterator());
    var tokens =
        new Within<>(
            view.getAnnotationIndex(de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token.class)
                .iterator());
    List<Paragraph> paragraphs = new ArrayList<>();
    for (var paragraph :
        view.getAnnotationIndex(
            de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Paragraph.class)) {
      var span = CasBridge.span(paragraph);
      List<Sentence> inParagraph = new ArrayList<>();
      for (var sentence : sentences.upTo(span.end())) {
        List<Token> inSentence = new ArrayList<>();
        for (var token : tokens.upTo(sentence.getEnd())) {
          inSentence.add(
              new Token(
                  CasBridge.span(token),
                  token.getPos() == null ? "X" : token.getPos().getPosValue(),
                  token.getLemma() == null ? token.getCoveredText() : token.getLemma().getValue()));
        }
        inParagraph.add(new Sentence(CasBridge.span(sentence), inSentence));
      }
      paragraphs.add(new Paragraph(roles.getOrDefault(span, BlockRole.BODY), span, inParagraph));
    }
    return paragraphs;
  }

  /** Hands out annotations in text order, piece by piece: each once, so the whole is linear. */
  private static final class Within<T extends Annotation> {

    private final Iterator<T> all;
    private T next;

    Within(Iterator<T> all) {
      this.all = all;
      advance();
    }

    private void advance() {
      next = all.hasNext() ? all.next() : null;
    }

    List<T> upTo(int end) {
      List<T> taken = new ArrayList<>();
      while (next != null && next.getBegin() < end) {
        // What reaches beyond the piece is another tool's and belongs to no piece of ours.
        if (next.getEnd() <= end) {
          taken.add(next);
        }
        advance();
      }
      return taken;
    }
  }
}
