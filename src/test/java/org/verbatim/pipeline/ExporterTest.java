/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.json.jsoncas2.JsonCas2Deserializer;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.CasIOUtils;
import org.apache.uima.util.XMLInputSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verbatim.exchange.QuoteRecord;
import org.verbatim.exchange.QuoteRecords;
import org.verbatim.read.ArticleFiles;
import org.verbatim.read.FoundArticles;
import org.verbatim.uima.CasBridge;

class ExporterTest {

  /** What texts from outside bring along: an emoji, CRLF, no-break space, control characters. */
  private static final String FERRY =
      "Ferry \uD83D\uDE00 Line Is Ready\r\n\r\n"
          + "\u201CWe\u00a0tested every\flifeboat\u0007 and <all> life\ufffejackets,\u201D Mayor Ada"
          + " Quill told reporters on Monday.\r\n";

  @TempDir private Path folder;

  private FoundArticles ferry() throws Exception {
    Files.writeString(folder.resolve("ferry.txt"), FERRY);
    Files.writeString(
        folder.resolve("page.html"),
        "<html><body><article><h1>Ferry Line Is Ready</h1><p>\u201CWe tested &#12;every &#xFFFE;"
            + "lifeboat&#x1F600; and all life jackets,\u201D Mayor Ada Quill told reporters.</p>"
            + "<p>The boat has been tied up since the storm in March, and the island has had its"
            + " groceries flown in. Nobody knows yet what the repairs have cost the town.</p>"
            + "</article></body></html>");
    return ArticleFiles.find(
        List.of(folder.resolve("ferry.txt").toString(), folder.resolve("page.html").toString()),
        InputStream.nullInputStream());
  }

  private Path export(Format... formats) throws Exception {
    var results = folder.resolve("results");
    try (var out = OutputFolder.open(results)) {
      var result =
          new Exporter(new Settings(2), Progress.NONE)
              .export(ferry(), List.of(formats), out, Map.of());
      assertThat(result.failures()).isEmpty();
    }
    return results;
  }

  private static CAS empty(Path types) throws Exception {
    return CasCreationUtils.createCas(
        UIMAFramework.getXMLParser()
            .parseTypeSystemDescription(new XMLInputSource(types.toUri().toURL())),
        null,
        null);
  }

  @Test
  void writesXmiAndJsonThatAreReadBackWhole() throws Exception {
    var results = export(Format.XMI, Format.JSON_CAS);

    for (var expected : new Exporter(new Settings(1), Progress.NONE).annotate(ferry())) {
      var xmi = empty(results.resolve("xmi/typesystem.xml"));
      try (var in = Files.newInputStream(results.resolve("xmi/" + expected.id() + ".xmi"))) {
        CasIOUtils.load(in, xmi);
      }
      var json = empty(results.resolve("xmi/typesystem.xml"));
      new JsonCas2Deserializer()
          .deserialize(results.resolve("json-cas/" + expected.id() + ".json").toFile(), json);
      for (var cas : List.of(xmi, json)) {
        var read = CasBridge.annotated(cas.getJCas());
        assertThat(read.segmented()).isEqualTo(expected.segmented());
        assertThat(read.quotations()).isNotEmpty().isEqualTo(expected.quotations());
        assertThat(read.marks()).isEqualTo(expected.marks());
        assertThat(read.attributions()).isEqualTo(expected.attributions());
      }
    }
  }

  @Test
  void writesRecordsWhoseOffsetsFindTheWordsInTheFile() throws Exception {
    var results = export(Format.RECORDS);

    var quotations =
        QuoteRecords.read(results.resolve("quotations.jsonl")).stream()
            .filter(record -> record.doc().equals("ferry"))
            .toList();

    assertThat(quotations).isNotEmpty();
    assertThat(quotations).extracting(QuoteRecord::speaker).isNotEmpty();
    var span = quotations.get(0).content().get(0);
    assertThat(span.in(FERRY)).startsWith("We\u00a0tested").endsWith("jackets,");
  }

  @Test
  void writesTheSameBytesUnderATurkishLocale() throws Exception {
    var here = Files.readString(export(Format.RECORDS).resolve("quotations.jsonl"));
    var usual = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    try {
      assertThat(Files.readString(export(Format.RECORDS).resolve("quotations.jsonl")))
          .isEqualTo(here);
    } finally {
      Locale.setDefault(usual);
    }
  }
}
