/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verbatim.eval.quotes.JudgedMark;
import org.verbatim.eval.quotes.ScoredRecord;
import org.verbatim.eval.variants.GoldPair;
import org.verbatim.eval.variants.PairedDifference;
import org.verbatim.eval.variants.Passage;
import org.verbatim.eval.variants.PassagePair;
import org.verbatim.eval.variants.SystemCluster;
import org.verbatim.model.QuotationKind;
import org.verbatim.model.Severity;
import org.verbatim.text.Span;

final class EvalFilesTest {

  @TempDir Path folder;

  private final SortedMap<String, String> texts =
      new TreeMap<>(Map.of("a", "“Hei,” sa Ola.", "b", "Zweite Seite\r\n"));

  private Path write(String name, String... lines) throws IOException {
    return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
  }

  @Test
  void readsGoldQuotationsWithTextsAndTheFilesBesideThem() throws IOException {
    var gold =
        write(
            "gold.jsonl",
            "{\"doc\":\"a\",\"id\":\"q1\",\"kind\":\"mixed\",\"content\":[[1,5]],\"cue\":[[7,9]],"
                + "\"source\":[[10,13]],\"speaker\":\"Ola\",\"confidence\":0.5,\"aliases\":[\"O.\"],"
                + "\"inner_cue\":\"sa\",\"note\":7}",
            "",
            "{\"doc\":\"a\",\"speaker\":null}");
    write("ignore.jsonl", "{\"doc\":\"b\",\"content\":[[0,6]],\"reason\":\"single\"}");

    var read = EvalFiles.quoteGold(gold, texts, Optional.empty());

    assertThat(read.texts().keySet()).containsExactly("a", "b");
    assertThat(read.texts()).containsEntry("b", "Zweite Seite\r\n");
    assertThat(read.records())
        .containsExactly(
            new ScoredRecord(
                "a",
                Optional.of("q1"),
                Optional.of(QuotationKind.MIXED),
                List.of(new Span(1, 5)),
                List.of(),
                List.of(new Span(7, 9)),
                List.of(new Span(10, 13)),
                Optional.of("Ola"),
                List.of("O."),
                OptionalDouble.of(0.5),
                true),
            new ScoredRecord(
                "a",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                OptionalDouble.empty(),
                false));
    assertThat(read.ignored()).containsExactly(new JudgedMark("b", List.of(new Span(0, 6))));
    assertThat(read.unattributed()).isEmpty();
  }

  @Test
  void judgesOnlyTheDocumentsThatAFileNames() throws IOException {
    var gold = write("gold.jsonl");

    var read = EvalFiles.quoteGold(gold, texts, Optional.of(write("docs.txt", " b ", "c")));

    assertThat(read.texts()).containsOnlyKeys("b");
  }

  @Test
  void refusesAListOfDocumentsThatNamesNoneOfTheTexts() throws IOException {
    var gold = write("gold.jsonl");
    var docs = Optional.of(write("docs.txt", "b.txt"));

    assertThatThrownBy(() -> EvalFiles.quoteGold(gold, texts, docs))
        .isInstanceOf(BadRecordException.class)
        .hasMessage(
            docs.get()
                + ": there is a text for none of these documents; name them without .txt, one a line");
  }

  @Test
  void readsGoldPairsAndTheFilesBesideThem() throws IOException {
    var gold =
        write(
            "pairs.jsonl",
            "{\"a\":{\"doc\":\"a\",\"begin\":1,\"end\":5},\"b\":{\"doc\":\"b\",\"begin\":0,"
                + "\"end\":12,\"parts\":[[0,6],[7,12]]},\"same\":true,\"cluster\":\"c1\","
                + "\"severity\":\"major\",\"severity_disputed\":true,\"differences\":"
                + "[{\"type\":\"number\",\"a\":[1,2],\"b\":[3,3]}]}",
            "{\"a\":{\"doc\":\"a\",\"begin\":1,\"end\":5},\"b\":{\"doc\":\"b\",\"begin\":0,"
                + "\"end\":6},\"same\":false}");
    write(
        "unjudgeable.jsonl",
        "{\"a\":{\"doc\":\"a\",\"begin\":1,\"end\":5},\"b\":{\"doc\":\"b\",\"begin\":0,\"end\":6}}");
    write("exhaustive.json", "{\"event\": [\"a\", \"b\"]}");

    var read = EvalFiles.variantGold(gold, texts);

    var a = new Passage("a", List.of(new Span(1, 5)));
    var b = new Passage("b", List.of(new Span(0, 6)));
    var parts = new Passage("b", List.of(new Span(0, 6), new Span(7, 12)));
    var difference = new PairedDifference("number", new Span(1, 2), new Span(3, 3));
    assertThat(read.pairs())
        .containsExactly(
            new GoldPair(
                a,
                parts,
                Optional.of(new GoldPair.Label("c1", Severity.MAJOR, true, List.of(difference)))),
            new GoldPair(a, b, Optional.empty()));
    assertThat(read.unjudgeable()).containsExactly(new PassagePair(a, b));
    assertThat(read.exhaustive()).containsEntry("event", List.of("a", "b"));
    assertThat(read.texts()).containsOnlyKeys("a", "b");
  }

  @Test
  void readsClustersWithAndWithoutSeverity() throws IOException {
    var system =
        write(
            "discrepancies.jsonl",
            "{\"cluster\":\"u1\",\"reports\":[{\"doc\":\"a\",\"begin\":1,\"end\":5},"
                + "{\"doc\":\"b\",\"begin\":0,\"end\":6}],\"pairs\":[{\"a\":0,\"b\":1,"
                + "\"differences\":[{\"type\":\"omission\",\"b\":[2,4]}]}]}");

    assertThat(EvalFiles.clusters(system))
        .containsExactly(
            new SystemCluster(
                List.of(
                    new Passage("a", List.of(new Span(1, 5))),
                    new Passage("b", List.of(new Span(0, 6)))),
                List.of(
                    new SystemCluster.Pair(
                        0,
                        1,
                        Severity.NONE,
                        List.of(
                            new PairedDifference("omission", new Span(0, 0), new Span(2, 4)))))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"doc":"a","content":[[5,1]]}      | [5, 1]
          {"doc":"a","content":[[1]]}        | spans [begin, end]
          {"doc":"a","kind":"spoken"}        | no QuotationKind is called 'spoken'
          {"id":"q1"}                        | 'doc' is missing
          ["a"]                              | found ["a"]
          {"doc":"a"                         | no valid JSON
          """)
  void namesFileAndLineOfARecordThatIsNone(String line, String found) throws IOException {
    var file = write("system.jsonl", "{\"doc\":\"a\"}", "", line);

    assertThatThrownBy(() -> EvalFiles.quoteRecords(file))
        .isInstanceOf(BadRecordException.class)
        .hasMessageStartingWith(file + ":3: ")
        .hasMessageContaining(found);
  }

  @Test
  void refusesAGoldPairThatDoesNotSayWhetherItIsOne() throws IOException {
    var gold =
        write(
            "pairs.jsonl",
            "{\"a\":{\"doc\":\"a\",\"begin\":1,\"end\":5},\"b\":{\"doc\":\"b\",\"begin\":0,"
                + "\"end\":6}}");

    assertThatThrownBy(() -> EvalFiles.variantGold(gold, texts))
        .isInstanceOf(BadRecordException.class)
        .hasMessage(gold + ":1: 'same' is missing; every gold pair needs it");
  }
}
