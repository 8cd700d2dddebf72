/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.variants.benchmark;

import java.util.Objects;
import java.util.Optional;
import org.verbatim.eval.variants.PairedDifference;
import org.verbatim.eval.variants.Passage;
import org.verbatim.eval.variants.benchmark.speech.Kind;

/**
 * Two reports of which it is known how they differ.
 *
 * @param kind what was done
 * @param alteration the name of the alteration that did it
 * @param injection names the alteration in its version; two pairs share it where one alteration
 *     concerns both
 * @param a the report in the first article
 * @param b the report in the version
 * @param speaker whom the first article names, if anybody
 * @param quoted whether the report in the version stands between marks
 * @param difference what was altered; empty where nothing was
 */
public record AlteredPair(
    Kind kind,
    String alteration,
    String injection,
    Passage a,
    Passage b,
    Optional<String> speaker,
    boolean quoted,
    Optional<PairedDifference> difference) {
  public AlteredPair {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(alteration);
    Objects.requireNonNull(injection);
    Objects.requireNonNull(a);
    Objects.requireNonNull(b);
    Objects.requireNonNull(speaker);
    Objects.requireNonNull(difference);
  }
}
