/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.uima;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.uima.jcas.JCas;
import org.verbatim.model.Witness;
import org.verbatim.model.WitnessKind;
import org.verbatim.type.Article;
import org.verbatim.type.Story;

/** Which articles of a story count as one. */
final class WitnessBridge {

  private WitnessBridge() {}

  static void add(JCas base, Story story, List<JCas> sources, List<Witness> witnesses) {
    Map<String, Article> articles = new HashMap<>();
    for (var source : sources) {
      source
          .getIndexedFSs(Article.class)
          .forEach(article -> articles.put(article.getArticleId(), article));
    }
    List<org.verbatim.type.Witness> all = new ArrayList<>();
    for (var witness : witnesses) {
      var added = new org.verbatim.type.Witness(base);
      added.setArticles(
          CasBridge.array(
              base, witness.articles().stream().map(id -> article(articles, id)).toList()));
      added.setKind(witness.kind().label());
      added.setAgency(witness.agency().orElse(null));
      added.setOrigin(witness.origin().map(id -> article(articles, id)).orElse(null));
      added.setDecidedBy(witness.decidedBy());
      added.setConfidence(witness.confidence());
      added.setReason(witness.reason());
      added.addToIndexes();
      all.add(added);
    }
    story.setWitnesses(CasBridge.array(base, all));
  }

  private static Article article(Map<String, Article> articles, String id) {
    var found = articles.get(id);
    if (found == null) {
      throw new IllegalArgumentException("the story has no article " + id);
    }
    return found;
  }

  static List<Witness> witnesses(Story story) {
    return CasBridge.list(story.getWitnesses()).stream().map(WitnessBridge::witness).toList();
  }

  private static Witness witness(org.verbatim.type.Witness witness) {
    return new Witness(
        CasBridge.list(witness.getArticles()).stream().map(Article::getArticleId).toList(),
        WitnessKind.of(witness.getKind()),
        Optional.ofNullable(witness.getAgency()),
        Optional.ofNullable(witness.getOrigin()).map(Article::getArticleId),
        witness.getDecidedBy(),
        witness.getConfidence(),
        witness.getReason());
  }
}
