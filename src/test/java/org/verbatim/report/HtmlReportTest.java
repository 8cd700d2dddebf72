/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.report;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class HtmlReportTest {
  @Test
  void scratch() throws Exception {
    Files.writeString(
        Path.of("/tmp/report-shots/report.html"), new HtmlReport().render(Samples.everything()));
    Files.writeString(
        Path.of("/tmp/report-shots/large.html"), new HtmlReport().render(Samples.large(500)));
    System.out.print(new ConsoleSummary().render(Samples.everything(), 96));
  }
}
