/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.pipeline;

/** A parameter has a value that an annotator cannot work with; the message says which and why. */
public final class BadSettingException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BadSettingException(String message, Throwable cause) {
    super(message, cause);
  }
}
