/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.verbatim.model.DifferenceType;
import org.verbatim.model.Finding;
import org.verbatim.model.Labelled;
import org.verbatim.text.Span;
import org.verbatim.text.WordScanner;

/** One reason to find a rendition odd by itself. */
enum FindingRule implements Labelled {
  /**
   * All of the article is a machine's rewording, and so are the words between its marks. The first
   * such quotation stands for the article.
   */
  MACHINE_MADE(DifferenceType.PARAPHRASE_IN_MARKS, 0.95) {
    @Override
    Optional<Found> find(Version version, List<Version> others) {
      return isMachineMade(version) && isFirstLong(version)
          ? Optional.of(machineMade(version))
          : Optional.empty();
    }
  },

  /** The further quotations of such an article repeat what the first shows. */
  MACHINE_MADE_TOO(DifferenceType.PARAPHRASE_IN_MARKS, 0.95) {
    @Override
    Optional<Found> find(Version version, List<Version> others) {
      return isMachineMade(version) && !isFirstLong(version)
          ? Optional.of(machineMade(version))
          : Optional.empty();
    }
  },

  /**
   * "the agencies" has become "a agencies", in the article at large and between these marks: a
   * machine has changed the words since somebody said them.
   */
  SPUN_WORDS(DifferenceType.PARAPHRASE_IN_MARKS, 0.9) {
    @Override
    Optional<Found> find(Version version, List<Version> others) {
      String text = version.article().text();
      if (!version.quoted() || SpunText.hasLostThe(text) || !SpunText.isSpun(text)) {
        return Optional.empty();
      }
      return SpunText.wrongArticles(version.article().text(), version.rendition().span()).stream()
          .findFirst()
          .map(
              span ->
                  new Found(
                      version.rendition().span(),
                      version.name()
                          + " prints \""
                          + span.in(version.article().text())
                          + "\" between marks, in an article full of such slips: it reads as"
                          + " machine-made wording."));
    }
  },

  /** 'Hopeless' in the headline, and nothing of the kind in the article. */
  HEADLINE_ONLY(DifferenceType.HEADLINE, 0.8) {
    @Override
    Optional<Found> find(Version version, List<Version> others) {
      return version.quoted() && HeadlineWords.areOnlyThere(version)
          ? Optional.of(
              new Found(
                  version.rendition().span(),
                  "The headline of "
                      + version.name()
                      + " quotes \""
                      + version.text(0, version.size())
                      + "\", the article does not."))
          : Optional.empty();
    }
  },

  /**
   * "the Foreign Prime Minister"; "Defence Minister Orlan" here, "Finance Minister Orlan" there.
   */
  OFFICES_EXCLUDE(DifferenceType.SPEAKER_TITLE, 0.75) {
    @Override
    Optional<Found> find(Version version, List<Version> others) {
      return Offices.contradiction(version, others);
    }
  };

  /** What a rule found, and where. */
  record Found(Span span, String explanation) {}

  // Of fewer words it cannot be told whose they are.
  private static final int FEWEST_WORDS = 5;
  private static final int SHOWN_WORDS = 8;
  private static final WordScanner SCANNER = new WordScanner();

  private final DifferenceType type;
  private final double confidence;

  FindingRule(DifferenceType type, double confidence) {
    this.type = type;
    this.confidence = confidence;
  }

  private static boolean isMachineMade(Version version) {
    return version.quoted()
        && version.size() >= FEWEST_WORDS
        && SpunText.hasLostThe(version.article().text());
  }

  private static boolean isFirstLong(Version version) {
    return version.article().quotations().stream()
            .flatMap(quotation -> quotation.quoted().stream())
            .filter(span -> SCANNER.scan(version.article().text(), span).size() >= FEWEST_WORDS)
            .mapToInt(Span::begin)
            .min()
            .orElse(version.begin())
        >= version.begin();
  }

  private static Found machineMade(Version version) {
    return new Found(
        version.rendition().span(),
        "\""
            + beginning(version)
            + "\" in "
            + version.name()
            + " reads as machine-made wording, as the whole article does: it has \"a\" almost"
            + " everywhere for \"the\".");
  }

  private static String beginning(Version version) {
    return version.size() <= SHOWN_WORDS
        ? version.text(0, version.size())
        : version.text(0, SHOWN_WORDS) + " …";
  }

  abstract Optional<Found> find(Version version, List<Version> others);

  /** What all rules find, in the order of the versions. */
  static List<Finding> findings(List<Version> versions, SeverityProfile profile) {
    var findings = new ArrayList<Finding>();
    for (int i = 0; i < versions.size(); i++) {
      for (var rule : values()) {
        int rendition = i;
        rule.find(versions.get(i), versions)
            .map(
                found ->
                    new Finding(
                        rule.type,
                        rendition,
                        found.span(),
                        profile.severity(rule),
                        rule.label(),
                        rule.confidence,
                        found.explanation()))
            .ifPresent(findings::add);
      }
    }
    return List.copyOf(findings);
  }
}
