/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.verbatim.model.Failure;

/**
 * Finds the articles under paths. The order of the paths, of the file system and of repeated paths
 * changes nothing.
 */
public final class ArticleFiles {

  /** The endings that are read. */
  public static final Set<String> ENDINGS = Set.of("txt", "html", "htm");

  /** The path that stands for standard input, and the id that its article gets. */
  public static final String STANDARD_INPUT = "-";

  private static final String STANDARD_INPUT_ID = "standard-input";

  private static final String ENDINGS_READ = ".txt, .html and .htm files are read";

  /** By the file itself, so that one that is named twice is read once. */
  private final Map<Path, Path> files = new TreeMap<>();

  private final Map<String, String> failures = new TreeMap<>();
  private int skipped;

  private final Predicate<Path> noArticles;

  private ArticleFiles(Predicate<Path> noArticles) {
    this.noArticles = noArticles;
  }

  /**
   * The articles under the paths: files, folders with all they hold, or "-" for standard input.
   * Never throws for a path that cannot be read: it becomes a failure, the others are found.
   *
   * <p>An article's id is its file's name without the ending; where two share it, they get as many
   * folders in front as tell them apart.
   *
   * @param standardInput what "-" stands for; only read when its source is
   */
  public static FoundArticles find(List<String> paths, InputStream standardInput) {
    return find(paths, standardInput, file -> false);
  }

  /**
   * The same without some files of the folders, as if they were not there.
   *
   * @param noArticles tells the files that are no articles in spite of their endings
   */
  public static FoundArticles find(
      List<String> paths, InputStream standardInput, Predicate<Path> noArticles) {
    var search = new ArticleFiles(noArticles);
    for (var path : paths) {
      if (!path.equals(STANDARD_INPUT)) {
        search.add(path);
      }
    }
    var sources = new ArrayList<ArticleSource>();
    ArticleIds.of(search.files.keySet())
        .forEach((file, id) -> search.addSource(search.files.get(file), id, sources));
    if (paths.contains(STANDARD_INPUT)) {
      String id = STANDARD_INPUT_ID;
      while (isTaken(sources, id)) {
        id = STANDARD_INPUT + id;
      }
      sources.add(ArticleSource.of(id, STANDARD_INPUT, standardInput));
    }
    sources.sort(Comparator.comparing(ArticleSource::id));
    var failures =
        search.failures.entrySet().stream()
            .map(failure -> new Failure(failure.getKey(), failure.getValue()))
            .toList();
    return new FoundArticles(sources, failures, search.skipped);
  }

  private static boolean isTaken(List<ArticleSource> sources, String id) {
    return sources.stream().anyMatch(source -> source.id().equals(id));
  }

  private void addSource(Path file, String id, List<ArticleSource> sources) {
    // The id goes into every format, and XML has no way to write such characters.
    if (IntStream.range(0, id.length()).allMatch(i -> Characters.isXml(id, i))) {
      sources.add(ArticleSource.of(id, file));
    } else {
      failures.put(file.toString(), "its name holds a control character; rename it");
    }
  }

  private void add(String name) {
    Path path;
    try {
      path = Path.of(name);
    } catch (InvalidPathException e) {
      failures.put(name, "no path can be written like this: " + e.getReason());
      return;
    }
    if (Files.isDirectory(path)) {
      addFolder(path);
    } else if (!Files.exists(path)) {
      failures.put(name, "there is no such file or folder; check the spelling");
    } else if (!isRead(path)) {
      failures.put(name, "only " + ENDINGS_READ + "; rename it if it is one of them");
    } else if (!Files.isRegularFile(path)) {
      failures.put(name, "a pipe or a device, no file; give its text to standard input, named -");
    } else if (!Files.isReadable(path)) {
      failures.put(name, noPermission("file"));
    } else {
      addFile(path);
    }
  }

  private void addFile(Path file) {
    try {
      files.merge(file.toRealPath(), file, ArticleFiles::first);
    } catch (IOException e) {
      failures.put(file.toString(), "cannot be read: " + e.getMessage());
    }
  }

  private static Path first(Path one, Path other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  private void addFolder(Path folder) {
    int articles = files.size();
    int failed = failures.size();
    try {
      var walk = new Walk(folder);
      Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
      if (!walk.found && files.size() == articles && failures.size() == failed) {
        failures.put(folder.toString(), "no article in this folder; " + ENDINGS_READ);
      }
    } catch (IOException e) {
      failures.put(folder.toString(), "cannot be read: " + e.getMessage());
    }
  }

  private static boolean isRead(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot >= 0 && ENDINGS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
  }

  private static String noPermission(String what) {
    return "no permission to read this " + what + "; change its rights or leave it out";
  }

  /** Goes through one folder; what is hidden in it is meant to be left alone. */
  private final class Walk extends SimpleFileVisitor<Path> {

    private final Path start;
    private boolean found;

    Walk(Path start) {
      this.start = start;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return !folder.equals(start) && isHidden(folder)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (isHidden(file) || !isRead(file) || noArticles.test(file) || !attributes.isRegularFile()) {
        skipped++;
      } else if (!Files.isReadable(file)) {
        failures.put(file.toString(), noPermission("file"));
      } else {
        addFile(file);
        found = true;
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException reason) {
      if (reason instanceof FileSystemLoopException) {
        skipped++;
      } else if (reason instanceof AccessDeniedException) {
        failures.put(file.toString(), noPermission("folder"));
      } else {
        failures.put(file.toString(), "cannot be read: " + reason.getMessage());
      }
      return FileVisitResult.CONTINUE;
    }

    private boolean isHidden(Path path) {
      return path.getFileName() != null && path.getFileName().toString().startsWith(".");
    }
  }
}
