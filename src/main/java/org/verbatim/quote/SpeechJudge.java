/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.verbatim.quote.ReportingWords.Inflection;
import org.verbatim.text.Span;

/**
 * Tells speech between marks from what else stands there: titles, nicknames, terms, scare quotes,
 * stage directions.
 */
final class SpeechJudge {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}$#@][\\p{L}\\p{N}'’.&$-]*");
  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "the", "of", "and", "or", "in", "on", "at", "to", "for", "with", "by", "from",
          "is", "as", "but", "de", "la", "el", "le", "vs", "vs.");
  private static final Set<String> WORKS =
      Set.of(
          "show",
          "series",
          "program",
          "programme",
          "podcast",
          "book",
          "memoir",
          "novel",
          "song",
          "album",
          "film",
          "movie",
          "documentary",
          "play",
          "musical",
          "column",
          "magazine",
          "ad",
          "spot",
          "hit",
          "single",
          "episode",
          "segment",
          "sitcom",
          "drama",
          "comedy",
          "essay");

  private static final Set<String> NAMING_VERBS =
      Set.of("call", "dub", "label", "brand", "term", "nickname");

  private static final Set<String> NAMING =
      Set.of(
          "called",
          "titled",
          "entitled",
          "named",
          "dubbed",
          "nicknamed",
          "so-called",
          "as",
          "labeled",
          "term",
          "word",
          "words",
          "phrase",
          "aka",
          "or",
          "termed");

  private final String text;
  private final List<MarkPair> pairs;

  SpeechJudge(String text, List<MarkPair> pairs) {
    this.text = text;
    this.pairs = pairs;
  }

  /** Why a stretch that a reporting word governs is no speech all the same; none if it is. */
  Optional<String> noSpeechThoughGoverned(Frame frame, int item, Report report) {
    Span words = words(frame, item);
    if (isStageDirection(words)) {
      return Optional.of("stage direction");
    }
    if (isNickname(frame, item, words)) {
      return Optional.of("nickname");
    }
    if (isNamed(frame, item, words, report)) {
      return Optional.of("title or name");
    }
    if (isInscription(frame, item, report) && isTitle(frame, item, words)) {
      return Optional.of("words on a thing");
    }
    boolean inTitleCase = report.rule() == Rule.COLON_HEADLINE;
    if (!inTitleCase
        && isTitle(frame, item, words)
        && !adjoins(item, report)
        && !isEpithet(frame, item, report)
        && namesAWork(frame, item, report)) {
      return Optional.of("title or name");
    }
    return Optional.empty();
  }

  /** The banner read "Open the Taps": a verb that takes neither a clause nor an object. */
  private static boolean isInscription(Frame frame, int item, Report report) {
    return report.rule() == Rule.CUE_VERB_BEFORE_QUOTATION
        && !frame.is(item - 1, ":")
        && report
            .cue()
            .verb()
            .filter(verb -> verb.sort() == ReportingVerb.Sort.WRITING)
            .filter(verb -> !verb.takesThat() && !verb.takesObject())
            .isPresent();
  }

  /** called Finch "The Toll Queen": somebody gives somebody a name. */
  private static boolean isEpithet(Frame frame, int item, Report report) {
    CueMatch cue = report.cue();
    boolean naming = cue.isVerb() && NAMING_VERBS.contains(cue.lemma()) && cue.to() < item;
    for (int i = cue.to(); naming && i < item; i++) {
      naming = frame.item(i).pos().equals("PROPN") || frame.item(i).pos().equals("PRON");
    }
    return naming;
  }

  /** an account called "…": a participle behind a noun, the name right behind it. */
  private boolean isNamed(Frame frame, int item, Span words, Report report) {
    CueMatch cue = report.cue();
    boolean known = frame.is(cue.head(), "known") && frame.is(item - 1, "as");
    boolean participle =
        cue.to() == (known ? item - 1 : item)
            && cue.from() == cue.head()
            && cue.head() > 0
            && (cue.inflection() == Inflection.PAST || known)
            && (known || NAMING.contains(frame.item(cue.head()).lower()));
    if (!participle) {
      return false;
    }
    Item before = frame.item(cue.head() - 1);
    return before.pos().equals("NOUN") || (before.is(",") && isTitle(frame, item, words));
  }

  /** on the show "Late Bridge", author of "The Old Toll": a title where a sentence names things. */
  boolean namesSomething(Frame frame, int item) {
    return item > 0
        && isTitle(frame, item, words(frame, item))
        && (frame.item(item - 1).pos().equals("ADP") || follows(frame, item));
  }

  private static boolean follows(Frame frame, int item) {
    Item before = frame.item(item - 1);
    return before.pos().equals("PROPN") || before.is("'s") || WORKS.contains(before.lower());
  }

  /** Behind speech and its verb, or behind a station or a word for works, a title is a title. */
  private static boolean namesAWork(Frame frame, int item, Report report) {
    return switch (report.rule()) {
      case CUE_VERB_AFTER_QUOTATION, INVERTED_CUE_VERB -> true;
      default -> item > 0 && (follows(frame, item) || frame.is(item - 1, "on"));
    };
  }

  /** Why a stretch that nothing governs is no speech; none if it looks like speech. */
  Optional<String> noSpeech(Frame frame, int item) {
    Span words = words(frame, item);
    if (isStageDirection(words)) {
      return Optional.of("stage direction");
    }
    if (isNickname(frame, item, words)) {
      return Optional.of("nickname");
    }
    if (isTitle(frame, item, words)) {
      return Optional.of("title or name");
    }
    if (looksSpoken(frame, item, words)) {
      return Optional.empty();
    }
    return Optional.of("term or scare quotes: no word reports them");
  }

  private Span words(Frame frame, int item) {
    return pairs.get(frame.item(item).pair()).words();
  }

  boolean isStageDirection(Span words) {
    char first = text.charAt(words.begin());
    char last = text.charAt(words.end() - 1);
    boolean bracket = last == ')' || (last == '.' && text.charAt(words.end() - 2) == ')');
    return (first == '(' || first == '[') && (bracket || last == ']') && isCapitals(words);
  }

  /** (CROSSTALK), (Applause.): one or two words, the first with a capital. */
  private boolean isCapitals(Span words) {
    return count(words) <= 3 && Character.isUpperCase(text.charAt(words.begin() + 1));
  }

  /** Phil "Sparky" Moss: capitalised words without a stop on both sides. */
  private boolean isNickname(Frame frame, int item, Span words) {
    return count(words) <= 2
        && item > 0
        && item + 1 < frame.size()
        && isName(frame, item - 1)
        && isName(frame, item + 1)
        && Character.isUpperCase(text.charAt(words.begin()))
        && Character.isLetter(text.charAt(words.end() - 1));
  }

  private boolean isName(Frame frame, int item) {
    return !frame.isStretch(item)
        && frame.item(item).pos().equals("PROPN")
        && frame.startsUpper(item);
  }

  /** Every word but small ones has a capital, and it is no sentence of its own. */
  private boolean isTitle(Frame frame, int item, Span words) {
    var matcher = WORD.matcher(words.in(text));
    int capitals = 0;
    int count = 0;
    while (matcher.find()) {
      String word = matcher.group();
      count++;
      boolean capital = Character.isUpperCase(word.charAt(0)) || Character.isDigit(word.charAt(0));
      if (capital) {
        capitals++;
      } else if (!SMALL.contains(word.toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    boolean alone = frame.size() == 1;
    return count > 0 && count <= 10 && capitals * 2 > count && !alone && (count > 1 || item > 0);
  }

  private boolean adjoins(int item, Report report) {
    boolean single = report.ranges().stream().anyMatch(r -> r.from() == item && r.to() == item + 1);
    return single && report.cue().verb().map(ReportingVerb::reports).orElse(false);
  }

  /** Whether the words stand in the writer's sentence as somebody's and not as a mere term. */
  private boolean looksSpoken(Frame frame, int item, Span words) {
    if (frame.size() == 1) {
      return true;
    }
    if (item > 0 && NAMING.contains(frame.item(item - 1).lower())) {
      return false;
    }
    int count = count(words);
    if (count >= 3) {
      return true;
    }
    // "a "robust" discussion" names a kind of thing; "it was "a shame"" repeats somebody
    boolean last = item + 1 >= frame.body();
    boolean predicate = item > 0 && frame.item(item - 1).pos().equals("AUX");
    boolean owned = item > 0 && isOwned(frame, item) && !opensUpper(words);
    boolean attributive = !last && frame.item(item + 1).pos().equals("NOUN");
    return last || predicate || owned || (count == 2 && item > 0 && !attributive);
  }

  /**
   * his "outrage", the mayor's alleged "rust": somebody's own words, if not the name of his show.
   */
  private static boolean isOwned(Frame frame, int item) {
    int at = frame.item(item - 1).pos().equals("ADJ") ? item - 2 : item - 1;
    return at >= 0 && FunctionWords.POSSESSIVES.contains(frame.item(at).lower());
  }

  private boolean opensUpper(Span words) {
    return Character.isUpperCase(text.charAt(words.begin()));
  }

  private int count(Span words) {
    return (int) WORD.matcher(words.in(text)).results().count();
  }
}
