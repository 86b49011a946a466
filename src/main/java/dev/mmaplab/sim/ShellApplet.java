package dev.mmaplab.sim;

import dev.mmaplab.kernel.ErrnoException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** {@code sh -c TEXT}, {@code sh FILE} and {@code sh} that reads its standard input. */
final class ShellApplet {
  private static final int WRONG = 2;

  private ShellApplet() {}

  static int run(Streams streams, List<String> arguments, Commands commands) {
    ShellVariables variables = new ShellVariables();
    variables.inherit(streams.kernel().current().group().environment());
    Shell shell = Shell.of(streams, commands, variables);
    List<String> words = new ArrayList<>(arguments);
    boolean command = false;
    boolean input = false;
    while (!words.isEmpty() && words.getFirst().matches("[-+].+")) {
      String option = words.removeFirst();
      if (option.equals("--")) {
        break;
      }
      if (option.equals("-o") || option.equals("+o")) {
        if (words.isEmpty() || !shell.flags().set(words.removeFirst(), option.equals("-o"))) {
          streams.err("sh: illegal option -o\n");
          return WRONG;
        }
        continue;
      }
      for (char letter : option.substring(1).toCharArray()) {
        if (letter == 'c') {
          command = true;
        } else if (letter == 's') {
          input = true;
        } else if (letter != 'i'
            && letter != 'l'
            && !shell.flags().set(letter, option.startsWith("-"))) {
          streams.err("sh: illegal option " + option.charAt(0) + letter + "\n");
          return WRONG;
        }
      }
    }
    variables.setName(streams.kernel().current().arguments().getFirst());
    if (command) {
      if (words.isEmpty()) {
        streams.err("sh: -c requires an argument\n");
        return WRONG;
      }
      String text = words.removeFirst();
      named(variables, words);
      return shell.atExit(shell.runText(text));
    }
    shell.flags().setStarted(input || words.isEmpty() ? "s" : "");
    String text;
    if (words.isEmpty() || input) {
      text = streams.readText(0);
      variables.setPositional(words);
      return shell.atExit(shell.runText(text));
    }
    try {
      int fd = streams.calls().open(words.getFirst(), OpenFlags.READ, 0);
      text = new String(streams.readAll(fd), StandardCharsets.ISO_8859_1);
      streams.calls().close(fd);
    } catch (ErrnoException e) {
      streams.err("sh: can't open '" + words.getFirst() + "': " + ErrorText.of(e.errno()) + "\n");
      return WRONG;
    }
    named(variables, words);
    return shell.atExit(shell.runFile(text));
  }

  /** The first word is {@code $0}, the rest are the parameters. */
  private static void named(ShellVariables variables, List<String> words) {
    if (!words.isEmpty()) {
      variables.setName(words.getFirst());
      variables.setPositional(words.subList(1, words.size()));
    }
  }
}
