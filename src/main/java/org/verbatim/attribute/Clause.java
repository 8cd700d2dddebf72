/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.verbatim.model.Mention;
import org.verbatim.syntax.Sketch;
import org.verbatim.syntax.SubjectFinder;
import org.verbatim.syntax.SubjectPlace;

/**
 * A verb of a sentence with its subject.
 *
 * @param verb the token of the verb
 * @param place where the subject stands to it
 * @param subject the mention that the subject is
 * @param speech whether it is a verb of speaking
 * @param quoted whether it stands between marks
 */
record Clause(
    int verb, SubjectPlace place, Optional<Mention> subject, boolean speech, boolean quoted) {

  /** The verbs of a sentence that have a subject, in its order. */
  static List<Clause> of(Sketch sketch, MentionIndex mentions) {
    List<Clause> clauses = new ArrayList<>();
    var finder = new SubjectFinder(sketch);
    for (int i = 0; i < sketch.size(); i++) {
      if (sketch.kind(i).isVerbal()) {
        int verb = i;
        finder
            .subjectOf(verb, verb)
            .ifPresent(
                subject ->
                    clauses.add(
                        new Clause(
                            verb,
                            subject.place(),
                            mentions.at(sketch.span(subject.phrase())),
                            finder.isSpeech(verb),
                            sketch.isQuoted(verb))));
      }
    }
    return List.copyOf(clauses);
  }
}
