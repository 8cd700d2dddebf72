/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.verbatim.model.CueKind;
import org.verbatim.quote.ReportingWords.Form;
import org.verbatim.quote.ReportingWords.Inflection;

/**
 * Finds the words of a frame that may report speech: verbs of the lexicon with their auxiliaries
 * and adverbs, and "according to". Whether they do report something is decided by what stands
 * around them, see {@link ReportFinder}.
 *
 * <p>The tagger's parts of speech are a hint only: it was trained on other texts than news.
 */
final class CueFinder {

  private static final Set<String> AUXILIARIES =
      Set.of(
          "has", "have", "had", "is", "are", "was", "were", "be", "been", "being", "'s", "'ve",
          "'d", "'re", "'m", "'ll", "am", "would", "will", "could", "can", "may", "might", "must",
          "should", "did", "does", "do", "not", "n't");

  private static final Set<String> ADVERBS =
      Set.of(
          "also",
          "later",
          "then",
          "once",
          "never",
          "ever",
          "often",
          "now",
          "again",
          "already",
          "still",
          "just",
          "even",
          "only",
          "first",
          "further",
          "previously",
          "since",
          "long",
          "always",
          "simply",
          "reportedly",
          "soon",
          "twice");

  private static final Set<String> DETERMINERS =
      Set.of(
          "a", "an", "the", "his", "her", "its", "their", "our", "my", "your", "this", "that",
          "these", "those", "any", "no", "such", "some", "every", "each", "another", "of", "in",
          "on", "with", "for", "by", "from", "at");

  /** Some chanted, another said. */
  private static final Set<String> PRONOMINAL =
      Set.of("some", "another", "each", "these", "those", "this");

  /** Forms that are verbs wherever they stand, whatever the tagger makes of them. */
  private static final Set<String> PLAIN =
      Set.of("said", "says", "told", "tells", "wrote", "writes", "added", "tweeted", "insisted");

  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "they", "it", "we", "i", "you", "who", "which", "that", "one");

  /** The longest name that may stand between speech and its verb, in words. */
  private static final int LONGEST_NAME = 6;

  private final ReportingWords words;

  CueFinder(ReportingWords words) {
    this.words = words;
  }

  /** The candidates in text order, without overlap. */
  List<CueMatch> find(Frame frame) {
    List<CueMatch> cues = new ArrayList<>();
    int behind = 0;
    for (int i = 0; i < frame.size(); i++) {
      var cue = at(frame, i, behind);
      if (cue.isPresent()) {
        cues.add(cue.get());
        behind = cue.get().to();
        i = behind - 1;
      }
    }
    return cues;
  }

  private Optional<CueMatch> at(Frame frame, int i, int behind) {
    Item item = frame.item(i);
    if (item.isStretch() || isTag(frame, item)) {
      return Optional.empty();
    }
    if (item.is("according") && frame.is(i + 1, "to")) {
      return Optional.of(CueMatch.phrase(i, i + 2, CueKind.ACCORDING_TO, "according to"));
    }
    if (words.isNoun(item.lower()) && new NounCue(frame, i).reports()) {
      return Optional.of(CueMatch.phrase(i, i + 1, CueKind.NOUN, item.lower()));
    }
    Optional<Form> form = form(frame, i);
    if (form.isEmpty() || !isVerb(frame, i, form.get())) {
      return Optional.empty();
    }
    int to = i + (form.get().particle().isEmpty() ? 1 : 2);
    return Optional.of(
        new CueMatch(
            groupStart(frame, i, behind),
            tail(frame, to),
            i,
            CueKind.VERB,
            form.get().verb().lemma(),
            Optional.of(form.get().verb()),
            form.get().inflection()));
  }

  /** The name of a tag that was left in the text. */
  private static boolean isTag(Frame frame, Item item) {
    int begin = item.span().begin();
    return begin > 0 && "</".indexOf(frame.text().charAt(begin - 1)) >= 0;
  }

  private Optional<Form> form(Frame frame, int i) {
    String word = frame.item(i).lower();
    if (i + 1 < frame.size() && !frame.isStretch(i + 1)) {
      var phrasal = words.verb(word, frame.item(i + 1).lower());
      if (phrasal.isPresent()) {
        return phrasal;
      }
    }
    return words.verb(word);
  }

  private boolean isVerb(Frame frame, int i, Form form) {
    Item item = frame.item(i);
    if (frame.is(i - 1, "so") && item.is("called")) {
      return false;
    }
    if (PLAIN.contains(item.lower())) {
      return true;
    }
    if (i > 0 && DETERMINERS.contains(frame.item(i - 1).lower()) && !frame.is(i - 1, "that")) {
      boolean past = form.inflection() == Inflection.PAST;
      boolean subject = past && PRONOMINAL.contains(frame.item(i - 1).lower());
      boolean relative = frame.is(i - 1, "that") || form.inflection() == Inflection.GERUND;
      return (relative || subject) && item.isVerb();
    }
    return switch (form.inflection()) {
      case PAST, PARTICIPLE ->
          item.isVerb()
              || followsSubject(frame, i)
              || (form.verb().reports() && frame.isStretch(i + 1));
      case THIRD ->
          item.isVerb()
              || endsSpeech(frame, i)
              || (followsSubject(frame, i) && beforeContent(frame, i))
              || (form.verb().reports() && announces(frame, i))
              || (frame.is(i - 1, ",") && opensPhrase(frame, i + 1));
      case BASE ->
          item.isVerb()
              || (followsSubject(frame, i) && (beforeContent(frame, i) || endsSpeech(frame, i)));
      case GERUND -> item.isVerb() || (frame.is(i - 1, ",") && beforeContent(frame, i));
    };
  }

  private boolean followsSubject(Frame frame, int i) {
    return i > 0
        && (PRONOUNS.contains(frame.item(i - 1).lower())
            || frame.item(i - 1).pos().equals("PROPN")
            || frame.isStretch(i - 1));
  }

  /** "We agreed," Quill notes. "We agreed," the suit reads. */
  private static boolean endsSpeech(Frame frame, int i) {
    boolean behind = i + 1 >= frame.body() || frame.is(i + 1, ",");
    for (int at = i - 1; behind && at >= Math.max(0, i - LONGEST_NAME); at--) {
      if (frame.isStretch(at)) {
        return true;
      }
      if (!FunctionWords.NOMINAL.contains(frame.item(at).pos()) && !frame.is(at, ",")) {
        return false;
      }
    }
    return false;
  }

  /** The note, signed by Quill, urges the town: a determiner never follows a noun. */
  private static boolean opensPhrase(Frame frame, int i) {
    return i < frame.size() && frame.item(i).pos().equals("DET");
  }

  /** A note in the drawer reads: "We agreed." – a noun, one of many things to a tagger. */
  private static boolean announces(Frame frame, int i) {
    if (i == 0 || !frame.item(i - 1).pos().equals("NOUN")) {
      return false;
    }
    int colon = i + 1;
    while (colon < Math.min(frame.size(), i + LONGEST_NAME)
        && !frame.is(colon, ":")
        && !frame.item(colon).isVerb()
        && (colon > i + 1 || frame.is(colon, ","))) {
      colon++; // reads, in full:
    }
    return frame.is(colon, ":") && frame.isStretch(colon + 1);
  }

  private boolean beforeContent(Frame frame, int i) {
    return frame.is(i + 1, "that") || frame.is(i + 1, ":") || frame.isStretch(i + 1);
  }

  private int groupStart(Frame frame, int head, int behind) {
    int from = head;
    while (from > behind && joins(frame, from - 1)) {
      from--;
    }
    if (frame.is(from - 1, "as") && frame.is(from - 2, "quoted")) {
      from -= 2;
      while (from > behind && joins(frame, from - 1)) {
        from--;
      }
    }
    if (frame.is(from - 1, "to") && from - 2 >= behind) {
      int verb = frame.item(from - 2).isVerb() ? from - 2 : from - 3;
      if (verb >= behind && frame.item(verb).isVerb()) {
        from = verb;
        while (from > behind && joins(frame, from - 1)) {
          from--;
        }
      }
    }
    return from;
  }

  private boolean joins(Frame frame, int i) {
    Item item = frame.item(i);
    return AUXILIARIES.contains(item.lower())
        || ADVERBS.contains(item.lower())
        || (item.pos().equals("ADV") && item.lower().endsWith("ly"));
  }

  /** "said in a statement" is one cue. */
  private int tail(Frame frame, int to) {
    boolean statement =
        frame.is(to, "in")
            && (frame.is(to + 1, "a") || frame.is(to + 1, "the"))
            && frame.is(to + 2, "statement");
    return statement ? to + 3 : to;
  }
}
