/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.compare;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.verbatim.model.DifferenceType;
import org.verbatim.model.Labelled;
import org.verbatim.syntax.Question;
import org.verbatim.text.Span;

/** What the reporters' words around the same utterance say of its occasion. */
enum ContextRule implements Labelled {
  /** "said on Monday", "said on Thursday"; "on March 3", "on March 9". */
  OTHER_DAY,
  /** "said on Saturday", "said on Sunday": perhaps the night between them. */
  NEIGHBOURING_DAY,
  /** "warned last week", "warned last month"; "said in 2019", "said in 2021". */
  OTHER_PERIOD,
  /** "told the jury", "told a rally". */
  OTHER_VENUE,
  /** "'yes' when asked if he is among the candidates", "… if he is the leading candidate". */
  OTHER_RANK_ASKED,
  /** "'No' to the question whether he knew", "'No' when asked if he would resign". */
  OTHER_QUESTION;

  // In newspapers of the same days weekdays and "last week" mean the same.
  private static final int SAME_DAYS = 3;

  // A shorter phrase is one that a speaker says again in the next hall.
  private static final int MANY_WORDS = 7;

  /**
   * At most one difference.
   *
   * @param equal how many words both have alike
   * @param others all versions; where the same article reports the utterance again with the other
   *     time, there is no conflict
   */
  static Optional<Observation> difference(Version a, Version b, int equal, List<Version> others) {
    return question(a, b)
        .or(() -> time(a, b, others))
        .or(() -> equal >= MANY_WORDS ? venue(a, b, others) : Optional.empty());
  }

  private static Optional<Observation> question(Version a, Version b) {
    var one = Question.of(a.article().text(), a.rendition().span());
    var other = Question.of(b.article().text(), b.rendition().span());
    if (one.isEmpty() || other.isEmpty() || !one.get().isOther(other.get())) {
      return Optional.empty();
    }
    boolean rank = one.get().isOtherRank(other.get());
    return Optional.of(
        new Observation(
            rank ? OTHER_RANK_ASKED : OTHER_QUESTION,
            DifferenceType.CONTEXT_CONFLICT,
            one.get().span(),
            other.get().span(),
            rank ? 0.7 : 0.5,
            "In "
                + a.name()
                + " the answer is to the question \""
                + words(a, one.get().span())
                + "\", in "
                + b.name()
                + " to \""
                + words(b, other.get().span())
                + "\"."));
  }

  private static String words(Version version, Span span) {
    return span.in(version.article().text()).replaceAll("\\s+", " ");
  }

  private static Optional<Observation> time(Version a, Version b, List<Version> others) {
    var one = Occasion.of(a);
    var other = Occasion.of(b);
    if (one.isEmpty() || other.isEmpty() || areFarApart(a, b)) {
      return Optional.empty();
    }
    var rule = rule(one.get(), other.get());
    if (rule.isEmpty()
        || isToldAgain(a, others, version -> isAt(version, other.get()))
        || isToldAgain(b, others, version -> isAt(version, one.get()))) {
      return Optional.empty();
    }
    return Optional.of(
        new Observation(
            rule.get(),
            DifferenceType.CONTEXT_CONFLICT,
            one.get().span(),
            other.get().span(),
            rule.get() == OTHER_PERIOD ? 0.6 : 0.75,
            a.name()
                + " dates it \""
                + words(a, one.get().span())
                + "\", "
                + b.name()
                + " \""
                + words(b, other.get().span())
                + "\"."));
  }

  private static Optional<Observation> venue(Version a, Version b, List<Version> others) {
    var one = Venue.of(a);
    var other = Venue.of(b);
    if (one.isEmpty() || other.isEmpty() || one.get().kind().equals(other.get().kind())) {
      return Optional.empty();
    }
    if (isToldAgain(a, others, version -> isAt(version, other.get()))
        || isToldAgain(b, others, version -> isAt(version, one.get()))) {
      return Optional.empty();
    }
    return Optional.of(
        new Observation(
            OTHER_VENUE,
            DifferenceType.CONTEXT_CONFLICT,
            one.get().span(),
            other.get().span(),
            0.6,
            a.name()
                + " has it said before or in \""
                + words(a, one.get().span())
                + "\", "
                + b.name()
                + " \""
                + words(b, other.get().span())
                + "\"."));
  }

  // Whether the article tells the other paper's occasion too, at another report of the utterance.
  private static boolean isToldAgain(
      Version version, List<Version> others, Predicate<Version> atOccasion) {
    return others.stream()
        .filter(other -> other != version && other.article() == version.article())
        .anyMatch(atOccasion);
  }

  private static boolean isAt(Version version, Venue place) {
    return Venue.of(version).filter(venue -> venue.kind().equals(place.kind())).isPresent();
  }

  private static Optional<ContextRule> rule(Occasion one, Occasion other) {
    int distance = one.distance(other);
    if (distance == 0) {
      return Optional.empty();
    }
    return Optional.of(
        switch (one.scale()) {
          case WEEKDAY, DATE -> distance == 1 ? NEIGHBOURING_DAY : OTHER_DAY;
          case YEAR, PERIOD -> OTHER_PERIOD;
        });
  }

  private static boolean isAt(Version version, Occasion time) {
    return Occasion.of(version).filter(time::isSame).isPresent();
  }

  private static boolean areFarApart(Version a, Version b) {
    var one = published(a);
    var other = published(b);
    return one.isPresent()
        && other.isPresent()
        && Math.abs(ChronoUnit.DAYS.between(one.get(), other.get())) > SAME_DAYS;
  }

  private static Optional<LocalDate> published(Version version) {
    return version
        .article()
        .article()
        .metadata()
        .published()
        .filter(date -> date.length() >= 10)
        .flatMap(ContextRule::date);
  }

  private static Optional<LocalDate> date(String published) {
    try {
      return Optional.of(LocalDate.parse(published.substring(0, 10)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
