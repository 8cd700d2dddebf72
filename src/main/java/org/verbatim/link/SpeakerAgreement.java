/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.link;

import java.util.Locale;
import org.verbatim.model.Bearers;
import org.verbatim.model.Speaker;
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

  /** Whether both have one speaker, or one has none and the other's is named in its paragraph. */
  static boolean isOneOrNamed(Unit a, Unit b) {
    var one = a.speaker();
    var other = b.speaker();
    if (one.isPresent() && other.isPresent()) {
      return of(one.get(), other.get()) == SAME;
    }
    return one.isPresent() && isNamedBeside(b, one.get())
        || other.isPresent() && isNamedBeside(a, other.get());
  }

  private static boolean isNamedBeside(Unit unit, Speaker speaker) {
    var proper = Names.proper(speaker.name());
    if (proper.isEmpty()) {
      return false;
    }
    String text = unit.article().text();
    int from = text.lastIndexOf('\n', unit.span().begin()) + 1;
    int to = text.indexOf('\n', unit.span().end());
    String paragraph = text.substring(from, to < 0 ? text.length() : to);
    return paragraph.toLowerCase(Locale.ROOT).contains(proper.get(proper.size() - 1));
  }

  /** Whether two speakers of two articles are one, by what the articles call them. */
  static SpeakerAgreement of(Speaker a, Speaker b) {
    return Bearers.areOne(a, b) ? SAME : Bearers.areTwo(a, b) ? OTHER : OPEN;
  }

  private static boolean isSure(Unit unit) {
    return unit.quotation().flatMap(unit.article()::attribution).stream()
        .anyMatch(attribution -> attribution.confidence() >= SURE);
  }
}
