/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.compare;

import static org.verbatim.model.DifferenceType.MODALITY_TENSE;
import static org.verbatim.model.DifferenceType.NEGATION;
import static org.verbatim.model.DifferenceType.OMISSION;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.verbatim.model.DifferenceType;
import org.verbatim.model.Labelled;
import org.verbatim.text.BaseForm;
import org.verbatim.text.Span;
import org.verbatim.text.Word;
import org.verbatim.text.WordScanner;

/**
 * What two reports of one utterance claim of the same verb and the same thing, where at least one
 * of them is in the reporter's words: whether it is so, whether it is sure, on what condition.
 *
 * <p>Other words for the same are no difference, so each rule needs the same verb, or the same
 * things behind it, on both sides; and what a version leaves out is looked for in the sentence and
 * the paragraph around it first.
 */
enum ClaimRule implements Labelled {
  /** "said he had signed the paper", "said he had not signed the paper". */
  CLAIM_DENIED(NEGATION, 0.65) {
    @Override
    Optional<Places> find(Version full, Version bare) {
      if (isConditional(full) || isConditional(bare) || denies(bare) || framedByDenial(full)) {
        return Optional.empty();
      }
      for (var denial : Denial.of(full)) {
        for (int j = 0; j < bare.size() && !denial.limited(); j++) {
          if (BaseForm.of(bare.word(j).key()).equals(denial.verb())
              && bare.isVerb(j)
              && !haveOtherSubjects(full, denial.from(), bare, j)
              && shared(full, denial.to(), bare, j + 1, NEAR) > 0
              && isMostlyShared(full, bare)) {
            return Optional.of(new Places(denial.from(), denial.to(), j, j + 1));
          }
        }
      }
      return Optional.empty();
    }

    @Override
    String said() {
      return "one denies what the other claims.";
    }
  },

  /** "said it may rain on Dorn", "said it would rain on Dorn". */
  POSSIBILITY_AS_CERTAIN(MODALITY_TENSE, 0.65) {
    @Override
    Optional<Places> find(Version full, Version bare) {
      if (isUnsure(bare) || isConditional(bare)) {
        return Optional.empty();
      }
      for (int i = 1; i < full.size(); i++) {
        int unsure = helper(full, i, Grammar::isUnsure);
        for (int j = 1; j < bare.size() && unsure >= 0; j++) {
          int sure = helper(bare, j, ClaimRule::isFuture);
          if (sure >= 0
              && sameBase(full.word(i), bare.word(j))
              && shared(full, i + 1, bare, j + 1, NEAR) > 0) {
            return Optional.of(new Places(unsure, i + 1, sure, j + 1));
          }
        }
      }
      return Optional.empty();
    }

    @Override
    String said() {
      return "what is possible becomes certain.";
    }
  },

  /** "would consider sending 300 boats", "would send 300 boats". */
  CONSIDERED_AS_DECIDED(MODALITY_TENSE, 0.65) {
    @Override
    Optional<Places> find(Version full, Version bare) {
      if (isUnsure(bare) || isConditional(bare) || bare.words().stream().anyMatch(WEAKENED)) {
        return Optional.empty();
      }
      for (int i = 1; i < full.size(); i++) {
        int weighed = Grammar.isWeakening(full.word(i)) ? helper(full, i, ClaimRule::isFuture) : -1;
        for (int j = 1; j < bare.size() && weighed >= 0; j++) {
          int decided = helper(bare, j, ClaimRule::isFuture);
          if (decided >= 0
              && bare.isVerb(j)
              && shared(full, i + 1, bare, j + 1, FAR) >= FEWEST_SHARED) {
            return Optional.of(new Places(weighed, i + 1, decided, j + 1));
          }
        }
      }
      return Optional.empty();
    }

    @Override
    String said() {
      return "what is being considered becomes decided.";
    }
  },

  /** "would pay if the council paid too", "would pay". */
  CONDITION_NOT_TOLD(OMISSION, 0.6) {
    @Override
    Optional<Places> find(Version full, Version bare) {
      if (bare.quoted() || isConditional(bare)) {
        return Optional.empty();
      }
      for (int i = 1; i < full.size(); i++) {
        int promise = helper(full, i, ClaimRule::isFuture);
        int condition = promise < 0 ? -1 : condition(full, i + 1);
        for (int j = 1; j < bare.size() && condition >= 0; j++) {
          int end = clauseEnd(full, condition);
          if (helper(bare, j, ClaimRule::isFuture) >= 0
              && sameBase(full.word(i), bare.word(j))
              && end - condition >= FEWEST_WORDS
              && shared(full, i + 1, bare, j + 1, NEAR) > 0
              && !isToldNear(bare, full.words().subList(condition + 1, end))) {
            return Optional.of(new Places(condition, end, j + 1, j + 1));
          }
        }
      }
      return Optional.empty();
    }

    @Override
    String said() {
      return "the condition is told by one of them only.";
    }
  };

  /** Indices of the words of the first and of the second version. */
  record Places(int fromA, int toA, int fromB, int toB) {}

  private static final int NEAR = 6; // words behind a verb in which its object stands
  private static final int FAR = 9;
  private static final int FEWEST_SHARED = 2; // things behind two different verbs
  private static final int FEWEST_WORDS = 4; // of a condition
  private static final double MOST = 0.5; // of the content words of the shorter one
  private static final Set<String> FUTURE = Set.of("will", "would", "shall", "must", "'d");
  private static final Set<String> UNSURE =
      Set.of("may", "might", "could", "possibly", "perhaps", "likely", "probably", "expected");
  private static final Set<String> CONDITIONS =
      Set.of("if", "unless", "whether", "provided", "until", "should");
  private static final Set<String> NO_CONDITION_BEHIND = Set.of("even", "as", "only", "what");
  private static final Predicate<Word> WEAKENED = Grammar::isWeakening;
  private static final WordScanner SCANNER = new WordScanner();

  private final DifferenceType type;
  private final double confidence;

  ClaimRule(DifferenceType type, double confidence) {
    this.type = type;
    this.confidence = confidence;
  }

  /** Where the first version says what the second does not. */
  abstract Optional<Places> find(Version full, Version bare);

  /** What that means, for a reader. */
  abstract String said();

  /** The first rule that finds something, either way round; none where both are quoted. */
  static Optional<Observation> difference(Version a, Version b) {
    if (a.quoted() && b.quoted()) {
      return Optional.empty();
    }
    for (var rule : values()) {
      var found = rule.observe(a, b).or(() -> rule.observe(b, a).map(Observation::mirrored));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Observation> observe(Version full, Version bare) {
    return find(full, bare)
        .map(
            places -> {
              String others =
                  places.fromB() < places.toB()
                      ? ", " + bare.name() + " \"" + bare.text(places.fromB(), places.toB()) + "\""
                      : ", " + bare.name() + " does not";
              return new Observation(
                  this,
                  type,
                  full.span(places.fromA(), places.toA()),
                  bare.span(places.fromB(), places.toB()),
                  confidence,
                  full.name()
                      + " has \""
                      + full.text(places.fromA(), places.toA())
                      + "\""
                      + others
                      + ": "
                      + said());
            });
  }

  private static boolean isFuture(Word word) {
    return FUTURE.contains(word.key());
  }

  // The index of the helping verb in front of the verb, an adverb or "be" between them; or -1.
  private static int helper(Version version, int verb, Predicate<Word> kind) {
    if (Grammar.isFunction(version.word(verb))) {
      return -1;
    }
    for (int i = verb - 1; i >= Math.max(0, verb - 2); i--) {
      if (kind.test(version.word(i))) {
        return version.sentenceEndsBefore(i + 1) ? -1 : i;
      }
      if (Grammar.isNegation(version.word(i))) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean sameBase(Word one, Word other) {
    return BaseForm.of(one.key()).equals(BaseForm.of(other.key()));
  }

  private static int shared(Version a, int fromA, Version b, int fromB, int most) {
    var one =
        contents(a.words().subList(Math.min(fromA, a.size()), Math.min(a.size(), fromA + most)));
    one.retainAll(
        contents(b.words().subList(Math.min(fromB, b.size()), Math.min(b.size(), fromB + most))));
    return one.size();
  }

  private static Set<String> contents(List<Word> words) {
    var contents = new HashSet<String>();
    for (var word : words) {
      if (!Grammar.isFunction(word)) {
        contents.add(BaseForm.of(word.key()));
      }
    }
    return contents;
  }

  private static boolean isMostlyShared(Version a, Version b) {
    var one = contents(a.words());
    var other = contents(b.words());
    int fewer = Math.min(one.size(), other.size());
    one.retainAll(other);
    return one.size() >= MOST * fewer;
  }

  // "Ostrow never used it", "Tarvonen used it": two are named in front of the verbs.
  private static boolean haveOtherSubjects(Version a, int verbA, Version b, int verbB) {
    var one = names(a, verbA);
    var other = names(b, verbB);
    return !one.isEmpty() && !other.isEmpty() && one.stream().noneMatch(other::contains);
  }

  private static Set<String> names(Version version, int verb) {
    var names = new HashSet<String>();
    for (int i = 0; i < verb; i++) {
      var word = version.word(i);
      if (word.capital() && !Grammar.isFunction(word)) {
        names.add(word.key());
      }
    }
    return names;
  }

  private static boolean denies(Version version) {
    return !Denial.of(version).isEmpty()
        || version.words().stream().anyMatch(Grammar::isDenial)
        || framedByDenial(version);
  }

  private static boolean framedByDenial(Version version) {
    return version.frameBefore().stream().anyMatch(Grammar::isDenial)
        || version.frameAfter().stream().anyMatch(Grammar::isDenial);
  }

  private static boolean isConditional(Version version) {
    return inOrAround(version, CONDITIONS);
  }

  private static boolean isUnsure(Version version) {
    return inOrAround(version, UNSURE);
  }

  private static boolean inOrAround(Version version, Set<String> keys) {
    var all = new ArrayList<>(version.words());
    all.addAll(version.frameBefore());
    all.addAll(version.frameAfter());
    return all.stream().anyMatch(word -> keys.contains(word.key()));
  }

  // "if", "unless", "provided" behind the verb, in its sentence; or -1.
  private static int condition(Version version, int from) {
    for (int i = from; i < version.size() && !version.sentenceEndsBefore(i); i++) {
      String key = version.word(i).key();
      boolean concession = NO_CONDITION_BEHIND.contains(version.word(i - 1).key());
      if (Set.of("if", "unless", "provided").contains(key) && !concession) {
        return i;
      }
    }
    return -1;
  }

  private static int clauseEnd(Version version, int from) {
    int end = from + 1;
    while (end < version.size()
        && !version.sentenceEndsBefore(end)
        && version.gapBefore(end).indexOf(',') < 0) {
      end++;
    }
    return end;
  }

  // The condition may stand in another sentence of the article.
  private static boolean isToldNear(Version version, List<Word> condition) {
    var wanted = contents(condition);
    if (wanted.isEmpty()) {
      return true;
    }
    String text = version.article().text();
    var told = contents(SCANNER.scan(text, new Span(0, text.length())));
    told.retainAll(wanted);
    return told.size() >= wanted.size() || told.size() >= 2 && told.size() * 2 > wanted.size();
  }
}
