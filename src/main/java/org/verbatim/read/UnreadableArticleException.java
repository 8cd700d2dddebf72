/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.read;

/** What was given is no article; the message says what it is instead and what to do. */
public final class UnreadableArticleException extends Exception {

  private static final long serialVersionUID = 1L;

  UnreadableArticleException(String message) {
    super(message);
  }
}
