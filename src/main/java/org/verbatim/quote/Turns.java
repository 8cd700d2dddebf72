/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.verbatim.model.BlockRole;
import org.verbatim.model.Paragraph;
import org.verbatim.model.SegmentedArticle;
import org.verbatim.text.Span;

/**
 * The paragraphs of an interview or a transcript that begin with who speaks: "Lind: We built it.",
 * "Q: Who built it?". One such paragraph may be anything, "Date: 4 May" as well; several labels
 * that come again and again before whole sentences are turns.
 *
 * <p>Immutable.
 */
final class Turns {

  /** A name of up to four words, or a letter, and a colon. */
  private static final Pattern LABEL =
      Pattern.compile("(\\p{Lu}[\\p{L}.'’-]{0,24}(?: \\p{Lu}[\\p{L}.'’-]{0,24}){0,3}):\\s+(?=\\S)");

  private static final int FEWEST = 4;

  /** Below this share of whole sentences, labels and their paragraphs are a list or a table. */
  private static final double SENTENCES = 0.75;

  private final Set<Span> labelled;
  private final Set<Span> goOn;

  private Turns(Set<Span> labelled, Set<Span> goOn) {
    this.labelled = Set.copyOf(labelled);
    this.goOn = Set.copyOf(goOn);
  }

  static Turns of(SegmentedArticle article) {
    List<Paragraph> body =
        article.paragraphs().stream().filter(p -> p.role() == BlockRole.BODY).toList();
    Map<String, Integer> counts = new HashMap<>();
    body.forEach(p -> label(article, p).ifPresent(name -> counts.merge(name, 1, Integer::sum)));
    counts.values().removeIf(count -> count < 2);
    List<Integer> turns = new ArrayList<>();
    int sentences = 0;
    for (int i = 0; i < body.size(); i++) {
      if (label(article, body.get(i)).filter(counts::containsKey).isPresent()) {
        turns.add(i);
        sentences += endsSentence(article.text(body.get(i).span())) ? 1 : 0;
      }
    }
    boolean talk = counts.size() >= 2 && turns.size() >= FEWEST;
    if (!talk || sentences < turns.size() * SENTENCES) {
      return new Turns(Set.of(), Set.of());
    }
    Set<Span> labelled = new HashSet<>();
    Set<Span> goOn = new HashSet<>();
    for (int i = turns.get(0); i <= turns.get(turns.size() - 1); i++) {
      (turns.contains(i) ? labelled : goOn).add(body.get(i).span());
    }
    return new Turns(labelled, goOn);
  }

  private static Optional<String> label(SegmentedArticle article, Paragraph paragraph) {
    Matcher label = LABEL.matcher(article.text(paragraph.span()));
    return label.lookingAt()
        ? Optional.of(label.group(1)).filter(name -> !isHeading(name))
        : Optional.empty();
  }

  private static boolean isHeading(String name) {
    return ColonFinder.isLabel(name.toLowerCase(Locale.ROOT));
  }

  private static boolean endsSentence(String text) {
    char last = text.charAt(text.length() - 1);
    return ".?!…\"”’)]".indexOf(last) >= 0 && text.length() > 12;
  }

  /** Whether the paragraph begins with who speaks. */
  boolean begins(Paragraph paragraph) {
    return labelled.contains(paragraph.span());
  }

  /** Whether the paragraph stands between two turns and names nobody: the first one goes on. */
  boolean goesOn(Paragraph paragraph) {
    return goOn.contains(paragraph.span());
  }
}
