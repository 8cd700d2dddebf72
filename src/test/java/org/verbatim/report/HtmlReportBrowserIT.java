/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;

/**
 * The page in a real browser. With {@code -Dverbatim.pictures=DIR} it leaves pictures of the page
 * there, since looks are judged by eye.
 */
@Tag("browser")
final class HtmlReportBrowserIT {

  private static final String TEXTS_BELOW_CONTRAST =
      """
      const rgb = (color) => color.match(/[\\d.]+/g).map(Number);
      const luminance = ([r, g, b]) => {
        const part = (c) => ((c /= 255), c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
        return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
      };
      const background = (element) => {
        for (let at = element; at; at = at.parentElement) {
          const color = rgb(getComputedStyle(at).backgroundColor);
          if (color.length === 3 || color[3] === 1) return color;
        }
        return [255, 255, 255];
      };
      const low = [];
      for (const element of document.body.querySelectorAll("*")) {
        const hasText = [...element.childNodes].some((n) => n.nodeType === 3 && n.data.trim());
        if (!hasText || element.tagName === "SCRIPT") continue;
        const text = luminance(rgb(getComputedStyle(element).color));
        const ground = luminance(background(element));
        const ratio = (Math.max(text, ground) + 0.05) / (Math.min(text, ground) + 0.05);
        if (ratio < 4.5) low.push(ratio.toFixed(2) + " " + element.outerHTML.slice(0, 80));
      }
      return low;
      """;

  private static final String SIDEWAYS =
      """
      const wide = document.documentElement.clientWidth;
      const out = [...document.body.querySelectorAll("*:not(.unseen):not(.skip)")]
          .filter((element) => element.getBoundingClientRect().right > wide + 0.5)
          .map((element) => element.outerHTML.slice(0, 80));
      return document.documentElement.scrollWidth > wide ? ["the page", ...out] : out;
      """;

  private static ChromeDriver driver;
  @TempDir private static Path folder;

  @BeforeAll
  static void start() throws IOException {
    driver = Browser.start();
    Files.writeString(folder.resolve("report.html"), new HtmlReport().render(Samples.everything()));
    Files.writeString(folder.resolve("large.html"), new HtmlReport().render(Samples.large(500)));
    Files.writeString(
        folder.resolve("quiet.html"),
        new HtmlReport().render(Samples.bridge(Samples.WORD_FOR_WORD)));
    Files.writeString(
        folder.resolve("book.html"), new HtmlReport().render(Samples.manyArticles(200)));
  }

  @AfterAll
  static void stop() {
    if (driver != null) {
      driver.quit();
    }
  }

  @BeforeEach
  void open() {
    driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    Browser.media(driver, "screen", "light");
    open("report.html");
  }

  private static void open(String page) {
    driver.get("about:blank");
    driver.manage().logs().get(LogType.PERFORMANCE);
    driver.manage().logs().get(LogType.BROWSER);
    driver.get(folder.resolve(page).toUri().toString());
  }

  @Test
  void opensFromAFileWithoutARequestOrAnError() {
    var requests =
        driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
            .map(entry -> entry.getMessage())
            .filter(message -> message.contains("\"Network.requestWillBeSent\""))
            .toList();
    assertThat(requests).hasSize(1).allMatch(message -> message.contains("report.html"));
    assertThat(driver.manage().logs().get(LogType.BROWSER).getAll())
        .noneMatch(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue());
    assertThat(driver.findElements(By.cssSelector("img, iframe, link"))).isEmpty();
  }

  @Test
  void tabReachesEveryCardAndEveryFold() {
    var cards = texts("return [...document.querySelectorAll('#findings .card')].map(c => c.id)");
    int folds = driver.findElements(By.cssSelector("main summary")).size();
    unfoldAll();
    var reached = new ArrayList<String>();
    int foldsReached = 0;
    for (int i = 0; i < 200; i++) {
      driver.switchTo().activeElement().sendKeys(Keys.TAB);
      var active = driver.switchTo().activeElement();
      if (active.getTagName().equals("summary")) {
        foldsReached++;
      }
      if (active.getTagName().equals("body")) {
        break;
      }
      reached.add((String) driver.executeScript("return document.activeElement.hash || ''"));
    }
    assertThat(cards).hasSize(5).allSatisfy(card -> assertThat(reached).contains("#" + card));
    assertThat(foldsReached).isEqualTo(folds + 1); // and the one about keys
  }

  @Test
  void theFocusIsSeen() {
    driver.switchTo().activeElement().sendKeys(Keys.TAB);
    assertThat(driver.executeScript("return getComputedStyle(document.activeElement).outlineStyle"))
        .isEqualTo("solid");
    assertThat(driver.switchTo().activeElement().getText()).isEqualTo("Skip to the findings");
    assertThat(
            driver.executeScript("return document.activeElement.getBoundingClientRect().left >= 0"))
        .isEqualTo(true);
  }

  @Test
  void enterUnfoldsTheHarmless() {
    var summary = driver.findElement(By.cssSelector("#wording summary"));
    var card = driver.findElement(By.cssSelector("#wording .card"));
    assertThat(card.isDisplayed()).isFalse();
    summary.sendKeys(Keys.ENTER);
    assertThat(card.isDisplayed()).isTrue();
  }

  @Test
  void singleKeysActOnlyOnACard() {
    var body = driver.findElement(By.tagName("body"));
    body.sendKeys("j");
    assertThat(driver.switchTo().activeElement().getTagName()).isEqualTo("body");
    driver.findElement(By.cssSelector(".card h3 a")).sendKeys("j");
    var cards = driver.findElements(By.cssSelector(".card h3 a"));
    assertThat(driver.switchTo().activeElement()).isEqualTo(cards.get(1));
    driver.switchTo().activeElement().sendKeys("k");
    assertThat(driver.switchTo().activeElement()).isEqualTo(cards.get(0));
  }

  @Test
  void theFilterShowsWhatMentionsAWord() {
    driver.findElement(By.id("filter")).sendKeys("vandermolen");
    assertThat(texts("return [...document.querySelectorAll('.card:not([hidden])')].map(c => c.id)"))
        .containsExactly("utterance-u4");
    assertThat(driver.findElement(By.id("shown")).getText())
        .isEqualTo("1 of 8 utterances, 3 of 18 quotations shown");
    assertThat(driver.findElement(By.id("utterance-u4")).isDisplayed()).isTrue();
  }

  @Test
  void aLinkToAFoldedCardUnfoldsIt() {
    driver.get("about:blank");
    driver.get(folder.resolve("report.html").toUri() + "#utterance-u4");
    assertThat(driver.findElement(By.id("utterance-u4")).isDisplayed()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 400, 700, 900, 950, 1280})
  void nothingScrollsSideways(int width) throws IOException {
    Browser.width(driver, width);
    unfoldAll();
    assertThat(texts(SIDEWAYS)).isEmpty();
    picture("unfolded-" + width);
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void everyTextStandsOutFromItsGround(String scheme) throws IOException {
    Browser.media(driver, "screen", scheme);
    unfoldAll();
    assertThat(texts(TEXTS_BELOW_CONTRAST)).isEmpty();
    picture(scheme);
  }

  @Test
  void darkAndLightAreDifferent() {
    var light = driver.executeScript("return getComputedStyle(document.body).backgroundColor");
    Browser.media(driver, "screen", "dark");
    assertThat(driver.executeScript("return getComputedStyle(document.body).backgroundColor"))
        .isNotEqualTo(light);
  }

  @Test
  void paperShowsWhatIsFoldedOnTheScreen() throws IOException {
    var hidden =
        "return [...document.querySelectorAll('.card, .passage, .why li, .marks li, .because, .said li')]"
            + ".filter(e => !e.checkVisibility()).map(e => e.outerHTML.slice(0, 80))";
    assertThat(texts(hidden)).isNotEmpty();
    Browser.media(driver, "print", "dark");
    assertThat(texts(hidden)).isEmpty();
    assertThat(texts(TEXTS_BELOW_CONTRAST)).isEmpty();
    assertThat(driver.findElement(By.cssSelector(".tools")).isDisplayed()).isFalse();
    print("print");
  }

  @Test
  void aLongRunIsNoBookOnPaper() {
    open("book.html");
    Browser.media(driver, "print", "light");
    var quotations = driver.findElements(By.cssSelector(".said li"));
    assertThat(quotations).hasSize(1200);
    assertThat(quotations.get(0).isDisplayed()).isFalse();
    driver.executeScript("document.querySelector('.source details').open = true");
    assertThat(quotations.get(0).isDisplayed()).isTrue();
    assertThat(quotations.get(6).isDisplayed()).isFalse();
  }

  @Test
  void enterTellsWhyASpeakerIsThatSpeaker() {
    var line = driver.findElement(By.cssSelector("#utterance-u2 details.attributed"));
    var reason = line.findElement(By.cssSelector(".because"));
    assertThat(reason.isDisplayed()).isFalse();
    line.findElement(By.tagName("summary")).sendKeys(Keys.ENTER);
    assertThat(reason.getText()).contains("follows the quotation with \"the keeper\" before it");
  }

  @Test
  void oneKeyOnACardTellsWhyOfAllItsSpeakers() {
    driver.findElement(By.cssSelector("#utterance-u2 h3 a")).sendKeys("o");
    assertThat(driver.findElements(By.cssSelector("#utterance-u2 .because")))
        .hasSize(2)
        .allMatch(reason -> reason.isDisplayed());
  }

  @Test
  void theLeastSureComeFirstIfAskedAndGoBack() {
    unfoldAll();
    var sure =
        "return [...document.querySelectorAll('.source')[1].querySelectorAll('.said li')]"
            + ".map(quotation => quotation.dataset.sure)";
    assertThat(texts(sure)).containsExactly("97", "98", "97", "97", "0", "62");
    var least = driver.findElement(By.id("least"));
    least.sendKeys(Keys.ENTER);
    assertThat(texts(sure)).containsExactly("0", "62", "97", "97", "97", "98");
    least.sendKeys(Keys.ENTER);
    assertThat(texts(sure)).containsExactly("97", "98", "97", "97", "0", "62");
  }

  @Test
  void theFilterUnfoldsTheQuotationsThatItFinds() {
    driver.findElement(By.id("filter")).sendKeys("subject-of-governing-verb");
    assertThat(
            driver.findElements(By.cssSelector(".said li")).stream()
                .filter(quotation -> quotation.isDisplayed()))
        .singleElement()
        .satisfies(quotation -> assertThat(quotation.getText()).startsWith("every twenty minutes"));
    assertThat(driver.findElements(By.cssSelector(".source:not([hidden])"))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 700, 1100})
  void noNumberBreaks(int width) {
    Browser.width(driver, width);
    assertThat(
            texts(
                """
                return [...document.querySelectorAll("dd")]
                    .map((number) => ((number.textContent = "1,165"), number))
                    .filter((number) => {
                      const words = document.createRange();
                      words.selectNodeContents(number);
                      return words.getClientRects().length > 1;
                    })
                    .map((number) => number.parentElement.outerHTML);
                """))
        .isEmpty();
  }

  @Test
  void everythingIsThereWithoutScripts() {
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    try {
      open("report.html");
      var dom = driver.executeCdpCommand("DOM.getDocument", Map.of());
      var root = ((Map<?, ?>) dom.get("root")).get("nodeId");
      var html =
          (String)
              driver.executeCdpCommand("DOM.getOuterHTML", Map.of("nodeId", root)).get("outerHTML");
      assertThat(html).contains("<div class=\"tools\" hidden");
      assertThat(html).contains("utterance-u4", "utterance-u5");
    } finally {
      driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    }
  }

  @Test
  void showsWithoutAClickWhatAgreesAndWhatWasLookedAtWhereNothingIsWrong() {
    open("quiet.html");
    assertThat(driver.findElement(By.tagName("h1")).getText())
        .isEqualTo(
            "No differences that matter: 1 utterance agrees in 2 or more independent sources.");
    assertThat(driver.findElement(By.cssSelector("#agreed .agreement")).getText())
        .isEqualTo("3 sources agree word for word: 9 words");
    assertThat(driver.findElement(By.cssSelector("#agreed cite")).getText())
        .isEqualTo("Tolland Courier, Harbour Wire and Northbank Post");
    assertThat(driver.findElements(By.cssSelector("#coverage dt, #coverage dd")))
        .hasSize(12)
        .allMatch(shown -> shown.isDisplayed() && !shown.getText().isEmpty());
  }

  @Test
  void showsWithoutAClickWhoseRulesJudgedAndTheRuleOfEveryLoudReason() {
    assertThat(driver.findElement(By.cssSelector(".looked")).getText())
        .endsWith("Differences are judged by the profile “neutral”.");
    var rules = By.cssSelector("#findings .card > ul.why > li > .rule code");
    assertThat(driver.findElements(rules))
        .hasSizeGreaterThanOrEqualTo(driver.findElements(By.cssSelector("#findings .card")).size())
        .allMatch(rule -> rule.isDisplayed() && rule.getText().endsWith("-rule"));
  }

  @Test
  void aLargeResultStaysUsable() {
    open("large.html");
    assertThat(driver.findElements(By.cssSelector(".card"))).hasSize(150);
    assertThat(driver.findElement(By.cssSelector("#agreed details")).getDomAttribute("open"))
        .isNull();
  }

  private static void unfoldAll() {
    driver.executeScript("document.querySelectorAll('main details').forEach(d => d.open = true)");
  }

  @SuppressWarnings("unchecked")
  private static List<String> texts(String script) {
    return (List<String>) driver.executeScript(script);
  }

  private static Optional<Path> pictures() {
    return Optional.ofNullable(System.getProperty("verbatim.pictures")).map(Path::of);
  }

  private static void picture(String name) throws IOException {
    if (pictures().isPresent()) {
      var shot =
          driver.executeCdpCommand(
              "Page.captureScreenshot", Map.of("captureBeyondViewport", true, "format", "png"));
      write(name + ".png", (String) shot.get("data"));
    }
  }

  private static void print(String name) throws IOException {
    if (pictures().isPresent()) {
      var pdf =
          driver.executeCdpCommand(
              "Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", false));
      write(name + ".pdf", (String) pdf.get("data"));
    }
  }

  private static void write(String name, String data) throws IOException {
    Files.write(pictures().orElseThrow().resolve(name), Base64.getDecoder().decode(data));
  }
}
