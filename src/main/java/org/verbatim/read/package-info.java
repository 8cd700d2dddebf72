/* SPDX-License-Identifier: Apache-2.0 */
/**
 * Step 1: bytes to article: plain text and HTML, encodings, metadata, the role of every block. Pure
 * Java; meets the other steps only in {@link org.verbatim.model}.
 */
package org.verbatim.read;
