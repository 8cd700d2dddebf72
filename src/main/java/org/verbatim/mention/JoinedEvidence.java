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

  private final Lexicon lexicon;
  private final NameEvidence lists;
  private final List<NameEvidence> readers;
  private final NameEvidence firstNames;

  JoinedEvidence(Lexicon lexicon, List<NameEvidence> readers) {
    this.lexicon = lexicon;
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
    return read.filter(kind -> kind != NameKind.PERSON || !isFirstNameAlone(words))
        .or(() -> firstNames.kind(words));
  }

  /** Whose name that is, the words around it tell better: "his wife, Jane". */
  private boolean isFirstNameAlone(List<String> words) {
    return words.size() == 1 && lexicon.isFirstName(Lexicon.lower(words.get(0)));
  }
}
