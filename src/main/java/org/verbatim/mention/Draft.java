/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.mention;

import org.verbatim.model.Agreement;
import org.verbatim.model.MentionForm;
import org.verbatim.text.Span;

/**
 * A mention before its speaker has an id.
 *
 * @param span where it stands
 * @param form its form
 * @param agreement what a pronoun for it would be
 * @param referent whom it refers to; null if unknown
 * @param rule what decided
 * @param sentence the index of its sentence
 * @param role what it does in its sentence
 */
record Draft(
    Span span,
    MentionForm form,
    Agreement agreement,
    Referent referent,
    MentionRule rule,
    int sentence,
    Role role) {}
