/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.link;

import org.verbatim.model.Speaker;
import org.verbatim.model.SpeakerKind;
import org.verbatim.text.Names;

/** Whether two units are laid to one speaker. */
enum SpeakerAgreement {
  /** Names of one bearer. */
  SAME,
  /** One is unknown, unnamed, or may speak for the other. */
  OPEN,
  /** Two persons with different names, but one of the attributions is unsure. */
  DOUBTFUL,
  /** Two persons with different names. */
  OTHER;

  // An attribution that is less sure than this does not count against a link.
  private static final double SURE = 0.75;

  static SpeakerAgreement of(Unit a, Unit b) {
    var one = a.speaker();
    var other = b.speaker();
    if (one.isEmpty() || other.isEmpty()) {
      return OPEN;
    }
    var agreement = of(one.get(), other.get());
    return agreement == OTHER && !(isSure(a) && isSure(b)) ? DOUBTFUL : agreement;
  }

  static SpeakerAgreement of(Speaker a, Speaker b) {
    if (Names.compatible(a.name(), b.name())) {
      return SAME;
    }
    boolean persons = isNamedPerson(a) && isNamedPerson(b);
    return persons ? OTHER : OPEN;
  }

  private static boolean isSure(Unit unit) {
    return unit.article().attribution(unit.quotation()).stream()
        .anyMatch(attribution -> attribution.confidence() >= SURE);
  }

  private static boolean isNamedPerson(Speaker speaker) {
    return speaker.kind() == SpeakerKind.PERSON
        && !speaker.anonymous()
        && !Names.proper(speaker.name()).isEmpty();
  }
}
