/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.verbatim.read.ArticleFiles;
import org.verbatim.read.ArticleReader;
import org.verbatim.read.FoundArticles;
import org.verbatim.read.UnreadableArticleException;

/**
 * The texts that an evaluation judges, found and decoded as the pipeline does it: only then do the
 * offsets of gold and system count the same units.
 *
 * <p>Pages are left out. Their text is what the reader makes of them, so that gold for them would
 * judge the reader as well.
 */
final class EvalTexts {

  private static final String ENDING = ".txt";

  private final FoundArticles found;

  private EvalTexts(FoundArticles found) {
    this.found = found;
  }

  /**
   * The files that end in .txt, in the folder and the folders in it.
   *
   * @throws UsageException if there is none, or if one cannot be read: figures over a part of the
   *     texts would mislead
   */
  static EvalTexts in(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new UsageException(
          folder + ": there is no such folder; name the one that holds the texts");
    }
    var found =
        ArticleFiles.find(
            List.of(folder.toString()), InputStream.nullInputStream(), file -> !isText(file));
    if (found.sources().isEmpty()) {
      throw new UsageException(
          folder + ": no file ends in .txt; name the folder that holds the texts");
    }
    found.failures().stream()
        .findFirst()
        .ifPresent(
            failure -> {
              throw new UsageException(failure.path() + ": " + failure.reason());
            });
    return new EvalTexts(found);
  }

  private static boolean isText(Path file) {
    return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ENDING);
  }

  /**
   * The texts by the ids of their articles. A file that holds no article has an empty text, in
   * which nothing is right and nothing is missed.
   *
   * @param complaints takes a line for each such file
   */
  SortedMap<String, String> byId(Consumer<String> complaints) throws IOException {
    var reader = new ArticleReader();
    var texts = new TreeMap<String, String>();
    for (var source : found.sources()) {
      try {
        texts.put(source.id(), reader.read(source).article().text());
      } catch (UnreadableArticleException e) {
        complaints.accept(source.name() + ": " + e.getMessage() + "; judged as an empty text");
        texts.put(source.id(), "");
      }
    }
    return texts;
  }

  /** The articles of the texts with these ids. */
  FoundArticles articles(Set<String> judged) {
    return new FoundArticles(
        found.sources().stream().filter(source -> judged.contains(source.id())).toList(),
        List.of(),
        0);
  }
}
