/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.verbatim.model.Agreement;
import org.verbatim.model.AnnotatedArticle;
import org.verbatim.model.Article;
import org.verbatim.model.Attitude;
import org.verbatim.model.Attribution;
import org.verbatim.model.Block;
import org.verbatim.model.BlockRole;
import org.verbatim.model.Cue;
import org.verbatim.model.CueKind;
import org.verbatim.model.MarkUse;
import org.verbatim.model.Mention;
import org.verbatim.model.MentionForm;
import org.verbatim.model.Mentions;
import org.verbatim.model.Metadata;
import org.verbatim.model.Quotation;
import org.verbatim.model.QuotationKind;
import org.verbatim.model.QuotationMark;
import org.verbatim.model.Quotations;
import org.verbatim.model.Rendition;
import org.verbatim.model.SegmentedArticle;
import org.verbatim.model.Speaker;
import org.verbatim.model.SpeakerKind;
import org.verbatim.segment.opennlp.OpenNlpSegmenter;
import org.verbatim.text.Span;

/**
 * An article written for a test: every {stretch in braces} is a quotation, quoted if a mark stands
 * in front of it. "{Name|words}" lays the words to a speaker, who is mentioned where the article
 * first has the name, "{Name=she|words}" where it first has the word "she"; "{words~more words}" is
 * one quotation of several spans, where the braces close and open again around the writer's words:
 * "{We agreed,~}" he said, "{~to meet.}". A line that begins with "# " is a headline. What stands
 * behind "thinks" is thought, all else is said. "_said_" is the cue of the quotations in its
 * paragraph. "&lt;words&gt;" stands between marks that are no speech.
 */
public final class Told {

  private final String id;
  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<List<Span>> contents = new ArrayList<>();
  private final List<Optional<String>> speakers = new ArrayList<>();
  private final List<QuotationMark> marks = new ArrayList<>();
  private final List<Cue> cues = new ArrayList<>();
  private int cueBegin = -1;

  private Told(String id, String marked) {
    this.id = id;
    for (var line : marked.split("\n", -1)) {
      boolean headline = line.startsWith("# ");
      int begin = text.length();
      read(headline ? line.substring(2) : line);
      if (text.length() > begin) {
        blocks.add(
            new Block(
                headline ? BlockRole.HEADLINE : BlockRole.BODY, new Span(begin, text.length())));
      }
      text.append('\n');
    }
  }

  /** The article; a brace that is never closed fails. */
  public static AnnotatedArticle article(String id, String marked) {
    return new Told(id, marked).annotated();
  }

  /** The same article with the sentences and tokens that a segmenter finds. */
  public static AnnotatedArticle segmented(String id, String marked) {
    var told = article(id, marked);
    return new AnnotatedArticle(
        new OpenNlpSegmenter().segment(told.article()),
        new Quotations(told.quotations(), told.marks()),
        new Mentions(told.speakers(), told.mentions()),
        told.attributions());
  }

  /** The renditions in the article, one per quotation. */
  public static List<Rendition> renditions(AnnotatedArticle article) {
    return article.quotations().stream()
        .map(
            quotation ->
                new Rendition(
                    article.id(),
                    quotation.id(),
                    quotation.content(),
                    quotation.kind() != QuotationKind.INDIRECT))
        .toList();
  }

  private void read(String line) {
    int at = 0;
    for (int open = line.indexOf('{'); open >= 0; open = line.indexOf('{', at)) {
      write(line.substring(at, open));
      int close = line.indexOf('}', open);
      if (close < 0) {
        throw new IllegalArgumentException("a brace is never closed: " + line);
      }
      String words = line.substring(open + 1, close);
      int bar = words.indexOf('|');
      Optional<String> speaker = bar < 0 ? Optional.empty() : Optional.of(words.substring(0, bar));
      boolean goesOn = words.startsWith("~");
      String plain = words.substring(bar + 1).replace("~", "");
      var span = new Span(text.length(), text.length() + plain.length());
      text.append(plain);
      if (goesOn) {
        contents.get(contents.size() - 1).add(span);
      } else {
        contents.add(new ArrayList<>(List.of(span)));
        speakers.add(speaker);
      }
      at = close + 1;
    }
    write(line.substring(at));
  }

  private void write(String words) {
    for (char c : words.toCharArray()) {
      if (c == '_') {
        cue();
        continue;
      }
      boolean mark = c == '<' || c == '>';
      text.append(c == '<' ? '“' : c == '>' ? '”' : c);
      if (mark) {
        var span = new Span(text.length() - 1, text.length());
        marks.add(new QuotationMark(span, MarkUse.NO_SPEECH, "scare quotes"));
      }
    }
  }

  private void cue() {
    if (cueBegin < 0) {
      cueBegin = text.length();
    } else {
      var span = new Span(cueBegin, text.length());
      cues.add(new Cue(span, CueKind.VERB, span.in(text)));
      cueBegin = -1;
    }
  }

  private List<Cue> cues(Span quotation) {
    int from = text.lastIndexOf("\n", quotation.begin()) + 1;
    int to = text.indexOf("\n", quotation.begin());
    return cues.stream()
        .filter(cue -> cue.span().begin() >= from && cue.span().end() <= to)
        .toList();
  }

  private AnnotatedArticle annotated() {
    String words = text.toString();
    var quotations = new ArrayList<Quotation>();
    var attributions = new ArrayList<Attribution>();
    Map<String, Speaker> known = new LinkedHashMap<>();
    var mentions = new ArrayList<Mention>();
    for (int i = 0; i < contents.size(); i++) {
      String quotation = "q" + (i + 1);
      quotations.add(quotation(quotation, words, contents.get(i), cues(contents.get(i).get(0))));
      var name = speakers.get(i).map(given -> given.replaceFirst("=.*", ""));
      name.ifPresent(n -> known.computeIfAbsent(n, key -> speaker("s" + (known.size() + 1), n)));
      var speaker = name.map(n -> known.get(n).id());
      var mention =
          speakers
              .get(i)
              .map(given -> given.substring(given.indexOf('=') + 1))
              .flatMap(printed -> mention("m" + (mentions.size() + 1), words, printed, speaker));
      mention.ifPresent(mentions::add);
      attributions.add(
          new Attribution(
              quotation,
              mention.map(Mention::id).stream().toList(),
              speaker,
              "test",
              name.isPresent() ? 0.95 : 0,
              "as the test says"));
    }
    var article = new Article(id, words, Metadata.NONE, blocks);
    return new AnnotatedArticle(
        new SegmentedArticle(article, List.of()),
        new Quotations(quotations, marks),
        new Mentions(List.copyOf(known.values()), mentions),
        attributions);
  }

  private static Quotation quotation(String id, String text, List<Span> content, List<Cue> cues) {
    int begin = content.get(0).begin();
    boolean quoted = begin > 0 && "\"“'‘«".indexOf(text.charAt(begin - 1)) >= 0;
    return new Quotation(
        id,
        quoted ? QuotationKind.DIRECT : QuotationKind.INDIRECT,
        content,
        quoted ? content : List.of(),
        cues,
        List.of(),
        List.of(),
        text.substring(0, begin).endsWith(" thinks ") ? Attitude.THOUGHT : Attitude.SAID,
        List.of(),
        Optional.empty(),
        "test",
        1);
  }

  private static Speaker speaker(String id, String name) {
    boolean person = Character.isUpperCase(name.charAt(0));
    return new Speaker(
        id, name, person ? SpeakerKind.PERSON : SpeakerKind.UNKNOWN, !person, List.of(), List.of());
  }

  private static Optional<Mention> mention(
      String id, String text, String printed, Optional<String> speaker) {
    int at = text.indexOf(printed);
    boolean pronoun = Set.of("he", "she").contains(printed);
    return at < 0
        ? Optional.empty()
        : Optional.of(
            new Mention(
                id,
                new Span(at, at + printed.length()),
                pronoun ? MentionForm.PRONOUN : MentionForm.NAME,
                Agreement.UNKNOWN,
                speaker,
                "test",
                1));
  }
}
