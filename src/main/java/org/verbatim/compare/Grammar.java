/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.compare;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.verbatim.text.BaseForm;
import org.verbatim.text.Vocabulary;
import org.verbatim.text.Word;
import org.verbatim.text.WordList;
import org.verbatim.text.WordScanner;

/** Closed classes of words that the rules tell apart. */
final class Grammar {

  /** Who a subject pronoun stands for, as far as another version must not change it. */
  private static final Map<String, String> SUBJECTS =
      Map.of("i", "speaker", "we", "speaker", "he", "other", "she", "other", "they", "others");

  private static final Set<String> PRONOUNS =
      Set.of(
          "i me my mine we us our ours you your yours he him his she her hers it its they them their"
              .split(" "));
  private static final Set<String> DEMONSTRATIVES = Set.of("this", "that", "these", "those");
  private static final Set<String> NEGATIONS =
      Set.of("not", "no", "never", "nobody", "none", "nothing", "neither", "nor", "without");
  private static final Set<String> AUXILIARIES =
      Set.of("do", "does", "did", "is", "are", "was", "were", "am", "be", "been", "being", "has");
  private static final Set<String> HAVING = Set.of("have", "had", "having", "'s", "'d");
  private static final Set<String> MODALS =
      Set.of("will", "would", "shall", "should", "can", "could", "may", "might", "must", "ought");
  private static final Set<String> UNSURE = Set.of("may", "might");
  private static final Set<String> SURE = Set.of("will", "must", "shall");
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "until");
  private static final Set<String> DENIALS = WordList.words(Grammar.class, "denials.txt");
  private static final Set<String> WEAKENING = WordList.words(Grammar.class, "weakening.txt");
  private static final Set<String> COMMITMENTS = WordList.words(Grammar.class, "commitments.txt");
  private static final Set<String> RESTRICTIONS = WordList.words(Grammar.class, "restrictions.txt");
  private static final Set<String> COUNTRIES = WordList.words(Grammar.class, "countries.txt");

  private static final Set<String> ADVICE = Set.of("should", "ought");
  private static final Set<String> WISHES =
      Set.of("want", "wanted", "hope", "plan", "intend", "try", "tried", "wish", "need");
  private static final Set<String> LIMITS =
      Set.of(
          "at most",
          "less than",
          "half of",
          "1 of",
          "part of",
          "some of",
          "most of",
          "barely",
          "seldom",
          "rarely",
          "hardly");
  private static final Set<String> TIME_LIMITS =
      Set.of(
          "in", "before", "for", "until", "within", "this", "during", "after", "by", "on", "since");
  private static final Set<String> TIMES = keys(WordList.words(Grammar.class, "times.txt"));
  private static final Set<String> LISTING = Set.of("and", "or", "nor");
  private static final Map<String, Set<String>> OPPOSITES =
      Map.of(
          "nobody", Set.of("everybody", "everyone"),
          "nothing", Set.of("everything"),
          "never", Set.of("always"),
          "none", Set.of("all"),
          "neither", Set.of("both"));
  private static final Set<String> MEASURES = keys(WordList.words(Grammar.class, "measures.txt"));

  private Grammar() {}

  private static Set<String> keys(Set<String> words) {
    var scanner = new WordScanner();
    return words.stream()
        .map(word -> scanner.scan(word).get(0).key())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether one word denies what the other one grants: nobody, everybody. */
  static boolean areOpposites(Word a, Word b) {
    return OPPOSITES.getOrDefault(a.key(), Set.of()).contains(b.key())
        || OPPOSITES.getOrDefault(b.key(), Set.of()).contains(a.key());
  }

  /** Whether both are forms of one helping verb: was, were. */
  static boolean isOneAuxiliary(Word a, Word b) {
    return isAuxiliary(a)
        && isAuxiliary(b)
        && !isModal(a)
        && BaseForm.of(a.key()).equals(BaseForm.of(b.key()));
  }

  /** Whether the word says what counts something: hours, miles, million. */
  static boolean isMeasure(Word word) {
    return MEASURES.contains(word.key());
  }

  /** Whether the word, before "to", says that something is not done yet: hope, plan. */
  static boolean isWish(Word word) {
    return WISHES.contains(word.key());
  }

  /** Whether the words take something back from what they stand in front of: most of, seldom. */
  static boolean isRestriction(List<Word> words) {
    boolean without = words.get(0).key().equals("without") && words.size() <= 4;
    return without
        || LIMITS.contains(words.stream().map(Word::key).collect(Collectors.joining(" ")));
  }

  /** Whether the words say how long or when, and nothing else: in my first year. */
  static boolean isTimeLimit(List<Word> words) {
    return words.size() > 1
        && TIME_LIMITS.contains(words.get(0).key())
        && TIMES.contains(words.get(words.size() - 1).key())
        && words.stream().noneMatch(Grammar::isAuxiliary);
  }

  static boolean isAdvice(Word word) {
    return ADVICE.contains(word.key());
  }

  static boolean isListing(Word word) {
    return LISTING.contains(word.key());
  }

  static boolean isPronoun(Word word) {
    return PRONOUNS.contains(word.key());
  }

  static boolean isDemonstrative(Word word) {
    return DEMONSTRATIVES.contains(word.key());
  }

  /** Whether one pronoun takes in the speaker and the other does not. */
  static boolean changesAgent(Word a, Word b) {
    String one = SUBJECTS.get(a.key());
    String other = SUBJECTS.get(b.key());
    return one != null && other != null && one.equals("speaker") != other.equals("speaker");
  }

  static boolean isNegation(Word word) {
    return NEGATIONS.contains(word.key());
  }

  /** Whether the word denies or turns around what follows: not, refuse, unwilling, unlike. */
  static boolean isDenial(Word word) {
    return isNegation(word) || DENIALS.contains(word.key());
  }

  static boolean isModal(Word word) {
    return MODALS.contains(word.key());
  }

  static boolean isAuxiliary(Word word) {
    return isModal(word) || AUXILIARIES.contains(word.key()) || HAVING.contains(word.key());
  }

  static boolean isUnsure(Word word) {
    return UNSURE.contains(word.key());
  }

  static boolean isSure(Word word) {
    return SURE.contains(word.key());
  }

  static boolean isCondition(Word word) {
    return CONDITIONS.contains(word.key());
  }

  /** Whether the word takes back some of a promise: possible, discuss, consider. */
  static boolean isWeakening(Word word) {
    return WEAKENING.contains(word.key());
  }

  /** Whether the word commits somebody: agreed, promised. */
  static boolean isCommitment(Word word) {
    return COMMITMENTS.contains(word.key());
  }

  /** Whether the word limits a denial to a part: fully, directly, yet. */
  static boolean isRestriction(Word word) {
    return RESTRICTIONS.contains(word.key());
  }

  static boolean isCountry(Word word) {
    return COUNTRIES.contains(word.key());
  }

  static boolean areAll(List<Word> words, java.util.function.Predicate<Word> test) {
    return !words.isEmpty() && words.stream().allMatch(test);
  }

  static boolean isFunction(Word word) {
    return Vocabulary.isFunctionWord(word.key());
  }
}
