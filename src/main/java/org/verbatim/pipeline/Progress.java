/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.pipeline;

/** Is told how far the work has come. */
@FunctionalInterface
public interface Progress {

  /** Tells nobody. */
  Progress NONE = (work, done, all) -> {};

  /**
   * Called in the thread that started the work.
   *
   * @param work what is being done: "annotating"
   * @param done how many things are done
   * @param all how many there are
   */
  void report(String work, int done, int all);
}
