package dev.mmaplab.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

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

  /** A file of the run that the page starts with: the question's driver, program and script. */
  static String example(String file) {
    return read(EXAMPLE + file);
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
