/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verbatim.testing.MarkedSpeech;

final class SubjectFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mara Keller also repeatedly [said] "{yes}." | Mara Keller | BEFORE
          On Monday the mayor of Lund [said] "{yes}." | the mayor | BEFORE
          A man involved in the talks [said] "{yes}." | A man | BEFORE
          A man who met Tomas Brandt [said] "{yes}." | A man | BEFORE
          Peter Volin and Mara Keller [said] "{yes}." | Peter Volin | BEFORE
          As Mara Keller [said], "{yes}." | Mara Keller | BEFORE
          Mara Keller, a nurse from Lund, [said] "{yes}." | Mara Keller | BEFORE_APPOSITION
          Mara Keller, in a letter to Tomas Brandt, [said] "{yes}." | Mara Keller | BEFORE_APPOSITION
          In Lund, Mara Keller, who is a nurse, [said] "{yes}." | Mara Keller | BEFORE_APPOSITION
          The mill's owner (a nurse) [said] "{yes}." | The mill's owner | BEFORE
          "{Yes}," [said] the mayor of Lund. | the mayor | AFTER
          "{Yes}," [asked] Mara Keller, a nurse. | Mara Keller | AFTER
          Mara Keller met Tomas Brandt and [said] "{yes}." | Mara Keller | COORDINATED
          If Tomas Brandt wins, Mara Keller leaves, [saying] "{yes}." | Mara Keller | MAIN_CLAUSE
          Tomas Brandt slept, while Mara Keller left, [saying] "{yes}." | Mara Keller | MAIN_CLAUSE
          As Tomas Brandt slept, Mara Keller left, [saying] "{yes}." | Mara Keller | MAIN_CLAUSE
          Mara Keller and Peter Volin both [called] it "{fun}." | Mara Keller | BEFORE
          Both later [called] it "{fun}." | Both | BEFORE
          Tomas Brandt gave a talk in which Mara Keller left, [calling] it "{fun}." | Mara Keller | MAIN_CLAUSE
          The nurses held signs [saying] "{yes}." | The nurses | MAIN_CLAUSE
          The nurses passed signs [saying] "{yes}." | signs | NOUN_OF_PARTICIPLE
          Mara Keller emailed nurses [saying] "{yes}." | Mara Keller | MAIN_CLAUSE
          He memorably [promised] "{yes}." | He | BEFORE
          His family [promised] "{yes}." | His family | BEFORE
          Asked about Tomas Brandt, Mara Keller [said] "{yes}." | Mara Keller | BEFORE
          [Calling] it "{fun}," Mara Keller left the room. | Mara Keller | MAIN_CLAUSE
          Mara Keller answered by [saying] "{yes}." | Mara Keller | MAIN_CLAUSE
          Mara Keller blamed Tomas Brandt for [calling] it "{fun}." | Tomas Brandt | NOUN_OF_PARTICIPLE
          Mara Keller released a statement [saying] "{yes}." | Mara Keller | MAIN_CLAUSE
          Mara Keller released a statement Wednesday [saying] "{yes}." | Mara Keller | MAIN_CLAUSE
          The mill issued a report this week [calling] it "{fun}." | The mill | MAIN_CLAUSE
          Mara Keller read a report this week [calling] it "{fun}." | a report | NOUN_OF_PARTICIPLE
          He listened, with Mara Keller [calling] it "{fun}." | Mara Keller | NOUN_OF_PARTICIPLE
          It was [called] "{fun}" by Mara Keller. | Mara Keller | AGENT
          The mill, [described] as "{fun}" by Mara Keller, is old. | Mara Keller | AGENT
          The mill, [dubbed] a "{fun house}" by Mara Keller, is old. | Mara Keller | AGENT
          Tomas Brandt, a nurse, [called] it "{fun}" and left. | Tomas Brandt | BEFORE_APPOSITION
          Mara Keller went on to [say] "{yes}." | Mara Keller | COORDINATED
          [According to] Mara Keller's account, it was "{fun}." | Mara Keller | OWNER
          [According to] Mara Keller's sister, it was "{fun}." | Mara Keller's sister | AFTER
          Mara Keller, outside the hall[:] "{yes}." | Mara Keller | BEFORE
          "{Yes}," Mara Keller [told] Lund by telephone. | Mara Keller | BEFORE
          There was rain, and Mara Keller [said] "{yes}." | Mara Keller | BEFORE
          The game was lost, and Mara Keller [said] "{yes}." | Mara Keller | BEFORE
          Snow was followed by rain, and Mara Keller [said] "{yes}." | Mara Keller | BEFORE
          Peter Volin, Tomas Brandt, and Mara Keller [said] "{yes}." | Tomas Brandt | BEFORE
          When the nurse came to the house Mr Keller [said] "{yes}." | Mr Keller | BEFORE
          When he rang the bell the nurse Mr Keller [said] "{yes}." | Mr Keller | BEFORE
          In May the nurse Mr Keller [said] "{yes}." | the nurse Mr Keller | BEFORE
          The men who were asked by Tomas Brandt [called] it "{fun}." | The men | BEFORE
          PORT LUND — Mara Keller, a nurse, [said] "{yes}." | Mara Keller | BEFORE_APPOSITION
          PORT LUND, May 3 (AP) — Mara Keller, a nurse, [said] "{yes}." | Mara Keller | BEFORE_APPOSITION
          The nurse — Mara Keller, of Lund — [said] "{yes}." | The nurse | BEFORE_APPOSITION
          A note signed by eleven mayors [calls] it "{fun}." | A note | BEFORE
          Mara Keller received a letter [saying] "{yes}." | a letter | NOUN_OF_PARTICIPLE
          He fought Tomas Brandt, at one point [calling] the mayor a "{fun man}." | He | COORDINATED
          "{Yes}," [urged] the mayor. | the mayor | AFTER
          Mara Keller met a nurse who walks to work, and [called] her "{fun}." | Mara Keller | COORDINATED
          Mara Keller met a nurse who walks to work and [calls] it "{fun}." | who | RELATIVE
          The nurse, whom one aide [described] as "{fun}," left. | one aide | BEFORE
          It was not what Mara Keller [described] as "{fun}." | Mara Keller | BEFORE
          He listened, with the aunt of Mara Keller [calling] it "{fun}." | the aunt | NOUN_OF_PARTICIPLE
          At the party's meeting Sen. Mara Keller (D-MD) [said] "{yes}." | Sen. Mara Keller | BEFORE
          On Monday presidential hopeful Sen. Mara Keller [said] "{yes}." | presidential hopeful Sen. Mara Keller | BEFORE
          The State Department two weeks ago [said] "{yes}." | The State Department | BEFORE
          The two men long ago [said] "{yes}." | The two men | BEFORE
          The former first lady [called] it "{fun}." | The former first lady | BEFORE
          The nurse first [called] it "{fun}." | The nurse | BEFORE
          He claimed that Director Mara Keller had [called] it "{fun}." | Director Mara Keller | BEFORE
          The plan, [dismissed] by Mara Keller as "{fun}," is old. | Mara Keller | AGENT
          """)
  void findsTheSubject(String marked, String subject, SubjectPlace place) {
    var speech = MarkedSpeech.of(marked);
    var sketch = Sketches.of(speech.article(), speech.quotations()).all().get(0);
    var cue = speech.quotations().quotations().get(0).cues().get(0);
    var found = new SubjectFinder(sketch).subjectOf(cue);
    assertThat(found).as(marked).isPresent();
    assertThat(sketch.words(found.orElseThrow().phrase())).isEqualTo(subject);
    assertThat(found.orElseThrow().place()).isEqualTo(place);
  }

  @ParameterizedTest
  @CsvSource({
    "It is [known] as \"{fun}.\"",
    "Q[:] \"{yes}.\"",
    "'The mill, [described] as \"{fun},\" is old.'",
    "The mill [billed] as \"{fun}\" is old.",
    "They are [expected] to \"{pay}.\"",
    "In Lund [said] \"{yes}.\"",
    "The jury was [told] it was \"{fun}.\"",
    "They have been [asked] to \"{pay}.\"",
  })
  void findsNoneWhereNobodySpeaks(String marked) {
    var speech = MarkedSpeech.of(marked);
    var sketch = Sketches.of(speech.article(), speech.quotations()).all().get(0);
    var cue = speech.quotations().quotations().get(0).cues().get(0);
    assertThat(new SubjectFinder(sketch).subjectOf(cue)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The jury was [told] it was "{fun}." | The jury
          [Asked] whether it was "{fun}," Mara Keller left. | Mara Keller
          Mara Keller [told] the jury it was "{fun}." |
          [Telling] them it was "{fun}," Mara Keller left. |
          """)
  void findsWhoWasTold(String marked, String listener) {
    var speech = MarkedSpeech.of(marked);
    var sketch = Sketches.of(speech.article(), speech.quotations()).all().get(0);
    var cue = speech.quotations().quotations().get(0).cues().get(0);
    var found = new SubjectFinder(sketch).listenerOf(cue).map(told -> sketch.words(told.phrase()));
    assertThat(found).isEqualTo(Optional.ofNullable(listener));
  }

  @Test
  void extendsTheSubjectToAllThatBelongsToIt() {
    var speech =
        MarkedSpeech.of("\"{Yes},\" [said] Mara Keller, a nurse from Lund, after the walk.");
    var sketch = Sketches.of(speech.article(), speech.quotations()).all().get(0);
    var cue = speech.quotations().quotations().get(0).cues().get(0);
    var subject = new SubjectFinder(sketch).subjectOf(cue).orElseThrow();
    assertThat(speech.article().text(sketch.span(subject.phrase().first(), subject.lastOfExtent())))
        .isEqualTo("Mara Keller, a nurse from Lund");
  }

  @Test
  void looksForTheSubjectOfQuotedVerbsInsideTheQuotation() {
    var speech =
        MarkedSpeech.of("\"{Then Tomas Brandt [2:said] '{fine}' to me},\" Mara Keller [said].");
    var sketch = Sketches.of(speech.article(), speech.quotations()).all().get(0);
    var cue = speech.quotations().quotations().get(1).cues().get(0);
    var subject = new SubjectFinder(sketch).subjectOf(cue).orElseThrow();
    assertThat(sketch.words(subject.phrase())).isEqualTo("Tomas Brandt");
  }

  /** Without memory of what was found each verb would ask all before it, four deep. */
  @Test
  void findsSubjectsAmongHundredsOfVerbs() {
    var speech =
        MarkedSpeech.of("Mara Keller [called] " + "and called ".repeat(390) + "\"{yes}.\"");
    var sketch = Sketches.of(speech.article(), speech.quotations()).all().get(0);
    var finder = new SubjectFinder(sketch);
    for (int i = 0; i < sketch.size(); i++) {
      if (sketch.lower(i).equals("called")) {
        var subject = finder.subjectOf(i, i).orElseThrow();
        assertThat(sketch.words(subject.phrase())).isEqualTo("Mara Keller");
      }
    }
  }
}
