/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.verbatim.model.Agreement;
import org.verbatim.model.AnnotatedArticle;
import org.verbatim.model.Article;
import org.verbatim.model.Attitude;
import org.verbatim.model.Attribution;
import org.verbatim.model.Block;
import org.verbatim.model.BlockRole;
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
import org.verbatim.model.SegmentedArticle;
import org.verbatim.model.Sentence;
import org.verbatim.model.Speaker;
import org.verbatim.model.SpeakerKind;
import org.verbatim.text.Span;

/**
 * An article in the making. A line of the text is a paragraph and a sentence; quotations are given
 * by their words, which must occur in the text.
 */
final class Draft {

  private static final Pattern LINES = Pattern.compile("[^\\n]+");
  private static final Pattern MARKS = Pattern.compile("[\"“”]");

  private final String id;
  private final String text;
  private Metadata metadata = Metadata.NONE;
  private final List<Quotation> quotations = new ArrayList<>();
  private final List<Attribution> attributions = new ArrayList<>();
  private final List<Speaker> speakers = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final List<QuotationMark> explained = new ArrayList<>();

  Draft(String id, String text) {
    this.id = id;
    this.text = text;
  }

  Draft in(String outlet, String published, String headline, String... credits) {
    metadata =
        new Metadata(
            Optional.of(outlet),
            Optional.empty(),
            Optional.of(headline),
            Optional.empty(),
            Optional.empty(),
            Optional.of(published),
            List.of(credits));
    return this;
  }

  Draft at(String uri) {
    metadata =
        new Metadata(
            metadata.outlet(),
            Optional.of(uri),
            metadata.headline(),
            metadata.byline(),
            metadata.dateline(),
            metadata.published(),
            metadata.credits());
    return this;
  }

  /** The last quotation is no speech but a belief. */
  Draft thought() {
    var last = quotations.remove(quotations.size() - 1);
    quotations.add(
        new Quotation(
            last.id(),
            last.kind(),
            last.content(),
            last.quoted(),
            last.cues(),
            last.source(),
            last.frame(),
            Attitude.THOUGHT,
            last.insertions(),
            last.parent(),
            last.decidedBy(),
            last.confidence()));
    return this;
  }

  /**
   * A quotation, the next by number.
   *
   * @param speaker the speaker's name; empty if unknown
   * @param mention how the text names the speaker; empty if it does not
   * @param content the words; several if the writer breaks in
   */
  Draft quote(QuotationKind kind, String speaker, String mention, String... content) {
    var quotation = "q" + (quotations.size() + 1);
    var spans = Arrays.stream(content).map(this::find).toList();
    quotations.add(
        new Quotation(
            quotation,
            kind,
            spans,
            kind == QuotationKind.INDIRECT ? List.of() : spans,
            List.of(),
            List.of(),
            List.of(),
            Attitude.SAID,
            List.of(),
            Optional.empty(),
            "invented",
            0.99));
    var who = speaker.isEmpty() ? Optional.<String>empty() : Optional.of(speaker(speaker));
    var by = mention.isEmpty() ? List.<String>of() : List.of(mention(mention, who));
    attributions.add(new Attribution(quotation, by, who, "invented", 0.97, "invented"));
    return this;
  }

  Draft unexplained(String mark, String reason) {
    explained.add(new QuotationMark(find(mark), MarkUse.UNEXPLAINED, reason));
    return this;
  }

  /** Words that are no speech with the marks around them, or a mark alone. */
  Draft noSpeech(String marked, String reason) {
    var span = find(marked);
    for (int at : new TreeSet<>(List.of(span.begin(), span.end() - 1))) {
      explained.add(new QuotationMark(new Span(at, at + 1), MarkUse.NO_SPEECH, reason));
    }
    return this;
  }

  /** Why the last quotation is laid to its speaker. */
  Draft because(double confidence, String rule, String explanation) {
    int last = attributions.size() - 1;
    var made = attributions.get(last);
    attributions.set(
        last,
        new Attribution(
            made.quotation(), made.mentions(), made.speaker(), rule, confidence, explanation));
    return this;
  }

  /** The article does not give the name of the last quotation's speaker. */
  Draft notNamed() {
    var id = attributions.get(attributions.size() - 1).speaker().orElseThrow();
    speakers.replaceAll(
        known ->
            known.id().equals(id)
                ? new Speaker(id, known.name(), known.kind(), true, known.aliases(), known.titles())
                : known);
    return this;
  }

  private String speaker(String name) {
    for (var speaker : speakers) {
      if (speaker.name().equals(name)) {
        return speaker.id();
      }
    }
    var speaker = "s" + (speakers.size() + 1);
    speakers.add(new Speaker(speaker, name, SpeakerKind.PERSON, false, List.of(), List.of()));
    return speaker;
  }

  private String mention(String words, Optional<String> speaker) {
    var mention = "m" + (mentions.size() + 1);
    mentions.add(
        new Mention(
            mention,
            find(words),
            MentionForm.DESCRIPTION,
            Agreement.UNKNOWN,
            speaker,
            "invented",
            0.9));
    return mention;
  }

  private Span find(String words) {
    int begin = text.indexOf(words);
    if (begin < 0) {
      throw new IllegalArgumentException(id + " does not hold '" + words + "'");
    }
    return new Span(begin, begin + words.length());
  }

  AnnotatedArticle annotated() {
    var blocks = new ArrayList<Block>();
    var paragraphs = new ArrayList<Paragraph>();
    var lines = LINES.matcher(text);
    while (lines.find()) {
      var span = new Span(lines.start(), lines.end());
      blocks.add(new Block(BlockRole.BODY, span));
      paragraphs.add(new Paragraph(BlockRole.BODY, span, List.of(new Sentence(span, List.of()))));
    }
    var marks = new ArrayList<>(explained);
    var found = MARKS.matcher(text);
    while (found.find()) {
      var span = new Span(found.start(), found.end());
      if (explained.stream().noneMatch(mark -> mark.span().equals(span))) {
        marks.add(new QuotationMark(span, MarkUse.SPEECH, "invented"));
      }
    }
    marks.sort(Comparator.comparing(QuotationMark::span));
    return new AnnotatedArticle(
        new SegmentedArticle(new Article(id, text, metadata, blocks), paragraphs),
        new Quotations(quotations, marks),
        new Mentions(speakers, mentions),
        attributions);
  }
}
