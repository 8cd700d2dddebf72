/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.verbatim.model.Agreement;
import org.verbatim.model.AnnotatedArticle;
import org.verbatim.model.Article;
import org.verbatim.model.Attitude;
import org.verbatim.model.Attribution;
import org.verbatim.model.Base;
import org.verbatim.model.BaseReason;
import org.verbatim.model.Block;
import org.verbatim.model.BlockRole;
import org.verbatim.model.ComparedUtterance;
import org.verbatim.model.Comparison;
import org.verbatim.model.Cue;
import org.verbatim.model.CueKind;
import org.verbatim.model.Difference;
import org.verbatim.model.DifferenceType;
import org.verbatim.model.Finding;
import org.verbatim.model.Insertion;
import org.verbatim.model.InsertionKind;
import org.verbatim.model.MarkUse;
import org.verbatim.model.Mention;
import org.verbatim.model.MentionForm;
import org.verbatim.model.Mentions;
import org.verbatim.model.Metadata;
import org.verbatim.model.Paragraph;
import org.verbatim.model.Quotation;
import org.verbatim.model.QuotationKind;
import org.verbatim.model.QuotationMark;
import org.verbatim.model.Quotations;
import org.verbatim.model.Rendition;
import org.verbatim.model.SegmentedArticle;
import org.verbatim.model.Sentence;
import org.verbatim.model.Severity;
import org.verbatim.model.Speaker;
import org.verbatim.model.SpeakerKind;
import org.verbatim.model.Story;
import org.verbatim.model.Token;
import org.verbatim.model.Utterance;
import org.verbatim.model.VariantTable;
import org.verbatim.model.Witness;
import org.verbatim.model.WitnessKind;
import org.verbatim.text.Span;

/**
 * A story of two articles made by hand, with something in every part of every record, and with what
 * texts from outside bring along: an emoji before the first quotation, CRLF, a no-break space,
 * markup characters, a line in Greek.
 */
public final class InventedStory {

  public static final String HARBOUR =
      "Ferry \uD83D\uDE00 Line ‘Safe’, Says Ada Quill\r\n\r\n"
          + "By Lena Ost\r\n\r\n"
          + "“We checked all [24] bolts … twice,” Mayor\u00a0Ada Quill told the Harbour Post. “And we,”"
          + " she went on, “found ‘nothing’ <loose> & new.”\r\n\r\n"
          + "She said that the ferry would sail, according to a clerk who was not named.\r\n\r\n"
          + "Μοιραστείτε το";

  public static final String GAZETTE =
      "Mayor: he checked all 24 bolts\n\n"
          + "\"He checked all 25 bolts twice,\" Quill said on Monday, an official said.\n";

  private InventedStory() {}

  /** An article with every kind of record. */
  public static AnnotatedArticle harbour() {
    var text = HARBOUR;
    var headline = at(text, "Ferry", "Quill");
    var byline = at(text, "By Lena Ost");
    var first = at(text, "“We checked", "new.”");
    var second = at(text, "She said", "not named.");
    var furniture = at(text, "Μοιραστείτε το");
    var article =
        new Article(
            "harbour-post",
            text,
            new Metadata(
                Optional.of("Harbour Post"),
                Optional.of("https://harbour.example/ferry?a=1&b=2"),
                Optional.of(headline.in(text)),
                Optional.of("Lena Ost"),
                Optional.of("PORT ELLERY"),
                Optional.of("2026-03-02T08:15:00Z"),
                List.of("Sound Wire", "Bay Agency")),
            List.of(
                new Block(BlockRole.HEADLINE, headline),
                new Block(BlockRole.BYLINE, byline),
                new Block(BlockRole.BODY, first),
                new Block(BlockRole.BODY, second),
                new Block(BlockRole.BOILERPLATE, furniture)));
    var segmented =
        new SegmentedArticle(
            article,
            List.of(
                paragraph(text, BlockRole.HEADLINE, headline),
                paragraph(text, BlockRole.BYLINE, byline),
                paragraph(
                    text,
                    BlockRole.BODY,
                    first,
                    at(text, "“We checked", "Post."),
                    at(text, "“And we", "new.”")),
                paragraph(text, BlockRole.BODY, second)));
    var safe = at(text, "Safe");
    var checked = at(text, "We checked", "twice,");
    var andWe = at(text, "And we,");
    var found = at(text, "found ‘nothing’", "new.");
    var nothing = at(text, "nothing");
    var sail = at(text, "the ferry would sail");
    var quotations =
        List.of(
            new Quotation(
                "q1",
                QuotationKind.MIXED,
                List.of(at(text, "Ferry", "‘Safe’")),
                List.of(safe),
                List.of(new Cue(at(text, "Says"), CueKind.VERB, "say")),
                List.of(),
                List.of(),
                Attitude.SAID,
                List.of(),
                Optional.empty(),
                "headline-with-marks",
                0.75),
            new Quotation(
                "q2",
                QuotationKind.DIRECT,
                List.of(checked, andWe, found),
                List.of(checked, andWe, found),
                List.of(
                    new Cue(at(text, "told"), CueKind.VERB, "tell"),
                    new Cue(at(text, "went on"), CueKind.VERB, "go on")),
                List.of(),
                List.of(),
                Attitude.SAID,
                List.of(
                    new Insertion(at(text, "[24]"), InsertionKind.BRACKET),
                    new Insertion(at(text, "…"), InsertionKind.ELLIPSIS)),
                Optional.empty(),
                "marks-in-pairs",
                0.98),
            new Quotation(
                "q3",
                QuotationKind.DIRECT,
                List.of(nothing),
                List.of(nothing),
                List.of(),
                List.of(),
                List.of(),
                Attitude.SAID,
                List.of(),
                Optional.of("q2"),
                "marks-in-marks",
                0.5),
            new Quotation(
                "q4",
                QuotationKind.INDIRECT,
                List.of(sail),
                List.of(),
                List.of(
                    new Cue(at(text, "said"), CueKind.VERB, "say"),
                    new Cue(at(text, "according to"), CueKind.ACCORDING_TO, "according to")),
                List.of(at(text, "She")),
                List.of(at(text, "said")),
                Attitude.WANTED,
                List.of(),
                Optional.empty(),
                "that-clause",
                1.0 / 3));
    var marks =
        List.of(
            new QuotationMark(at(text, "‘"), MarkUse.SPEECH, "opens q1"),
            new QuotationMark(new Span(safe.end(), safe.end() + 1), MarkUse.SPEECH, "closes q1"),
            new QuotationMark(
                new Span(nothing.begin() - 1, nothing.begin()), MarkUse.NO_SPEECH, "a term"),
            new QuotationMark(
                new Span(nothing.end(), nothing.end() + 1), MarkUse.UNEXPLAINED, "never closed"));
    var speakers =
        List.of(
            new Speaker(
                "s1",
                "Ada Quill",
                SpeakerKind.PERSON,
                false,
                List.of("Quill", "she"),
                List.of("Mayor", "")),
            new Speaker("s2", "a clerk", SpeakerKind.UNKNOWN, true, List.of(), List.of()),
            new Speaker(
                "s3", "the Harbour Post", SpeakerKind.ORGANISATION, false, List.of(), List.of()));
    var mentions =
        List.of(
            mention(text, "m1", "Ada Quill", MentionForm.NAME, Agreement.FEMININE, "s1"),
            new Mention(
                "m2",
                at(text, "Mayor\u00a0Ada Quill"),
                MentionForm.TITLE,
                Agreement.UNKNOWN,
                Optional.of("s1"),
                "title-and-name",
                0.99),
            mention(text, "m3", "she", MentionForm.PRONOUN, Agreement.FEMININE, "s1"),
            mention(
                text, "m4", "a clerk who was", MentionForm.DESCRIPTION, Agreement.NEUTER, null));
    var attributions =
        List.of(
            new Attribution(
                "q1", List.of("m1"), Optional.of("s1"), "headline-says", 0.9, "“Says” + name"),
            new Attribution(
                "q2",
                List.of("m2", "m3"),
                Optional.of("s1"),
                "cue-verb-after-quotation",
                0.97,
                "“told” follows the quotation."),
            new Attribution("q4", List.of(), Optional.empty(), "nobody", 0, ""));
    return new AnnotatedArticle(
        segmented,
        new Quotations(quotations, marks),
        new Mentions(speakers, mentions),
        attributions);
  }

  /** An article that knows little of itself and alters what was said. */
  public static AnnotatedArticle gazette() {
    var text = GAZETTE;
    var headline = at(text, "Mayor", "bolts");
    var body = at(text, "\"He", "official said.");
    var words = at(text, "He checked", "twice,");
    var article =
        new Article(
            "island/gazette",
            text,
            Metadata.NONE,
            List.of(new Block(BlockRole.HEADLINE, headline), new Block(BlockRole.BODY, body)));
    return new AnnotatedArticle(
        new SegmentedArticle(
            article,
            List.of(
                paragraph(text, BlockRole.HEADLINE, headline),
                paragraph(text, BlockRole.BODY, body))),
        new Quotations(
            List.of(
                new Quotation(
                    "q1",
                    QuotationKind.INDIRECT,
                    List.of(at(text, "he checked all 24 bolts")),
                    List.of(),
                    List.of(new Cue(at(text, ":"), CueKind.COLON, ":")),
                    List.of(),
                    List.of(),
                    Attitude.SAID,
                    List.of(),
                    Optional.empty(),
                    "colon-headline",
                    0.8),
                new Quotation(
                    "q2",
                    QuotationKind.DIRECT,
                    List.of(words),
                    List.of(words),
                    List.of(),
                    List.of(),
                    List.of(),
                    Attitude.SAID,
                    List.of(),
                    Optional.empty(),
                    "marks-in-pairs",
                    0.98)),
            List.of()),
        new Mentions(
            List.of(
                new Speaker(
                    "s1", "=Quill", SpeakerKind.PERSON, false, List.of(), List.of("Mayor"))),
            List.of(mention(text, "m1", "Quill", MentionForm.NAME, Agreement.UNKNOWN, "s1"))),
        List.of(
            new Attribution(
                "q2", List.of("m1"), Optional.of("s1"), "cue-verb-after-quotation", 0.97, "")));
  }

  /** The two articles, compared; the name is "7". */
  public static Story story() {
    var harbour = harbour();
    var gazette = gazette();
    var a = harbour.quotations().get(1);
    var b = gazette.quotations().get(1);
    var utterance =
        new Utterance(
            "u3",
            Optional.of("Ada Quill"),
            List.of(
                new Rendition(harbour.id(), "q2", List.of(a.content().get(0)), true),
                new Rendition(gazette.id(), "q1", gazette.quotations().get(0).content(), false),
                new Rendition(gazette.id(), "q2", b.content(), true)),
            Optional.of(new Base(2, BaseReason.EARLIEST, "the earliest of them")),
            "rare-words",
            0.93);
    var we = at(HARBOUR, "We");
    var he = at(GAZETTE, "He");
    var compared =
        new ComparedUtterance(
            utterance,
            List.of(
                new Comparison(0, 1, Severity.NONE, List.of()),
                new Comparison(
                    0,
                    2,
                    Severity.MAJOR,
                    List.of(
                        new Difference(
                            DifferenceType.PRONOUN,
                            we,
                            he,
                            false,
                            Severity.MAJOR,
                            "pronoun-changes-agent",
                            0.9,
                            "“We” against “He”: other people are said to have checked."),
                        new Difference(
                            DifferenceType.OMISSION,
                            at(HARBOUR, "…"),
                            new Span(he.end(), he.end()),
                            true,
                            Severity.NONE,
                            "ellipsis",
                            1,
                            "")))),
            List.of(
                new Finding(
                    DifferenceType.HEADLINE,
                    1,
                    gazette.quotations().get(0).content().get(0),
                    Severity.MINOR,
                    "only-in-headline",
                    0.6,
                    "Nowhere in the body.")),
            new VariantTable(
                List.of(
                    new VariantTable.Column(
                        List.of(Optional.of(we), Optional.empty(), Optional.of(he)), true),
                    new VariantTable.Column(
                        List.of(
                            Optional.of(at(HARBOUR, "checked")),
                            Optional.of(at(GAZETTE, "checked")),
                            Optional.of(new Span(he.end() + 1, he.end() + 8))),
                        false))));
    var alone =
        new ComparedUtterance(
            new Utterance(
                "u4",
                Optional.empty(),
                List.of(
                    new Rendition(harbour.id(), "q3", harbour.quotations().get(2).content(), true)),
                "alone",
                0.4),
            List.of(),
            List.of(),
            new VariantTable(List.of()));
    var wire =
        new Witness(
            List.of(harbour.id(), gazette.id()),
            WitnessKind.WIRE_REWRITE,
            Optional.of("Sound Wire"),
            Optional.of(gazette.id()),
            "same-agency",
            0.85,
            "all with a credit to Sound Wire");
    return new Story("7", List.of(harbour, gazette), List.of(wire), List.of(compared, alone));
  }

  private static Mention mention(
      String text, String id, String words, MentionForm form, Agreement agreement, String speaker) {
    return new Mention(
        id, at(text, words), form, agreement, Optional.ofNullable(speaker), "by-hand", 0.125);
  }

  private static Paragraph paragraph(String text, BlockRole role, Span span, Span... sentences) {
    List<Sentence> made = new ArrayList<>();
    for (var sentence : sentences.length == 0 ? new Span[] {span} : sentences) {
      made.add(new Sentence(sentence, tokens(text, sentence)));
    }
    return new Paragraph(role, span, made);
  }

  private static List<Token> tokens(String text, Span span) {
    List<Token> tokens = new ArrayList<>();
    int begin = span.begin();
    for (int i = span.begin(); i <= span.end(); i++) {
      if (i == span.end() || Character.isWhitespace(text.charAt(i))) {
        if (begin < i) {
          tokens.add(new Token(new Span(begin, i), "X", text.substring(begin, i)));
        }
        begin = i + 1;
      }
    }
    return tokens;
  }

  /** The first place of the words; fails if they do not occur. */
  public static Span at(String text, String words) {
    int begin = text.indexOf(words);
    if (begin < 0) {
      throw new IllegalArgumentException("'" + words + "' does not occur");
    }
    return new Span(begin, begin + words.length());
  }

  /** From the first place of some words to the end of the next place of others. */
  public static Span at(String text, String first, String last) {
    int begin = at(text, first).begin();
    int end = text.indexOf(last, begin);
    if (end < 0) {
      throw new IllegalArgumentException("'" + last + "' does not occur behind '" + first + "'");
    }
    return new Span(begin, end + last.length());
  }
}
