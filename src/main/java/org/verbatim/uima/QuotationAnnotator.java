/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.uima;

import java.util.List;
import org.apache.uima.UimaContext;
import org.apache.uima.analysis_component.JCasAnnotator_ImplBase;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.verbatim.quote.QuotationFinder;
import org.verbatim.quote.onnx.EncoderReader;
import org.verbatim.quote.sequence.SequenceReader;

/** Adds the quotations and quotation marks of a segmented article. */
public final class QuotationAnnotator extends JCasAnnotator_ImplBase {

  /** How the article is read for what is reported without marks: "accurate" or "fast". */
  public static final String PARAM_READING = "reading";

  /**
   * A file with a model of the fast reading to use instead of the shipped one, as {@code verbatim
   * train} writes it; the accurate reading takes none.
   */
  public static final String PARAM_READING_MODEL = "readingModel";

  private static final String ACCURATE = "accurate";
  private static final String FAST = "fast";

  private QuotationFinder finder;

  @Override
  public void initialize(UimaContext context) throws ResourceInitializationException {
    super.initialize(context);
    var parameters = new Parameters(getClass(), context);
    String reading = parameters.oneOf(PARAM_READING, List.of(ACCURATE, FAST));
    finder =
        reading.equals(ACCURATE)
            ? new QuotationFinder(EncoderReader.shipped())
            : new QuotationFinder(
                parameters.model(PARAM_READING_MODEL, SequenceReader::of, SequenceReader::shipped));
  }

  @Override
  public void process(JCas view) {
    CasBridge.add(view, finder.find(CasBridge.segmented(view)));
  }
}
