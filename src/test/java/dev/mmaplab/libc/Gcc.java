package dev.mmaplab.libc;

import dev.mmaplab.kernel.SignalNumbers;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The gcc of this machine as the reference. */
final class Gcc {
  private static final int SECONDS = 10;

  private Gcc() {}

  static boolean present() {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
        .anyMatch(directory -> Files.isExecutable(Path.of(directory, "gcc")));
  }

  /**
   * Builds the program unoptimised in {@code directory} and runs it there; what it printed into a
   * file and how it ended, as {@link ProgramRun} has it.
   */
  static String run(Path program, Path directory) throws IOException, InterruptedException {
    String name = program.getFileName().toString();
    String executable = name.substring(0, name.length() - 2);
    Files.copy(program, directory.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    Path log = directory.resolve(executable + ".log");
    int built =
        status(
            directory,
            log,
            List.of(
                "gcc",
                "-std=gnu17",
                "-O0",
                "-w",
                "-D_GNU_SOURCE",
                "-pthread",
                "-o",
                executable,
                name,
                "-lm"));
    if (built != 0) {
      throw new AssertionError(Files.readString(log, StandardCharsets.ISO_8859_1));
    }
    // a shell gives a death by a signal as 128 + its number
    int status = status(directory, log, List.of("sh", "-c", "./" + executable + "; exit $?"));
    String shown = Files.readString(log, StandardCharsets.ISO_8859_1);
    if (!shown.isEmpty() && !shown.endsWith("\n")) {
      shown += "\n";
    }
    return shown
        + (status > 128
            ? "[signal " + SignalNumbers.name(status - 128) + "]\n"
            : "[exit " + status + "]\n");
  }

  private static int status(Path directory, Path log, List<String> command)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .directory(directory.toFile())
            .redirectOutput(log.toFile())
            .redirectErrorStream(true)
            .start();
    if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError(command + " did not end in " + SECONDS + " s");
    }
    return process.exitValue();
  }
}
