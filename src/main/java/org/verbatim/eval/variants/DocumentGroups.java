/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.variants;

import java.util.HashMap;
import java.util.Map;

/** Groups of documents that belong together, by a document that stands for all of its group. */
final class DocumentGroups {

  private final Map<String, String> parents = new HashMap<>();

  void join(String one, String other) {
    parents.put(group(one), group(other));
  }

  /** The document that stands for the group of this one. */
  String group(String doc) {
    var parent = parents.computeIfAbsent(doc, name -> name);
    return parent.equals(doc) ? doc : group(parent);
  }
}
