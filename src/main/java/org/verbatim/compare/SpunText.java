/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.verbatim.text.Span;

/**
 * Text in which a machine has put other words for the writer's. Such machines change "the" to "a"
 * wherever it stands, and a word behind "a" or "an" without a look at its first sound, which people
 * hardly ever do.
 */
final class SpunText {

  private static final Pattern ARTICLE =
      Pattern.compile("(?<![\\p{L}'’.-])([Aa]n?)[ \\u00a0](\\p{Ll}[\\p{L}'’-]*)");
  private static final int FEWEST_SLIPS = 2;
  private static final double SHARE = 0.06; // of all places with "a" or "an"

  // News has "the" for at least three in ten of these words, and "a" or "an" for one word in 40.
  private static final Pattern THE = Pattern.compile("(?i)\\bthe\\b");
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final int FEWEST_PLACES = 15;
  private static final double HARDLY_ANY_THE = 0.12; // of all places with "a", "an" or "the"
  private static final double MANY_AS = 0.05; // of all words

  /** Enough of an article to judge its manner; bounds the work, as each quotation asks anew. */
  private static final int SAMPLE = 20_000; // characters

  private SpunText() {}

  private static String sample(String text) {
    return text.length() <= SAMPLE ? text : text.substring(0, SAMPLE);
  }

  /** Whether "the" hardly occurs where "a" stands everywhere: the whole text is a machine's. */
  static boolean hasLostThe(String article) {
    String text = sample(article);
    long a = ARTICLE.matcher(text).results().count();
    long the = THE.matcher(text).results().count();
    return a + the >= FEWEST_PLACES
        && the <= HARDLY_ANY_THE * (a + the)
        && a >= MANY_AS * WORD.matcher(text).results().count();
  }

  /** Whether slips of this kind are too many to be anybody's own. */
  static boolean isSpun(String article) {
    String text = sample(article);
    int slips = wrongArticles(text, new Span(0, text.length())).size();
    if (slips < FEWEST_SLIPS) {
      return false;
    }
    long all = ARTICLE.matcher(text).results().count();
    return slips >= SHARE * all;
  }

  /** Every "a" in front of a vowel and every "an" in front of a consonant, with the next word. */
  static List<Span> wrongArticles(String text, Span within) {
    var wrong = new ArrayList<Span>();
    var matcher = ARTICLE.matcher(text).region(within.begin(), within.end());
    matcher.useTransparentBounds(true);
    while (matcher.find()) {
      boolean an = matcher.group(1).length() == 2;
      String word = matcher.group(2).toLowerCase(Locale.ROOT);
      if (an ? beginsWithConsonant(word) : beginsWithVowel(word)) {
        wrong.add(new Span(matcher.start(), matcher.end()));
      }
    }
    return wrong;
  }

  // Letters whose sound depends on the word are left out: u, h, y, "one", "eu".
  private static boolean beginsWithVowel(String word) {
    boolean vowel = "aeio".indexOf(word.charAt(0)) >= 0;
    return vowel
        && word.length() > 2
        && !word.startsWith("eu")
        && !word.startsWith("ew")
        && !word.startsWith("one")
        && !word.startsWith("once");
  }

  private static boolean beginsWithConsonant(String word) {
    return "bcdfgjklmnpqrstvwz".indexOf(word.charAt(0)) >= 0 && word.length() > 2;
  }
}
