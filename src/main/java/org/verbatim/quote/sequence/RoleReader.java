/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote.sequence;

import java.util.ArrayList;
import java.util.List;
import org.verbatim.text.Span;

/** Finds who is named and what is reported around a cue. Belongs to one thread. */
final class RoleReader {

  private final ChainModel model;
  private final Chain chain = new Chain(Labels.ROLES);
  private final Features features = new Features();
  private final double[] shares = new double[Labels.ROLES.size()];

  RoleReader(ChainModel model) {
    this.model = model;
    chain.steps(model.steps());
  }

  /**
   * What belongs to a cue.
   *
   * @param source in text order, as spans of the text
   * @param content in text order, as spans of the text
   * @param share how much the model is for it, 0 to 1
   */
  record Read(List<Span> source, List<Span> content, double share) {}

  Read read(View view) {
    chain.start(view.size());
    for (int i = view.begin; i < view.end; i++) {
      features.clear();
      RoleFeatures.add(view, i, features);
      model.score(features, i - view.begin, chain.scores());
    }
    int[] labels = chain.best(Labels.SOURCE);
    chain.weigh();
    List<Span> source = new ArrayList<>();
    List<Span> content = new ArrayList<>();
    double share = 1;
    for (int i = 0; i < labels.length; ) {
      if (labels[i] == Labels.OUTSIDE) {
        i++;
        continue;
      }
      int to = Labels.behind(labels, i);
      boolean named = Labels.part(labels[i]) == Labels.SOURCE;
      int first = view.begin + i;
      int behind = view.begin + to;
      if (named) {
        source.add(span(view.page, first, behind));
      } else {
        content.add(withMarks(view.page, first, behind));
        chain.shares(i, shares);
        share = Math.min(share, shares[labels[i]]);
        chain.shares(to - 1, shares);
        share = Math.min(share, shares[labels[to - 1]]);
      }
      i = to;
    }
    return new Read(source, content, share);
  }

  private static Span span(Page page, int first, int behind) {
    return new Span(page.begin[first], page.end[behind - 1]);
  }

  /** A content takes the mark at its end along if it has the partner of that mark. */
  static Span withMarks(Page page, int first, int behind) {
    int open = 0;
    for (int i = first; i < behind; i++) {
      open += page.marks[i] == Page.OPENING ? 1 : page.marks[i] == Page.CLOSING ? -1 : 0;
    }
    if (open < 0 && first > 0 && page.marks[first - 1] == Page.OPENING) {
      return span(page, first - 1, behind);
    }
    int close = behind;
    if (close + 1 < page.size && page.marks[close] != Page.CLOSING) {
      close += Kinds.isPunctuation(page.kind[close]) ? 1 : 0; // "a wreck," he said
    }
    boolean closes = open > 0 && close < page.size && page.marks[close] == Page.CLOSING;
    return span(page, first, closes ? close + 1 : behind);
  }
}
