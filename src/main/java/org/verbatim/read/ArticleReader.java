/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Locale;
import java.util.regex.Pattern;
import org.verbatim.model.Article;

/** Turns the bytes of a file into an article. Immutable. */
public final class ArticleReader {

  /** A long book has 2 MiB of text; what is larger than this is a dump or a mistake. */
  public static final int MAX_BYTES = 10 * 1024 * 1024;

  private static final Pattern PAGE_START =
      Pattern.compile(
          "\\A[\\s\\uFEFF]*(?:<\\?xml[^>]*>\\s*|<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern TAG = Pattern.compile("<(?:/|!--)?\\p{Alpha}");

  private final BlockFinder blocks = new BlockFinder();
  private final PageReader pages = new PageReader(blocks);

  /**
   * The article of a source. Reads at most one byte more than {@link #MAX_BYTES}.
   *
   * @throws UnreadableArticleException if it is too large, empty, no text, or a page without an
   *     article
   * @throws IOException if it cannot be opened or read
   */
  public ReadArticle read(ArticleSource source) throws IOException, UnreadableArticleException {
    try (InputStream in = source.open()) {
      return read(source.id(), source.name(), in.readNBytes(MAX_BYTES + 1));
    }
  }

  /**
   * The article of the bytes of a file.
   *
   * @param id the article's id
   * @param name the file's name; its ending tells a page from a text, and content that is plainly a
   *     page is one under any name
   * @throws UnreadableArticleException if the bytes are too many, empty, no text, or a page without
   *     an article
   */
  public ReadArticle read(String id, String name, byte[] bytes) throws UnreadableArticleException {
    if (bytes.length > MAX_BYTES) {
      throw new UnreadableArticleException(
          "larger than "
              + MAX_BYTES / (1024 * 1024)
              + " MiB, which no article is; split it or leave it out");
    }
    var decoded = DecodedText.of(bytes);
    String text = decoded.text();
    if (text.chars().allMatch(c -> Characters.isBlank((char) c))) {
      throw new UnreadableArticleException(
          bytes.length == 0
              ? "the file is empty; leave it out or fill it"
              : "the file holds nothing but blanks; leave it out or fill it");
    }
    var notes = new ArrayList<>(decoded.notes());
    Article article = isPage(name, text) ? pages.article(id, text) : blocks.article(id, text);
    return new ReadArticle(article, notes);
  }

  private static boolean isPage(String name, String text) {
    String lower = name.toLowerCase(Locale.ROOT);
    return PAGE_START.matcher(text).find()
        || (lower.endsWith(".html") || lower.endsWith(".htm")) && TAG.matcher(text).find();
  }
}
