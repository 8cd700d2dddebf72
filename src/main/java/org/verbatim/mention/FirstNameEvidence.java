/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.mention;

import java.util.List;
import java.util.Optional;

/** Takes what begins with a first name, or has an initial in it, for a person's name. */
final class FirstNameEvidence implements NameEvidence {

  private static final int LONGEST = 5;

  private final Lexicon lexicon;

  FirstNameEvidence(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public Optional<NameKind> kind(List<String> words) {
    if (words.size() < 2 || words.size() > LONGEST) {
      return Optional.empty();
    }
    boolean personal =
        lexicon.isFirstName(Lexicon.lower(words.get(0))) || ListEvidence.isInitial(words.get(0));
    boolean middle =
        words.stream().skip(1).limit(words.size() - 2L).anyMatch(ListEvidence::isInitial);
    return personal || middle ? Optional.of(NameKind.PERSON) : Optional.empty();
  }
}
