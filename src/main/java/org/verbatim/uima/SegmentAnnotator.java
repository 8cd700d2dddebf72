/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.uima;

import org.apache.uima.UimaContext;
import org.apache.uima.analysis_component.JCasAnnotator_ImplBase;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.verbatim.model.SegmentedArticle;
import org.verbatim.segment.Segmenter;
import org.verbatim.segment.opennlp.OpenNlpSegmenter;

/** Adds the paragraphs, sentences and tokens of an article. */
public final class SegmentAnnotator extends JCasAnnotator_ImplBase {

  private Segmenter segmenter;

  @Override
  public void initialize(UimaContext context) throws ResourceInitializationException {
    super.initialize(context);
    segmenter = new OpenNlpSegmenter();
  }

  @Override
  public void process(JCas view) {
    SegmentedArticle segmented = segmenter.segment(CasBridge.article(view));
    CasBridge.addParagraphs(view, segmented.paragraphs());
  }
}
