/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.read;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells a headline from the first sentence of a story. */
final class Headlines {

  /** Headlines are short; longer lines without a full stop are cut sentences. */
  private static final int MOST_WORDS = 30;

  /** The same for a line that ends as a sentence does. */
  private static final int MOST_WORDS_OF_A_SENTENCE = 18;

  /** Words from this length on begin with a capital in a headline set in title case. */
  private static final int LONG_WORD = 4;

  private static final double TITLE_CASE_SHARE = 0.7;

  /** Long words that title case leaves small. */
  private static final Set<String> SMALL =
      Set.of("with", "from", "over", "into", "after", "than", "that", "about", "under", "upon");

  /** A story starts or speaks like this, a headline does not. */
  private static final Pattern STORY =
      Pattern.compile(
          "^(?:The|A|An|In|On|At|After|When|While|As|But|And|It|He|She|They|We|I|There|This|That|His|Her)\\b.*"
              + "|.*\\b(?:said|told|added|who|which|had been|has been|have been)\\b.*");

  /** What a page puts behind its headline: " | The Outlet". */
  private static final Pattern OUTLET_BEHIND = Pattern.compile("\\s+[|–—·»-]\\s+.{1,40}");

  private static final Pattern SPEECH_ALONE = Pattern.compile("[\"“„«][^\"“”„«»]*[\"”“»]?");

  private Headlines() {}

  /** Whether the unit, which starts a text, is a headline over the following ones. */
  static boolean isHeadline(Unit unit, List<Unit> following) {
    if (following.isEmpty()
        || unit.wordCount() > MOST_WORDS
        || Dateline.startsStory(unit.words())
        || unit.words().endsWith(",")
        || announcesSpeech(unit, following)) {
      return false;
    }
    if (following.stream().anyMatch(other -> isSame(unit.words(), other.words()))) {
      return true;
    }
    if (!unit.endsASentence()) {
      return !isSpeechAlone(unit);
    }
    if (unit.wordCount() > MOST_WORDS_OF_A_SENTENCE) {
      return isTitleCase(unit.words());
    }
    return isTitleCase(unit.words())
        || !unit.hasDoubleMark() && !STORY.matcher(unit.words()).matches();
  }

  /** Whether the unit goes on with the headline: a subtitle without a full stop. */
  static boolean isSubtitle(Unit unit, Unit headline, List<Unit> following) {
    boolean announced = headline.words().endsWith(";") || headline.words().endsWith(":");
    return !following.isEmpty()
        && unit.wordCount() <= MOST_WORDS
        && !Dateline.startsStory(unit.words())
        && Agencies.credited(unit.words()).isEmpty()
        && !isSpeechAlone(unit)
        && (announced || !unit.endsASentence() && isHeadline(unit, following));
  }

  /** Whether the words repeat the headline; a page title adds its outlet behind a dash or bar. */
  static boolean repeats(String headline, String words) {
    return isSame(headline, words)
        || words.length() > headline.length()
            && words.startsWith(headline)
            && OUTLET_BEHIND.matcher(words.substring(headline.length())).matches();
  }

  private static boolean isSame(String one, String other) {
    String folded = Characters.fold(one);
    return !folded.isEmpty() && folded.equals(Characters.fold(other));
  }

  /** "Quill told the inquiry:" over the words that Quill spoke. */
  private static boolean announcesSpeech(Unit unit, List<Unit> following) {
    return unit.words().endsWith(":") && isSpeechAlone(following.get(0));
  }

  /** Nothing but somebody's words, whole or cut. */
  private static boolean isSpeechAlone(Unit unit) {
    return SPEECH_ALONE.matcher(unit.words()).matches();
  }

  static boolean isTitleCase(String words) {
    int all = 0;
    int capitals = 0;
    boolean first = true;
    for (var word : words.split("[ –—/-]+")) {
      String letters = word.replaceAll("^\\P{L}+", "");
      if (letters.length() >= LONG_WORD && !first && !SMALL.contains(letters)) {
        all++;
        capitals += Character.isUpperCase(letters.codePointAt(0)) ? 1 : 0;
      }
      first = false;
    }
    return all > 0 && capitals >= TITLE_CASE_SHARE * all;
  }
}
