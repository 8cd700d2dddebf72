/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.verbatim.model.AnnotatedArticle;
import org.verbatim.model.Rendition;
import org.verbatim.model.Speaker;
import org.verbatim.model.Utterance;
import org.verbatim.text.Names;
import org.verbatim.text.Word;

/**
 * Finds the reports of one utterance among the articles of a story.
 *
 * <p>Candidates come from an index of rare words and of words in a row, never from all pairs; each
 * is then aligned and judged by ordered rules. Reports that are joined by a chain of links make one
 * utterance, so a long quotation ties its pieces together; an unsure link never joins two groups
 * that are groups already. The result does not depend on the order of the articles.
 *
 * <p>Stateless; may be shared between threads.
 */
public final class UtteranceLinker {

  // Links below may add a report to an utterance, but join no two utterances.
  private static final double SURE = 0.9;
  private static final int PATTERN = 2; // words that two sayings of one pattern differ in length
  private static final int FEW = 5; // words of a fragment
  private static final int SHORT = 6; // words that reporters may use themselves
  private static final int MANY = 12; // words that no two persons find alike

  /**
   * @param one whether the speaker is the same, or the one whose name stands beside the other unit
   * @param few whether one of the units is a fragment of a few words
   * @param whole how many words they share if all of one unit's, in a row; 0 otherwise
   * @param words how many words they share
   * @param saying whether both units are the same few words, which two speakers may both use
   */
  private record Link(
      int a,
      int b,
      LinkRule rule,
      double weight,
      boolean one,
      boolean saying,
      boolean few,
      int whole,
      int words) {}

  /**
   * The utterances of the story: those that several articles report, and every other stretch
   * between marks as an utterance with one rendition ({@code decidedBy} "single-report"), for there
   * may be something to say of it alone.
   *
   * @return by the place of their first rendition; ids "u1", "u2" … in that order; renditions by
   *     article id and place
   */
  public List<Utterance> link(List<AnnotatedArticle> story) {
    var units = units(story);
    return utterances(units, units);
  }

  /**
   * The utterances that one more article reports, as {@link #link(List)} gives them, with their
   * renditions in articles that were there before. Those in which the article has no part are left
   * out, so this costs less than to link them all again.
   *
   * @param neighbours articles that may share utterances with it, as {@link
   *     ArticleIndex#neighbours} finds them; if it is among them, it counts once
   */
  public List<Utterance> link(AnnotatedArticle article, List<AnnotatedArticle> neighbours) {
    var story = new ArrayList<>(neighbours);
    story.removeIf(other -> other.id().equals(article.id()));
    story.add(article);
    var units = units(story);
    var utterances = new ArrayList<Utterance>();
    for (var found : utterances(near(article, units), units)) {
      if (found.renditions().stream().anyMatch(r -> r.article().equals(article.id()))) {
        utterances.add(
            new Utterance(
                "u" + (utterances.size() + 1),
                found.speaker(),
                found.renditions(),
                found.decidedBy(),
                found.confidence()));
      }
    }
    return List.copyOf(utterances);
  }

  private static List<Unit> units(List<AnnotatedArticle> story) {
    var finder = new UnitFinder();
    return story.stream()
        .sorted(Comparator.comparing(AnnotatedArticle::id))
        .flatMap(article -> finder.units(article).stream())
        .toList();
  }

  // The units of the article, and those of others that are worth a look beside one of them.
  private static List<Unit> near(AnnotatedArticle article, List<Unit> units) {
    var candidates = new CandidateFinder(units, new Rarity(units));
    var near = new TreeSet<Integer>();
    for (int i = 0; i < units.size(); i++) {
      if (units.get(i).article() == article) {
        near.add(i);
        near.addAll(candidates.around(i));
      }
    }
    return near.stream().map(units::get).toList();
  }

  // Of some units; how rare their words are, all say.
  private static List<Utterance> utterances(List<Unit> units, List<Unit> all) {
    var clusters = new Clusters(units.size());
    var weakest = weakest(join(units, all, clusters), clusters);
    var utterances = new ArrayList<Utterance>();
    for (var members : clusters.all()) {
      var reports = members.stream().map(units::get).toList();
      if (reports.size() > 1 || reports.get(0).speech() && reports.get(0).quoted()) {
        utterances.add(
            utterance(
                "u" + (utterances.size() + 1),
                reports,
                Optional.ofNullable(weakest.get(clusters.root(members.get(0))))));
      }
    }
    return List.copyOf(utterances);
  }

  private static List<Link> join(List<Unit> units, List<Unit> all, Clusters clusters) {
    var rarity = new Rarity(all);
    var candidates = new CandidateFinder(units, rarity);
    var lexicon = new Weighed.Lexicon();
    var weighed = units.stream().map(unit -> new Weighed(unit.words(), rarity, lexicon)).toList();
    var events = new Events();
    var narrators = new NarratorWords(all);
    var links = new ArrayList<Link>();
    for (int i = 0; i < units.size(); i++) {
      for (int j : candidates.candidates(i)) {
        Unit a = units.get(i);
        Unit b = units.get(j);
        if (!a.speech() && !b.speech()) {
          continue;
        }
        var overlap = Overlap.of(weighed.get(i), weighed.get(j));
        var evidence =
            new Evidence(
                overlap,
                SpeakerAgreement.of(a, b),
                a.speech() && b.speech(),
                a.spoken() && b.spoken(),
                a.words().size() == b.words().size(),
                Math.min(a.words().size(), b.words().size()),
                isOneWordOff(a.words(), b.words()),
                TitleOfWork.isIn(a, b),
                narrated(narrators, a, b),
                answersAlike(a, b),
                events.areOne(a.article(), b.article()));
        int from = i;
        LinkRule.of(evidence)
            .ifPresent(
                rule ->
                    links.add(
                        new Link(
                            from,
                            j,
                            rule,
                            overlap.weight(),
                            SpeakerAgreement.isOneOrNamed(a, b),
                            evidence.sameLength() && overlap.words() < MANY,
                            Math.min(a.words().size(), b.words().size()) <= FEW,
                            overlap.whole() ? overlap.words() : 0,
                            overlap.words())));
      }
    }
    withoutSecondBest(links, units);
    links.sort(
        Comparator.comparing(Link::rule)
            .thenComparing(Comparator.comparing(Link::weight).reversed())
            .thenComparing(link -> !link.one())
            .thenComparing(Link::a)
            .thenComparing(Link::b));
    var used = new ArrayList<Link>();
    for (var link : links) {
      if (mayJoin(link, units, clusters)) {
        clusters.join(link.a(), link.b());
        used.add(link);
      }
    }
    return used;
  }

  private static boolean isOneWordOff(List<Word> a, List<Word> b) {
    int longer = Math.max(a.size(), b.size());
    if (longer - Math.min(a.size(), b.size()) > 1) {
      return false;
    }
    int before = 0;
    while (before < Math.min(a.size(), b.size()) && a.get(before).matches(b.get(before))) {
      before++;
    }
    int behind = 0;
    while (behind < Math.min(a.size(), b.size()) - before
        && a.get(a.size() - 1 - behind).matches(b.get(b.size() - 1 - behind))) {
      behind++;
    }
    return before + behind == longer - 1;
  }

  private static boolean answersAlike(Unit a, Unit b) {
    var one = a.question();
    var other = b.question();
    return one.isPresent() && other.isPresent() && one.get().sharesName(other.get());
  }

  private static int narrated(NarratorWords narrators, Unit a, Unit b) {
    var shorter = a.words().size() <= b.words().size() ? a.words() : b.words();
    return shorter.size() > SHORT
        ? 0
        : narrators.count(a.article(), shorter) + narrators.count(b.article(), shorter);
  }

  // "The bell is cracked" is no report of "The mast is cracked" where an article prints both.
  private static void withoutSecondBest(List<Link> links, List<Unit> units) {
    var twins = new HashMap<Integer, Map<String, Link>>(); // of a unit, in each article
    for (var link : links) {
      if (link.whole() > 0) {
        remember(link.a(), link.b(), link, units, twins);
        remember(link.b(), link.a(), link, units, twins);
      }
    }
    links.removeIf(
        link ->
            link.whole() == 0
                && isOnePattern(units.get(link.a()), units.get(link.b()))
                && (hasTwin(link.a(), link.b(), link, units, twins)
                    || hasTwin(link.b(), link.a(), link, units, twins)
                    || haveTwoTwins(
                        twins.getOrDefault(link.a(), Map.of()),
                        twins.getOrDefault(link.b(), Map.of()),
                        link)));
  }

  private static void remember(
      int unit, int twin, Link link, List<Unit> units, Map<Integer, Map<String, Link>> twins) {
    twins
        .computeIfAbsent(unit, key -> new TreeMap<>())
        .merge(units.get(twin).article().id(), link, (x, y) -> y.whole() > x.whole() ? y : x);
  }

  // The other's article prints the same words elsewhere.
  private static boolean hasTwin(
      int unit, int other, Link link, List<Unit> units, Map<Integer, Map<String, Link>> twins) {
    var twin = twins.getOrDefault(unit, Map.of()).get(units.get(other).article().id());
    return twin != null && twin.whole() >= link.words();
  }

  // A third article prints the words of the one and those of the other.
  private static boolean haveTwoTwins(Map<String, Link> one, Map<String, Link> other, Link link) {
    return one.entrySet().stream()
        .anyMatch(
            entry -> {
              var second = other.get(entry.getKey());
              return second != null
                  && Math.min(entry.getValue().whole(), second.whole()) >= link.words()
                  && other(entry.getValue(), link.a()) != other(second, link.b());
            });
  }

  private static int other(Link link, int unit) {
    return link.a() == unit ? link.b() : link.a();
  }

  private static boolean isOnePattern(Unit a, Unit b) {
    return Math.abs(a.words().size() - b.words().size()) <= PATTERN;
  }

  // A few words that two sentences have in common join the likelier of them, and tie no two
  // utterances together. Reported clauses are vague: each joins the one utterance that it is most
  // like, and none ties
  // two utterances together.
  private static boolean mayJoin(Link link, List<Unit> units, Clusters clusters) {
    boolean aloneA = clusters.size(link.a()) == 1;
    boolean aloneB = clusters.size(link.b()) == 1;
    if (link.saying() && !link.one() && isDisputed(link, units, clusters)) {
      return false;
    }
    if (aloneA && aloneB) {
      return true;
    }
    if (link.few() && !isOfFewWords(link.a(), units, clusters)) {
      return isOfFewWords(link.b(), units, clusters);
    }
    if (link.rule().confidence() >= SURE) {
      return true;
    }
    boolean quotedA = units.get(link.a()).spoken();
    boolean quotedB = units.get(link.b()).spoken();
    if (quotedA == quotedB) {
      return aloneA || aloneB;
    }
    return isReported(quotedA ? link.b() : link.a(), units, clusters);
  }

  // Whether all of the cluster is in the reporters' words, and so belongs to no quotation yet.
  private static boolean isReported(int unit, List<Unit> units, Clusters clusters) {
    return clusters.members(unit).stream().noneMatch(member -> units.get(member).spoken());
  }

  private static boolean isOfFewWords(int unit, List<Unit> units, Clusters clusters) {
    return clusters.members(unit).stream()
        .allMatch(member -> units.get(member).words().size() <= FEW);
  }

  // A report without a speaker does not make one utterance of a saying that two persons use.
  private static boolean isDisputed(Link link, List<Unit> units, Clusters clusters) {
    return clusters.members(link.a()).stream()
        .anyMatch(
            x ->
                clusters.members(link.b()).stream()
                    .anyMatch(
                        y ->
                            SpeakerAgreement.of(units.get(x), units.get(y))
                                == SpeakerAgreement.OTHER));
  }

  // A chain is as strong as its weakest link.
  private static Map<Integer, LinkRule> weakest(List<Link> links, Clusters clusters) {
    var weakest = new HashMap<Integer, LinkRule>();
    for (var link : links) {
      weakest.merge(clusters.root(link.a()), link.rule(), (x, y) -> x.compareTo(y) >= 0 ? x : y);
    }
    return weakest;
  }

  private static Utterance utterance(String id, List<Unit> reports, Optional<LinkRule> rule) {
    List<Rendition> renditions =
        reports.stream()
            .map(Unit::rendition)
            .sorted(Comparator.comparing(Rendition::article).thenComparing(Rendition::span))
            .toList();
    return new Utterance(
        id,
        speaker(reports),
        renditions,
        rule.map(LinkRule::label).orElse("single-report"),
        rule.map(LinkRule::confidence).orElse(1.0));
  }

  // The fullest name; a person's before an office's, a name before a description.
  private static Optional<String> speaker(List<Unit> reports) {
    return reports.stream()
        .flatMap(unit -> unit.speaker().stream())
        .max(
            Comparator.comparing((Speaker speaker) -> !speaker.anonymous())
                .thenComparing(speaker -> Names.proper(speaker.name()).size())
                .thenComparing(Speaker::name, Comparator.reverseOrder()))
        .map(Speaker::name);
  }
}
