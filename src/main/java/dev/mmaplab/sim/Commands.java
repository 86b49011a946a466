package dev.mmaplab.sim;

import dev.mmaplab.kernel.BuiltIn;
import dev.mmaplab.kernel.BuiltInCalls;
import dev.mmaplab.kernel.Errno;
import dev.mmaplab.kernel.ErrnoException;
import dev.mmaplab.kernel.Processes.Program;
import dev.mmaplab.kernel.ProgramImage;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * What the shell finds behind a command's name: a program of the run, or one of the machine's own
 * commands.
 */
final class Commands {
  /** Where the machine's own commands are. */
  static final String FOLDER = "/bin/";

  private static final int NOT_FOUND = 127;
  private static final int NOT_EXECUTABLE = 126;

  /** The answer to a name. */
  sealed interface Found {
    record Runnable(Program program) implements Found {}

    record Refused(String message, int status) implements Found {}
  }

  private final Map<String, Applet> applets;
  private final Map<String, ProgramImage> programs;

  /**
   * @param programs by the text that their executable files hold
   */
  Commands(Map<String, Applet> applets, Map<String, ProgramImage> programs) {
    this.applets = applets;
    this.programs = programs;
  }

  Found find(Streams streams, String name) {
    if (!name.contains("/")) {
      Applet applet = applets.get(name);
      return applet == null
          ? new Found.Refused("not found", NOT_FOUND)
          : new Found.Runnable(new Program.Java(builtIn(name, applet)));
    }
    Optional<Program> own = own(name);
    if (own.isPresent()) {
      return new Found.Runnable(own.get());
    }
    try {
      BuiltInCalls.Status status = streams.calls().stat(name);
      if (status.directory() || (status.mode() & 0111) == 0) {
        return new Found.Refused("Permission denied", NOT_EXECUTABLE);
      }
      return program(streams, name)
          .<Found>map(image -> new Found.Runnable(new Program.Image(image)))
          .orElse(new Found.Refused("Exec format error", NOT_EXECUTABLE));
    } catch (ErrnoException e) {
      return e.errno() == Errno.ENOENT
          ? new Found.Refused("not found", NOT_FOUND)
          : new Found.Refused(ErrorText.of(e.errno()), NOT_EXECUTABLE);
    }
  }

  /** The machine's own command at this path, as in {@code /bin/true}. */
  Optional<Program> own(String path) {
    if (!path.startsWith(FOLDER)) {
      return Optional.empty();
    }
    String name = path.substring(FOLDER.length());
    return Optional.ofNullable(applets.get(name))
        .map(applet -> new Program.Java(builtIn(name, applet)));
  }

  private Optional<ProgramImage> program(Streams streams, String path) {
    int fd = streams.calls().open(path, OpenFlags.READ, 0);
    try {
      byte[] bytes = streams.readAll(fd);
      streams.letGo(bytes.length);
      String text = new String(bytes, StandardCharsets.UTF_8);
      return Optional.ofNullable(programs.get(text));
    } finally {
      streams.calls().close(fd);
    }
  }

  private static BuiltIn builtIn(String name, Applet applet) {
    return self -> {
      Streams streams = new Streams(self.kernel());
      try {
        return applet.run(streams, self.arguments().subList(1, self.arguments().size()));
      } catch (ErrnoException e) {
        streams.err(name + ": " + ErrorText.of(e.errno()) + "\n");
        return 1;
      } finally {
        streams.release();
      }
    };
  }
}
