package dev.mmaplab.sim;

import dev.mmaplab.kernel.ErrnoException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Commands that the shell runs in its own process. */
final class ShellBuiltIns {
  private static final Set<String> SPECIAL =
      Set.of(
          ".",
          "source",
          ":",
          "break",
          "continue",
          "eval",
          "exec",
          "exit",
          "export",
          "local",
          "readonly",
          "return",
          "set",
          "shift",
          "times",
          "trap",
          "unset");
  private static final Set<String> OTHERS =
      Set.of(
          "[", "[[", "alias", "bg", "cd", "chdir", "command", "echo", "false", "fg", "getopts",
          "hash", "help", "history", "jobs", "kill", "let", "printf", "pwd", "read", "test", "true",
          "type", "ulimit", "umask", "unalias", "wait");

  private final Shell shell;
  private final Streams streams;
  private final ShellVariables variables;
  private final ShellVariableCommands attributes;
  private final ShellJobCommands jobs;

  ShellBuiltIns(Shell shell, Streams streams) {
    this.shell = shell;
    this.streams = streams;
    this.variables = shell.variables();
    this.attributes = new ShellVariableCommands(shell, streams);
    this.jobs = new ShellJobCommands(shell, streams);
  }

  boolean has(String name) {
    return SPECIAL.contains(name) || OTHERS.contains(name);
  }

  /** POSIX's special built-ins: their errors end the shell, assignments before them stay. */
  static boolean special(String name) {
    return SPECIAL.contains(name);
  }

  int run(String name, List<String> arguments) {
    return switch (name) {
      case ":", "true", "history", "help" -> 0;
      case "false" -> 1;
      case "times" -> print("0m0.000s 0m0.000s\n0m0.000s 0m0.000s\n");
      case "cd", "chdir" -> cd(arguments);
      case "pwd" -> print(directory(arguments) + "\n");
      case "exit" -> throw new ShellFlow(ShellFlow.Kind.EXIT, status(arguments));
      case "return" -> throw new ShellFlow(ShellFlow.Kind.RETURN, status(arguments));
      case "break", "continue" -> leaveLoops(name, arguments);
      case "eval" -> shell.source(String.join(" ", arguments), false, "eval");
      case ".", "source" -> source(arguments);
      case "exec" -> exec(arguments);
      case "command" -> command(arguments);
      case "type" -> describe(arguments, true);
      case "hash" -> hash(arguments);
      case "echo" -> print(EchoText.echo(arguments));
      case "printf" -> printf(arguments);
      case "test", "[", "[[" -> new TestCommand(streams).run(name, arguments);
      case "let" -> let(arguments);
      case "umask" -> umask(arguments);
      case "ulimit" -> UlimitCommand.run(streams, arguments);
      case "wait", "jobs", "kill", "fg", "bg" -> jobs.run(name, arguments);
      case "trap" -> jobs.trap(arguments);
      default -> attributes.run(name, arguments);
    };
  }

  private int cd(List<String> arguments) {
    List<String> words = arguments.stream().filter(a -> !a.matches("-[LP]+|--")).toList();
    String home = variables.get("HOME").orElse("");
    String to = words.isEmpty() ? home : words.getFirst();
    boolean back = to.equals("-");
    String before = variables.get("PWD").orElse("/");
    String now;
    try {
      now = logical(before, back ? variables.get("OLDPWD").orElse("/") : to);
      streams.calls().chdir(now);
    } catch (ErrnoException e) {
      throw new ShellFailure("can't cd to " + to + ": " + ErrorText.of(e.errno()));
    }
    shell.assign("OLDPWD", before);
    variables.setExported("OLDPWD", true);
    shell.assign("PWD", now);
    variables.setExported("PWD", true);
    return back ? print(now + "\n") : 0;
  }

  /** Without dots and double slashes, but with its links. */
  private static String logical(String from, String to) {
    java.util.ArrayDeque<String> parts = new java.util.ArrayDeque<>();
    for (String part : (to.startsWith("/") ? to : from + "/" + to).split("/", -1)) {
      if (part.equals("..")) {
        parts.pollLast();
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(part);
      }
    }
    return "/" + String.join("/", parts);
  }

  private String directory(List<String> arguments) {
    String real = streams.kernel().current().group().directory();
    return arguments.contains("-P") ? real : variables.get("PWD").orElse(real);
  }

  private int status(List<String> arguments) {
    return arguments.isEmpty() ? variables.status() : natural(arguments.getFirst()) & 0xff;
  }

  static int natural(String text) {
    if (!text.matches("[0-9]{1,9}")) {
      throw new ShellFailure("Illegal number: " + text);
    }
    return Integer.parseInt(text);
  }

  private int leaveLoops(String name, List<String> arguments) {
    int count = arguments.isEmpty() ? 1 : natural(arguments.getFirst());
    if (count == 0) {
      throw new ShellFailure("Illegal number: 0");
    }
    if (shell.loops() == 0) {
      return 0;
    }
    throw new ShellFlow(
        name.equals("break") ? ShellFlow.Kind.BREAK : ShellFlow.Kind.CONTINUE,
        Math.min(count, shell.loops()));
  }

  private int print(String text) {
    try {
      streams.out(text);
      return 0;
    } catch (ErrnoException e) {
      streams.err("sh: write error: " + ErrorText.of(e.errno()) + "\n");
      return 1;
    }
  }

  private int printf(List<String> arguments) {
    PrintfText text = new PrintfText(arguments);
    if (!text.errors().isEmpty()) {
      streams.err(text.errors());
    }
    try {
      streams.out(text.out());
      return text.status();
    } catch (ErrnoException e) {
      return 1;
    }
  }

  private int source(List<String> arguments) {
    if (arguments.isEmpty()) {
      throw new ShellFailure("filename argument required");
    }
    String name = arguments.getFirst();
    String path =
        name.contains("/")
            ? name
            : readable(name)
                ? name
                : commandsIn(name).orElseThrow(() -> new ShellFailure(name + ": not found"));
    String text;
    try {
      int fd = streams.calls().open(path, OpenFlags.READ, 0);
      byte[] bytes = streams.readAll(fd);
      streams.letGo(bytes.length);
      text = new String(bytes, StandardCharsets.ISO_8859_1);
      streams.calls().close(fd);
    } catch (ErrnoException e) {
      throw new ShellFailure("can't open '" + path + "': " + ErrorText.of(e.errno()));
    }
    List<String> before = variables.positional();
    boolean given = arguments.size() > 1;
    if (given) {
      variables.setPositional(arguments.subList(1, arguments.size()));
    }
    try {
      return shell.source(text, true, path);
    } finally {
      if (given) {
        variables.setPositional(before);
      }
    }
  }

  private Optional<String> commandsIn(String name) {
    return shell.commands().search(streams, name, variables.get("PATH").orElse(""));
  }

  private boolean readable(String path) {
    try {
      return streams.calls().stat(path).regular();
    } catch (ErrnoException e) {
      return false;
    }
  }

  private int exec(List<String> arguments) {
    if (arguments.isEmpty()) {
      return 0;
    }
    int status = shell.processes().external(arguments, variables.environment(), true);
    throw new ShellFlow(ShellFlow.Kind.EXIT, status);
  }

  private int command(List<String> arguments) {
    List<String> words = new ArrayList<>(arguments);
    while (!words.isEmpty() && words.getFirst().matches("-[pvV]+")) {
      String option = words.removeFirst();
      if (!option.equals("-p")) {
        return describe(words.isEmpty() ? words : words.subList(0, 1), option.contains("V"));
      }
    }
    if (words.isEmpty()) {
      return 0;
    }
    String name = words.getFirst();
    return has(name)
        ? run(name, words.subList(1, words.size()))
        : shell.plainly(() -> shell.processes().external(words, variables.environment(), false));
  }

  private int describe(List<String> names, boolean verbose) {
    int status = 0;
    for (String name : verbose || names.isEmpty() ? names : names.subList(0, 1)) {
      String is = "";
      if (ShellParser.KEYWORDS.contains(name)) {
        is = " is a shell keyword";
      } else if (shell.aliases().containsKey(name)) {
        is = verbose ? " is an alias for " + shell.aliases().get(name) : "alias";
      } else if (shell.functions().containsKey(name)) {
        is = " is a function";
      } else if (has(name)) {
        is = special(name) ? " is a special shell builtin" : " is a shell builtin";
      } else if (shell.commands().has(name)) {
        is = " is " + name;
      } else {
        Optional<String> path =
            name.contains("/") && executable(name)
                ? Optional.of(name)
                : name.contains("/") ? Optional.empty() : commandsIn(name);
        is = path.map(p -> " is " + p).orElse("");
        if (!verbose && path.isPresent()) {
          print(path.get() + "\n");
          continue;
        }
      }
      if (is.isEmpty()) {
        status = 127;
        if (verbose) {
          print(name + ": not found\n");
        }
      } else if (verbose) {
        print(name + is + "\n");
      } else if (is.equals("alias")) {
        print(
            "alias "
                + name
                + "="
                + ShellQuotes.single(shell.aliases().getOrDefault(name, ""))
                + "\n");
      } else {
        print(name + "\n");
      }
    }
    return status;
  }

  private boolean executable(String path) {
    try {
      return (streams.calls().stat(path).mode() & 0111) != 0;
    } catch (ErrnoException e) {
      return false;
    }
  }

  private int hash(List<String> names) {
    int status = 0;
    for (String name : names) {
      if (!name.startsWith("-")
          && !has(name)
          && !shell.commands().has(name)
          && commandsIn(name).isEmpty()) {
        shell.complain(name + ": not found", 0);
        status = 1;
      }
    }
    return status;
  }

  private int let(List<String> expressions) {
    if (expressions.isEmpty()) {
      throw new ShellFailure("expression expected");
    }
    long value = 0;
    for (String expression : expressions) {
      value = shell.expansion().arithmetic(expression);
    }
    return value == 0 ? 1 : 0;
  }

  private int umask(List<String> arguments) {
    int mask = streams.calls().umask(-1);
    if (arguments.isEmpty()) {
      return print(String.format(java.util.Locale.ROOT, "%04o\n", mask));
    }
    String text = arguments.getFirst();
    if (text.equals("-S")) {
      StringBuilder out = new StringBuilder();
      for (int i = 0; i < 3; i++) {
        int bits = ~(mask >> (6 - 3 * i)) & 7;
        out.append(i == 0 ? "" : ",")
            .append("ugo".charAt(i))
            .append('=')
            .append((bits & 4) != 0 ? "r" : "")
            .append((bits & 2) != 0 ? "w" : "")
            .append((bits & 1) != 0 ? "x" : "");
      }
      return print(out.append('\n').toString());
    }
    int now =
        text.matches("[0-7]{1,4}") ? Integer.parseInt(text, 8) : ModeText.parse(text, ~mask & 0777);
    if (now < 0) {
      throw new ShellFailure("illegal mode: " + text);
    }
    streams.calls().umask(text.matches("[0-7]{1,4}") ? now : ~now & 0777);
    return 0;
  }
}
