package dev.mmaplab.sim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mmaplab.kernel.KernelVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The lab's shell and commands against busybox's: each script of src/test/resources/shell stands
 * beside what busybox answered ({@code record.sh} there asks it), and we answer the same, byte by
 * byte.
 */
class RecordedScriptsTest {
  private static final Path ROOT = Path.of("src/test/resources/shell");
  private static final RunRequest.Limits PATIENT =
      new RunRequest.Limits(400_000_000L, 64L << 20, 1L << 20, 30_000);
  private static final Simulator SIMULATOR = new Simulator();

  /**
   * @param answer output and {@code [exit N]} or {@code [signal NAME]}
   */
  record Recorded(String script, String answer) {}

  @TestFactory
  Stream<DynamicContainer> busyboxAgrees() throws IOException {
    try (Stream<Path> files = Files.list(ROOT)) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList().stream()
          .map(
              file ->
                  DynamicContainer.dynamicContainer(
                      file.getFileName().toString(), read(file).stream().map(this::test)));
    }
  }

  private DynamicTest test(Recorded recorded) {
    return DynamicTest.dynamicTest(
        recorded.script().lines().findFirst().orElse(""),
        () -> assertThat(answer(recorded.script())).isEqualTo(recorded.answer()));
  }

  static String answer(String script) {
    RunResult result =
        SIMULATOR.run(
            new RunRequest(
                KernelVersion.V6_1,
                Map.of("script", script),
                Optional.of(
                    "mkdir /tmp/w\n"
                        + "cd /tmp/w\n"
                        + "unset OLDPWD\n"
                        + "/bin/sh -c \"$(cat /lab/script)\" < /dev/null\n"),
                "",
                PATIENT));
    RunResult.ConsoleEntry last = result.console().getLast();
    String ending =
        last.signal()
            .map(s -> "[signal " + s + "]")
            .orElse("[exit " + last.exit().orElse(-1) + "]");
    return last.output()
        + ending
        + (result.outcome() == RunResult.Outcome.COMPLETED ? "" : result.outcome());
  }

  /** Blocks of {@code ### SCRIPT === ANSWER}. */
  static List<Recorded> read(Path file) {
    String text;
    try {
      text = Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<Recorded> all = new ArrayList<>();
    for (String block : text.split("(?m)^###\n", 0)) {
      int cut = block.indexOf("\n===\n");
      if (cut > 0) {
        String answer = block.substring(cut + 5);
        all.add(new Recorded(block.substring(0, cut), answer.substring(0, answer.length() - 1)));
      }
    }
    return all;
  }
}
