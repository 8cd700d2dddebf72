/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.measure;

/** Numbers of things, by the name of the counter. */
@FunctionalInterface
public interface Counts {

  /** The count of this name; 0 if nothing was counted under it. */
  long of(String counter);
}
