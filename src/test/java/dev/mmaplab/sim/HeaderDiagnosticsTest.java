package dev.mmaplab.sim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mmaplab.c.CompileRequest;
import dev.mmaplab.c.CompileResult;
import dev.mmaplab.c.Compiler;
import dev.mmaplab.c.Dialect;
import dev.mmaplab.c.GccRecording;
import dev.mmaplab.c.HeaderIndex;
import dev.mmaplab.c.Headers;
import dev.mmaplab.kernel.KernelHeaders;
import dev.mmaplab.kernel.KernelVersion;
import dev.mmaplab.libc.LibC;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Broken drivers and programs that use the headers of Linux and of the C library get the lines that
 * gcc gave them with the real headers; besides them only the notes about missing headers that
 * {@code NAME.headers} expects.
 */
class HeaderDiagnosticsTest {
  private final Compiler compiler = new Compiler();
  private final Headers kernel = new KernelHeaders();
  private final LibC libc = LibC.load();

  @TestFactory
  Stream<DynamicTest> saysWhatGccSays() {
    return GccRecording.all().stream()
        .filter(GccRecording::usesHeaders)
        .map(r -> DynamicTest.dynamicTest(r.name() + " as a " + r.kind(), () -> check(r)));
  }

  private void check(GccRecording recording) {
    CompileResult result = compiler.compile(request(recording));
    assertThat(recording.ours(result)).isEqualTo(recording.lines());
    assertThat(recording.added(result)).isEqualTo(recording.addedExpected());
  }

  private CompileRequest request(GccRecording r) {
    boolean module = r.dialect().isModule();
    KernelVersion version = r.kind().endsWith("6.12") ? KernelVersion.V6_12 : KernelVersion.V6_1;
    Map<String, String> macros =
        module ? KernelHeaders.macros(version, "m") : Map.of("_GNU_SOURCE", "1");
    return new CompileRequest(
        r.name(), r.text(), new Beside(module ? kernel : libc.headers()), r.dialect(), macros);
  }

  /** Headers that stand beside the text, then those of the system. */
  private record Beside(Headers system) implements Headers {
    @Override
    public Optional<Header> find(String name, boolean angled, String from) {
      Optional<Header> own = angled ? Optional.empty() : GccRecording.beside(name);
      return own.isPresent() ? own : system.find(name, angled, from);
    }

    @Override
    public boolean knownToLinux(String name) {
      return system.knownToLinux(name);
    }

    @Override
    public boolean lacks(String identifier) {
      return system.lacks(identifier);
    }

    @Override
    public Optional<HeaderIndex> index(Dialect dialect) {
      return system.index(dialect);
    }
  }
}
