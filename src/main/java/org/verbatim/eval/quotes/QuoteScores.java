/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.quotes;

import java.util.List;
import org.verbatim.eval.measure.Figure;
import org.verbatim.eval.measure.Reliability;

/**
 * How a system scores against quotations that people marked.
 *
 * @param task what was scored
 * @param notes counts to read the figures by
 * @param figures the figures, in the order of the table
 * @param reliability how often decisions of a stated confidence are right; empty if the system
 *     states none
 * @param wrongCases where system and gold differ, sorted by what is wrong, then by document
 * @param warnings what was left out, in words for the user; empty if nothing was
 */
public record QuoteScores(
    QuoteTask task,
    List<Note> notes,
    List<Figure> figures,
    List<Reliability> reliability,
    List<WrongCase> wrongCases,
    List<String> warnings) {
  public QuoteScores {
    notes = List.copyOf(notes);
    figures = List.copyOf(figures);
    reliability = List.copyOf(reliability);
    wrongCases = List.copyOf(wrongCases);
    warnings = List.copyOf(warnings);
  }
}
