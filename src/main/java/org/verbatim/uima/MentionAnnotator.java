/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.uima;

import java.util.List;
import org.apache.uima.UimaContext;
import org.apache.uima.analysis_component.JCasAnnotator_ImplBase;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.verbatim.mention.MentionFinder;
import org.verbatim.mention.opennlp.ModelNames;

/** Adds the mentions and speakers of an article whose quotations are known. */
public final class MentionAnnotator extends JCasAnnotator_ImplBase {

  /**
   * A file with another model of names than the shipped one, as {@code verbatim train} writes it.
   */
  public static final String PARAM_NAME_MODEL = "nameModel";

  private MentionFinder finder;

  @Override
  public void initialize(UimaContext context) throws ResourceInitializationException {
    super.initialize(context);
    var names =
        new Parameters(getClass(), context)
            .model(PARAM_NAME_MODEL, ModelNames::of, ModelNames::shipped);
    finder = new MentionFinder(List.of(names));
  }

  @Override
  public void process(JCas view) {
    CasBridge.add(view, finder.find(CasBridge.segmented(view), CasBridge.quotations(view)));
  }
}
