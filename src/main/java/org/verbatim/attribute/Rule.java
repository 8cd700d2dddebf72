/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.attribute;

import java.util.Optional;

/** One reason to lay words to a speaker. */
interface Rule {

  /** Its published name, never changed: "cue-verb-after-quotation". */
  String name();

  /** The measured share of its decisions that are right, 0 to 1. */
  double confidence();

  /** Whom the words are laid to; empty if the rule cannot tell. */
  Optional<Decision> decide(Scene scene);
}
