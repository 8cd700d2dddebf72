/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.attribute;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.verbatim.model.Attribution;
import org.verbatim.model.Mentions;
import org.verbatim.model.Quotations;
import org.verbatim.model.SegmentedArticle;

/**
 * Lays quotations to speakers: asks rules from sure to unsure; where the first that answers is not
 * sure, all that could have spoken are ranked by what was learned.
 *
 * <p>Every quotation gets one attribution, in text order; its speaker is empty where nobody is
 * likely enough. Immutable; may be shared between threads. Linear in the length of the article.
 */
public final class Attributor {

  private final Decider decider;

  /** Decides with the model that comes with the program. */
  public Attributor() {
    this(AttributionModel.shipped());
  }

  public Attributor(AttributionModel model) {
    this.decider = new Decider(model);
  }

  /** The attributions of the quotations, in their order. */
  public List<Attribution> attribute(
      SegmentedArticle article, Quotations quotations, Mentions mentions) {
    if (quotations.quotations().isEmpty()) {
      return List.of();
    }
    var setting = new Setting(article, quotations, mentions);
    Map<String, Decision> made = new HashMap<>();
    List<Attribution> attributions = new ArrayList<>();
    for (int i = 0; i < quotations.quotations().size(); i++) {
      var scene = new Scene(setting, i, made);
      var choice = decider.decide(scene);
      made.put(scene.quotation().id(), choice.decision());
      attributions.add(
          new Attribution(
              scene.quotation().id(),
              choice.decision().mentions(),
              choice.decision().speaker(),
              choice.by(),
              choice.confidence() * sureOfSpeaker(setting, choice.decision()),
              choice.decision().explanation()));
    }
    return attributions;
  }

  /**
   * What remains of the confidence if the mention may mean somebody else. The two are not
   * independent: a mention that is hard to resolve is also hard to lay words to, so that part of
   * its doubt is in the attribution's already. The square root fits sources as well as speakers.
   * Where no speaker is claimed, nothing is to be taken off: the words are "his", whoever that is.
   */
  private static double sureOfSpeaker(Setting setting, Decision decision) {
    if (decision.speaker().isEmpty()) {
      return 1;
    }
    return decision.meant().stream()
        .flatMap(id -> setting.mentions().byId(id).stream())
        .mapToDouble(mention -> Math.sqrt(mention.confidence()))
        .min()
        .orElse(1);
  }
}
