package dev.mmaplab.sim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** export, readonly, unset, local, set, shift, getopts, read, alias: what concerns variables. */
final class ShellVariableCommands {
  private final Shell shell;
  private final Streams streams;
  private final ShellVariables variables;

  ShellVariableCommands(Shell shell, Streams streams) {
    this.shell = shell;
    this.streams = streams;
    this.variables = shell.variables();
  }

  int run(String name, List<String> arguments) {
    return switch (name) {
      case "export", "readonly" -> mark(name, arguments);
      case "unset" -> unset(arguments);
      case "local" -> local(arguments);
      case "set" -> set(arguments);
      case "shift" -> shift(arguments);
      case "getopts" -> getopts(arguments);
      case "read" -> new ReadCommand(shell, streams).run(arguments);
      case "alias" -> alias(arguments);
      case "unalias" -> unalias(arguments);
      default -> throw new IllegalStateException(name);
    };
  }

  private int mark(String command, List<String> arguments) {
    List<String> words = new ArrayList<>(arguments);
    boolean off = false;
    boolean list = words.isEmpty();
    while (!words.isEmpty() && words.getFirst().matches("-[pn]")) {
      String option = words.removeFirst();
      off |= option.equals("-n");
      list |= option.equals("-p");
    }
    if (list) {
      variables
          .all()
          .forEach(
              (name, v) -> {
                if (command.equals("export") ? v.exported() : v.readOnly()) {
                  streams.out(
                      command
                          + " "
                          + name
                          + v.value().map(x -> "=" + ShellQuotes.single(x)).orElse("")
                          + "\n");
                }
              });
      return 0;
    }
    for (String word : words) {
      int equals = word.indexOf('=');
      String name = equals < 0 ? word : word.substring(0, equals);
      checkName(name, word);
      if (equals >= 0) {
        shell.assign(name, word.substring(equals + 1));
      }
      if (command.equals("export")) {
        variables.setExported(name, !off);
      } else {
        variables.setReadOnly(name);
      }
    }
    return 0;
  }

  private static void checkName(String name, String word) {
    if (!ShellVariables.isName(name)) {
      throw new ShellFailure(word + ": bad variable name");
    }
  }

  private int unset(List<String> arguments) {
    boolean functions = arguments.contains("-f");
    for (String name : arguments) {
      if (name.equals("-f") || name.equals("-v")) {
        continue;
      }
      if (functions) {
        shell.functions().remove(name);
      } else {
        checkName(name, name);
        streams.kernel().limits().hold(variables.unset(name));
      }
    }
    return 0;
  }

  private int local(List<String> arguments) {
    if (!variables.inFunction()) {
      throw new ShellFailure("not in a function");
    }
    for (String word : arguments) {
      int equals = word.indexOf('=');
      String name = equals < 0 ? word : word.substring(0, equals);
      checkName(name, word);
      variables.makeLocal(name);
      if (equals >= 0) {
        shell.assign(name, word.substring(equals + 1));
      }
    }
    return 0;
  }

  private int set(List<String> arguments) {
    if (arguments.isEmpty()) {
      variables
          .all()
          .forEach(
              (name, v) ->
                  v.value().ifPresent(x -> streams.out(name + "=" + ShellQuotes.single(x) + "\n")));
      return 0;
    }
    int at = 0;
    while (at < arguments.size() && arguments.get(at).matches("[-+].*")) {
      String option = arguments.get(at++);
      boolean on = option.startsWith("-");
      if (option.equals("--") || option.equals("-")) {
        variables.setPositional(arguments.subList(at, arguments.size()));
        return 0;
      }
      for (char letter : option.substring(1).toCharArray()) {
        if (letter == 'o') {
          if (at >= arguments.size()) {
            streams.out(shell.flags().list());
          } else if (!shell.flags().set(arguments.get(at++), on)) {
            return shell.complain(
                "illegal option " + option.charAt(0) + "o " + arguments.get(at - 1), 1);
          }
        } else if (!shell.flags().set(letter, on)) {
          throw new ShellFailure("illegal option " + option.charAt(0) + letter);
        }
      }
    }
    if (at < arguments.size()) {
      variables.setPositional(arguments.subList(at, arguments.size()));
    }
    return 0;
  }

  private int shift(List<String> arguments) {
    int count = arguments.isEmpty() ? 1 : ShellBuiltIns.natural(arguments.getFirst());
    if (count > variables.positional().size()) {
      return 1;
    }
    variables.shiftPositional(count);
    return 0;
  }

  private int getopts(List<String> arguments) {
    if (arguments.size() < 2) {
      throw new ShellFailure("usage: getopts optstring var [arg]");
    }
    String spec = arguments.get(0);
    String variable = arguments.get(1);
    List<String> words =
        arguments.size() > 2 ? arguments.subList(2, arguments.size()) : variables.positional();
    int index = number(variables.get("OPTIND").orElse("1"));
    int offset = variables.optionOffset();
    boolean quiet = spec.startsWith(":");
    index -= offset > 0 ? 1 : 0;
    if (index < 1 || index > words.size() + 1) {
      index = 1;
      offset = 0;
    }
    if (offset == 0) {
      String word = index <= words.size() ? words.get(index - 1) : "";
      if (word.length() < 2 || !word.startsWith("-") || word.equals("--")) {
        index += word.equals("--") ? 1 : 0;
        shell.assign(variable, "?");
        position(index, 0);
        streams.kernel().limits().hold(variables.unset("OPTARG"));
        return 1;
      }
      offset = 1;
    }
    String word = words.get(index - 1);
    index++;
    char letter = word.charAt(offset++);
    boolean lastOfWord = offset >= word.length();
    int place = letter == ':' ? -1 : spec.indexOf(letter, quiet ? 1 : 0);
    String found = String.valueOf(letter);
    Optional<String> value = Optional.empty();
    if (place < 0) {
      found = "?";
      if (quiet) {
        value = Optional.of(String.valueOf(letter));
      } else {
        streams.err("Illegal option -" + letter + "\n");
      }
    } else if (place + 1 < spec.length() && spec.charAt(place + 1) == ':') {
      if (!lastOfWord) {
        value = Optional.of(word.substring(offset));
      } else if (index <= words.size()) {
        value = Optional.of(words.get(index++ - 1));
      } else if (quiet) {
        found = ":";
        value = Optional.of(String.valueOf(letter));
      } else {
        found = "?";
        streams.err("No arg for -" + letter + " option\n");
      }
      lastOfWord = true;
    }
    shell.assign(variable, found);
    if (value.isPresent()) {
      shell.assign("OPTARG", value.get());
    } else {
      streams.kernel().limits().hold(variables.unset("OPTARG"));
    }
    position(index, lastOfWord ? 0 : offset);
    return 0;
  }

  private void position(int index, int offset) {
    shell.assign("OPTIND", Integer.toString(index));
    variables.setOptionOffset(offset);
  }

  private static int number(String text) {
    return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 1;
  }

  private int alias(List<String> arguments) {
    int status = 0;
    if (arguments.isEmpty()) {
      shell.aliases().forEach((name, value) -> show(name, value));
    }
    for (String word : arguments) {
      int equals = word.indexOf('=', 1);
      if (equals > 0) {
        streams.kernel().limits().hold(word.length());
        shell.aliases().put(word.substring(0, equals), word.substring(equals + 1));
      } else if (shell.aliases().containsKey(word)) {
        show(word, shell.aliases().getOrDefault(word, ""));
      } else {
        streams.err("alias: " + word + " not found\n");
        status = 1;
      }
    }
    return status;
  }

  private void show(String name, String value) {
    streams.out(name + "=" + ShellQuotes.single(value) + "\n");
  }

  private int unalias(List<String> arguments) {
    int status = 0;
    for (String name : arguments) {
      if (name.equals("-a")) {
        shell.aliases().clear();
      } else if (!shell.aliases().containsKey(name)) {
        streams.err("unalias: " + name + " not found\n");
        status = 1;
      } else {
        shell.aliases().remove(name);
      }
    }
    return status;
  }
}
