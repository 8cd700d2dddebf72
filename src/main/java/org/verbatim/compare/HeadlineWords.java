/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.compare;

import java.util.HashSet;
import java.util.Set;
import org.verbatim.model.Block;
import org.verbatim.model.BlockRole;
import org.verbatim.text.BaseForm;
import org.verbatim.text.Vocabulary;
import org.verbatim.text.Word;
import org.verbatim.text.WordScanner;

/** Words that a headline quotes, held against the article below it. */
final class HeadlineWords {

  private static final WordScanner SCANNER = new WordScanner();
  private static final int FEWEST_BODY_WORDS = 60; // of an article that could be expected to say it

  private HeadlineWords() {}

  /**
   * Whether the version stands in the title (a repetition further down does not count), and no
   * paragraph below has all of its content words, in whatever form.
   */
  static boolean areOnlyThere(Version version) {
    var article = version.article().article();
    boolean inHeadline =
        article.blocks().stream()
            .filter(HeadlineWords::isHeadline)
            .findFirst()
            .filter(block -> block.span().covers(version.rendition().span()))
            .isPresent();
    var wanted = contents(version.words());
    if (!inHeadline || wanted.isEmpty()) {
      return false;
    }
    int words = 0;
    for (var block : article.blocks()) {
      if (block.role() == BlockRole.BODY) {
        var body = SCANNER.scan(article.text(), block.span());
        words += body.size();
        if (contents(body).containsAll(wanted)) {
          return false;
        }
      }
    }
    return words >= FEWEST_BODY_WORDS;
  }

  private static boolean isHeadline(Block block) {
    return block.role() == BlockRole.HEADLINE;
  }

  private static Set<String> contents(Iterable<Word> words) {
    var contents = new HashSet<String>();
    for (var word : words) {
      if (!Vocabulary.isFunctionWord(word.key()) && word.key().indexOf('*') < 0) {
        contents.add(BaseForm.of(word.key()));
      }
    }
    return contents;
  }
}
