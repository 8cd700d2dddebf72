/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.pipeline;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.verbatim.exchange.RunRecords;

/**
 * Tells articles from what an earlier run wrote: a report and exported texts may lie in a folder
 * that is checked again.
 */
public final class EarlierResults {

  private final Map<Path, Set<Path>> byFolder = new HashMap<>();

  /** Whether a folder above the file has the record of a run that wrote it. */
  public boolean contain(Path file) {
    var absolute = file.toAbsolutePath().normalize();
    for (Path folder = absolute.getParent(); folder != null; folder = folder.getParent()) {
      if (byFolder.computeIfAbsent(folder, EarlierResults::writtenIn).contains(absolute)) {
        return true;
      }
    }
    return false;
  }

  private static Set<Path> writtenIn(Path folder) {
    Set<Path> written = new HashSet<>();
    try {
      for (var name : RunRecords.files(folder.resolve(OutputFolder.RECORD))) {
        written.add(folder.resolve(name).normalize());
      }
    } catch (IOException | InvalidPathException e) {
      // A record that cannot be read tells nothing.
      return Set.of();
    }
    return written;
  }
}
