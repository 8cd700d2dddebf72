/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.variants.benchmark.misleading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.verbatim.eval.variants.benchmark.speech.Alteration;
import org.verbatim.eval.variants.benchmark.speech.Edit;
import org.verbatim.eval.variants.benchmark.speech.Kind;
import org.verbatim.eval.variants.benchmark.speech.Lot;
import org.verbatim.eval.variants.benchmark.speech.Scene;
import org.verbatim.eval.variants.benchmark.speech.Speech;
import org.verbatim.model.Mention;
import org.verbatim.model.Speaker;
import org.verbatim.text.Names;
import org.verbatim.text.Span;

/** The same words under the name of another person of the article, or of an invented one. */
public final class SpeakerSwapped implements Alteration {

  private static final List<String> INVENTED =
      List.of("Corin Maddock", "Edda Thornwell", "Ruben Askell", "Marlis Overby");
  private static final int FEWEST_WORDS = 8; // shorter sentences may be anybody's

  @Override
  public Kind kind() {
    return Kind.SPEAKER;
  }

  @Override
  public Optional<Edit> edit(Speech speech, Scene scene, RandomGenerator random) {
    var person = scene.person(speech);
    var mention = scene.namedAt(speech);
    if (person.isEmpty()
        || mention.isEmpty()
        || !speech.alone()
        || isNamedTwice(person.get(), mention.get(), speech, scene)
        || !speech.isDirect()
        || speech.words() < FEWEST_WORDS) {
      return Optional.empty();
    }
    var others = new ArrayList<String>(INVENTED);
    scene.people().stream()
        .map(Speaker::name)
        .filter(name -> !last(name).equals(last(person.get().name())))
        .forEach(others::add);
    others.removeIf(name -> INVENTED.contains(name) && scene.text().contains(name));
    return Lot.one(others, random).map(name -> Edit.of(place(mention.get().span(), scene), name));
  }

  private static String last(String name) {
    var proper = Names.proper(name);
    return proper.isEmpty() ? "" : proper.get(proper.size() - 1);
  }

  // Where the right name stays beside the wrong one, somebody seems to quote somebody else.
  private static boolean isNamedTwice(Speaker person, Mention mention, Speech speech, Scene scene) {
    var proper = Names.proper(person.name());
    if (proper.isEmpty()) {
      return true;
    }
    String text = scene.text();
    int line = text.lastIndexOf('\n', speech.span().begin());
    int from = line < 0 ? 0 : text.substring(0, line).stripTrailing().lastIndexOf('\n') + 1;
    int end = text.indexOf('\n', speech.span().end());
    String around =
        (text.substring(from, Math.max(from, mention.span().begin()))
                + " "
                + text.substring(
                    mention.span().end(),
                    end < 0 ? text.length() : Math.max(end, mention.span().end())))
            .toLowerCase(Locale.ROOT);
    return around.contains(proper.get(proper.size() - 1));
  }

  // A comma that closes an apposition goes with it.
  private static Span place(Span mention, Scene scene) {
    String words = scene.text(mention);
    return words.endsWith(",") && !words.startsWith(",")
        ? new Span(mention.begin(), mention.end())
        : mention;
  }
}
