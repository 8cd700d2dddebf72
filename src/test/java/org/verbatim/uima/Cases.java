/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.uima;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.uima.UIMAException;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.cas.SerialFormat;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.CasIOUtils;
import org.apache.uima.util.XMLInputSource;

/** CASes for tests. */
final class Cases {

  private Cases() {}

  static TypeSystemDescription types() {
    try {
      return UIMAFramework.getXMLParser()
          .parseTypeSystemDescription(
              new XMLInputSource(Cases.class.getResource("/org/verbatim/typesystem/verbatim.xml")));
    } catch (UIMAException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static JCas empty() {
    try {
      return CasCreationUtils.createCas(types(), null, null).getJCas();
    } catch (UIMAException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Written in a format and read back into another CAS. */
  static JCas again(JCas cas, SerialFormat format) throws IOException {
    var out = new ByteArrayOutputStream();
    CasIOUtils.save(cas.getCas(), out, format);
    var read = empty();
    CasIOUtils.load(new ByteArrayInputStream(out.toByteArray()), read.getCas());
    return read;
  }

  static AnalysisEngine engine(String descriptor) {
    try {
      return UIMAFramework.produceAnalysisEngine(
          UIMAFramework.getXMLParser()
              .parseAnalysisEngineDescription(
                  new XMLInputSource(
                      Cases.class.getResource(
                          "/org/verbatim/descriptors/" + descriptor + ".xml"))));
    } catch (UIMAException | IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
