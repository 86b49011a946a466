package dev.mmaplab.sim;

import dev.mmaplab.kernel.KernelVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder of src/test/resources/cases: C files, at times a script, and what real Linux answered
 * ({@code linux-6.1.txt} …).
 *
 * @param files the C files and headers by name
 */
public record RecordedCase(
    String name, Path folder, Map<String, String> files, Optional<String> script) {
  private static final Path CASES = Path.of("src/test/resources/cases");

  /** All of them, by name. */
  public static List<RecordedCase> all() {
    return all(CASES);
  }

  static List<RecordedCase> all(Path root) {
    try (Stream<Path> folders = Files.list(root)) {
      return folders.filter(Files::isDirectory).sorted().map(RecordedCase::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static RecordedCase read(Path folder) {
    Map<String, String> files = new LinkedHashMap<>();
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path p : entries.sorted(Comparator.comparing(Path::toString)).toList()) {
        String name = p.getFileName().toString();
        if (name.endsWith(".c") || name.endsWith(".h")) {
          files.put(name, Files.readString(p));
        }
      }
      Path script = folder.resolve("script");
      return new RecordedCase(
          folder.getFileName().toString(),
          folder,
          files,
          Files.exists(script) ? Optional.of(Files.readString(script)) : Optional.empty());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** True if the kernel of this version was asked. */
  boolean recorded(KernelVersion version) {
    return Files.exists(recordingFile(version));
  }

  /** What real Linux said. */
  public Recording recording(KernelVersion version) {
    try {
      return Recording.parse(Files.readString(recordingFile(version)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path recordingFile(KernelVersion version) {
    return folder.resolve("linux-" + version.label() + ".txt");
  }

  /**
   * A transcript's facts.
   *
   * @param diagnostics {@code file:line} of the module's warnings and errors
   * @param commands each with its output and its ending, {@code [exit N]} or {@code [signal NAME]}
   */
  public record Recording(List<String> diagnostics, List<Command> commands, List<String> dmesg) {

    /** A line of the script and what came of it. */
    public record Command(String line, String output, String ending) {}

    static Recording parse(String text) {
      List<String> diagnostics = new ArrayList<>();
      List<Command> commands = new ArrayList<>();
      List<String> dmesg = new ArrayList<>();
      String command = "";
      StringBuilder output = new StringBuilder();
      boolean log = false;
      for (String line : text.lines().toList()) {
        if (log) {
          dmesg.add(line);
        } else if (line.equals("--- dmesg")) {
          log = true;
        } else if (line.startsWith("$ ")) {
          command = line.substring(2);
          output.setLength(0);
        } else if (command.isEmpty()) {
          diagnostics.add(line.replaceFirst("^([^:]*:\\d+):.*$", "$1"));
        } else if (line.matches("\\[(exit \\d+|signal \\w+)\\]")) {
          commands.add(new Command(command, output.toString(), line));
        } else if (line.matches(".*\\[(exit \\d+|signal \\w+)\\]")) {
          int cut = line.lastIndexOf('[');
          commands.add(new Command(command, output + line.substring(0, cut), line.substring(cut)));
        } else {
          output.append(line).append('\n');
        }
      }
      return new Recording(diagnostics, commands, dmesg);
    }
  }
}
