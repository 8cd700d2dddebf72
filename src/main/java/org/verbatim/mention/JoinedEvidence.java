/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Weighs what several sources tell: lists of names are sure, then come those that read the article,
 * then first names. Only a person whom the article names like a place is surer than the list that
 * has the place ("Washington" where Kerry Washington is meant).
 */
final class JoinedEvidence implements NameEvidence {

  private static final Set<NameKind> PLACES = Set.of(NameKind.STATE, NameKind.SEAT, NameKind.PLACE);

  private final NameEvidence lists;
  private final List<NameEvidence> readers;
  private final NameEvidence firstNames;

  JoinedEvidence(Lexicon lexicon, List<NameEvidence> readers) {
    this.lists = new ListEvidence(lexicon);
    this.readers = List.copyOf(readers);
    this.firstNames = new FirstNameEvidence(lexicon);
  }

  @Override
  public Optional<NameKind> kind(List<String> words) {
    var listed = lists.kind(words);
    if (listed.isPresent() && !PLACES.contains(listed.get())) {
      return listed;
    }
    Optional<NameKind> read =
        readers.stream().flatMap(reader -> reader.kind(words).stream()).findFirst();
    if (listed.isPresent()) {
      return read.filter(kind -> kind == NameKind.PERSON).or(() -> listed);
    }
    return read.or(() -> firstNames.kind(words));
  }
}
