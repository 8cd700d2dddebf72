/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.model;

import java.util.Locale;

/** What a block of an article is for. */
public enum BlockRole {
  /** The title, and a repetition of it. */
  HEADLINE,
  /** Who wrote it. */
  BYLINE,
  /** A line of its own with place, date or time of publication. */
  DATELINE,
  /** The story itself; a "WASHINGTON (Reuters) -" at its start stays inside. */
  BODY,
  /** Words that belong to a picture. */
  CAPTION,
  /** Furniture of the page: menus, adverts, share buttons, credits, copyright lines. */
  BOILERPLATE;

  /** The name in files, in the type system and in reports: lower case, words joined by hyphens. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The constant with the given {@linkplain #label() label}.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static BlockRole of(String label) {
    for (var value : values()) {
      if (value.label().equals(label)) {
        return value;
      }
    }
    throw new IllegalArgumentException("no BlockRole is called '" + label + "'");
  }
}
