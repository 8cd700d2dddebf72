/* SPDX-License-Identifier: Apache-2.0 */
/**
 * The commands; the only package that prints or exits.
 *
 * <p>Results go to files, summaries to standard output, complaints and progress to standard error.
 */
package org.verbatim.cli;
