/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote;

import java.util.ArrayList;
import java.util.List;
import org.verbatim.model.Cue;
import org.verbatim.model.QuotationKind;
import org.verbatim.text.Span;

/** A quotation that may still grow: by a paragraph that goes on, by a sentence behind its cue. */
final class QuotationDraft {

  final QuotationKind kind;
  final List<Span> content = new ArrayList<>();
  final List<Span> quoted = new ArrayList<>();
  final List<Cue> cues = new ArrayList<>();
  final List<Span> source = new ArrayList<>();
  final Rule rule;

  /** The pair of marks that all of it stands inside, -1 if none. */
  final int inside;

  /** The reader's, where it found the quotation; 0 where a rule did, which knows how sure it is. */
  double confidence;

  QuotationDraft(QuotationKind kind, Rule rule, int inside) {
    this.kind = kind;
    this.rule = rule;
    this.inside = inside;
  }

  /** Whether some of it stands between marks. */
  boolean isQuoted() {
    return !quoted.isEmpty();
  }

  int begin() {
    return content.get(0).begin();
  }
}
