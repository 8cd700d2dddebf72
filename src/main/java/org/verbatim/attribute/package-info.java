/* SPDX-License-Identifier: Apache-2.0 */
/**
 * Step 5: attributions: ordered, named rules from sure to unsure. Pure Java; meets the other steps
 * only in {@link org.verbatim.model}.
 */
package org.verbatim.attribute;
