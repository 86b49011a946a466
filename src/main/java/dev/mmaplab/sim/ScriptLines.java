package dev.mmaplab.sim;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a script into commands: a line each, or several lines where a compound command or a quoted
 * string goes on. A line that no later one completes is a command by itself: the shell then says
 * what is wrong with it.
 */
final class ScriptLines {
  private static final int LONGEST_COMMAND = 200;

  /**
   * After so many looks at unfinished commands each line stands alone: a script cannot keep the
   * server busy.
   */
  private static final int MOST_LOOKS = 2_000;

  private final List<String> lines;
  private int looks;

  private ScriptLines(List<String> lines) {
    this.lines = lines;
  }

  /** The commands in order; comments and blank lines are left out. */
  static List<String> of(String script) {
    return new ScriptLines(script.lines().toList()).commands();
  }

  private List<String> commands() {
    List<String> commands = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      String line = lines.get(at);
      if (line.isBlank() || line.strip().startsWith("#")) {
        at++;
        continue;
      }
      int end = endOfCommand(at);
      commands.add(String.join("\n", lines.subList(at, end)));
      at = end;
    }
    return commands;
  }

  /** Index after the last line of the command that begins at {@code from}. */
  private int endOfCommand(int from) {
    StringBuilder text = new StringBuilder(lines.get(from));
    int end = from + 1;
    while (!complete(text.toString())) {
      if (end == lines.size() || end - from == LONGEST_COMMAND || looks >= MOST_LOOKS) {
        return from + 1;
      }
      text.append('\n').append(lines.get(end++));
    }
    return end;
  }

  private boolean complete(String text) {
    looks++;
    if (text.endsWith("\\")) {
      return false;
    }
    return ShellParser.complete(text);
  }
}
