/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.verbatim.link.ArticleIndex;
import org.verbatim.link.UtteranceLinker;
import org.verbatim.model.AnnotatedArticle;
import org.verbatim.model.Utterance;

/**
 * Prints what it costs to link one more article while a collection of {@linkplain InventedPress
 * invented articles} grows to 1,000, 10,000 and 100,000 quotations.
 *
 * <p>At each size 200 articles that are not stored are linked with what is: half are another
 * outlet's report of an event of the last days that four have told, half tell an event that nobody
 * has told. Times are thread CPU, so other programs that run on the machine do not count.
 */
public final class Growth {

  private static final long SEED = 20310101;
  private static final int[] SIZES = {1_000, 10_000, 100_000}; // quotations
  private static final int ARRIVALS = 200;
  private static final int PROBES = 10; // events of the last days that another outlet reports
  private static final int PROBE_OUTLETS = 4; // that report each, so that all sizes are asked alike
  private static final int LATE_OUTLET = 90; // none that is stored has the number
  private static final double MILLION = 1e6;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final InventedPress press;
  private final ArticleIndex index = new ArticleIndex();
  private final Map<String, InventedPress.Told> stored = new HashMap<>();
  private final Map<Integer, List<InventedPress.Told>> byEvent = new HashMap<>();
  private final UtteranceLinker linker = new UtteranceLinker();
  private int events;

  private Growth(long seed) {
    press = new InventedPress(seed);
  }

  /** Measures; no arguments. */
  public static void main(String[] args) {
    var warmUp = new Growth(SEED + 1);
    warmUp.fill(SIZES[1]);
    warmUp.measure();
    System.out.printf("Java %s%n%n", Runtime.version());
    System.out.printf(
        "%10s %8s %9s %9s %9s %9s %9s %11s %9s %7s %10s%n",
        "quotations",
        "articles",
        "known ms",
        "new ms",
        "mean ms",
        "look-up",
        "add ms",
        "neighbours",
        "index MB",
        "recall",
        "precision");
    var growth = new Growth(SEED);
    for (int size : SIZES) {
      double perArticle = growth.fill(size);
      System.out.printf(
          Locale.ROOT,
          "%,10d %,8d %s%n",
          size,
          growth.stored.size(),
          growth.measure().line(perArticle, growth.indexBytes()));
    }
  }

  private record Measured(
      List<Double> knownEvent,
      List<Double> newEvent,
      double lookUp,
      double neighbours,
      int found,
      int right,
      int all) {

    String line(double add, long bytes) {
      return String.format(
          Locale.ROOT,
          "%9.1f %9.1f %9.1f %9.1f %9.2f %11.1f %9.1f %6.1f%% %9.1f%%",
          median(knownEvent),
          median(newEvent),
          Stream.concat(knownEvent.stream(), newEvent.stream())
              .mapToDouble(Double::doubleValue)
              .average()
              .orElseThrow(),
          lookUp,
          add,
          neighbours,
          bytes / MILLION,
          100.0 * right / all,
          100.0 * right / found);
    }

    private static double median(List<Double> values) {
      return values.stream().sorted().toList().get(values.size() / 2);
    }
  }

  // The time to add an article, in milliseconds.
  private double fill(int quotations) {
    int before = stored.size();
    long nanos = 0;
    int probes = PROBES * PROBE_OUTLETS * InventedPress.QUOTATIONS;
    while (stored.size() * InventedPress.QUOTATIONS + probes < quotations) {
      nanos += tell(press.outlets(events));
    }
    for (int i = 0; i < PROBES; i++) {
      nanos += tell(PROBE_OUTLETS);
    }
    return nanos / MILLION / (stored.size() - before);
  }

  private long tell(int outlets) {
    long nanos = 0;
    for (int outlet = 0; outlet < outlets; outlet++) {
      var told = press.article(events, outlet);
      long begin = THREADS.getCurrentThreadCpuTime();
      index.add(told.article());
      nanos += THREADS.getCurrentThreadCpuTime() - begin;
      stored.put(told.article().id(), told);
      byEvent.computeIfAbsent(events, event -> new ArrayList<>()).add(told);
    }
    events++;
    return nanos;
  }

  private Measured measure() {
    var knownEvent = new ArrayList<Double>();
    var newEvent = new ArrayList<Double>();
    double lookUp = 0;
    int neighbours = 0;
    int found = 0;
    int right = 0;
    int all = 0;
    for (int i = 0; i < ARRIVALS; i++) {
      boolean known = i % 2 == 0;
      int event = known ? events - 1 - i / 2 % PROBES : events + i;
      var told = press.article(event, LATE_OUTLET + i / 2 / PROBES);
      var article = told.article();
      long begin = THREADS.getCurrentThreadCpuTime();
      var near = near(article);
      double looked = (THREADS.getCurrentThreadCpuTime() - begin) / MILLION;
      var utterances = linker.link(article, near);
      double linked = (THREADS.getCurrentThreadCpuTime() - begin) / MILLION;
      (known ? knownEvent : newEvent).add(linked);
      lookUp += looked / ARRIVALS;
      neighbours += near.size();
      var expected = InventedPress.links(told, byEvent.getOrDefault(event, List.of()));
      var links = links(article, utterances);
      all += expected.size();
      found += links.size();
      links.retainAll(expected);
      right += links.size();
    }
    return new Measured(
        knownEvent, newEvent, lookUp, neighbours / (double) ARRIVALS, found, right, all);
  }

  private List<AnnotatedArticle> near(AnnotatedArticle article) {
    return index.neighbours(article).stream().map(id -> stored.get(id).article()).toList();
  }

  private static Set<String> links(AnnotatedArticle article, List<Utterance> utterances) {
    var links = new HashSet<String>();
    for (var utterance : utterances) {
      for (var here : utterance.renditions()) {
        for (var there : utterance.renditions()) {
          if (here.article().equals(article.id()) && !there.article().equals(article.id())) {
            links.add(here.span().begin() + " " + there.article() + ":" + there.span().begin());
          }
        }
      }
    }
    return links;
  }

  // What the index alone takes: as much as is free once it is made anew, and forgotten.
  private long indexBytes() {
    long before = used();
    var copy = new ArticleIndex();
    stored.values().forEach(told -> copy.add(told.article()));
    long bytes = used() - before;
    if (copy.size() != stored.size()) {
      throw new IllegalStateException("an article is missing");
    }
    return bytes;
  }

  private static long used() {
    System.gc();
    var runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
