/* SPDX-License-Identifier: Apache-2.0 */
/** What outlets do to a quotation every day without misleading anybody. */
package org.verbatim.eval.variants.benchmark.harmless;
