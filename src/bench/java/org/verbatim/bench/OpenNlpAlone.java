/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.verbatim.model.Article;

/**
 * What a program pays that does nothing but call OpenNLP: sentences, tokens and parts of speech by
 * its published models, paragraph by paragraph. Belongs to one thread.
 */
final class OpenNlpAlone {

  private final SentenceDetectorME sentences;
  private final TokenizerME tokenizer;
  private final POSTaggerME tagger;

  OpenNlpAlone() {
    try (InputStream sentence = open("sentence");
        InputStream tokens = open("tokens");
        InputStream pos = open("pos")) {
      sentences = new SentenceDetectorME(new SentenceModel(sentence));
      tokenizer = new TokenizerME(new TokenizerModel(tokens));
      tagger = new POSTaggerME(new POSModel(pos));
    } catch (IOException e) {
      throw new UncheckedIOException("an OpenNLP model on the class path cannot be read", e);
    }
  }

  private static InputStream open(String kind) {
    String name = "/opennlp-en-ud-ewt-" + kind + "-1.3-2.5.4.bin";
    InputStream stream = OpenNlpAlone.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException("the model " + name + " is not on the class path");
    }
    return stream;
  }

  /** How many tokens were tagged. */
  int run(Article article) {
    int tagged = 0;
    for (var block : article.blocks()) {
      for (String sentence : sentences.sentDetect(block.span().in(article.text()))) {
        tagged += tagger.tag(tokenizer.tokenize(sentence)).length;
      }
    }
    return tagged;
  }
}
