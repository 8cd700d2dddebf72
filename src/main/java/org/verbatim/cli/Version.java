/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.cli;

import org.verbatim.pipeline.ProgramVersion;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} shows. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"verbatim " + ProgramVersion.get()};
  }
}
