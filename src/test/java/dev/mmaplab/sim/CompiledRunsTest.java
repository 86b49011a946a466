package dev.mmaplab.sim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mmaplab.kernel.KernelVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs every recorded case with all functions compiled and with all interpreted: transcript, log,
 * events, memory and instruction counts are the same.
 */
class CompiledRunsTest {
  private static final String PROPERTY = "mmaplab.compile.after";
  private static final RunRequest.Limits PATIENT =
      new RunRequest.Limits(100_000_000L, 64L << 20, 1L << 20, 30_000);

  private final Simulator simulator = new Simulator();

  @TestFactory
  Stream<DynamicTest> nothingTellsWhetherFunctionsAreCompiled() {
    List<DynamicTest> tests = new ArrayList<>();
    for (RecordedCase recorded : RecordedCase.all()) {
      tests.add(DynamicTest.dynamicTest(recorded.name(), () -> compare(recorded)));
    }
    assertThat(tests).isNotEmpty();
    return tests.stream();
  }

  private void compare(RecordedCase recorded) {
    RunRequest request =
        new RunRequest(KernelVersion.V6_1, recorded.files(), recorded.script(), "", PATIENT);
    assertThat(run(request, "0")).usingRecursiveComparison().isEqualTo(run(request, "never"));
  }

  private RunResult run(RunRequest request, String compileAfter) {
    String before = System.getProperty(PROPERTY, "");
    System.setProperty(PROPERTY, compileAfter);
    try {
      return untimed(simulator.run(request));
    } finally {
      if (before.isEmpty()) {
        System.clearProperty(PROPERTY);
      } else {
        System.setProperty(PROPERTY, before);
      }
    }
  }

  private static RunResult untimed(RunResult r) {
    RunResult.Usage u = r.usage();
    return new RunResult(
        r.outcome(),
        r.buildOk(),
        r.diagnostics(),
        r.unsupported(),
        r.console(),
        r.dmesg(),
        r.events(),
        r.memory(),
        new RunResult.Usage(u.instructions(), u.memoryBytes(), u.outputBytes(), 0));
  }
}
