/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote.sequence;

import java.util.ArrayList;
import java.util.List;
import org.verbatim.model.Article;
import org.verbatim.model.BlockRole;
import org.verbatim.model.SegmentedArticle;
import org.verbatim.quote.Relation;
import org.verbatim.testing.MarkedText;
import org.verbatim.text.Span;

/** Invented articles from one harbour town, with what they report. */
final class Lessons {

  private static final String[] SOURCES = {
    "The mayor", "Captain Ruud", "She", "A baker", "The council", "Mila Torv", "Two fishermen", "He"
  };

  private static final String[] CLAUSES = {
    "the old pier will close",
    "nobody had asked the crew",
    "the lamps are too dim",
    "the boats were late again",
    "a new crane costs too much",
    "the storm has passed",
  };

  private static final String[] FILLERS = {
    "The market opened at dawn.",
    "Rain fell on the quay all day.",
    "Three barges left the harbour before noon.",
    "The clock above the hall had stopped.",
  };

  private Lessons() {}

  /** So many articles, each of some sentences; the same at every call. */
  static List<ReadingLesson> of(int articles) {
    List<ReadingLesson> lessons = new ArrayList<>();
    for (int a = 0; a < articles; a++) {
      var writer = new Writer();
      for (int s = 0; s < 4; s++) {
        String source = SOURCES[(a + 3 * s) % SOURCES.length];
        String clause = CLAUSES[(2 * a + s) % CLAUSES.length];
        switch ((a + s) % 4) {
          case 0 -> writer.relation(source, "said", "that " + clause, true);
          case 1 -> writer.relation(source, "said", clause, false);
          case 2 -> writer.relation(source, "warned", "that " + clause, true);
          default -> writer.relation(source, "wants", "to sell the ferry", true);
        }
        writer.text.append(FILLERS[(a + s) % FILLERS.length]).append(s == 1 ? '\n' : ' ');
      }
      lessons.add(writer.lesson("a" + a));
    }
    return lessons;
  }

  /** Writes an article and notes what it reports. */
  private static final class Writer {

    private final StringBuilder text = new StringBuilder();
    private final List<Relation> relations = new ArrayList<>();

    void relation(String source, String cue, String content, boolean cueFirst) {
      if (cueFirst) {
        var by = add(source, " ");
        var verb = add(cue, " ");
        relations.add(new Relation(verb, List.of(by), List.of(add(content, ". ")), 1));
      } else {
        var said = add(Character.toUpperCase(content.charAt(0)) + content.substring(1), ", ");
        var by = add(source.replace("The ", "the "), " ");
        relations.add(new Relation(add(cue, ". "), List.of(by), List.of(said), 1));
      }
    }

    private Span add(String words, String behind) {
      int begin = text.length();
      text.append(words).append(behind);
      return new Span(begin, begin + words.length());
    }

    ReadingLesson lesson(String id) {
      var article = MarkedText.article(text.toString(), BlockRole.BODY);
      var named = article.article();
      return new ReadingLesson(
          new SegmentedArticle(
              new Article(id, named.text(), named.metadata(), named.blocks()),
              article.paragraphs()),
          relations);
    }
  }
}
