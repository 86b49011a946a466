package dev.mmaplab.sim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mmaplab.kernel.Event;
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
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Undefined behaviour that hardware does not notice becomes an event: each {@code // event:}
 * comment in src/test/resources/safety stands on the line that does it and says the event's kind
 * and words. Files in {@code clean} are correct, however tricky, and must give none.
 */
class SafetyTest {
  private static final Path ROOT = Path.of("src/test/resources/safety");
  private static final Pattern EVENT = Pattern.compile("// event: (.*)");
  private static final RunRequest.Limits PATIENT =
      new RunRequest.Limits(100_000_000L, 64L << 20, 1L << 20, 30_000);

  private final Simulator simulator = new Simulator();

  @TestFactory
  Stream<DynamicTest> programs() {
    return tests("programs", true);
  }

  @TestFactory
  Stream<DynamicTest> drivers() {
    return tests("drivers", true);
  }

  @TestFactory
  Stream<DynamicTest> correctCode() {
    return tests("clean", false);
  }

  private Stream<DynamicTest> tests(String folder, boolean wrong) {
    try (Stream<Path> entries = Files.list(ROOT.resolve(folder))) {
      return entries.sorted().toList().stream()
          .map(
              entry ->
                  DynamicTest.dynamicTest(
                      entry.getFileName().toString(), () -> check(files(entry), wrong)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void check(Map<String, String> files, boolean wrong) {
    RunResult result =
        simulator.run(new RunRequest(KernelVersion.V6_1, files, Optional.empty(), "", PATIENT));
    assertThat(result.buildOk()).as("%s", result.diagnostics()).isTrue();
    assertThat(result.outcome())
        .as("%s", result.unsupported())
        .isEqualTo(RunResult.Outcome.COMPLETED);
    List<String> expected = expected(files);
    assertThat(expected.isEmpty()).as("a test without expectations").isEqualTo(!wrong);
    List<String> noticed =
        result.events().stream()
            .filter(Event.UndefinedBehaviour.class::isInstance)
            .map(e -> shown((Event.UndefinedBehaviour) e))
            .sorted()
            .toList();
    assertThat(noticed).containsExactlyElementsOf(expected);
    if (!wrong) {
      assertThat(result.console())
          .allSatisfy(line -> assertThat(line.exit()).as(line.output()).contains(0));
    }
  }

  private static List<String> expected(Map<String, String> files) {
    List<String> all = new ArrayList<>();
    files.forEach(
        (name, text) -> {
          List<String> lines = text.lines().toList();
          for (int i = 0; i < lines.size(); i++) {
            Matcher event = EVENT.matcher(lines.get(i));
            if (event.find()) {
              for (String one : event.group(1).split(" \\| ", -1)) {
                all.add(name + ":" + (i + 1) + " " + one.strip());
              }
            }
          }
        });
    return all.stream().sorted().toList();
  }

  private static String shown(Event.UndefinedBehaviour e) {
    return e.site().map(p -> p.file() + ":" + p.line()).orElse("nowhere")
        + " "
        + e.kind()
        + ": "
        + e.text();
  }

  private static Map<String, String> files(Path entry) throws IOException {
    if (!Files.isDirectory(entry)) {
      return Map.of(entry.getFileName().toString(), read(entry));
    }
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> inside = Files.list(entry)) {
      for (Path file : inside.toList()) {
        files.put(file.getFileName().toString(), read(file));
      }
    }
    return files;
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }
}
