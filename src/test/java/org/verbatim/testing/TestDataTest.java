/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.verbatim.testing.TestData.spans;
import static org.verbatim.testing.TestData.words;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbatim.model.DifferenceType;
import org.verbatim.model.QuotationKind;
import org.verbatim.model.Severity;
import org.verbatim.model.SpeakerKind;
import org.verbatim.testing.TestData.Source;
import org.verbatim.text.Span;

/**
 * The test data keeps its own rules, so that a test which fails on it elsewhere has found
 * something.
 */
final class TestDataTest {

  private static final Map<String, Source> ARTICLES = TestData.articles();

  /** Stories in which nothing may be flagged. */
  private static final Set<String> CLEAN = Set.of("gasworks-homes", "storm");

  /** The folder of the articles that share their event with no other. */
  private static final String ALONE = "alone";

  /** What makes a quotation of these articles hard to attribute. */
  private static final Set<String> HARD =
      Set.of(
          "anonymous",
          "conversation",
          "dash",
          "document",
          "elliptic",
          "first-person",
          "group",
          "headline",
          "initials",
          "inside",
          "joint",
          "law",
          "letter",
          "list",
          "metonym",
          "ministry",
          "nested",
          "no-cue",
          "nominal",
          "organisation",
          "passive",
          "poll",
          "possessive",
          "press-release",
          "pronoun",
          "pull-quote",
          "qa",
          "same-name",
          "spokesman",
          "text-message",
          "transcript",
          "transliteration",
          "tweet",
          "verbless",
          "wild-verb");

  private static final Set<String> NO_SPEECH =
      Set.of("nickname", "scare", "slogan", "term", "title");

  private static final Set<DifferenceType> HARMLESS =
      EnumSet.of(
          DifferenceType.TYPOGRAPHY, DifferenceType.TRUNCATION, DifferenceType.PARTIAL_QUOTE);

  private static final String MARKS = "\"“”«»„";

  @Test
  void articlesAreTheBytesThatWereWritten() throws IOException, NoSuchAlgorithmException {
    var sums = new TreeMap<String, String>();
    for (var line : Files.readAllLines(TestData.ROOT.resolve("articles/SHA256SUMS"))) {
      sums.put(line.substring(66), line.substring(0, 64));
    }
    var folder = TestData.ROOT.resolve("articles");
    var found = new TreeMap<String, String>();
    for (var file : TestData.files(folder)) {
      if (!file.endsWith("SHA256SUMS")) {
        var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
        var name = folder.relativize(file).toString().replace('\\', '/');
        found.put(name, HexFormat.of().formatHex(digest));
      }
    }
    assertThat(found).isEqualTo(sums);
  }

  @Test
  void everyStoryIsToldByThreeToFiveOutlets() {
    var outlets = new TreeMap<String, Set<String>>();
    for (var article : ARTICLES.values()) {
      if (article.event().equals(ALONE)) {
        continue;
      }
      var outlet = article.id().substring(0, article.id().indexOf('_'));
      assertThat(outlets.computeIfAbsent(article.event(), e -> new TreeSet<>()).add(outlet))
          .as("%s appears twice in %s", outlet, article.event())
          .isTrue();
    }
    assertThat(outlets).hasSize(8).containsKeys("gasworks-homes", "storm");
    assertThat(outlets.values()).allSatisfy(each -> assertThat(each).hasSizeBetween(3, 5));
  }

  @ParameterizedTest
  @ValueSource(strings = {"quotes", "direct", "unattributed-marks", "ignore"})
  void everyOffsetHoldsTheWordsOfItsRecord(String file) {
    for (var gold : TestData.records("gold/" + file + ".jsonl")) {
      var text = text(gold.get("doc").asText());
      assertThat(words(spans(gold, "content"), text))
          .as("%s: %s", file, gold)
          .isEqualTo(gold.get("text").asText());
      for (var role : List.of("quoted", "cue", "source")) {
        assertThat(spans(gold, role))
            .as("%s of %s", role, gold)
            .isSorted()
            .allSatisfy(span -> assertThat(span.in(text)).isNotBlank());
      }
    }
  }

  @Test
  void everyArticleHasQuotations() {
    var ids = new TreeSet<String>();
    for (var file : List.of("gold/quotes.jsonl", "gold/html-quotes.jsonl")) {
      TestData.records(file).forEach(gold -> ids.add(gold.get("doc").asText()));
    }
    assertThat(ids).isEqualTo(ARTICLES.keySet());
  }

  @Test
  void theKindOfAQuotationFollowsFromWhatIsBetweenMarks() {
    for (var gold : quotes("quotes")) {
      var content = spans(gold, "content");
      var quoted = spans(gold, "quoted");
      var kind =
          quoted.isEmpty()
              ? QuotationKind.INDIRECT
              : quoted.equals(content) ? QuotationKind.DIRECT : QuotationKind.MIXED;
      assertThat(gold.get("kind").asText()).as("%s", gold).isEqualTo(kind.label());
      assertThat(quoted)
          .as("%s", gold)
          .allSatisfy(part -> assertThat(content).anyMatch(span -> span.covers(part)));
    }
  }

  @Test
  void aSpeakerIsNamedAsTheArticleNamesHim() {
    for (var gold : quotes("quotes")) {
      SpeakerKind.of(gold.get("speakerKind").asText());
      var speaker = gold.get("speaker");
      if (speaker.isNull()) {
        assertThat(gold.get("speakerKind").asText()).isEqualTo("unknown");
      } else {
        assertThat(text(gold.get("doc").asText()))
            .as("%s", gold)
            .containsIgnoringCase(speaker.asText());
      }
    }
  }

  @Test
  void speechInsideSpeechLiesInItsParent() {
    var byId = new HashMap<String, JsonNode>();
    quotes("quotes").forEach(gold -> byId.put(key(gold), gold));
    var nested = quotes("quotes").stream().filter(gold -> gold.has("parent")).toList();
    assertThat(nested).hasSizeGreaterThanOrEqualTo(2);
    for (var gold : nested) {
      var parent = byId.get(gold.get("doc").asText() + "#" + gold.get("parent").asText());
      assertThat(parent).as("parent of %s", gold).isNotNull();
      assertThat(Span.hull(spans(parent, "content")).covers(Span.hull(spans(gold, "content"))))
          .isTrue();
    }
  }

  @Test
  void theQuotedPartsOfAllQuotationsAreTheDirectGold() {
    var between = new HashMap<String, List<Span>>();
    for (var gold : quotes("quotes")) {
      between.put(key(gold), spans(gold, "quoted"));
    }
    var parts = new ArrayList<String>();
    for (var gold : quotes("quotes")) {
      var content = Span.hull(spans(gold, "content"));
      var parent = gold.get("doc").asText() + "#" + gold.path("parent").asText();
      if (between.getOrDefault(parent, List.of()).stream().noneMatch(q -> q.covers(content))) {
        spans(gold, "quoted").forEach(span -> parts.add(gold.get("doc").asText() + span));
      }
    }
    var direct =
        quotes("direct").stream()
            .map(gold -> gold.get("doc").asText() + spans(gold, "content").get(0))
            .toList();
    assertThat(direct).isEqualTo(parts).doesNotHaveDuplicates();
  }

  @Test
  void everyMarkBelongsToAQuotationOrToTheMarksThatAreNoSpeech() {
    var edges = new HashMap<String, Set<Integer>>();
    for (var file : List.of("quotes", "unattributed-marks", "ignore")) {
      for (var gold : TestData.records("gold/" + file + ".jsonl")) {
        var spans = spans(gold, gold.has("quoted") ? "quoted" : "content");
        var known = edges.computeIfAbsent(gold.get("doc").asText(), d -> new HashSet<>());
        spans.forEach(span -> known.addAll(List.of(span.begin() - 1, span.end())));
      }
    }
    for (var article : ARTICLES.values()) {
      var text = article.text();
      for (int i = 0; !article.page() && i < text.length(); i++) {
        boolean inches = i > 0 && Character.isDigit(text.charAt(i - 1));
        if (MARKS.indexOf(text.charAt(i)) >= 0 && !inches) {
          assertThat(edges.get(article.id()))
              .as(
                  "%s, the mark at %d: …%s",
                  article.id(), i, text.substring(Math.max(0, i - 40), i + 1))
              .contains(i);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"pairs", "html-pairs"})
  void aPairComparesTwoArticlesOfOneStory(String file) {
    var names = new HashSet<String>();
    var sides = new HashSet<Set<String>>();
    for (var pair : TestData.records("gold/" + file + ".jsonl")) {
      assertThat(names.add(pair.get("pair").asText())).as("%s", pair).isTrue();
      var both = new HashSet<String>();
      for (var key : List.of("a", "b")) {
        var side = pair.get(key);
        var article = ARTICLES.get(side.get("doc").asText());
        assertThat(article).as("%s", pair).isNotNull();
        assertThat(article.event()).isEqualTo(pair.get("event").asText());
        both.add(side.get("doc") + ": " + side.get("begin") + side.get("text"));
        if (side.has("begin")) {
          assertThat(words(parts(side), article.text())).isEqualTo(side.get("text").asText());
        } else {
          assertThat(article.page()).as("%s", pair).isTrue();
        }
      }
      assertThat(pair.get("a").get("doc")).isNotEqualTo(pair.get("b").get("doc"));
      assertThat(sides.add(both)).as("listed twice: %s", pair).isTrue();
    }
  }

  @Test
  void theDifferencesOfAPairLieInItsArticles() {
    for (var pair : TestData.records("gold/pairs.jsonl")) {
      for (var difference : pair.path("differences")) {
        for (var key : List.of("a", "b")) {
          int begin = difference.get(key).get(0).asInt();
          int end = difference.get(key).get(1).asInt();
          assertThat(new Span(begin, end).end())
              .isLessThanOrEqualTo(text(pair.get(key).get("doc").asText()).length());
        }
        boolean empty =
            Stream.of("a", "b")
                .allMatch(key -> difference.get(key).get(0).equals(difference.get(key).get(1)));
        assertThat(empty).as("nothing differs: %s in %s", difference, pair).isFalse();
      }
    }
  }

  @Test
  void theSeverityOfAPairAgreesWithItsDifferences() {
    allPairs()
        .filter(pair -> pair.get("same").asBoolean())
        .forEach(
            pair -> {
              var severity = Severity.of(pair.get("severity").asText());
              var not = HARMLESS.containsAll(types(pair)) ? Severity.MINOR : Severity.NONE;
              assertThat(severity).as("%s", pair).isNotEqualTo(not);
            });
  }

  @Test
  void aPairOfDifferentUtterancesSaysWhy() {
    var pairs = allPairs().filter(pair -> !pair.get("same").asBoolean()).toList();
    assertThat(pairs)
        .isNotEmpty()
        .allSatisfy(
            pair -> {
              assertThat(pair.has("cluster") || pair.has("severity")).isFalse();
              assertThat(pair.get("reason").asText())
                  .isIn("other-occasion", "other-speaker", "stock-phrase");
            });
  }

  @Test
  void aCleanStoryHasNothingToFlagButHonestParaphrase() {
    var paraphrase = EnumSet.of(DifferenceType.DIRECT_VS_PARAPHRASE);
    var pairs = allPairs().filter(pair -> CLEAN.contains(pair.get("event").asText())).toList();
    assertThat(pairs)
        .hasSizeGreaterThan(40)
        .allSatisfy(
            pair ->
                assertThat(types(pair))
                    .isSubsetOf(
                        pair.get("severity").asText().equals("none") ? HARMLESS : paraphrase));
  }

  @Test
  void aClusterBelongsToOneStory() {
    var events = new HashMap<String, String>();
    allPairs()
        .filter(pair -> pair.has("cluster"))
        .forEach(
            pair -> {
              var event = pair.get("event").asText();
              var first = events.putIfAbsent(pair.get("cluster").asText(), event);
              assertThat(first == null ? event : first).as("%s", pair).isEqualTo(event);
            });
  }

  @Test
  void findingsPointAtQuotations() {
    var known = new HashSet<String>();
    quotes("quotes").forEach(gold -> known.add(key(gold)));
    for (var finding : TestData.records("gold/findings.jsonl")) {
      var doc = finding.get("doc").asText();
      assertThat(known).contains(doc + "#" + finding.get("quotation").asText());
      assertThat(CLEAN).as("%s", finding).doesNotContain(ARTICLES.get(doc).event());
      Severity.of(finding.get("severity").asText());
      assertThat(words(spans(finding, "spans"), text(doc))).isEqualTo(finding.get("text").asText());
    }
  }

  @Test
  void everyTypeOfDifferenceOccurs() {
    var seen = EnumSet.noneOf(DifferenceType.class);
    allPairs().forEach(pair -> seen.addAll(types(pair)));
    TestData.records("gold/findings.jsonl")
        .forEach(finding -> seen.add(DifferenceType.of(finding.get("type").asText())));
    assertThat(seen).containsExactlyInAnyOrder(DifferenceType.values());
  }

  @Test
  void noTwoStoriesShareASpeaker() {
    for (var gold : quotes("quotes")) {
      var speaker = gold.get("speaker");
      if (speaker.isNull()
          || gold.get("anonymous").asBoolean()
          || !gold.get("speakerKind").asText().equals("person")) {
        continue;
      }
      var event = ARTICLES.get(gold.get("doc").asText()).event();
      assertThat(ARTICLES.values())
          .filteredOn(article -> !article.event().equals(event))
          .as("%s of %s", speaker, event)
          .noneMatch(article -> article.text().contains(speaker.asText()));
    }
  }

  @Test
  void anArticleThatStandsAloneSharesNoNamedPersonWithAnother() {
    for (var gold : quotes("quotes")) {
      var article = ARTICLES.get(gold.get("doc").asText());
      if (article.event().equals(ALONE)
          && gold.get("speakerKind").asText().equals("person")
          && !gold.get("anonymous").asBoolean()) {
        var speaker = gold.get("speaker").asText();
        assertThat(ARTICLES.values())
            .filteredOn(other -> !other.id().equals(article.id()))
            .as("%s of %s", speaker, article.id())
            .noneMatch(other -> other.text().contains(speaker));
      }
    }
  }

  @Test
  void everyWayOfBeingHardOccurs() {
    var seen = new TreeSet<String>();
    for (var gold : quotes("direct")) {
      boolean alone = ARTICLES.get(gold.get("doc").asText()).event().equals(ALONE);
      assertThat(gold.has("hard")).as("%s", gold).isEqualTo(alone);
      gold.path("hard").forEach(reason -> seen.add(reason.asText()));
    }
    assertThat(seen).isEqualTo(new TreeSet<>(HARD));
  }

  @Test
  void everyKindOfMarkThatIsNoSpeechOccurs() {
    var seen = new TreeSet<String>();
    quotes("unattributed-marks").forEach(gold -> seen.add(gold.get("what").asText()));
    quotes("html-unattributed-marks").forEach(gold -> seen.add(gold.get("what").asText()));
    assertThat(seen).isEqualTo(new TreeSet<>(NO_SPEECH));
  }

  @Test
  void exhaustiveStoriesListTheirPlainArticles() {
    var listed = new TreeMap<String, Set<String>>();
    TestData.json("gold/exhaustive.json")
        .properties()
        .forEach(
            event -> {
              var ids = new TreeSet<String>();
              event.getValue().forEach(id -> ids.add(id.asText()));
              listed.put(event.getKey(), ids);
            });
    var plain = new TreeMap<String, Set<String>>();
    for (var article : ARTICLES.values()) {
      if (!article.page()) {
        plain.computeIfAbsent(article.event(), e -> new TreeSet<>()).add(article.id());
      }
    }
    assertThat(listed).isEqualTo(plain);
  }

  @ParameterizedTest
  @ValueSource(strings = {"html-quotes", "html-unattributed-marks", "html-furniture"})
  void thePageShowsTheWordsOfItsGold(String file) {
    for (var gold : TestData.records("gold/" + file + ".jsonl")) {
      var page = ARTICLES.get(gold.get("doc").asText());
      assertThat(page.page()).isTrue();
      var shown = Jsoup.parse(page.text()).text().replace(' ', ' ');
      for (var part : gold.get("text").asText().split("(?<=[.,?!]) (?=[A-Z])")) {
        assertThat(shown).as("%s", gold).contains(part.replace(' ', ' '));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("golden")
  void aGoldenTextHoldsTheWordsOfItsExpectation(Path folder) {
    var text = TestData.text(folder.resolve("in.txt"));
    assertThat(text).isNotBlank();
    for (var gold :
        TestData.records(TestData.ROOT.relativize(folder.resolve("expected.jsonl")).toString())) {
      assertThat(gold.get("doc").asText()).isEqualTo("in");
      assertThat(words(spans(gold, "content"), text)).isEqualTo(gold.get("text").asText());
      for (var role : List.of("quoted", "cue", "source")) {
        assertThat(spans(gold, role)).allSatisfy(span -> assertThat(span.in(text)).isNotBlank());
      }
    }
  }

  static Stream<Path> golden() throws IOException {
    var found = new ArrayList<Path>();
    for (var name : List.of("golden", "misses")) {
      try (var folders = Files.list(TestData.ROOT.resolve(name))) {
        folders.filter(Files::isDirectory).sorted().forEach(found::add);
      }
    }
    return found.stream();
  }

  static Stream<JsonNode> allPairs() {
    return Stream.of("gold/pairs.jsonl", "gold/html-pairs.jsonl")
        .flatMap(file -> TestData.records(file).stream());
  }

  private static List<JsonNode> quotes(String file) {
    return TestData.records("gold/" + file + ".jsonl");
  }

  private static String key(JsonNode gold) {
    return gold.get("doc").asText() + "#" + gold.get("id").asText();
  }

  private static String text(String id) {
    assertThat(ARTICLES).containsKey(id);
    return ARTICLES.get(id).text();
  }

  private static List<Span> parts(JsonNode side) {
    return side.has("parts")
        ? spans(side, "parts")
        : List.of(new Span(side.get("begin").asInt(), side.get("end").asInt()));
  }

  private static Set<DifferenceType> types(JsonNode pair) {
    var types = EnumSet.noneOf(DifferenceType.class);
    pair.path("differences")
        .forEach(difference -> types.add(DifferenceType.of(difference.get("type").asText())));
    return types;
  }
}
