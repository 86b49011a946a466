package dev.mmaplab.libc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random programs do with us what gcc's do ({@code ./mvnw -Pfuzz verify}; Debian's {@code csmith}
 * and {@code libcsmith-dev}). {@code -Dfuzz.programs=N} for another number than 1,000, {@code
 * -Dfuzz.first=SEED} to begin elsewhere. What gcc's program does not finish in two seconds is left
 * out and does not count.
 */
class CsmithFuzzTest {
  @TempDir static Path directory;

  @Test
  void randomProgramsDoWhatGccsDo() throws Exception {
    assumeTrue(Gcc.present() && Csmith.present(), "no gcc or no csmith on this machine");
    long first = Long.getLong("fuzz.first", 1);
    int count = Integer.getInteger("fuzz.programs", 1_000);
    LibC libc = LibC.load();
    ProgramRun runner = new ProgramRun(libc, Csmith.beside(libc.headers()));
    AtomicInteger compared = new AtomicInteger();
    AtomicInteger next = new AtomicInteger();
    List<String> differences = new ArrayList<>();
    int threads = Runtime.getRuntime().availableProcessors();
    try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
      Callable<List<String>> work =
          () -> {
            List<String> found = new ArrayList<>();
            while (compared.get() < count) {
              Optional<String> difference =
                  difference(runner, first + next.getAndIncrement(), compared);
              difference.ifPresent(found::add);
            }
            return found;
          };
      List<Future<List<String>>> results = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        results.add(workers.submit(work));
      }
      for (Future<List<String>> result : results) {
        differences.addAll(result.get());
      }
    }
    System.out.println("csmith: " + compared + " programs compared, " + next + " generated");
    assertThat(differences).isEmpty();
  }

  private static Optional<String> difference(ProgramRun runner, long seed, AtomicInteger compared)
      throws Exception {
    Path own = Files.createDirectory(directory.resolve("seed-" + seed));
    Path program = own.resolve("p.c");
    Csmith.generate(seed, own, "p.c");
    Optional<String> theirs = Gcc.runShort(program, own, "-I/usr/include/csmith");
    if (theirs.isEmpty()) {
      return Optional.empty();
    }
    String ours;
    try {
      ours = runner.run("p.c", Files.readString(program, StandardCharsets.ISO_8859_1));
    } catch (RuntimeException | AssertionError e) {
      ours = e.toString();
    }
    compared.incrementAndGet();
    return ours.equals(theirs.get())
        ? Optional.empty()
        : Optional.of("seed " + seed + ": gcc " + theirs.get().strip() + ", ours " + ours.strip());
  }
}
