/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.uima;

import org.apache.uima.UimaContext;
import org.apache.uima.analysis_component.JCasAnnotator_ImplBase;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.verbatim.link.UtteranceLinker;

/** Adds the utterances that the articles of a story report. */
public final class LinkAnnotator extends JCasAnnotator_ImplBase {

  private UtteranceLinker linker;

  @Override
  public void initialize(UimaContext context) throws ResourceInitializationException {
    super.initialize(context);
    linker = new UtteranceLinker();
  }

  @Override
  public void process(JCas base) {
    StoryCas.addUtterances(base, linker.link(StoryCas.articles(base)));
  }
}
