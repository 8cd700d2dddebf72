/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class LegibleTest {

  @Test
  void showsControlCharactersByTheirPictures() {
    assertThat(Legible.of("a\u001B[31mb\u0000\u007F")).isEqualTo("a␛[31mb␀␡");
  }

  @Test
  void replacesWhatReachesBeyondItsWords() {
    assertThat(Legible.of("a\u202Eb\u2066c\u0085d\uD800")).isEqualTo("a�b�c�d�");
  }

  @Test
  void putsAllOnOneLine() {
    assertThat(Legible.of(" a\r\n\n\tb ")).isEqualTo(" a b ");
  }

  @Test
  void leavesOrdinaryTextAlone() {
    var text = "“Žižek’s naïve café” – 東京 🌊 القاهرة\u00A0…";
    assertThat(Legible.of(text)).isEqualTo(text);
  }

  @Test
  void countsTheColumnsOfATerminal() {
    assertThat(Legible.columns("café")).isEqualTo(4);
    assertThat(Legible.columns("cafe\u0301")).isEqualTo(4);
    assertThat(Legible.columns("東京")).isEqualTo(4);
    assertThat(Legible.columns("🌊")).isEqualTo(2);
  }
}
