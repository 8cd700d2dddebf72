/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.variants.benchmark;

import java.util.List;
import org.verbatim.eval.variants.benchmark.harmless.Bracketed;
import org.verbatim.eval.variants.benchmark.harmless.ConditionCarried;
import org.verbatim.eval.variants.benchmark.harmless.ContractionChanged;
import org.verbatim.eval.variants.benchmark.harmless.CoordinationTurned;
import org.verbatim.eval.variants.benchmark.harmless.DenialCarried;
import org.verbatim.eval.variants.benchmark.harmless.EllipsisSet;
import org.verbatim.eval.variants.benchmark.harmless.FragmentSetIn;
import org.verbatim.eval.variants.benchmark.harmless.NumeralRewritten;
import org.verbatim.eval.variants.benchmark.harmless.Paraphrased;
import org.verbatim.eval.variants.benchmark.harmless.PunctuationChanged;
import org.verbatim.eval.variants.benchmark.harmless.ReferredOtherwise;
import org.verbatim.eval.variants.benchmark.harmless.ReservationCut;
import org.verbatim.eval.variants.benchmark.harmless.Shortened;
import org.verbatim.eval.variants.benchmark.harmless.SmallWordChanged;
import org.verbatim.eval.variants.benchmark.harmless.SpellingChanged;
import org.verbatim.eval.variants.benchmark.misleading.AgentChanged;
import org.verbatim.eval.variants.benchmark.misleading.ConditionAdded;
import org.verbatim.eval.variants.benchmark.misleading.ConditionCut;
import org.verbatim.eval.variants.benchmark.misleading.ModalityChanged;
import org.verbatim.eval.variants.benchmark.misleading.NameChanged;
import org.verbatim.eval.variants.benchmark.misleading.NegationInserted;
import org.verbatim.eval.variants.benchmark.misleading.NegationRemoved;
import org.verbatim.eval.variants.benchmark.misleading.NounsSwapped;
import org.verbatim.eval.variants.benchmark.misleading.NumberChanged;
import org.verbatim.eval.variants.benchmark.misleading.NumbersSwapped;
import org.verbatim.eval.variants.benchmark.misleading.OccasionSwapped;
import org.verbatim.eval.variants.benchmark.misleading.ReportCut;
import org.verbatim.eval.variants.benchmark.misleading.RestrictionCut;
import org.verbatim.eval.variants.benchmark.misleading.SpeakerSwapped;
import org.verbatim.eval.variants.benchmark.misleading.Spliced;
import org.verbatim.eval.variants.benchmark.misleading.TimeLimitCut;
import org.verbatim.eval.variants.benchmark.misleading.UnitChanged;
import org.verbatim.eval.variants.benchmark.misleading.WishCut;
import org.verbatim.eval.variants.benchmark.misleading.WithoutCut;
import org.verbatim.eval.variants.benchmark.speech.Alteration;

/** All alterations, in the order of the tables. */
final class Alterations {

  static final List<Alteration> ALL =
      List.of(
          new NegationInserted(),
          new NegationRemoved(),
          new AgentChanged(),
          new NumberChanged(),
          new UnitChanged(),
          new NameChanged(),
          new ModalityChanged(),
          new ConditionCut(),
          new ConditionAdded(),
          new NounsSwapped(),
          new NumbersSwapped(),
          new RestrictionCut(),
          new ReportCut(),
          new WishCut(),
          new WithoutCut(),
          new TimeLimitCut(),
          new SpeakerSwapped(),
          new OccasionSwapped(),
          new Spliced(),
          new PunctuationChanged(),
          new ContractionChanged(),
          new NumeralRewritten(),
          new SpellingChanged(),
          new Shortened(),
          new FragmentSetIn(),
          new DenialCarried(),
          new ConditionCarried(),
          new ReferredOtherwise(),
          new EllipsisSet(),
          new Bracketed(),
          new Paraphrased(),
          new SmallWordChanged(),
          new CoordinationTurned(),
          new ReservationCut());

  private Alterations() {}

  static List<Alteration> injected() {
    return ALL.stream().filter(it -> it.kind().isInjected()).toList();
  }

  static List<Alteration> harmless() {
    return ALL.stream().filter(it -> !it.kind().isInjected()).toList();
  }
}
