/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.exchange;

import java.io.IOException;

/** A record that cannot be read; the message names file and line, what was found and the cure. */
public final class BadRecordException extends IOException {

  private static final long serialVersionUID = 1L;

  BadRecordException(String message) {
    super(message);
  }
}
