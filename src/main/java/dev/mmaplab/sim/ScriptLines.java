package dev.mmaplab.sim;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a script into commands: a line each, or several lines where a compound command or a quoted
 * string goes on.
 */
final class ScriptLines {
  private ScriptLines() {}

  /** The commands in order; comments and blank lines are left out. */
  static List<String> of(String script) {
    List<String> commands = new ArrayList<>();
    StringBuilder pending = new StringBuilder();
    for (String line : script.lines().toList()) {
      if (pending.isEmpty() && (line.isBlank() || line.strip().startsWith("#"))) {
        continue;
      }
      pending.append(pending.isEmpty() ? "" : "\n").append(line);
      if (complete(pending.toString())) {
        commands.add(pending.toString());
        pending.setLength(0);
      }
    }
    if (!pending.isEmpty()) {
      commands.add(pending.toString());
    }
    return commands;
  }

  private static boolean complete(String text) {
    if (text.endsWith("\\")) {
      return false;
    }
    try {
      ShellParser.parse(text);
      return true;
    } catch (ShellSyntaxException e) {
      return !e.incomplete();
    }
  }
}
