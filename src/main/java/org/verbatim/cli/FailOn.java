/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.cli;

import java.util.Locale;
import org.verbatim.model.Severity;

/** From which severity on a check is a failure. */
enum FailOn {
  NEVER,
  MINOR,
  MAJOR;

  boolean isReachedBy(Severity severity) {
    return switch (this) {
      case NEVER -> false;
      case MINOR -> severity != Severity.NONE;
      case MAJOR -> severity == Severity.MAJOR;
    };
  }

  /** As the user writes it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
