/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.UIMAFramework;
import org.verbatim.exchange.RunRecord;
import org.verbatim.exchange.RunRecords;
import org.verbatim.model.Coverage;
import org.verbatim.model.Failure;

/** Writes the record of a run. */
final class RunFile {

  private RunFile() {}

  static void write(
      OutputFolder out,
      String command,
      Map<String, String> parameters,
      Coverage coverage,
      List<Failure> failures,
      Map<String, List<String>> notes,
      Map<String, Number> timings) {
    Map<String, String> versions = new LinkedHashMap<>();
    versions.put("verbatim", ProgramVersion.get());
    versions.put("uima", UIMAFramework.getVersionString());
    versions.put("java", System.getProperty("java.version"));
    List<String> files = new ArrayList<>(out.names());
    files.add(OutputFolder.RECORD);
    out.write(
        OutputFolder.RECORD,
        RunRecords.text(
            new RunRecord(
                command, versions, parameters, coverage, failures, notes, files, timings)));
  }
}
