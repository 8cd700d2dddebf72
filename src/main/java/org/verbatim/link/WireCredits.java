/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.link;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.verbatim.link.WireCredit.Manner;
import org.verbatim.model.AnnotatedArticle;
import org.verbatim.model.Block;
import org.verbatim.model.BlockRole;

/**
 * Which agencies the articles of a story name, and how. An agency is known by its place in a
 * dateline of any article of the story, or because the reader knows its name.
 */
final class WireCredits {

  private static final Pattern DATELINE =
      Pattern.compile(
          "^(?<place>\\p{Lu}[\\p{Lu}.'’/ -]+)(?<more>(?:, [\\p{L}\\d. ]{2,20}){0,3}),?"
              + " \\((?<agency>\\p{Lu}[\\p{L}&. -]{1,30})\\)\\s?(?:--|[-–—―])");
  private static final Pattern DAY =
      Pattern.compile(
          "\\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
              + "|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{L}*\\.? \\d{1,2})\\b");
  private static final Pattern SIGNED =
      Pattern.compile("\\(\\p{Lu}[^()]{0,160}\\bby \\p{Lu}[^()]*\\)");
  private static final Pattern SIGNER =
      Pattern.compile("\\bby (\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*)+)");
  private static final int OPENING_BLOCKS = 3; // a stray line may stand above the first sentence
  private static final int LONGEST_LINE = 80;
  private static final Pattern PICTURE =
      Pattern.compile("(?i)photo|picture|image|graphic|\\bfile\\b|\\bvideo\\b|/");
  private static final Pattern HELP =
      Pattern.compile("(?i)\\b(?:additional|further|extra|contribut\\p{L}+)\\b");
  private static final Pattern CREDIT =
      Pattern.compile(
          "(?i)^[-–—(\\[\\s]*(?:from|by|with|source|via|material|copyright|©|\\(c\\))(?!\\p{L}).*");
  private static final int WORDS_BESIDE = 2; // "- Agency news", "(Agency)"

  private final Map<String, Map<String, WireCredit>> byArticle = new LinkedHashMap<>();
  private final Map<String, String> dispatches = new LinkedHashMap<>();
  private final Map<String, String> signatures = new LinkedHashMap<>();

  WireCredits(List<AnnotatedArticle> articles) {
    var known = new TreeSet<String>();
    for (var article : articles) {
      known.addAll(article.article().metadata().credits());
      dateline(article).ifPresent(found -> known.add(found.agency()));
    }
    for (var article : articles) {
      var credits = new LinkedHashMap<String, WireCredit>();
      for (var agency : known) {
        manner(article, agency)
            .ifPresent(manner -> credits.put(agency, new WireCredit(agency, manner)));
      }
      byArticle.put(article.id(), credits);
      signature(article).ifPresent(names -> signatures.put(article.id(), names));
      dateline(article).flatMap(Dateline::dispatch).ifPresent(d -> dispatches.put(article.id(), d));
    }
  }

  /**
   * What a story opens with.
   *
   * @param day a date in the dateline, or the weekday that the first sentences name
   */
  private record Dateline(String agency, String place, Optional<String> day) {

    Optional<String> dispatch() {
      return day.map(d -> String.join("\n", agency, place, d));
    }
  }

  private static Optional<Dateline> dateline(AnnotatedArticle article) {
    return article.article().blocks().stream()
        .filter(block -> block.role() == BlockRole.BODY)
        .limit(OPENING_BLOCKS)
        .map(block -> block.span().in(article.text()))
        .flatMap(words -> dateline(words).stream())
        .findFirst();
  }

  private static Optional<Dateline> dateline(String words) {
    var found = DATELINE.matcher(words);
    if (!found.find()) {
      return Optional.empty();
    }
    var day = DAY.matcher(words);
    return Optional.of(
        new Dateline(
            found.group("agency").strip(),
            found.group("place").strip(),
            day.find() ? Optional.of(day.group()) : Optional.empty()));
  }

  /** Who reported and who edited it, as a line in brackets at its end tells; two names or more. */
  private static Optional<String> signature(AnnotatedArticle article) {
    for (var block : article.article().blocks()) {
      var line = block.span().in(article.text());
      if (SIGNED.matcher(line).matches()) {
        var names = SIGNER.matcher(line).results().map(found -> found.group(1)).distinct().toList();
        return Optional.of(String.join("\n", names)).filter(joined -> names.size() > 1);
      }
    }
    return Optional.empty();
  }

  private static Optional<Manner> manner(AnnotatedArticle article, String agency) {
    var metadata = article.article().metadata();
    var name =
        Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(agency) + "(?![\\p{L}\\p{N}])");
    if (metadata.outlet().filter(agency::equalsIgnoreCase).isPresent()) {
      return Optional.of(Manner.OUTLET);
    }
    if (dateline(article).filter(found -> found.agency().equals(agency)).isPresent()
        || opensWith(article, agency)) {
      return Optional.of(Manner.DATELINE);
    }
    boolean written = metadata.byline().filter(line -> name.matcher(line).find()).isPresent();
    boolean credited =
        article.article().blocks().stream()
            .filter(block -> isCreditLine(article, block, agency))
            .anyMatch(block -> name.matcher(block.span().in(article.text())).find());
    if (written || credited) {
      return Optional.of(Manner.CREDIT);
    }
    boolean cited =
        metadata.credits().contains(agency)
            || article.article().blocks().stream()
                .filter(block -> block.role() == BlockRole.BODY)
                .anyMatch(block -> name.matcher(block.span().in(article.text())).find());
    return cited ? Optional.of(Manner.CITED) : Optional.empty();
  }

  /** "Hallow, Tuesday (Agency) - ", where the place alone would not tell that it is a dateline. */
  private static boolean opensWith(AnnotatedArticle article, String agency) {
    var opening =
        Pattern.compile(
            "\\p{Lu}[^.!?\"“”()]{1,60}\\(" + Pattern.quote(agency) + "\\)\\s?(?:--|[-–—―])");
    return article.article().blocks().stream()
        .filter(block -> block.role() == BlockRole.BODY)
        .limit(OPENING_BLOCKS)
        .anyMatch(block -> opening.matcher(block.span().in(article.text())).lookingAt());
  }

  /**
   * A short line that begins as credits do or has hardly more than the name. Whoever took the
   * picture or helped a reporter is another matter.
   */
  private static boolean isCreditLine(AnnotatedArticle article, Block block, String agency) {
    var line = block.span().in(article.text());
    int beside = line.strip().split("\\s+").length - agency.split("\\s+").length;
    return line.length() <= LONGEST_LINE
        && !PICTURE.matcher(line).find()
        && !HELP.matcher(line).find()
        && (CREDIT.matcher(line).matches() || beside <= WORDS_BESIDE);
  }

  /** The agencies that the article names, in the order of their names. */
  List<WireCredit> of(String article) {
    return List.copyOf(byArticle.get(article).values());
  }

  Optional<WireCredit> of(String article, String agency) {
    return Optional.ofNullable(byArticle.get(article).get(agency));
  }

  /** Agency, place and day of the dispatch that it prints, if it names all three. */
  Optional<String> dispatch(String article) {
    return Optional.ofNullable(dispatches.get(article));
  }

  /** The names of those who signed it, if it has two or more. */
  Optional<String> signature(String article) {
    return Optional.ofNullable(signatures.get(article));
  }

  /** The one agency to which either owes its text; empty if they owe theirs to different ones. */
  Optional<String> owed(String a, String b) {
    var names = new TreeSet<String>();
    of(a).stream().filter(WireCredit::isOwed).map(WireCredit::agency).forEach(names::add);
    of(b).stream().filter(WireCredit::isOwed).map(WireCredit::agency).forEach(names::add);
    return names.size() == 1 ? Optional.of(names.first()) : Optional.empty();
  }

  /** An agency to which both owe their text. */
  Optional<String> owedByBoth(String a, String b) {
    return of(a).stream()
        .filter(WireCredit::isOwed)
        .map(WireCredit::agency)
        .filter(agency -> of(b, agency).filter(WireCredit::isOwed).isPresent())
        .findFirst();
  }

  /** "2 with a dateline of Halyard and 1 with a credit to Halyard". */
  String words(List<String> articles, String agency) {
    var counts = new EnumMap<Manner, Integer>(Manner.class);
    for (var article : articles) {
      of(article, agency).ifPresent(credit -> counts.merge(credit.manner(), 1, Integer::sum));
    }
    var parts = new ArrayList<String>();
    counts.forEach(
        (manner, count) ->
            parts.add(
                (count == articles.size() ? "all" : count) + " " + manner.words() + " " + agency));
    return String.join(" and ", parts);
  }
}
