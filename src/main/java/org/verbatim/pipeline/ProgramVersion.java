/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.pipeline;

import java.util.Objects;

/** The version of this program. */
public final class ProgramVersion {

  private ProgramVersion() {}

  /** As the jar says; "development" where it runs from classes. */
  public static String get() {
    return Objects.requireNonNullElse(
        ProgramVersion.class.getPackage().getImplementationVersion(), "development");
  }
}
