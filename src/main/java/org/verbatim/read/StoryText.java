/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.read;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Measures how much text of a story stands in an element of a page. */
final class StoryText {

  /** Shorter paragraphs are as often labels as sentences. */
  private static final int SHORTEST = 50;

  /** A paragraph with more of its letters in links is a list of them. */
  private static final double MOST_LINKED = 0.5;

  /** The share of the text at which a part of a page is the story's home. */
  private static final double HOME_SHARE = 0.8;

  /** The same for a part with the page's title in it. */
  private static final double HOME_SHARE_WITH_TITLE = 0.5;

  private static final Set<String> NO_HOME =
      Set.of("p", "li", "ul", "ol", "td", "tr", "blockquote", "pre", "dd", "figure");

  private StoryText() {}

  /** The length of the paragraphs of sentences in the element. */
  static int weight(Element element) {
    int weight = ownWeight(element);
    for (Element child : element.children()) {
      weight += child.isBlock() ? weight(child) : blocksIn(child);
    }
    return weight;
  }

  /** Whether the element's own words are a paragraph of sentences. */
  static boolean isParagraph(Element element) {
    return ownWeight(element) > 0;
  }

  /** Blocks that a page puts into inline elements, against the rules. */
  private static int blocksIn(Element inline) {
    int weight = 0;
    for (Element child : inline.children()) {
      weight += child.isBlock() ? weight(child) : blocksIn(child);
    }
    return weight;
  }

  /**
   * The element that holds the story: what the page marks as such if that holds half of the text or
   * the only such element has the title, else the innermost one with nearly all of it.
   */
  static Element home(Element body) {
    int all = weight(body);
    for (var marked : new String[] {"[itemprop=articleBody]", "article", "main, [role=main]"}) {
      var elements = body.select(marked);
      for (Element element : elements) {
        boolean alone = elements.size() == 1 && element.selectFirst("h1") != null;
        int weight = weight(element);
        if (weight * 2 > all || alone && weight > 0) {
          return innermost(element);
        }
      }
    }
    return innermost(body);
  }

  private static Element innermost(Element start) {
    Element home = start;
    for (Element child = heaviest(home); child != null; child = heaviest(home)) {
      home = child;
    }
    return home;
  }

  private static Element heaviest(Element home) {
    int all = weight(home);
    if (home.children().stream().anyMatch(e -> e.normalName().equals("p") && isParagraph(e))) {
      return null;
    }
    for (Element child : home.children()) {
      double share = child.selectFirst("h1") == null ? HOME_SHARE : HOME_SHARE_WITH_TITLE;
      if (weight(child) >= share * all && !NO_HOME.contains(child.normalName())) {
        boolean goesOn =
            home.children().stream()
                .anyMatch(
                    other ->
                        other != child
                            && other.normalName().equals(child.normalName())
                            && other.className().equals(child.className())
                            && weight(other) > 0);
        return goesOn ? null : child;
      }
    }
    return null;
  }

  private static int ownWeight(Element element) {
    var text = new StringBuilder();
    int linked = inline(element, text, false);
    String words = Characters.squeeze(text.toString());
    boolean story =
        words.length() >= SHORTEST
            && linked <= MOST_LINKED * words.length()
            && words.chars().anyMatch(c -> ".!?…\"”".indexOf(c) >= 0);
    return story && element.isBlock() ? words.length() : 0;
  }

  /** Adds the text of an element without that of blocks in it; returns how much of it is linked. */
  private static int inline(Element element, StringBuilder text, boolean inLink) {
    int linked = 0;
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode words) {
        text.append(words.getWholeText());
        linked += inLink ? words.getWholeText().strip().length() : 0;
      } else if (node instanceof Element child && !child.isBlock()) {
        text.append(child.normalName().equals("br") ? " " : "");
        linked += inline(child, text, inLink || child.normalName().equals("a"));
      }
    }
    return linked;
  }

  /** How much of the element's text is in links, from 0 to 1. */
  static double linkShare(Element element) {
    int all = element.text().length();
    int linked = element.select("a").stream().mapToInt(link -> link.text().length()).sum();
    return all == 0 ? 0 : Math.min(1.0, (double) linked / all);
  }
}
