package dev.mmaplab.submission;

import dev.mmaplab.explain.Finding;
import dev.mmaplab.sim.RunRequest;
import dev.mmaplab.sim.RunResult;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Where runs queue: a few are simulated at once, some wait, more are refused. */
@Component
public class RunDesk implements DisposableBean {
  /**
   * A parser is recursive: text that is nested deeply needs a deep stack, which costs only if used.
   */
  private static final long STACK_BYTES = 64L << 20;

  /** Runs end by themselves long before; past this the engine is broken. */
  private static final long PATIENCE_MILLIS = 20_000;

  /** Who waits for longer is told to come back. */
  private static final long MOST_WAITING_MILLIS = 15_000;

  private final Engine engine;
  private final ThreadPoolExecutor workers;

  RunDesk(Engine engine, RunProperties properties) {
    this.engine = engine;
    AtomicInteger count = new AtomicInteger();
    this.workers =
        new ThreadPoolExecutor(
            properties.workers(),
            properties.workers(),
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(properties.waiting()),
            work -> new Thread(null, work, "run-" + count.incrementAndGet(), STACK_BYTES));
  }

  /** What came of a run, and what there is to say about it. */
  public record Outcome(RunResult result, List<Finding> findings) {}

  /**
   * Runs the files as soon as it is their turn and waits for the end.
   *
   * @throws DeskFullException if too many are waiting already, or it would be for too long
   * @throws RunFailedException if the engine broke: a fault of the product, never of the files
   */
  public Outcome run(RunRequest request) {
    CountDownLatch turn = new CountDownLatch(1);
    FutureTask<Outcome> work =
        new FutureTask<>(
            () -> {
              turn.countDown();
              return simulate(request);
            });
    try {
      workers.execute(work);
      if (!turn.await(MOST_WAITING_MILLIS, TimeUnit.MILLISECONDS) && workers.remove(work)) {
        throw new DeskFullException();
      }
      return work.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException e) {
      throw new DeskFullException();
    } catch (ExecutionException e) {
      throw new RunFailedException(e.getCause() == null ? e : e.getCause());
    } catch (TimeoutException e) {
      work.cancel(true);
      throw new RunFailedException(e);
    } catch (InterruptedException e) {
      work.cancel(true);
      Thread.currentThread().interrupt();
      throw new RunFailedException(e);
    }
  }

  private Outcome simulate(RunRequest request) {
    RunResult result = engine.run(request);
    return new Outcome(result, engine.explain(request, result));
  }

  /** How many runs wait for their turn now. */
  int waiting() {
    return workers.getQueue().size();
  }

  @Override
  public void destroy() {
    workers.shutdownNow();
  }
}
