package dev.mmaplab.interp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mmaplab.c.CompiledText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each program in src/test/resources/c prints what its {@code // expect:} lines say; those are what
 * gcc -O0's program printed.
 */
class CProgramsTest {
  private static final String EXPECT = "// expect: ";

  @TestFactory
  Stream<DynamicTest> programsPrintWhatTheyPrintWithGcc() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/c"))) {
      List<Path> programs = files.filter(p -> p.toString().endsWith(".c")).sorted().toList();
      assertThat(programs).isNotEmpty();
      return programs.stream()
          .map(p -> DynamicTest.dynamicTest(p.getFileName().toString(), () -> check(p)));
    }
  }

  private static void check(Path program) throws IOException {
    List<String> lines = Files.readAllLines(program);
    List<String> expected =
        lines.stream()
            .filter(l -> l.startsWith(EXPECT))
            .map(l -> l.substring(EXPECT.length()))
            .toList();
    Computer computer = new Computer();
    computer.load(CompiledText.of(program.getFileName().toString(), String.join("\n", lines)));
    long result = computer.call("main", 1, 8);
    assertThat(computer.out.toString().lines().map(String::stripTrailing))
        .containsExactlyElementsOf(expected);
    assertThat(result).isZero();
  }
}
