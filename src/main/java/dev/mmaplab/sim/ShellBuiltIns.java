package dev.mmaplab.sim;

import dev.mmaplab.kernel.BuiltInCalls;
import dev.mmaplab.kernel.ErrnoException;
import java.util.List;
import java.util.Set;

/** Commands that the shell runs in its own process. */
final class ShellBuiltIns {
  private static final Set<String> NAMES =
      Set.of(
          ":",
          "true",
          "false",
          "cd",
          "exit",
          "break",
          "continue",
          "export",
          "unset",
          "echo",
          "printf",
          "test",
          "[",
          "read",
          "wait",
          "kill",
          "set",
          "umask");
  private final Streams streams;
  private final ShellVariables variables;

  ShellBuiltIns(Streams streams, ShellVariables variables) {
    this.streams = streams;
    this.variables = variables;
  }

  boolean has(String name) {
    return NAMES.contains(name);
  }

  int run(String name, List<String> arguments) {
    return switch (name) {
      case ":", "true", "set", "umask" -> 0;
      case "false" -> 1;
      case "cd" -> cd(arguments);
      case "exit" ->
          throw new ShellFlow(
              ShellFlow.Kind.EXIT, arguments.isEmpty() ? variables.status() : number(arguments));
      case "break" -> throw new ShellFlow(ShellFlow.Kind.BREAK, 0);
      case "continue" -> throw new ShellFlow(ShellFlow.Kind.CONTINUE, 0);
      case "export" -> export(arguments);
      case "unset" -> {
        arguments.forEach(a -> streams.kernel().limits().hold(variables.unset(a)));
        yield 0;
      }
      case "echo", "printf" ->
          print(name.equals("echo") ? EchoText.echo(arguments) : EchoText.printf(arguments));
      case "test" -> test(arguments);
      case "[" -> {
        if (arguments.isEmpty() || !arguments.getLast().equals("]")) {
          streams.err("/bin/sh: [: missing ]\n");
          yield 2;
        }
        yield test(arguments.subList(0, arguments.size() - 1));
      }
      case "read" -> read(arguments);
      case "wait" -> waitForChildren(arguments);
      case "kill" -> kill(arguments);
      default -> throw new IllegalStateException(name);
    };
  }

  private int cd(List<String> arguments) {
    String to = arguments.isEmpty() ? variables.get("HOME", 0) : arguments.getFirst();
    try {
      streams.calls().chdir(to);
      return 0;
    } catch (ErrnoException e) {
      streams.err("/bin/sh: cd: can't cd to " + to + ": " + ErrorText.of(e.errno()) + "\n");
      return 1;
    }
  }

  private void assign(String name, String value) {
    streams.kernel().limits().hold(variables.set(name, value));
  }

  private static int number(List<String> arguments) {
    try {
      return Integer.parseInt(arguments.getFirst()) & 0xff;
    } catch (NumberFormatException e) {
      return 2;
    }
  }

  private int export(List<String> arguments) {
    for (String argument : arguments) {
      int equals = argument.indexOf('=');
      if (equals > 0) {
        assign(argument.substring(0, equals), argument.substring(equals + 1));
      }
      variables.export(equals > 0 ? argument.substring(0, equals) : argument);
    }
    return 0;
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

  private int read(List<String> arguments) {
    List<String> names = arguments.stream().filter(a -> !a.startsWith("-")).toList();
    List<String> line = streams.readLine(0);
    String rest = line.isEmpty() ? "" : line.getFirst().strip();
    for (int i = 0; i < names.size(); i++) {
      boolean lastName = i == names.size() - 1;
      String[] two = lastName ? new String[] {rest} : rest.split("[ \t]+", 2);
      assign(names.get(i), two[0]);
      rest = two.length > 1 ? two[1] : "";
    }
    if (names.isEmpty()) {
      assign("REPLY", rest);
    }
    return line.isEmpty() ? 1 : 0;
  }

  private int waitForChildren(List<String> arguments) {
    int status = 0;
    try {
      if (arguments.isEmpty()) {
        while (true) {
          status = code(streams.calls().waitFor(-1));
        }
      }
      for (String pid : arguments) {
        status = code(streams.calls().waitFor(Integer.parseInt(pid)));
      }
    } catch (ErrnoException e) {
      return arguments.isEmpty() ? 0 : 127;
    } catch (NumberFormatException e) {
      streams.err("/bin/sh: wait: no such job\n");
      return 2;
    }
    return status;
  }

  private static int code(dev.mmaplab.kernel.Processes.Ended ended) {
    return ended.signal().map(s -> 128 + s).orElse(ended.exit());
  }

  private int kill(List<String> arguments) {
    int signal = 15;
    int status = 0;
    for (String argument : arguments) {
      try {
        if (argument.startsWith("-") && argument.length() > 1 && !argument.equals("--")) {
          signal = signalNumber(argument.substring(1));
        } else if (argument.startsWith("%")) {
          streams.err("/bin/sh: kill: can't kill job '" + argument + "'\n");
          status = 1;
        } else {
          streams.calls().kill(Integer.parseInt(argument), signal);
        }
      } catch (NumberFormatException e) {
        streams.err("/bin/sh: kill: invalid number '" + argument + "'\n");
        status = 1;
      } catch (ErrnoException e) {
        streams.err(
            "/bin/sh: kill: can't kill pid " + argument + ": " + ErrorText.of(e.errno()) + "\n");
        status = 1;
      }
    }
    return status;
  }

  private static int signalNumber(String name) {
    if (Character.isDigit(name.charAt(0))) {
      return Integer.parseInt(name);
    }
    String full = name.startsWith("SIG") ? name : "SIG" + name;
    for (int signal = 1; signal < 32; signal++) {
      if (dev.mmaplab.kernel.SignalNumbers.name(signal).equals(full)) {
        return signal;
      }
    }
    throw new NumberFormatException(name);
  }

  private int test(List<String> words) {
    if (!words.isEmpty() && words.getFirst().equals("!")) {
      int inner = test(words.subList(1, words.size()));
      return inner > 1 ? inner : 1 - inner;
    }
    return switch (words.size()) {
      case 0 -> 1;
      case 1 -> words.getFirst().isEmpty() ? 1 : 0;
      case 2 -> unary(words.get(0), words.get(1)) ? 0 : 1;
      case 3 -> binary(words.get(0), words.get(1), words.get(2));
      default -> {
        streams.err("/bin/sh: test: too many arguments\n");
        yield 2;
      }
    };
  }

  private boolean unary(String operator, String operand) {
    if (operator.equals("-z") || operator.equals("-n")) {
      return operand.isEmpty() == operator.equals("-z");
    }
    try {
      BuiltInCalls.Status status = streams.calls().stat(operand);
      return switch (operator) {
        case "-e", "-r", "-w" -> true;
        case "-f" -> !status.directory() && !status.characterDevice();
        case "-d" -> status.directory();
        case "-c" -> status.characterDevice();
        case "-s" -> status.size() > 0;
        case "-x" -> (status.mode() & 0111) != 0;
        default -> false;
      };
    } catch (ErrnoException e) {
      return false;
    }
  }

  private int binary(String left, String operator, String right) {
    try {
      boolean holds =
          switch (operator) {
            case "=", "==" -> left.equals(right);
            case "!=" -> !left.equals(right);
            case "-eq" -> Long.parseLong(left) == Long.parseLong(right);
            case "-ne" -> Long.parseLong(left) != Long.parseLong(right);
            case "-lt" -> Long.parseLong(left) < Long.parseLong(right);
            case "-le" -> Long.parseLong(left) <= Long.parseLong(right);
            case "-gt" -> Long.parseLong(left) > Long.parseLong(right);
            case "-ge" -> Long.parseLong(left) >= Long.parseLong(right);
            default ->
                throw new ShellSyntaxException("test: " + operator + ": unknown operand", false);
          };
      return holds ? 0 : 1;
    } catch (NumberFormatException e) {
      streams.err("/bin/sh: test: " + (left.matches("-?\\d+") ? right : left) + ": bad number\n");
      return 2;
    }
  }
}
