/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.read;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Names for articles that tell all of them apart. */
final class ArticleIds {

  private ArticleIds() {}

  /**
   * An id for each file: its name without the ending; with the ending where a folder holds two that
   * differ in nothing else; with folders in front where files of other folders share it.
   *
   * @param files absolute paths, each once
   */
  static Map<Path, String> of(Collection<Path> files) {
    var ids = new TreeMap<Path, String>();
    for (var file : files) {
      ids.put(file, stem(file));
    }
    for (var file : shared(byFolder(ids))) {
      ids.put(file, file.getFileName().toString());
    }
    var names = Map.copyOf(ids);
    int deepest = files.stream().mapToInt(Path::getNameCount).max().orElse(0);
    for (int folders = 1; folders < deepest; folders++) {
      for (var file : shared(ids)) {
        ids.put(file, withFolders(file, names.get(file), folders));
      }
    }
    // "a.txt.htm" beside "a.txt" and "a.htm": only whole names differ.
    for (var file : shared(ids)) {
      ids.put(file, withFolders(file, file.getFileName().toString(), deepest));
    }
    return ids;
  }

  private static Map<Path, String> byFolder(Map<Path, String> ids) {
    var paths = new TreeMap<Path, String>();
    ids.forEach((file, id) -> paths.put(file, file.resolveSibling(id).toString()));
    return paths;
  }

  private static Set<Path> shared(Map<Path, String> ids) {
    var byId = new TreeMap<String, Set<Path>>();
    ids.forEach((file, id) -> byId.computeIfAbsent(id, key -> new LinkedHashSet<>()).add(file));
    var shared = new LinkedHashSet<Path>();
    byId.values().stream().filter(files -> files.size() > 1).forEach(shared::addAll);
    return shared;
  }

  private static String withFolders(Path file, String name, int folders) {
    var id = new StringBuilder(name);
    Path folder = file.getParent();
    for (int i = 0; i < folders && folder != null && folder.getFileName() != null; i++) {
      id.insert(0, folder.getFileName() + "/");
      folder = folder.getParent();
    }
    return id.toString();
  }

  private static String stem(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
