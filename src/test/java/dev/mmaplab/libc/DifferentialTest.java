package dev.mmaplab.libc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each language test, built by the gcc of this machine and run here, against our run of it: every
 * byte of output and the exit. Skipped where there is no gcc.
 */
class DifferentialTest {
  private static final Path PROGRAMS = Path.of("src/test/resources/language");

  @TempDir static Path directory;

  @BeforeAll
  static void gccIsHere() {
    assumeTrue(Gcc.present(), "no gcc on this machine");
  }

  @TestFactory
  Stream<DynamicTest> programsDoWhatGccsDo() throws IOException {
    ProgramRun runner = new ProgramRun(LibC.load());
    try (Stream<Path> files = Files.walk(PROGRAMS)) {
      return files.filter(f -> f.toString().endsWith(".c")).sorted().toList().stream()
          .map(
              f ->
                  DynamicTest.dynamicTest(
                      PROGRAMS.relativize(f).toString(), () -> compare(runner, f)));
    }
  }

  private static void compare(ProgramRun runner, Path program) throws Exception {
    String text = Files.readString(program);
    assertThat(runner.run(program.getFileName().toString(), text))
        .isEqualTo(Gcc.run(program, directory));
  }
}
