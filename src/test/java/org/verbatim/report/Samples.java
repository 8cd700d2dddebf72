/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.report;

import static org.verbatim.model.DifferenceType.DIRECT_VS_PARAPHRASE;
import static org.verbatim.model.DifferenceType.NAMED_ENTITY;
import static org.verbatim.model.DifferenceType.NEGATION;
import static org.verbatim.model.DifferenceType.NUMBER;
import static org.verbatim.model.DifferenceType.PARAPHRASE_IN_MARKS;
import static org.verbatim.model.DifferenceType.PRONOUN;
import static org.verbatim.model.DifferenceType.SPLICE;
import static org.verbatim.model.DifferenceType.SUBSTITUTION;
import static org.verbatim.model.DifferenceType.TRUNCATION;
import static org.verbatim.model.QuotationKind.DIRECT;
import static org.verbatim.model.QuotationKind.INDIRECT;
import static org.verbatim.model.QuotationKind.MIXED;
import static org.verbatim.model.Severity.MAJOR;
import static org.verbatim.model.Severity.MINOR;
import static org.verbatim.model.Severity.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.verbatim.model.AnnotatedArticle;
import org.verbatim.model.Base;
import org.verbatim.model.BaseReason;
import org.verbatim.model.CheckResult;
import org.verbatim.model.ComparedUtterance;
import org.verbatim.model.Coverage;
import org.verbatim.model.Failure;
import org.verbatim.model.Story;
import org.verbatim.model.Utterance;
import org.verbatim.model.Witness;
import org.verbatim.model.WitnessKind;

/** Results about events that never happened, from outlets that do not exist. */
final class Samples {

  static final String HOSTILE_ID = "x\"><img src=x onerror=alert(1)>";
  static final String HOSTILE_OUTLET = "<script>alert('outlet')</script>";
  static final String LONG_WORD =
      "Unterseekabelverlegungsgenehmigungsverfahrensbeschleunigungsgesetz";

  static final AnnotatedArticle WIRE = wire("bridge-harbour-wire");

  static final AnnotatedArticle COURIER =
      new Draft(
              "bridge-courier",
              """
              TOLLAND – It was the keeper who spoke first, and she did not sound as if she would ever give in.
              “He will reopen the bridge before the first frost if the council pays for the cables,” Mara Ellison told a crowd at the gate.
              “I have said that the inspectors were wrong, that they were late,” the keeper added.
              “Forty million crowns is what the repair will cost,” she said.
              “The old cables are worn, and nobody should drive a lorry over them,” inspector Piet Vandermolen said.
              “Nobody was hurt, and nobody was ever in danger.”
              The harbour office promised a ferry “every twenty minutes, day and night”.
              """)
          .in("Tolland Courier", "2026-03-04", "Keeper: ‘He will reopen the bridge’")
          .quote(
              DIRECT,
              "Mara Ellison",
              "Mara Ellison",
              "He will reopen the bridge before the first frost if the council pays for the cables")
          .quote(
              DIRECT,
              "Mara Ellison",
              "the keeper",
              "I have said that the inspectors were wrong, that they were late")
          .because(
              0.96,
              "cue-verb-after-quotation",
              "\"added\" follows the quotation with \"the keeper\" before it; the keeper is Mara"
                  + " Ellison")
          .quote(DIRECT, "Mara Ellison", "she", "Forty million crowns is what the repair will cost")
          .quote(
              DIRECT,
              "Piet Vandermolen",
              "inspector Piet Vandermolen",
              "The old cables are worn, and nobody should drive a lorry over them")
          .quote(DIRECT, "", "", "Nobody was hurt, and nobody was ever in danger.")
          .quote(
              MIXED,
              "the harbour office",
              "The harbour office",
              "every twenty minutes, day and night")
          .notNamed()
          .annotated();

  static final AnnotatedArticle POST =
      new Draft(
              "bridge-northbank-post",
              """
              Northbank drivers may get their bridge back.
              “We will reopen the bridge before the first frost,” said Mara Ellison, the keeper, according to Meridian News.
              “The old cables are tired, and nobody should drive a lorry over them,” said Piet Vandermolen.
              “Nobody was hurt, and nobody was ever in danger.”
              “The span shall be unlocked by us ere the initial rime,” Ellison told the Post.
              A 12" pipe under the deck will be moved as well.
              Vandermolen is the author of “The Patient Cable”, a history of the ferry.
              """)
          .in("Northbank Post", "2026-03-05", "Bridge back by winter, says keeper", "Meridian News")
          .quote(
              DIRECT,
              "Mara Ellison",
              "Mara Ellison",
              "We will reopen the bridge before the first frost")
          .quote(
              DIRECT,
              "Piet Vandermolen",
              "Piet Vandermolen",
              "The old cables are tired, and nobody should drive a lorry over them")
          .quote(DIRECT, "", "", "Nobody was hurt, and nobody was ever in danger.")
          .quote(
              DIRECT,
              "Mara Ellison",
              "Ellison",
              "The span shall be unlocked by us ere the initial rime")
          .unexplained("\"", "never closed")
          .noSpeech("“The Patient Cable”", "title or name")
          .annotated();

  static final AnnotatedArticle HOSTILE =
      new Draft(
              HOSTILE_ID,
              "The minister was blunt.\n“Our friends in القاهرة &amp; <b>Lisbon</b> 🌊 signed the "
                  + LONG_WORD
                  + " \u202Etoday\u001B[31m,” Amina \"Red\" O'Hara <amina@example.org> said.\n")
          .in(HOSTILE_OUTLET, "yesterday <br>", "</title><script>alert('headline')</script>")
          .at("javascript:alert(1)")
          .quote(
              DIRECT,
              "Amina \"Red\" O'Hara <amina@example.org>",
              "",
              "Our friends in القاهرة &amp; <b>Lisbon</b> 🌊 signed the "
                  + LONG_WORD
                  + " \u202Etoday\u001B[31m")
          .annotated();

  static final AnnotatedArticle GAZETTE =
      new Draft(
              "cables-gazette",
              "“Our friends in القاهرة and Porto 🌊 signed the "
                  + LONG_WORD
                  + " today,” Amina O’Hara said at the quay.\n")
          .in("The Cable Gazette", "2026-05-01", "Sea cables: the law is signed")
          .at("https://gazette.example/cables?a=1&b=2")
          .quote(
              DIRECT,
              "Amina O’Hara",
              "Amina O’Hara",
              "Our friends in القاهرة and Porto 🌊 signed the " + LONG_WORD + " today")
          .annotated();

  static final ComparedUtterance PRONOUN_CHANGES =
      new Collation("u1", "Mara Ellison")
          .rendition(
              COURIER,
              "q1",
              "He|will|reopen|the|bridge|before|the|first|frost|if|the|council|pays|for|the|cables")
          .rendition(
              WIRE,
              "q1",
              "We|will|reopen|the|bridge|before|the|first|frost|if|the|council|pays|for|the|cables")
          .rendition(POST, "q1", "We|will|reopen|the|bridge|before|the|first|frost|_|_|_|_|_|_|_")
          .difference(
              PRONOUN,
              MAJOR,
              "He",
              "We",
              0.93,
              "Another person is the one who acts: “He” here, “We” there.")
          .difference(
              TRUNCATION,
              NONE,
              "if the council pays for the cables",
              "",
              0.99,
              "One stops earlier.")
          .compared();

  static final ComparedUtterance NEGATION_DROPPED =
      new Collation("u2", "Mara Ellison")
          .rendition(
              COURIER, "q2", "I|have|_|said|that|the|inspectors|were|wrong|_|_|that|they|were|late")
          .rendition(
              WIRE,
              "q2",
              "I|have|never|said|that|the|inspectors|were|wrong|I|said|that|they|were|late")
          .difference(
              NEGATION, MAJOR, "", "never", 0.96, "A word of denial stands on one side only.")
          .difference(
              SPLICE,
              MAJOR,
              "that they were late",
              "I said that they were late",
              0.71,
              "Two sentences are joined to one without a mark.")
          .compared();

  static final ComparedUtterance NUMBER_CHANGES =
      new Collation("u3", "Mara Ellison")
          .rendition(COURIER, "q3", "_|_|_|_|Forty|million|crowns|is|what|the|repair|will|cost")
          .rendition(WIRE, "q3", "the|repair|would|cost|14|million|crowns|_|_|_|_|_|_")
          .difference(NUMBER, MAJOR, "Forty", "14", 0.9, "The amounts differ: 40 and 14.")
          .difference(
              DIRECT_VS_PARAPHRASE,
              MINOR,
              "what the repair will cost",
              "the repair would cost",
              0.8,
              "One source gives it in the reporter’s own words.")
          .compared();

  static final ComparedUtterance OTHER_WORD =
      new Collation("u4", "Piet Vandermolen")
          .rendition(
              COURIER, "q4", "The|old|cables|are|worn|and|nobody|should|drive|a|lorry|over|them")
          .rendition(
              WIRE, "q4", "The|old|cables|are|tired|and|nobody|should|drive|a|lorry|over|them")
          .rendition(
              POST, "q2", "The|old|cables|are|tired|and|nobody|should|drive|a|lorry|over|them")
          .difference(
              SUBSTITUTION, MINOR, "worn", "tired", 0.88, "Another word with much the same sense.")
          .compared();

  static final ComparedUtterance WORD_FOR_WORD =
      new Collation("u5", "")
          .rendition(COURIER, "q5", "Nobody|was|hurt|and|nobody|was|ever|in|danger")
          .rendition(WIRE, "q5", "Nobody|was|hurt|and|nobody|was|ever|in|danger")
          .rendition(POST, "q3", "Nobody|was|hurt|and|nobody|was|ever|in|danger")
          .compared();

  static final ComparedUtterance FRAGMENT_AGREES =
      new Collation("u6", "the harbour office")
          .rendition(COURIER, "q6", "every|twenty|minutes|day|and|night")
          .rendition(WIRE, "q6", "every|twenty|minutes|day|and|night")
          .compared();

  static final ComparedUtterance SPUN =
      new Collation("u7", "Mara Ellison")
          .rendition(POST, "q4", "The|span|shall|be|unlocked|by|us|ere|the|initial|rime")
          .finding(
              PARAPHRASE_IN_MARKS,
              0,
              "The span shall be unlocked by us ere the initial rime",
              0.82,
              "The words between the marks read like another quotation of the story put through a"
                  + " thesaurus.")
          .compared();

  static final ComparedUtterance HOSTILE_WORDS =
      new Collation("u8", "Amina \"Red\" O'Hara <amina@example.org>")
          .rendition(
              GAZETTE,
              "q1",
              "Our|friends|in|القاهرة|and|Porto|🌊|signed|the|" + LONG_WORD + "|today")
          .rendition(
              HOSTILE,
              "q1",
              "Our|friends|in|القاهرة|&amp;|<b>Lisbon</b>|🌊|signed|the|" + LONG_WORD + "|today")
          .difference(
              NAMED_ENTITY, MAJOR, "Porto", "Lisbon", 0.6, "Another place: <Porto> & \"Lisbon\".")
          .compared();

  private Samples() {}

  private static AnnotatedArticle wire(String id) {
    return new Draft(
            id,
            """
              The cable bridge over the Tolland will open again this year, its keeper Mara Ellison promised on Tuesday.
              “We will reopen the bridge before the first frost if the council pays for the cables,” Ellison told reporters at the north gate.
              “I have never said that the inspectors were wrong,” she said. “I said that they were late.”
              Ellison said the repair would cost 14 million crowns.
              “The old cables are tired, and nobody should drive a lorry over them,” said Piet Vandermolen, who has inspected the bridge since 2009.
              “Nobody was hurt, and nobody was ever in danger.”
              The ferry will run “every twenty minutes, day and night” until then, the harbour office said.
              """)
        .in(
            "Harbour Wire",
            "2026-03-04T08:15:00Z",
            "Tolland bridge to reopen before winter",
            "Meridian News")
        .quote(
            DIRECT,
            "Mara Ellison",
            "Ellison",
            "We will reopen the bridge before the first frost if the council pays for the cables")
        .quote(
            DIRECT,
            "Mara Ellison",
            "she",
            "I have never said that the inspectors were wrong",
            "I said that they were late.")
        .because(
            0.98,
            "cue-verb-inside-quotation",
            "\"she said\" stands inside the quotation; she is Mara Ellison")
        .quote(INDIRECT, "Mara Ellison", "Ellison", "the repair would cost 14 million crowns")
        .quote(
            DIRECT,
            "Piet Vandermolen",
            "Piet Vandermolen",
            "The old cables are tired, and nobody should drive a lorry over them")
        .quote(DIRECT, "", "", "Nobody was hurt, and nobody was ever in danger.")
        .because(0, "unknown", "nothing around the quotation tells who speaks")
        .quote(
            MIXED,
            "the harbour office",
            "the harbour office",
            "every twenty minutes, day and night")
        .because(
            0.62,
            "subject-of-governing-verb",
            "\"the harbour office\" is the subject of the verb behind")
        .annotated();
  }

  /** Two stories with something of everything. */
  static CheckResult everything() {
    var articles = new ArrayList<>(List.of(COURIER, WIRE, POST, GAZETTE, HOSTILE));
    return new CheckResult(
        articles,
        List.of(
            new Story(
                "1",
                List.of(COURIER, WIRE, POST),
                List.of(
                    FRAGMENT_AGREES,
                    OTHER_WORD,
                    PRONOUN_CHANGES,
                    WORD_FOR_WORD,
                    NEGATION_DROPPED,
                    NUMBER_CHANGES,
                    SPUN)),
            new Story("2", List.of(GAZETTE, HOSTILE), List.of(HOSTILE_WORDS))),
        List.of(
            new Failure(
                "in/broken.html",
                "holds no article: 3 words outside of menus; save the whole page")),
        Coverage.of(articles, 1));
  }

  /** A result about the bridge alone. */
  static CheckResult bridge(ComparedUtterance... utterances) {
    var articles = List.of(COURIER, WIRE, POST);
    return new CheckResult(
        articles,
        List.of(new Story("1", articles, List.of(utterances))),
        List.of(),
        Coverage.of(articles, 0));
  }

  /** A result about the bridge in which all three print the wire, and the wire is the base. */
  static CheckResult bridgeOfOneWire(ComparedUtterance compared) {
    var articles = List.of(COURIER, WIRE, POST);
    var wire =
        new Witness(
            articles.stream().map(AnnotatedArticle::id).sorted().toList(),
            WitnessKind.WIRE_COPY,
            Optional.of("Meridian News"),
            Optional.of(WIRE.id()),
            "same-text",
            0.97,
            "62 % of the reporters’ own words in common");
    return new CheckResult(
        articles,
        List.of(
            new Story(
                "1",
                articles,
                List.of(wire),
                List.of(basedOn(WIRE, BaseReason.WIRE, "the report of an agency", compared)))),
        List.of(),
        Coverage.of(articles, 0));
  }

  /** The utterance read against what one article prints first. */
  static ComparedUtterance basedOn(
      AnnotatedArticle article, BaseReason reason, String words, ComparedUtterance compared) {
    var renditions = compared.utterance().renditions();
    int index =
        IntStream.range(0, renditions.size())
            .filter(i -> renditions.get(i).article().equals(article.id()))
            .findFirst()
            .orElseThrow();
    return new ComparedUtterance(
        compared.utterance().withBase(Optional.of(new Base(index, reason, words))),
        compared.comparisons(),
        compared.findings(),
        compared.variants());
  }

  /** As many utterances, each of three sources, every tenth of them with a major difference. */
  static CheckResult large(int utterances) {
    var articles = List.of(COURIER, WIRE, POST);
    var compared =
        IntStream.range(0, utterances)
            .mapToObj(
                i -> {
                  var sample =
                      i % 10 == 0 ? PRONOUN_CHANGES : i % 10 < 3 ? OTHER_WORD : WORD_FOR_WORD;
                  var utterance = sample.utterance();
                  return new ComparedUtterance(
                      new Utterance(
                          "u" + (i + 1),
                          utterance.speaker(),
                          utterance.renditions(),
                          utterance.decidedBy(),
                          utterance.confidence()),
                      sample.comparisons(),
                      sample.findings(),
                      sample.variants());
                })
            .toList();
    return new CheckResult(
        articles, List.of(new Story("1", articles, compared)), List.of(), Coverage.of(articles, 0));
  }

  /** As many articles about nothing that is shared, each with six quotations. */
  static CheckResult manyArticles(int number) {
    var articles = IntStream.range(0, number).mapToObj(i -> wire("wire-" + (1000 + i))).toList();
    return new CheckResult(articles, List.of(), List.of(), Coverage.of(articles, 0));
  }
}
