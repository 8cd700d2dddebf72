/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.verbatim.model.Base;
import org.verbatim.model.BaseReason;
import org.verbatim.model.CheckResult;
import org.verbatim.model.ComparedUtterance;
import org.verbatim.model.Coverage;
import org.verbatim.model.DifferenceType;
import org.verbatim.model.Rendition;
import org.verbatim.model.Severity;
import org.verbatim.model.Utterance;

final class HtmlReportTest {

  private static final Document EVERYTHING = page(Samples.everything());

  private static Document page(CheckResult result) {
    return Jsoup.parse(new HtmlReport().render(result));
  }

  private static Document bridge(ComparedUtterance... utterances) {
    return page(Samples.bridge(utterances));
  }

  private static Element only(Document page, String selector) {
    assertThat(page.select(selector)).as(selector).hasSize(1);
    return page.selectFirst(selector);
  }

  @Test
  void startsWithTheVerdict() {
    assertThat(only(EVERYTHING, "h1").text())
        .isEqualTo(
            "4 utterances are printed differently in ways that change their meaning, and 1"
                + " quotation looks odd within its own article.");
    assertThat(only(EVERYTHING, ".looked").text())
        .isEqualTo(
            "5 articles read, 41 quotation marks seen, 7 utterances printed by more than one"
                + " source. 1 article could not be read. Differences are judged by the profile"
                + " “neutral”.");
  }

  @Test
  void showsTheWorstFirstThenWhatSourcesDisagreeOnThenTheSurest() {
    assertThat(EVERYTHING.select(".card").eachAttr("id"))
        .containsExactly(
            "utterance-u2", // 96 %
            "utterance-u1", // 93 %
            "utterance-u3", // 90 %
            "utterance-u8", // 60 %
            "utterance-u7", // 82 %, but an oddity of one article
            "utterance-u4"); // minor
  }

  @Test
  void foldsAwayWhatIsMinor() {
    assertThat(EVERYTHING.select("#findings .card")).hasSize(5);
    var fold = only(EVERYTHING, "#wording > details");
    assertThat(fold.hasAttr("open")).isFalse();
    assertThat(fold.select(".card.minor").eachAttr("id")).containsExactly("utterance-u4");
  }

  @Test
  void confirmsWhatAgreesMostSourcesFirst() {
    assertThat(EVERYTHING.select("#agreed li").eachText())
        .containsExactly(
            "“Nobody was hurt, and nobody was ever in danger.” Unknown speaker 3 sources agree"
                + " word for word: 9 words Tolland Courier, Harbour Wire and Northbank Post 2 of the 3"
                + " sources credit Meridian News: they may print one report, not 2.",
            "“every twenty minutes, day and night” the harbour office 2 independent sources agree word for word:"
                + " 6 words Tolland Courier and Harbour Wire");
  }

  @Test
  void saysOfWhatAgreesHowMuchTheSourcesShare() {
    var longer =
        new Collation("u9", "")
            .rendition(Samples.COURIER, "q5", "Nobody|was|hurt|and|nobody|was|ever|in|danger")
            .rendition(Samples.WIRE, "q5", "Nobody|was|hurt|_|_|_|_|_|_")
            .difference(
                DifferenceType.TRUNCATION, Severity.NONE, "danger", "Nobody", 0.9, "More of it.")
            .compared();
    assertThat(bridge(longer).select("#agreed .agreement").text())
        .isEqualTo(
            "2 independent sources agree; some print more than others: 3 of 9 words stand in both");
  }

  @Test
  void alwaysHasConfirmationsAndCoverage() {
    assertThat(bridge().select("#agreed .quiet").text())
        .isEqualTo("No utterance is printed by more than one source.");
    assertThat(bridge(Samples.OTHER_WORD).select("#agreed .quiet").text())
        .isEqualTo("No utterance is printed alike by all of its sources.");
    assertThat(bridge(Samples.WORD_FOR_WORD).select("#agreed li")).hasSize(1);
    assertThat(bridge().select("#coverage dd")).hasSize(6);
  }

  @Test
  void callsMajorWhatAnotherHouseCallsSoByTheNameOfItsProfile() {
    var usual = Samples.bridge(Samples.PRONOUN_CHANGES, Samples.OTHER_WORD);
    var page =
        page(
            new CheckResult(
                usual.articles(),
                usual.stories(),
                usual.failures(),
                usual.coverage(),
                "Harbour <Desk>"));
    assertThat(page.select("h1").text())
        .isEqualTo(
            "1 utterance is printed differently in a way that is major by “Harbour <Desk>”.");
    assertThat(page.select(".looked").text())
        .endsWith("Differences are judged by the profile “Harbour <Desk>”.");
    assertThat(page.select(".flag strong").eachText())
        .containsExactly("Major by “Harbour <Desk>”", "Minor by “Harbour <Desk>”");
    assertThat(page.select("#wording summary").first().text())
        .isEqualTo("1 utterance with differences that are minor by “Harbour <Desk>”");
  }

  @Test
  void namesTheRuleOnEveryReason() {
    var card = only(bridge(Samples.PRONOUN_CHANGES), ".card");
    assertThat(card.select(".why > li > .rule code").eachText()).contains("pronoun-rule");
    assertThat(card.select(".why > li")).hasSameSizeAs(card.select(".why > li > .rule code"));
  }

  @Test
  void saysOnACardWhoWhatAndWhy() {
    var card = only(bridge(Samples.PRONOUN_CHANGES), ".card");
    assertThat(card.select(".flag > *").eachText()).containsExactly("Meaning differs", "3 sources");
    assertThat(card.select("h3").text())
        .isEqualTo(
            "Mara Ellison “He will reopen the bridge before the first frost if the council pays"
                + " for the cables”");
    assertThat(card.select(".why li").eachText())
        .containsExactly(
            "Pronoun Another person is the one who acts: “He” here, “We” there. He Tolland Courier"
                + " We Harbour Wire and Northbank Post 93 % sure · rule pronoun-rule");
    assertThat(card.select(".credit").text())
        .isEqualTo("2 of the 3 sources credit Meridian News: they may print one report, not 2.");
  }

  @Test
  void countsCopiesOfOneWireAsOneSource() {
    var page =
        Jsoup.parse(new HtmlReport().render(Samples.bridgeOfOneWire(Samples.PRONOUN_CHANGES)));

    var card = only(page, ".card");
    assertThat(card.select(".flag > *").eachText())
        .containsExactly("Meaning differs", "3 sources, 1 independent");
    assertThat(card.select(".credit").eachText())
        .containsExactly(
            "Tolland Courier, Harbour Wire and Northbank Post count as one source: they print a"
                + " report of Meridian News (62 % of the reporters’ own words in common; 97 %"
                + " sure).",
            "Base of comparison: Harbour Wire, the report of an agency. It stands first, right or"
                + " wrong.");
  }

  @Test
  void putsTheBaseOfComparisonFirst() {
    var page =
        Jsoup.parse(new HtmlReport().render(Samples.bridgeOfOneWire(Samples.PRONOUN_CHANGES)));

    assertThat(page.select(".grid tr:first-child th").eachText())
        .allMatch(first -> first.startsWith("Harbour Wire"));
    assertThat(page.select(".printed tbody th .outlet").eachText())
        .containsExactly("Harbour Wire", "Tolland Courier", "Northbank Post");
  }

  @Test
  void doesNotCallATranscriptTheReportersOwnWords() {
    var compared = Samples.OTHER_WORD;
    var unquoted =
        new ComparedUtterance(
            new Utterance(
                "u9",
                Optional.empty(),
                compared.utterance().renditions().stream()
                    .map(r -> new Rendition(r.article(), r.quotation(), r.parts(), false))
                    .toList(),
                Optional.of(new Base(0, BaseReason.TRANSCRIPT, "a transcript")),
                "test",
                1),
            compared.comparisons(),
            compared.findings(),
            compared.variants());

    var page = bridge(unquoted);

    assertThat(page.select(".grid tr:first-child .unquoted").eachText()).containsOnly("transcript");
    assertThat(page.select(".printed tbody tr:first-child .unquoted")).isEmpty();
    assertThat(page.select(".printed .unquoted")).isNotEmpty();
  }

  @Test
  void saysThatWhatAgreesIsFromOneSource() {
    var page = Jsoup.parse(new HtmlReport().render(Samples.bridgeOfOneWire(Samples.WORD_FOR_WORD)));

    assertThat(page.select("#agreed .agreement").text())
        .isEqualTo("3 sources, 1 independent, agree word for word: 9 words");
    assertThat(page.select("h1").text())
        .isEqualTo(
            "No differences that matter: 1 utterance agrees in 2 or more sources that are not"
                + " independent.");
  }

  @Test
  void neverTakesNumbersForTruth() {
    var page = Jsoup.parse(new HtmlReport().render(Samples.everything()));

    assertThat(page.text().toLowerCase(Locale.ROOT))
        .doesNotContain("majority", "most sources", "confirmed by", "correct version", "outvote");
    assertThat(page.select("footer").text())
        .contains("It does not say who is right, nor does the number of sources that agree.");
  }

  @Test
  void alignsTheVersionsWordForWord() {
    var table = only(bridge(Samples.NEGATION_DROPPED), "[aria-label='Word for word, part 1 of 2']");
    assertThat(table.select("tr").eachText())
        .containsExactly(
            "Tolland Courier I have ⟨missing⟩ said that the inspectors were",
            "Harbour Wire I have never said that the inspectors were");
    assertThat(table.select("mark").eachText()).containsExactly("never");
    assertThat(table.select("th[scope=row]")).hasSize(2);
  }

  @Test
  void printsEachVersionWithTheWordsAroundIt() {
    var rows = bridge(Samples.NEGATION_DROPPED).select(".printed tbody tr");
    assertThat(rows.get(0).select(".passage").text())
        .isEqualTo(
            "“I have ⟨missing⟩ said that the inspectors were wrong ⟨2 words missing⟩, that they"
                + " were late,” the keeper added.");
    assertThat(rows.get(0).select(".around").eachText())
        .containsExactly("“", ",” the keeper added.");
    assertThat(rows.get(0).select(".attributed").text())
        .isEqualTo(
            "Attributed to Mara Ellison, printed as “the keeper” · almost certain, 96 % \"added\""
                + " follows the quotation with \"the keeper\" before it; the keeper is Mara"
                + " Ellison. rule cue-verb-after-quotation");
    assertThat(rows.get(1).select("th").text())
        .isEqualTo(
            "Harbour Wire Tolland bridge to reopen before winter 4 March 2026, 08:15 UTC ·"
                + " bridge-harbour-wire · credits Meridian News");
  }

  @Test
  void tellsThoseWhoCannotSeeMarksWhatDiffers() {
    var mark = bridge(Samples.PRONOUN_CHANGES).selectFirst(".passage mark");
    assertThat(mark.text()).isEqualTo("[differs: He]");
    assertThat(mark.select(".unseen").eachText()).containsExactly("[differs:", "]");
  }

  @Test
  void labelsAVersionThatIsNotQuoted() {
    var card = only(bridge(Samples.NUMBER_CHANGES), ".card");
    assertThat(card.select(".printed .unquoted").eachText())
        .containsExactly("The reporter’s own words, not quoted:");
    assertThat(card.select(".printed mark").eachText())
        .containsExactly("[differs: Forty]", "[differs: 14]");
    assertThat(card.select("details summary").last().text()).isEqualTo("1 smaller difference");
  }

  @Test
  void givesAFindingAboutOneArticleACardOfItsOwn() {
    var card = only(bridge(Samples.SPUN), ".card");
    assertThat(card.select(".flag strong").text()).isEqualTo("Within one article");
    assertThat(card.select(".why li p").first().text())
        .startsWith("Paraphrase in quotation marks The words between the marks read like");
    assertThat(card.select(".grid")).isEmpty();
    assertThat(card.select(".passage mark")).isEmpty();
  }

  @Test
  void namesAnUnknownSpeaker() {
    assertThat(bridge(Samples.WORD_FOR_WORD).select("#agreed .speaker").text())
        .isEqualTo("Unknown speaker");
  }

  @Test
  void saysWhenThereIsNothingToLookAt() {
    var page = bridge(Samples.WORD_FOR_WORD);
    assertThat(page.select("#findings").text())
        .isEqualTo("To look at Nothing was found that would mislead a reader.");
    assertThat(page.select("#wording")).isEmpty();
  }

  @Test
  void tellsHowMuchWasLookedAt() {
    assertThat(EVERYTHING.select("#coverage dl > div").eachText())
        .containsExactly(
            "Articles read 5",
            "Articles that could not be read 1",
            "Quotation marks seen 41",
            "explained as speech 38",
            "explained as no speech (titles, names, terms, measures) 2",
            "not explained 1");
    assertThat(EVERYTHING.select(".failures li").eachText())
        .containsExactly(
            "in/broken.html: holds no article: 3 words outside of menus; save the whole page");
  }

  @Test
  void showsTheMarksThatNothingExplains() {
    assertThat(EVERYTHING.select("#coverage .marks li").eachText())
        .contains(
            "Northbank Post: A 12\" pipe under the deck will be moved as well. (never closed)");
  }

  @Test
  void showsTheMarksThatAreNoSpeechKindByKind() {
    var fold = EVERYTHING.select("#coverage details").first();
    assertThat(fold.hasAttr("open")).isFalse();
    assertThat(fold.select("h3").eachText()).containsExactly("Title or name 1");
    assertThat(fold.select(".marks li").eachText())
        .containsExactly(
            "Northbank Post: Vandermolen is the author of “The Patient Cable”, a history of the"
                + " ferry.");
    assertThat(fold.select("mark").eachText()).containsExactly("“The Patient Cable”");
  }

  @Test
  void unfoldsASpeakersLineToTheReason() {
    var line = bridge(Samples.NEGATION_DROPPED).selectFirst("details.attributed");
    assertThat(line.hasAttr("open")).isFalse();
    assertThat(line.select("summary").text())
        .isEqualTo("Attributed to Mara Ellison, printed as “the keeper” · almost certain, 96 %");
    assertThat(line.select(".because").text())
        .isEqualTo(
            "\"added\" follows the quotation with \"the keeper\" before it; the keeper is Mara"
                + " Ellison. rule cue-verb-after-quotation");
  }

  @Test
  void listsWhoSaysWhatInEachArticle() {
    var wire = EVERYTHING.select(".source").get(1);
    assertThat(wire.select("h3 .outlet").text()).isEqualTo("Harbour Wire");
    assertThat(wire.select("summary").text())
        .isEqualTo("6 quotations: 4 named, 1 unknown, 1 doubtful");
    assertThat(wire.select(".kinds").text()).isEqualTo("4 direct, 1 mixed, 1 indirect");
    assertThat(wire.select("details").hasAttr("open")).isFalse();
    var said = wire.select(".said > li");
    assertThat(said.get(1).text())
        .isEqualTo(
            "“I have never said that the inspectors were wrong” … “I said that they were late.”"
                + " Mara Ellison, printed as “she” · almost certain, 98 % \"she said\" stands inside"
                + " the quotation; she is Mara Ellison. rule cue-verb-inside-quotation");
    assertThat(said.get(2).select(".words").text())
        .isEqualTo("the repair would cost 14 million crowns not quoted");
  }

  @Test
  void marksTheSpeakersThatSomebodyHasToLookUp() {
    var open = EVERYTHING.select(".source").get(1).select(".said > li.open");
    assertThat(open.eachText())
        .containsExactly(
            "“Nobody was hurt, and nobody was ever in danger.” Speaker unknown Nothing around the"
                + " quotation tells who speaks.",
            "every twenty minutes, day and night the harbour office · doubtful, 62 % \"the harbour"
                + " office\" is the subject of the verb behind. rule subject-of-governing-verb");
    assertThat(open.eachAttr("data-sure")).containsExactly("0", "62");
    assertThat(EVERYTHING.select("nav a[href='#articles']").eachText())
        .containsExactly("4 speakers unknown or doubtful", "Articles");
  }

  @Test
  void sumsUpTheSpeakersOfAllArticles() {
    assertThat(only(EVERYTHING, ".sum").text())
        .isEqualTo("18 quotations: 13 named, 1 not named, 3 unknown, 1 doubtful.");
    assertThat(EVERYTHING.select(".source")).hasSize(5);
  }

  @Test
  void opensTheListOfASingleArticle() {
    var page =
        page(
            new CheckResult(
                List.of(Samples.WIRE),
                List.of(),
                List.of(),
                Coverage.of(List.of(Samples.WIRE), 0)));
    assertThat(only(page, ".source details").hasAttr("open")).isTrue();
    assertThat(page.select(".said > li")).hasSize(6);
    assertThat(page.select(".sum")).isEmpty();
  }

  @Test
  void anArticleWithoutQuotationsSaysSo() {
    var silent = new Draft("silent", "Nobody spoke.\n").annotated();
    var page =
        page(
            new CheckResult(
                List.of(silent), List.of(), List.of(), Coverage.of(List.of(silent), 0)));
    assertThat(page.select("#articles").text()).isEqualTo("Articles silent No quotations.");
  }

  @Test
  void printsNoBookOfQuotationsUnasked() {
    var few = page(Samples.manyArticles(80));
    assertThat(few.select("#articles details.book")).isEmpty();
    var many = page(Samples.manyArticles(200));
    assertThat(many.select("#articles details.book")).hasSize(200);
    assertThat(many.select("#articles .quiet").text())
        .isEqualTo("On paper, only the lists that are unfolded have their quotations.");
  }

  @Test
  void showsForeignTextAsTextOnly() {
    assertThat(EVERYTHING.select("script")).hasSize(1);
    assertThat(EVERYTHING.select("img, iframe, object, embed, link, base, b > b, [onerror]"))
        .isEmpty();
    assertThat(EVERYTHING.select(".outlet").eachText()).contains(Samples.HOSTILE_OUTLET);
    var card = only(EVERYTHING, "#utterance-u8");
    assertThat(card.select(".speaker").text())
        .isEqualTo("Amina \"Red\" O'Hara <amina@example.org>");
    assertThat(card.select(".why p").first().text())
        .isEqualTo("Name Another place: <Porto> & \"Lisbon\".");
    assertThat(card.text()).contains(Samples.HOSTILE_ID).contains("القاهرة &amp; <b>Lisbon</b> 🌊");
  }

  @Test
  void keepsWordsThatRunTheOtherWayApart() {
    var card = only(EVERYTHING, "#utterance-u8");
    assertThat(card.select("h3 bdi").eachText()).containsExactly("القاهرة");
    assertThat(EVERYTHING.html()).doesNotContain("\u202E").doesNotContain("\u001B");
  }

  @Test
  void linksToTheWebOnly() {
    assertThat(EVERYTHING.select("a").eachAttr("href"))
        .allMatch(address -> address.startsWith("#") || address.startsWith("https://"))
        .contains("https://gazette.example/cables?a=1&b=2");
    assertThat(only(EVERYTHING, "a[href^=https]").attr("rel")).isEqualTo("noreferrer");
  }

  @Test
  void everyLinkWithinThePageHasItsEnd() {
    for (var link : EVERYTHING.select("a[href^=#]")) {
      assertThat(EVERYTHING.getElementById(link.attr("href").substring(1)))
          .as(link.outerHtml())
          .isNotNull();
    }
    assertThat(EVERYTHING.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    for (var labelled : EVERYTHING.select("[aria-labelledby]")) {
      assertThat(EVERYTHING.getElementById(labelled.attr("aria-labelledby"))).isNotNull();
    }
  }

  @Test
  void allowsNothingToBeLoadedOrRunButItsOwn() {
    var policy = only(EVERYTHING, "meta[http-equiv]").attr("content");
    assertThat(policy)
        .startsWith("default-src 'none'; style-src 'sha256-")
        .doesNotContain("unsafe")
        .doesNotContain("http");
    assertThat(EVERYTHING.select("[style]")).isEmpty();
  }

  @Test
  void namesTheLanguage() {
    assertThat(only(EVERYTHING, "html").attr("lang")).isEqualTo("en");
  }

  @Test
  void aResultWithoutArticlesIsAPageToo() {
    var page =
        page(new CheckResult(List.of(), List.of(), List.of(), new Coverage(0, 0, 0, 0, 0, 0)));
    assertThat(page.select("h1").text())
        .isEqualTo("Nothing was checked: no article could be read.");
    assertThat(page.select("#articles").text()).isEqualTo("Articles None.");
  }

  @Test
  void staysSmallWithManyUtterances() {
    var html = new HtmlReport().render(Samples.large(500));
    assertThat(html.length()).isLessThan(1_000_000);
    assertThat(Jsoup.parse(html).select("#agreed li")).hasSize(350);
  }

  @Test
  void isTheSameInEveryLocale() {
    var before = Locale.getDefault();
    var html = new HtmlReport().render(Samples.everything());
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(new HtmlReport().render(Samples.everything())).isEqualTo(html);
    } finally {
      Locale.setDefault(before);
    }
  }
}
