/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.read;

import java.util.Optional;
import org.verbatim.model.BlockRole;

/**
 * A paragraph taken out of a page.
 *
 * @param words its text in one line
 * @param role what the markup says that it is
 */
record PageParagraph(String words, Optional<BlockRole> role) {}
