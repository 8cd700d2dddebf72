/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.mention.opennlp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which files a model is trained on and which it is measured on.
 *
 * @param training in the order of their names
 * @param heldOut by name, as "dev/pud_news"
 */
record NameFiles(List<Path> training, SortedMap<String, Path> heldOut) {

  private static final String ENDING = ".tsv";
  private static final List<String> FOLDERS = List.of("dev", "train");

  static NameFiles in(Path data, List<String> heldOut, List<String> without) throws IOException {
    if (!Files.isDirectory(data)) {
      throw new NameDataException(data + ": there is no such folder; check the path");
    }
    SortedMap<String, Path> files = new TreeMap<>();
    for (var folder : FOLDERS) {
      if (Files.isDirectory(data.resolve(folder))) {
        list(data.resolve(folder)).forEach(file -> files.put(folder + "/" + name(file), file));
      }
    }
    if (files.isEmpty()) {
      list(data).forEach(file -> files.put(name(file), file));
    }
    List<Path> training = new ArrayList<>();
    SortedMap<String, Path> measured = new TreeMap<>();
    Set<String> used = new HashSet<>();
    files.forEach(
        (name, file) -> {
          if (named(name, heldOut, used)) {
            measured.put(name, file);
          } else if (!named(name, without, used)) {
            training.add(file);
          }
        });
    check(data, files, heldOut, used);
    check(data, files, without, used);
    if (training.isEmpty()) {
      throw new NameDataException(
          data + ": there is no " + ENDING + " file to train on, in it or in its folder train");
    }
    return new NameFiles(training, measured);
  }

  private static void check(
      Path data, SortedMap<String, Path> files, List<String> wanted, Set<String> used)
      throws NameDataException {
    for (var name : wanted) {
      if (!used.contains(name)) {
        throw new NameDataException(
            data
                + ": there is no file '"
                + name
                + ENDING
                + "'; there are: "
                + String.join(", ", files.keySet()));
      }
    }
  }

  /** Whether the file, its folder or both are named. */
  private static boolean named(String file, List<String> wanted, Set<String> used) {
    boolean named = false;
    for (var name : wanted) {
      if (file.equals(name) || file.endsWith("/" + name) || file.startsWith(name + "/")) {
        used.add(name);
        named = true;
      }
    }
    return named;
  }

  private static List<Path> list(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().endsWith(ENDING)).sorted().toList();
    }
  }

  private static String name(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - ENDING.length());
  }
}
