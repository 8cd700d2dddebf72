/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.verbatim.eval.measure.Reliability;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

final class ReliabilityPlotTest {

  private static final Locale USUAL = Locale.getDefault();

  private static final List<Reliability> TWO_SERIES =
      List.of(
          new Reliability(
              "source", List.of(new Reliability.Bin(4, 0.5, 0.25), new Reliability.Bin(36, 1, 1))),
          new Reliability("speaker", List.of(new Reliability.Bin(9, 0.8, 0.9))));

  @AfterEach
  void restoreTheLocale() {
    Locale.setDefault(USUAL);
  }

  private static Document parsed(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
  }

  @Test
  void drawsACircleForEachBinOfSourcesAndASquareForEachOfSpeakers() throws Exception {
    var svg = parsed(ReliabilityPlot.svg(TWO_SERIES));

    assertThat(svg.getElementsByTagName("circle").getLength()).isEqualTo(2 + 1); // and the legend
    assertThat(svg.getElementsByTagName("rect").getLength()).isEqualTo(1 + 1 + 1); // and the paper
  }

  @Test
  void placesABinByItsConfidenceAndItsShareOfRightDecisions() throws Exception {
    var circles = parsed(ReliabilityPlot.svg(TWO_SERIES)).getElementsByTagName("circle");

    var half = circles.item(0).getAttributes();
    var sure = circles.item(1).getAttributes();
    assertThat(half.getNamedItem("cx").getNodeValue()).isEqualTo("270.0");
    assertThat(half.getNamedItem("cy").getNodeValue()).isEqualTo("350.0");
    assertThat(sure.getNamedItem("cx").getNodeValue()).isEqualTo("470.0");
    assertThat(sure.getNamedItem("cy").getNodeValue()).isEqualTo("50.0");
  }

  @Test
  void tellsInWordsWhatItShows() throws Exception {
    var words = parsed(ReliabilityPlot.svg(TWO_SERIES)).getElementsByTagName("desc").item(0);

    assertThat(words.getTextContent())
        .contains("source: 36 decisions of confidence 1.00, 1.00 right.")
        .contains("speaker: 9 decisions of confidence 0.80, 0.90 right.");
  }

  @Test
  void isTheSameInEveryLocale() {
    var usual = ReliabilityPlot.svg(TWO_SERIES);
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

    assertThat(ReliabilityPlot.svg(TWO_SERIES)).isEqualTo(usual);
  }
}
