/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkersTest {

  private static final class Engine implements AutoCloseable {
    private final AtomicInteger users = new AtomicInteger();
    private volatile boolean closed;

    @Override
    public void close() {
      closed = true;
    }
  }

  @Test
  void handsResultsOutInTheOrderOfTheThings() {
    var secondIsDone = new CountDownLatch(1);
    List<Integer> results = new ArrayList<>();
    try (var workers = new Workers<>(2, Engine::new)) {
      workers.run(
          List.of(1, 2),
          (engine, number) -> {
            if (number == 1) {
              await(secondIsDone);
            } else {
              secondIsDone.countDown();
            }
            return number;
          },
          results::add);
    }

    assertThat(results).containsExactly(1, 2);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void givesAnEngineToOneThingAtATimeAndClosesAll() {
    Set<Engine> engines = ConcurrentHashMap.newKeySet();
    try (var workers = new Workers<>(4, Engine::new)) {
      workers.run(
          IntStream.range(0, 500).boxed().toList(),
          (engine, number) -> {
            engines.add(engine);
            assertThat(engine.users.incrementAndGet()).isOne();
            Thread.yield();
            engine.users.decrementAndGet();
            return number;
          },
          result -> {});
    }

    assertThat(engines).hasSizeLessThanOrEqualTo(4).allMatch(engine -> engine.closed);
  }

  @Test
  void passesOnWhatStopsTheRun() {
    try (var workers = new Workers<>(2, Engine::new)) {
      assertThatThrownBy(
              () ->
                  workers.run(
                      List.of(1),
                      (engine, number) -> {
                        throw new OutputException("disk full", null);
                      },
                      result -> {}))
          .isInstanceOf(OutputException.class)
          .hasMessage("disk full");
    }
  }
}
