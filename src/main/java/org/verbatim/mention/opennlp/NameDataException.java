/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.mention.opennlp;

import java.io.IOException;

/** Training data is not as it should be; the message names file and line and what belongs there. */
public final class NameDataException extends IOException {

  private static final long serialVersionUID = 1L;

  NameDataException(String message) {
    super(message);
  }
}
