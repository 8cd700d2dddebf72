/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.verbatim.model.Metadata;

/**
 * What a page says of its article beside the text: JSON-LD first, which is made for machines and
 * names its article, then meta elements, then the elements themselves.
 */
final class PageMetadata {

  private static final Pattern ARTICLE_TYPE =
      Pattern.compile("(?:.*[/:])?(?:\\p{L}*Article|BlogPosting|LiveBlogPosting|Report)");

  /** A date with all that may stand around it is shorter than this. */
  private static final int LONGEST_DATE = 200;

  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}.*");

  private final Document page;
  private final Map<?, ?> article;

  PageMetadata(Document page) {
    this.page = page;
    this.article =
        page.select("script[type=application/ld+json]").stream()
            .flatMap(script -> Json.parse(script.data()).stream())
            .flatMap(PageMetadata::objects)
            .filter(PageMetadata::isArticle)
            .findFirst()
            .<Map<?, ?>>map(found -> found)
            .orElse(Map.of());
  }

  /** Whether the page declares itself an article. */
  boolean declaresArticle() {
    return !article.isEmpty() || meta("og:type").filter("article"::equals).isPresent();
  }

  /** The titles that the page gives outside of its text, the most exact one first. */
  List<String> titles() {
    var titles = new ArrayList<String>();
    Stream.of(string(article.get("headline")), meta("og:title"), meta("twitter:title"))
        .flatMap(Optional::stream)
        .forEach(titles::add);
    String title = Characters.squeeze(page.title());
    outlet()
        .filter(outlet -> title.endsWith(outlet))
        .map(outlet -> title.substring(0, title.length() - outlet.length()))
        .map(cut -> cut.replaceAll("[\\s|–—·»:-]+$", ""))
        .filter(Predicate.not(String::isEmpty))
        .ifPresent(titles::add);
    if (!title.isEmpty()) {
      titles.add(title);
    }
    return titles;
  }

  Optional<String> byline() {
    var authors = new LinkedHashSet<String>();
    names(article.get("author")).forEach(authors::add);
    if (authors.isEmpty()) {
      meta("author", "article:author", "dc.creator", "parsely-author", "sailthru.author", "byl")
          .map(name -> name.replaceFirst("(?i)^by\\s+", ""))
          .filter(name -> !name.contains("://"))
          .ifPresent(authors::add);
    }
    return authors.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", authors));
  }

  Optional<String> published() {
    return first(
        List.of(
            string(article.get("datePublished")).filter(PageMetadata::isDate),
            meta(
                    "article:published_time",
                    "datepublished",
                    "date",
                    "dc.date.issued",
                    "dc.date",
                    "pubdate",
                    "parsely-pub-date",
                    "publish-date",
                    "og:published_time")
                .flatMap(PageMetadata::iso),
            Optional.ofNullable(page.selectFirst("[itemprop=datePublished]"))
                .map(
                    found ->
                        found.hasAttr("content") ? found.attr("content") : found.attr("datetime"))
                .filter(PageMetadata::isDate),
            Optional.ofNullable(page.selectFirst("time[datetime]"))
                .map(time -> time.attr("datetime"))
                .filter(PageMetadata::isDate)));
  }

  Optional<String> outlet() {
    return first(
        List.of(
            names(article.get("publisher")).findFirst(),
            meta("og:site_name", "application-name", "dc.publisher")));
  }

  Optional<String> uri() {
    return first(
        List.of(
            Optional.ofNullable(page.selectFirst("link[rel=canonical]"))
                .map(link -> link.attr("href")),
            meta("og:url"),
            string(article.get("url")),
            string(article.get("mainEntityOfPage")),
            article.get("mainEntityOfPage") instanceof Map<?, ?> main
                ? string(main.get("@id"))
                : Optional.empty()));
  }

  /** The metadata of the text, with what the page says in its place or where the text is silent. */
  Metadata over(Metadata text) {
    var credits = new LinkedHashSet<String>(text.credits());
    byline().map(Agencies::mentioned).ifPresent(credits::addAll);
    return new Metadata(
        outlet().or(text::outlet),
        uri(),
        text.headline(),
        byline().or(text::byline),
        string(article.get("dateline")).or(text::dateline),
        published().or(text::published),
        List.copyOf(credits));
  }

  private Optional<String> meta(String... names) {
    for (var name : names) {
      for (Element meta : page.select("meta[content]")) {
        String key = meta.hasAttr("property") ? meta.attr("property") : meta.attr("name");
        String content = Characters.squeeze(meta.attr("content"));
        if (key.equalsIgnoreCase(name) && !content.isEmpty()) {
          return Optional.of(content);
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> first(List<Optional<String>> choices) {
    return choices.stream()
        .flatMap(Optional::stream)
        .filter(Predicate.not(String::isBlank))
        .findFirst();
  }

  private static boolean isDate(String value) {
    return value.length() <= LONGEST_DATE && DATE.matcher(value).matches();
  }

  private static Optional<String> iso(String value) {
    if (value.length() > LONGEST_DATE) {
      return Optional.empty();
    }
    return isDate(value) ? Optional.of(value) : PrintedDate.in(value).flatMap(PrintedDate::iso);
  }

  /** The object itself and what stands in its graph or array. */
  private static Stream<Map<?, ?>> objects(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().flatMap(PageMetadata::objects);
    }
    if (value instanceof Map<?, ?> map) {
      return Stream.concat(Stream.of(map), objects(map.get("@graph")));
    }
    return Stream.empty();
  }

  private static boolean isArticle(Map<?, ?> object) {
    return strings(object.get("@type")).anyMatch(type -> ARTICLE_TYPE.matcher(type).matches());
  }

  private static Stream<String> strings(Object value) {
    return value instanceof List<?> list
        ? list.stream().flatMap(PageMetadata::strings)
        : string(value).stream();
  }

  private static Optional<String> string(Object value) {
    return value instanceof String string && !string.isBlank() && !string.equals("null")
        ? Optional.of(Characters.squeeze(string))
        : Optional.empty();
  }

  /** The names of people or organisations, given as strings or as objects. */
  private static Stream<String> names(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().flatMap(PageMetadata::names);
    }
    Object name = value instanceof Map<?, ?> map ? map.get("name") : value;
    return strings(name).filter(string -> !string.contains("://"));
  }
}
