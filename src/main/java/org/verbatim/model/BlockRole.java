/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.model;

/** What a block of an article is for. */
public enum BlockRole implements Labelled {
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

  /**
   * The constant with the given {@linkplain #label() label}.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static BlockRole of(String label) {
    return Labelled.of(BlockRole.class, label);
  }
}
