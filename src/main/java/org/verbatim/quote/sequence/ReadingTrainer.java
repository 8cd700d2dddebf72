/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote.sequence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.verbatim.quote.ReportingWords;

/** Trains the chains of a reading model. The same lessons give the same model. */
final class ReadingTrainer {

  /** Only words of several articles are learned, so that the model holds nobody's text. */
  private static final int ARTICLES = 4;

  private static final int ROUNDS = 12;

  private ReadingTrainer() {}

  static ReadingModel train(List<ReadingLesson> lessons) {
    var words = vocabulary(lessons);
    var builder = new PageBuilder(words);
    List<Passage> sentences = new ArrayList<>();
    List<Passage> views = new ArrayList<>();
    for (var lesson : lessons) {
      var sketched = builder.build(lesson.article());
      var page = new MarkedPage(sketched, lesson.relations());
      sentences.addAll(page.sentences());
      views.addAll(page.views());
    }
    return new ReadingModel(
        words, train(Labels.CUE, sentences), train(Labels.ROLES, views), Calibration.NONE);
  }

  private static ChainModel train(Labels labels, List<Passage> passages) {
    var collector = new LessonCollector();
    var lessons = collector.collect(passages);
    return ChainTrainer.train(labels, collector.features(), lessons, ROUNDS);
  }

  private static Vocabulary vocabulary(List<ReadingLesson> lessons) {
    var forms = new WordForms(ReportingWords.shipped());
    Map<Integer, Integer> articles = new HashMap<>();
    for (var lesson : lessons) {
      var article = lesson.article();
      Set<Integer> seen = new HashSet<>();
      article
          .tokens()
          .forEach(
              token -> {
                var form = forms.of(article.text(token.span()));
                if (!PageBuilder.isName(token, form)) {
                  seen.add(form.number());
                  seen.add(Vocabulary.number(token.lemma()));
                }
              });
      seen.forEach(word -> articles.merge(word, 1, Integer::sum));
    }
    return new Vocabulary(
        articles.entrySet().stream()
            .filter(word -> word.getValue() >= ARTICLES)
            .mapToInt(Map.Entry::getKey)
            .toArray());
  }
}
