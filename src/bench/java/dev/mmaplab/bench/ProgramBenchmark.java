package dev.mmaplab.bench;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** One call of a program's {@code bench()}, in a computer that has been running it for a while. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ProgramBenchmark {
  /** Prefix of the system property that says what a program's {@code bench()} must return. */
  static final String EXPECTED = "mmaplab.expected.";

  /** A C file of {@code bench/}. */
  @Param({"array", "sieve", "fib", "pages", "mmap", "malloc", "fault"})
  public String name = "array";

  private Optional<RunningProgram> program = Optional.empty();

  /** Boots the computer. */
  @Setup(Level.Trial)
  public void boot() {
    program =
        Optional.of(RunningProgram.start(name, Sources.simulated(name), Sources.driver(name)));
  }

  /** Does the program's work once. */
  @Benchmark
  public void round() {
    program.orElseThrow().round();
  }

  /** Fails if the program computed something else than gcc's, if there is a gcc. */
  @TearDown(Level.Trial)
  public void shutDown() {
    RunningProgram ended = program.orElseThrow();
    ended.close();
    String expected = System.getProperty(EXPECTED + name, ended.output());
    if (!ended.output().equals(expected)) {
      throw new IllegalStateException(
          name + " computes " + ended.output() + ", with gcc " + expected);
    }
  }
}
