package dev.mmaplab.bench;

import dev.mmaplab.kernel.KernelVersion;
import dev.mmaplab.sim.RunRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** The C files that are measured. */
final class Sources {
  private static final String EXAMPLE = "/examples/vmalloc-private-sigbus/";

  private Sources() {}

  /** A benchmark with the loop that runs it in a simulated computer. */
  static String simulated(String benchmark) {
    return read("/bench/" + benchmark + ".c") + read("/bench/simulated.c");
  }

  /** The same benchmark with the loop that runs it here. */
  static String here(String benchmark) {
    return read("/bench/" + benchmark + ".c") + read("/bench/native.c");
  }

  /** The driver that a benchmark's program needs; empty if it needs none. */
  static Optional<String> driver(String benchmark) {
    String resource = "/bench/" + benchmark + "-driver.c";
    return Sources.class.getResource(resource) == null
        ? Optional.empty()
        : Optional.of(read(resource));
  }

  /** A file of the run that the page starts with: the question's driver, program and script. */
  static String example(String file) {
    return read(EXAMPLE + file);
  }

  /** That run. */
  static RunRequest question() {
    return new RunRequest(
        KernelVersion.V6_1,
        Map.of("driver.c", example("driver.c"), "prog.c", example("prog.c")),
        Optional.of(example("script")),
        "",
        RunRequest.Limits.DEFAULT);
  }

  private static String read(String resource) {
    try (InputStream in = Sources.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
