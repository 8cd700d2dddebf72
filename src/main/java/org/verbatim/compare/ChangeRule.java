/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.compare;

import static org.verbatim.model.DifferenceType.INSERTION;
import static org.verbatim.model.DifferenceType.MODALITY_TENSE;
import static org.verbatim.model.DifferenceType.NAMED_ENTITY;
import static org.verbatim.model.DifferenceType.NEGATION;
import static org.verbatim.model.DifferenceType.NUMBER;
import static org.verbatim.model.DifferenceType.OMISSION;
import static org.verbatim.model.DifferenceType.PRONOUN;
import static org.verbatim.model.DifferenceType.REORDERING;
import static org.verbatim.model.DifferenceType.SUBSTITUTION;
import static org.verbatim.model.DifferenceType.TYPOGRAPHY;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.verbatim.model.DifferenceType;
import org.verbatim.model.Labelled;
import org.verbatim.text.BaseForm;
import org.verbatim.text.Names;
import org.verbatim.text.Word;

/**
 * One reason to give a change between quoted words a type, from sure to unsure; the first that
 * answers decides. Every rule answers alike when the versions change places.
 */
enum ChangeRule implements Labelled {
  /** "world view", "worldview". */
  WORDS_WRITTEN_TOGETHER {
    @Override
    Optional<Verdict> judge(Change change) {
      return joined(change.wordsA()).equals(joined(change.wordsB()))
          ? verdict(TYPOGRAPHY, 0.99, contrast(change) + " the words are the same.")
          : Optional.empty();
    }
  },

  /** "only ever", "ever only". */
  WORDS_MOVED {
    @Override
    Optional<Verdict> judge(Change change) {
      return change.lengthA() > 1 && sorted(change.wordsA()).equals(sorted(change.wordsB()))
          ? verdict(REORDERING, 0.95, contrast(change) + " the words stand in another order.")
          : Optional.empty();
    }
  },

  /** "Muammar al-Qaddafi", "Moammar Gadhafi". */
  NAME_SPELT_OTHERWISE {
    @Override
    Optional<Verdict> judge(Change change) {
      boolean names =
          Grammar.areAll(change.wordsA(), ChangeRule::isNameWord)
              && Grammar.areAll(change.wordsB(), ChangeRule::isNameWord);
      String a = sounds(change.wordsA());
      return names && a.length() > 1 && a.equals(sounds(change.wordsB()))
          ? verdict(TYPOGRAPHY, 0.95, contrast(change) + " two spellings of one name.")
          : Optional.empty();
    }
  },

  /** "now these (local) supervisors", "[the Russians] agreed". */
  BRACKETED_WORDS {
    @Override
    Optional<Verdict> judge(Change change) {
      if (!change.isBracketedA() && !change.isBracketedB() || turnsPolarity(change)) {
        return Optional.empty();
      }
      if (change.isOneSided()) {
        return verdict(INSERTION, 0.95, only(change) + "; brackets own up to it.");
      }
      boolean pronoun =
          change.wordsA().stream().anyMatch(Grammar::isPronoun)
              || change.wordsB().stream().anyMatch(Grammar::isPronoun);
      return verdict(
          pronoun ? PRONOUN : SUBSTITUTION,
          0.9,
          contrast(change) + " brackets own up to the change.");
    }
  },

  /** "Tell me … who you are": the dots stand for the words that the other prints. */
  MARKED_CUT {
    @Override
    Optional<Verdict> judge(Change change) {
      return change.isOneSided() && change.hasEllipsis()
          ? verdict(OMISSION, 0.95, only(change) + "; dots show that words are left out.")
          : Optional.empty();
    }
  },

  /** "we agreed", "he agreed". */
  SUBJECT_CHANGED {
    @Override
    Optional<Verdict> judge(Change change) {
      if (!change.solid()
          || change.lengthA() != change.lengthB()
          || change.lengthA() > 2
          || change.lengthA() == 0
          || change.equalAfter() < 2
          || change.equalBefore() == 0 && (change.a().isFragment() || change.b().isFragment())
          || !Grammar.changesAgent(change.onlyA(), change.onlyB())
          || change.lengthA() == 2
              && !(Grammar.isAuxiliary(change.a().word(change.fromA() + 1))
                  && Grammar.isAuxiliary(change.b().word(change.fromB() + 1)))) {
        return Optional.empty();
      }
      Word verb = change.a().word(change.toA());
      String what = verb.span().in(change.a().article().text());
      return verdict(PRONOUN, 0.85, contrast(change) + " who \"" + what + "\" differs.");
    }
  },

  /** "we will not leave", "we will leave", where no word of the reporter's says so. */
  POLARITY_TURNED {
    @Override
    Optional<Verdict> judge(Change change) {
      return change.solid() && turnsPolarity(change)
          ? verdict(NEGATION, 0.8, contrast(change) + " one says the opposite of the other.")
          : Optional.empty();
    }
  },

  /** "the bill of 1,010 crowns", "the bill of 1,000 crowns". */
  NUMBER_ROUNDED {
    @Override
    Optional<Verdict> judge(Change change) {
      return isNumber(change) && isRounded(change)
          ? verdict(NUMBER, 0.8, contrast(change) + " the figures lie close to each other.")
          : Optional.empty();
    }
  },

  /** "40 people were hurt", "14 people were hurt". */
  NUMBER_CHANGED {
    @Override
    Optional<Verdict> judge(Change change) {
      if (!isNumber(change)) {
        return Optional.empty();
      }
      boolean sure =
          change.solid()
              && change.equalBefore() + change.equalAfter() >= 3
              && (change.equalAfter() > 0 || change.equalBefore() >= 4)
              && !isOne(change.onlyA())
              && !isOne(change.onlyB());
      return sure
          ? verdict(NUMBER, 0.8, contrast(change) + " the figure differs.")
          : Optional.empty();
    }
  },

  /** "the one that we have", "the two that we have": too little is alike to be sure of a figure. */
  NUMBER_MAY_DIFFER {
    @Override
    Optional<Verdict> judge(Change change) {
      return isNumber(change)
          ? verdict(NUMBER, 0.8, contrast(change) + " the figure may differ.")
          : Optional.empty();
    }
  },

  /** "11 hours", "11 weeks"; "41 million", "41 billion". */
  MEASURE_CHANGED {
    @Override
    Optional<Verdict> judge(Change change) {
      boolean measured =
          change.isOneForOne()
              && change.solid()
              && change.equalBefore() > 0
              && change.a().word(change.fromA() - 1).isNumber()
              && Grammar.isMeasure(change.onlyA())
              && Grammar.isMeasure(change.onlyB())
              && !BaseForm.of(change.onlyA().key()).equals(BaseForm.of(change.onlyB().key()));
      return measured
          ? verdict(NUMBER, 0.8, contrast(change) + " so much of something else.")
          : Optional.empty();
    }
  },

  /** "it may rain", "it will rain". */
  CERTAINTY_CHANGED {
    @Override
    Optional<Verdict> judge(Change change) {
      if (!change.isOneForOne() || !change.solid() || change.equalAfter() < 2) {
        return Optional.empty();
      }
      boolean changed =
          Grammar.isUnsure(change.onlyA()) && Grammar.isSure(change.onlyB())
              || Grammar.isSure(change.onlyA()) && Grammar.isUnsure(change.onlyB())
              || Grammar.isAdvice(change.onlyA()) && Grammar.isSure(change.onlyB())
              || Grammar.isSure(change.onlyA()) && Grammar.isAdvice(change.onlyB());
      return changed
          ? verdict(
              MODALITY_TENSE, 0.75, contrast(change) + " one is certain of it, the other is not.")
          : Optional.empty();
    }
  },

  /** "Mr. Orlan agreed", "Mr. Beck agreed". */
  NAME_CHANGED {
    @Override
    Optional<Verdict> judge(Change change) {
      boolean sure =
          isOtherName(change)
              && change.solid()
              && change.lengthA() <= 3
              && change.lengthB() <= 3
              && change.equalBefore() + change.equalAfter() >= 4
              && (change.equalAfter() >= 2 || isLast(change))
              && !mayBeOne(change);
      return sure
          ? verdict(NAMED_ENTITY, 0.7, contrast(change) + " the name differs.")
          : Optional.empty();
    }
  },

  /** "Mrs. Holm agreed", "Ada agreed": another name, and perhaps the same bearer. */
  NAME_MAY_DIFFER {
    @Override
    Optional<Verdict> judge(Change change) {
      return isOtherName(change)
          ? verdict(
              NAMED_ENTITY, 0.7, contrast(change) + " the name differs, perhaps not its bearer.")
          : Optional.empty();
    }
  },

  /** "we will stay if they agree to it and", "we will stay and". */
  CONDITION_CUT {
    @Override
    Optional<Verdict> judge(Change change) {
      boolean cut =
          change.isOneSided()
              && change.solid()
              && change.isInner()
              && change.present().size() >= 3
              && change.present().size() <= 25
              && Grammar.isCondition(change.present().get(0))
              && !isSaidTwice(change)
              && !frameHasCondition(change);
      return cut
          ? verdict(OMISSION, 0.7, only(change) + ": the condition is missing without a mark.")
          : Optional.empty();
    }
  },

  /** "we hope to sell the boats", "we sell the boats". */
  WISH_CUT {
    @Override
    Optional<Verdict> judge(Change change) {
      boolean cut =
          change.isOneSided()
              && change.solid()
              && change.isInner()
              && change.present().size() == 2
              && Grammar.isWish(change.present().get(0))
              && change.present().get(1).key().equals("to");
      return cut
          ? verdict(OMISSION, 0.7, only(change) + ": what is wished there is done here.")
          : Optional.empty();
    }
  },

  /** "most of the boats were sold", "the boats were sold". */
  RESTRICTION_CUT {
    @Override
    Optional<Verdict> judge(Change change) {
      boolean cut =
          change.isOneSided()
              && change.solid()
              && change.isInner()
              && Grammar.isRestriction(change.present())
              && !change.isMarked();
      return cut
          ? verdict(OMISSION, 0.7, only(change) + ": without it more is claimed.")
          : Optional.empty();
    }
  },

  /** A word of polarity comes or goes, and the sense may survive. */
  POLARITY_WORD {
    @Override
    Optional<Verdict> judge(Change change) {
      boolean differs =
          negations(change.wordsA()) != negations(change.wordsB())
              && change.lengthA() <= 4
              && change.lengthB() <= 4;
      return differs
          ? verdict(NEGATION, 0.6, contrast(change) + " the word of denial differs.")
          : Optional.empty();
    }
  },

  /** "I have had enough of it", "I have had enough of that". */
  PRONOUN_CHANGED {
    @Override
    Optional<Verdict> judge(Change change) {
      if (change.isOneSided() || change.lengthA() > 3 || change.lengthB() > 3) {
        return Optional.empty();
      }
      boolean a = Grammar.isPronoun(change.onlyA());
      boolean b = Grammar.isPronoun(change.onlyB());
      boolean both = a && b;
      boolean named =
          a && change.lengthA() == 1 && endsInNoun(change.wordsB())
              || b && change.lengthB() == 1 && endsInNoun(change.wordsA());
      return both || named
          ? verdict(PRONOUN, 0.8, contrast(change) + " the same may be meant.")
          : Optional.empty();
    }
  },

  /** "support", "supported". */
  TENSE_CHANGED {
    @Override
    Optional<Verdict> judge(Change change) {
      if (change.isOneSided()) {
        return Optional.empty();
      }
      boolean helping =
          Grammar.areAll(change.wordsA(), Grammar::isFunction)
              && Grammar.areAll(change.wordsB(), Grammar::isFunction)
              && change.wordsA().stream().anyMatch(Grammar::isAuxiliary)
              && change.wordsB().stream().anyMatch(Grammar::isAuxiliary);
      return helping || sameVerb(change)
          ? verdict(MODALITY_TENSE, 0.85, contrast(change) + " the form of the verb differs.")
          : Optional.empty();
    }
  },

  /** Words inside the shared stretch stand on one side only. */
  WORDS_LEFT_OUT {
    @Override
    Optional<Verdict> judge(Change change) {
      return change.isOneSided() ? verdict(OMISSION, 0.9, only(change) + ".") : Optional.empty();
    }
  },

  /** Other words, and beside them dots that tell of a cut. */
  WORDS_BESIDE_DOTS {
    @Override
    Optional<Verdict> judge(Change change) {
      return change.hasEllipsis()
          ? verdict(
              SUBSTITUTION, 0.8, contrast(change) + " the words differ where dots mark a cut.")
          : Optional.empty();
    }
  },

  /** "a word for the pilots", "the word of the pilots". */
  SMALL_WORDS {
    @Override
    Optional<Verdict> judge(Change change) {
      return Grammar.areAll(change.wordsA(), Grammar::isFunction)
              && Grammar.areAll(change.wordsB(), Grammar::isFunction)
          ? verdict(SUBSTITUTION, 0.8, contrast(change) + " the small words differ.")
          : Optional.empty();
    }
  },

  /** Whatever is left. */
  OTHER_WORDS {
    @Override
    Optional<Verdict> judge(Change change) {
      return verdict(SUBSTITUTION, 0.8, contrast(change) + " the words differ.");
    }
  };

  /** What the rule says of the change; empty if it has nothing to say. */
  abstract Optional<Verdict> judge(Change change);

  private static Optional<Verdict> verdict(
      DifferenceType type, double confidence, String explanation) {
    return Optional.of(new Verdict(type, confidence, explanation));
  }

  static String contrast(Change change) {
    if (change.isOneSided()) {
      return only(change) + ":";
    }
    return change.a().name()
        + " prints \""
        + change.textA()
        + "\", "
        + change.b().name()
        + " prints \""
        + change.textB()
        + "\":";
  }

  static String only(Change change) {
    boolean inA = change.lengthA() > 0;
    return (inA ? change.a() : change.b()).name()
        + " prints \""
        + (inA ? change.textA() : change.textB())
        + "\", "
        + (inA ? change.b() : change.a()).name()
        + " does not";
  }

  private static String joined(List<Word> words) {
    return words.stream().map(Word::key).collect(Collectors.joining());
  }

  private static List<String> sorted(List<Word> words) {
    return words.stream().map(Word::key).sorted().toList();
  }

  private static String sounds(List<Word> words) {
    return words.stream()
        .filter(word -> !word.key().equals("al") && !word.key().equals("el"))
        .map(word -> Names.sound(word.key()))
        .collect(Collectors.joining(" "));
  }

  private static boolean isNameWord(Word word) {
    return (word.capital() || word.key().equals("al") || word.key().equals("el"))
        && !Grammar.isFunction(word);
  }

  private static boolean endsInNoun(List<Word> words) {
    Word last = words.get(words.size() - 1);
    return !Grammar.isFunction(last)
        && (words.size() == 1 ? last.capital() : Grammar.isFunction(words.get(0)))
        && words.stream().noneMatch(Grammar::isAuxiliary);
  }

  private static long negations(List<Word> words) {
    return words.stream().filter(Grammar::isNegation).count();
  }

  // "41", "41 million".
  private static boolean isNumber(Change change) {
    return Quantity.value(change.wordsA()).isPresent()
        && Quantity.value(change.wordsB()).isPresent();
  }

  private static boolean isOne(Word word) {
    return word.key().equals("1") || word.key().equals("1st");
  }

  private static boolean isRounded(Change change) {
    double a = Quantity.value(change.wordsA()).orElse(0);
    double b = Quantity.value(change.wordsB()).orElse(0);
    return a > 0 && b > 0 && Math.abs(a - b) / Math.max(a, b) < 0.02 && Math.max(a, b) < 1900;
  }

  // Only words of grammar may come and go with the denial, or else the clause is another one.
  private static boolean turnsPolarity(Change change) {
    if (change.isOneForOne() && Grammar.areOpposites(change.onlyA(), change.onlyB())) {
      return change.equalAfter() >= 3 && !change.a().isFragment() && !change.b().isFragment();
    }
    long a = negations(change.wordsA());
    long b = negations(change.wordsB());
    boolean last =
        change.equalAfter() == 1
            && change.equalBefore() >= 3
            && change.toA() + 1 == change.a().size()
            && change.toB() + 1 == change.b().size();
    if ((a + b) % 2 == 0 || change.equalAfter() < 2 && !last) {
      return false;
    }
    if (change.isLeading()
        && (change.equalAfter() < 6
            || change.isOneSided()
            || change.a().isFragment()
            || change.b().isFragment())) {
      return false;
    }
    return change.lengthA() <= 5
        && change.lengthB() <= 5
        && contents(change.a(), change.fromA(), change.toA())
            .equals(contents(change.b(), change.fromB(), change.toB()))
        && !carriesDenial(a > b ? change.b() : change.a());
  }

  private static List<String> contents(Version version, int from, int to) {
    var contents = new ArrayList<String>();
    for (int i = from; i < to; i++) {
      if (!Grammar.isFunction(version.word(i)) && !version.isBracketed(i)) {
        contents.add(BaseForm.of(version.word(i).key()));
      }
    }
    return contents;
  }

  // "did not want to 'give up'" says what "not willing to give up" says.
  private static boolean carriesDenial(Version version) {
    return version.isFragment() && version.frameBefore().stream().anyMatch(Grammar::isDenial);
  }

  private static boolean frameHasCondition(Change change) {
    Version shorter = change.lengthA() == 0 ? change.a() : change.b();
    return shorter.frameBefore().stream().anyMatch(Grammar::isCondition)
        || shorter.frameAfter().stream().anyMatch(Grammar::isCondition);
  }

  // "if she wins, if she wins the vote": a speaker who starts again, and a writer who tidies up.
  private static boolean isSaidTwice(Change change) {
    boolean inA = change.lengthA() > 0;
    Version longer = inA ? change.a() : change.b();
    int from = inA ? change.fromA() : change.fromB();
    int to = inA ? change.toA() : change.toB();
    return isRepeated(longer, from, to, to) || isRepeated(longer, from, to, 2 * from - to);
  }

  private static boolean isRepeated(Version version, int from, int to, int at) {
    if (at < 0 || at + to - from > version.size()) {
      return false;
    }
    for (int i = 0; i < to - from; i++) {
      if (!version.word(from + i).matches(version.word(at + i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean sameVerb(Change change) {
    if (!change.isOneForOne()) {
      return false;
    }
    String a = change.onlyA().key();
    String b = change.onlyB().key();
    if (!BaseForm.of(a).equals(BaseForm.of(b))) {
      return false;
    }
    boolean plural = a.equals(b + "s") || b.equals(a + "s") || isPlural(a, b) || isPlural(b, a);
    return !plural;
  }

  private static boolean isPlural(String one, String other) {
    return one.endsWith("ies") && other.endsWith("y") || one.equals(other + "es");
  }

  private static boolean isOtherName(Change change) {
    return Grammar.areAll(change.wordsA(), ChangeRule::isNameWord)
        && Grammar.areAll(change.wordsB(), ChangeRule::isNameWord)
        && change.equalBefore() > 0
        && !change.a().sentenceEndsBefore(change.fromA())
        && !change.b().sentenceEndsBefore(change.fromB())
        && !isTitled(change.a())
        && !isTitled(change.b());
  }

  // Both sentences end with the name.
  private static boolean isLast(Change change) {
    return change.equalAfter() == 0
        && change.toA() == change.a().size()
        && change.toB() == change.b().size();
  }

  private static boolean isTitled(Version version) {
    long capitals = version.words().stream().filter(Word::capital).count();
    return capitals * 2 > version.size();
  }

  // One may be the other's first name, title or country; then it is one bearer under two names.
  private static boolean mayBeOne(Change change) {
    for (var a : change.wordsA()) {
      for (var b : change.wordsB()) {
        boolean related =
            a.key().equals(b.key())
                || Grammar.isCountry(a)
                || Grammar.isCountry(b)
                || Names.sameSound(a.key(), b.key())
                || a.key().startsWith(b.key())
                || b.key().startsWith(a.key())
                || standTogether(change.a(), a, b)
                || standTogether(change.b(), a, b);
        if (related) {
          return true;
        }
      }
    }
    return Names.proper(change.textA()).isEmpty() || Names.proper(change.textB()).isEmpty();
  }

  private static boolean standTogether(Version version, Word a, Word b) {
    String text = version.article().text().toLowerCase(Locale.ROOT);
    return text.contains(a.key() + " " + b.key()) || text.contains(b.key() + " " + a.key());
  }
}
