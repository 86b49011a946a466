package dev.mmaplab.sim;

import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.kernel.KernelLimits;
import dev.mmaplab.kernel.KernelVersion;
import dev.mmaplab.sim.RunRequest.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * The heap that a computer keeps beyond what all computers of its version share, in bytes.
 *
 * @param idle booted, nothing run yet
 * @param used after a run, with its transcript, trace and snapshots
 */
public record KeptHeap(long idle, long used) {
  private static final int COMPUTERS = 48;
  private static final int COLLECTIONS = 4;

  /** Boots many computers and runs this on as many more. */
  public static KeptHeap measure(Simulator simulator, RunRequest request) {
    KernelVersion version = request.kernel();
    Limits l = request.limits();
    simulator.run(request);
    long idle =
        each(
            () ->
                Kernel.boot(
                    simulator.image(version),
                    new KernelLimits(
                        l.instructions(), l.memoryBytes(), l.outputBytes(), l.wallMillis())));
    long used = each(() -> used(simulator, request));
    return new KeptHeap(idle, used);
  }

  private static Session used(Simulator simulator, RunRequest request) {
    Session session =
        new Session(
            request,
            simulator.build(request),
            simulator.image(request.kernel()),
            System.nanoTime());
    RunResult result = session.run();
    if (result.outcome() != RunResult.Outcome.COMPLETED) {
      throw new IllegalStateException("" + result.outcome());
    }
    return session;
  }

  private static long each(Supplier<?> make) {
    List<Object> kept = new ArrayList<>(COMPUTERS);
    // what the first one makes for all is not counted
    kept.add(make.get());
    kept.clear();
    long before = inUse();
    for (int i = 0; i < COMPUTERS; i++) {
      kept.add(make.get());
    }
    return (inUse() - before) / kept.size();
  }

  private static long inUse() {
    Runtime runtime = Runtime.getRuntime();
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
    }
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
