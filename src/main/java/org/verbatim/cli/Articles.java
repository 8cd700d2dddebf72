/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.verbatim.model.Article;
import org.verbatim.pipeline.ArticleSource;
import org.verbatim.read.BlockFinder;

/** The articles that the user named. */
final class Articles {

  private Articles() {}

  private record TextFile(Path file) implements ArticleSource {
    @Override
    public String id() {
      return file.getFileName().toString().replaceAll("\\.txt$", "");
    }

    @Override
    public String path() {
      return file.toString();
    }

    @Override
    public Article read() throws IOException {
      return new BlockFinder().article(id(), Files.readString(file));
    }
  }

  static List<ArticleSource> sources(List<String> paths, InputStream in, Path out) {
    List<ArticleSource> sources = new ArrayList<>();
    for (var path : paths) {
      try (var files = Files.walk(Path.of(path))) {
        files
            .filter(file -> file.toString().endsWith(".txt"))
            .forEach(file -> sources.add(new TextFile(file)));
      } catch (IOException e) {
        throw new UsageException("cannot read " + path);
      }
    }
    return sources;
  }
}
