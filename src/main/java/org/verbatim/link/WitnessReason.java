/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.verbatim.model.WitnessKind;

/** Says in words why several articles are one witness. */
final class WitnessReason {

  private WitnessReason() {}

  /**
   * @param credits how the articles name an agency: "all with a dateline of Halyard"
   * @param common what ties them, surest first
   */
  static String words(WitnessKind kind, Optional<String> credits, List<CommonText> common) {
    var parts = new ArrayList<String>();
    credits.ifPresent(parts::add);
    boolean copies = common.stream().allMatch(each -> each.narrated().share() >= 0.5);
    int longest = common.stream().mapToInt(each -> each.narrated().longest()).max().orElse(0);
    if (copies) {
      double least = common.stream().mapToDouble(each -> each.narrated().share()).min().orElse(0);
      parts.add(
          (common.size() > 1 ? "at least " : "")
              + percent(least)
              + " of the reporters’ own words in common, up to "
              + longest
              + " in a row");
    } else if (common.stream().allMatch(CommonText::sameDispatch)) {
      parts.add("the same place, day and figures");
    } else if (common.stream().allMatch(CommonText::sameSignature)) {
      parts.add("signed by the same reporter and editor");
    } else if (longest > 0) {
      parts.add("up to " + longest + " of the reporters’ own words in a row in common");
    }
    double quoted = common.stream().mapToDouble(each -> each.quoted().share()).min().orElse(0);
    if (kind == WitnessKind.COMMON_RELEASE) {
      parts.add("all that they quote alike is from a statement");
    } else if (!copies && quoted >= 0.5) {
      parts.add(
          (common.size() > 1 ? "at least " : "")
              + percent(quoted)
              + " of the quoted words as well");
    }
    return String.join("; ", parts);
  }

  /** "62 %"; never "100 %", since articles differ somewhere. */
  private static String percent(double share) {
    return Math.min(99, Math.round(share * 100)) + " %";
  }
}
