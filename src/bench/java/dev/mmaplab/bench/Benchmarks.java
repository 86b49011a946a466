package dev.mmaplab.bench;

import dev.mmaplab.bench.Row.Target;
import dev.mmaplab.sim.KeptHeap;
import dev.mmaplab.sim.Simulator;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Measures everything and prints one table; some two minutes. */
final class Benchmarks {
  private static final int ITERATIONS = 5;
  private static final double MOST_FOR_DRIVER = 2_000;
  private static final int FAULTS = 2_048;
  private static final double MOST_FOR_FAULT = 3;
  private static final long KIB = 1024;

  /** A C file of {@code bench/} and what it has to reach. */
  private record Program(String file, String name, Target target) {}

  private static final List<Program> PROGRAMS =
      List.of(
          new Program("array", "integer loop with array access", new Target.Times(20)),
          new Program("sieve", "sieve of Eratosthenes", new Target.Times(20)),
          new Program("fib", "recursive fib(28)", new Target.Times(5)),
          new Program("pages", "2,048 first-touch faults", new Target.Times(1)),
          new Program("mmap", "1,000 mmap and munmap", new Target.Times(2)),
          new Program("malloc", "10,000 malloc and free", new Target.None()));

  private Benchmarks() {}

  public static void main(String[] arguments) throws IOException, RunnerException {
    Optional<String> compiler = NativeProgram.compiler();
    Map<String, NativeProgram> natives = new LinkedHashMap<>();
    if (compiler.isPresent()) {
      Path folder = Files.createDirectories(Path.of(arguments[0])).toAbsolutePath();
      for (Program p : PROGRAMS) {
        natives.put(p.file(), NativeProgram.measure(p.file(), folder));
      }
    }
    Map<String, Double> medians = medians(natives);
    System.out.println();
    System.out.println(machine(compiler));
    System.out.println(Row.head());
    rows(natives, medians).forEach(System.out::println);
    KeptHeap kept = KeptHeap.measure(new Simulator(), Sources.question());
    System.out.printf(
        Locale.ROOT,
        "A booted computer keeps %d KiB of heap (at most 256), one that has run the question %d KiB"
            + " (at most 1024).%n",
        kept.idle() / KIB,
        kept.used() / KIB);
    double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    int processors = Runtime.getRuntime().availableProcessors();
    if (load > processors) {
      System.out.printf(
          Locale.ROOT,
          "The machine was busy (load %.1f on %d processors): measure again when it is not.%n",
          load,
          processors);
    }
    if (compiler.isEmpty()) {
      System.out.println("There is no gcc here to compare with: ours only.");
    }
  }

  private static List<Row> rows(Map<String, NativeProgram> natives, Map<String, Double> medians) {
    List<Row> rows = new ArrayList<>();
    for (Program p : PROGRAMS) {
      rows.add(
          new Row(
              p.name(),
              medians.getOrDefault(p.file(), Double.NaN),
              Optional.ofNullable(natives.get(p.file())).map(NativeProgram::micros),
              p.target()));
    }
    rows.add(
        new Row(
            "a page from a driver's fault handler",
            medians.getOrDefault("fault", Double.NaN) / FAULTS,
            Optional.empty(),
            new Target.Micros(MOST_FOR_FAULT)));
    double whole = medians.getOrDefault("driver", Double.NaN);
    double includes = medians.getOrDefault("includes", Double.NaN);
    Target shown = new Target.None();
    rows.add(
        new Row(
            "the question's driver to register code",
            whole - includes,
            Optional.empty(),
            new Target.Micros(MOST_FOR_DRIVER)));
    rows.add(new Row("  with its headers", whole, Optional.empty(), shown));
    rows.add(new Row("  its #include lines alone", includes, Optional.empty(), shown));
    rows.add(
        new Row(
            "the question's run: build, boot, script",
            medians.getOrDefault("run", Double.NaN),
            Optional.empty(),
            shown));
    return rows;
  }

  /** Microseconds by C file, or by method where there is none. */
  private static Map<String, Double> medians(Map<String, NativeProgram> natives)
      throws RunnerException {
    OptionsBuilder options = new OptionsBuilder();
    options
        .include(Benchmarks.class.getPackageName() + "\\..*Benchmark\\..*")
        .forks(1)
        .warmupIterations(ITERATIONS)
        .warmupTime(TimeValue.seconds(1))
        .measurementIterations(ITERATIONS)
        .measurementTime(TimeValue.seconds(1))
        .shouldFailOnError(true)
        .jvmArgsAppend(
            natives.entrySet().stream()
                .map(
                    n ->
                        "-D" + ProgramBenchmark.EXPECTED + n.getKey() + "=" + n.getValue().result())
                .toArray(String[]::new));
    Collection<RunResult> results = new Runner(options.build()).run();
    Map<String, Double> medians = new LinkedHashMap<>();
    for (RunResult r : results) {
      String program = r.getParams().getParam("name");
      String method = r.getPrimaryResult().getLabel();
      medians.put(
          program == null ? method : program,
          r.getPrimaryResult().getStatistics().getPercentile(50));
    }
    return medians;
  }

  private static String machine(Optional<String> compiler) {
    return String.format(
        Locale.ROOT,
        "%s, %d processors; Java %s (%s); %s; %s; medians of warm calls",
        processor(),
        Runtime.getRuntime().availableProcessors(),
        Runtime.version(),
        System.getProperty("java.vendor"),
        compiler.orElse("no gcc"),
        LocalDate.now(ZoneOffset.UTC));
  }

  private static String processor() {
    try {
      return Files.readAllLines(Path.of("/proc/cpuinfo"), StandardCharsets.UTF_8).stream()
          .filter(l -> l.startsWith("model name"))
          .findFirst()
          .map(l -> l.substring(l.indexOf(':') + 1).strip())
          .orElse(System.getProperty("os.arch"));
    } catch (IOException e) {
      return System.getProperty("os.arch");
    }
  }
}
