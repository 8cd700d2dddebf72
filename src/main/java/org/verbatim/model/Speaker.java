/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.model;

import java.util.List;
import java.util.Objects;

/**
 * A person, organisation or group of one article, after names, titles and pronouns are resolved.
 *
 * @param id its name within the article: "s1", "s2" …
 * @param name the fullest name that the article gives; an unnamed speaker's description as printed
 * @param kind what it is
 * @param anonymous whether the article gives no name
 * @param aliases other forms in the article, in text order, without repetition
 * @param titles descriptions that the article gives: "U.S. Secretary of State"
 */
public record Speaker(
    String id,
    String name,
    SpeakerKind kind,
    boolean anonymous,
    List<String> aliases,
    List<String> titles) {
  public Speaker {
    Objects.requireNonNull(id);
    Objects.requireNonNull(name);
    Objects.requireNonNull(kind);
    aliases = List.copyOf(aliases);
    titles = List.copyOf(titles);
  }
}
