/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.compare;

import static org.verbatim.model.DifferenceType.DIRECT_VS_PARAPHRASE;
import static org.verbatim.model.DifferenceType.NEGATION;
import static org.verbatim.model.DifferenceType.NUMBER;
import static org.verbatim.model.DifferenceType.OMISSION;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.verbatim.model.Labelled;
import org.verbatim.text.BaseForm;
import org.verbatim.text.Span;
import org.verbatim.text.Word;
import org.verbatim.text.WordScanner;

/**
 * What differs where at least one version is in the reporter's words: only what is claimed counts,
 * not how.
 */
enum ParaphraseRule implements Labelled {
  /** One version, or both, are not between marks. */
  REPORTERS_WORDS,
  /** "agreed to discuss ways to send aid", "agreed to send aid". */
  WEAKENING_DROPPED,
  /** "agreed to consider fresh talks", "agreed to hold fresh talks". */
  WEAKENING_REPLACED,
  /** "both sides", "all sides"; "about 40 boats", "up to 50 boats". */
  QUANTITY_DIFFERS,
  /** "220,000 doses", "22,000 doses", where neither article has the other's figure. */
  FIGURE_DIFFERS,
  /** "has not answered fully", "has not answered". */
  DENIAL_WIDENED;

  private static final int MOST_BETWEEN = 10; // words between the promise and what is promised

  private static final double FAR_APART = 0.1; // of the larger figure
  private static final WordScanner SCANNER = new WordScanner();
  private static final Set<String> QUALIFIERS =
      Set.of(
          ("about around nearly almost over than least most to some roughly approximately under"
                  + " another first last")
              .split(" "));
  private static final Set<String> QUANTIFIERS =
      Set.of("all", "both", "some", "most", "many", "few", "half", "every", "each", "any");

  static List<Observation> differences(Version a, Version b, List<Alignment.Step> core) {
    var found = new ArrayList<Observation>();
    found.add(
        new Observation(
            REPORTERS_WORDS,
            DIRECT_VS_PARAPHRASE,
            a.rendition().span(),
            b.rendition().span(),
            0.95,
            reporters(a, b)));
    if (!a.quoted() && !b.quoted()) {
      weakeningDropped(a, b).forEach(found::add);
      weakeningDropped(b, a).forEach(difference -> found.add(difference.mirrored()));
      weakeningReplaced(a, b).ifPresent(found::add);
      weakeningReplaced(b, a).map(Observation::mirrored).ifPresent(found::add);
      quantities(a, b, core, found);
      denialWidened(a, b).ifPresent(found::add);
      denialWidened(b, a).map(Observation::mirrored).ifPresent(found::add);
    }
    return found;
  }

  private static String reporters(Version a, Version b) {
    if (!a.quoted() && !b.quoted()) {
      return a.name() + " and " + b.name() + " both give it in the reporter's words.";
    }
    Version free = a.quoted() ? b : a;
    Version quoted = a.quoted() ? a : b;
    return free.name() + " gives in the reporter's words what " + quoted.name() + " quotes.";
  }

  // "agreed to discuss ways to send": the other version has "agreed to send" with the same verbs.
  private static List<Observation> weakeningDropped(Version full, Version bare) {
    for (int i = 0; i + 2 < full.size(); i++) {
      if (!Grammar.isCommitment(full.word(i)) || !full.word(i + 1).key().equals("to")) {
        continue;
      }
      int place = find(bare, full.word(i));
      int end = place < 0 ? -1 : weakeningEnd(full, i + 2, bare.word(place));
      if (end >= 0 && sharesObject(full, end, bare, place)) {
        Span where = bare.span(place, place);
        return List.of(
            new Observation(
                WEAKENING_DROPPED,
                OMISSION,
                full.span(i + 2, end),
                where,
                0.8,
                full.name()
                    + " has \""
                    + full.text(i, end + 1)
                    + "\", "
                    + bare.name()
                    + " only \""
                    + bare.text(place - 2, place + 1)
                    + "\": the commitment is stronger there."));
      }
    }
    return List.of();
  }

  // "agreed to consider": the other version promises of the same thing what is done, not weighed.
  private static Optional<Observation> weakeningReplaced(Version full, Version bare) {
    for (int i = 0; i + 2 < full.size(); i++) {
      if (!Grammar.isCommitment(full.word(i))
          || !full.word(i + 1).key().equals("to")
          || !Grammar.isWeakening(full.word(i + 2))) {
        continue;
      }
      int place = find(bare, full.word(i));
      boolean replaced =
          place >= 0
              && !hasForm(full, bare.word(place))
              && !has(bare, full.word(i + 2))
              && sharedObjects(full, i + 2, bare, place) >= 2;
      if (replaced) {
        return Optional.of(
            new Observation(
                WEAKENING_REPLACED,
                OMISSION,
                full.span(i + 2, i + 3),
                bare.span(place, place + 1),
                0.7,
                full.name()
                    + " has \""
                    + full.text(i, i + 3)
                    + "\", "
                    + bare.name()
                    + " has \""
                    + bare.text(place - 2, place + 1)
                    + "\": the commitment is stronger there."));
      }
    }
    return Optional.empty();
  }

  private static int sharedObjects(Version full, int verb, Version bare, int place) {
    int shared = 0;
    for (int i = verb + 1; i < Math.min(full.size(), verb + MOST_BETWEEN); i++) {
      for (int j = place + 1; j < Math.min(bare.size(), place + 6); j++) {
        shared += !Grammar.isFunction(full.word(i)) && sameBase(full.word(i), bare.word(j)) ? 1 : 0;
      }
    }
    return shared;
  }

  // Where the bare version's verb stands behind a weakening word: "discuss ways to send", "look
  // into ways of sending".
  private static int weakeningEnd(Version full, int from, Word verb) {
    boolean weakened = false;
    for (int i = from; i < full.size() && i < from + MOST_BETWEEN; i++) {
      if (weakened && sameBase(full.word(i), verb)) {
        return i;
      }
      weakened |= Grammar.isWeakening(full.word(i));
    }
    return -1;
  }

  // The verb of "agreed to send".
  private static int find(Version bare, Word commitment) {
    for (int i = 0; i + 2 < bare.size(); i++) {
      if (sameBase(bare.word(i), commitment)
          && bare.word(i + 1).key().equals("to")
          && !Grammar.isWeakening(bare.word(i + 2))) {
        return i + 2;
      }
    }
    return -1;
  }

  private static boolean sharesObject(Version full, int verb, Version bare, int place) {
    for (int i = verb + 1; i < Math.min(full.size(), verb + 6); i++) {
      for (int j = place + 1; j < Math.min(bare.size(), place + 6); j++) {
        if (!Grammar.isFunction(full.word(i)) && sameBase(full.word(i), bare.word(j))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean sameBase(Word one, Word other) {
    return BaseForm.of(one.key()).equals(BaseForm.of(other.key()));
  }

  // One denies a verb in part, the other altogether, of the same thing.
  private static Optional<Observation> denialWidened(Version limited, Version whole) {
    var wide = Denial.of(whole);
    for (var part : Denial.of(limited)) {
      for (var all : wide) {
        boolean widened =
            part.limited()
                && !all.limited()
                && part.verb().equals(all.verb())
                && sharesObject(limited, part.to() - 1, whole, all.to() - 1);
        if (widened) {
          return Optional.of(
              new Observation(
                  DENIAL_WIDENED,
                  NEGATION,
                  limited.span(part.from(), part.to()),
                  whole.span(all.from(), all.to()),
                  0.65,
                  limited.name()
                      + " has \""
                      + limited.text(part.from(), part.to())
                      + "\", "
                      + whole.name()
                      + " \""
                      + whole.text(all.from(), all.to())
                      + "\": one denies a part, the other the whole."));
        }
      }
    }
    return Optional.empty();
  }

  private static void quantities(
      Version a, Version b, List<Alignment.Step> core, List<Observation> found) {
    for (int i = 0; i < a.size(); i++) {
      for (int j = 0; j < b.size(); j++) {
        if (isQuantity(a.word(i)) && isQuantity(b.word(j)) && sameHead(a, i, b, j)) {
          if (!a.word(i).matches(b.word(j)) && !has(a, b.word(j)) && !has(b, a.word(i))) {
            found.add(
                new Observation(
                    areOtherFigures(a, i, b, j) ? FIGURE_DIFFERS : QUANTITY_DIFFERS,
                    NUMBER,
                    a.span(i, i + 1),
                    b.span(j, j + 1),
                    0.7,
                    a.name()
                        + " says \""
                        + a.text(i, i + 2)
                        + "\", "
                        + b.name()
                        + " says \""
                        + b.text(j, j + 2)
                        + "\"."));
          }
        }
      }
    }
  }

  // Counts go on, and reporters round: only two plain figures far apart contradict each other.
  private static boolean areOtherFigures(Version a, int i, Version b, int j) {
    double one = Quantity.value(List.of(a.word(i))).orElse(0);
    double other = Quantity.value(List.of(b.word(j))).orElse(0);
    return Math.min(one, other) > 1
        && Math.abs(one - other) >= FAR_APART * Math.max(one, other)
        && !isQualified(a, i)
        && !isQualified(b, j)
        && !isPrintedIn(a.word(i), b)
        && !isPrintedIn(b.word(j), a);
  }

  // "more than 40", "up to 40", "some 40"
  private static boolean isQualified(Version version, int index) {
    for (int i = index - 1; i >= Math.max(0, index - 2); i--) {
      if (QUALIFIERS.contains(version.word(i).key())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPrintedIn(Word figure, Version version) {
    return SCANNER.scan(version.article().text()).stream().anyMatch(figure::matches);
  }

  private static boolean isQuantity(Word word) {
    return word.isNumber() || QUANTIFIERS.contains(word.key());
  }

  private static boolean hasForm(Version version, Word sought) {
    return version.words().stream().anyMatch(word -> sameBase(word, sought));
  }

  private static boolean has(Version version, Word quantity) {
    return version.words().stream().anyMatch(word -> word.matches(quantity));
  }

  private static boolean sameHead(Version a, int i, Version b, int j) {
    return i + 1 < a.size()
        && j + 1 < b.size()
        && !Grammar.isFunction(a.word(i + 1))
        && sameBase(a.word(i + 1), b.word(j + 1));
  }
}
