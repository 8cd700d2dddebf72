/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.variants.benchmark.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.verbatim.model.Agreement;
import org.verbatim.model.AnnotatedArticle;
import org.verbatim.model.Attribution;
import org.verbatim.model.BlockRole;
import org.verbatim.model.Mention;
import org.verbatim.model.MentionForm;
import org.verbatim.model.Paragraph;
import org.verbatim.model.QuotationKind;
import org.verbatim.model.Speaker;
import org.verbatim.model.SpeakerKind;
import org.verbatim.text.Span;

/** The article that alterations start from. */
public final class Scene {

  private static final Set<String> MARKS = Set.of("\"\"", "“”", "''", "‘’");
  private static final Pattern STOP = Pattern.compile("[.?!] +(?=\\p{Lu})");
  private static final double SURE = 0.85; // confidence of an attribution

  private final AnnotatedArticle article;
  private final List<Paragraph> paragraphs;
  private final List<Speech> speeches;

  public Scene(AnnotatedArticle article) {
    this.article = article;
    paragraphs =
        article.segmented().paragraphs().stream()
            .filter(it -> it.role() == BlockRole.BODY || it.role() == BlockRole.HEADLINE)
            .toList();
    speeches = speeches(article, paragraphs);
  }

  private static List<Speech> speeches(AnnotatedArticle article, List<Paragraph> paragraphs) {
    record Stretch(Span span, org.verbatim.model.Quotation quotation) {}
    var byParagraph = new TreeMap<Integer, List<Stretch>>();
    for (var quotation : article.quotations()) {
      if (quotation.parent().isPresent() || quotation.kind() == QuotationKind.INDIRECT) {
        continue;
      }
      for (var span : quotation.quoted()) {
        for (int i = 0; i < paragraphs.size(); i++) {
          if (paragraphs.get(i).span().covers(span) && !span.isEmpty()) {
            byParagraph
                .computeIfAbsent(i, key -> new ArrayList<>())
                .add(new Stretch(span, quotation));
          }
        }
      }
    }
    var speeches = new ArrayList<Speech>();
    byParagraph.forEach(
        (paragraph, stretches) -> {
          for (var stretch : stretches) {
            var terms =
                paragraphs.get(paragraph).sentences().stream()
                    .flatMap(sentence -> sentence.tokens().stream())
                    .filter(token -> stretch.span().covers(token.span()))
                    .map(
                        token ->
                            new Term(token.span(), token.span().in(article.text()), token.pos()))
                    .toList();
            if (!terms.isEmpty()) {
              speeches.add(
                  new Speech(
                      stretch.quotation(),
                      stretch.span(),
                      terms,
                      paragraph,
                      stretches.size() == 1));
            }
          }
        });
    return speeches;
  }

  public AnnotatedArticle article() {
    return article;
  }

  public String text() {
    return article.text();
  }

  /** Headlines and body, in text order. */
  public List<Paragraph> paragraphs() {
    return paragraphs;
  }

  /** In text order. */
  public List<Speech> speeches() {
    return speeches;
  }

  public Paragraph paragraph(Speech speech) {
    return paragraphs.get(speech.paragraph());
  }

  /** The words, as printed. */
  public String text(Span span) {
    return span.in(article.text());
  }

  /** The person to whom the words are laid, if that is beyond doubt and the full name is known. */
  public Optional<Speaker> person(Speech speech) {
    return speaker(speech).filter(Scene::isPerson);
  }

  /** To whom or what the words are laid, if that is beyond doubt. */
  public Optional<Speaker> speaker(Speech speech) {
    return attribution(speech)
        .filter(attribution -> attribution.confidence() >= SURE)
        .flatMap(Attribution::speaker)
        .flatMap(article::speaker);
  }

  private Optional<Attribution> attribution(Speech speech) {
    return article.attribution(speech.quotation());
  }

  private static boolean isPerson(Speaker speaker) {
    return speaker.kind() == SpeakerKind.PERSON
        && !speaker.anonymous()
        && speaker.name().matches("\\p{Lu}[\\p{L}.'’-]+( \\p{Lu}[\\p{L}.'’-]*){1,2}");
  }

  /** Everybody in the article whose full name is known. */
  public List<Speaker> people() {
    return article.speakers().stream().filter(Scene::isPerson).toList();
  }

  /** Where the name of the person stands to whom the words are laid; empty for "he said". */
  public Optional<Mention> namedAt(Speech speech) {
    return attribution(speech).stream()
        .flatMap(attribution -> attribution.mentions().stream())
        .flatMap(id -> article.mention(id).stream())
        .filter(mention -> mention.form() == MentionForm.NAME)
        .filter(mention -> paragraph(speech).span().covers(mention.span()))
        .findFirst();
  }

  /** The pronoun for a person: "he", "she"; empty if the article does not tell. */
  public Optional<String> pronoun(Speaker speaker) {
    return article.mentions().stream()
        .filter(mention -> mention.speaker().equals(Optional.of(speaker.id())))
        .map(Mention::agreement)
        .filter(it -> it == Agreement.FEMININE || it == Agreement.MASCULINE)
        .findFirst()
        .map(it -> it == Agreement.FEMININE ? "she" : "he");
  }

  /** The opening and the closing mark of the speech; empty if they cannot be told. */
  public Optional<String[]> marks(Speech speech) {
    String before = text(before(speech));
    String behind = text(behind(speech));
    if (before.isEmpty() || behind.isEmpty()) {
      return Optional.empty();
    }
    String open = before.substring(before.length() - 1);
    String close = behind.substring(0, 1);
    boolean pair = MARKS.contains(open + close);
    return pair ? Optional.of(new String[] {open, close}) : Optional.empty();
  }

  /** The reporter's words in front of the speech, in its paragraph. */
  public Span before(Speech speech) {
    return new Span(paragraph(speech).span().begin(), speech.span().begin());
  }

  /** The reporter's words behind the speech, in its paragraph. */
  public Span behind(Speech speech) {
    return new Span(speech.span().end(), paragraph(speech).span().end());
  }

  /** The reporter's words around the speech in its sentence, without other speech. */
  public List<Span> frame(Speech speech) {
    var frame = new ArrayList<Span>();
    int from = paragraph(speech).span().begin();
    int to = paragraph(speech).span().end();
    for (var other : speeches) {
      if (other.span().end() <= speech.span().begin()) {
        from = Math.max(from, other.span().end());
      } else if (other.span().begin() >= speech.span().end()) {
        to = Math.min(to, other.span().begin());
      }
    }
    String before = text().substring(from, speech.span().begin());
    int start = lastStop(before);
    if (start < before.length()) {
      frame.add(new Span(from + start, speech.span().begin()));
    }
    String behind = text().substring(speech.span().end(), to);
    var stop = STOP.matcher(behind);
    int end = stop.find() ? stop.start() + 1 : behind.length();
    if (end > 0) {
      frame.add(new Span(speech.span().end(), speech.span().end() + end));
    }
    return frame;
  }

  private static int lastStop(String words) {
    var stop = STOP.matcher(words);
    int start = 0;
    while (stop.find()) {
      start = stop.end();
    }
    return start;
  }
}
