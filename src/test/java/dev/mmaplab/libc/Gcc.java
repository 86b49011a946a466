package dev.mmaplab.libc;

import dev.mmaplab.kernel.SignalNumbers;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;

/** The gcc of this machine as the reference. */
final class Gcc {
  private static final int SECONDS = 10;
  private static final int BUILD_SECONDS = 60;

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
    return run(program, directory, SECONDS, List.of())
        .orElseThrow(() -> new AssertionError(program + " did not end"));
  }

  /** As the other; empty if it does not end within two seconds. */
  static Optional<String> runShort(Path program, Path directory, String option)
      throws IOException, InterruptedException {
    return run(program, directory, 2, List.of(option));
  }

  private static Optional<String> run(
      Path program, Path directory, int seconds, List<String> options)
      throws IOException, InterruptedException {
    String name = program.getFileName().toString();
    String executable = name.substring(0, name.length() - 2);
    Path copy = directory.resolve(name);
    if (!copy.equals(program)) {
      Files.copy(program, copy, StandardCopyOption.REPLACE_EXISTING);
    }
    Path log = directory.resolve(executable + ".log");
    List<String> command = new ArrayList<>(List.of("gcc", "-std=gnu17", "-O0", "-w"));
    command.addAll(options);
    command.addAll(List.of("-D_GNU_SOURCE", "-pthread", "-o", executable, name, "-lm"));
    if (status(directory, log, BUILD_SECONDS, command).orElse(1) != 0) {
      throw new AssertionError(Files.readString(log, StandardCharsets.ISO_8859_1));
    }
    // a death by a signal is 128 + its number
    OptionalInt status =
        status(directory, log, seconds, List.of(directory.resolve(executable).toString()));
    if (status.isEmpty()) {
      return Optional.empty();
    }
    String shown = Files.readString(log, StandardCharsets.ISO_8859_1);
    if (!shown.isEmpty() && !shown.endsWith("\n")) {
      shown += "\n";
    }
    int code = status.getAsInt();
    return Optional.of(
        shown
            + (code > 128
                ? "[signal " + SignalNumbers.name(code - 128) + "]\n"
                : "[exit " + code + "]\n"));
  }

  /** Its exit status; empty if it had to be killed. */
  private static OptionalInt status(Path directory, Path log, int seconds, List<String> command)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .directory(directory.toFile())
            .redirectOutput(log.toFile())
            .redirectErrorStream(true)
            .start();
    if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      return OptionalInt.empty();
    }
    return OptionalInt.of(process.exitValue());
  }
}
