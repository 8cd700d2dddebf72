/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Articles that report the same utterances or the same event.
 *
 * @param id its name within a run: "1", "2" …
 * @param articles by id
 * @param witnesses which of the articles count as one, by their first article; one that stands in
 *     none is a witness of its own
 * @param utterances those that more than one article reports, and those with a finding
 */
public record Story(
    String id,
    List<AnnotatedArticle> articles,
    List<Witness> witnesses,
    List<ComparedUtterance> utterances) {
  public Story {
    Objects.requireNonNull(id);
    articles = List.copyOf(articles);
    witnesses = List.copyOf(witnesses);
    utterances = List.copyOf(utterances);
  }

  /** Every article is a witness of its own. */
  public Story(String id, List<AnnotatedArticle> articles, List<ComparedUtterance> utterances) {
    this(id, articles, List.of(), utterances);
  }

  /** The independent sources of an utterance, by their first article. */
  public List<Witness> witnesses(Utterance utterance) {
    Set<String> reporting =
        utterance.renditions().stream().map(Rendition::article).collect(Collectors.toSet());
    List<Witness> found = new ArrayList<>();
    Set<String> placed = new HashSet<>();
    for (var witness : witnesses) {
      witness.among(reporting).ifPresent(found::add);
      placed.addAll(witness.articles());
    }
    reporting.stream()
        .filter(article -> !placed.contains(article))
        .map(Witness::single)
        .forEach(found::add);
    found.sort(Comparator.comparing(witness -> witness.articles().get(0)));
    return List.copyOf(found);
  }
}
