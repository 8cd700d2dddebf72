/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.pipeline;

import java.io.IOException;
import java.net.URL;
import java.util.List;
import java.util.Map;
import org.apache.uima.UIMAException;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;

/** Builds engines from the descriptors that are packed with the program. */
final class Engines {

  static final String ARTICLE = "article";
  static final String STORY = "story";

  private Engines() {}

  /**
   * @param parameters values for parameters that the descriptor declares, instead of its own
   * @throws BadSettingException if an annotator cannot work with one of them
   */
  static AnalysisEngine engine(String descriptor, Map<String, Object> parameters) {
    try {
      var source = new XMLInputSource(resource("descriptors/" + descriptor));
      var description = UIMAFramework.getXMLParser().parseAnalysisEngineDescription(source);
      var values = description.getMetaData().getConfigurationParameterSettings();
      parameters.forEach(values::setParameterValue);
      return UIMAFramework.produceAnalysisEngine(description);
    } catch (UIMAException | IOException e) {
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof IllegalArgumentException) { // an annotator's, on a parameter
          throw new BadSettingException(cause.getMessage(), e);
        }
      }
      throw new IllegalStateException("cannot build the engine '" + descriptor + "'", e);
    }
  }

  /** All types of a CAS of ours, those of DKPro Core included, in one description. */
  static TypeSystemDescription types() {
    try {
      var source = new XMLInputSource(resource("typesystem/verbatim"));
      var types = UIMAFramework.getXMLParser().parseTypeSystemDescription(source);
      return CasCreationUtils.mergeTypeSystems(List.of(types));
    } catch (UIMAException | IOException e) {
      throw new IllegalStateException("cannot read the type system", e);
    }
  }

  private static URL resource(String name) {
    String path = "/org/verbatim/" + name + ".xml";
    URL url = Engines.class.getResource(path);
    if (url == null) {
      throw new IllegalStateException("the program lacks its resource " + path);
    }
    return url;
  }
}
