package dev.mmaplab.libc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each program of src/test/resources/libc does what it did when built by gcc 12 with glibc 2.36 and
 * run on a terminal.
 */
class RecordedProgramsTest {
  private static final Path PROGRAMS = Path.of("src/test/resources/libc");

  @TestFactory
  Stream<DynamicTest> programs() throws IOException {
    ProgramRun runner = new ProgramRun(LibC.load());
    try (Stream<Path> files = Files.list(PROGRAMS)) {
      return files.filter(f -> f.toString().endsWith(".c")).sorted().toList().stream()
          .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> check(runner, f)));
    }
  }

  private static void check(ProgramRun runner, Path file) {
    String name = file.getFileName().toString();
    assertThat(runner.run(name, read(file)))
        .isEqualTo(read(file.resolveSibling(name.replace(".c", ".txt"))));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
