/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.attribute;

import java.util.Optional;
import java.util.Set;
import org.verbatim.attribute.Scene.CueSubject;
import org.verbatim.model.Cue;
import org.verbatim.model.CueKind;
import org.verbatim.model.Quotation;
import org.verbatim.syntax.SubjectPlace;

/**
 * The subject of the cue speaks. One rule for each way that subject, cue and quotation can stand to
 * each other, since they differ in how often they are right.
 */
record CueRule(
    String name,
    Set<CueKind> kinds,
    Set<SubjectPlace> places,
    Set<Position> positions,
    String pattern)
    implements Rule {

  /** Where a cue stands, seen from the quotation. */
  enum Position {
    BEFORE,
    INSIDE,
    AFTER;

    static Position of(Cue cue, Quotation quotation) {
      var first = quotation.content().get(0);
      var last = quotation.content().get(quotation.content().size() - 1);
      if (cue.span().end() <= first.begin()) {
        return BEFORE;
      }
      return cue.span().begin() >= last.end() ? AFTER : INSIDE;
    }
  }

  @Override
  public Optional<Decision> decide(Scene scene) {
    for (var found : scene.cueSubjects()) {
      if (kinds.contains(found.cue().kind())
          && places.contains(found.subject().place())
          && positions.contains(Position.of(found.cue(), scene.quotation()))) {
        var mention = scene.setting().mentions().at(found.phrase());
        if (mention.isPresent()) {
          return mention.map(speaking -> scene.decision(speaking, why(scene, found)));
        }
      }
    }
    return Optional.empty();
  }

  private String why(Scene scene, CueSubject found) {
    return pattern
        .replace("{cue}", scene.text(found.cue().span()))
        .replace("{subject}", scene.text(found.phrase()));
  }
}
