package dev.mmaplab.c;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each broken text of {@code diagnostics/} gets the very lines that gcc gave it, in order. */
class DiagnosticsTest {
  @TestFactory
  Stream<DynamicTest> saysWhatGccSays() {
    return GccRecording.all().stream()
        .filter(r -> !r.usesHeaders())
        .map(r -> DynamicTest.dynamicTest(r.name() + " as a " + r.kind(), () -> check(r)));
  }

  private static void check(GccRecording recording) {
    CompileRequest request =
        new CompileRequest(
            recording.name(),
            recording.text(),
            (name, angled, from) -> GccRecording.beside(name),
            recording.dialect(),
            recording.dialect() == Dialect.MODULE_6_12
                ? Map.of("__CHAR_UNSIGNED__", "1")
                : Map.of());
    assertThat(recording.ours(new Compiler().compile(request))).isEqualTo(recording.lines());
  }
}
