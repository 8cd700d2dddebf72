/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote.sequence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.verbatim.quote.Relation;
import org.verbatim.text.Span;

/** A page with what people found on it. */
final class MarkedPage {

  private final PageBuilder.Sketched sketched;
  private final Page page;
  private final int[] cueParts;
  private final boolean[] cueBegins;
  private final boolean[] cues;
  private final List<Found> found = new ArrayList<>();

  private record Found(int begin, int end, Relation relation) {}

  MarkedPage(PageBuilder.Sketched sketched, List<Relation> relations) {
    this.sketched = sketched;
    this.page = sketched.page();
    this.cueParts = new int[page.size];
    this.cueBegins = new boolean[page.size];
    this.cues = new boolean[page.size];
    for (var relation : relations) {
      int begin = page.tokenAt(relation.cue().begin());
      int end = page.behind(begin, relation.cue());
      if (end > begin) {
        found.add(new Found(begin, end, relation));
        Arrays.fill(cueParts, begin, end, 1);
        Arrays.fill(cues, begin, end, true);
        cueBegins[begin] = true;
      }
    }
  }

  /** Every sentence with its cues. */
  List<Passage> sentences() {
    List<Passage> passages = new ArrayList<>();
    for (int from = 0; from < page.size; from = page.sentenceEnd[from]) {
      int begin = from;
      int end = page.sentenceEnd[begin];
      int[] labels =
          Labels.of(
              Arrays.copyOfRange(cueParts, begin, end), Arrays.copyOfRange(cueBegins, begin, end));
      passages.add(new Passage(labels, (token, out) -> CueFeatures.add(page, begin + token, out)));
    }
    return passages;
  }

  /** What stands around every cue, with its source and content. */
  List<Passage> views() {
    List<Passage> passages = new ArrayList<>();
    for (var one : found) {
      var view = new View(page, one.begin, one.end, cues);
      view.findSubject(sketched.sketches());
      passages.add(
          new Passage(
              labels(view, one.relation),
              (token, out) -> RoleFeatures.add(view, view.begin + token, out)));
    }
    return passages;
  }

  private int[] labels(View view, Relation relation) {
    int[] parts = new int[view.size()];
    boolean[] begins = new boolean[view.size()];
    relation.content().forEach(span -> mark(view, span, Labels.CONTENT, parts, begins));
    relation.source().forEach(span -> mark(view, span, Labels.SOURCE, parts, begins));
    return Labels.of(parts, begins);
  }

  /** Marks and other punctuation at the ends of a part tell nothing and are left out. */
  private void mark(View view, Span span, int part, int[] parts, boolean[] begins) {
    int first = Math.max(view.begin, page.tokenAt(span.begin()));
    int behind = Math.min(view.end, page.behind(first, span));
    while (first < behind && Kinds.isPunctuation(page.kind[first])) {
      first++;
    }
    while (first < behind && Kinds.isPunctuation(page.kind[behind - 1])) {
      behind--;
    }
    if (first < behind) {
      Arrays.fill(parts, first - view.begin, behind - view.begin, part + 1);
      begins[first - view.begin] = true;
    }
  }
}
