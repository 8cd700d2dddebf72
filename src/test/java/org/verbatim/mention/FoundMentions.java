/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.verbatim.model.Mention;
import org.verbatim.model.Mentions;
import org.verbatim.model.Speaker;
import org.verbatim.testing.MarkedSpeech;

/** The mentions of a text, looked up by their words. */
record FoundMentions(MarkedSpeech speech, Mentions mentions) {

  private static final MentionFinder FINDER = new MentionFinder();

  static FoundMentions in(String marked) {
    var speech = MarkedSpeech.of(marked);
    return new FoundMentions(speech, FINDER.find(speech.article(), speech.quotations()));
  }

  List<Mention> all(String words) {
    return mentions.mentions().stream().filter(m -> words(m).equals(words)).toList();
  }

  String words(Mention mention) {
    return speech.article().text(mention.span());
  }

  Speaker speaker(String words) {
    var found = all(words);
    assertThat(found).as("mentions of '%s' in %s", words, printed()).isNotEmpty();
    return speaker(found.get(found.size() - 1));
  }

  Speaker speaker(Mention mention) {
    Optional<Speaker> speaker =
        mentions.speakers().stream()
            .filter(one -> mention.speaker().filter(one.id()::equals).isPresent())
            .findFirst();
    assertThat(speaker).as("speaker of '%s'", words(mention)).isPresent();
    return speaker.orElseThrow();
  }

  List<String> printed() {
    return mentions.mentions().stream().map(this::words).toList();
  }

  List<String> names() {
    return mentions.speakers().stream().map(Speaker::name).toList();
  }

  /** The name of the speaker of the last mention with the words. */
  String nameOf(String words) {
    return speaker(words).name();
  }
}
