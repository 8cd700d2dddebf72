/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.compare;

import java.util.Optional;

/**
 * Where two versions meet beyond their shared stretch, though the alignment found it not worth a
 * gap: "a dangerous thing", "censorship is a very dangerous thing".
 *
 * @param fromA the first word of the first version that is set against the second
 * @param toA the index behind the last such word
 * @param fromB the same for the second version
 * @param toB the same for the second version
 * @param beyond how many equal words stand between what is set against each other and what is
 *     beyond
 * @param restA what the first version has beyond, as two indices
 * @param restB the same for the second version
 */
record EdgeMeeting(int fromA, int toA, int fromB, int toB, int beyond, int[] restA, int[] restB) {

  private static final int MOST_WORDS = 3; // of the side with fewer words there
  private static final int MOST_BETWEEN = 4;

  /** The few words of the one side, found in the other with others between them and the core. */
  static Optional<EdgeMeeting> sameWords(
      Version few, int fromFew, int toFew, Version many, int fromMany, int toMany, boolean lead) {
    int length = toFew - fromFew;
    if (length > MOST_WORDS) {
      return Optional.empty();
    }
    for (int between = 1; between <= MOST_BETWEEN; between++) {
      int from = lead ? toMany - length - between : fromMany + between;
      if (from >= fromMany && from + length <= toMany && isSame(few, fromFew, many, from, length)) {
        return Optional.of(
            lead
                ? new EdgeMeeting(
                    toFew,
                    toFew,
                    from + length,
                    toMany,
                    length,
                    none(fromFew),
                    new int[] {fromMany, from})
                : new EdgeMeeting(
                    fromFew,
                    fromFew,
                    fromMany,
                    from,
                    length,
                    none(toFew),
                    new int[] {from + length, toMany}));
      }
    }
    return Optional.empty();
  }

  private static boolean isSame(Version few, int from, Version many, int at, int length) {
    for (int i = 0; i < length; i++) {
      if (!few.word(from + i).matches(many.word(at + i))) {
        return false;
      }
    }
    return true;
  }

  /** The few words of a fragment that the other words otherwise: no shorter piece of it. */
  static Optional<EdgeMeeting> otherWords(
      Version few, int fromFew, int toFew, Version many, int fromMany, int toMany, boolean lead) {
    int length = toFew - fromFew;
    boolean content =
        few.words().subList(fromFew, toFew).stream().anyMatch(w -> !Grammar.isFunction(w));
    if (!content || !few.isFragment() || length > 2) {
      return Optional.empty();
    }
    int from = lead ? Math.max(fromMany, toMany - length) : fromMany;
    int to = lead ? toMany : Math.min(toMany, fromMany + length);
    boolean alike = many.words().subList(from, to).stream().noneMatch(Grammar::isFunction);
    int met = lead ? (alike ? from : toMany) : (alike ? to : fromMany);
    return Optional.of(
        lead
            ? new EdgeMeeting(
                fromFew, toFew, met, toMany, 0, none(fromFew), new int[] {fromMany, met})
            : new EdgeMeeting(
                fromFew, toFew, fromMany, met, 0, none(toFew), new int[] {met, toMany}));
  }

  private static int[] none(int at) {
    return new int[] {at, at};
  }

  EdgeMeeting mirrored() {
    return new EdgeMeeting(fromB, toB, fromA, toA, beyond, restB, restA);
  }
}
