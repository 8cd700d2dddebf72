/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.cli;

import java.util.List;
import org.verbatim.pipeline.Settings;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What the commands that read articles have in common. */
final class CommonOptions {

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Articles: files, folders, or - for standard input.")
  private List<String> paths;

  @Mixin private RunOptions run;

  List<String> paths() {
    return paths;
  }

  Settings settings() {
    return run.settings();
  }
}
