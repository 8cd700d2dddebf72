/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.variants.benchmark.harmless;

import java.util.List;
import org.verbatim.eval.variants.benchmark.speech.Change;
import org.verbatim.eval.variants.benchmark.speech.Edit;
import org.verbatim.eval.variants.benchmark.speech.Scene;
import org.verbatim.eval.variants.benchmark.speech.Speech;
import org.verbatim.text.Span;

/** Paragraphs written anew around words of the speech. */
final class Frames {

  private Frames() {}

  /** The paragraph as these words with the reporter's around them. */
  static Edit around(Speech speech, Scene scene, Span kept, String before, String behind) {
    var paragraph = scene.paragraph(speech).span();
    var front = new Change(new Span(paragraph.begin(), kept.begin()), before);
    var back = new Change(new Span(kept.end(), paragraph.end()), behind);
    return Edit.paragraph(List.of(front, back), List.of(front, back));
  }
}
