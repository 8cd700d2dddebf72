/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.cli;

import java.io.PrintStream;
import org.verbatim.pipeline.Progress;

/** Progress on one line of a terminal, which it leaves empty. */
final class ProgressLine implements Progress, AutoCloseable {

  private final PrintStream err;
  private int width;

  private ProgressLine(PrintStream err) {
    this.err = err;
  }

  /** Silent unless standard error is a terminal. */
  static ProgressLine on(PrintStream err) {
    return new ProgressLine(Terminal.showsErrors() ? err : null);
  }

  @Override
  public void report(String work, int done, int all) {
    show(work + " " + done + " of " + all);
  }

  private void show(String text) {
    if (err != null) {
      err.print("\r" + text + " ".repeat(Math.max(0, width - text.length())));
      err.flush();
      width = text.length();
    }
  }

  @Override
  public void close() {
    show("");
    if (err != null) {
      err.print("\r");
      err.flush();
    }
  }
}
