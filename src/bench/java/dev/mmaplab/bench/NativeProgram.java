package dev.mmaplab.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What this machine's {@code gcc -O0} made of a benchmark took.
 *
 * @param micros of one call of {@code bench()}: the median
 * @param result what it returned
 */
record NativeProgram(double micros, String result) {

  /** The compiler's version; empty if there is none. */
  static Optional<String> compiler() {
    try {
      return said(Path.of("."), "gcc", "--version").lines().findFirst();
    } catch (UncheckedIOException e) {
      return Optional.empty();
    }
  }

  /** Builds a benchmark in a folder and runs it there, for three seconds. */
  static NativeProgram measure(String benchmark, Path folder) {
    try {
      Files.writeString(folder.resolve(benchmark + ".c"), Sources.here(benchmark));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    said(folder, "gcc", "-std=gnu17", "-O0", "-D_GNU_SOURCE", "-o", benchmark, benchmark + ".c");
    List<String> lines = said(folder, folder.resolve(benchmark).toString()).lines().toList();
    List<Long> nanos =
        lines.subList(0, lines.size() - 1).stream().map(Long::valueOf).sorted().toList();
    return new NativeProgram(nanos.get(nanos.size() / 2) / 1e3, lines.getLast());
  }

  private static String said(Path folder, String... command) {
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      int status = process.waitFor();
      if (status != 0) {
        throw new IllegalStateException(String.join(" ", command) + ": exit " + status);
      }
      return text;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
