/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verbatim.model.BlockRole;
import org.verbatim.model.SegmentedArticle;
import org.verbatim.quote.Relation;
import org.verbatim.testing.MarkedText;
import org.verbatim.text.Span;

/** Every text here is invented. */
final class ReadingTrainingTest {

  private static final ReadingTraining.Result TRAINED = ReadingTraining.train(Lessons.of(24));

  private static List<Relation> read(SegmentedArticle article, Path folder) throws IOException {
    var file = Files.write(folder.resolve("reading.bin"), TRAINED.model());
    return SequenceReader.of(file).read(article, List.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "An old sailor warned that the bridge would fall. | An old sailor | warned | that the bridge would fall",
        "The road was flooded, the driver said. | the driver | said | The road was flooded",
        "Lena Oster wants to paint the church. | Lena Oster | wants | to paint the church",
      })
  void findsWhatItHasNotSeen(
      String text, String source, String cue, String content, @TempDir Path folder)
      throws IOException {
    var article = MarkedText.article(text, BlockRole.BODY);

    assertThat(read(article, folder))
        .extracting(
            found -> article.text(found.source().get(0)),
            found -> article.text(found.cue()),
            found -> article.text(found.content().get(0)))
        .containsExactly(org.assertj.core.api.Assertions.tuple(source, cue, content));
  }

  @Test
  void findsNothingWhereNobodyIsReported(@TempDir Path folder) throws IOException {
    var article = MarkedText.article("A truck stood on the bridge until noon.", BlockRole.BODY);

    assertThat(read(article, folder)).isEmpty();
  }

  @Test
  void givesTheSameBytesForTheSameLessons() {
    assertThat(ReadingTraining.train(Lessons.of(24)).model()).isEqualTo(TRAINED.model());
  }

  @Test
  void readsEveryTenthArticleWithAModelOfTheOthers() {
    assertThat(TRAINED.heldOut())
        .extracting(lesson -> lesson.article().article().id())
        .containsExactly("a9", "a19");
    assertThat(TRAINED.heldOut()).allMatch(lesson -> !lesson.relations().isEmpty());
  }

  @Test
  void holdsNothingOutOfFewArticles() {
    var few = ReadingTraining.train(Lessons.of(6));

    assertThat(few.heldOut()).isEmpty();
    assertThat(few.model()).isNotEmpty();
  }

  @Test
  void copesWithASentenceOfThousandsOfWords(@TempDir Path folder) throws IOException {
    var text = "The mayor said ".repeat(2_000);

    for (var found : read(MarkedText.article(text, BlockRole.BODY), folder)) {
      assertThat(Span.hull(found.content()).length()).isLessThan(2_000);
    }
  }
}
