package dev.mmaplab.libc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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
                  Csmith.difference(runner, first + next.getAndIncrement(), directory, compared);
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
}
