/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.verbatim.model.AnnotatedArticle;
import org.verbatim.model.Article;
import org.verbatim.model.Attitude;
import org.verbatim.model.Attribution;
import org.verbatim.model.Block;
import org.verbatim.model.BlockRole;
import org.verbatim.model.Mentions;
import org.verbatim.model.Metadata;
import org.verbatim.model.Quotation;
import org.verbatim.model.QuotationKind;
import org.verbatim.model.Quotations;
import org.verbatim.model.SegmentedArticle;
import org.verbatim.model.Speaker;
import org.verbatim.model.SpeakerKind;
import org.verbatim.text.Span;
import org.verbatim.text.Vocabulary;
import org.verbatim.text.WordList;

/**
 * Invented articles of any number: events that a few outlets report, with what was said there,
 * whole or in part. Words are as frequent as in news (Zipf's law); names, places and rare words are
 * made of syllables. What was printed of one utterance is known, so links can be checked.
 *
 * <p>The same seed and the same calls give the same articles.
 */
final class InventedPress {

  /** Quotations in an article, on average. */
  static final int QUOTATIONS = 8;

  private static final LocalDate FIRST_DAY = LocalDate.of(2031, 1, 1);
  private static final int EVENTS_A_DAY = 30;
  private static final int VOCABULARY = 80_000; // words that are neither grammar nor common
  private static final int PEOPLE = 20_000;
  private static final int TOPIC_WORDS = 25;
  private static final int ARTICLE_WORDS = 320; // outside the marks
  private static final int STOCK = 40; // phrases that anybody uses
  private static final double STOCK_SHARE = 0.05; // of quotations
  private static final List<String> SYLLABLES =
      List.of(
          "ba", "bren", "cal", "dor", "du", "el", "fen", "gar", "gri", "hal", "ist", "jor", "ka",
          "kel", "lim", "lo", "mar", "mi", "nor", "os", "pel", "qua", "ra", "rin", "sel", "sta",
          "tor", "tu", "ul", "var", "ven", "wes", "yor", "zan");

  /**
   * An article and what it prints.
   *
   * @param event its event
   * @param utterances for the begin of each quotation the utterance it was taken from; own words of
   *     the article are missing
   */
  record Told(AnnotatedArticle article, int event, Map<Integer, String> utterances) {}

  private record Event(
      int number, List<String> topic, List<String> people, List<List<String>> utterances) {}

  private final long seed;
  private final List<String> grammar;
  private final List<String> common;
  private final List<String> rare;
  private final List<String> names;
  private final List<List<String>> stock = new ArrayList<>();
  private final Map<Integer, Event> events = new HashMap<>();

  InventedPress(long seed) {
    this.seed = seed;
    var random = new Random(seed);
    grammar = sorted("function-words.txt");
    common = sorted("common-words.txt");
    rare = words(random, VOCABULARY);
    names = words(random, PEOPLE).stream().map(InventedPress::capital).toList();
    for (int i = 0; i < STOCK; i++) {
      stock.add(sentence(random, 6 + random.nextInt(6), List.of()));
    }
  }

  private static List<String> sorted(String list) {
    return WordList.words(Vocabulary.class, list).stream()
        .filter(word -> word.chars().allMatch(Character::isLetter))
        .sorted()
        .toList();
  }

  private static List<String> words(Random random, int count) {
    Set<String> words = new LinkedHashSet<>();
    while (words.size() < count) {
      var word = new StringBuilder();
      for (int i = 2 + random.nextInt(3); i > 0; i--) {
        word.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
      }
      words.add(word.toString());
    }
    return List.copyOf(words);
  }

  /** How many outlets report the event: mostly a few, rarely thirty. */
  int outlets(int event) {
    double chance = new Random(seed * 31 + event).nextDouble();
    return Math.min(30, (int) (2 / Math.pow(1 - chance, 0.6)));
  }

  /** What an outlet prints of the event; any outlet does, be it among those above or not. */
  Told article(int event, int outlet) {
    var random = new Random((seed * 31 + event) * 1009 + outlet);
    var told = events.computeIfAbsent(event, this::event);
    var text = new StringBuilder();
    var quotations = new ArrayList<Quotation>();
    var attributions = new ArrayList<Attribution>();
    Map<Integer, String> utterances = new LinkedHashMap<>();
    Map<String, Speaker> speakers = new LinkedHashMap<>();
    var left = new ArrayList<Integer>();
    for (int i = 0; i < told.utterances().size(); i++) {
      left.add(i);
    }
    for (int i = 0; i < QUOTATIONS; i++) {
      narrate(random, told, text);
      boolean shared = !left.isEmpty() && random.nextDouble() < 0.7;
      int number = shared ? left.remove(random.nextInt(left.size())) : -1;
      boolean phrase = !shared && random.nextDouble() < STOCK_SHARE / 0.3;
      String speaker =
          told.people()
              .get(shared ? number % told.people().size() : random.nextInt(told.people().size()));
      var words =
          shared
              ? version(random, told.utterances().get(number))
              : phrase
                  ? stock.get(random.nextInt(STOCK))
                  : sentence(random, 8 + random.nextInt(16), told.topic());
      text.append('"');
      int begin = text.length();
      text.append(String.join(" ", words));
      var span = new Span(begin, text.length());
      text.append(",\" ").append(speaker).append(" said.\n");
      if (shared) {
        utterances.put(begin, event + ":" + number);
      }
      String id = "q" + (i + 1);
      quotations.add(quotation(id, span));
      speakers.computeIfAbsent(
          speaker,
          name ->
              new Speaker(
                  "s" + (speakers.size() + 1),
                  name,
                  SpeakerKind.PERSON,
                  false,
                  List.of(),
                  List.of()));
      attributions.add(
          new Attribution(
              id, List.of(), Optional.of(speakers.get(speaker).id()), "invented", 0.95, ""));
    }
    String date = FIRST_DAY.plusDays(event / EVENTS_A_DAY + random.nextInt(2)).toString();
    var body = new Block(BlockRole.BODY, new Span(0, text.length()));
    var article =
        new Article(
            String.format("e%06d-o%02d", event, outlet),
            text.toString(),
            new Metadata(
                Optional.of("Outlet " + outlet),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(date),
                List.of()),
            List.of(body));
    return new Told(
        new AnnotatedArticle(
            new SegmentedArticle(article, List.of()),
            new Quotations(quotations, List.of()),
            new Mentions(List.copyOf(speakers.values()), List.of()),
            attributions),
        event,
        utterances);
  }

  private Event event(int number) {
    var random = new Random(seed * 31 + number);
    var topic = new ArrayList<String>();
    for (int i = 0; i < TOPIC_WORDS; i++) {
      topic.add(zipf(random, rare));
    }
    topic.add(capital(zipf(random, rare)));
    var people = new ArrayList<String>();
    for (int i = 0; i < 3; i++) {
      people.add(zipf(random, names) + " " + zipf(random, names));
    }
    var utterances = new ArrayList<List<String>>();
    for (int i = 0; i < QUOTATIONS; i++) {
      utterances.add(sentence(random, 10 + random.nextInt(20), topic));
    }
    return new Event(number, topic, people, utterances);
  }

  private void narrate(Random random, Event event, StringBuilder text) {
    var words = sentence(random, ARTICLE_WORDS / QUOTATIONS, event.topic());
    text.append(capital(String.join(" ", words))).append(' ');
    text.append(event.people().get(random.nextInt(event.people().size()))).append(".\n");
  }

  // Whole, cut at one end, or with a word left out or put in the place of another.
  private List<String> version(Random random, List<String> words) {
    var version = new ArrayList<>(words);
    int kind = random.nextInt(4);
    if (kind == 1) {
      return List.copyOf(version.subList(0, Math.max(7, version.size() * 2 / 3)));
    }
    if (kind == 2) {
      version.remove(1 + random.nextInt(version.size() - 2));
    }
    if (kind == 3) {
      version.set(random.nextInt(version.size()), zipf(random, common));
    }
    return List.copyOf(version);
  }

  private List<String> sentence(Random random, int length, List<String> topic) {
    var words = new ArrayList<String>();
    for (int i = 0; i < length; i++) {
      double kind = random.nextDouble();
      if (kind < 0.45) {
        words.add(zipf(random, grammar));
      } else if (kind < 0.7) {
        words.add(zipf(random, common));
      } else if (kind < 0.85 || topic.isEmpty()) {
        words.add(zipf(random, rare));
      } else {
        words.add(topic.get(random.nextInt(topic.size())));
      }
    }
    return List.copyOf(words);
  }

  // A rank is drawn as often as one over the rank says.
  private static String zipf(Random random, List<String> words) {
    double rank = Math.exp(random.nextDouble() * Math.log(words.size() + 1.0));
    return words.get(Math.min(words.size() - 1, (int) rank - 1));
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private static Quotation quotation(String id, Span span) {
    return new Quotation(
        id,
        QuotationKind.DIRECT,
        List.of(span),
        List.of(span),
        List.of(),
        List.of(),
        List.of(),
        Attitude.SAID,
        List.of(),
        Optional.empty(),
        "invented",
        1);
  }

  /** The places of other articles that print an utterance of this article, as "place place". */
  static Set<String> links(Told told, Iterable<Told> others) {
    var links = new HashSet<String>();
    for (var other : others) {
      told.utterances()
          .forEach(
              (here, utterance) ->
                  other
                      .utterances()
                      .forEach(
                          (there, same) -> {
                            if (utterance.equals(same)) {
                              links.add(here + " " + other.article().id() + ":" + there);
                            }
                          }));
    }
    return links;
  }
}
