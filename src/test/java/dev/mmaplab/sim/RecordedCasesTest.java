package dev.mmaplab.sim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mmaplab.c.Diagnostic.Severity;
import dev.mmaplab.kernel.Event;
import dev.mmaplab.kernel.KernelVersion;
import dev.mmaplab.sim.RecordedCase.Recording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Replays every recorded case: what real Linux answered, we answer. */
class RecordedCasesTest {
  /** A cold virtual machine on a busy host must not look like a program that never ends. */
  private static final RunRequest.Limits PATIENT =
      new RunRequest.Limits(100_000_000L, 64L << 20, 1L << 20, 30_000);

  private static final Path PAGE = Path.of("docs/linux-cases.md");

  private final Simulator simulator = new Simulator();
  private final Map<KernelVersion, Set<String>> held = new EnumMap<>(KernelVersion.class);

  @TestFactory
  Stream<DynamicTest> linuxAgrees() {
    List<DynamicTest> tests = new ArrayList<>();
    for (RecordedCase recorded : RecordedCase.all()) {
      for (KernelVersion version : KernelVersion.values()) {
        if (recorded.recorded(version)) {
          tests.add(
              DynamicTest.dynamicTest(
                  recorded.name() + " on " + version.label(), () -> replay(recorded, version)));
        }
      }
    }
    assertThat(tests).isNotEmpty();
    tests.add(DynamicTest.dynamicTest("the page in docs says so", this::page));
    return tests.stream();
  }

  @TestFactory
  Stream<DynamicTest> eachCaseSaysWhatItShows() {
    return RecordedCase.all().stream()
        .map(
            recorded ->
                DynamicTest.dynamicTest(
                    recorded.name(),
                    () ->
                        assertThat(CasesPage.description(recorded))
                            .as("the comment that begins a C file of " + recorded.name())
                            .isNotEmpty()));
  }

  private void page() throws IOException {
    String now = CasesPage.of(RecordedCase.all(), held);
    if (System.getProperty("cases.page", "").equals("write")) {
      Files.createDirectories(PAGE.getParent());
      Files.writeString(PAGE, now);
    }
    assertThat(Files.exists(PAGE) ? Files.readString(PAGE) : "")
        .as("%s is out of date: ./mvnw test -Dtest=RecordedCasesTest -Dcases.page=write", PAGE)
        .isEqualTo(now);
  }

  private void replay(RecordedCase recorded, KernelVersion version) {
    RunResult result =
        simulator.run(new RunRequest(version, recorded.files(), recorded.script(), "", PATIENT));
    Recording ours = transcriptOf(result);
    Recording linux = recorded.recording(version);
    assertThat(ours.diagnostics()).as("diagnostics").isEqualTo(linux.diagnostics());
    assertThat(showOf(ours)).as("unsupported: %s", result.unsupported()).isEqualTo(showOf(linux));
    assertThat(mistakes(result))
        .as("mistakes that Linux does not notice")
        .isEqualTo(expected(recorded));
    held.computeIfAbsent(version, v -> new TreeSet<>()).add(recorded.name());
  }

  /**
   * Undefined behaviour, as {@code driver.c:12 double-free}; correct code has none. 6.12 says slab.
   */
  private static Set<String> mistakes(RunResult result) {
    Set<String> all = new TreeSet<>();
    for (Event event : result.events()) {
      if (event instanceof Event.UndefinedBehaviour e) {
        all.add(
            e.site().map(p -> p.file() + ":" + p.line()).orElse("nowhere")
                + " "
                + e.kind().replaceFirst("^slab-", ""));
      }
    }
    return all;
  }

  /** What comments say that a case does wrong: {@code // event: double-free}. */
  private static Set<String> expected(RecordedCase recorded) {
    Set<String> all = new TreeSet<>();
    recorded
        .files()
        .forEach(
            (name, text) -> {
              List<String> lines = text.lines().toList();
              for (int i = 0; i < lines.size(); i++) {
                int at = lines.get(i).indexOf("// event: ");
                if (at >= 0) {
                  all.add(name + ":" + (i + 1) + " " + lines.get(i).substring(at + 10));
                }
              }
            });
    return all;
  }

  /** As one text, so that a difference is seen in its context. */
  static String showOf(Recording recording) {
    StringBuilder text = new StringBuilder();
    for (Recording.Command c : recording.commands()) {
      text.append("$ ")
          .append(c.line())
          .append('\n')
          .append(c.output())
          .append(c.ending())
          .append('\n');
    }
    text.append("--- dmesg\n");
    recording.dmesg().forEach(line -> text.append(line).append('\n'));
    return text.toString();
  }

  static Recording transcriptOf(RunResult result) {
    return new Recording(
        result.diagnostics().stream()
            .filter(d -> d.severity() != Severity.NOTE)
            .map(d -> d.position().file() + ":" + d.position().line())
            .toList(),
        result.console().stream()
            .map(
                e ->
                    new Recording.Command(
                        e.command(),
                        e.output(),
                        e.signal()
                            .map(s -> "[signal " + s + "]")
                            .orElse("[exit " + e.exit().orElse(-1) + "]")))
            .toList(),
        result.dmesg());
  }
}
