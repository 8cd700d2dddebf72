/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.mention.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class DocumentNamesTest {

  private static final Pattern NAME = Pattern.compile("\\[(\\w+) (\\w+) ([^\\]]+)\\]");

  /** "[PER 90 Mara Keller] left .": a name with its type and confidence in percent. */
  private static NameSentence sentence(String marked, boolean heading) {
    List<String> tokens = new ArrayList<>();
    List<NamedSpan> names = new ArrayList<>();
    var found = NAME.matcher(marked);
    int from = 0;
    while (found.find()) {
      add(marked.substring(from, found.start()), tokens);
      int first = tokens.size();
      add(found.group(3), tokens);
      names.add(
          new NamedSpan(
              first,
              tokens.size(),
              NameType.valueOf(found.group(1)),
              Integer.parseInt(found.group(2)) / 100.0));
      from = found.end();
    }
    add(marked.substring(from), tokens);
    return new NameSentence(tokens, heading, names);
  }

  private static void add(String words, List<String> tokens) {
    if (!words.isBlank()) {
      tokens.addAll(List.of(words.strip().split(" ")));
    }
  }

  private static DocumentNames names(String... sentences) {
    return new DocumentNames(
        List.of(sentences).stream()
            .map(one -> sentence(one.replaceFirst("^# ", ""), one.startsWith("# ")))
            .toList());
  }

  private static List<String> printed(DocumentNames names, int index) {
    var sentence = names.sentences().get(index);
    return sentence.names().stream()
        .map(name -> name.type() + " " + String.join(" ", name.words(sentence.tokens())))
        .toList();
  }

  @Test
  void givesANameTheTypeThatItHasMostSurely() {
    var names = names("[ORG 98 Pexel] grew .", "[PER 40 Pexel] left .", "[ORG 95 Pexel] fell .");

    assertThat(names.type(List.of("Pexel"))).contains(NameType.ORG);
    assertThat(printed(names, 1)).containsExactly("ORG Pexel");
  }

  @Test
  void leavesOpenWhatTheModelIsNotSureOf() {
    assertThat(names("[ORG 50 Norrland Courier] grew .").type(List.of("Norrland", "Courier")))
        .isEmpty();
    assertThat(names("[PER 80 Pexel] grew .").type(List.of("Pexel"))).isEmpty();
    assertThat(names("[PER 80 Ilse Pexel] grew .").type(List.of("Ilse", "Pexel")))
        .contains(NameType.PER);
  }

  @Test
  void takesTheLastNameOfAPersonForThatPerson() {
    var names = names("[PER 95 Mara Oduya] left .", "[ORG 60 Oduya] said no .", "So did Oduya .");

    assertThat(printed(names, 1)).containsExactly("PER Oduya");
    assertThat(printed(names, 2)).containsExactly("PER Oduya");
    assertThat(names.isFamilyName("Oduya")).isTrue();
  }

  @Test
  void findsAKnownNameOnlyWhereItStandsAlone() {
    var names = names("[ORG 95 Pexel] grew .", "The Pexel Tower fell .", "In Pexel it rained .");

    assertThat(printed(names, 1)).isEmpty();
    assertThat(printed(names, 2)).containsExactly("ORG Pexel");
  }

  @Test
  void takesNoWordForANameThatTheArticleWritesSmall() {
    var names = names("[ORG 95 Target] grew .", "The target moved .", "Target practice began .");

    assertThat(printed(names, 2)).isEmpty();
  }

  @Test
  void trustsHeadingsLess() {
    var names = names("# [PER 90 Pexel] Will Sail Again", "[ORG 90 Pexel] grew .");

    assertThat(names.type(List.of("Pexel"))).contains(NameType.ORG);
  }

  @Test
  void findsKnownNamesInsideALongOneOfAHeading() {
    var names = names("# [ORG 90 Mara Oduya Slams Orbit Plan]", "[PER 95 Mara Oduya] left .");

    assertThat(printed(names, 0)).containsExactly("PER Mara Oduya");
  }

  @Test
  void takesACapitalForAPlaceUnlessSomebodyHasItsName() {
    assertThat(names("[PER 95 Washington] said no .").type(List.of("Washington")))
        .contains(NameType.LOC);
    assertThat(
            names("[PER 95 Kerry Washington] came .", "[PER 95 Washington] said no .")
                .type(List.of("Washington")))
        .contains(NameType.PER);
  }

  @Test
  void hearsFromTheWordsAroundThatANameIsABodys() {
    assertThat(names("[PER 60 Seawire] reported that it sank .").type(List.of("Seawire")))
        .contains(NameType.ORG);
    assertThat(names("The agency [PER 80 Seawire] said so .").type(List.of("Seawire")))
        .contains(NameType.ORG);
    assertThat(names("Orbit said its boats sank .").type(List.of("Orbit"))).contains(NameType.ORG);
    assertThat(names("[PER 95 Oduya] said it would rain .").type(List.of("Oduya")))
        .contains(NameType.PER);
    assertThat(
            names("[PER 95 Mara Oduya] left .", "[PER 95 Oduya] reported that it sank .")
                .type(List.of("Oduya")))
        .contains(NameType.PER);
  }
}
