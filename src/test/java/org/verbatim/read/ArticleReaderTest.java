/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ArticleReaderTest {

  private static final String STORY =
      "Toll Doubles in Osterby\r\n\r\n“It is robbery,” said Jens Falk. The café’s owner agreed.\r\n";

  private final ArticleReader reader = new ArticleReader();

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void keepsEveryCharacterBehindAByteOrderMark(String charset) throws Exception {
    var read = read(("\uFEFF" + STORY).getBytes(Charset.forName(charset)));
    assertThat(read.article().text()).isEqualTo("\uFEFF" + STORY);
    assertThat(read.notes()).isEmpty();
  }

  @Test
  void readsUtf8WithoutAMark() throws Exception {
    var read = read(STORY.getBytes(StandardCharsets.UTF_8));
    assertThat(read.article().text()).isEqualTo(STORY);
    assertThat(read.notes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void readsUtf16WithoutAMark(String charset) throws Exception {
    var read = read(STORY.getBytes(Charset.forName(charset)));
    assertThat(read.article().text()).isEqualTo(STORY);
    assertThat(read.notes()).singleElement().asString().contains(charset);
  }

  @Test
  void readsTheMarksOfWindows() throws Exception {
    var read = read(STORY.getBytes(Charset.forName("windows-1252")));
    assertThat(read.article().text()).isEqualTo(STORY);
    assertThat(read.notes()).singleElement().asString().contains("windows-1252");
  }

  @ParameterizedTest
  @CsvSource({"windows-1251", "KOI8-R", "Shift_JIS"})
  void detectsOtherEncodings(String charset) throws Exception {
    String text =
        charset.equals("Shift_JIS")
            ? "市長は火曜日に港の料金を二倍にすると発表した。「これは強盗だ」と船の所有者は言った。"
            : "Мэр города объявил во вторник, что плата за гавань удвоится. Это грабёж, сказал владелец лодки.";
    assertThat(read(text.getBytes(Charset.forName(charset))).article().text()).isEqualTo(text);
  }

  @Test
  void believesWhatAPageDeclares() throws Exception {
    var page =
        """
        <!doctype html><html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1250">
        <meta property="og:type" content="article"><title>Most</title></head><body><article><h1>Most</h1>
        <p>Starosta řekl: „Most je zavřený, nikdo nepůjde přes řeku až do léta.“</p></article></body></html>
        """;
    assertThat(read(page.getBytes(Charset.forName("windows-1250"))).article().text())
        .contains("Starosta řekl: „Most je zavřený");
  }

  @Test
  void readsDamagedUtf8AndSaysSo() throws Exception {
    var bytes = STORY.repeat(3).getBytes(StandardCharsets.UTF_8);
    bytes[5] = (byte) 0xFF;
    var read = read(bytes);
    assertThat(read.article().text()).contains("“It is robbery,”");
    assertThat(read.notes()).singleElement().asString().contains("could not be decoded");
  }

  @Test
  void replacesWhatXmlCannotHoldByOneSpaceEach() throws Exception {
    var read = read("It is\u0001 robbery,\uFFFE he\u0008 said.".getBytes(StandardCharsets.UTF_8));
    assertThat(read.article().text()).isEqualTo("It is  robbery,  he  said.");
    assertThat(read.notes()).singleElement().asString().startsWith("3 characters were replaced");
  }

  @Test
  void keepsCharactersBeyondTheBasicPlane() throws Exception {
    assertThat(read("So it is 😀 here.".getBytes(StandardCharsets.UTF_8)).article().text())
        .isEqualTo("So it is 😀 here.");
  }

  @ParameterizedTest
  @CsvSource({
    "%PDF-1.7, a PDF file",
    "PK\u0003\u0004abc, a ZIP archive",
    "{\\rtf1 hello}, an RTF document",
    "GIF89a, a GIF picture",
  })
  void refusesOtherKindsOfFilesByName(String start, String kind) {
    assertThatThrownBy(() -> read(start.getBytes(StandardCharsets.ISO_8859_1)))
        .isInstanceOf(UnreadableArticleException.class)
        .hasMessageContaining(kind)
        .hasMessageContaining("save the article as plain text or HTML");
  }

  @RepeatedTest(20)
  void refusesRandomBytes(RepetitionInfo turn) {
    var bytes = new byte[2000];
    new Random(turn.getCurrentRepetition()).nextBytes(bytes);
    assertThatThrownBy(() -> read(bytes))
        .isInstanceOf(UnreadableArticleException.class)
        .hasMessageContaining("binary");
  }

  @ParameterizedTest
  @CsvSource({"'', empty", "' \r\n\t', blanks", "\uFEFF, blanks"})
  void refusesAFileWithoutText(String text, String what) {
    assertThatThrownBy(() -> read(text.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(UnreadableArticleException.class)
        .hasMessageContaining(what);
  }

  @Test
  void refusesALargeFileWithoutReadingItAll() {
    var endless =
        new InputStream() {
          private long given;

          @Override
          public int read() {
            given++;
            return 'a';
          }
        };
    var source = ArticleSource.of("a", "-", endless);
    assertThatThrownBy(() -> reader.read(source))
        .isInstanceOf(UnreadableArticleException.class)
        .hasMessageContaining("larger than 10 MiB");
    assertThat(endless.given).isLessThan(2L * ArticleReader.MAX_BYTES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "a | ",
        "(",
        "\"",
        "Share ",
        "2021-03-04 ",
        "By A ",
        "x\n",
        "\u0627",
        "<div>",
        "<p>He said no. "
      })
  void readsAMegabyteOfOneThingInTheEnd(String thing) throws Exception {
    var bytes = thing.repeat(1_000_000 / thing.length()).getBytes(StandardCharsets.UTF_8);
    assertThat(read(bytes).article().blocks()).isNotEmpty();
  }

  @Test
  void refusesAPageOfNothingButOpenElements() {
    var bytes =
        ("<html><body>" + "<div class=ad>".repeat(100_000)).getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> read(bytes)).isInstanceOf(UnreadableArticleException.class);
  }

  @Test
  void readsALongPage() throws Exception {
    var page =
        "<!doctype html><html><body><h1>Toll</h1>"
            + "<div class=x><p>He said \"no\" to them all, and left the hall at once.</p></div>"
                .repeat(3_000);
    assertThat(read(page.getBytes(StandardCharsets.UTF_8)).article().blocks()).isNotEmpty();
  }

  @Test
  void readsAFileAndAStreamAlike(@TempDir Path folder) throws Exception {
    var file = Files.writeString(folder.resolve("toll.txt"), STORY);
    var ofFile = reader.read(ArticleSource.of("toll", file));
    var stream = new ByteArrayInputStream(STORY.getBytes(StandardCharsets.UTF_8));
    var ofStream = reader.read(ArticleSource.of("toll", "-", stream));
    assertThat(ofStream).isEqualTo(ofFile);
  }

  @RepeatedTest(200)
  void whatIsWrittenInAnEncodingIsReadBack(RepetitionInfo turn) throws Exception {
    var random = new Random(turn.getCurrentRepetition());
    var text = new StringBuilder("Osterby ");
    var pieces =
        List.of(
            "toll ", "“no,” ", "café ", "\r\n", "\n", "—", "’s ", "the mayor said ", "\u00A0", "ñ");
    for (int i = 0; i < 40; i++) {
      text.append(pieces.get(random.nextInt(pieces.size())));
    }
    var charsets = List.of("UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32BE", "windows-1252");
    var charset = charsets.get(random.nextInt(charsets.size()));
    var bytes = new ByteArrayOutputStream();
    if (charset.startsWith("UTF-")) {
      bytes.writeBytes("\uFEFF".getBytes(Charset.forName(charset)));
    }
    bytes.writeBytes(text.toString().getBytes(Charset.forName(charset)));
    assertThat(read(bytes.toByteArray()).article().text().replace("\uFEFF", ""))
        .isEqualTo(text.toString());
  }

  private ReadArticle read(byte[] bytes) throws UnreadableArticleException {
    return reader.read("a", "a.txt", bytes);
  }
}
