/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.model;

import java.util.Objects;

/**
 * An article that could not be read.
 *
 * @param path the file as the user named it
 * @param reason where, what was found and what to do, in a sentence
 */
public record Failure(String path, String reason) {
  public Failure {
    Objects.requireNonNull(path);
    Objects.requireNonNull(reason);
  }
}
