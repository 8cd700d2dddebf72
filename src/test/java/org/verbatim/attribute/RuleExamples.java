/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.attribute;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * For every rule a text whose last quotation it decides, with the speaker, and one where it must
 * stay silent although it looks alike.
 */
final class RuleExamples {

  /**
   * @param fires a marked text
   * @param speaker who must be found there
   * @param silent a marked text that another rule must decide, or none
   */
  record Example(String fires, String speaker, String silent) {}

  static final Map<String, Example> BY_RULE = examples();

  private RuleExamples() {}

  private static Map<String, Example> examples() {
    Map<String, Example> all = new LinkedHashMap<>();
    all.put(
        "according-to",
        new Example(
            "The bridge is \"{~close to collapse},\" [according to] engineer Mara Keller.",
            "Mara Keller",
            "\"{The bridge is safe},\" Mara Keller [said]."));
    all.put(
        "reporter-of-clause",
        new Example(
            "Mayor Tomas Brandt said he [hopes] \"{~for an early spring}.\"",
            "Tomas Brandt",
            "Mayor Tomas Brandt said Ilse Vahl had [called] the plan \"{~a waste}.\""));
    all.put(
        "cue-verb-after-quotation",
        new Example(
            "\"{The ferry will sail again},\" Ilse Vahl [said].",
            "Ilse Vahl",
            "\"{The ferry will sail again},\" [said] Ilse Vahl."));
    all.put(
        "inverted-cue-verb",
        new Example(
            "\"{We have nothing to hide},\" [said] harbour master Tomas Brandt of Lund, a sailor.",
            "Tomas Brandt",
            "Tomas Brandt [said] the crew was \"{~worn out}.\""));
    all.put(
        "cue-verb-inside-quotation",
        new Example(
            "\"{The road is closed},\" Mara Keller [said], \"{+and it will stay closed}.\"",
            "Mara Keller",
            "\"{The road is closed},\" Mara Keller [said]."));
    all.put(
        "cue-verb-before-quotation",
        new Example(
            "On Tuesday Mara Keller [called] the timetable \"{~a bad joke}.\"",
            "Mara Keller",
            "\"{A bad joke},\" Mara Keller [said]."));
    all.put(
        "apposition-before-cue-verb",
        new Example(
            "\"{The mill stays},\" Ilse Vahl, chief planner of the northern district, [told]"
                + " reporters.",
            "Ilse Vahl",
            "\"{The mill stays},\" Ilse Vahl [told] reporters."));
    all.put(
        "relative-clause",
        new Example(
            "Nobody believed Tomas Brandt, who [called] the vote \"{~a triumph}.\"",
            "Tomas Brandt",
            "Tomas Brandt, who left early, [called] the vote \"{~a triumph}.\""));
    all.put(
        "shared-subject",
        new Example(
            "Mara Keller toured the mill with Ilse Vahl and [called] it \"{~a treasure}.\"",
            "Mara Keller",
            "Mara Keller toured the mill and Ilse Vahl [called] it \"{~a treasure}.\""));
    all.put(
        "participle-of-main-clause",
        new Example(
            "Tomas Brandt rejected the offer from Ilse Vahl, [calling] it \"{~an insult}.\"",
            "Tomas Brandt",
            "Tomas Brandt was [calling] it \"{~an insult}.\""));
    all.put(
        "passive-agent",
        new Example(
            "The tower was [called] \"{~an eyesore}\" by Mara Keller.",
            "Mara Keller",
            "The tower was [called] \"{~an eyesore}\" by Friday."));
    all.put(
        "participle-of-noun",
        new Example(
            "Residents found a leaflet [calling] the tower \"{~a gift}.\"",
            "a leaflet",
            "Residents left, [calling] the tower \"{~a gift}.\""));
    all.put(
        "name-before-colon",
        new Example(
            "Ilse Vahl[:] \"{The mill stays}.\"",
            "Ilse Vahl",
            "Ilse Vahl [said]: \"{The mill stays}.\""));
    all.put(
        "speech-noun",
        new Example(
            "Mara Keller's [claim] that the tower was \"{~unsafe}\" caused a stir.",
            "Mara Keller",
            "Mara Keller [said] the claim was \"{~unsafe}.\""));
    all.put(
        "inside-quotation",
        new Example(
            "\"{He built what I call a '{~monument}' to himself},\" Mara Keller [said].",
            "Mara Keller",
            "\"{The tower is a monument},\" Mara Keller [said]."));
    all.put(
        "clause-behind-quotation",
        new Example(
            "\"{The tower is ugly},\" Mara Keller, an architect from Lund, barked.",
            "Mara Keller",
            "\"{The tower is ugly}.\" Mara Keller left."));
    all.put(
        "report-at-sentence-end",
        new Example(
            "The tower \"{~ruined the view}\" for the whole street, said Tomas Brandt.",
            "Tomas Brandt",
            "Tomas Brandt [said] the tower \"{~ruined the view}\" for the whole street."));
    all.put(
        "same-sentence",
        new Example(
            "Ilse Vahl [called] the tower \"{~huge}\" and also \"{~ugly}.\"",
            "Ilse Vahl",
            "Ilse Vahl [called] the tower \"{~huge}.\" Its colour is \"{~ugly}\" pink."));
    all.put(
        "name-behind-dash",
        new Example(
            "\"{I swim there every day}\" – Mara Keller.",
            "Mara Keller",
            "\"{I swim there every day}\" – and not only in summer."));
    all.put(
        "same-paragraph",
        new Example(
            "\"{The dam will hold},\" Ilse Vahl [said]. She pointed north. \"{We built it well}.\"",
            "Ilse Vahl",
            "\"{The dam will hold},\" Ilse Vahl [said].\n\"{We built it well}.\""));
    all.put(
        "paragraph-goes-on",
        new Example(
            "\"{The dam will hold},\" Ilse Vahl [said].\n\"{We built it well}.\"",
            "Ilse Vahl",
            "\"{The dam will hold},\" Ilse Vahl [said].\nIt rained.\n\"{We built it well}.\""));
    all.put(
        "subject-of-governing-verb",
        new Example(
            "Tomas Brandt painted the rival as \"{~weak}.\"",
            "Tomas Brandt",
            "The weather stayed \"{~lovely}\" all week."));
    all.put(
        "possessive-before-quotation",
        new Example(
            "So much for Mara Keller's \"{~masterpiece}.\"",
            "Mara Keller",
            "Tomas Brandt mocked her \"{~masterpiece}.\""));
    all.put(
        "topic-before-colon",
        new Example(
            "\"{The dam will hold},\" Ilse Vahl [said].\nOn the new road[2::] \"{It will be built}.\"",
            "Ilse Vahl",
            "\"{The dam will hold},\" Ilse Vahl [said].\nMara Keller[2::] \"{It will not}.\""));
    all.put(
        "subject-of-sentence-before",
        new Example(
            "Captain Mara Keller has come ashore. \"{The waves were as high as the mill}.\"",
            "Mara Keller",
            "Captain Mara Keller has come ashore.\n\"{The waves were as high as the mill}.\""));
    return all;
  }
}
