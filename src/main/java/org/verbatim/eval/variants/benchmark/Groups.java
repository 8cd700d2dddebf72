/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.variants.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.verbatim.eval.variants.benchmark.speech.Scene;
import org.verbatim.model.BlockRole;
import org.verbatim.text.Span;

/** Paragraphs that must stay together, for the later ones lean on the first. */
final class Groups {

  private static final Set<String> LEANING =
      Set.of(
          "he", "she", "they", "it", "this", "that", "these", "those", "his", "her", "their", "its",
          "and", "but", "so", "then", "both", "also", "later", "by", "the", "one", "another", "a");

  private final Scene scene;

  Groups(Scene scene) {
    this.scene = scene;
  }

  /** The indices of the paragraphs of the body, in groups; the first group holds the lead. */
  List<List<Integer>> all() {
    var groups = new ArrayList<List<Integer>>();
    for (int i = 0; i < scene.paragraphs().size(); i++) {
      if (scene.paragraphs().get(i).role() != BlockRole.BODY) {
        continue;
      }
      if (groups.isEmpty() || begins(i)) {
        groups.add(new ArrayList<>());
      }
      groups.get(groups.size() - 1).add(i);
    }
    return groups;
  }

  /** Whether a paragraph can be read without the one in front of it; true behind the last. */
  boolean begins(int paragraph) {
    if (paragraph >= scene.paragraphs().size()) {
      return true;
    }
    var speeches = scene.speeches().stream().filter(it -> it.paragraph() == paragraph).toList();
    return speeches.isEmpty()
        ? !leans(paragraph)
        : speeches.stream().allMatch(speech -> scene.namedAt(speech).isPresent());
  }

  private boolean leans(int paragraph) {
    return scene.paragraphs().get(paragraph).sentences().stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .findFirst()
        .map(token -> scene.text(token.span()).toLowerCase(java.util.Locale.ROOT))
        .filter(word -> !LEANING.contains(word))
        .isEmpty();
  }

  /** Words of names in the paragraphs. */
  Set<String> names(List<Integer> paragraphs) {
    var names = new TreeSet<String>();
    for (int paragraph : paragraphs) {
      scene.paragraphs().get(paragraph).sentences().stream()
          .flatMap(sentence -> sentence.tokens().stream())
          .filter(token -> token.pos().equals("PROPN"))
          .forEach(token -> names.add(scene.text(token.span())));
    }
    return names;
  }

  /** Whether nobody speaks in the paragraph. */
  boolean isNarration(int paragraph) {
    Span span = scene.paragraphs().get(paragraph).span();
    return scene.article().quotations().stream().noneMatch(it -> it.span().overlaps(span))
        && scene.article().marks().stream().noneMatch(it -> it.span().overlaps(span));
  }
}
