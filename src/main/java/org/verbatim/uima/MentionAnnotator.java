/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.uima;

import org.apache.uima.UimaContext;
import org.apache.uima.analysis_component.JCasAnnotator_ImplBase;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.verbatim.mention.MentionFinder;

/** Adds the mentions and speakers of an article whose quotations are known. */
public final class MentionAnnotator extends JCasAnnotator_ImplBase {

  private MentionFinder finder;

  @Override
  public void initialize(UimaContext context) throws ResourceInitializationException {
    super.initialize(context);
    finder = new MentionFinder();
  }

  @Override
  public void process(JCas view) {
    CasBridge.add(view, finder.find(CasBridge.segmented(view), CasBridge.quotations(view)));
  }
}
