/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The record of a run, {@code run.json}. */
public final class RunRecords {

  private RunRecords() {}

  /** All that differs between two runs over the same articles stands under "timings". */
  public static String text(RunRecord run) {
    var object = Json.object();
    object.put("command", run.command());
    var versions = object.putObject("versions");
    run.versions().forEach(versions::put);
    var parameters = object.putObject("parameters");
    run.parameters().forEach(parameters::put);
    var coverage = object.putObject("coverage");
    coverage.put("articlesRead", run.coverage().articlesRead());
    coverage.put("articlesFailed", run.coverage().articlesFailed());
    coverage.put("marksSeen", run.coverage().marksSeen());
    coverage.put("speech", run.coverage().speech());
    coverage.put("noSpeech", run.coverage().noSpeech());
    coverage.put("unexplained", run.coverage().unexplained());
    var failures = object.putArray("failures");
    for (var failure : run.failures()) {
      failures.addObject().put("path", failure.path()).put("reason", failure.reason());
    }
    var notes = object.putObject("notes");
    run.notes()
        .forEach(
            (article, texts) -> {
              var array = notes.putArray(article);
              texts.forEach(array::add);
            });
    var files = object.putArray("files");
    run.files().forEach(files::add);
    var timings = object.putObject("timings");
    run.timings().forEach(timings::putPOJO);
    return Json.pretty(object);
  }

  /**
   * What an earlier run wrote, relative to the folder of its record; empty if the file is missing
   * or no record of a run.
   */
  public static List<String> files(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return List.of();
    }
    try {
      var fields = Fields.of(Json.parse(Files.readString(file)));
      return fields.has("versions") ? fields.texts("files") : List.of();
    } catch (JsonProcessingException | CharacterCodingException | IllegalArgumentException e) {
      return List.of();
    }
  }
}
