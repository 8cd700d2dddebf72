/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.pipeline;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Does the same work on many things in parallel and hands the results out in the order of the
 * things.
 *
 * @param <E> what a worker needs that belongs to one thread
 */
final class Workers<E extends AutoCloseable> implements AutoCloseable {

  /** Results that wait for their turn are held in memory, so only so many are begun ahead. */
  private static final int AHEAD_PER_THREAD = 4;

  private final int threads;
  private final Supplier<E> newEngine;
  private final ExecutorService pool;
  private final Queue<E> idle = new ConcurrentLinkedQueue<>();

  Workers(int threads, Supplier<E> newEngine) {
    this.threads = threads;
    this.newEngine = newEngine;
    pool =
        Executors.newFixedThreadPool(
            threads,
            task -> {
              var thread = new Thread(task, "verbatim-worker");
              thread.setDaemon(true);
              return thread;
            });
  }

  /** Results reach the consumer one at a time, in the calling thread. */
  <I, O> void run(List<I> things, BiFunction<E, I, O> work, Consumer<O> results) {
    var begun = new ArrayDeque<Future<O>>();
    for (var thing : things) {
      if (begun.size() == threads * AHEAD_PER_THREAD) {
        results.accept(outcome(begun.remove()));
      }
      begun.add(pool.submit(() -> done(work, thing)));
    }
    while (!begun.isEmpty()) {
      results.accept(outcome(begun.remove()));
    }
  }

  private <I, O> O done(BiFunction<E, I, O> work, I thing) {
    var engine = idle.poll();
    if (engine == null) {
      engine = newEngine.get();
    }
    try {
      return work.apply(engine, thing);
    } finally {
      idle.add(engine);
    }
  }

  private static <O> O outcome(Future<O> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  @Override
  public void close() {
    pool.shutdownNow();
    for (var engine : idle) {
      try {
        engine.close();
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
