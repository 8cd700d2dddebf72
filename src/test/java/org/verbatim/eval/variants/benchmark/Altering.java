/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.variants.benchmark;

import java.util.List;
import java.util.SplittableRandom;
import org.verbatim.eval.variants.benchmark.speech.Alteration;
import org.verbatim.eval.variants.benchmark.speech.Scene;
import org.verbatim.model.AnnotatedArticle;
import org.verbatim.model.Mentions;
import org.verbatim.model.Quotations;
import org.verbatim.segment.opennlp.OpenNlpSegmenter;
import org.verbatim.testing.Told;

/** Articles for tests of alterations, and what an alteration makes of them. */
final class Altering {

  static final String REFUSED = "refused";

  private static final ThreadLocal<OpenNlpSegmenter> SEGMENTER =
      ThreadLocal.withInitial(OpenNlpSegmenter::new);

  private Altering() {}

  /** An article written as {@link Told} reads it, with sentences and words. */
  static AnnotatedArticle article(String id, String marked) {
    var told = Told.article(id, marked);
    return new AnnotatedArticle(
        SEGMENTER.get().segment(told.article()),
        new Quotations(told.quotations(), told.marks()),
        new Mentions(told.speakers(), told.mentions()),
        told.attributions());
  }

  /** The article after its first stretch of speech was altered, or {@link #REFUSED}. */
  static String altered(Alteration alteration, String marked) {
    var scene = new Scene(article("test", marked));
    return alteration
        .edit(scene.speeches().get(0), scene, new SplittableRandom(1))
        .map(
            edit -> {
              var page = new Page(scene.text(), edit.changes(), List.of());
              page.copy(new org.verbatim.text.Span(0, scene.text().length()));
              return page.text().strip();
            })
        .orElse(REFUSED);
  }

  /** What the speech becomes where Ilse Orlan says it, or {@link #REFUSED}. */
  static String said(Alteration alteration, String speech) {
    String all = altered(alteration, "“{Ilse Orlan|" + speech + "}” Ilse Orlan said.");
    return all.equals(REFUSED) ? all : all.replaceAll("\\A“|” Ilse Orlan said\\.\\z", "");
  }
}
