/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.attribute;

import java.util.Optional;
import java.util.function.Function;

/** A rule that looks at what stands around a quotation without a cue of its own. */
record ContextRule(String name, Function<Scene, Optional<Decision>> decision) implements Rule {

  @Override
  public Optional<Decision> decide(Scene scene) {
    return decision.apply(scene);
  }
}
