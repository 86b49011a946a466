package dev.mmaplab.libc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The seeds of {@link CsmithFuzzTest} that ever failed. */
class CsmithSeedsTest {
  private static final Path SEEDS = Path.of("src/test/resources/csmith-seeds.txt");

  @TempDir static Path directory;

  @BeforeAll
  static void gccAndCsmithAreHere() {
    assumeTrue(Gcc.present() && Csmith.present(), "no gcc or no csmith on this machine");
  }

  @TestFactory
  Stream<DynamicTest> seedsThatFailedOnce() throws IOException {
    LibC libc = LibC.load();
    ProgramRun runner = new ProgramRun(libc, Csmith.beside(libc.headers()));
    List<Long> seeds =
        Files.readAllLines(SEEDS).stream()
            .filter(line -> !line.startsWith("#"))
            .map(Long::valueOf)
            .toList();
    return seeds.stream()
        .map(
            seed ->
                DynamicTest.dynamicTest(
                    "seed " + seed,
                    () ->
                        assertThat(Csmith.difference(runner, seed, directory, new AtomicInteger()))
                            .isEmpty()));
  }
}
