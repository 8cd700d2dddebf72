/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.cli;

/** The user asked for something that cannot be done; the message says what to do instead. */
final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
