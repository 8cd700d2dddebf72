/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.attribute;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.verbatim.model.Mention;
import org.verbatim.model.Quotation;
import org.verbatim.text.Span;

/**
 * Collects the answers that are possible for a quotation: what the rules say, the mentions of its
 * own sentence and of those around it, the speakers of the quotations before, and nobody.
 */
final class CandidateFinder {

  /** Pronouns that mean nobody in particular; only a rule makes one of them a speaker. */
  private static final Set<String> INDEFINITE =
      Set.of(
          "someone",
          "somebody",
          "anyone",
          "anybody",
          "everyone",
          "everybody",
          "nobody",
          "none",
          "others");

  /** How many of the quotations before may go on. */
  private static final int QUOTATIONS_BACK = 3;

  private final Scene scene;
  private final Set<String> listeners;

  /** Whether a dash behind the quotation tells who speaks: then nobody named before it does. */
  private final boolean signed;

  private final Map<List<String>, Draft> found = new LinkedHashMap<>();

  private record Draft(Decision decision, List<String> rules) {}

  private CandidateFinder(Scene scene) {
    this.scene = scene;
    this.listeners = scene.listeners();
    this.signed = Surroundings.isSigned(scene);
  }

  /** In a fixed order, "nobody" last. */
  static List<Candidate> of(Scene scene) {
    var finder = new CandidateFinder(scene);
    finder.askRules();
    finder.lookAround();
    finder.goOn();
    finder.add(Decision.NOBODY);
    return finder.candidates();
  }

  private void askRules() {
    for (var rule : Rules.IN_ORDER) {
      scene.ask(rule).ifPresent(decision -> add(decision).rules().add(rule.name()));
    }
  }

  private void lookAround() {
    var quotation = scene.quotation();
    var setting = scene.setting();
    int first = setting.sentenceAt(quotation.span().begin());
    int last = setting.sentenceAt(Math.max(0, quotation.span().end() - 1));
    for (int sentence = first; sentence <= last; sentence++) {
      addMentions(sentence);
    }
    if (first > 0 && !signed) {
      addMentions(first - 1);
    }
    if (last + 1 < setting.sentences()
        && setting.paragraphOf(last + 1) == setting.paragraphOf(last)) {
      addMentions(last + 1);
    }
  }

  private void addMentions(int sentence) {
    var sketch = scene.setting().sketch(sentence);
    var span = sketch.span(0, sketch.size() - 1);
    int end = 0; // of the mentions so far
    for (var mention : scene.setting().mentions().within(span)) {
      boolean part = mention.span().end() <= end; // "@Vahl" of "Ilse Vahl (@Vahl)"
      end = Math.max(end, mention.span().end());
      int token = sketch.tokenAt(mention.span().begin());
      if (!part
          && (!sketch.isQuoted(token) || isAround(mention))
          && !INDEFINITE.contains(sketch.lower(token))
          && !listeners.contains(mention.id())
          && (!signed || mention.span().begin() >= scene.quotation().span().end())) {
        var itself = List.of(mention.id());
        add(new Decision(itself, mention.speaker(), itself, ""));
      }
    }
  }

  /** Whether the mention stands in the quotation that this one is a part of, but not in this. */
  private boolean isAround(Mention mention) {
    var quotation = scene.quotation();
    return quotation
        .parent()
        .flatMap(scene::quotation)
        .filter(parent -> covers(parent.quoted(), mention.span()))
        .filter(parent -> !covers(quotation.quoted(), mention.span()))
        .isPresent();
  }

  private static boolean covers(List<Span> quoted, Span span) {
    return quoted.stream().anyMatch(piece -> piece.covers(span));
  }

  private void goOn() {
    var earlier = signed ? List.<Quotation>of() : scene.earlier(QUOTATIONS_BACK);
    for (Quotation other : earlier) {
      var made = scene.made(other.id()).orElse(Decision.NOBODY);
      if (!made.meant().isEmpty() && Collections.disjoint(made.meant(), listeners)) {
        add(new Decision(heldBy(other, made), made.speaker(), made.meant(), ""));
      }
    }
  }

  /** Only within its paragraph does a quotation that goes on have the mention itself. */
  private List<String> heldBy(Quotation other, Decision made) {
    return scene.setting().paragraphAt(Scene.lastBegin(other)) == scene.paragraph()
        ? made.meant()
        : List.of();
  }

  /** The first to be added of one meaning stays. */
  private Draft add(Decision decision) {
    return found.computeIfAbsent(decision.meant(), meant -> new Draft(decision, new ArrayList<>()));
  }

  private List<Candidate> candidates() {
    List<Candidate> candidates = new ArrayList<>();
    for (var draft : found.values()) {
      var meant = draft.decision().meant();
      Optional<Mention> mention =
          meant.isEmpty()
              ? Optional.empty()
              : scene.setting().mentions().byId(meant.get(meant.size() - 1));
      candidates.add(new Candidate(draft.decision(), mention, draft.rules()));
    }
    return candidates;
  }
}
