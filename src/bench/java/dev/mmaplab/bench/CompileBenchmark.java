package dev.mmaplab.bench;

import dev.mmaplab.c.CompileRequest;
import dev.mmaplab.c.CompileResult;
import dev.mmaplab.c.Compiler;
import dev.mmaplab.kernel.KernelHeaders;
import dev.mmaplab.kernel.KernelVersion;
import dev.mmaplab.sim.RunRequest;
import dev.mmaplab.sim.RunResult;
import dev.mmaplab.sim.Simulator;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * The question's driver from text to register code: whole; its {@code #include} lines alone, so
 * that the difference is the driver without the headers; and the whole run that the page starts
 * with.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CompileBenchmark {
  private final String driver = Sources.example("driver.c");
  private final String includes =
      driver
          .lines()
          .filter(l -> l.startsWith("#include"))
          .collect(Collectors.joining("\n", "", "\n"));
  private final Compiler compiler = new Compiler();
  private final KernelHeaders headers = new KernelHeaders();
  private final Map<String, String> macros = KernelHeaders.macros(KernelVersion.V6_1, "driver");
  private final Simulator simulator = new Simulator();
  private final RunRequest request = Sources.question();

  /** The driver with its headers. */
  @Benchmark
  public CompileResult driver() {
    return compile(driver);
  }

  /** Its headers alone. */
  @Benchmark
  public CompileResult includes() {
    return compile(includes);
  }

  /** Two files built, a computer booted, the script run. */
  @Benchmark
  public RunResult run() {
    return simulator.run(request);
  }

  private CompileResult compile(String text) {
    CompileResult result =
        compiler.compile(
            new CompileRequest(
                "driver.c", text, headers, KernelHeaders.dialect(KernelVersion.V6_1), macros));
    if (result.object().isEmpty()) {
      throw new IllegalStateException("" + result.diagnostics() + result.unsupported());
    }
    return result;
  }
}
