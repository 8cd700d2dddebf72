/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.verbatim.model.Article;
import org.verbatim.model.BlockRole;
import org.verbatim.text.Span;

/**
 * Finds the article in a page of HTML.
 *
 * <p>Menus, adverts, comments and the like are taken out, then the element with the story's
 * paragraphs is found, then these become the article's text, one a line, under the headline. What
 * the page says of itself beside the text becomes metadata. Immutable.
 */
final class PageReader {

  /** Less text is a notice, unless the page calls itself an article. */
  private static final int SHORTEST_STORY = 140;

  /** From this many linked headings on, a page may be a list of articles. */
  private static final int FEWEST_LINKED_HEADINGS = 4;

  private static final String NO_ARTICLE =
      "no article in this page: %s; save the page of one article, or its text";

  private final BlockFinder blocks;

  PageReader(BlockFinder blocks) {
    this.blocks = blocks;
  }

  /**
   * The article of the page. Its text is not that of the file but what a reader sees of the story.
   *
   * @throws UnreadableArticleException if the page has none
   */
  Article article(String id, String html) throws UnreadableArticleException {
    Document page = Jsoup.parse(html);
    var metadata = new PageMetadata(page);
    PageFurniture.removeFrom(page);
    Element home = StoryText.home(page.body());
    int weight = StoryText.weight(home);
    if (weight == 0 || weight < SHORTEST_STORY && !metadata.declaresArticle()) {
      throw new UnreadableArticleException(
          NO_ARTICLE.formatted("it has next to no sentences outside of menus and links"));
    }
    if (isIndex(home) && !metadata.declaresArticle()) {
      throw new UnreadableArticleException(
          NO_ARTICLE.formatted("it is a list of links to several"));
    }
    var paragraphs = new ArrayList<PageParagraph>();
    headline(page, metadata)
        .ifPresent(
            words -> paragraphs.add(new PageParagraph(words, Optional.of(BlockRole.HEADLINE))));
    paragraphs.addAll(linesAbove(page, home));
    paragraphs.addAll(PageWalk.paragraphs(home));
    var article = lay(id, paragraphs);
    return new Article(id, article.text(), metadata.over(article.metadata()), article.blocks());
  }

  private Article lay(String id, List<PageParagraph> paragraphs) {
    var text = new StringBuilder();
    var units = new ArrayList<Unit>();
    for (var paragraph : paragraphs) {
      int begin = text.length();
      text.append(paragraph.words());
      units.add(new Unit(new Span(begin, text.length()), paragraph.words(), paragraph.role()));
      text.append('\n');
    }
    return blocks.article(id, text.toString(), units);
  }

  /** The printed title that is most like the ones the page declares, or the best declared one. */
  private static Optional<String> headline(Document page, PageMetadata metadata) {
    var declared = metadata.titles();
    return page.select("h1").stream()
        .map(title -> Characters.squeeze(title.text()))
        .filter(title -> !title.isEmpty())
        .max(Comparator.comparingInt((String title) -> likeness(title, declared)))
        .or(() -> declared.stream().findFirst());
  }

  private static int likeness(String title, List<String> declared) {
    String folded = Characters.fold(title);
    return declared.stream()
            .map(Characters::fold)
            .anyMatch(other -> other.contains(folded) || folded.contains(other))
        ? folded.length()
        : 0;
  }

  /** Byline and date where they stand between the title and the story. */
  private static List<PageParagraph> linesAbove(Document page, Element home) {
    var lines = new ArrayList<PageParagraph>();
    for (var role : List.of(BlockRole.BYLINE, BlockRole.DATELINE)) {
      page.body().getAllElements().stream()
          .filter(element -> element != home && !home.parents().contains(element))
          .takeWhile(element -> !element.parents().contains(home))
          .filter(element -> PageWalk.role(element).equals(Optional.of(role)))
          .map(element -> Characters.squeeze(element.text()))
          .filter(words -> !words.isEmpty() && words.length() < 200)
          .findFirst()
          .ifPresent(words -> lines.add(new PageParagraph(words, Optional.of(role))));
    }
    return lines;
  }

  private static boolean isIndex(Element home) {
    long linked =
        home.select("h2, h3, h4").stream()
            .filter(heading -> StoryText.linkShare(heading) > 0.8 || heading.closest("a") != null)
            .count();
    long paragraphs =
        home.getAllElements().stream()
            .filter(element -> element.isBlock() && StoryText.isParagraph(element))
            .count();
    return linked >= FEWEST_LINKED_HEADINGS && linked >= paragraphs;
  }
}
