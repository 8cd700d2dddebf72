/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.uima;

import org.apache.uima.UimaContext;
import org.apache.uima.analysis_component.JCasAnnotator_ImplBase;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.verbatim.compare.RenditionComparer;
import org.verbatim.compare.SeverityProfile;
import org.verbatim.model.ComparedUtterance;
import org.verbatim.model.Rendition;

/**
 * Holds the renditions of a story's utterances against each other. An utterance that only one
 * article reports and that has no finding is taken out: there is nothing to say of it.
 */
public final class DiscrepancyAnnotator extends JCasAnnotator_ImplBase {

  /** How grave a difference is: "neutral", "strict", "lenient", or a file with a house's rules. */
  public static final String PARAM_PROFILE = "profile";

  private RenditionComparer comparer;

  @Override
  public void initialize(UimaContext context) throws ResourceInitializationException {
    super.initialize(context);
    var parameters = new Parameters(getClass(), context);
    comparer = new RenditionComparer(parameters.made(PARAM_PROFILE, SeverityProfile::of));
  }

  @Override
  public void process(JCas base) {
    var articles = StoryCas.articles(base);
    for (var utterance : StoryCas.utterances(base)) {
      var compared = comparer.compare(utterance, articles);
      if (isWorthTelling(compared)) {
        StoryCas.addComparisons(base, compared);
      } else {
        StoryCas.remove(base, utterance);
      }
    }
  }

  private static boolean isWorthTelling(ComparedUtterance compared) {
    return !compared.findings().isEmpty()
        || compared.utterance().renditions().stream().map(Rendition::article).distinct().count()
            > 1;
  }
}
