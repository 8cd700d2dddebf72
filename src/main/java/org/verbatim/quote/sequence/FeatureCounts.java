/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote.sequence;

/**
 * Counts roughly how often features are seen: two features may share a counter, so that a rare one
 * passes for a frequent one now and then, which does no harm.
 */
final class FeatureCounts {

  private static final int COUNTERS = 1 << 25;

  private final byte[] counts = new byte[COUNTERS];

  void count(int feature) {
    int counter = counter(feature);
    if (counts[counter] < Byte.MAX_VALUE) {
      counts[counter]++;
    }
  }

  boolean isAtLeast(int times, int feature) {
    return counts[counter(feature)] >= times;
  }

  private static int counter(int feature) {
    return (feature * 0x9E3779B1 >>> 3) & (COUNTERS - 1);
  }
}
