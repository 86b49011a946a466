package dev.mmaplab.sim;

import dev.mmaplab.kernel.ErrnoException;
import java.util.ArrayList;
import java.util.List;

/** {@code read}: one line into variables, split at IFS. */
final class ReadCommand {
  private static final double SECOND = 1e9;
  private final Shell shell;
  private final Streams streams;

  ReadCommand(Shell shell, Streams streams) {
    this.shell = shell;
    this.streams = streams;
  }

  int run(List<String> arguments) {
    boolean raw = false;
    int most = Integer.MAX_VALUE;
    int fd = 0;
    char end = '\n';
    long timeout = -1;
    List<String> names = new ArrayList<>(arguments);
    while (!names.isEmpty() && names.getFirst().matches("-.+")) {
      String word = names.removeFirst();
      if (word.equals("--")) {
        break;
      }
      for (int i = 1; i < word.length(); i++) {
        char option = word.charAt(i);
        if (option == 'r') {
          raw = true;
        } else if (option == 's') {
          // a terminal's echo is nothing here
        } else if ("npdtu".indexOf(option) >= 0) {
          String value = word.substring(i + 1);
          if (value.isEmpty()) {
            if (names.isEmpty()) {
              throw new ShellFailure("no arg for -" + option + " option");
            }
            value = names.removeFirst();
          }
          switch (option) {
            case 'n' -> most = count(value);
            case 'u' -> fd = count(value);
            case 'd' -> end = value.isEmpty() ? '\0' : value.charAt(0);
            case 't' -> timeout = nanos(value);
            default -> streams.err(streams.calls().terminal(fd) ? value : "");
          }
          break;
        } else {
          throw new ShellFailure("illegal option -" + option);
        }
      }
    }
    for (String name : names) {
      if (!ShellVariables.isName(name)) {
        streams.err("sh: read: '" + name + "': bad variable name\n");
        return 1;
      }
    }
    if (timeout >= 0 && !streams.calls().readable(fd, timeout)) {
      names.forEach(name -> shell.assign(name, ""));
      return 128 + 14;
    }
    MarkedText line = new MarkedText();
    boolean complete = take(fd, raw, most, end, line);
    assign(names, line);
    return complete ? 0 : 1;
  }

  private static int count(String text) {
    if (!text.matches("[0-9]{1,6}")) {
      throw new ShellFailure("invalid count '" + text + "'");
    }
    return Integer.parseInt(text);
  }

  private static long nanos(String text) {
    try {
      return (long) (Double.parseDouble(text) * SECOND);
    } catch (NumberFormatException e) {
      throw new ShellFailure("invalid timeout", e);
    }
  }

  /** Byte by byte, so that the rest stays readable; false at the end of the file. */
  private boolean take(int fd, boolean raw, int most, char end, MarkedText line) {
    boolean escaped = false;
    int length = 0;
    while (length < most) {
      byte[] one;
      try {
        one = streams.calls().read(fd, 1);
      } catch (ErrnoException e) {
        return false;
      }
      if (one.length == 0) {
        return false;
      }
      char c = (char) (one[0] & 0xff);
      length++;
      if (escaped) {
        escaped = false;
        if (c != '\n') {
          line.add(String.valueOf(c), MarkedText.QUOTED);
        }
      } else if (c == '\\' && !raw) {
        escaped = true;
      } else if (c == end) {
        return true;
      } else if (c != '\0') {
        streams.hold(1);
        line.add(String.valueOf(c), MarkedText.SPLIT);
      }
    }
    return true;
  }

  private void assign(List<String> names, MarkedText line) {
    if (names.isEmpty()) {
      shell.assign("REPLY", line.plain());
      return;
    }
    String ifs = shell.variables().ifs();
    int at = skipWhite(line, 0, ifs);
    for (int i = 0; i < names.size(); i++) {
      if (i == names.size() - 1) {
        shell.assign(names.get(i), rest(line, at, ifs));
        return;
      }
      int end = at;
      while (end < line.length() && !separates(line, end, ifs)) {
        end++;
      }
      shell.assign(names.get(i), line.part(at, end).plain());
      at = skipWhite(line, end, ifs);
      if (at < line.length() && separates(line, at, ifs) && end < line.length()) {
        at = skipWhite(line, at + 1, ifs);
      }
    }
  }

  /** All that is left, without white space and one separator at its end. */
  private static String rest(MarkedText line, int from, String ifs) {
    int end = line.length();
    while (end > from && white(line, end - 1, ifs)) {
      end--;
    }
    int fields = line.part(from, end).fields(ifs).size();
    if (end > from && fields == 1 && separates(line, end - 1, ifs)) {
      end--;
    }
    return line.part(from, Math.max(from, end)).plain();
  }

  private static boolean separates(MarkedText line, int at, String ifs) {
    return !line.quoted(at) && ifs.indexOf(line.at(at)) >= 0;
  }

  private static boolean white(MarkedText line, int at, String ifs) {
    return separates(line, at, ifs) && " \t\n".indexOf(line.at(at)) >= 0;
  }

  private static int skipWhite(MarkedText line, int from, String ifs) {
    int at = from;
    while (at < line.length() && white(line, at, ifs)) {
      at++;
    }
    return at;
  }
}
