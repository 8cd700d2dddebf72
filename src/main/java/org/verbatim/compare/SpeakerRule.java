/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.compare;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.verbatim.model.AnnotatedArticle;
import org.verbatim.model.Attribution;
import org.verbatim.model.Bearers;
import org.verbatim.model.DifferenceType;
import org.verbatim.model.Mention;
import org.verbatim.model.MentionForm;
import org.verbatim.model.Speaker;
import org.verbatim.model.SpeakerKind;
import org.verbatim.text.Names;
import org.verbatim.text.Span;
import org.verbatim.text.Vocabulary;

/** The same long words under the names of two persons. */
final class SpeakerRule {

  private static final int FEWEST_WORDS = 8;
  private static final int FEWEST_CONTENT_WORDS = 4;
  private static final double SHARE = 0.85; // of the shorter version
  private static final double SURE = 0.85; // confidence of an attribution
  private static final int FULL_NAME = 2; // words

  private SpeakerRule() {}

  static Optional<Observation> difference(Version a, Version b, List<Alignment.Step> steps) {
    if (!a.quoted() || !b.quoted() || !isSame(a, b, steps)) {
      return Optional.empty();
    }
    var one = named(a);
    var other = named(b);
    if (one.isEmpty() || other.isEmpty()) {
      return Optional.empty();
    }
    String nameA = one.get().name();
    String nameB = other.get().name();
    if (!Bearers.areTwo(one.get(), other.get()) || isNear(a, nameB) || isNear(b, nameA)) {
      return Optional.empty();
    }
    return Optional.of(
        new Observation(
            PairRule.OTHER_SPEAKER_NAMED,
            DifferenceType.SPEAKER_CONFLICT,
            place(a),
            place(b),
            0.7,
            a.name()
                + " lays the words to "
                + nameA
                + ", "
                + b.name()
                + " lays them to "
                + nameB
                + "."));
  }

  private static boolean isSame(Version a, Version b, List<Alignment.Step> steps) {
    int equal = 0;
    int content = 0;
    for (var step : steps) {
      if (step.equal()) {
        equal++;
        content += Vocabulary.isFunctionWord(a.word(step.a()).key()) ? 0 : 1;
      }
    }
    return equal >= FEWEST_WORDS
        && content >= FEWEST_CONTENT_WORDS
        && equal >= SHARE * Math.min(a.size(), b.size());
  }

  // A person whose full name the article gives and whose name stands at the words: a single name
  // may be an agency's or a town's, and whom "he" means is our reading, not what the article
  // prints, unless the paragraph names nobody else.
  private static Optional<Speaker> named(Version version) {
    var article = version.article();
    return attribution(version)
        .filter(attribution -> attribution.confidence() >= SURE)
        .filter(
            attribution -> isByName(article, attribution) || isOnlyOneNamed(version, attribution))
        .flatMap(Attribution::speaker)
        .flatMap(article::speaker)
        .filter(speaker -> speaker.kind() == SpeakerKind.PERSON && !speaker.anonymous())
        .filter(speaker -> Names.proper(speaker.name()).size() >= FULL_NAME);
  }

  private static boolean isByName(AnnotatedArticle article, Attribution attribution) {
    return attribution.mentions().stream()
        .flatMap(id -> article.mention(id).stream())
        .anyMatch(mention -> mention.form() == MentionForm.NAME);
  }

  private static boolean isOnlyOneNamed(Version version, Attribution attribution) {
    var article = version.article();
    String text = article.text();
    int from = text.lastIndexOf('\n', version.begin()) + 1;
    int line = text.indexOf('\n', version.end());
    var paragraph = new Span(from, line < 0 ? text.length() : line);
    var named =
        article.mentions().stream()
            .filter(mention -> mention.form() == MentionForm.NAME)
            .filter(mention -> paragraph.covers(mention.span()))
            .filter(mention -> !version.rendition().span().covers(mention.span()))
            .flatMap(mention -> mention.speaker().stream())
            .filter(id -> isPerson(article, id))
            .distinct()
            .toList();
    return named.size() == 1 && attribution.speaker().equals(Optional.of(named.get(0)));
  }

  private static boolean isPerson(AnnotatedArticle article, String speaker) {
    return article.speaker(speaker).filter(s -> s.kind() == SpeakerKind.PERSON).isPresent();
  }

  private static Optional<Attribution> attribution(Version version) {
    var article = version.article();
    return version.quotation().flatMap(article::attribution);
  }

  private static Span place(Version version) {
    return attribution(version)
        .flatMap(attribution -> attribution.mentions().stream().findFirst())
        .flatMap(version.article()::mention)
        .map(Mention::span)
        .orElse(new Span(version.begin(), version.begin()));
  }

  // Somebody who quotes another is no conflict; then the other is named in the paragraph or in the
  // one before, and not only as the speaker of words of his own.
  private static boolean isNear(Version version, String name) {
    var proper = Names.proper(name);
    if (proper.isEmpty()) {
      return false;
    }
    String text = version.article().text().toLowerCase(Locale.ROOT);
    String last = proper.get(proper.size() - 1);
    int own = text.lastIndexOf('\n', version.begin());
    int earlier = own < 0 ? 0 : text.substring(0, own).stripTrailing().lastIndexOf('\n') + 1;
    int line = text.indexOf('\n', version.end());
    int to = line < 0 ? text.length() : line;
    for (int at = text.indexOf(last, earlier);
        at >= 0 && at < to;
        at = text.indexOf(last, at + 1)) {
      var place = new Span(at, at + last.length());
      if (isInParagraph(version, place) || !isSpeakerElsewhere(version, place)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInParagraph(Version version, Span place) {
    String text = version.article().text();
    int from = Math.min(place.end(), version.end());
    int to = Math.max(place.begin(), version.begin());
    return from >= to || text.substring(from, to).indexOf('\n') < 0;
  }

  private static boolean isSpeakerElsewhere(Version version, Span place) {
    var article = version.article();
    return article.quotations().stream()
        .filter(quotation -> !quotation.span().overlaps(version.rendition().span()))
        .flatMap(quotation -> article.source(quotation).stream())
        .anyMatch(source -> source.covers(place));
  }
}
