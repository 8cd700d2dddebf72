/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.verbatim.model.Token;

/** Tells the kinds of the words of one sentence. */
final class KindFinder {

  private static final ClosedClasses CLASSES = ClosedClasses.SHIPPED;
  private static final int LONGEST_ACRONYM = 5;
  private static final int LONGEST_PLACE = 4; // words
  private static final int LONGEST_DATE = 10; // tokens of a date line behind the place
  private static final int LONGEST_TURN = 3; // words of a name before a colon
  private static final Set<String> BEFORE_PERIOD =
      Set.of("last", "next", "this", "that", "every", "all", "each", "earlier", "late", "early");
  private static final Set<String> FLOATING = Set.of("both", "all", "each");
  private static final Set<String> TAKES_THAT_CLAUSE = Set.of("VERB", "AUX");

  private final List<Token> tokens;
  private final String[] words;
  private final String[] lowers;
  private final int[] levels;
  private final boolean heading;
  private final Set<String> names;
  private final Set<String> plain;
  private final Map<Integer, String> cueHeads;
  private final WordKind[] kinds;

  /**
   * @param words the tokens as printed
   * @param lowers the tokens in lower case
   * @param names words capitalised within a sentence somewhere in the article
   * @param plain words that begin with a small letter somewhere in the article
   * @param cueHeads offsets of verbs of cues
   */
  KindFinder(
      List<Token> tokens,
      String[] words,
      String[] lowers,
      int[] levels,
      boolean heading,
      Set<String> names,
      Set<String> plain,
      Map<Integer, String> cueHeads) {
    this.tokens = tokens;
    this.words = words;
    this.lowers = lowers;
    this.levels = levels;
    this.heading = heading;
    this.names = names;
    this.plain = plain;
    this.cueHeads = cueHeads;
    this.kinds = new WordKind[tokens.size()];
  }

  WordKind[] find() {
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = kind(i);
    }
    repair();
    markTimes();
    markDateline();
    return kinds;
  }

  private String word(int i) {
    return words[i];
  }

  private String lower(int i) {
    return i < 0 || i >= tokens.size() ? "" : lowers[i];
  }

  private String pos(int i) {
    return i < 0 || i >= tokens.size() ? "" : tokens.get(i).pos();
  }

  private WordKind kind(int i) {
    String word = word(i);
    char first = word.charAt(0);
    if (!Character.isLetterOrDigit(first) && !(first == '\'' || first == '’') && first != '@') {
      return punctuation(word);
    }
    if (word.equals("'") || word.equals("’") || word.equals("''") || word.equals("’’")) {
      return i > 0 && lower(i - 1).endsWith("s") && !isMarkEnd(i)
          ? WordKind.POSSESSIVE
          : WordKind.MARK;
    }
    if (cueHeads.containsKey(tokens.get(i).span().begin())) {
      return word.endsWith("ing") ? WordKind.PARTICIPLE : WordKind.VERB;
    }
    String lower = lower(i);
    if (lower.equals("'s")) {
      return pos(i).equals("PART") ? WordKind.POSSESSIVE : WordKind.AUXILIARY;
    }
    if (isName(i, word, lower)) {
      return WordKind.NAME;
    }
    WordKind ambiguous = ambiguous(i, lower);
    if (ambiguous != null) {
      return ambiguous;
    }
    var kind = CLASSES.kind(lower).orElseGet(() -> byTag(i, word, lower));
    return kind == WordKind.OTHER && isCompound(lower) ? WordKind.ADJECTIVE : kind;
  }

  /** "two-term", "71-year-old": taggers know few of them, and nearly all stand before a noun. */
  private static boolean isCompound(String lower) {
    return lower.indexOf('-') > 0 && Character.isLetter(lower.charAt(lower.length() - 1));
  }

  /** A lone apostrophe behind a level's last word closes; behind a plural it is a possessive. */
  private boolean isMarkEnd(int i) {
    return levels[i - 1] != levels[i];
  }

  private static WordKind punctuation(String word) {
    return switch (word.charAt(0)) {
      case ',' -> WordKind.COMMA;
      case ':' -> WordKind.COLON;
      case '—', '–', '-', '―' -> WordKind.DASH;
      case '.', ';', '?', '!', '…' -> WordKind.STOP;
      case '(', '[', '{' -> WordKind.OPEN;
      case ')', ']', '}' -> WordKind.CLOSE;
      case '"', '“', '”', '„', '«', '»', '‘', '`' -> WordKind.MARK;
      case '&' -> WordKind.CONJUNCTION;
      case '$', '€', '£' -> WordKind.NUMBER;
      default -> WordKind.OTHER;
    };
  }

  private boolean isName(int i, String word, String lower) {
    if (word.charAt(0) == '@') {
      return true;
    }
    if (!Character.isUpperCase(word.charAt(0)) || lower.equals("i")) {
      return false;
    }
    if (CLASSES.isMonth(lower)) {
      return isMonthAsName(i, word);
    }
    var closed = CLASSES.kind(lower);
    if (closed.isPresent() && closed.get() == WordKind.ADJECTIVE) {
      // "New York", but "Former aides" at the start of a sentence
      return !heading && !startsClause(i)
          || isCapital(i + 1) && (lower.equals("new") || names.contains(word));
    }
    if (closed.isPresent() && closed.get() == WordKind.AUXILIARY && !heading) {
      return !startsClause(i) || i > 0 && kinds[i - 1] == WordKind.NAME || isNameLikeNext(i);
    }
    if (closed.isPresent() && (closed.get() == WordKind.TIME || !word.equals("US"))) {
      return false;
    }
    if (isUpperCase(word) && word.indexOf('.') < 0 && word.indexOf('-') < 0 && isShouted(i)) {
      return isTurn(i) || names.contains(titleCase(word));
    }
    if (heading) {
      return names.contains(word) || isAcronym(i, word) && !plain.contains(lower);
    }
    if (!startsClause(i)) {
      return true;
    }
    return names.contains(word)
        || pos(i).equals("PROPN") && !plain.contains(lower)
        || isUnheardName(i, lower)
        || isAcronym(i, word)
        || isTurn(i) && isUpperCase(word);
  }

  /** "Theresa May", and "May said" where somebody of that name is known. */
  private boolean isMonthAsName(int i, String word) {
    if (heading || !names.contains(word) || Character.isDigit((lower(i + 1) + " ").charAt(0))) {
      return false;
    }
    var before = i == 0 || levels[i - 1] != levels[i] ? WordKind.STOP : kinds[i - 1];
    return before == WordKind.NAME
        || before == WordKind.VERB
        || before != WordKind.PREPOSITION
            && Set.of("VERB", "AUX", "PART", "ADV").contains(pos(i + 1));
  }

  /** "Ilse Vahl" at the start of a sentence, where the tagger does not know Ilse. */
  private boolean isUnheardName(int i, String lower) {
    if (lower(i + 1).equals("'s") && pos(i + 1).equals("PART") && isRare(lower)) {
      return true; // "Britain's"
    }
    return Set.of("NOUN", "X", "PRON", "DET", "CCONJ", "INTJ").contains(pos(i))
        && isRare(lower)
        && isCapital(i + 1)
        && levels[i + 1] == levels[i];
  }

  private boolean isRare(String lower) {
    return CLASSES.kind(lower).isEmpty() && !plain.contains(lower);
  }

  private boolean isCapital(int i) {
    return i < tokens.size() && Character.isUpperCase(word(i).charAt(0));
  }

  private static String titleCase(String word) {
    return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
  }

  /** "Will Doyle", "Will wrote": a capital auxiliary before a name or a past form is a name. */
  private boolean isNameLikeNext(int i) {
    if (i + 1 >= tokens.size() || !lower(i).equals("will")) {
      return false;
    }
    String next = word(i + 1);
    return pos(i + 1).equals("VERB") && next.endsWith("ed")
        || next.equals("wrote")
        || next.equals("said");
  }

  /** US, FBI, U.N.: not words that only shout, such as "THE", and none of a run of them. */
  private boolean isAcronym(int i, String word) {
    return isUpperCase(word)
        && word.length() <= LONGEST_ACRONYM
        && CLASSES.kind(Sketches.lower(word)).isEmpty()
        && !isShouted(i);
  }

  private boolean isShouted(int i) {
    boolean before = i > 0 && isUpperCase(word(i - 1));
    boolean behind = i + 1 < tokens.size() && isUpperCase(word(i + 1));
    return before || behind;
  }

  private static boolean isUpperCase(String word) {
    return word.length() > 1
        && Character.isUpperCase(word.charAt(0))
        && word.chars().noneMatch(Character::isLowerCase);
  }

  /** "CHRIS WALLACE:" opens a turn of a transcript. */
  private boolean isTurn(int i) {
    int end = i;
    while (end < tokens.size() && end - i <= LONGEST_TURN && isUpperCase(word(end))) {
      end++;
    }
    int first = i;
    while (first > 0 && end - first <= LONGEST_TURN && isUpperCase(word(first - 1))) {
      first--;
    }
    return end < tokens.size() && word(end).equals(":") && end - first <= LONGEST_TURN;
  }

  private boolean startsClause(int i) {
    if (i == 0 || levels[i] != levels[i - 1]) {
      return true;
    }
    String before = word(i - 1);
    return ".?!:;…\"“”‘«*•".indexOf(before.charAt(0)) >= 0
        || before.equals("''")
        || before.equals("--") && i == 1;
  }

  private WordKind ambiguous(int i, String lower) {
    return switch (lower) {
      case "that" -> that(i);
      case "her" ->
          Set.of("NOUN", "ADJ", "PROPN", "NUM").contains(pos(i + 1))
              ? WordKind.DETERMINER
              : WordKind.PRONOUN;
      case "to" ->
          pos(i + 1).equals("VERB")
                  || pos(i + 1).equals("AUX")
                  || pos(i + 1).equals("ADV") && pos(i + 2).equals("VERB")
              ? WordKind.TO
              : WordKind.PREPOSITION;
      case "after", "before", "since", "until", "as" ->
          pos(i).equals("SCONJ") || pos(i).equals("ADV")
              ? WordKind.SUBORDINATOR
              : WordKind.PREPOSITION;
      case "may", "march" ->
          Character.isUpperCase(word(i).charAt(0))
                  && Character.isDigit(lower(i + 1).isEmpty() ? ' ' : lower(i + 1).charAt(0))
              ? WordKind.TIME
              : null;
      case "according", "responding" -> WordKind.PARTICIPLE;
      case "like" -> pos(i).equals("VERB") ? WordKind.VERB : WordKind.PREPOSITION;
      case "what" ->
          Set.of("NOUN", "ADJ").contains(pos(i + 1)) ? WordKind.DETERMINER : WordKind.SUBORDINATOR;
      case "one" -> WordKind.DETERMINER;
      case "first" -> // "the former first lady"
          i > 0
                  && (kinds[i - 1] == WordKind.ADJECTIVE || kinds[i - 1] == WordKind.DETERMINER)
                  && pos(i + 1).equals("NOUN")
              ? WordKind.ADJECTIVE
              : null;
      default -> null;
    };
  }

  private WordKind that(int i) {
    if (pos(i).equals("DET") && isVerb(i - 1) && pos(i + 1).equals("PROPN") && isCapital(i + 1)) {
      return WordKind.SUBORDINATOR; // "claimed that Director Ida Moor had called"
    }
    boolean afterNoun = Set.of("NOUN", "PROPN", "PRON").contains(pos(i - 1));
    if (afterNoun && !pos(i - 1).equals("PROPN") && TAKES_THAT_CLAUSE.contains(pos(i + 1))) {
      return WordKind.RELATIVE;
    }
    if (pos(i).equals("DET")) {
      return WordKind.DETERMINER;
    }
    return pos(i).equals("PRON") && !afterNoun ? WordKind.PRONOUN : WordKind.SUBORDINATOR;
  }

  private boolean isVerb(int i) {
    return i >= 0 && kinds[i].isVerbal();
  }

  private WordKind byTag(int i, String word, String lower) {
    return switch (pos(i)) {
      // Pronouns, articles and "and" are listed in full: a new one is a noun the tagger never saw.
      case "NOUN", "PROPN", "SYM", "PRON", "CCONJ", "DET", "AUX" ->
          Character.isLetter(word.charAt(0)) ? WordKind.NOUN : WordKind.OTHER;
      case "ADJ" -> WordKind.ADJECTIVE;
      case "ADV" -> WordKind.ADVERB;
      case "NUM" -> WordKind.NUMBER;
      case "ADP" -> WordKind.PREPOSITION;
      case "SCONJ" -> WordKind.SUBORDINATOR;
      case "PART" -> lower.equals("not") ? WordKind.ADVERB : WordKind.OTHER;
      case "VERB" -> verb(i, lower);
      default -> number(word);
    };
  }

  /** "46" or "46-year-old". */
  private static WordKind number(String word) {
    if (!Character.isDigit(word.charAt(0))) {
      return WordKind.OTHER;
    }
    return word.indexOf('-') > 0 && Character.isLetter(word.charAt(word.length() - 1))
        ? WordKind.ADJECTIVE
        : WordKind.NUMBER;
  }

  private WordKind verb(int i, String lower) {
    if (i > 0 && kinds[i - 1] == WordKind.DETERMINER) {
      return WordKind.ADJECTIVE; // "the proposed deal"
    }
    return lower.endsWith("ing") && lower.length() > 5 ? WordKind.PARTICIPLE : WordKind.VERB;
  }

  /** Sets right what taggers get wrong in news: present forms behind names, roles between names. */
  private void repair() {
    for (int i = 0; i < kinds.length; i++) {
      WordKind before = i > 0 ? kinds[i - 1] : WordKind.STOP;
      WordKind next = i + 1 < kinds.length ? kinds[i + 1] : WordKind.STOP;
      String lower = lower(i);
      boolean open = CLASSES.kind(lower).isEmpty();
      if (kinds[i] == WordKind.NOUN && before == WordKind.NAME && CLASSES.isPast(lower)) {
        kinds[i] = WordKind.VERB; // "Keller won."
      } else if (kinds[i] == WordKind.NOUN
          && isSpeechForm(lower)
          && before.isNominal()
          && endsReport(i, before)) {
        kinds[i] = WordKind.VERB; // "Keller notes."
      } else if (kinds[i] == WordKind.NOUN
          && before == WordKind.NAME
          && !next.isNominal()
          && Character.isLowerCase(lower.charAt(0))
          && !Character.isUpperCase(word(i).charAt(0))
          && followsQuotation(i - 1)) {
        kinds[i] = WordKind.VERB; // "'Words,' Keller shot back."
      } else if ((kinds[i] == WordKind.NOUN || kinds[i] == WordKind.ADJECTIVE)
          && before == WordKind.COMMA
          && next == WordKind.NAME
          && (isSpeechForm(lower) || isPastOfSpeech(lower))) {
        kinds[i] = WordKind.VERB; // "Keller, with delight, chided Brandt"
      } else if (FLOATING.contains(lower)
          && kinds[i] == WordKind.DETERMINER
          && (before.isNominal() || before == WordKind.PRONOUN)
          && (next == WordKind.VERB || next == WordKind.AUXILIARY)) {
        kinds[i] = WordKind.ADVERB; // "Keller and Brandt both called"
      } else if (kinds[i] == WordKind.ADJECTIVE
          && lower(i - 1).equals("by")
          && isDoingOfSpeech(lower)) {
        kinds[i] = WordKind.PARTICIPLE; // "by slamming candidates"
      } else if (kinds[i] == WordKind.ADJECTIVE
          && lower.endsWith("ly")
          && (next == WordKind.VERB || next == WordKind.PARTICIPLE)) {
        kinds[i] = WordKind.ADVERB; // "has broadly called"
      } else if (kinds[i] == WordKind.ADJECTIVE
          && isCompound(lower)
          && (before == WordKind.NAME || before == WordKind.ADJECTIVE)
          && (next == WordKind.VERB || next == WordKind.AUXILIARY)) {
        kinds[i] = WordKind.NOUN; // "the Labour front-runner said"
      } else if (kinds[i] == WordKind.VERB
          && open
          && next == WordKind.NAME
          && before == WordKind.VERB
          && levels[i - 1] == levels[i]
          && !cueHeads.containsKey(tokens.get(i).span().begin())) {
        kinds[i] = WordKind.NOUN; // "said pollster Jane Doe"
      } else if (kinds[i] == WordKind.VERB && before == WordKind.POSSESSIVE) {
        kinds[i] = WordKind.NOUN; // "Keller's remarks"
      } else if (lower.equals(".") && before == WordKind.NAME && next == WordKind.COMMA) {
        kinds[i] = WordKind.NAME; // "R-Ky.,"
      } else if (kinds[i] == WordKind.NOUN
          && lower.endsWith("ly")
          && (before == WordKind.VERB || before == WordKind.PRONOUN && next == WordKind.VERB)) {
        kinds[i] = WordKind.ADVERB; // "said dryly", "he dryly said"
      } else if (kinds[i] == WordKind.ADVERB
          && open
          && !lower.endsWith("ly")
          && before == WordKind.NAME
          && next == WordKind.NAME) {
        kinds[i] = WordKind.NOUN; // "State University professor Paul Doe"
      }
    }
  }

  /** Whether a run of names that ends at the token begins right behind quoted words. */
  private boolean followsQuotation(int last) {
    int first = last;
    while (first > 0 && kinds[first - 1] == WordKind.NAME) {
      first--;
    }
    return first > 1 && kinds[first - 1] == WordKind.MARK && levels[first - 2] != levels[last];
  }

  private static boolean isSpeechForm(String lower) {
    return lower.endsWith("s") && SpeechVerbs.contains(lower.substring(0, lower.length() - 1))
        || lower.endsWith("ies")
            && SpeechVerbs.contains(lower.substring(0, lower.length() - 3) + "y");
  }

  private static boolean isPastOfSpeech(String lower) {
    return lower.endsWith("ed")
        && (SpeechVerbs.contains(lower.substring(0, lower.length() - 1))
            || isSpeechStem(lower.substring(0, lower.length() - 2)));
  }

  private static boolean isDoingOfSpeech(String lower) {
    return lower.endsWith("ing") && isSpeechStem(lower.substring(0, lower.length() - 3));
  }

  /** "call", "accus" of "accusing" and "slamm" of "slamming". */
  private static boolean isSpeechStem(String stem) {
    int last = stem.length() - 1;
    boolean doubled = last > 1 && stem.charAt(last) == stem.charAt(last - 1);
    return SpeechVerbs.contains(stem)
        || SpeechVerbs.contains(stem + "e")
        || doubled && SpeechVerbs.contains(stem.substring(0, last));
  }

  private boolean endsReport(int i, WordKind before) {
    if (i + 1 >= kinds.length || levels[i + 1] != levels[i]) {
      return true;
    }
    WordKind next = kinds[i + 1];
    boolean closed = next == WordKind.STOP || next == WordKind.COMMA || next == WordKind.COLON;
    return before == WordKind.NAME && closed
        || next == WordKind.MARK
        || next == WordKind.TO
        || next == WordKind.SUBORDINATOR
        || next == WordKind.PRONOUN && before == WordKind.NAME;
  }

  /** "PORT LUND, May 3 (AP) — Keller": the dash behind a place in capitals parts as a stop does. */
  private void markDateline() {
    int i = 0;
    while (i < kinds.length && isUpperCase(word(i))) {
      i++;
    }
    boolean place = i > 0 && i <= LONGEST_PLACE;
    int end = Math.min(kinds.length, i + LONGEST_DATE);
    while (place && i < end && kinds[i] != WordKind.DASH) {
      place = isDateOrState(i++);
    }
    if (place && i < end) {
      kinds[i] = WordKind.STOP;
    }
  }

  private boolean isDateOrState(int i) {
    return switch (kinds[i]) {
      case COMMA, OPEN, CLOSE, NUMBER, TIME -> true;
      case STOP -> lower(i).equals(".");
      default -> isCapital(i);
    };
  }

  /** "last week", "this month", "Oct. 5", "Monday night", "March 2015". */
  private void markTimes() {
    for (int i = 0; i < kinds.length; i++) {
      String lower = lower(i);
      if (CLASSES.isMonth(lower)
          && Character.isUpperCase(word(i).charAt(0))
          && (i + 1 < kinds.length && kinds[i + 1] == WordKind.NUMBER
              || i > 0 && kinds[i - 1] == WordKind.PREPOSITION)) {
        kinds[i] = WordKind.TIME;
        if (i + 1 < kinds.length && kinds[i + 1] == WordKind.NUMBER) {
          kinds[i + 1] = WordKind.TIME;
        }
      } else if (CLASSES.isMonth(lower)
          && Character.isUpperCase(word(i).charAt(0))
          && kinds[i] != WordKind.TIME
          && kinds[i] != WordKind.AUXILIARY) {
        kinds[i] = WordKind.NAME;
      } else if (i > 0
          && CLASSES.isPeriod(lower)
          && (BEFORE_PERIOD.contains(lower(i - 1)) || kinds[i - 1] == WordKind.TIME)) {
        kinds[i] = WordKind.TIME;
        kinds[i - 1] = WordKind.TIME;
      }
      if (lower.equals("ago")) {
        markTimeAgo(i);
      }
      if (i > 0 && kinds[i] == WordKind.POSSESSIVE && kinds[i - 1] == WordKind.TIME) {
        kinds[i - 1] = WordKind.NOUN; // "Tuesday's debate"
      }
    }
  }

  /** "two weeks ago", "less than a month ago". */
  private void markTimeAgo(int ago) {
    int first = ago - 2;
    if (first < 0
        || kinds[ago - 1] != WordKind.NOUN
        || kinds[first] != WordKind.NUMBER && kinds[first] != WordKind.DETERMINER) {
      return;
    }
    if (lower(first - 1).equals("than") && Set.of("less", "more").contains(lower(first - 2))) {
      first -= 2;
    }
    for (int i = first; i <= ago; i++) {
      kinds[i] = WordKind.TIME;
    }
  }
}
