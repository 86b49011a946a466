package dev.mmaplab.sim;

import dev.mmaplab.kernel.KernelVersion;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * Damaged drivers and programs, built and run: each must end with diagnostics or an outcome, never
 * an exception, and within a second.
 */
final class MalformedInput {
  private static final String SLOW = "took ";
  private static final long MOST_NANOS = 1_000_000_000L;
  private static final RunRequest.Limits LIMITS =
      new RunRequest.Limits(3_000_000L, 32L << 20, 64L << 10, 1_800);

  private final Simulator simulator = new Simulator();
  private final List<Map<String, String>> originals = new ArrayList<>();

  MalformedInput() {
    RecordedCase.all().forEach(c -> originals.add(c.files()));
    for (String folder : List.of("c", "language", "libc")) {
      try (Stream<Path> files = Files.walk(Path.of("src/test/resources", folder))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".c")).sorted().toList()) {
          originals.add(
              Map.of(
                  file.getFileName().toString(),
                  Files.readString(file, StandardCharsets.ISO_8859_1)));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** What is wrong with the run of the seed's damaged files; empty if nothing is. */
  Optional<String> complaint(long seed) {
    Map<String, String> files = damaged(seed);
    Optional<String> complaint = tried(files);
    if (complaint.filter(c -> c.startsWith(SLOW)).isPresent()) {
      // the machine may have been busy: what is slow in itself is slow again
      complaint = tried(files);
    }
    return complaint.map(
        c -> "seed " + seed + " (" + String.join(", ", files.keySet()) + "): " + c);
  }

  private Optional<String> tried(Map<String, String> files) {
    KernelVersion version = KernelVersion.V6_1;
    long before = System.nanoTime();
    try {
      RunResult result =
          simulator.run(new RunRequest(version, files, Optional.empty(), "", LIMITS));
      if (!result.buildOk() && result.diagnostics().isEmpty() && result.unsupported().isEmpty()) {
        return Optional.of("did not build, and nobody says why");
      }
    } catch (RuntimeException | Error e) {
      StringWriter trace = new StringWriter();
      e.printStackTrace(new PrintWriter(trace));
      return Optional.of(trace.toString().lines().limit(12).reduce("", (a, b) -> a + "\n" + b));
    }
    long nanos = System.nanoTime() - before;
    return nanos > MOST_NANOS ? Optional.of(SLOW + nanos / 1_000_000 + " ms") : Optional.empty();
  }

  /** The files of a seed: all of one original's, one of them damaged. */
  Map<String, String> damaged(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Map<String, String> original = originals.get(random.nextInt(originals.size()));
    Map<String, String> other = originals.get(random.nextInt(originals.size()));
    Map<String, String> files = new LinkedHashMap<>(original);
    List<String> names = List.copyOf(files.keySet());
    String victim = names.get(random.nextInt(names.size()));
    String foreign = other.values().iterator().next();
    files.computeIfPresent(victim, (n, t) -> new Mutation(seed).of(t, foreign));
    return files;
  }
}
