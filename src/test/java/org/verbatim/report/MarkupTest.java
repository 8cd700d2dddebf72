/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

final class MarkupTest {

  private static String html(Runnable writing, Markup markup) {
    writing.run();
    return markup.toString().substring("<!DOCTYPE html>\n".length());
  }

  @Test
  void closesWhatItOpens() {
    var out = new Markup();
    assertThat(html(() -> out.in("p.why.loud", () -> out.line("b", "A"), "id", "x"), out))
        .isEqualTo("<p class=\"why loud\" id=\"x\"><b>A</b></p>");
  }

  @Test
  void escapesTextAndAttributes() {
    var out = new Markup();
    assertThat(html(() -> out.line("a", "<b> & 'c'", "href", "\"><script>"), out))
        .isEqualTo("<a href=\"&quot;&gt;&lt;script&gt;\">&lt;b&gt; &amp; &#39;c&#39;</a>");
  }

  @Test
  void setsApartWhatRunsFromRightToLeft() {
    var out = new Markup();
    assertThat(html(() -> out.text("in القاهرة الجديدة, 12 May"), out))
        .isEqualTo("in <bdi>القاهرة الجديدة</bdi>, 12 May");
  }

  @Test
  void refusesAnElementThatNeedsAnEnd() {
    assertThatThrownBy(() -> new Markup().empty("p")).isInstanceOf(IllegalArgumentException.class);
  }

  @RepeatedTest(100)
  void anyTextComesBackAsItIsShown(RepetitionInfo turn) {
    var random = new Random(turn.getCurrentRepetition());
    var alphabet = "<>&\"'/= ab1-!\u05D0\u0627\u202E\u0000🌊\uD83C\n".toCharArray();
    var text = new StringBuilder("x");
    for (int i = 0; i < 40; i++) {
      text.append(alphabet[random.nextInt(alphabet.length)]);
    }
    text.append('x');
    var out = new Markup();
    out.in("p", () -> out.text(text.toString()), "title", text.toString());
    var element = Jsoup.parse(out.toString()).selectFirst("p");
    assertThat(element.wholeText()).isEqualTo(Legible.of(text));
    assertThat(element.attr("title")).isEqualTo(Legible.of(text));
    assertThat(element.select(":not(p):not(bdi)")).isEmpty();
  }
}
