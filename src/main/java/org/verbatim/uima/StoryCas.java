/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.uima;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.uima.cas.CASException;
import org.apache.uima.cas.CASRuntimeException;
import org.apache.uima.jcas.JCas;
import org.verbatim.model.AnnotatedArticle;
import org.verbatim.model.ComparedUtterance;
import org.verbatim.model.Story;
import org.verbatim.model.Utterance;
import org.verbatim.model.Witness;

/**
 * A story in one CAS: from records to views and back, without loss.
 *
 * <p>The base view has no text and indexes what is said of several articles; each article is a view
 * {@code source.1}, {@code source.2} and so on, in the order of the story. {@code
 * getViewIterator("source")} yields just these.
 */
public final class StoryCas {

  private static final String SOURCE = "source";

  private StoryCas() {}

  /** Adds all of a story to an empty CAS. */
  public static void add(JCas base, Story story) {
    addArticles(base, story.articles());
    addUtterances(base, story.utterances().stream().map(ComparedUtterance::utterance).toList());
    addWitnesses(base, story.witnesses());
    single(base).setStoryId(story.id());
    story.utterances().forEach(utterance -> addComparisons(base, utterance));
  }

  /** The story of a CAS; its id is empty if nobody has given it one. */
  public static Story story(JCas base) {
    var articles = articles(base);
    return new Story(
        Optional.ofNullable(single(base).getStoryId()).orElse(""),
        articles,
        WitnessBridge.witnesses(single(base)),
        compared(base));
  }

  /** Adds a view for each article. */
  public static void addArticles(JCas base, List<AnnotatedArticle> articles) {
    for (int i = 0; i < articles.size(); i++) {
      try {
        CasBridge.add(base.createView(SOURCE + "." + (i + 1)), articles.get(i));
      } catch (CASException e) {
        throw new CASRuntimeException(e);
      }
    }
  }

  /** In the order of the numbers of their views. */
  public static List<AnnotatedArticle> articles(JCas base) {
    return sources(base).stream().map(CasBridge::annotated).toList();
  }

  private static List<JCas> sources(JCas base) {
    List<JCas> views = new ArrayList<>();
    try {
      for (Iterator<JCas> all = base.getViewIterator(SOURCE); all.hasNext(); ) {
        views.add(all.next());
      }
    } catch (CASException e) {
      throw new CASRuntimeException(e);
    }
    views.sort(Numbered.by(JCas::getViewName));
    return views;
  }

  /** Adds utterances that are not compared yet; the articles must be there. */
  public static void addUtterances(JCas base, List<Utterance> utterances) {
    new UtteranceBridge(base, sources(base)).addUtterances(utterances);
  }

  /** Adds which articles count as one; the utterances must be there. */
  public static void addWitnesses(JCas base, List<Witness> witnesses) {
    WitnessBridge.add(base, single(base), sources(base), witnesses);
  }

  /** Utterances without their comparisons. */
  public static List<Utterance> utterances(JCas base) {
    return CasBridge.list(single(base).getUtterances()).stream()
        .map(UtteranceBridge::utterance)
        .toList();
  }

  /** Adds what comparing the renditions of an utterance found; the utterance must be there. */
  public static void addComparisons(JCas base, ComparedUtterance compared) {
    var utterance =
        CasBridge.list(single(base).getUtterances()).stream()
            .filter(candidate -> candidate.getUtteranceId().equals(compared.utterance().id()))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "the story has no utterance " + compared.utterance().id()));
    new UtteranceBridge(base, sources(base)).addComparisons(utterance, compared);
  }

  /** Takes an utterance with its renditions out again. */
  static void remove(JCas base, Utterance utterance) {
    var story = single(base);
    List<org.verbatim.type.Utterance> kept = new ArrayList<>();
    for (var candidate : CasBridge.list(story.getUtterances())) {
      if (candidate.getUtteranceId().equals(utterance.id())) {
        UtteranceBridge.remove(candidate);
      } else {
        kept.add(candidate);
      }
    }
    story.setUtterances(CasBridge.array(base, kept));
  }

  private static List<ComparedUtterance> compared(JCas base) {
    return CasBridge.list(single(base).getUtterances()).stream()
        .map(UtteranceBridge::compared)
        .toList();
  }

  private static org.verbatim.type.Story single(JCas base) {
    return base.getIndexedFSs(org.verbatim.type.Story.class).stream()
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "view " + base.getViewName() + " has no Story; run the LinkAnnotator before"));
  }
}
