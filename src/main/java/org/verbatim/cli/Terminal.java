/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.cli;

/** What the launch scripts tell of the terminal, which Java cannot ask. */
final class Terminal {

  private static final int USUAL_COLUMNS = 80;
  private static final int MOST_COLUMNS = 160;

  private Terminal() {}

  /** Whether standard error is a terminal. */
  static boolean showsErrors() {
    return Boolean.getBoolean("verbatim.terminal");
  }

  /** How wide standard output is; longer lines than 160 columns are hard to read. */
  static int columns() {
    return Math.min(MOST_COLUMNS, Integer.getInteger("verbatim.columns", USUAL_COLUMNS));
  }
}
