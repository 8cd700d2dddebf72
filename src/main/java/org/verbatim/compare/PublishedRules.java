/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.compare;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.verbatim.model.Labelled;

/** Every rule of this step by the name that reports and profiles use. */
final class PublishedRules {

  private static final List<Labelled> ALL =
      Stream.<Labelled[]>of(
              ChangeRule.values(),
              PairRule.values(),
              ParaphraseRule.values(),
              ContextRule.values(),
              ClaimRule.values(),
              FindingRule.values())
          .flatMap(Stream::of)
          .toList();

  private PublishedRules() {}

  static List<Labelled> all() {
    return ALL;
  }

  static Set<String> names() {
    var names = new TreeSet<String>();
    ALL.forEach(rule -> names.add(rule.label()));
    return names;
  }
}
