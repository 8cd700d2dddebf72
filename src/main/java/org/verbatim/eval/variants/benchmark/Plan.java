/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.variants.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.verbatim.eval.variants.benchmark.speech.Alteration;
import org.verbatim.eval.variants.benchmark.speech.Change;
import org.verbatim.eval.variants.benchmark.speech.Edit;
import org.verbatim.eval.variants.benchmark.speech.Speech;
import org.verbatim.text.Span;

/** What becomes of the speech of one article. */
final class Plan {

  /** An alteration and what it does. */
  record Step(Alteration alteration, Edit edit) {}

  private final Map<Speech, Step> steps = new LinkedHashMap<>();
  private final List<Change> changes = new ArrayList<>();
  private final TreeSet<Integer> fixed = new TreeSet<>();
  private final TreeSet<Integer> dropped = new TreeSet<>();

  /** Takes the step unless it gets in the way of another one. */
  boolean add(Speech speech, Step step) {
    var joined = step.edit().joined();
    boolean free =
        step.edit().changes().stream().allMatch(change -> isFree(change.span()))
            && !(step.edit().whole() && fixed.contains(speech.paragraph()))
            && !dropped.contains(speech.paragraph())
            && joined
                .map(other -> !steps.containsKey(other) && !fixed.contains(other.paragraph()))
                .orElse(true);
    if (!free) {
      return false;
    }
    steps.put(speech, step);
    changes.addAll(step.edit().changes());
    fixed.add(speech.paragraph());
    joined.ifPresent(other -> dropped.add(other.paragraph()));
    return true;
  }

  /** Takes a change that makes no difference, unless it gets in the way. */
  void add(Change change) {
    if (isFree(change.span())) {
      changes.add(change);
    }
  }

  private boolean isFree(Span span) {
    return changes.stream()
        .noneMatch(
            other -> other.span().begin() <= span.end() && span.begin() <= other.span().end());
  }

  Map<Speech, Step> steps() {
    return steps;
  }

  List<Change> changes() {
    return changes;
  }

  /** Whether a step changes the paragraph. */
  boolean isFixed(int paragraph) {
    return fixed.contains(paragraph);
  }

  /** Whether the words of the paragraph are printed elsewhere. */
  boolean isDropped(int paragraph) {
    return dropped.contains(paragraph);
  }
}
