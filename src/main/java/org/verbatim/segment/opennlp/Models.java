/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.segment.opennlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * OpenNLP's models for English (Universal Dependencies, English Web Treebank; Apache-2.0), loaded
 * once. Models may be shared between threads.
 *
 * <p>Loaded by file name: OpenNLP's own finder knows models by the jar that they come in and finds
 * none once all jars are one.
 */
final class Models {

  static final SentenceModel SENTENCES;
  static final POSModel TAGS;
  static final LemmatizerModel LEMMAS;

  static {
    try (InputStream sentences = open("opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin");
        InputStream tags = open("opennlp-en-ud-ewt-pos-1.3-2.5.4.bin");
        InputStream lemmas = open("opennlp-en-ud-ewt-lemmas-1.3-2.5.4.bin")) {
      SENTENCES = new SentenceModel(sentences);
      TAGS = new POSModel(tags);
      LEMMAS = new LemmatizerModel(lemmas);
    } catch (IOException e) {
      throw new UncheckedIOException("an OpenNLP model on the class path cannot be read", e);
    }
  }

  private Models() {}

  private static InputStream open(String name) {
    InputStream stream = Models.class.getResourceAsStream("/" + name);
    if (stream == null) {
      throw new IllegalStateException("the model " + name + " is not on the class path");
    }
    return stream;
  }
}
