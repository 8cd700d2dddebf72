/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The colours of the page against one another (WCAG 2.2, 1.4.3). */
final class PaletteTest {

  private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): #([0-9a-f]{6});");
  private static final List<String> TEXTS =
      List.of("ink", "soft", "link", "major", "minor", "agree");

  private static Map<String, Integer> palette(String scheme) throws IOException {
    String css;
    try (var stream = HtmlReport.class.getResourceAsStream("report.css")) {
      css = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
    int dark = css.indexOf("@media (prefers-color-scheme: dark)");
    var part = scheme.equals("dark") ? css.substring(dark) : css.substring(0, dark);
    var colours = new HashMap<String, Integer>();
    var found = COLOUR.matcher(part);
    while (found.find()) {
      colours.putIfAbsent(found.group(1), Integer.parseInt(found.group(2), 16));
    }
    return colours;
  }

  private static double contrast(int a, int b) {
    double lighter = Math.max(luminance(a), luminance(b));
    double darker = Math.min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
  }

  private static double luminance(int colour) {
    return 0.2126 * part(colour >> 16) + 0.7152 * part(colour >> 8) + 0.0722 * part(colour);
  }

  private static double part(int value) {
    double share = (value & 0xFF) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void everyTextCanBeReadOnEveryGround(String scheme) throws IOException {
    var colours = palette(scheme);
    for (var text : TEXTS) {
      for (var ground : List.of("paper", "card")) {
        assertThat(contrast(colours.get(text), colours.get(ground)))
            .as(scheme + ": " + text + " on " + ground)
            .isGreaterThanOrEqualTo(4.5);
      }
    }
    for (var tint : List.of("major-tint", "minor-tint")) {
      assertThat(contrast(colours.get("ink"), colours.get(tint)))
          .as(scheme + ": ink on " + tint)
          .isGreaterThanOrEqualTo(4.5);
    }
  }

  @Test
  void contrastIsCountedAsTheStandardDoes() {
    assertThat(contrast(0x000000, 0xFFFFFF)).isEqualTo(21.0);
    assertThat(contrast(0x777777, 0xFFFFFF)).isBetween(4.47, 4.48);
  }
}
