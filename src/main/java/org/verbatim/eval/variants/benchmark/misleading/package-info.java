/* SPDX-License-Identifier: Apache-2.0 */
/** Alterations after which a reader of the second article is misled, and joined quotations. */
package org.verbatim.eval.variants.benchmark.misleading;
