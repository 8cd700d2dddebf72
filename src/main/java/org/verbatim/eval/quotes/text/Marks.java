/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.quotes.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.verbatim.text.Span;

/**
 * What stands in quotation marks in a text, by the scorer's own reading, line by line: the parts
 * that count of a mixed quotation which does not say itself where its marks are.
 */
public final class Marks {

  /** A single mark opens behind a space, a bracket or a dash, and closes before no letter. */
  private static final Pattern SINGLE =
      Pattern.compile(
          "(?Ud)(?:(?m:^)|(?<=[\\s(\\[—–-]))"
              + "(?:‘([^‘\\n]{1,600}?[^\\s‘])’(?![A-Za-z0-9])"
              + "|'(?=[^'\\s])([^\\n]{0,600}?[^\\s'])'(?![A-Za-z0-9']))");

  private final List<Span> inDouble;
  private final List<Span> inSingle;

  public Marks(String text) {
    inDouble = inDouble(text);
    inSingle = SINGLE.matcher(Blanks.inUnits(text)).results().map(Marks::between).toList();
  }

  /** The outermost spans between double marks, in text order. */
  public List<Span> inDouble() {
    return inDouble;
  }

  /** The spans between single marks, as far as apostrophes allow to tell. */
  public List<Span> inSingle() {
    return inSingle;
  }

  private static Span between(MatchResult pair) {
    int group = pair.group(1) == null ? 2 : 1;
    return new Span(pair.start(group), pair.end(group));
  }

  private static List<Span> inDouble(String text) {
    var lines =
        Blanks.LINE
            .matcher(text)
            .results()
            .filter(line -> !Blanks.isBlank(line.group()))
            .map(line -> new Span(line.start(), line.end()))
            .toList();
    var reader = new MarkReader(Blanks.inUnits(text));
    var marks = lines.stream().map(reader::marks).toList();
    var spans = new ArrayList<Span>();
    for (int i = 0; i < lines.size(); i++) {
      boolean nextOpens =
          i + 1 < lines.size() && beginsWithMark(text, lines.get(i + 1), marks.get(i + 1));
      spans.addAll(MarkPairs.spans(text, lines.get(i), marks.get(i), nextOpens));
    }
    return List.copyOf(spans);
  }

  private static boolean beginsWithMark(String text, Span line, List<Mark> marks) {
    return !marks.isEmpty()
        && text.substring(line.begin(), marks.get(0).begin())
            .chars()
            .noneMatch(unit -> Trim.keeps((char) unit));
  }
}
