/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.variants.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The invented articles that are shipped with the program. Everything in them was written for it.
 */
public final class ShippedArticles {

  private static final String FOLDER = "articles/";
  private static final String LIST = "SHA256SUMS";
  private static final int CHECKSUM = 66; // a checksum in hexadecimal digits and two blanks

  private ShippedArticles() {}

  /** Their bytes by their file names. */
  public static SortedMap<String, byte[]> all() {
    var articles = new TreeMap<String, byte[]>();
    new String(bytes(LIST), StandardCharsets.UTF_8)
        .lines()
        .map(line -> line.substring(CHECKSUM))
        .forEach(path -> articles.put(path.substring(path.lastIndexOf('/') + 1), bytes(path)));
    return articles;
  }

  private static byte[] bytes(String path) {
    try (InputStream in = ShippedArticles.class.getResourceAsStream(FOLDER + path)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its article " + path);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
