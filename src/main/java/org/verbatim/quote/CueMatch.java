/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote;

import java.util.Optional;
import org.verbatim.model.CueKind;
import org.verbatim.quote.ReportingWords.Inflection;

/**
 * Items of a frame that may introduce reported words.
 *
 * @param from the first item, auxiliaries and adverbs included
 * @param to behind the last item
 * @param head the reporting word itself
 * @param verb what the lexicon knows of it; none for a phrase or a colon
 * @param inflection the form of the verb; {@code BASE} where there is no verb
 */
record CueMatch(
    int from,
    int to,
    int head,
    CueKind kind,
    String lemma,
    Optional<ReportingVerb> verb,
    Inflection inflection) {

  static CueMatch phrase(int from, int to, CueKind kind, String lemma) {
    return new CueMatch(from, to, from, kind, lemma, Optional.empty(), Inflection.BASE);
  }

  boolean isGerund() {
    return inflection == Inflection.GERUND;
  }

  boolean isVerb() {
    return verb.isPresent();
  }
}
