package dev.mmaplab.sim;

import dev.mmaplab.kernel.BuiltInCalls;
import dev.mmaplab.kernel.ErrnoException;
import java.util.List;
import java.util.Set;

/** test, [ and [[: conditions. */
final class TestCommand {
  private static final Set<String> UNARY =
      Set.of(
          "-b", "-c", "-d", "-e", "-f", "-g", "-G", "-h", "-k", "-L", "-n", "-N", "-O", "-p", "-r",
          "-s", "-S", "-t", "-u", "-w", "-x", "-z");
  private static final Set<String> BINARY =
      Set.of(
          "=", "==", "!=", "<", ">", "-eq", "-ne", "-lt", "-le", "-gt", "-ge", "-nt", "-ot", "-ef",
          "=~");
  private static final int WRONG = 2;
  private static final int DEEPEST = 100;
  private final Streams streams;
  private String name = "test";
  private List<String> words = List.of();
  private int at;
  private int depth;

  private static final class Mistake extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Mistake(String message) {
      super(message, null, false, false);
    }
  }

  TestCommand(Streams streams) {
    this.streams = streams;
  }

  /**
   * @return 0 if it holds, 1 if not, 2 after a message
   */
  int run(String command, List<String> arguments) {
    name = command;
    words = arguments;
    String end = command.equals("[") ? "]" : command.equals("[[") ? "]]" : "";
    if (!end.isEmpty()) {
      if (arguments.isEmpty() || !arguments.getLast().equals(end)) {
        streams.err("sh: missing " + end + "\n");
        return WRONG;
      }
      words = arguments.subList(0, arguments.size() - 1);
    }
    try {
      return evaluate() ? 0 : 1;
    } catch (Mistake e) {
      streams.err("sh: " + e.getMessage() + "\n");
      return WRONG;
    }
  }

  private boolean evaluate() {
    if (words.isEmpty()) {
      return false;
    }
    int start = 0;
    boolean negated = false;
    while (start < words.size() && words.get(start).equals("!") && words.size() - start <= 4) {
      negated = !negated;
      start++;
    }
    List<String> rest = words.subList(start, words.size());
    switch (rest.size()) {
      case 0 -> {
        return negated;
      }
      case 1 -> {
        return !rest.getFirst().isEmpty() != negated;
      }
      case 2 -> {
        if (UNARY.contains(rest.getFirst())) {
          return unary(rest.getFirst(), rest.get(1)) != negated;
        }
      }
      case 3 -> {
        if (BINARY.contains(rest.get(1))) {
          return binary(rest.get(0), rest.get(1), rest.get(2)) != negated;
        }
      }
      default -> {}
    }
    at = 0;
    boolean result = or();
    if (at < words.size()) {
      throw new Mistake(words.get(at) + ": unknown operand");
    }
    return result;
  }

  private boolean more() {
    return at < words.size();
  }

  private boolean is(String first, String second) {
    return more() && (words.get(at).equals(first) || words.get(at).equals(second));
  }

  private boolean or() {
    if (++depth > DEEPEST) {
      throw new Mistake("too deep");
    }
    boolean result = and();
    while (is("-o", "||")) {
      at++;
      result |= and();
    }
    depth--;
    return result;
  }

  private boolean and() {
    boolean result = not();
    while (is("-a", "&&")) {
      at++;
      result &= not();
    }
    return result;
  }

  private boolean not() {
    boolean negated = false;
    while (is("!", "!")) {
      at++;
      negated = !negated;
    }
    return primary() != negated;
  }

  private boolean primary() {
    if (!more()) {
      throw new Mistake("argument expected");
    }
    String word = words.get(at);
    if (word.equals("(")) {
      at++;
      boolean result = is(")", ")") ? false : or();
      if (!is(")", ")")) {
        throw new Mistake("closing paren expected");
      }
      at++;
      return result;
    }
    boolean binaryFollows = at + 1 < words.size() && BINARY.contains(words.get(at + 1));
    if (UNARY.contains(word) && !(binaryFollows && at + 2 < words.size())) {
      if (at + 1 >= words.size()) {
        throw new Mistake(word + ": argument expected");
      }
      at += 2;
      return unary(word, words.get(at - 1));
    }
    at++;
    if (binaryFollows) {
      String operator = words.get(at++);
      if (!more()) {
        throw new Mistake(operator + ": argument expected");
      }
      return binary(word, operator, words.get(at++));
    }
    return !word.isEmpty();
  }

  private boolean unary(String operator, String operand) {
    switch (operator) {
      case "-z" -> {
        return operand.isEmpty();
      }
      case "-n" -> {
        return !operand.isEmpty();
      }
      case "-t" -> {
        return streams.calls().terminal((int) number(operand));
      }
      default -> {}
    }
    try {
      boolean link = operator.equals("-L") || operator.equals("-h");
      BuiltInCalls.Status status =
          link ? streams.calls().lstat(operand) : streams.calls().stat(operand);
      return switch (operator) {
        case "-f" -> status.regular();
        case "-d" -> status.directory();
        case "-c" -> status.characterDevice();
        case "-b" -> status.blockDevice();
        case "-p" -> status.fifo();
        case "-L", "-h" -> status.symbolicLink();
        case "-S" -> (status.mode() & 0170000) == 0140000;
        case "-s" -> status.size() > 0;
        case "-x" -> status.directory() || (status.mode() & 0111) != 0;
        case "-u" -> (status.mode() & 04000) != 0;
        case "-g" -> (status.mode() & 02000) != 0;
        case "-k" -> (status.mode() & 01000) != 0;
        case "-O", "-G" -> status.user() == 0;
        case "-N" -> status.modified() > status.accessed();
        default -> true;
      };
    } catch (ErrnoException e) {
      return false;
    }
  }

  private boolean binary(String left, String operator, String right) {
    return switch (operator) {
      case "=", "==" -> same(left, right);
      case "!=" -> !same(left, right);
      case "<" -> left.compareTo(right) < 0;
      case ">" -> left.compareTo(right) > 0;
      case "=~" -> PosixPattern.compile(right, true, false).matcher(left).find();
      case "-eq" -> number(left) == number(right);
      case "-ne" -> number(left) != number(right);
      case "-lt" -> number(left) < number(right);
      case "-le" -> number(left) <= number(right);
      case "-gt" -> number(left) > number(right);
      case "-ge" -> number(left) >= number(right);
      default -> compareFiles(left, operator, right);
    };
  }

  private boolean same(String text, String pattern) {
    return name.equals("[[") ? ShellPattern.of(pattern).matches(text) : text.equals(pattern);
  }

  private boolean compareFiles(String left, String operator, String right) {
    try {
      BuiltInCalls.Status a = streams.calls().stat(left);
      BuiltInCalls.Status b = streams.calls().stat(right);
      return switch (operator) {
        case "-nt" -> a.modified() > b.modified();
        case "-ot" -> a.modified() < b.modified();
        default -> a.inode() == b.inode();
      };
    } catch (ErrnoException e) {
      return false;
    }
  }

  private static long number(String text) {
    String digits = text.strip();
    digits = digits.startsWith("+") ? digits.substring(1) : digits;
    if (!digits.matches("-?[0-9]+")) {
      throw new Mistake(text + ": bad number");
    }
    try {
      return Long.parseLong(digits);
    } catch (NumberFormatException e) {
      throw new Mistake(text + ": out of range");
    }
  }
}
