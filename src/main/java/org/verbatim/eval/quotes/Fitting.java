/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.verbatim.text.Span;

/**
 * Puts records to the judged documents, sorts their spans, leaves out what does not fit, and counts
 * what it left out.
 */
final class Fitting {

  private final SortedMap<String, String> texts;
  private final List<String> warnings = new ArrayList<>();

  Fitting(SortedMap<String, String> texts) {
    this.texts = texts;
  }

  /** What was left out so far, in words for the user. */
  List<String> warnings() {
    return List.copyOf(warnings);
  }

  /** The records by document, in the order given. */
  Map<String, List<ScoredRecord>> records(String origin, List<ScoredRecord> records) {
    return fitted(origin, records, ScoredRecord::doc, Spans::fit);
  }

  /** The marks by document, in the order given. */
  Map<String, List<JudgedMark>> marks(String origin, List<JudgedMark> marks) {
    return fitted(
        origin,
        marks,
        JudgedMark::doc,
        (spans, m) -> new JudgedMark(m.doc(), spans.fit(m.content())));
  }

  private interface Fit<T> {
    T fit(Spans spans, T item);
  }

  private <T> Map<String, List<T>> fitted(
      String origin, List<T> items, Function<T, String> doc, Fit<T> fit) {
    var byDoc = new TreeMap<String, List<T>>();
    var spans = new Spans();
    int foreign = 0;
    for (var item : items) {
      var text = Optional.ofNullable(texts.get(doc.apply(item)));
      if (text.isPresent()) {
        spans.length = text.get().length();
        byDoc.computeIfAbsent(doc.apply(item), name -> new ArrayList<>()).add(fit.fit(spans, item));
      } else {
        foreign++;
      }
    }
    if (foreign > 0) {
      warnings.add(origin + ": " + foreign + " records of documents that are not judged");
    }
    if (spans.left > 0) {
      warnings.add(origin + ": " + spans.left + " spans outside their text, left out");
    }
    return byDoc;
  }

  /** Sorts spans and leaves out the empty ones and those beyond the end of a text. */
  private static final class Spans {

    private int length;
    private int left;

    private ScoredRecord fit(ScoredRecord record) {
      return new ScoredRecord(
          record.doc(),
          record.id(),
          record.kind(),
          fit(record.content()),
          fit(record.quoted()),
          fit(record.cue()),
          fit(record.source()),
          record.speaker(),
          record.aliases(),
          record.confidence(),
          record.innerCue());
    }

    private List<Span> fit(List<Span> spans) {
      var good =
          spans.stream().filter(span -> !span.isEmpty() && span.end() <= length).sorted().toList();
      left += spans.size() - good.size();
      return good;
    }
  }
}
