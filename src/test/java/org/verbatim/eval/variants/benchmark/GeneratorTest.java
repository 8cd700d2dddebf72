/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.variants.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verbatim.eval.variants.benchmark.speech.Kind;
import org.verbatim.model.AnnotatedArticle;
import org.verbatim.text.Span;

final class GeneratorTest {

  private static final String BOATS =
      """
      # Ostrand sells its boats

      The town of Ostrand sold the last of its boats on Friday.

      “{Ilse Orlan|We will sell every boat if the bank agrees to it,}” Ilse Orlan said.

      “{Jan Beck|Nobody asked the three crews, and they will not forget it,}” Jan Beck told the hall.

      There was rain over the harbour all day.

      “{Ilse Orlan|The harbour costs us 40 crowns a day and we have not got them,}” Ilse Orlan said.

      “{Jan Beck|Ask the crews.}” Jan Beck said.
      """;

  private static List<AnnotatedArticle> articles;

  @BeforeAll
  static void writeArticles() {
    articles =
        List.of(
            Altering.article("ostrand", BOATS),
            Altering.article("pellan", BOATS.replace("Orlan", "Kemble").replace("boat", "cart")));
  }

  @Test
  void makesTheSameVersionsForTheSameSeed() {
    var reversed = new ArrayList<>(articles);
    Collections.reverse(reversed);
    assertThat(new Generator(reversed, 7).rounds(3))
        .isEqualTo(new Generator(articles, 7).rounds(3));
    assertThat(new Generator(articles, 8).rounds(3))
        .isNotEqualTo(new Generator(articles, 7).rounds(3));
  }

  @Test
  void knowsWhereItsGoldStands() {
    for (var round : new Generator(articles, 3).rounds(20)) {
      for (var version : round) {
        String base = article(version.base()).text();
        for (var pair : version.pairs()) {
          String a = Span.hull(pair.a().parts()).in(base);
          String b = Span.hull(pair.b().parts()).in(version.text());
          if (pair.kind() == Kind.VERBATIM) {
            assertThat(plain(b)).isEqualTo(plain(a));
          } else if (pair.difference().isPresent() && !isWrittenAnew(pair.kind())) {
            var difference = pair.difference().get();
            assertThat(difference.a().in(base))
                .as(pair.toString())
                .isNotEqualTo(difference.b().in(version.text()));
          }
        }
      }
    }
  }

  private static boolean isWrittenAnew(Kind kind) {
    return List.of(Kind.FRAGMENT, Kind.CARRIED, Kind.PARAPHRASE, Kind.SPLICE).contains(kind);
  }

  // A comma gives way to a full stop where the speaker is named in front; marks differ by outlet.
  private static String plain(String words) {
    return words.replaceAll("[.,]$", "").replace('’', '\'');
  }

  private static AnnotatedArticle article(String id) {
    return articles.stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void bringsInMisleadingAndHarmlessChangesAndTraps() {
    var kinds =
        new Generator(articles, 3)
            .rounds(20).stream()
                .flatMap(List::stream)
                .flatMap(version -> version.pairs().stream())
                .map(AlteredPair::kind)
                .toList();
    assertThat(kinds)
        .contains(
            Kind.NEGATION,
            Kind.CONDITION,
            Kind.SPEAKER,
            Kind.SPLICE,
            Kind.CONTRACTION,
            Kind.VERBATIM,
            Kind.STOCK_PHRASE,
            Kind.OTHER_OCCASION,
            Kind.OTHER_UTTERANCE);
  }

  @Test
  void doesNotCallAStretchCleanWhereAnotherOneOfItsQuotationIsAltered() {
    var article =
        Altering.article(
            "ostrand",
            """
            # Boats

            “{Ilse Orlan|We will not sell the boats,~}” Ilse Orlan said, “{~and they will never sell the quay.}”
            """);
    for (var round : new Generator(List.of(article), 5).rounds(30)) {
      var pairs = round.get(0).pairs();
      boolean injected = pairs.stream().anyMatch(pair -> pair.kind().isInjected());
      assertThat(injected && pairs.stream().anyMatch(pair -> pair.kind() == Kind.VERBATIM))
          .isFalse();
    }
  }

  @Test
  void shipsArticles() {
    assertThat(ShippedArticles.all())
        .hasSizeGreaterThan(40)
        .allSatisfy((name, bytes) -> assertThat(bytes).isNotEmpty());
  }
}
