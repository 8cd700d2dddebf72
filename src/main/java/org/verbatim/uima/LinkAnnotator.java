/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.uima;

import org.apache.uima.UimaContext;
import org.apache.uima.analysis_component.JCasAnnotator_ImplBase;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.verbatim.link.BaseFinder;
import org.verbatim.link.UtteranceLinker;
import org.verbatim.link.WitnessFinder;

/** Adds the utterances that the articles of a story report, and which articles count as one. */
public final class LinkAnnotator extends JCasAnnotator_ImplBase {

  private UtteranceLinker linker;
  private WitnessFinder finder;

  @Override
  public void initialize(UimaContext context) throws ResourceInitializationException {
    super.initialize(context);
    linker = new UtteranceLinker();
    finder = new WitnessFinder();
  }

  @Override
  public void process(JCas base) {
    var articles = StoryCas.articles(base);
    var witnesses = finder.witnesses(articles);
    var bases = new BaseFinder(articles, witnesses);
    StoryCas.addUtterances(
        base,
        linker.link(articles).stream()
            .map(utterance -> utterance.withBase(bases.base(utterance)))
            .toList());
    StoryCas.addWitnesses(base, witnesses);
  }
}
