/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.exchange;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.verbatim.model.Coverage;
import org.verbatim.model.Failure;

/**
 * What a run was and how it went.
 *
 * @param command the command
 * @param versions the program's and its parts', by name
 * @param parameters what the user asked for, by name
 * @param coverage how much was looked at
 * @param failures every article that failed, with the reason
 * @param notes what a reader should know of how articles were read, by their ids
 * @param files what was written, relative to the output folder, by name
 * @param timings what differs from run to run: seconds, threads
 */
public record RunRecord(
    String command,
    Map<String, String> versions,
    Map<String, String> parameters,
    Coverage coverage,
    List<Failure> failures,
    Map<String, List<String>> notes,
    List<String> files,
    Map<String, Number> timings) {
  public RunRecord {
    Objects.requireNonNull(command);
    versions = ordered(versions);
    parameters = ordered(parameters);
    Objects.requireNonNull(coverage);
    failures = List.copyOf(failures);
    notes = ordered(notes);
    files = List.copyOf(files);
    timings = ordered(timings);
  }

  private static <V> Map<String, V> ordered(Map<String, V> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}
