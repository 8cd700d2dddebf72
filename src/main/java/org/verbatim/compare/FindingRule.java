/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.verbatim.model.DifferenceType;
import org.verbatim.model.Finding;
import org.verbatim.model.Severity;
import org.verbatim.text.Span;

/** One reason to find a rendition odd by itself. */
enum FindingRule {
  /**
   * "the agencies" has become "a agencies", in the article at large and between these marks: a
   * machine has changed the words since somebody said them.
   */
  SPUN_WORDS(DifferenceType.PARAPHRASE_IN_MARKS, 0.9) {
    @Override
    Optional<Found> find(Version version, List<Version> others) {
      if (!version.quoted() || !SpunText.isSpun(version.article().text())) {
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
                          + "\" between marks, in an article full of such slips: nobody said it"
                          + " like this."));
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

  private final DifferenceType type;
  private final double confidence;

  FindingRule(DifferenceType type, double confidence) {
    this.type = type;
    this.confidence = confidence;
  }

  abstract Optional<Found> find(Version version, List<Version> others);

  /** The published name. */
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What all rules find, in the order of the versions. */
  static List<Finding> findings(List<Version> versions) {
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
                        Severity.MINOR,
                        rule.label(),
                        rule.confidence,
                        found.explanation()))
            .ifPresent(findings::add);
      }
    }
    return List.copyOf(findings);
  }
}
