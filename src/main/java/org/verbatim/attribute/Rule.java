/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.attribute;

import java.util.Optional;

/** One reason to lay words to a speaker. */
interface Rule {

  /** Its published name, never changed: "cue-verb-after-quotation". */
  String name();

  /** Whom the words are laid to; empty if the rule cannot tell. */
  Optional<Decision> decide(Scene scene);
}
