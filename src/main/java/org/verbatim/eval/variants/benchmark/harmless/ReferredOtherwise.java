/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.variants.benchmark.harmless;

import java.util.ArrayList;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.verbatim.eval.variants.benchmark.speech.Alteration;
import org.verbatim.eval.variants.benchmark.speech.Edit;
import org.verbatim.eval.variants.benchmark.speech.Kind;
import org.verbatim.eval.variants.benchmark.speech.Lot;
import org.verbatim.eval.variants.benchmark.speech.Scene;
import org.verbatim.eval.variants.benchmark.speech.Speech;

/** "said Ilse Orlan": "said the mayor"; the speaker's title, or the full name for the short one. */
public final class ReferredOtherwise implements Alteration {

  @Override
  public Kind kind() {
    return Kind.REFERENCE;
  }

  @Override
  public Optional<Edit> edit(Speech speech, Scene scene, RandomGenerator random) {
    var person = scene.person(speech);
    var mention = scene.namedAt(speech);
    if (person.isEmpty() || mention.isEmpty() || !speech.alone()) {
      return Optional.empty();
    }
    String printed = scene.text(mention.get().span());
    var others = new ArrayList<String>();
    if (!printed.contains(person.get().name()) && person.get().name().endsWith(printed)) {
      others.add(person.get().name());
    }
    boolean introduced =
        scene.article().mentions().stream()
            .anyMatch(
                other ->
                    other.span().end() < scene.paragraph(speech).span().begin()
                        && other.speaker().equals(mention.get().speaker()));
    if (introduced) {
      person.get().titles().stream()
          .filter(title -> title.matches("\\p{Ll}+( \\p{Ll}+){0,2}"))
          .forEach(title -> others.add("the " + title));
    }
    int begin = mention.get().span().begin();
    boolean opens = begin == scene.paragraph(speech).span().begin();
    return Lot.one(others, random)
        .map(text -> opens ? Character.toUpperCase(text.charAt(0)) + text.substring(1) : text)
        .map(text -> Edit.silent(mention.get().span(), text));
  }
}
