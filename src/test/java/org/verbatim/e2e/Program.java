/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.e2e;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Starts programs as a user would. */
final class Program {

  /**
   * How a program ended.
   *
   * @param code its exit code
   * @param out what it printed
   * @param err what it complained
   */
  record Outcome(int code, String out, String err) {}

  private static final int PATIENCE_MINUTES = 5;

  private Program() {}

  /** The built jar. */
  static Path jar() {
    return Path.of(System.getProperty("verbatim.jar"));
  }

  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** Runs the built jar. */
  static Outcome verbatim(String... args) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(java(), "-Xmx1g", "-jar", jar().toString()));
    command.addAll(List.of(args));
    return run(command, Path.of("."), Map.of());
  }

  static Outcome run(List<String> command, Path folder, Map<String, String> environment)
      throws IOException, InterruptedException {
    var out = Files.createTempFile("verbatim", ".out");
    var err = Files.createTempFile("verbatim", ".err");
    try {
      var builder =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectInput(new File(isWindows() ? "NUL" : "/dev/null"))
              .redirectOutput(out.toFile())
              .redirectError(err.toFile());
      builder.environment().putAll(environment);
      var process = builder.start();
      if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new AssertionError(command + " did not end");
      }
      return new Outcome(process.exitValue(), read(out), read(err));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  private static String read(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }

  static boolean isWindows() {
    return File.separatorChar == '\\';
  }
}
