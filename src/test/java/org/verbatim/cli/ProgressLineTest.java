/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @AfterEach
  void forgetTheTerminal() {
    System.clearProperty("verbatim.terminal");
  }

  private String shown() {
    try (var progress = ProgressLine.on(new PrintStream(err, true, StandardCharsets.UTF_8))) {
      progress.report("annotating", 9, 10);
      progress.report("comparing", 1, 2);
    }
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void isSilentWhereNobodyLooks() {
    assertThat(shown()).isEmpty();
  }

  @Test
  void writesOneLineOverAndOverAndLeavesItEmpty() {
    System.setProperty("verbatim.terminal", "true");

    assertThat(shown())
        .isEqualTo("\rannotating 9 of 10\rcomparing 1 of 2  \r" + " ".repeat(16) + "\r");
  }
}
