/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.uima;

import org.apache.uima.UimaContext;
import org.apache.uima.analysis_component.JCasAnnotator_ImplBase;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.verbatim.quote.QuotationFinder;

/** Adds the quotations and quotation marks of a segmented article. */
public final class QuotationAnnotator extends JCasAnnotator_ImplBase {

  private QuotationFinder finder;

  @Override
  public void initialize(UimaContext context) throws ResourceInitializationException {
    super.initialize(context);
    finder = new QuotationFinder();
  }

  @Override
  public void process(JCas view) {
    CasBridge.add(view, finder.find(CasBridge.segmented(view)));
  }
}
