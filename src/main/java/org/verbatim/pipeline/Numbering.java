/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.verbatim.model.ComparedUtterance;
import org.verbatim.model.Story;
import org.verbatim.model.WorstFirst;

/** Gives the stories and utterances of a run their order and their names. */
final class Numbering {

  private record Placed(int story, ComparedUtterance utterance) {}

  private Numbering() {}

  /**
   * Utterances become u1, u2 … over all stories, the worst and surest first; stories become 1, 2 …
   * in the order of their first utterance, those without one last, by their first article.
   *
   * @param taken names of articles; no story is called like one, since their files lie together
   */
  static List<Story> numbered(List<Story> stories, Set<String> taken) {
    List<Placed> placed = new ArrayList<>();
    for (int i = 0; i < stories.size(); i++) {
      for (var utterance : stories.get(i).utterances()) {
        placed.add(new Placed(i, utterance));
      }
    }
    placed.sort(Comparator.comparing(Placed::utterance, WorstFirst.ORDER));
    List<List<ComparedUtterance>> named = new ArrayList<>();
    stories.forEach(story -> named.add(new ArrayList<>()));
    Set<Integer> order = new LinkedHashSet<>();
    for (int i = 0; i < placed.size(); i++) {
      var one = placed.get(i);
      named.get(one.story()).add(renamed(one.utterance(), "u" + (i + 1)));
      order.add(one.story());
    }
    for (int i = 0; i < stories.size(); i++) {
      order.add(i);
    }
    List<Story> numbered = new ArrayList<>();
    int number = 0;
    for (int story : order) {
      do {
        number++;
      } while (taken.contains(fileName(Integer.toString(number))));
      numbered.add(
          new Story(
              Integer.toString(number),
              stories.get(story).articles(),
              stories.get(story).witnesses(),
              named.get(story)));
    }
    return numbered;
  }

  /** Without its ending. */
  static String fileName(String storyId) {
    return "story-" + storyId;
  }

  private static ComparedUtterance renamed(ComparedUtterance compared, String id) {
    return new ComparedUtterance(
        compared.utterance().withId(id),
        compared.comparisons(),
        compared.findings(),
        compared.variants());
  }
}
