/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.attribute;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.verbatim.model.Attribution;
import org.verbatim.model.Mentions;
import org.verbatim.model.Quotations;
import org.verbatim.model.SegmentedArticle;

/**
 * Lays quotations to speakers: asks rules from sure to unsure, the first that answers decides.
 *
 * <p>Every quotation gets one attribution, in text order; its speaker is empty where no rule is
 * sure enough. Immutable; may be shared between threads. Linear in the length of the article.
 */
public final class Attributor {

  /** The name of the decision that nothing can be decided. */
  static final String UNKNOWN = "unknown";

  /** The attributions of the quotations, in their order. */
  public List<Attribution> attribute(
      SegmentedArticle article, Quotations quotations, Mentions mentions) {
    if (quotations.quotations().isEmpty()) {
      return List.of();
    }
    var setting = new Setting(article, quotations, mentions);
    Map<String, Attribution> made = new LinkedHashMap<>();
    for (int i = 0; i < quotations.quotations().size(); i++) {
      var scene = new Scene(setting, i, made);
      made.put(scene.quotation().id(), attribute(scene));
    }
    return new ArrayList<>(made.values());
  }

  private static Attribution attribute(Scene scene) {
    for (var rule : Rules.IN_ORDER) {
      var decision = rule.decide(scene);
      if (decision.isPresent()) {
        return new Attribution(
            scene.quotation().id(),
            decision.get().mentions(),
            decision.get().speaker(),
            rule.name(),
            rule.confidence(),
            decision.get().explanation());
      }
    }
    return new Attribution(
        scene.quotation().id(),
        List.of(),
        Optional.empty(),
        UNKNOWN,
        0,
        "nothing around the quotation tells who speaks");
  }
}
