/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.model;

/** How a source stands to a content that is laid to it; told from the cue. */
public enum Attitude implements Labelled {
  /** Spoken: said, told reporters, according to. */
  SAID,
  /** Written or posted: wrote, tweeted. */
  WRITTEN,
  /** Believed, known or felt: thinks, fears, is convinced. */
  THOUGHT,
  /** Wished, planned or intended: wants, hopes, plans. */
  WANTED,
  /** Laid down with power to bind: ruled, ordered, bans. */
  DECREED,
  /** Brought to light by a poll, a study or a document: shows, found. */
  SHOWN,
  /** The cue does not tell. */
  OTHER;

  /** Whether somebody put it into words, spoken or written. */
  public boolean isSpeech() {
    return this == SAID || this == WRITTEN;
  }

  /**
   * The constant with the given {@linkplain #label() label}.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Attitude of(String label) {
    return Labelled.of(Attitude.class, label);
  }
}
