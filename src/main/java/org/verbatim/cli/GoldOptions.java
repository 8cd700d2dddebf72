/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where gold and its texts are, for commands that score against it or learn from it. */
final class GoldOptions {

  @Option(names = "--gold", required = true, paramLabel = "FILE", description = "The gold file.")
  private Path gold;

  @Option(
      names = "--texts",
      required = true,
      paramLabel = "DIR",
      description = "The folder with the texts, DOC.txt each; folders in it are searched too.")
  private Path texts;

  Path gold() {
    return gold;
  }

  EvalTexts texts() {
    return EvalTexts.in(texts);
  }
}
