/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.mention;

/**
 * Whom a mention refers to, and why.
 *
 * @param referent null if nobody known is meant
 * @param rule what decided
 */
record Resolution(Referent referent, MentionRule rule) {

  static final Resolution NONE = new Resolution(null, MentionRule.UNRESOLVED);
}
