/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.uima;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.uima.jcas.JCas;
import org.verbatim.model.Agreement;
import org.verbatim.model.Attribution;
import org.verbatim.model.Mention;
import org.verbatim.model.MentionForm;
import org.verbatim.model.Mentions;
import org.verbatim.model.Speaker;
import org.verbatim.model.SpeakerKind;

/** Speakers, their mentions, and the attributions to them. */
final class MentionBridge {

  private MentionBridge() {}

  static void add(JCas view, Mentions mentions) {
    Map<String, org.verbatim.type.Speaker> speakers = new HashMap<>();
    for (var speaker : mentions.speakers()) {
      var added = new org.verbatim.type.Speaker(view);
      added.setSpeakerId(speaker.id());
      added.setName(speaker.name());
      added.setKind(speaker.kind().label());
      added.setAnonymous(speaker.anonymous());
      added.setAliases(CasBridge.strings(view, speaker.aliases()));
      added.setTitles(CasBridge.strings(view, speaker.titles()));
      added.addToIndexes();
      speakers.put(speaker.id(), added);
    }
    for (var mention : mentions.mentions()) {
      var span = mention.span();
      var added = new org.verbatim.type.Mention(view, span.begin(), span.end());
      added.setMentionId(mention.id());
      added.setForm(mention.form().label());
      added.setAgreement(mention.agreement().label());
      mention.speaker().ifPresent(id -> added.setSpeaker(known(speakers, id, mention.id())));
      added.setDecidedBy(mention.decidedBy());
      added.setConfidence(mention.confidence());
      added.addToIndexes();
    }
  }

  static Mentions mentions(JCas view) {
    var speakers =
        view.getIndexedFSs(org.verbatim.type.Speaker.class).stream()
            .sorted(Numbered.by(org.verbatim.type.Speaker::getSpeakerId))
            .map(
                speaker ->
                    new Speaker(
                        speaker.getSpeakerId(),
                        speaker.getName(),
                        SpeakerKind.of(speaker.getKind()),
                        speaker.getAnonymous(),
                        CasBridge.strings(speaker.getAliases()),
                        CasBridge.strings(speaker.getTitles())))
            .toList();
    var mentions =
        view.getAnnotationIndex(org.verbatim.type.Mention.class).stream()
            .sorted(Numbered.by(org.verbatim.type.Mention::getMentionId))
            .map(
                mention ->
                    new Mention(
                        mention.getMentionId(),
                        CasBridge.span(mention),
                        MentionForm.of(mention.getForm()),
                        Agreement.of(mention.getAgreement()),
                        id(mention.getSpeaker()),
                        mention.getDecidedBy(),
                        mention.getConfidence()))
            .toList();
    return new Mentions(speakers, mentions);
  }

  static void add(JCas view, List<Attribution> attributions) {
    var quotations = byId(QuotationBridge.all(view), org.verbatim.type.Quotation::getQuotationId);
    var mentions =
        byId(
            view.getAnnotationIndex(org.verbatim.type.Mention.class).stream().toList(),
            org.verbatim.type.Mention::getMentionId);
    var speakers =
        byId(
            view.getIndexedFSs(org.verbatim.type.Speaker.class).stream().toList(),
            org.verbatim.type.Speaker::getSpeakerId);
    for (var attribution : attributions) {
      var added = new org.verbatim.type.Attribution(view);
      var quotation = known(quotations, attribution.quotation(), "an attribution");
      added.setQuotation(quotation);
      added.setMentions(
          CasBridge.array(
              view,
              attribution.mentions().stream()
                  .map(id -> known(mentions, id, attribution.quotation()))
                  .toList()));
      attribution
          .speaker()
          .ifPresent(id -> added.setSpeaker(known(speakers, id, attribution.quotation())));
      added.setDecidedBy(attribution.decidedBy());
      added.setConfidence(attribution.confidence());
      added.setExplanation(attribution.explanation());
      added.addToIndexes();
      quotation.setAttribution(added);
    }
  }

  static List<Attribution> attributions(JCas view) {
    return QuotationBridge.all(view).stream()
        .map(org.verbatim.type.Quotation::getAttribution)
        .filter(Objects::nonNull)
        .map(
            attribution ->
                new Attribution(
                    attribution.getQuotation().getQuotationId(),
                    CasBridge.list(attribution.getMentions()).stream()
                        .map(org.verbatim.type.Mention::getMentionId)
                        .toList(),
                    id(attribution.getSpeaker()),
                    attribution.getDecidedBy(),
                    attribution.getConfidence(),
                    attribution.getExplanation()))
        .toList();
  }

  private static Optional<String> id(org.verbatim.type.Speaker speaker) {
    return Optional.ofNullable(speaker).map(org.verbatim.type.Speaker::getSpeakerId);
  }

  private static <T> Map<String, T> byId(List<T> things, Function<T, String> id) {
    return things.stream().collect(Collectors.toMap(id, thing -> thing));
  }

  private static <T> T known(Map<String, T> things, String id, String whose) {
    var found = things.get(id);
    if (found == null) {
      throw new IllegalArgumentException(whose + " refers to " + id + ", which does not exist");
    }
    return found;
  }
}
