/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.variants.benchmark;

import java.util.Objects;
import org.verbatim.eval.measure.Figure;
import org.verbatim.eval.variants.benchmark.speech.Kind;

/**
 * What became of one kind of alteration.
 *
 * @param kind the kind
 * @param pairs how many pairs of reports there are
 * @param linked how many of them the system takes for one utterance
 * @param minor how many it calls minor
 * @param major how many it calls major
 * @param figure of what has to be found, the share found; of a trap, the share linked; of anything
 *     else, the share shown as minor or major
 */
public record KindScore(Kind kind, long pairs, long linked, long minor, long major, Figure figure) {
  public KindScore {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(figure);
  }
}
