/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.verbatim.model.AnnotatedArticle;
import org.verbatim.model.Block;
import org.verbatim.model.BlockRole;
import org.verbatim.model.CueKind;
import org.verbatim.model.MarkedStretch;
import org.verbatim.text.Span;
import org.verbatim.text.Vocabulary;
import org.verbatim.text.Word;
import org.verbatim.text.WordScanner;

/**
 * Words of an article in the order of the text, with gaps where other words stand between them. A
 * run of words never goes over a gap. Belongs to one thread.
 */
final class WordRow {

  private static final WordScanner SCANNER = new WordScanner();
  private static final int MOST_PLACES = 8; // a refrain would else be tried everywhere

  private final List<Word> words = new ArrayList<>(); // null at a gap
  private final Map<Integer, Map<String, List<Integer>>> places = new HashMap<>();
  private int count;

  private WordRow() {}

  /**
   * What the reporters write themselves: the body without what stands between marks and without the
   * turns of a transcript.
   */
  static WordRow narrated(AnnotatedArticle article) {
    return of(article, reported(article), false);
  }

  /** What the body has between marks, a gap behind each stretch. */
  static WordRow quoted(AnnotatedArticle article) {
    return of(article, quotedSpans(article), true);
  }

  private static WordRow of(AnnotatedArticle article, List<Span> spans, boolean inside) {
    var row = new WordRow();
    int next = 0;
    for (var block : article.article().blocks()) {
      if (block.role() == BlockRole.BODY) {
        next = row.add(article, block, spans, next, inside);
      }
    }
    return row;
  }

  private int add(
      AnnotatedArticle article, Block block, List<Span> spans, int first, boolean inside) {
    int next = first;
    Span last = null;
    for (var word : SCANNER.scan(article.text(), block.span())) {
      while (next < spans.size() && spans.get(next).end() <= word.span().begin()) {
        next++;
      }
      Span holder =
          next < spans.size() && spans.get(next).overlaps(word.span()) ? spans.get(next) : null;
      if (holder != last) {
        gap();
      }
      last = holder;
      if (holder != null == inside) {
        words.add(word);
        count++;
      }
    }
    gap();
    return next;
  }

  private void gap() {
    if (!words.isEmpty() && words.get(words.size() - 1) != null) {
      words.add(null);
    }
  }

  private static List<Span> quotedSpans(AnnotatedArticle article) {
    return apart(article.quotations().stream().flatMap(q -> q.quoted().stream()).toList());
  }

  private static List<Span> reported(AnnotatedArticle article) {
    var spans = new ArrayList<>(quotedSpans(article));
    MarkedStretch.of(article).forEach(stretch -> spans.add(stretch.words()));
    for (var quotation : article.quotations()) {
      if (quotation.cues().stream().anyMatch(cue -> cue.kind() == CueKind.COLON)) {
        spans.addAll(quotation.content());
      }
    }
    return apart(spans);
  }

  /** In text order; those that overlap become one. */
  private static List<Span> apart(List<Span> spans) {
    var apart = new ArrayList<Span>();
    for (var span : spans.stream().sorted(Comparator.naturalOrder()).toList()) {
      int last = apart.size() - 1;
      if (last >= 0 && span.begin() < apart.get(last).end()) {
        apart.set(last, Span.hull(List.of(apart.get(last), span)));
      } else {
        apart.add(span);
      }
    }
    return apart;
  }

  /** Words and gaps. */
  int size() {
    return words.size();
  }

  /** Words without the gaps. */
  int count() {
    return count;
  }

  /** The key of the word; empty at a gap. */
  String key(int place) {
    var word = words.get(place);
    return word == null ? "" : word.key();
  }

  Span span(int place) {
    return words.get(place).span();
  }

  /** The words of a run joined; empty if there are not as many before the next gap. */
  String shingle(int from, int length) {
    if (from + length > words.size()) {
      return "";
    }
    var joined = new StringBuilder();
    for (int i = from; i < from + length; i++) {
      if (words.get(i) == null) {
        return "";
      }
      joined.append(words.get(i).key()).append(' ');
    }
    return joined.toString();
  }

  /** Where each run of so many words begins; only the first places of one that comes again. */
  Map<String, List<Integer>> places(int length) {
    return places.computeIfAbsent(length, this::found);
  }

  private Map<String, List<Integer>> found(int length) {
    Map<String, List<Integer>> found = new LinkedHashMap<>();
    for (int i = 0; i < words.size(); i++) {
      var shingle = shingle(i, length);
      if (!shingle.isEmpty()) {
        var list = found.computeIfAbsent(shingle, key -> new ArrayList<>(1));
        if (list.size() < MOST_PLACES) {
          list.add(i);
        }
      }
    }
    return found;
  }

  /** The numbers in it, each once. */
  Set<String> numbers() {
    return words.stream()
        .filter(word -> word != null && word.isNumber())
        .map(Word::key)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Words of a run that are neither grammar nor part of a name: what a writer had a choice in. */
  int chosen(int from, int length) {
    return (int)
        words.subList(from, from + length).stream()
            .filter(word -> !word.capital() && !word.isNumber())
            .filter(word -> !Vocabulary.isFunctionWord(word.key()))
            .count();
  }
}
