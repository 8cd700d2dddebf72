/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.read;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Takes everything out of a page that is no part of its article, by what elements are for and by
 * what their authors call them.
 */
final class PageFurniture {

  private static final String NEVER_STORY =
      "script, style, noscript, template, iframe, object, embed, svg, canvas, audio, video, form, button,"
          + " sup.reference, .mw-editsection,"
          + " input, select, textarea, nav, dialog, menu, footer, [hidden], [aria-hidden=true],"
          + " [role=navigation], [role=complementary], [role=contentinfo], [role=search], [role=dialog],"
          + " [role=alertdialog], [role=alert], [role=menu], [role=menubar], [role=toolbar], [role=tablist],"
          + " [style~=(?i)display\\s*:\\s*none], [style~=(?i)visibility\\s*:\\s*hidden]";

  /** Words of a class or id that name a part no story is in. */
  private static final Set<String> NAMES =
      Set.of(
          "comment",
          "comments",
          "disqus",
          "respond",
          "replies",
          "share",
          "sharing",
          "sharebar",
          "social",
          "related",
          "recirc",
          "recirculation",
          "recommended",
          "recommendations",
          "newsletter",
          "subscribe",
          "subscription",
          "signup",
          "promo",
          "promos",
          "promoted",
          "ad",
          "ads",
          "advert",
          "adverts",
          "advertisement",
          "advertising",
          "adslot",
          "sponsor",
          "sponsored",
          "cookie",
          "cookies",
          "consent",
          "gdpr",
          "popup",
          "modal",
          "overlay",
          "breadcrumb",
          "breadcrumbs",
          "sidebar",
          "widget",
          "footer",
          "nav",
          "navbar",
          "navigation",
          "menu",
          "pagination",
          "pager",
          "outbrain",
          "taboola",
          "trending",
          "popular",
          "mostread",
          "readmore",
          "bio",
          "pullquote",
          "toolbar",
          "masthead",
          "rail",
          "tags",
          "taglist",
          "paywall",
          "donate",
          "donation",
          "poll",
          "survey",
          "toast",
          "skip",
          "screenreader",
          "teasers",
          "offcanvas",
          "livefyre",
          "banner",
          "noprint");

  /** How words begin that name such a part, whatever is glued behind. */
  private static final List<String> BEGINNINGS =
      List.of(
          "related",
          "recommend",
          "newsletter",
          "subscri",
          "advert",
          "sponsor",
          "cookie",
          "breadcrumb",
          "outbrain",
          "taboola",
          "disqus",
          "sharedaddy",
          "sharing",
          "sharebutton",
          "pagination",
          "mostpopular",
          "trending");

  /** The same, where it takes two words. */
  private static final List<String> NAMES_OF_TWO =
      List.of(
          "pull-quote",
          "read-more",
          "most-read",
          "more-stories",
          "also-like",
          "about-author",
          "author-info",
          "author-box",
          "sr-only",
          "visually-hidden",
          "read-next",
          "up-next",
          "see-also",
          "also-read",
          "sign-up",
          "call-to",
          "more-from",
          "in-brief",
          "further-reading",
          "editors-picks",
          "skip-link");

  private static final Set<String> KEPT = Set.of("html", "body", "main", "h1");

  private PageFurniture() {}

  /** Removes the furniture. An element with the article's title or most of the text stays. */
  static void removeFrom(Document page) {
    remove(page, NEVER_STORY + ", aside", element -> true);
    remove(
        page,
        "[class~=(?i)comment], [id~=(?i)comment], [id~=(?i)disqus]",
        PageFurniture::isNamedFurniture);
    int all = StoryText.weight(page.body());
    remove(page, "*", element -> isNamedFurniture(element) && StoryText.weight(element) * 2 <= all);
  }

  private static void remove(Document page, String selector, Predicate<Element> isFurniture) {
    for (Element element : page.select(selector)) {
      // What is gone with an element around it needs no second look.
      if (element.root() == page && isFurniture.test(element) && !holdsTitle(element)) {
        element.remove();
      }
    }
  }

  private static boolean holdsTitle(Element element) {
    return KEPT.contains(element.normalName())
        || element.selectFirst("h1, main, [itemprop=articleBody]") != null;
  }

  private static boolean isNamedFurniture(Element element) {
    // An element of a site's own making, which has a dash in it, is named as a class is.
    String tag = element.normalName().indexOf('-') > 0 ? element.normalName() : "";
    String names = dashed(element.className()) + " " + dashed(element.id()) + " " + tag;
    for (var name : names.split("[ -]+")) {
      if (NAMES.contains(name) || BEGINNINGS.stream().anyMatch(name::startsWith)) {
        return true;
      }
    }
    String between = "-" + names.replace(' ', '-') + "-";
    return NAMES_OF_TWO.stream().anyMatch(name -> between.contains("-" + name + "-"));
  }

  /** "adSlot my_box" becomes "ad-slot my-box". */
  static String dashed(String names) {
    return names
        .replaceAll("(\\p{Ll})(\\p{Lu})", "$1-$2")
        .replace('_', '-')
        .replaceAll("[^\\p{L}\\p{N} -]", "-")
        .toLowerCase(Locale.ROOT)
        .strip();
  }
}
