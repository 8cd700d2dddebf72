/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.pipeline;

/** Says that something went wrong which is no fault of the articles. */
final class Faults {

  private Faults() {}

  /**
   * A sentence for the user.
   *
   * @param done what was to be done, as a participle: "annotated"
   */
  static String reason(String done, Throwable thrown) {
    Throwable root = thrown;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    var trace = root.getStackTrace();
    return "could not be "
        + done
        + " ("
        + root
        + (trace.length == 0 ? "" : ", at " + trace[0])
        + "); that is a fault of Verbatim, please report it";
  }
}
