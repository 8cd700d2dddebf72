/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** How long each step takes for all articles of a folder, and OpenNLP alone to measure by. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class StepsBenchmark {

  /** A folder of articles. */
  @Param(Corpus.SHIPPED)
  public String articles;

  private Corpus corpus;
  private Steps steps;

  @Setup
  public void prepare() {
    corpus = Corpus.of(articles);
    steps = new Steps();
  }

  private void all(Steps.Step step, Blackhole results) {
    for (int article = 0; article < corpus.articles().size(); article++) {
      results.consume(step.run(corpus, article));
    }
  }

  @Benchmark
  public void openNlpAlone(Blackhole results) {
    all(steps::openNlp, results);
  }

  @Benchmark
  public void read(Blackhole results) {
    all(steps::read, results);
  }

  @Benchmark
  public void segment(Blackhole results) {
    all(steps::segment, results);
  }

  @Benchmark
  public void quote(Blackhole results) {
    all(steps::quote, results);
  }

  @Benchmark
  public void mention(Blackhole results) {
    all(steps::mention, results);
  }

  @Benchmark
  public void attribute(Blackhole results) {
    all(steps::attribute, results);
  }

  @Benchmark
  public void whole(Blackhole results) {
    all(steps::whole, results);
  }
}
