/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.verbatim.model.CheckResult;
import org.verbatim.model.Severity;
import org.verbatim.model.WorstFirst;

/** A result in the order of showing: the worst and surest first. */
final class Overview {

  private final CheckResult result;
  private final Sources sources;
  private final List<Card> cards = new ArrayList<>();

  Overview(CheckResult result) {
    this.result = result;
    sources = new Sources(result.articles());
    for (var story : result.stories()) {
      for (var compared : story.utterances()) {
        cards.add(Card.of(story, compared, sources));
      }
    }
  }

  CheckResult result() {
    return result;
  }

  HouseRules house() {
    return new HouseRules(result.profile());
  }

  Sources sources() {
    return sources;
  }

  /** Those of one severity, surest first. */
  List<Card> cards(Severity severity) {
    return cards.stream()
        .filter(card -> card.severity() == severity)
        .sorted(Comparator.comparing(Card::compared, WorstFirst.ORDER))
        .toList();
  }

  /**
   * What several sources print without a difference that counts, by the number of independent
   * sources.
   */
  List<Card> agreed() {
    return cards.stream()
        .filter(card -> card.severity() == Severity.NONE && card.isShared())
        .sorted(
            Comparator.comparing((Card card) -> card.witnesses().size(), Comparator.reverseOrder())
                .thenComparing(card -> card.sources().size(), Comparator.reverseOrder()))
        .toList();
  }

  /** Utterances that more than one article prints. */
  int compared() {
    return (int) cards.stream().filter(Card::isShared).count();
  }

  boolean hasSeveralStories() {
    return result.stories().size() > 1;
  }

  /** What matters most, in one sentence. */
  String verdict() {
    var major = cards(Severity.MAJOR);
    int inOneArticle = (int) major.stream().filter(Card::isAboutOneArticle).count();
    int betweenArticles = major.size() - inOneArticle;
    if (betweenArticles > 0 && inOneArticle > 0) {
      return house().differing(betweenArticles) + ", and " + odd(inOneArticle) + ".";
    }
    if (betweenArticles > 0) {
      return house().differing(betweenArticles) + ".";
    }
    if (inOneArticle > 0) {
      return odd(inOneArticle) + ".";
    }
    int read = result.coverage().articlesRead();
    if (read == 0) {
      return "Nothing was checked: no article could be read.";
    }
    if (compared() == 0) {
      return read == 1
          ? "Nothing to compare: only one article was read."
          : "Nothing to compare: no utterance is printed by more than one of the "
              + Phrases.number(read)
              + " articles.";
    }
    return "No differences that matter: " + agreement() + ".";
  }

  /** What is minor, in words; empty if nothing is. */
  String minorMatters() {
    var minor = cards(Severity.MINOR);
    int odd = (int) minor.stream().filter(Card::isAboutOneArticle).count();
    int reworded = minor.size() - odd;
    var matters = new ArrayList<String>();
    if (reworded > 0) {
      matters.add(house().smaller(reworded));
    }
    if (odd > 0) {
      matters.add(Phrases.count(odd, "small oddity", "small oddities") + " within single articles");
    }
    return String.join("; ", matters);
  }

  private static String odd(int quotations) {
    return quotations == 1
        ? "1 quotation looks odd within its own article"
        : Phrases.number(quotations) + " quotations look odd within their own articles";
  }

  /** "sources, 3 of them in independent ones": in what the utterances agree that agree. */
  String agreeingSources() {
    var agreed = agreed();
    int independent = (int) agreed.stream().filter(card -> card.witnesses().size() > 1).count();
    if (independent == agreed.size()) {
      return "independent sources";
    }
    return independent == 0
        ? "sources that are not independent"
        : "sources, " + Phrases.number(independent) + " of them in independent ones";
  }

  private String agreement() {
    int minor = (int) cards(Severity.MINOR).stream().filter(Card::isShared).count();
    int agreed = agreed().size();
    var agreeing =
        Phrases.count(agreed, "utterance agrees", "utterances agree")
            + " in 2 or more "
            + agreeingSources();
    var differing = house().wordedOtherwise(minor);
    if (minor == 0) {
      return agreeing;
    }
    return agreed == 0 ? differing : agreeing + ", " + differing;
  }
}
