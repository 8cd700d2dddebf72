/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.verbatim.model.Comparison;
import org.verbatim.model.Difference;
import org.verbatim.model.Rendition;
import org.verbatim.model.Utterance;
import org.verbatim.testing.Told;
import org.verbatim.text.Span;

/** What holds for any two sentences; the seed is the number of the repetition. */
final class RenditionComparerPropertyTest {

  private static final List<String> WORDS =
      List.of(
          ("we he they not the a of harbour pilots accepted never will may two 14 Tarvonen Sorin"
                  + " bridge because if until money it's don't grain lake and to was")
              .split(" "));

  @RepeatedTest(60)
  void findsNothingBetweenASentenceAndItself(RepetitionInfo repetition) {
    String words = sentence(new Random(repetition.getCurrentRepetition()));
    assertThat(Compared.pair(quoted(words), quoted(words)).differences()).isEmpty();
  }

  @RepeatedTest(60)
  void mirrorsTheDifferencesWhenTheRenditionsChangePlaces(RepetitionInfo repetition) {
    var random = new Random(repetition.getCurrentRepetition());
    String one = sentence(random);
    var a = Told.article("a", quoted(one));
    var b = Told.article("b", quoted(altered(one, random)));
    var renditions = new ArrayList<Rendition>(Told.renditions(a));
    renditions.addAll(Told.renditions(b));
    var back = List.of(renditions.get(1), renditions.get(0));
    var comparer = new RenditionComparer();
    Comparison there = comparer.compare(utterance(renditions), List.of(a, b)).comparisons().get(0);
    Comparison mirrored = comparer.compare(utterance(back), List.of(b, a)).comparisons().get(0);
    assertThat(mirrored.severity()).isEqualTo(there.severity());
    assertThat(mirrored.differences().stream().map(RenditionComparerPropertyTest::swapped))
        .containsExactlyInAnyOrderElementsOf(there.differences());
  }

  @RepeatedTest(40)
  void staysTheSameUnderOtherMarksLineEndsAndParagraphs(RepetitionInfo repetition) {
    var random = new Random(repetition.getCurrentRepetition());
    String one = sentence(random);
    String other = altered(one, random);
    var plain = Compared.pair(quoted(one), quoted(other));
    var dressed =
        Compared.pair(
            "Rain is due in Dorn.\r\n\r\n“{" + one + ",}” she said.\r\nIt was late.",
            "«{" + other + ",}» she said.");
    assertThat(dressed.severity()).isEqualTo(plain.severity());
    assertThat(dressed.differences().stream().map(Difference::decidedBy))
        .isEqualTo(plain.differences().stream().map(Difference::decidedBy).toList());
  }

  @RepeatedTest(40)
  void keepsEveryDifferenceInsideItsArticle(RepetitionInfo repetition) {
    var random = new Random(repetition.getCurrentRepetition());
    String one = sentence(random);
    var a = Told.article("a", quoted(one));
    var b = Told.article("b", quoted(altered(one, random)));
    var compared = Compared.of(List.of(a, b));
    for (var difference : compared.comparisons().get(0).differences()) {
      assertThat(whole(a).covers(difference.a())).isTrue();
      assertThat(whole(b).covers(difference.b())).isTrue();
    }
  }

  private static Span whole(org.verbatim.model.AnnotatedArticle article) {
    return new Span(0, article.text().length());
  }

  private static Difference swapped(Difference d) {
    return new Difference(
        d.type(),
        d.b(),
        d.a(),
        d.marked(),
        d.severity(),
        d.decidedBy(),
        d.confidence(),
        d.explanation());
  }

  private static Utterance utterance(List<Rendition> renditions) {
    return new Utterance("u1", Optional.empty(), renditions, "test", 1);
  }

  private static String quoted(String words) {
    return "\"{" + words + ",}\" she said.";
  }

  private static String sentence(Random random) {
    var words = new ArrayList<String>();
    int length = 4 + random.nextInt(16);
    for (int i = 0; i < length; i++) {
      words.add(WORDS.get(random.nextInt(WORDS.size())));
    }
    return String.join(" ", words);
  }

  private static String altered(String sentence, Random random) {
    var words = new ArrayList<>(List.of(sentence.split(" ")));
    int changes = 1 + random.nextInt(3);
    for (int i = 0; i < changes && words.size() > 2; i++) {
      int at = random.nextInt(words.size());
      switch (random.nextInt(3)) {
        case 0 -> words.remove(at);
        case 1 -> words.add(at, WORDS.get(random.nextInt(WORDS.size())));
        default -> words.set(at, WORDS.get(random.nextInt(WORDS.size())));
      }
    }
    return String.join(" ", words);
  }
}
