/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.pipeline;

/** Results cannot be written, so that the run as a whole is in vain. */
public final class OutputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  OutputException(String message, Throwable cause) {
    super(message, cause);
  }
}
