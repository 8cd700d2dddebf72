/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.verbatim.eval.variants.Passage;
import org.verbatim.eval.variants.benchmark.AlteredPair;
import org.verbatim.eval.variants.benchmark.Version;
import org.verbatim.text.Span;

/** Writes the gold of the benchmark as pairs, one a line, as {@link EvalFiles} reads them. */
public final class BenchmarkRecords {

  private BenchmarkRecords() {}

  /**
   * The pairs of the versions, in their order.
   *
   * @param bases the texts of the first articles by their names
   */
  public static String lines(List<Version> versions, Map<String, String> bases) {
    return versions.stream()
        .flatMap(
            version ->
                version.pairs().stream()
                    .map(pair -> line(pair, bases.get(version.base()), version.text())))
        .collect(Collectors.joining());
  }

  private static String line(AlteredPair pair, String textA, String textB) {
    var json = Json.object();
    json.put("event", pair.a().doc());
    json.set("a", side(pair.a(), textA).put("quoted", true));
    json.set("b", side(pair.b(), textB).put("quoted", pair.quoted()));
    json.put("same", !pair.kind().isTrap());
    if (pair.kind().isTrap()) {
      json.put("reason", pair.kind().label());
    } else {
      json.put("cluster", pair.injection());
      json.put("severity", pair.kind().severity().label());
      var differences = json.putArray("differences");
      pair.difference()
          .ifPresent(
              one ->
                  differences.add(
                      Json.object()
                          .put("type", one.type())
                          .<ObjectNode>set("a", Json.span(one.a()))
                          .set("b", Json.span(one.b()))));
    }
    json.put("kind", pair.kind().label());
    json.put("alteration", pair.alteration());
    pair.speaker().ifPresent(speaker -> json.put("speaker", speaker));
    return Json.line(json) + "\n";
  }

  private static ObjectNode side(Passage passage, String text) {
    var hull = Span.hull(passage.parts());
    return Json.object()
        .put("doc", passage.doc())
        .put("begin", hull.begin())
        .put("end", hull.end())
        .put("text", hull.in(text));
  }
}
