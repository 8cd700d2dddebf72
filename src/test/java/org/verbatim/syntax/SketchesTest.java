/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.verbatim.testing.MarkedSpeech;

final class SketchesTest {

  @Test
  void sketchesAVeryLongSentenceInPieces() {
    int words = 3 * Sketches.MOST_TOKENS;
    var speech = MarkedSpeech.of("Keller [said] \"{yes}\" " + "and ".repeat(words) + "left.");
    var sketches = Sketches.of(speech.article(), speech.quotations()).all();
    assertThat(sketches).hasSize(4);
    assertThat(sketches).allMatch(sketch -> sketch.size() <= Sketches.MOST_TOKENS);
    assertThat(sketches.stream().mapToInt(Sketch::size).sum())
        .isEqualTo(speech.article().paragraphs().get(0).sentences().get(0).tokens().size());
  }

  @Test
  void sketchesAnOrdinarySentenceWhole() {
    var speech = MarkedSpeech.of("Keller [said] \"{yes}\" " + "and then ".repeat(50) + "left.");
    assertThat(Sketches.of(speech.article(), speech.quotations()).all()).hasSize(1);
  }
}
