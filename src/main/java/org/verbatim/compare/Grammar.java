/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.compare;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.verbatim.text.Vocabulary;
import org.verbatim.text.Word;
import org.verbatim.text.WordList;

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

  private Grammar() {}

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
