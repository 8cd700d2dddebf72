/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.variants.benchmark;

import java.util.List;
import org.verbatim.eval.variants.SystemCluster;

/**
 * One version of every article, and what a system says of them and the articles together.
 *
 * @param versions the versions
 * @param clusters what the system takes for one utterance
 */
public record Round(List<Version> versions, List<SystemCluster> clusters) {
  public Round {
    versions = List.copyOf(versions);
    clusters = List.copyOf(clusters);
  }
}
