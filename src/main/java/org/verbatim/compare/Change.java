/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.compare;

import java.util.List;
import org.verbatim.text.Span;
import org.verbatim.text.Word;

/**
 * A stretch where two versions do not agree, between stretches where they do.
 *
 * @param a the first version
 * @param fromA the index of its first word in the stretch
 * @param toA the index behind its last word in the stretch
 * @param b the second version
 * @param fromB the same for the second
 * @param toB the same for the second
 * @param equalBefore how many equal words stand directly in front of it
 * @param equalAfter how many equal words stand directly behind it
 * @param solid whether the versions agree enough, taken together, for a single word to matter
 */
record Change(
    Version a,
    int fromA,
    int toA,
    Version b,
    int fromB,
    int toB,
    int equalBefore,
    int equalAfter,
    boolean solid) {

  /** The same stretch with the versions in the other order. */
  Change mirrored() {
    return new Change(b, fromB, toB, a, fromA, toA, equalBefore, equalAfter, solid);
  }

  List<Word> wordsA() {
    return a.words().subList(fromA, toA);
  }

  List<Word> wordsB() {
    return b.words().subList(fromB, toB);
  }

  int lengthA() {
    return toA - fromA;
  }

  int lengthB() {
    return toB - fromB;
  }

  Span spanA() {
    return a.span(fromA, toA);
  }

  Span spanB() {
    return b.span(fromB, toB);
  }

  String textA() {
    return a.text(fromA, toA);
  }

  String textB() {
    return b.text(fromB, toB);
  }

  /** Whether both versions begin with it. */
  boolean isLeading() {
    return equalBefore == 0;
  }

  /** Whether both versions end with it. */
  boolean isTrailing() {
    return equalAfter == 0;
  }

  /** Whether equal words stand on both sides of it. */
  boolean isInner() {
    return equalBefore > 0 && equalAfter > 0;
  }

  /** Whether just one of the versions has words there. */
  boolean isOneSided() {
    return lengthA() == 0 || lengthB() == 0;
  }

  /** Whether just one word stands on either side. */
  boolean isOneForOne() {
    return lengthA() == 1 && lengthB() == 1;
  }

  Word onlyA() {
    return a.word(fromA);
  }

  Word onlyB() {
    return b.word(fromB);
  }

  /** The words of the side that has some; of the first if both have. */
  List<Word> present() {
    return lengthA() > 0 ? wordsA() : wordsB();
  }

  boolean isBracketedA() {
    return isBracketed(a, fromA, toA);
  }

  boolean isBracketedB() {
    return isBracketed(b, fromB, toB);
  }

  // One word outside the brackets may be what the brackets replace.
  private static boolean isBracketed(Version version, int from, int to) {
    for (int i = from; i < to; i++) {
      if (version.isBracketed(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether dots stand on one of the sides where the other has words. */
  boolean hasEllipsis() {
    return a.hasEllipsisBefore(fromA) && lengthB() > 0
        || a.hasEllipsisBefore(toA) && lengthB() > 0
        || b.hasEllipsisBefore(fromB) && lengthA() > 0
        || b.hasEllipsisBefore(toB) && lengthA() > 0;
  }

  /** Whether a bracket or dots own up to it. */
  boolean isMarked() {
    return isBracketedA() || isBracketedB() || hasEllipsis();
  }
}
