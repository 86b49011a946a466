package dev.mmaplab.sim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What of a session's shell a line of several commands changes for itself only: its directory,
 * options, traps, mask, parameters and descriptors.
 */
record ShellState(
    String directory,
    String logical,
    Set<String> options,
    Map<Integer, String> traps,
    int umask,
    List<String> positional,
    List<Integer> descriptors,
    List<Integer> copies) {
  private static final Set<String> CHANGING =
      Set.of("cd", "chdir", "set", "trap", "umask", "exec", "shift", "ulimit", ".", "source");

  private static final int STANDARD = 3;
  private static final int COPIES_FROM = 60;

  /**
   * @param stays nothing will be restored
   */
  static ShellState of(Shell shell, boolean stays) {
    List<Integer> open = shell.streams().kernel().current().files().open();
    List<Integer> copies = new ArrayList<>();
    for (int fd = 0; fd < STANDARD && !stays; fd++) {
      copies.add(shell.streams().calls().dupAbove(fd, COPIES_FROM));
    }
    return new ShellState(
        shell.streams().kernel().current().group().directory(),
        shell.variables().get("PWD").orElse("/"),
        shell.flags().save(),
        shell.traps().save(),
        shell.streams().calls().umask(-1),
        shell.variables().positional(),
        open,
        copies);
  }

  /** True for a line that is nothing but one command whose purpose is such a change. */
  static boolean changedOnPurpose(String text) {
    try {
      Optional<ShellSyntax> line = ShellParser.of(text, Map.of()).nextLine();
      return line.isPresent()
          && line.get() instanceof ShellSyntax.Sequence s
          && s.items().size() == 1
          && !s.items().getFirst().background()
          && s.items().getFirst().command() instanceof ShellSyntax.Pipeline p
          && p.stages().size() == 1
          && p.stages().getFirst() instanceof ShellSyntax.Simple simple
          && !simple.words().isEmpty()
          && simple.words().getFirst().parts().getFirst() instanceof ShellSyntax.Part.Text name
          && CHANGING.contains(name.text());
    } catch (ShellSyntaxException e) {
      return false;
    }
  }

  void restore(Shell shell) {
    Streams streams = shell.streams();
    if (!streams.kernel().current().group().directory().equals(directory)) {
      streams.calls().chdir(directory);
      shell.assign("PWD", logical);
    }
    shell.flags().restore(options);
    shell.traps().restore(traps);
    streams.calls().umask(umask);
    shell.variables().setPositional(positional);
    List<Integer> now = streams.kernel().current().files().open();
    // a shell that was killed meanwhile has lost them, and has its terminal anew
    for (int fd = 0; fd < STANDARD && now.containsAll(copies); fd++) {
      streams.calls().dup2(copies.get(fd), fd);
    }
    for (int fd : now) {
      if (fd >= STANDARD && !descriptors.contains(fd)) {
        streams.calls().close(fd);
      }
    }
  }
}
