/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.syntax;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the word lists that sit beside the classes. */
public final class ResourceLines {

  private ResourceLines() {}

  /**
   * The lines of a resource beside the class, without blank lines and without those that start with
   * "#".
   *
   * @throws IllegalStateException if there is no such resource
   */
  public static List<String> of(Class<?> owner, String name) {
    var stream = owner.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException(
          "no resource " + name + " beside " + owner.getName() + " (an incomplete jar?)");
    }
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read resource " + name, e);
    }
  }
}
