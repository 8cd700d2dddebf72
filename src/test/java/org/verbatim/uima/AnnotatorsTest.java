/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.uima;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.uima.UIMAException;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.jcas.JCas;
import org.apache.uima.util.XMLInputSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verbatim.model.AnnotatedArticle;
import org.verbatim.model.Attribution;
import org.verbatim.model.Block;
import org.verbatim.model.BlockRole;
import org.verbatim.model.ComparedUtterance;
import org.verbatim.model.Severity;
import org.verbatim.testing.InventedStory;
import org.verbatim.type.Article;

class AnnotatorsTest {

  private static final String FERRY =
      "Mayor Says Harbour Ferry Will Sail\n\n“We tested every lifeboat, and we agreed that the"
          + " ferry is ready to sail,” Mayor Ada Quill told reporters on Monday.\n";

  private static JCas annotated(AnalysisEngine engine, String text) throws UIMAException {
    var cas = engine.newJCas();
    cas.setDocumentText(text);
    engine.process(cas);
    return cas;
  }

  @Test
  void annotateATextOfWhichNothingIsKnown() throws UIMAException {
    var article = CasBridge.annotated(annotated(Cases.engine("article"), FERRY));

    assertThat(article.id()).isEqualTo("article");
    assertThat(article.article().blocks())
        .extracting(Block::role)
        .containsExactly(BlockRole.HEADLINE, BlockRole.BODY);
    assertThat(article.quotations()).isNotEmpty();
    assertThat(article.speakers()).extracting(speaker -> speaker.name()).contains("Ada Quill");
  }

  @Test
  void stopBeforeTheFirstArticleIfTheNameModelIsMissing() throws Exception {
    var description =
        UIMAFramework.getXMLParser()
            .parseAnalysisEngineDescription(
                new XMLInputSource(
                    getClass().getResource("/org/verbatim/descriptors/MentionAnnotator.xml")));
    description
        .getAnalysisEngineMetaData()
        .getConfigurationParameterSettings()
        .setParameterValue("nameModel", "none.bin");

    assertThatThrownBy(() -> UIMAFramework.produceAnalysisEngine(description))
        .hasRootCauseInstanceOf(NoSuchFileException.class)
        .hasStackTraceContaining(
            "MentionAnnotator: parameter 'nameModel': none.bin: there is no such file;"
                + " check the path");
  }

  @Test
  void annotateAnEmptyText() throws UIMAException {
    assertThat(CasBridge.annotated(annotated(Cases.engine("article"), "")).quotations()).isEmpty();
  }

  @Test
  void keepWhatTheCallerKnowsOfTheArticle() throws UIMAException {
    var cas = Cases.empty();
    cas.setDocumentText(FERRY);
    var known = new Article(cas);
    known.setArticleId("ferry-1");
    known.setOutlet("Harbour Post");
    known.addToIndexes();

    Cases.engine("ArticleAnnotator").process(cas);

    var article = CasBridge.article(cas);
    assertThat(article.id()).isEqualTo("ferry-1");
    assertThat(article.metadata().outlet()).contains("Harbour Post");
    assertThat(article.metadata().headline()).contains("Mayor Says Harbour Ferry Will Sail");
    assertThat(cas.getIndexedFSs(Article.class)).hasSize(1);
  }

  @Test
  void leaveBlocksAloneThatAreThere() throws UIMAException {
    var cas = Cases.empty();
    CasBridge.add(cas, InventedStory.harbour().article());

    Cases.engine("ArticleAnnotator").process(cas);

    assertThat(CasBridge.article(cas)).isEqualTo(InventedStory.harbour().article());
  }

  @Test
  void nameNobodyBelowTheLeastConfidence() throws UIMAException {
    var engine = Cases.engine("article");
    var sure = CasBridge.attributions(annotated(engine, FERRY));
    engine.setConfigParameterValue(AttributionAnnotator.PARAM_MIN_CONFIDENCE, 1.0f);
    engine.reconfigure();

    var unsure = CasBridge.attributions(annotated(engine, FERRY));

    assertThat(sure).extracting(Attribution::speaker).anyMatch(Optional::isPresent);
    assertThat(unsure)
        .hasSameSizeAs(sure)
        .extracting(Attribution::speaker)
        .allMatch(Optional::isEmpty);
    assertThat(unsure.get(0).explanation())
        .isEqualTo("not sure enough to name a speaker; perhaps " + sure.get(0).explanation());
  }

  @Test
  void decideByTheModelThatIsNamed(@TempDir Path folder) throws UIMAException, IOException {
    var model = Files.writeString(folder.resolve("my.model"), "weight nobody 100\n");
    var engine = Cases.engine("article");
    engine.setConfigParameterValue(AttributionAnnotator.PARAM_ATTRIBUTION_MODEL, model.toString());
    engine.reconfigure();

    assertThat(CasBridge.attributions(annotated(engine, FERRY)))
        .isNotEmpty()
        .extracting(Attribution::decidedBy)
        .isSubsetOf("unknown", "read"); // no rule, no ranking
  }

  @Test
  void stopAtAModelThatIsNotThere() throws UIMAException {
    var engine = Cases.engine("article");
    engine.setConfigParameterValue(AttributionAnnotator.PARAM_ATTRIBUTION_MODEL, "nowhere.model");

    assertThatThrownBy(engine::reconfigure).rootCause().isInstanceOf(NoSuchFileException.class);
    assertThatThrownBy(engine::reconfigure)
        .hasStackTraceContaining(
            "AttributionAnnotator: parameter 'attributionModel': nowhere.model: there is no such file;"
                + " check the path");
  }

  @Test
  void findWhereTwoArticlesDifferInTheBaseView() throws UIMAException {
    var article = Cases.engine("article");
    var ours = CasBridge.annotated(annotated(article, FERRY));
    var theirs = annotatedAs("gazette", FERRY.replace("and we", "and he"), article);
    var base = Cases.empty();
    StoryCas.addArticles(base, List.of(ours, theirs));

    Cases.engine("story").process(base);

    assertThat(StoryCas.story(base).utterances())
        .isNotEmpty()
        .allMatch(
            compared ->
                compared.utterance().renditions().stream()
                            .map(rendition -> rendition.article())
                            .distinct()
                            .count()
                        > 1
                    || !compared.findings().isEmpty());
  }

  @Test
  void judgeByTheProfileThatIsNamed() throws UIMAException {
    var article = Cases.engine("article");
    var ours = CasBridge.annotated(annotated(article, FERRY));
    var theirs = annotatedAs("gazette", FERRY.replace("every lifeboat", "all lifeboats"), article);

    assertThat(worst("neutral", ours, theirs)).isEqualTo(Severity.MINOR);
    assertThat(worst("strict", ours, theirs)).isEqualTo(Severity.MAJOR);
  }

  private static Severity worst(String profile, AnnotatedArticle... articles) throws UIMAException {
    var base = Cases.empty();
    StoryCas.addArticles(base, List.of(articles));
    var engine = Cases.engine("story");
    engine.setConfigParameterValue(DiscrepancyAnnotator.PARAM_PROFILE, profile);
    engine.reconfigure();
    engine.process(base);
    return StoryCas.story(base).utterances().stream()
        .map(ComparedUtterance::severity)
        .max(Severity::compareTo)
        .orElseThrow();
  }

  @Test
  void stopAtAProfileThatIsNotThere() throws UIMAException {
    var engine = Cases.engine("story");
    engine.setConfigParameterValue(DiscrepancyAnnotator.PARAM_PROFILE, "strikt");

    assertThatThrownBy(engine::reconfigure)
        .hasStackTraceContaining(
            "DiscrepancyAnnotator: parameter 'profile': there is no profile 'strikt'; did you mean"
                + " 'strict'? Profiles: neutral, strict, lenient, or a file");
  }

  @Test
  void tellWhichArticlesOfAStoryAreOneWitness() throws UIMAException {
    var article = Cases.engine("article");
    var wire =
        FERRY
            + "\nShe spoke in the boathouse, where forty volunteers had gathered round the stove"
            + " with their children and dogs.\n\nThe ferry has lain in the dock since January,"
            + " when a crack was found in the housing of its older engine.\n";
    var base = Cases.empty();
    StoryCas.addArticles(
        base,
        List.of(
            annotatedAs("a-gazette", wire, article),
            annotatedAs("b-post", FERRY, article),
            annotatedAs("c-herald", wire.replace("forty", "some forty"), article)));

    Cases.engine("story").process(base);

    assertThat(StoryCas.story(base).witnesses())
        .extracting(witness -> witness.articles())
        .containsExactly(List.of("a-gazette", "c-herald"), List.of("b-post"));
  }

  private static org.verbatim.model.AnnotatedArticle annotatedAs(
      String id, String text, AnalysisEngine engine) throws UIMAException {
    var cas = engine.newJCas();
    cas.setDocumentText(text);
    var known = new Article(cas);
    known.setArticleId(id);
    known.addToIndexes();
    engine.process(cas);
    return CasBridge.annotated(cas);
  }

  @Test
  void takeAnUtteranceWithItsRenditionsOutAgain() {
    var base = Cases.empty();
    StoryCas.add(base, InventedStory.story());

    StoryCas.remove(base, InventedStory.story().utterances().get(1).utterance());

    assertThat(StoryCas.utterances(base)).extracting(said -> said.id()).containsExactly("u3");
    assertThat(base.getIndexedFSs(org.verbatim.type.Rendition.class)).hasSize(3);
  }

  @Test
  void sayWhatToRunBeforeThem() {
    var cas = Cases.empty();
    cas.setDocumentText(FERRY);

    assertThatThrownBy(() -> Cases.engine("QuotationAnnotator").process(cas))
        .rootCause()
        .hasMessage("view _InitialView has no Article; run the ArticleAnnotator before");
    assertThatThrownBy(() -> Cases.engine("DiscrepancyAnnotator").process(cas))
        .rootCause()
        .hasMessage("view _InitialView has no Story; run the LinkAnnotator before");
  }
}
