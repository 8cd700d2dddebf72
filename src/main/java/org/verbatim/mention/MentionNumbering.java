/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.verbatim.model.Mention;
import org.verbatim.model.Mentions;
import org.verbatim.model.Speaker;
import org.verbatim.text.Span;

/** Brings collected mentions into text order and gives them and their speakers ids. */
final class MentionNumbering {

  private static final Comparator<Draft> TEXT_ORDER =
      Comparator.comparing(
          Draft::span,
          Comparator.comparingInt(Span::begin).thenComparing(Span::end, Comparator.reverseOrder()));

  private final Map<Referent, Referent> named;
  private final Map<Referent, String> ids = new LinkedHashMap<>();
  private final List<Speaker> speakers = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();

  /** Takes referents for what the map says that they are named; others as they are. */
  MentionNumbering(Map<Referent, Referent> named) {
    this.named = named;
  }

  /** Of two drafts of one span the first found stays. */
  Mentions number(List<Draft> drafts) {
    Set<Span> seen = new HashSet<>();
    drafts.stream().sorted(TEXT_ORDER).filter(draft -> seen.add(draft.span())).forEach(this::add);
    return new Mentions(speakers, mentions);
  }

  private void add(Draft draft) {
    Optional<String> speaker =
        Optional.ofNullable(draft.referent())
            .map(referent -> named.getOrDefault(referent, referent))
            .map(referent -> ids.computeIfAbsent(referent, this::addSpeaker));
    mentions.add(
        new Mention(
            "m" + (mentions.size() + 1),
            draft.span(),
            draft.form(),
            draft.agreement(),
            speaker,
            draft.rule().label(),
            draft.rule().confidence()));
  }

  private String addSpeaker(Referent referent) {
    String id = "s" + (speakers.size() + 1);
    speakers.add(referent.toSpeaker(id));
    return id;
  }
}
