/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.mention.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NameDecoderTest {

  private static TokenNameFinderModel model;

  @BeforeAll
  static void readModel() throws IOException {
    NameFactory.allow();
    try (var stream = ModelNames.class.getResourceAsStream("names.bin")) {
      model = new TokenNameFinderModel(stream);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "President Tarek Mansouri met Foreign Minister Ilse Brandvold in Oslo on Monday .",
        "The Ministry of Fisheries said that Orbitel Systems Inc. had paid 3 million euros .",
        "“ We will not yield , ” Moscow said on Tuesday , and Kim agreed .",
        "Mayor Says Harbour Ferry Will Sail",
        "nothing here has a name",
        "Ursula van der Moolen , Nguyen Thi Hoa and U.N. envoy Abu Bakr al-Tamimi left Hanoi .",
      })
  void findsWhatOpenNlpFindsWithTheSameModel(String text) throws IOException {
    String[] tokens = text.split(" ");
    var theirs =
        Arrays.stream(new NameFinderME(model).find(tokens))
            .map(name -> name.getStart() + " " + name.getEnd() + " " + name.getType())
            .toList();
    var ours =
        new NameDecoder(NameModel.of(model))
            .read(List.of(tokens)).names().stream()
                .map(name -> name.first() + " " + name.end() + " " + name.type())
                .toList();

    assertThat(ours).isEqualTo(theirs);
  }

  @Test
  void remembersTheNamesOfADocumentUntilTheNextBegins() throws IOException {
    var decoder = new NameDecoder(NameModel.of(model));
    var tokens = List.of("Later", "Brandvold", "left", ".");
    var fresh = decoder.read(tokens).names();
    decoder.read(List.of("Minister", "Ilse", "Brandvold", "came", "."));
    var known = decoder.read(tokens).names();
    decoder.startDocument();

    assertThat(known).isNotEqualTo(fresh);
    assertThat(decoder.read(tokens).names()).isEqualTo(fresh);
  }
}
