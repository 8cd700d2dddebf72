/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.verbatim.text.WordList;

/** Knows the wording of buttons, menus, calls and notices around a story. Immutable. */
final class Furniture {

  /** Longer paragraphs hold more than furniture. */
  private static final int LONGEST = 500;

  /** Longer furniture is a notice about one of a few things. */
  private static final int LONGEST_LABEL = 160;

  private static final Pattern LONG_NOTICE =
      Pattern.compile(
          "(?i)cookie|privacy|consent|\\bagree|^(?:the )?(?:views|opinions)|^\\p{L}+(?: \\p{L}+)?:|subscri|newsletter|inbox|javascript|tracking");

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final Pattern REPEATED = Pattern.compile("(.{3,80}?)(?:[\\s|]*\\1)+");

  /** "Home / World / Africa", "News | Sport | Weather": short items between separators. */
  private static final Pattern MENU =
      Pattern.compile(
          "[\\p{L}\\p{N}][^|•·»›>/.!?\"“”\\d]{0,24}(?:\\s+[|•·»›>/]\\s+[\\p{L}\\p{N}][^|•·»›>/.!?\"“”\\d]{0,24}){2,}");

  /** Behind such a line stand links or comments, one a line. */
  private static final Pattern LIST_HEAD =
      Pattern.compile(
          "(?:you (?:may|might) also (?:like|enjoy)|(?:related|recommended|popular|trending|latest|top|more|"
              + "most|similar)[ -](?:stories|articles|news|posts?|read|popular|viewed|videos?|for you)"
              + "|recommended for you|read next|up next|editors?.? picks?|from around the web).{0,30}",
          Pattern.CASE_INSENSITIVE);

  private final List<Pattern> anywhere = new ArrayList<>();
  private final List<Pattern> edge = new ArrayList<>();

  Furniture() {
    List<Pattern> section = anywhere;
    for (var line : WordList.lines(Furniture.class, "furniture.txt")) {
      if (line.equals("[anywhere]")) {
        section = anywhere;
      } else if (line.equals("[edge]")) {
        section = edge;
      } else {
        section.add(
            Pattern.compile(line, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS));
      }
    }
  }

  /** Whether no story has these words as a paragraph. */
  boolean isEverywhere(String words) {
    return NO_WORD.matcher(words).matches()
        || matches(anywhere, words)
        || MENU.matcher(words).matches();
  }

  /** Whether these words are furniture where they stand outside of the story. */
  boolean isAtTheEdge(String words) {
    return matches(edge, words);
  }

  /** Whether a list of links to other pieces follows. */
  boolean headsAList(String words) {
    return LIST_HEAD.matcher(words).matches();
  }

  private static boolean matches(List<Pattern> patterns, String words) {
    if (words.length() > LONGEST_LABEL
        && (words.length() > LONGEST || !LONG_NOTICE.matcher(words).find())) {
      return false;
    }
    var repeated = REPEATED.matcher(words);
    String once = repeated.matches() ? repeated.group(1).strip() : words;
    return patterns.stream().anyMatch(pattern -> pattern.matcher(once).matches());
  }
}
