/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.attribute;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.verbatim.model.Mention;
import org.verbatim.model.Mentions;
import org.verbatim.model.Speaker;
import org.verbatim.text.Span;

/** Finds mentions by place. Immutable. */
final class MentionIndex {

  private final List<Mention> mentions;
  private final Map<String, Speaker> speakers = new HashMap<>();
  private final Map<String, Mention> byId = new HashMap<>();
  private final Map<String, Integer> count = new HashMap<>();

  MentionIndex(Mentions mentions) {
    this.mentions = mentions.mentions();
    mentions.speakers().forEach(speaker -> speakers.put(speaker.id(), speaker));
    for (var mention : this.mentions) {
      byId.put(mention.id(), mention);
      mention.speaker().ifPresent(speaker -> count.merge(speaker, 1, Integer::sum));
    }
  }

  Optional<Mention> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** How many mentions refer to the speaker. */
  int count(String speaker) {
    return count.getOrDefault(speaker, 0);
  }

  /** All mentions that refer to the speaker, in text order. */
  Stream<Mention> of(String speaker) {
    return mentions.stream()
        .filter(mention -> mention.speaker().filter(speaker::equals).isPresent());
  }

  /** The mentions that begin in the span, in text order. */
  List<Mention> within(Span span) {
    return mentions.subList(firstAtOrAfter(span.begin()), firstAtOrAfter(span.end()));
  }

  Speaker speaker(String id) {
    return speakers.get(id);
  }

  /**
   * The mention that begins where the span begins and is nearest to it in length, else the shortest
   * around its end.
   */
  Optional<Mention> at(Span span) {
    Mention best = null;
    int i = firstAtOrAfter(span.begin());
    for (int j = i; j < mentions.size() && mentions.get(j).span().begin() == span.begin(); j++) {
      var mention = mentions.get(j);
      if (best == null || isBetter(mention, best, span)) {
        best = mention;
      }
    }
    for (int j = i;
        best == null && j < mentions.size() && mentions.get(j).span().begin() < span.end();
        j++) {
      if (span.covers(mentions.get(j).span()) && mentions.get(j).span().end() == span.end()) {
        best = mentions.get(j);
      }
    }
    return Optional.ofNullable(best);
  }

  /** One that covers the phrase goes before one that is a part of it ("Her" of "Her spokesman"). */
  private static boolean isBetter(Mention mention, Mention best, Span span) {
    boolean covers = mention.span().covers(span);
    return covers == best.span().covers(span)
        ? distance(mention, span) < distance(best, span)
        : covers;
  }

  private static int distance(Mention mention, Span span) {
    return Math.abs(mention.span().end() - span.end());
  }

  private int firstAtOrAfter(int begin) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).span().begin() < begin) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
