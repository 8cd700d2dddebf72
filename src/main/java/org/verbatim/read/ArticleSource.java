/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.read;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Where the bytes of one article come from, and the id that it gets. */
public final class ArticleSource {

  /** Opens the bytes. */
  @FunctionalInterface
  private interface Opening {
    InputStream open() throws IOException;
  }

  private final String id;
  private final String name;
  private final Opening opening;

  private ArticleSource(String id, String name, Opening opening) {
    this.id = Objects.requireNonNull(id);
    this.name = Objects.requireNonNull(name);
    this.opening = opening;
  }

  /** A file. */
  static ArticleSource of(String id, Path file) {
    return new ArticleSource(id, file.toString(), () -> Files.newInputStream(file));
  }

  /** Bytes in memory. */
  public static ArticleSource of(String id, String name, byte[] bytes) {
    return new ArticleSource(id, name, () -> new ByteArrayInputStream(bytes));
  }

  /** A stream, which can be opened once and which the caller closes. */
  static ArticleSource of(String id, String name, InputStream stream) {
    return new ArticleSource(id, name, () -> new UnclosedStream(stream));
  }

  /** The article's id: unique among the sources found together. */
  public String id() {
    return id;
  }

  /** The path as the user would write it, for messages; "-" for standard input. */
  public String name() {
    return name;
  }

  InputStream open() throws IOException {
    return opening.open();
  }

  @Override
  public String toString() {
    return id + " (" + name + ")";
  }

  /** Standard input outlives its article. */
  private static final class UnclosedStream extends FilterInputStream {
    UnclosedStream(InputStream in) {
      super(in);
    }

    @Override
    public void close() {}
  }
}
