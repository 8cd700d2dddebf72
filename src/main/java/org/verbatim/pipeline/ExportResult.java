/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.pipeline;

import java.util.List;
import java.util.Objects;
import org.verbatim.model.Coverage;
import org.verbatim.model.Failure;

/**
 * How an export went.
 *
 * @param coverage how much was looked at
 * @param failures what could not be read, by path
 */
public record ExportResult(Coverage coverage, List<Failure> failures) {
  public ExportResult {
    Objects.requireNonNull(coverage);
    failures = List.copyOf(failures);
  }
}
