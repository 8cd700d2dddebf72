/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.variants.benchmark;

import java.util.List;

/** Renders what is wrong as plain text, for people who improve a system. */
public final class MissList {

  private MissList() {}

  /** One paragraph for each; empty if there are none. */
  public static String of(List<Miss> misses) {
    var list = new StringBuilder();
    for (var miss : misses) {
      list.append(miss.what())
          .append(": ")
          .append(miss.pair().kind().label())
          .append(" (")
          .append(miss.pair().alteration())
          .append("), ")
          .append(miss.pair().b().doc())
          .append("\n  A  ")
          .append(miss.textA())
          .append("\n  B  ")
          .append(miss.textB())
          .append("\n  ->  ")
          .append(miss.said())
          .append("\n\n");
    }
    return list.toString();
  }
}
