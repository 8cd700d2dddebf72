/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.quotes;

import org.verbatim.model.Labelled;

/** A part of an attribution. */
public enum Role implements Labelled {
  CUE,
  SOURCE,
  CONTENT
}
