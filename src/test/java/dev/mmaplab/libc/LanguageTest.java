package dev.mmaplab.libc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The language, feature by feature: each program of src/test/resources/language prints what its
 * {@code // expect:} comments say, in their order, and exits with 0, or as its {@code // exit:}
 * comment says. What gcc makes of them is compared in {@link DifferentialTest}.
 */
class LanguageTest {
  private static final Path FEATURES = Path.of("src/test/resources/language");
  private static final Pattern EXPECT = Pattern.compile("// expect: ?(.*)");
  private static final Pattern EXIT = Pattern.compile("// exit: (.*)");

  @TestFactory
  Stream<DynamicTest> programs() throws IOException {
    ProgramRun runner = new ProgramRun(LibC.load());
    try (Stream<Path> files = Files.walk(FEATURES)) {
      return files.filter(f -> f.toString().endsWith(".c")).sorted().toList().stream()
          .map(
              f ->
                  DynamicTest.dynamicTest(
                      FEATURES.relativize(f).toString(), () -> check(runner, f)));
    }
  }

  private static void check(ProgramRun runner, Path file) {
    byte[] bytes = read(file);
    // the program is UTF-8, what it prints is bytes
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    List<String> expected = all(EXPECT, text);
    assertThat(expected).as("a test without expectations cannot fail").isNotEmpty();
    String exit = all(EXIT, text).stream().findFirst().orElse("0");
    String end = exit.matches("\\d+") ? "[exit " + exit + "]" : "[signal " + exit + "]";
    String shown =
        runner
            .run(file.getFileName().toString(), new String(bytes, StandardCharsets.UTF_8))
            .lines()
            .map(String::stripTrailing)
            .collect(Collectors.joining("\n"));
    assertThat(shown).isEqualTo(String.join("\n", expected) + "\n" + end);
  }

  private static List<String> all(Pattern pattern, String text) {
    return text.lines()
        .map(pattern::matcher)
        .filter(Matcher::find)
        .map(m -> m.group(1).stripTrailing())
        .toList();
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
