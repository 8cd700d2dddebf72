/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.variants.benchmark.speech;

import java.util.Locale;

/** Names of classes as words for readers. */
final class Labels {

  private Labels() {}

  /** "NegationInserted" as "negation-inserted". */
  static String of(Class<?> type) {
    return type.getSimpleName().replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}
