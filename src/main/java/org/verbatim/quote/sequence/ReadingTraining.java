/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote.sequence;

import java.util.ArrayList;
import java.util.List;
import org.verbatim.quote.Relation;
import org.verbatim.text.Span;

/**
 * Makes a reading model from articles in which people marked attributions. Every tenth article is
 * held out first, to measure on it what the others teach and how sure that is; the model itself is
 * then trained on all.
 */
public final class ReadingTraining {

  private static final int FOLD = 10; // articles
  private static final double SAME = 0.7; // of the words of a content

  private ReadingTraining() {}

  /**
   * A model and what one that was trained on the other articles reads in those held out.
   *
   * @param model the model file
   * @param heldOut the articles held out, with the relations read there; empty if there are fewer
   *     than ten articles
   */
  public record Result(byte[] model, List<ReadingLesson> heldOut) {}

  /** Trains a model. The same lessons in the same order give the same bytes. */
  public static Result train(List<ReadingLesson> lessons) {
    List<ReadingLesson> others = new ArrayList<>();
    List<ReadingLesson> marked = new ArrayList<>();
    for (int i = 0; i < lessons.size(); i++) {
      (i % FOLD == FOLD - 1 ? marked : others).add(lessons.get(i));
    }
    if (marked.isEmpty()) {
      return new Result(ReadingFile.bytes(ReadingTrainer.train(lessons)), List.of());
    }
    var reader = new SequenceReader(ReadingTrainer.train(others));
    List<ReadingLesson> heldOut = new ArrayList<>();
    List<Calibration.Judged> judged = new ArrayList<>();
    for (var lesson : marked) {
      var read = reader.read(lesson.article());
      heldOut.add(new ReadingLesson(lesson.article(), read));
      for (var relation : read) {
        judged.add(new Calibration.Judged(relation.confidence(), isRight(relation, lesson)));
      }
    }
    var model = ReadingTrainer.train(lessons).with(Calibration.of(judged));
    return new Result(ReadingFile.bytes(model), heldOut);
  }

  /** Whether people marked a relation with this cue and about this content. */
  private static boolean isRight(Relation relation, ReadingLesson lesson) {
    return lesson.relations().stream()
        .filter(marked -> marked.cue().overlaps(relation.cue()))
        .anyMatch(
            marked -> {
              int shared = shared(marked.content(), relation.content());
              return shared >= SAME * length(marked.content())
                  && shared >= SAME * length(relation.content());
            });
  }

  private static int shared(List<Span> some, List<Span> others) {
    int shared = 0;
    for (var one : some) {
      for (var other : others) {
        int begin = Math.max(one.begin(), other.begin());
        shared += Math.max(0, Math.min(one.end(), other.end()) - begin);
      }
    }
    return shared;
  }

  private static int length(List<Span> spans) {
    return spans.stream().mapToInt(Span::length).sum();
  }
}
