/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lists of words that are shipped beside a class. Empty lines and lines that begin with "#" are
 * left out; a line holds words parted by blanks.
 */
public final class WordList {

  private WordList() {}

  /**
   * Every word of the list.
   *
   * @throws IllegalStateException if there is no such list
   */
  public static Set<String> words(Class<?> beside, String name) {
    var words = new LinkedHashSet<String>();
    for (var line : lines(beside, name)) {
      words.addAll(List.of(line.split("\\s+")));
    }
    return Set.copyOf(words);
  }

  /**
   * Every word of a line with the first word of that line; the first word stands for itself too.
   *
   * @throws IllegalStateException if there is no such list, or if a word stands in two lines
   */
  public static Map<String, String> heads(Class<?> beside, String name) {
    var heads = new LinkedHashMap<String, String>();
    for (var line : lines(beside, name)) {
      String[] words = line.split("\\s+");
      for (var word : words) {
        String before = heads.put(word, words[0]);
        if (before != null && !before.equals(words[0])) {
          throw new IllegalStateException(
              name + ": '" + word + "' stands under '" + before + "' and under '" + words[0] + "'");
        }
      }
    }
    return Map.copyOf(heads);
  }

  /**
   * The lines of the list without blanks at their ends; blank lines and those that start with "#"
   * are left out.
   *
   * @throws IllegalStateException if there is no such list
   */
  public static List<String> lines(Class<?> beside, String name) {
    var stream = beside.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException("no list " + name + " beside " + beside.getName());
    }
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the list " + name, e);
    }
  }
}
