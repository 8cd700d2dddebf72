/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verbatim.model.Article;
import org.verbatim.model.BlockRole;

final class PageReaderTest {

  private final ArticleReader reader = new ArticleReader();

  static Stream<Pages.Page> pages() {
    return Pages.all().stream();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void findsEveryParagraphOfTheStoryInOrder(Pages.Page page) throws Exception {
    assertThat(paragraphs(read(page.html()))).containsSubsequence(page.story());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void leavesTheFurnitureOut(Pages.Page page) throws Exception {
    var article = read(page.html());
    var story =
        article.blocks().stream()
            .filter(block -> block.role() != BlockRole.BOILERPLATE)
            .map(block -> block.span().in(article.text()))
            .toList();
    for (var words : page.furniture()) {
      assertThat(story).noneMatch(paragraph -> paragraph.contains(words));
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void putsOneParagraphOnALine(Pages.Page page) throws Exception {
    var article = read(page.html());
    assertThat(paragraphs(article)).containsExactlyElementsOf(article.text().lines().toList());
  }

  @Test
  void takesMetadataFromWhatThePageDeclares() throws Exception {
    var metadata = read(Pages.NEWSPAPER.html()).metadata();
    assertThat(metadata.headline()).contains("Harbour toll to double in spring");
    assertThat(metadata.byline()).contains("Ada Holm, Per Vinter");
    assertThat(metadata.published()).contains("2021-03-04T07:15:00+01:00");
    assertThat(metadata.outlet()).contains("The Osterby Courier");
    assertThat(metadata.uri()).contains("https://courier.example/harbour-toll");
  }

  @Test
  void takesMetadataFromTheTextWhereThePageIsSilent() throws Exception {
    var metadata = read(Pages.TABLES.html()).metadata();
    assertThat(metadata.dateline()).contains("HOLLIN DAM");
    assertThat(metadata.byline()).contains("Rolf Aske");
    assertThat(metadata.published()).isEmpty();
  }

  @Test
  void readsPrintedDatesAndAgenciesOfMetaElements() throws Exception {
    var metadata = read(Pages.WIRE.html()).metadata();
    assertThat(metadata.published()).contains("2018-03-09T16:05:00Z");
    assertThat(metadata.byline()).contains("Lena Moss");
    assertThat(metadata.credits()).containsExactly("Reuters");
    assertThat(metadata.dateline()).contains("LISSOW");
  }

  @Test
  void givesTheRolesThatTheMarkupTells() throws Exception {
    var article = read(Pages.NEWSPAPER.html());
    assertThat(words(article, BlockRole.HEADLINE)).startsWith("Harbour toll to double in spring");
    assertThat(words(article, BlockRole.BYLINE)).containsExactly("By Ada Holm and Per Vinter");
    assertThat(words(article, BlockRole.DATELINE)).containsExactly("4 March 2021, 07:15");
    assertThat(words(article, BlockRole.CAPTION))
        .containsExactly("Boats in the old basin of Osterby. Photo: Nils Berg");
  }

  @Test
  void readsTheLinesBetweenTheTitleAndTheStory() throws Exception {
    var article =
        read(
            """
            <!doctype html><html><body><div><a href="/">Papers</a></div><div><div><h1>Postman lifts goat out of well</h1>
            <h2>Animal was gone for three days</h2><div>By <b>Tina Marsh</b> | PUBLISHED: 10:12, 2 May 2021</div>
            <div><p>A postman pulled a goat out of a well in Dunbeck with the help of two washing lines.</p>
            <p>Colin Reeve heard her before he saw her. "I thought it was a child," he said.</p></div></div>
            <div class="puff"><p>Vicar wins twice: "I shall keep none of it", he told the village hall last night.</p></div></div></body></html>
            """);
    assertThat(article.text())
        .isEqualTo(
            """
            Postman lifts goat out of well
            Animal was gone for three days
            By Tina Marsh | PUBLISHED: 10:12, 2 May 2021
            A postman pulled a goat out of a well in Dunbeck with the help of two washing lines.
            Colin Reeve heard her before he saw her. "I thought it was a child," he said.
            """);
    assertThat(article.metadata().byline()).contains("Tina Marsh");
    assertThat(article.metadata().published()).contains("2021-05-02T10:12:00");
  }

  @Test
  void keepsTheBreaksBetweenLinesButNotInThem() throws Exception {
    var article =
        read(
            "<html><body><h1>Toll</h1><div>He said: &quot;We will<br>not pay, not <b>on</b>e "
                + "pen<wbr>ny.&quot;<br><br>She said nothing at all to that, and left the hall.</div>"
                + "<p>The council of Osterby will meet again when the boats are back from the sea.</p></body></html>");
    assertThat(paragraphs(article))
        .contains(
            "He said: \"We will not pay, not one penny.\"",
            "She said nothing at all to that, and left the hall.");
  }

  @Test
  void takesWordsThatTheStoryHoldsAnywayForAPulledQuotation() throws Exception {
    var article =
        read(
            """
            <html><body><h1>Toll</h1><p>The council of Osterby will meet again when the boats are back.</p>
            <blockquote>The quay is falling into the water</blockquote>
            <p>&quot;The quay is falling into the water, and nobody cares,&quot; said mayor Signe Lund.</p>
            <p>&quot;Somebody does care,&quot; said Jens Falk.</p></body></html>
            """);
    assertThat(words(article, BlockRole.BOILERPLATE))
        .containsExactly("The quay is falling into the water");
    assertThat(words(article, BlockRole.BODY)).hasSize(3);
  }

  @Test
  void leavesOutTheNotesOfAnEncyclopediaAndTakesItsFirstParagraphForTheStory() throws Exception {
    var article =
        read(
            """
            <h1>Clinic dispute of Vellmar</h1>
            <p>The dispute was a long conflict about the merger of four clinics.[1]</p>
            <p>The ministry had announced it in March, and the mayor was against it.\
            <sup class="reference">[2]</sup> [citation needed]</p>
            <h2>Background <span class="mw-editsection">[edit]</span></h2>
            <p>The clinics had stood in the north for eighty years, and all were half empty.</p>
            """);
    assertThat(words(article, BlockRole.HEADLINE)).containsExactly("Clinic dispute of Vellmar");
    assertThat(words(article, BlockRole.BODY))
        .hasSize(4)
        .noneMatch(words -> words.contains("[2]") || words.contains("[edit]"));
  }

  @Test
  void keepsACreditLineAsBoilerplate() throws Exception {
    assertThat(words(read(Pages.WIRE.html()), BlockRole.BOILERPLATE))
        .contains("(Reporting by Lena Moss; Editing by Karl Ruh)");
  }

  @Test
  void readsAPageUnderAnyName() throws Exception {
    var bytes = Pages.BRIEF.html().getBytes(StandardCharsets.UTF_8);
    assertThat(reader.read("a", "brief.txt", bytes).article().text())
        .startsWith("Ferry back in service\n");
  }

  @Test
  void readsATextWithoutTagsAsATextUnderThePagesEnding() throws Exception {
    var text = "Ferry back in service\n\nThe ferry to Lum sails again, 3 < 4 as they say.";
    var article = read(text);
    assertThat(article.text()).isEqualTo(text);
  }

  @Test
  void refusesAPageOfLinks() {
    var items = new StringBuilder();
    for (var title :
        List.of("Sheep on runway", "Choir seeks basses", "Dam cracks", "Tax falls", "Rain")) {
      items.append(
          String.format(
              Locale.ROOT,
              "<div><h2><a href='x'>%s in the valley</a></h2><p>What we know so far about it, and what comes next.</p></div>",
              title));
    }
    assertThatThrownBy(() -> read("<!doctype html><html><body>" + items + "</body></html>"))
        .isInstanceOf(UnreadableArticleException.class)
        .hasMessageContaining("no article in this page")
        .hasMessageContaining("list of links");
  }

  @Test
  void refusesAPageWithoutSentences() {
    assertThatThrownBy(
            () ->
                read("<!doctype html><html><body><nav>Home</nav><h1>Not found</h1></body></html>"))
        .isInstanceOf(UnreadableArticleException.class)
        .hasMessageContaining("no article in this page");
  }

  @Test
  void survivesBrokenMetadata() throws Exception {
    var page =
        Pages.BRIEF
            .html()
            .replace("</head>", "<script type='application/ld+json'>{\"@type\": [</script></head>");
    assertThat(read(page).metadata().headline()).contains("Ferry back in service");
  }

  private Article read(String html) throws UnreadableArticleException {
    return reader.read("a", "page.html", html.getBytes(StandardCharsets.UTF_8)).article();
  }

  private static List<String> paragraphs(Article article) {
    return article.blocks().stream().map(block -> block.span().in(article.text())).toList();
  }

  private static List<String> words(Article article, BlockRole role) {
    return article.blocks().stream()
        .filter(block -> block.role() == role)
        .map(block -> block.span().in(article.text()))
        .toList();
  }

  @Test
  void takesNoDateFromMetadataAsLongAsAnArticle() throws UnreadableArticleException {
    String times = "10:00 ".repeat(50_000);
    String page =
        "<html><head><meta name=\"date\" content=\"%s\"></head><body><h1>Ferry Sails</h1>"
                .formatted(times)
            + "<p>"
            + "The ferry sailed at noon, the harbour master said. ".repeat(4)
            + "</p></body></html>";

    var read = new ArticleReader().read("a", "a.html", page.getBytes(StandardCharsets.UTF_8));

    assertThat(read.article().metadata().published()).isEmpty();
  }
}
