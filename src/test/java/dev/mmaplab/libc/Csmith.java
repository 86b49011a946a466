package dev.mmaplab.libc;

import dev.mmaplab.c.Headers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The generator of random, well-defined C programs, and the headers that these include. */
final class Csmith {
  private static final Path HEADERS = Path.of("/usr/include/csmith");

  private Csmith() {}

  static boolean present() {
    return Files.isExecutable(Path.of("/usr/bin/csmith")) && Files.isDirectory(HEADERS);
  }

  /** Writes the program of a seed: always the same. */
  static void generate(long seed, Path directory, String name)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                List.of(
                    "csmith",
                    "--seed",
                    Long.toString(seed),
                    "--max-funcs",
                    "6",
                    "--max-block-depth",
                    "4",
                    "--concise",
                    "--no-argc",
                    "--output",
                    name))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .directory(directory.toFile())
            .start();
    if (!process.waitFor(30, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IOException("csmith did not end for seed " + seed);
    }
  }

  /**
   * How our run of a seed's program differs from gcc's; empty if it does not, or if gcc's program
   * does not end in two seconds.
   *
   * @param compared counts the programs that were compared
   */
  static Optional<String> difference(
      ProgramRun runner, long seed, Path directory, AtomicInteger compared)
      throws IOException, InterruptedException {
    Path own = Files.createDirectory(directory.resolve("seed-" + seed));
    generate(seed, own, "p.c");
    Path program = own.resolve("p.c");
    Optional<String> theirs = Gcc.runShort(program, own, "-I" + HEADERS);
    if (theirs.isEmpty()) {
      return Optional.empty();
    }
    String ours;
    try {
      ours = runner.run("p.c", Files.readString(program, StandardCharsets.ISO_8859_1));
    } catch (RuntimeException | AssertionError e) {
      ours = e.toString();
    }
    compared.incrementAndGet();
    return ours.equals(theirs.get())
        ? Optional.empty()
        : Optional.of("seed " + seed + ": gcc " + theirs.get().strip() + ", ours " + ours.strip());
  }

  /** Our headers, and csmith's beside them. */
  static Headers beside(Headers ours) {
    return (name, angled, from) -> {
      Path file = HEADERS.resolve(name);
      if (name.indexOf('/') >= 0 || name.startsWith("std") || !Files.exists(file)) {
        return ours.find(name, angled, from);
      }
      try {
        return Optional.of(new Headers.Header(name, Files.readString(file), true));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }
}
