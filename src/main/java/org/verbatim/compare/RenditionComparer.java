/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.verbatim.model.AnnotatedArticle;
import org.verbatim.model.ComparedUtterance;
import org.verbatim.model.Comparison;
import org.verbatim.model.Utterance;

/**
 * Holds the renditions of an utterance against each other: aligns them word for word, gives every
 * difference a type, a severity and a sentence for a reader, and looks at every rendition alone for
 * what is odd about it.
 *
 * <p>Quiet by design: where the reporter's words around the marks carry what the marks leave out,
 * nothing is said, and no single word is called major unless the rest is clearly one sentence.
 *
 * <p>Stateless; may be shared between threads.
 */
public final class RenditionComparer {

  private final SeverityProfile profile;

  /** Takes differences as seriously as the neutral profile does. */
  public RenditionComparer() {
    this(SeverityProfile.neutral());
  }

  /** Takes differences as seriously as the profile says. */
  public RenditionComparer(SeverityProfile profile) {
    this.profile = Objects.requireNonNull(profile);
  }

  /**
   * The differences of every two renditions from different articles, in the order of the
   * renditions. Comparing the same two in the other order gives the mirrored differences.
   *
   * @param story must hold every article that the utterance names
   * @throws IllegalArgumentException if an article is missing from the story
   */
  public ComparedUtterance compare(Utterance utterance, List<AnnotatedArticle> story) {
    Map<String, AnnotatedArticle> articles =
        story.stream().collect(Collectors.toMap(AnnotatedArticle::id, Function.identity()));
    var versions = new ArrayList<Version>();
    for (var rendition : utterance.renditions()) {
      var article = articles.get(rendition.article());
      if (article == null) {
        throw new IllegalArgumentException(
            "utterance "
                + utterance.id()
                + ": the story has no article "
                + rendition.article()
                + ", only "
                + articles.keySet().stream().sorted().toList());
      }
      versions.add(new Version(article, rendition));
    }
    var comparisons = new ArrayList<Comparison>();
    for (int i = 0; i < versions.size(); i++) {
      for (int j = i + 1; j < versions.size(); j++) {
        if (versions.get(i).article() != versions.get(j).article()) {
          comparisons.add(
              PairComparer.compare(i, versions.get(i), j, versions.get(j), versions, profile));
        }
      }
    }
    return new ComparedUtterance(
        utterance, comparisons, FindingRule.findings(versions, profile), Collation.of(versions));
  }
}
