package dev.mmaplab.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.mmaplab.explain.Finding;
import dev.mmaplab.kernel.KernelVersion;
import dev.mmaplab.sim.RunRequest;
import dev.mmaplab.sim.RunResult;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RunDeskTest {
  private static final RunRequest REQUEST =
      new RunRequest(KernelVersion.V6_1, Map.of(), Optional.empty(), "", RunRequest.Limits.DEFAULT);
  private static final RunResult RESULT =
      new RunResult(
          RunResult.Outcome.COMPLETED,
          true,
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          new RunResult.Usage(0, 0, 0, 0));

  private Supplier<RunResult> behaviour = () -> RESULT;
  private final RunDesk desk =
      new RunDesk(
          new Engine() {
            @Override
            public RunResult run(RunRequest request) {
              return behaviour.get();
            }

            @Override
            public List<Finding> explain(RunRequest request, RunResult result) {
              return List.of();
            }
          },
          new RunProperties(Duration.ofDays(1), 1, 1));

  @AfterEach
  void close() {
    desk.destroy();
  }

  @Test
  void givesBackWhatTheEngineSays() {
    assertThat(desk.run(REQUEST).result()).isSameAs(RESULT);
  }

  @Test
  void refusesWhenOneRunsAndOneWaits() throws InterruptedException {
    CountDownLatch started = new CountDownLatch(1);
    CountDownLatch mayEnd = new CountDownLatch(1);
    behaviour =
        () -> {
          started.countDown();
          try {
            mayEnd.await();
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
          return RESULT;
        };
    CompletableFuture<RunDesk.Outcome> running =
        CompletableFuture.supplyAsync(
            () -> desk.run(REQUEST), task -> Thread.ofVirtual().start(task));
    started.await();
    CompletableFuture<RunDesk.Outcome> waiting =
        CompletableFuture.supplyAsync(
            () -> desk.run(REQUEST), task -> Thread.ofVirtual().start(task));

    try {
      await().until(() -> desk.waiting() == 1);
      assertThatThrownBy(() -> desk.run(REQUEST)).isInstanceOf(DeskFullException.class);
    } finally {
      mayEnd.countDown();
    }
    assertThat(running.join().result()).isSameAs(RESULT);
    assertThat(waiting.join().result()).isSameAs(RESULT);
  }

  @Test
  void aBrokenEngineIsAFaultOfOurs() {
    behaviour =
        () -> {
          throw new IllegalStateException("broken");
        };

    assertThatThrownBy(() -> desk.run(REQUEST))
        .isInstanceOf(RunFailedException.class)
        .hasRootCauseMessage("broken");
  }

  @Test
  void deepRecursionHasRoom() {
    behaviour =
        () -> {
          assertThat(depth(200_000)).isEqualTo(200_000);
          return RESULT;
        };

    assertThat(desk.run(REQUEST).result()).isSameAs(RESULT);
  }

  private static int depth(int more) {
    return more == 0 ? 0 : 1 + depth(more - 1);
  }
}
