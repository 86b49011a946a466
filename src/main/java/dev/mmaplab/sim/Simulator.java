package dev.mmaplab.sim;

import dev.mmaplab.c.Compiler;
import dev.mmaplab.kernel.KernelHeaders;
import dev.mmaplab.kernel.KernelImage;
import dev.mmaplab.kernel.KernelVersion;
import dev.mmaplab.sim.RunResult.Outcome;
import dev.mmaplab.sim.RunResult.Usage;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Runs files on fresh computers. Thread-safe: what all computers have in common (headers, the C
 * library) is made once and shared; nothing of one run reaches another.
 */
public final class Simulator {
  private static final int NANOS_PER_MILLI = 1_000_000;

  private final Compiler compiler = new Compiler();
  private final KernelHeaders headers = new KernelHeaders();
  private final Builder builder = new Builder(compiler, headers);
  private final Map<KernelVersion, KernelImage> images = new ConcurrentHashMap<>();

  /**
   * Builds the files, boots a computer, runs the script line by line.
   *
   * @return what happened, whatever the files did; the same request gives the same result but for
   *     {@link Usage#wallMillis}
   */
  public RunResult run(RunRequest request) {
    long started = System.nanoTime();
    try {
      return built(request, started);
    } catch (OutOfMemoryError | StackOverflowError e) {
      // a budget we forgot: the next run must not suffer for it
      return new RunResult(
          Outcome.MEMORY_LIMIT,
          false,
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          new Usage(0, 0, 0, millisSince(started)));
    }
  }

  private RunResult built(RunRequest request, long started) {
    Build build = build(request);
    if (build.failed() || !build.unsupported().isEmpty()) {
      Outcome outcome = build.failed() ? Outcome.BUILD_FAILED : Outcome.UNSUPPORTED;
      return new RunResult(
          outcome,
          !build.failed(),
          build.diagnostics(),
          build.unsupported(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          new Usage(0, 0, 0, millisSince(started)));
    }
    return new Session(request, build, image(request.kernel()), started).run();
  }

  /** What all computers of a version share; made when the first one boots. */
  KernelImage image(KernelVersion version) {
    return images.computeIfAbsent(version, v -> KernelImage.build(v, headers, compiler));
  }

  Build build(RunRequest request) {
    return builder.build(request.kernel(), request.files());
  }

  static long millisSince(long nanos) {
    return (System.nanoTime() - nanos) / NANOS_PER_MILLI;
  }
}
