/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Prints what annotating costs: tokens per second of thread CPU for each step, for the whole and
 * for OpenNLP alone, all in turn over the same articles in the same run; then the smallest heap
 * that {@code annotate} needs for them.
 *
 * <p>CPU time, not time: other programs that run on the machine do not count.
 */
public final class Cost {

  private static final long MEASURED_TOKENS = 300_000; // some seconds a step
  private static final long WARM_UP_TOKENS = 300_000; // until the compiler has done its work

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private Cost() {}

  /**
   * Measures.
   *
   * @param args a folder of articles; the runnable jar, without which no heap is searched
   */
  public static void main(String[] args) {
    String folder = args.length > 0 ? args[0] : Corpus.SHIPPED;
    var corpus = Corpus.of(folder);
    System.out.printf(
        Locale.ROOT,
        "%s: %,d articles, %,d tokens; Java %s%n%n",
        folder,
        corpus.articles().size(),
        corpus.tokens(),
        Runtime.version());
    printRates(corpus);
    if (args.length > 1 && Files.exists(Path.of(args[1]))) {
      System.out.printf(
          Locale.ROOT,
          "%nsmallest heap for annotate, 2 threads: %d MB%n",
          new HeapSearch(Path.of(args[1]), folder).smallest());
    }
  }

  private static void printRates(Corpus corpus) {
    var steps = new Steps();
    Map<String, Steps.Step> all = new LinkedHashMap<>();
    all.put("OpenNLP alone", steps::openNlp);
    all.put("read", steps::read);
    all.put("segment", steps::segment);
    all.put("quote", steps::quote);
    all.put("mention", steps::mention);
    all.put("attribute", steps::attribute);
    all.put("whole, fast", steps::whole);
    all.put("whole, accurate", steps::wholeAccurate);
    int half = corpus.articles().size() / 2;
    repeat(corpus, half, all.values(), WARM_UP_TOKENS);
    List<Double> perToken = repeat(corpus, 0, all.values(), MEASURED_TOKENS);
    System.out.printf("%-18s %12s %10s%n", "step", "tokens/s", "µs/token");
    int i = 0;
    for (String name : all.keySet()) {
      double nanos = perToken.get(i++);
      System.out.printf(Locale.ROOT, "%-18s %,12.0f %10.2f%n", name, 1e9 / nanos, nanos / 1e3);
    }
  }

  /**
   * The CPU time of each step, in nanoseconds a token; all get the same articles.
   *
   * @param first where to begin: what was met while warming up is remembered, as in a long run, but
   *     should not be all that is measured
   */
  private static List<Double> repeat(
      Corpus corpus, int first, Iterable<Steps.Step> steps, long tokens) {
    List<Double> nanos = new ArrayList<>();
    for (var step : steps) {
      long done = 0;
      long begin = THREADS.getCurrentThreadCpuTime();
      for (int article = first; done < tokens; article = (article + 1) % corpus.articles().size()) {
        step.run(corpus, article);
        done += corpus.tokens(article);
      }
      nanos.add((THREADS.getCurrentThreadCpuTime() - begin) / (double) done);
    }
    return nanos;
  }
}
