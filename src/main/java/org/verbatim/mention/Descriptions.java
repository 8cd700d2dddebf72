/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.mention;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.verbatim.model.Agreement;
import org.verbatim.model.SpeakerKind;
import org.verbatim.syntax.NounPhrase;

/** The unnamed speakers of an article, and the last one of each noun. Not thread-safe. */
final class Descriptions {

  private final ReadPhrases phrases;
  private final CollectedMentions mentions;
  private final Map<String, Referent> lastByNoun = new HashMap<>();

  Descriptions(ReadPhrases phrases, CollectedMentions mentions) {
    this.phrases = phrases;
    this.mentions = mentions;
  }

  /** Somebody new, called by the description as printed. */
  Resolution unnamed(int sentence, NounPhrase phrase, SpeakerKind kind, Agreement agreement) {
    String printed = mentions.extent(sentence, phrase).in(phrases.article().text());
    String name = withoutClause(printed.replaceAll("\\s+", " "));
    return new Resolution(new Referent(kind, true, name, agreement), MentionRule.DESCRIPTION);
  }

  /** "a nurse, who would not be named": what a relative clause adds is no part of the name. */
  private static String withoutClause(String description) {
    return description.replaceFirst("(?s), (who|which|whose|whom)\\b.*", "");
  }

  /** Lets a later definite description with the noun mean this one. */
  void remember(String noun, Referent referent) {
    lastByNoun.put(noun, referent);
  }

  /** Who was last described by the noun. */
  Optional<Referent> last(String noun) {
    return Optional.ofNullable(lastByNoun.get(noun));
  }
}
