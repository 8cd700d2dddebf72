/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.verbatim.model.BlockRole;

/** Reads the paragraphs of an element in the order of the page. */
final class PageWalk {

  /** A list or heading with this share of its letters in links leads elsewhere. */
  private static final double LINKS = 0.7;

  /** A line without a full stop and with this share of its letters in links is one of a menu. */
  private static final double LINKED_LINE = 0.8;

  private static final Pattern ENDS_A_SENTENCE = Pattern.compile("[.!?…][\"'’”»)]*$");

  /** A cell as long as this is no datum but a column of a page laid out with tables. */
  private static final int LONGEST_DATUM = 150;

  /** A line that names writers or a date is short. */
  private static final int MOST_WORDS_OF_A_LINE = 25;

  private static final Set<String> CAPTION_NAMES =
      Set.of("caption", "credit", "figcaption", "cutline");
  private static final Set<String> BYLINE_NAMES =
      Set.of("byline", "author", "authors", "writer", "writers");
  private static final Set<String> DATE_NAMES =
      Set.of(
          "date", "dateline", "datetime", "timestamp", "time", "published", "updated", "pubdate");

  private final List<PageParagraph> paragraphs = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private Optional<BlockRole> lineRole = Optional.empty();
  private final Optional<Element> title;
  private Optional<Element> end = Optional.empty();
  private boolean ended;
  private boolean afterBreak;
  private int linked;

  private PageWalk(Optional<Element> title) {
    this.title = title;
  }

  /**
   * The paragraphs of the element; the title is left out, and so is what no line above a title is.
   */
  static List<PageParagraph> paragraphs(Element element, Optional<Element> title) {
    var walk = new PageWalk(title);
    walk.walk(element, Optional.empty());
    walk.endLine();
    return walk.paragraphs;
  }

  /** The paragraphs behind the title and before the other element; both stand in the first one. */
  static List<PageParagraph> between(Element around, Element title, Element end) {
    var walk = new PageWalk(Optional.of(title));
    walk.end = Optional.of(end);
    walk.walk(around, Optional.empty());
    return walk.paragraphs;
  }

  /** The role that an element's kind or name tells, if it is no plain part of the story. */
  static Optional<BlockRole> role(Element element) {
    if (element.normalName().equals("figcaption") || element.normalName().equals("caption")) {
      return Optional.of(BlockRole.CAPTION);
    }
    if (element.attr("rel").equals("author") || element.attr("itemprop").equals("author")) {
      return Optional.of(BlockRole.BYLINE);
    }
    if (element.normalName().equals("time")) {
      return Optional.of(BlockRole.DATELINE);
    }
    for (var name : PageFurniture.dashed(element.className()).split("[ -]+")) {
      if (CAPTION_NAMES.contains(name)) {
        return Optional.of(BlockRole.CAPTION);
      }
      if (BYLINE_NAMES.contains(name)) {
        return Optional.of(BlockRole.BYLINE);
      }
      if (DATE_NAMES.contains(name)) {
        return Optional.of(BlockRole.DATELINE);
      }
    }
    return Optional.empty();
  }

  private void walk(Element element, Optional<BlockRole> outer) {
    String name = element.normalName();
    if (ended) {
      return;
    }
    if (end.filter(element::equals).isPresent()) {
      endLine();
      ended = true;
      return;
    }
    if (title.filter(element::equals).isPresent()) {
      endLine();
      paragraphs.removeIf(above -> above.role().isEmpty());
      return;
    }
    if (isListOfLinks(element)) {
      endLine();
      return;
    }
    if (name.equals("table") && isData(element)) {
      addRows(element);
      return;
    }
    var role = outer.isPresent() ? outer : role(element);
    if (element.isBlock()) {
      endLine();
      lineRole = role;
    } else if (line.isEmpty()) {
      lineRole = role;
    } else if (!role.equals(lineRole)) {
      // A date or a name inside a sentence makes no line of its own.
      lineRole = element.isBlock() ? role : joined(role);
    }
    boolean pre = name.equals("pre");
    append(name.equals("q") ? "“" : "");
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text) {
        if (pre) {
          addPreformatted(text.getWholeText(), role);
        } else {
          addWords(text.getWholeText(), role);
          linked += text.parent().closest("a") != null ? text.getWholeText().strip().length() : 0;
        }
      } else if (node instanceof Element child) {
        walkChild(child, role);
      }
    }
    append(name.equals("q") ? "”" : "");
    if (element.isBlock()) {
      endLine();
      lineRole = outer;
    }
  }

  private void walkChild(Element child, Optional<BlockRole> role) {
    if (child.normalName().equals("br")) {
      if (afterBreak) {
        endLine();
        lineRole = role;
      } else {
        line.append(' ');
        afterBreak = true;
      }
    } else {
      walk(child, role);
    }
  }

  private void addWords(String words, Optional<BlockRole> role) {
    if (words.chars().anyMatch(c -> !Characters.isBlank((char) c))) {
      if (Characters.squeeze(line.toString()).isEmpty()) {
        lineRole = role;
      } else if (!role.equals(lineRole)) {
        lineRole = joined(role);
      }
      afterBreak = false;
    }
    line.append(words.replace("\u00AD", ""));
  }

  /** The role of a line that is partly of this role and partly of another. */
  private Optional<BlockRole> joined(Optional<BlockRole> role) {
    boolean headings = lineRole.isPresent() && role.isPresent();
    return headings ? Optional.of(BlockRole.BYLINE) : Optional.empty();
  }

  private void addPreformatted(String text, Optional<BlockRole> role) {
    for (var span : Paragraphs.of(text)) {
      addWords(span.in(text), role);
      endLine();
    }
  }

  private void append(String mark) {
    line.append(mark);
  }

  private void endLine() {
    String words = Characters.squeeze(line.toString());
    boolean menu = linked >= LINKED_LINE * words.length() && !ENDS_A_SENTENCE.matcher(words).find();
    line.setLength(0);
    linked = 0;
    afterBreak = false;
    if (words.isEmpty() || ended) {
      return;
    }
    boolean shortLine = Characters.wordCount(words) <= MOST_WORDS_OF_A_LINE;
    if (menu && lineRole.isEmpty()) {
      paragraphs.add(new PageParagraph(words, Optional.of(BlockRole.BOILERPLATE)));
      return;
    }
    boolean kept = lineRole.filter(role -> role == BlockRole.CAPTION || shortLine).isPresent();
    paragraphs.add(new PageParagraph(words, kept ? lineRole : Optional.empty()));
  }

  private static boolean isListOfLinks(Element element) {
    boolean list =
        Set.of("ul", "ol", "h2", "h3", "h4", "h5", "h6", "dl").contains(element.normalName());
    return list && StoryText.linkShare(element) > LINKS;
  }

  private static boolean isData(Element table) {
    return table.select("td, th").stream().noneMatch(PageWalk::isColumn);
  }

  private static boolean isColumn(Element cell) {
    return cell.text().length() > LONGEST_DATUM || cell.select("p").size() > 1;
  }

  /** A row is a paragraph: a figure makes no sense without its label. */
  private void addRows(Element table) {
    endLine();
    for (Element row : table.select("caption, tr")) {
      var cells =
          row.normalName().equals("caption")
              ? List.of(row.text())
              : row.select("> td, > th").eachText();
      lineRole =
          row.normalName().equals("caption") ? Optional.of(BlockRole.CAPTION) : Optional.empty();
      line.append(String.join(" | ", cells));
      endLine();
    }
  }
}
