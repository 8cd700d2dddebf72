/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.uima;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.uima.cas.CASRuntimeException;
import org.apache.uima.cas.SerialFormat;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.apache.uima.json.jsoncas2.JsonCas2Deserializer;
import org.apache.uima.json.jsoncas2.JsonCas2Serializer;
import org.junit.jupiter.api.Test;
import org.verbatim.model.AnnotatedArticle;
import org.verbatim.model.Article;
import org.verbatim.model.Attribution;
import org.verbatim.model.Mentions;
import org.verbatim.model.Metadata;
import org.verbatim.model.Quotations;
import org.verbatim.model.SegmentedArticle;
import org.verbatim.model.Speaker;
import org.verbatim.model.SpeakerKind;
import org.verbatim.testing.InventedStory;

class CasBridgeTest {

  private final JCas view = Cases.empty();

  private static void assertSame(AnnotatedArticle actual, AnnotatedArticle expected) {
    assertThat(actual.segmented()).isEqualTo(expected.segmented());
    assertThat(actual.quotations()).isEqualTo(expected.quotations());
    assertThat(actual.marks()).isEqualTo(expected.marks());
    assertThat(actual.speakers()).isEqualTo(expected.speakers());
    assertThat(actual.mentions()).isEqualTo(expected.mentions());
    assertThat(actual.attributions()).isEqualTo(expected.attributions());
  }

  @Test
  void givesBackAnArticleAsItWasAdded() {
    CasBridge.add(view, InventedStory.harbour());

    assertSame(CasBridge.annotated(view), InventedStory.harbour());
  }

  @Test
  void givesBackAnArticleThatWentThroughXmi() throws IOException {
    CasBridge.add(view, InventedStory.harbour());

    var again = Cases.again(view, SerialFormat.XMI);

    assertThat(again.getDocumentText()).isEqualTo(InventedStory.HARBOUR);
    assertSame(CasBridge.annotated(again), InventedStory.harbour());
  }

  @Test
  void givesBackAnArticleThatWentThroughJson() throws IOException {
    CasBridge.add(view, InventedStory.harbour());
    var out = new ByteArrayOutputStream();
    new JsonCas2Serializer().serialize(view.getCas(), out);

    var again = Cases.empty();
    new JsonCas2Deserializer()
        .deserialize(new ByteArrayInputStream(out.toByteArray()), again.getCas());

    assertSame(CasBridge.annotated(again), InventedStory.harbour());
  }

  @Test
  void takesAnEmptyArticle() {
    var article =
        new AnnotatedArticle(
            new SegmentedArticle(new Article("e", "", Metadata.NONE, List.of()), List.of()),
            new Quotations(List.of(), List.of()),
            new Mentions(List.of(), List.of()),
            List.of());

    CasBridge.add(view, article);

    assertSame(CasBridge.annotated(view), article);
  }

  @Test
  void keepsTheOrderOfMoreThanNineSpeakers() {
    List<Speaker> speakers = new ArrayList<>();
    for (int i = 1; i <= 12; i++) {
      speakers.add(new Speaker("s" + i, "N" + i, SpeakerKind.GROUP, false, List.of(), List.of()));
    }
    view.setDocumentText("");

    CasBridge.add(view, new Mentions(speakers, List.of()));

    assertThat(CasBridge.mentions(view).speakers()).isEqualTo(speakers);
  }

  @Test
  void leavesWhatOtherToolsAddedOut() {
    CasBridge.add(view, InventedStory.harbour());
    new Annotation(view, 0, view.getDocumentText().length()).addToIndexes();
    new de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token(
            view, 0, view.getDocumentText().length())
        .addToIndexes();

    assertSame(CasBridge.annotated(view), InventedStory.harbour());
  }

  @Test
  void refusesAnAttributionOfAQuotationThatDoesNotExist() {
    CasBridge.add(view, InventedStory.harbour());

    assertThatThrownBy(
            () ->
                CasBridge.addAttributions(
                    view,
                    List.of(new Attribution("q99", List.of(), Optional.empty(), "rule", 1, ""))))
        .hasMessage("an attribution refers to q99, which does not exist");
  }

  @Test
  void saysWhatToRunIfAViewHasNoArticle() {
    view.setDocumentText("Plain.");

    assertThatThrownBy(() -> CasBridge.annotated(view))
        .hasMessage("view _InitialView has no Article; run the ArticleAnnotator before");
  }

  @Test
  void refusesAValueThatIsNoneOfTheClosedSet() {
    view.setDocumentText("Plain.");
    var block = new org.verbatim.type.Block(view, 0, 6);

    assertThatThrownBy(() -> block.setRole("typo")).isInstanceOf(CASRuntimeException.class);
  }
}
