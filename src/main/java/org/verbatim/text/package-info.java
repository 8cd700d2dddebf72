/* SPDX-License-Identifier: Apache-2.0 */
/**
 * Stretches of text and what they are made of; knows nothing of articles or quotations.
 *
 * <p>Offsets are UTF-16 code units (Java {@code String} indices) everywhere, ends are exclusive.
 */
package org.verbatim.text;
