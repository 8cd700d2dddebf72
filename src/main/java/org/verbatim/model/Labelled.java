/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.model;

import java.util.Locale;

/** The constants of an enum that files, the type system and reports name. */
public interface Labelled {

  /** The constant's name in the source. */
  String name();

  /** The name in files, in the type system and in reports: lower case, words joined by hyphens. */
  default String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The constant with the given label.
   *
   * @throws IllegalArgumentException if there is none
   */
  static <E extends Enum<E> & Labelled> E of(Class<E> type, String label) {
    for (var value : type.getEnumConstants()) {
      if (value.label().equals(label)) {
        return value;
      }
    }
    throw new IllegalArgumentException("no " + type.getSimpleName() + " is called '" + label + "'");
  }
}
