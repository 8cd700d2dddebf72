/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.attribute;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says in a reader's words what speaks most for a candidate. */
final class Reasons {

  private static final int MOST = 3;

  /** What a feature tells, by what it begins with. */
  private static final Map<String, String> WORDS = words();

  private Reasons() {}

  private static Map<String, String> words() {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("governs=", "subject of the verb before the words");
    words.put("subject=speech", "subject of a verb of speaking");
    words.put("subject=other", "subject of a verb");
    words.put("back0=same", "speaker of the quotation before");
    words.put("back0=speaker", "speaker of the quotation before");
    words.put("back=", "speaker of the quotation before");
    words.put("back1=same", "speaker of the last quotation but one");
    words.put("back1=speaker", "speaker of the last quotation but one");
    words.put("side=before", "named before the words");
    words.put("side=after", "named behind the words");
    words.put("side=inside", "named between the words");
    words.put("side=earlier", "named in an earlier sentence");
    words.put("side=later", "named in the next sentence");
    words.put("speaker=person", "a person");
    words.put("speaker=organisation", "an organisation");
    words.put("speaker=group", "a group");
    words.put("wordBefore=to&", "behind \"to\"");
    words.put("wordBefore=by&", "behind \"by\"");
    words.put("wordBefore=for&", "behind \"for\"");
    words.put("count=", "named often");
    return words;
  }

  /**
   * Up to three reasons, the strongest first; if none speaks for the candidate, where it stands;
   * never empty.
   *
   * @param features of the candidate
   */
  static String strongest(List<String> features, AttributionModel model) {
    Map<String, Double> strength = new LinkedHashMap<>();
    for (var feature : features) {
      WORDS.forEach(
          (start, words) -> {
            if (feature.startsWith(start)) {
              strength.merge(words, model.weight(feature), Double::sum);
            }
          });
    }
    var strongest =
        strength.entrySet().stream()
            .filter(reason -> reason.getValue() > 0)
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .limit(MOST)
            .map(Map.Entry::getKey)
            .collect(Collectors.joining(", "));
    return strongest.isEmpty()
        ? strength.keySet().stream()
            .filter(words -> words.startsWith("named"))
            .findFirst()
            .orElse("near the words")
        : strongest;
  }
}
