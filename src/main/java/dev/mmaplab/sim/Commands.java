package dev.mmaplab.sim;

import dev.mmaplab.kernel.BuiltIn;
import dev.mmaplab.kernel.BuiltInCalls;
import dev.mmaplab.kernel.Errno;
import dev.mmaplab.kernel.ErrnoException;
import dev.mmaplab.kernel.Processes.Program;
import dev.mmaplab.kernel.ProgramImage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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
    record Runnable(String path, Program program) implements Found {}

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

  /** True for a command of the machine's own. */
  boolean has(String name) {
    return applets.containsKey(name);
  }

  /**
   * @param path the value of PATH
   */
  Found find(Streams streams, String name, String path) {
    if (name.contains("/")) {
      return at(streams, name);
    }
    Applet applet = applets.get(name);
    if (applet != null) {
      return new Found.Runnable(name, new Program.Java(builtIn(name, applet)));
    }
    Optional<String> place = search(streams, name, path);
    return place.isPresent() ? at(streams, place.get()) : new Found.Refused("not found", NOT_FOUND);
  }

  /** The first executable file of this name in the directories of PATH. */
  Optional<String> search(Streams streams, String name, String path) {
    for (String directory : path.split(":", -1)) {
      String place = directory.isEmpty() ? name : directory + "/" + name;
      try {
        BuiltInCalls.Status status = streams.calls().stat(place);
        if (status.regular() && (status.mode() & 0111) != 0) {
          return Optional.of(place);
        }
      } catch (ErrnoException e) {
        // not there
      }
    }
    return Optional.empty();
  }

  private Found at(Streams streams, String name) {
    Optional<Program> own = own(name);
    if (own.isPresent()) {
      return new Found.Runnable(name, own.get());
    }
    try {
      BuiltInCalls.Status status = streams.calls().stat(name);
      if (!status.regular() || (status.mode() & 0111) == 0) {
        return new Found.Refused("Permission denied", NOT_EXECUTABLE);
      }
      return new Found.Runnable(name, program(content(streams, name), name));
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

  private static String content(Streams streams, String path) {
    int fd = streams.calls().open(path, OpenFlags.READ, 0);
    try {
      byte[] bytes = streams.readAll(fd);
      streams.letGo(bytes.length);
      return new String(bytes, StandardCharsets.ISO_8859_1);
    } finally {
      streams.calls().close(fd);
    }
  }

  /** A linked program, or text for the shell. */
  private Program program(String content, String path) {
    return Optional.ofNullable(programs.get(content))
        .<Program>map(Program.Image::new)
        .orElseGet(() -> script(path));
  }

  /** What execve(2) makes of a file that begins with {@code #!}. */
  Program script(String path) {
    return new Program.Java(
        self -> {
          Streams streams = new Streams(self.kernel());
          List<String> arguments = self.arguments();
          List<String> words = new ArrayList<>(List.of(path));
          words.addAll(arguments.subList(Math.min(1, arguments.size()), arguments.size()));
          try {
            return ShellApplet.run(streams, words, this);
          } finally {
            streams.release();
          }
        });
  }

  private static BuiltIn builtIn(String name, Applet applet) {
    return self -> {
      Streams streams = new Streams(self.kernel());
      try {
        int status = applet.run(streams, self.arguments().subList(1, self.arguments().size()));
        streams.flush();
        return status;
      } catch (AppletFailure e) {
        streams.flush();
        return e.tell(streams, name);
      } catch (ErrnoException e) {
        streams.err(name + ": " + ErrorText.of(e.errno()) + "\n");
        return 1;
      } finally {
        streams.release();
      }
    };
  }
}
