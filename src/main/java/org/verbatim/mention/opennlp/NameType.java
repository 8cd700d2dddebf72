/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.mention.opennlp;

/** What a name of the model names, as the training data writes it. */
public enum NameType {
  /** A person. */
  PER,
  /** An organisation. */
  ORG,
  /** A place or state. */
  LOC,
  /** Anything else that has a name: a people, an event, a work, a law. */
  MISC
}
