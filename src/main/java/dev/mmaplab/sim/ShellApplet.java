package dev.mmaplab.sim;

import dev.mmaplab.kernel.ErrnoException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** {@code sh -c TEXT}, {@code sh FILE} and {@code sh} that reads its standard input. */
final class ShellApplet {
  private static final int NOT_FOUND = 2;

  private ShellApplet() {}

  static int run(Streams streams, List<String> arguments, Commands commands) {
    Shell shell = new Shell(streams, commands, new ShellVariables());
    if (arguments.size() >= 2 && arguments.getFirst().equals("-c")) {
      return shell.runLine(arguments.get(1));
    }
    byte[] text;
    if (arguments.isEmpty()) {
      text = streams.readAll(0);
    } else {
      try {
        int fd = streams.calls().open(arguments.getFirst(), OpenFlags.READ, 0);
        text = streams.readAll(fd);
        streams.calls().close(fd);
      } catch (ErrnoException e) {
        streams.err(
            "sh: can't open '" + arguments.getFirst() + "': " + ErrorText.of(e.errno()) + "\n");
        return NOT_FOUND;
      }
    }
    int status = 0;
    for (String line : ScriptLines.of(new String(text, StandardCharsets.UTF_8))) {
      status = shell.runLine(line);
    }
    return status;
  }
}
