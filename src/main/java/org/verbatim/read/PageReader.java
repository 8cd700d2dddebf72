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

  /** A title stands below no more lines than these: menu, section, byline, date. */
  private static final int MOST_LINES_ABOVE_TITLE = 5;

  private static final int MOST_WORDS_OF_A_TITLE = 30;

  private static final int LONGEST_NAMED_LINE = 200;

  /** Fewer letters recur by chance, as "He said no." does. */
  private static final int SHORTEST_PULL_QUOTE = 15;

  /** Comparing each with each takes too long on pages with more, which are no articles. */
  private static final int MOST_PARAGRAPHS_COMPARED = 2000;

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
    var title = title(page, metadata);
    var paragraphs = new ArrayList<>(linesAbove(page, title, home));
    paragraphs.addAll(PageWalk.paragraphs(home, title));
    paragraphs.replaceAll(paragraph -> withByline(paragraph, metadata));
    markPullQuotes(paragraphs);
    title
        .map(element -> Characters.squeeze(element.text()))
        .or(() -> takeTitle(paragraphs, metadata))
        .or(() -> metadata.titles().stream().findFirst())
        .ifPresent(
            words -> paragraphs.add(0, new PageParagraph(words, Optional.of(BlockRole.HEADLINE))));
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

  /** The main heading that is most like the titles the page declares. */
  private static Optional<Element> title(Document page, PageMetadata metadata) {
    var declared = metadata.titles();
    return page.select("h1").stream()
        .filter(title -> !Characters.squeeze(title.text()).isEmpty())
        .max(Comparator.comparingInt(title -> likeness(title.text(), declared)));
  }

  /** On a page without main headings: the first line that is most of a declared title. */
  private static Optional<String> takeTitle(List<PageParagraph> paragraphs, PageMetadata metadata) {
    var declared = metadata.titles();
    for (int i = 0; i < Math.min(MOST_LINES_ABOVE_TITLE, paragraphs.size()); i++) {
      String words = paragraphs.get(i).words();
      int longest =
          declared.stream().mapToInt(title -> Characters.fold(title).length()).max().orElse(0);
      String folded = Characters.fold(words);
      boolean most = likeness(words, declared) * 2 > longest && folded.length() <= longest;
      boolean longer =
          Characters.wordCount(words) <= MOST_WORDS_OF_A_TITLE
              && declared.stream().map(Characters::fold).anyMatch(folded::startsWith);
      if (most || longer) {
        paragraphs.remove(i);
        return Optional.of(words);
      }
    }
    return Optional.empty();
  }

  /** A line that is nothing but the writers whom the page declares needs no "By". */
  private static PageParagraph withByline(PageParagraph paragraph, PageMetadata metadata) {
    String folded = Characters.fold(paragraph.words());
    return paragraph.role().isEmpty()
            && metadata.byline().map(Characters::fold).filter(folded::equals).isPresent()
        ? new PageParagraph(paragraph.words(), Optional.of(BlockRole.BYLINE))
        : paragraph;
  }

  /** A short paragraph that another one holds word for word is a quotation pulled out of it. */
  private static void markPullQuotes(List<PageParagraph> paragraphs) {
    if (paragraphs.size() > MOST_PARAGRAPHS_COMPARED) {
      return;
    }
    var folded = paragraphs.stream().map(PageParagraph::words).map(Characters::fold).toList();
    for (int i = 0; i < paragraphs.size(); i++) {
      String words = paragraphs.get(i).words();
      String own = folded.get(i);
      if (paragraphs.get(i).role().isEmpty()
          && own.length() >= SHORTEST_PULL_QUOTE
          && Characters.wordCount(words) <= MOST_WORDS_OF_A_TITLE
          && folded.stream()
              .anyMatch(other -> other.length() > own.length() && other.contains(own))) {
        paragraphs.set(i, new PageParagraph(words, Optional.of(BlockRole.BOILERPLATE)));
      }
    }
  }

  private static int likeness(String title, List<String> declared) {
    String folded = Characters.fold(title);
    return declared.stream()
            .map(Characters::fold)
            .anyMatch(other -> other.contains(folded) || folded.contains(other))
        ? folded.length()
        : 0;
  }

  /** Subtitle, byline and date where they stand between the title and the story. */
  private static List<PageParagraph> linesAbove(
      Document page, Optional<Element> title, Element home) {
    var around =
        home.parents().stream()
            .filter(
                parent -> title.filter(element -> element.parents().contains(parent)).isPresent())
            .findFirst();
    if (around.isEmpty() || title.get().parents().contains(home)) {
      return namedLinesAbove(page, home);
    }
    var lines = new ArrayList<>(PageWalk.between(around.get(), title.get(), home));
    lines.removeIf(line -> Characters.wordCount(line.words()) > MOST_WORDS_OF_A_TITLE);
    return lines.isEmpty() ? namedLinesAbove(page, home) : lines;
  }

  /** Lines above the story that the page itself calls byline or date. */
  private static List<PageParagraph> namedLinesAbove(Document page, Element home) {
    var lines = new ArrayList<PageParagraph>();
    for (var role : List.of(BlockRole.BYLINE, BlockRole.DATELINE)) {
      page.body().getAllElements().stream()
          .filter(element -> element != home && !home.parents().contains(element))
          .takeWhile(element -> !element.parents().contains(home))
          .filter(element -> PageWalk.role(element).equals(Optional.of(role)))
          .map(element -> Characters.squeeze(element.text()))
          .filter(words -> !words.isEmpty() && words.length() < LONGEST_NAMED_LINE)
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
