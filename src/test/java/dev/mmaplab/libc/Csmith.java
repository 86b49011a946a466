package dev.mmaplab.libc;

import dev.mmaplab.c.Headers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

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
