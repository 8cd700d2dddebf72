/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.uima;

import java.util.Optional;
import org.apache.uima.UimaContext;
import org.apache.uima.analysis_component.JCasAnnotator_ImplBase;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.verbatim.attribute.AttributionModel;
import org.verbatim.attribute.Attributor;
import org.verbatim.model.Attribution;

/** Lays the quotations of an article to its speakers. */
public final class AttributionAnnotator extends JCasAnnotator_ImplBase {

  /** Below this confidence the speaker is said to be unknown. */
  public static final String PARAM_MIN_CONFIDENCE = "minConfidence";

  /** A file with another model than the shipped one, as {@code verbatim train} writes it. */
  public static final String PARAM_ATTRIBUTION_MODEL = "attributionModel";

  private Attributor attributor;
  private double minConfidence;

  @Override
  public void initialize(UimaContext context) throws ResourceInitializationException {
    super.initialize(context);
    var parameters = new Parameters(getClass(), context);
    attributor =
        new Attributor(
            parameters.model(
                PARAM_ATTRIBUTION_MODEL, AttributionModel::read, AttributionModel::shipped));
    minConfidence = parameters.share(PARAM_MIN_CONFIDENCE);
  }

  @Override
  public void process(JCas view) {
    var attributions =
        attributor.attribute(
            CasBridge.segmented(view), CasBridge.quotations(view), CasBridge.mentions(view));
    CasBridge.addAttributions(view, attributions.stream().map(this::sureOrUnknown).toList());
  }

  private Attribution sureOrUnknown(Attribution attribution) {
    if (attribution.confidence() >= minConfidence) {
      return attribution;
    }
    return new Attribution(
        attribution.quotation(),
        attribution.mentions(),
        Optional.empty(),
        attribution.decidedBy(),
        attribution.confidence(),
        attribution.speaker().isEmpty()
            ? attribution.explanation()
            : "not sure enough to name a speaker; perhaps " + attribution.explanation());
  }
}
