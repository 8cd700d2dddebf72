/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.report;

import org.verbatim.model.CheckResult;

/**
 * How the report speaks of severities. The usual profile calls major what changes the meaning, and
 * the report says so; what another house calls major is major to that house, and no more is said.
 *
 * @param profile the name of the profile that judged
 */
record HouseRules(String profile) {

  boolean areUsual() {
    return profile.equals(CheckResult.USUAL_PROFILE);
  }

  private String inMarks() {
    return "“" + Legible.of(profile) + "”";
  }

  /** Who judged, for the head of the report. */
  String judged() {
    return "Differences are judged by the profile " + inMarks() + ".";
  }

  /** Over a card that is major. */
  String flag() {
    return areUsual() ? "Meaning differs" : "Major by " + inMarks();
  }

  /** Over a card that is minor. */
  String smallerFlag() {
    return areUsual() ? "Other words" : "Minor by " + inMarks();
  }

  String differing(int utterances) {
    if (areUsual()) {
      return utterances == 1
          ? "1 utterance is printed differently in a way that changes its meaning"
          : Phrases.number(utterances)
              + " utterances are printed differently in ways that change their meaning";
    }
    return utterances == 1
        ? "1 utterance is printed differently in a way that is major by " + inMarks()
        : Phrases.number(utterances)
            + " utterances are printed differently in ways that are major by "
            + inMarks();
  }

  String nothingMajor() {
    return areUsual()
        ? "Nothing was found that would mislead a reader."
        : "Nothing was found that is major by " + inMarks() + ".";
  }

  /** "3 utterances in other words with the same meaning". */
  String smaller(int utterances) {
    var count = Phrases.count(utterances, "utterance");
    return areUsual()
        ? count + " in other words with the same meaning"
        : count + " with differences that are minor by " + inMarks();
  }

  /** "3 utterances are worded differently with the same meaning". */
  String wordedOtherwise(int utterances) {
    return Phrases.count(utterances, "utterance is", "utterances are")
        + (areUsual()
            ? " worded differently with the same meaning"
            : " worded differently, which is minor by " + inMarks());
  }

  /** What sources agree in that use other words. */
  String agreement() {
    return areUsual() ? "agree in meaning" : "differ in nothing that counts by " + inMarks();
  }
}
