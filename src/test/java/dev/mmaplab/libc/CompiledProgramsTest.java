package dev.mmaplab.libc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each program of src/test/resources/libc and language, with all functions compiled and with all
 * interpreted: output, ending and the number of instructions are the same.
 */
class CompiledProgramsTest {
  private static final String PROPERTY = "mmaplab.compile.after";
  private static final List<Path> PROGRAMS =
      List.of(Path.of("src/test/resources/libc"), Path.of("src/test/resources/language"));

  private final LibC libc = LibC.load();

  @TestFactory
  Stream<DynamicTest> nothingTellsWhetherFunctionsAreCompiled() throws IOException {
    List<Path> programs = new ArrayList<>();
    for (Path folder : PROGRAMS) {
      try (Stream<Path> files = Files.walk(folder)) {
        files.filter(f -> f.toString().endsWith(".c")).sorted().forEach(programs::add);
      }
    }
    assertThat(programs).hasSizeGreaterThan(20);
    return programs.stream()
        .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> compare(f)));
  }

  private void compare(Path file) {
    assertThat(run(file, "0")).isEqualTo(run(file, "never"));
  }

  private ProgramRun.Ran run(Path file, String compileAfter) {
    String before = System.getProperty(PROPERTY, "");
    System.setProperty(PROPERTY, compileAfter);
    try {
      return new ProgramRun(libc).counted(file.getFileName().toString(), read(file));
    } finally {
      if (before.isEmpty()) {
        System.clearProperty(PROPERTY);
      } else {
        System.setProperty(PROPERTY, before);
      }
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
