/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.pipeline;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentSkipListSet;
import org.verbatim.exchange.RunRecords;

/**
 * A folder for results, filled at one blow: everything is written aside, inside the folder, and
 * moved into place by {@link #commit()}. Closed without a commit, it is as it was before.
 *
 * <p>Files of an earlier run that the new one does not write again are deleted, so that nothing old
 * passes for new; they are known from the earlier run's record. Nothing else is ever deleted.
 *
 * <p>May be written to by several threads.
 */
public final class OutputFolder implements AutoCloseable {

  /** The name of the record of a run. */
  static final String RECORD = "run.json";

  private static final String ASIDE = ".verbatim-";

  private final Path folder;
  private final Path aside;
  private final boolean created;
  private final SortedSet<String> names = new ConcurrentSkipListSet<>();
  private final Thread whenStopped = new Thread(this::discard);

  private OutputFolder(Path folder, Path aside, boolean created) {
    this.folder = folder;
    this.aside = aside;
    this.created = created;
    Runtime.getRuntime().addShutdownHook(whenStopped);
  }

  /** Throws {@link OutputException} with a message for the user if the folder cannot be written. */
  public static OutputFolder open(Path folder) {
    try {
      boolean created = !Files.exists(folder);
      Files.createDirectories(folder);
      removeLeftovers(folder);
      return new OutputFolder(
          folder,
          Files.createDirectory(folder.resolve(ASIDE + ProcessHandle.current().pid())),
          created);
    } catch (FileAlreadyExistsException e) {
      throw new OutputException(
          "cannot write to " + folder + ": it is a file; name a folder with --out", e);
    } catch (AccessDeniedException e) {
      throw new OutputException(
          "cannot write to "
              + folder
              + ": no permission; name another folder with --out, or change its permissions",
          e);
    } catch (IOException e) {
      throw new OutputException(
          "cannot write to " + folder + " (" + e.getMessage() + "); name another with --out", e);
    }
  }

  /** What runs that were killed left behind. */
  private static void removeLeftovers(Path folder) throws IOException {
    try (var children = Files.newDirectoryStream(folder, ASIDE + "*")) {
      for (var child : children) {
        String owner = child.getFileName().toString().substring(ASIDE.length());
        boolean alive =
            owner.matches("[0-9]{1,18}")
                && Long.parseLong(owner) != ProcessHandle.current().pid()
                && ProcessHandle.of(Long.parseLong(owner)).isPresent();
        if (owner.matches("[0-9]{1,18}") && !alive) {
          deleteAll(child);
        }
      }
    }
  }

  /** Writes a file. */
  @FunctionalInterface
  interface Content {
    void write(Path file) throws IOException;
  }

  /** Writes a result; its name is relative to the folder, with slashes. */
  void write(String name, Content content) {
    var file = aside.resolve(name).normalize();
    if (!file.startsWith(aside)) {
      throw new IllegalArgumentException(name + " lies outside the output folder");
    }
    try {
      Files.createDirectories(file.getParent());
      content.write(file);
    } catch (IOException e) {
      throw unwritable(name, e);
    }
    names.add(name);
  }

  void write(String name, String text) {
    write(name, file -> Files.writeString(file, text));
  }

  /** Writes on at the end of a result. */
  void append(String name, String text) {
    write(
        name,
        file ->
            Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
  }

  private OutputException unwritable(String name, IOException e) {
    return new OutputException(
        "cannot write "
            + folder.resolve(name)
            + " ("
            + (e.getMessage() == null ? e : e.getMessage())
            + "); is the disk full?",
        e);
  }

  /** The names of the results so far. */
  List<String> names() {
    return List.copyOf(names);
  }

  /** Moves the results into place, the record of the run last. */
  void commit() {
    try {
      removeStale();
      for (var name : names) {
        if (!name.equals(RECORD)) {
          move(name);
        }
      }
      if (names.contains(RECORD)) {
        move(RECORD);
      }
    } catch (IOException e) {
      throw unwritable("", e);
    }
  }

  private void move(String name) throws IOException {
    var target = folder.resolve(name);
    Files.createDirectories(target.getParent());
    Files.move(
        aside.resolve(name),
        target,
        StandardCopyOption.REPLACE_EXISTING,
        StandardCopyOption.ATOMIC_MOVE);
  }

  private void removeStale() throws IOException {
    for (var name : RunRecords.files(folder.resolve(RECORD))) {
      var file = folder.resolve(name).normalize();
      // A record that somebody else has written must not reach outside the folder.
      boolean inside = file.startsWith(folder.normalize()) && !file.equals(folder.normalize());
      if (inside && !names.contains(name) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        Files.delete(file);
        removeIfEmpty(file.getParent());
      }
    }
  }

  private void removeIfEmpty(Path parent) throws IOException {
    if (!parent.equals(folder.normalize())) {
      try {
        Files.delete(parent);
      } catch (DirectoryNotEmptyException e) {
        // Something else lives there.
        return;
      }
      removeIfEmpty(parent.getParent());
    }
  }

  /** Removes what was written aside, and the folder if it was made for this run in vain. */
  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(whenStopped);
      remove();
    } catch (IOException e) {
      throw unwritable("", e);
    }
  }

  /** The user stopped the program: other threads may still write, and nobody can be told. */
  private void discard() {
    for (int turn = 0; turn < 3; turn++) {
      try {
        remove();
        return;
      } catch (IOException e) {
        // Something was written meanwhile. What stays after the last turn, the next run clears.
        continue;
      }
    }
  }

  private void remove() throws IOException {
    deleteAll(aside);
    if (created) {
      try {
        Files.deleteIfExists(folder);
      } catch (DirectoryNotEmptyException e) {
        // The usual case: it holds the results.
        return;
      }
    }
  }

  private static void deleteAll(Path root) throws IOException {
    if (!Files.exists(root)) {
      return;
    }
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path directory, IOException failure)
              throws IOException {
            Files.delete(directory);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
