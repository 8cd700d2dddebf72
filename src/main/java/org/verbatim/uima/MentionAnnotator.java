/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.uima;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.apache.uima.UimaContext;
import org.apache.uima.analysis_component.JCasAnnotator_ImplBase;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.verbatim.mention.MentionFinder;
import org.verbatim.mention.opennlp.ModelNames;

/** Adds the mentions and speakers of an article whose quotations are known. */
public final class MentionAnnotator extends JCasAnnotator_ImplBase {

  /** The model that tells names: a file of 'verbatim train names', or "shipped". */
  public static final String PARAM_NAME_MODEL = "nameModel";

  private static final String SHIPPED = "shipped";

  private MentionFinder finder;

  @Override
  public void initialize(UimaContext context) throws ResourceInitializationException {
    super.initialize(context);
    String model = new Parameters(getClass(), context).text(PARAM_NAME_MODEL);
    finder = new MentionFinder(List.of(names(model)));
  }

  private static ModelNames names(String model) throws ResourceInitializationException {
    if (model.equals(SHIPPED)) {
      return ModelNames.shipped();
    }
    try {
      return ModelNames.of(Path.of(model));
    } catch (IOException | InvalidPathException e) {
      throw new ResourceInitializationException(
          new IllegalArgumentException(
              "MentionAnnotator: parameter '" + PARAM_NAME_MODEL + "': " + e.getMessage(), e));
    }
  }

  @Override
  public void process(JCas view) {
    CasBridge.add(view, finder.find(CasBridge.segmented(view), CasBridge.quotations(view)));
  }
}
