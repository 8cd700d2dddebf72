/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.verbatim.model.AnnotatedArticle;
import org.verbatim.model.Article;
import org.verbatim.model.Attitude;
import org.verbatim.model.Mentions;
import org.verbatim.model.Metadata;
import org.verbatim.model.Quotation;
import org.verbatim.model.Quotations;
import org.verbatim.model.SegmentedArticle;
import org.verbatim.testing.InventedStory;
import org.verbatim.text.Span;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Reads each format back by other means than ours, and looks for the words at the offsets. */
class FormatsTest {

  private static final AnnotatedArticle HARBOUR = InventedStory.harbour();
  private static final AnnotatedArticle NOTHING =
      new AnnotatedArticle(
          new SegmentedArticle(new Article("none", "", Metadata.NONE, List.of()), List.of()),
          new Quotations(List.of(), List.of()),
          new Mentions(List.of(), List.of()),
          List.of());

  private static List<String> words(Quotation quotation) {
    return quotation.content().stream().map(span -> span.in(InventedStory.HARBOUR)).toList();
  }

  /** Counts code points, as these formats do. */
  private static String at(String text, int begin, int end) {
    int[] points = text.codePoints().toArray();
    return new String(points, begin, end - begin);
  }

  @Test
  void webAnnotationsSelectTheWordsByPositionAndByQuote() throws Exception {
    var page = new ObjectMapper().readTree(new WebAnnotations().files(HARBOUR).get(".json"));

    assertThat(page.get("@context").asText()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
    assertThat(page.get("items")).hasSameSizeAs(HARBOUR.quotations());
    for (int i = 0; i < HARBOUR.quotations().size(); i++) {
      List<String> selected = new ArrayList<>();
      for (JsonNode target : page.get("items").get(i).get("target")) {
        var quote = target.get("selector").get(0);
        var position = target.get("selector").get(1);
        int start = position.get("start").intValue();
        int end = position.get("end").intValue();
        selected.add(at(InventedStory.HARBOUR, start, end));
        assertThat(quote.get("exact").asText()).isEqualTo(selected.get(selected.size() - 1));
        assertThat(InventedStory.HARBOUR)
            .contains(
                quote.get("prefix").asText()
                    + quote.get("exact").asText()
                    + quote.get("suffix").asText());
      }
      assertThat(selected).isEqualTo(words(HARBOUR.quotations().get(i)));
    }
    assertThat(page.get("items").get(1).get("body").get(0).get("value").asText())
        .isEqualTo("Ada Quill");
  }

  @Test
  void webAnnotationsDoNotCutAnEmojiInTwo() throws Exception {
    var text = "x".repeat(10) + "\uD83D\uDE00" + "y".repeat(31) + "word";
    int begin = text.indexOf("word");
    var article = withQuotation(text, new Span(begin, begin + 4));

    var page = new ObjectMapper().readTree(new WebAnnotations().files(article).get(".json"));

    assertThat(page.at("/items/0/target/0/selector/0/prefix").asText()).isEqualTo("y".repeat(31));
  }

  private static AnnotatedArticle withQuotation(String text, Span span) {
    var q = HARBOUR.quotations().get(3);
    return new AnnotatedArticle(
        new SegmentedArticle(new Article("a", text, Metadata.NONE, List.of()), List.of()),
        new Quotations(
            List.of(
                new Quotation(
                    "q1",
                    q.kind(),
                    List.of(span),
                    q.quoted(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Attitude.SAID,
                    List.of(),
                    q.parent(),
                    q.decidedBy(),
                    1)),
            List.of()),
        new Mentions(List.of(), List.of()),
        List.of());
  }

  @Test
  void teiHoldsTheTextAndSaysWhoSaidWhat() throws Exception {
    var document = xml(new Tei().files(HARBOUR).get(".xml"));

    var body = (Element) document.getElementsByTagName("body").item(0);
    assertThat(body.getTextContent()).isEqualTo(InventedStory.HARBOUR);
    Map<String, List<String>> said = new LinkedHashMap<>();
    var elements = body.getElementsByTagName("said");
    for (int i = 0; i < elements.getLength(); i++) {
      var element = (Element) elements.item(i);
      said.computeIfAbsent(
              element.getAttribute("xml:id").replaceFirst("\\..*", ""), id -> new ArrayList<>())
          .add(element.getTextContent());
    }
    for (var quotation : HARBOUR.quotations()) {
      assertThat(said.get(quotation.id())).isEqualTo(words(quotation));
    }
  }

  @Test
  void teiLinksThePiecesOfAnInterruptedQuotation() throws Exception {
    var document = xml(new Tei().files(HARBOUR).get(".xml"));

    assertThat(attributes(document, "q2"))
        .containsEntry("next", "#q2.2")
        .containsEntry("who", "#s1");
    assertThat(attributes(document, "q2.2"))
        .containsEntry("prev", "#q2")
        .containsEntry("next", "#q2.3");
    assertThat(attributes(document, "q2.3"))
        .containsEntry("prev", "#q2.2")
        .doesNotContainKey("next");
    assertThat(attributes(document, "q4")).doesNotContainKey("who");
  }

  @Test
  void teiCutsQuotationsThatCross() throws Exception {
    var text = "one two three four";
    var first = withQuotation(text, new Span(0, 13)).quotations().get(0);
    var second =
        new Quotation(
            "q2",
            first.kind(),
            List.of(new Span(4, 18)),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Attitude.SAID,
            List.of(),
            first.parent(),
            "rule",
            1);
    var article =
        new AnnotatedArticle(
            new SegmentedArticle(
                new Article(
                    "a",
                    text,
                    Metadata.NONE,
                    List.of(
                        new org.verbatim.model.Block(
                            org.verbatim.model.BlockRole.BODY, new Span(0, 18)))),
                List.of()),
            new Quotations(List.of(first, second), List.of()),
            new Mentions(List.of(), List.of()),
            List.of());

    var document = xml(new Tei().files(article).get(".xml"));

    assertThat(document.getElementsByTagName("body").item(0).getTextContent()).isEqualTo(text);
    assertThat(attributes(document, "q2")).containsEntry("next", "#q2.2");
    assertThat(attributes(document, "q2.2")).containsEntry("prev", "#q2");
  }

  private static Document xml(String text) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static Map<String, String> attributes(Document document, String id) {
    var elements = document.getElementsByTagName("said");
    for (int i = 0; i < elements.getLength(); i++) {
      var element = (Element) elements.item(i);
      if (element.getAttribute("xml:id").equals(id)) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int j = 0; j < element.getAttributes().getLength(); j++) {
          var attribute = element.getAttributes().item(j);
          attributes.put(attribute.getNodeName(), attribute.getNodeValue());
        }
        return attributes;
      }
    }
    throw new AssertionError("no piece " + id);
  }

  @Test
  void bratCountsCodePointsIntoTheTextBesideIt() {
    var files = new Brat().files(HARBOUR);

    assertThat(files.get(".txt")).isEqualTo(InventedStory.HARBOUR);
    Map<String, String> texts = new LinkedHashMap<>();
    List<String> contents = new ArrayList<>();
    for (var line : files.get(".ann").lines().toList()) {
      var columns = line.split("\t");
      if (line.startsWith("T")) {
        String found =
            List.of(columns[1].substring(columns[1].indexOf(' ') + 1).split(";")).stream()
                .map(fragment -> fragment.split(" "))
                .map(
                    ends ->
                        at(files.get(".txt"), Integer.parseInt(ends[0]), Integer.parseInt(ends[1])))
                .collect(Collectors.joining(" "));
        assertThat(columns[2]).isEqualTo(found);
        texts.put(columns[0], found);
      } else if (line.startsWith("E")) {
        contents.add(texts.get(columns[1].replaceFirst(".*Content:(T\\d+).*", "$1")));
      }
    }
    assertThat(contents)
        .isEqualTo(
            HARBOUR.quotations().stream()
                .map(quotation -> String.join(" ", words(quotation)))
                .toList());
  }

  @Test
  void bratCutsAtTheEndsOfLines() {
    var article = withQuotation("one\r\ntwo", new Span(0, 8));

    assertThat(new Brat().files(article).get(".ann")).contains("\tContent 0 3;5 8\tone two\n");
  }

  @Test
  void csvHoldsARowPerQuotation() {
    var rows = rows(new Csv().files(HARBOUR).get(".csv"));

    assertThat(rows).hasSize(1 + HARBOUR.quotations().size());
    assertThat(rows).allSatisfy(row -> assertThat(row).hasSameSizeAs(rows.get(0)));
    int text = rows.get(0).indexOf("text");
    for (int i = 0; i < HARBOUR.quotations().size(); i++) {
      assertThat(rows.get(i + 1).get(text))
          .isEqualTo(String.join(" ", words(HARBOUR.quotations().get(i))));
    }
  }

  @Test
  void csvDisarmsWhatASpreadsheetWouldRun() {
    var rows = rows(new Csv().files(InventedStory.gazette()).get(".csv"));

    assertThat(rows.get(2).get(rows.get(0).indexOf("speaker"))).isEqualTo("'=Quill");
  }

  /** A reader after RFC 4180. */
  private static List<List<String>> rows(String table) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    var cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < table.length(); i++) {
      char c = table.charAt(i);
      if (quoted && c == '"' && i + 1 < table.length() && table.charAt(i + 1) == '"') {
        cell.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ',' || c == '\r')) {
        row.add(cell.toString());
        cell.setLength(0);
        if (c == '\r') {
          rows.add(row);
          row = new ArrayList<>();
          i++;
        }
      } else {
        cell.append(c);
      }
    }
    return rows;
  }

  @Test
  void everyFormatTakesAnArticleWithoutAnything() throws Exception {
    assertThat(xml(new Tei().files(NOTHING).get(".xml")).getElementsByTagName("body").getLength())
        .isOne();
    assertThat(new Brat().files(NOTHING)).containsEntry(".ann", "");
    assertThat(rows(new Csv().files(NOTHING).get(".csv"))).hasSize(1);
    assertThat(
            new ObjectMapper()
                .readTree(new WebAnnotations().files(NOTHING).get(".json"))
                .get("items"))
        .isEmpty();
  }
}
