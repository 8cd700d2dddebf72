/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.link;

import java.util.HashMap;
import java.util.Map;
import org.verbatim.model.AnnotatedArticle;

/** Whether two articles of a story are about one event; remembers what it worked out. */
final class Events {

  private static final double ALIKE = 0.3;

  private final Map<String, Profile> profiles = new HashMap<>();
  private final Map<String, Boolean> known = new HashMap<>();

  boolean areOne(AnnotatedArticle a, AnnotatedArticle b) {
    return known.computeIfAbsent(
        a.id() + "\n" + b.id(), pair -> profile(a).likeness(profile(b)) >= ALIKE);
  }

  private Profile profile(AnnotatedArticle article) {
    return profiles.computeIfAbsent(article.id(), id -> Profile.of(article));
  }
}
