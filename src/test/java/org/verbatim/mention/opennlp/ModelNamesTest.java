/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.mention.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verbatim.mention.NameKind;
import org.verbatim.model.Article;
import org.verbatim.model.Block;
import org.verbatim.model.BlockRole;
import org.verbatim.model.Metadata;
import org.verbatim.model.Paragraph;
import org.verbatim.model.SegmentedArticle;
import org.verbatim.model.Sentence;
import org.verbatim.model.Token;
import org.verbatim.text.Span;

/** The shipped model, on names that no list has. */
final class ModelNamesTest {

  private static final ModelNames NAMES = ModelNames.shipped();

  /** A text of one sentence. */
  static SegmentedArticle article(String text) {
    var whole = new Span(0, text.length());
    var words =
        java.util.regex.Pattern.compile("[\\p{L}\\p{N}.-]*[\\p{L}\\p{N}]|\\S")
            .matcher(text)
            .results()
            .map(found -> new Token(new Span(found.start(), found.end()), "X", found.group()))
            .toList();
    return new SegmentedArticle(
        new Article("a", text, Metadata.NONE, List.of(new Block(BlockRole.BODY, whole))),
        List.of(new Paragraph(BlockRole.BODY, whole, List.of(new Sentence(whole, words)))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The deputy mayor, Oyelaran Adebanjo, said the bridge was safe. | Oyelaran Adebanjo | PERSON",
        "President Tarek Mansouri met the miners in Oslo. | Tarek Mansouri | PERSON",
        "Nguyen Thi Hoa, a teacher from Hanoi, said she was tired. | Nguyen Thi Hoa | PERSON",
        "Orbitel Systems said its profits had doubled. | Orbitel Systems | ORGANISATION",
        "The Harbour Workers Union rejected the offer. | Harbour Workers Union | ORGANISATION",
        "Seawire reported that the ferry had sunk. | Seawire | ORGANISATION",
        "Washington said it would not send more ships. | Washington | PLACE",
        "Nothing has changed, he told reporters in Tashkent. | Tashkent | PLACE",
        "Ada and Olle Granlund came, and the Granlunds left early. | Granlunds | GROUP",
      })
  void tellsWhatANameNames(String text, String name, NameKind kind) {
    assertThat(NAMES.read(article(text)).kind(List.of(name.split(" ")))).contains(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The French minister left. | French",
        "The minister left. | minister",
        "Nobody was named. | Granlund",
      })
  void leavesOpenWhatItDoesNotKnow(String text, String name) {
    assertThat(NAMES.read(article(text)).kind(List.of(name.split(" ")))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource("The deputy mayor, Oyelaran Adebanjo, said the bridge was safe.")
  void keepsNothingOfTheArticleBefore(String text) {
    NAMES.read(article(text));

    assertThat(NAMES.read(article("Nobody was named.")).kind(List.of("Adebanjo"))).isEmpty();
  }
}
