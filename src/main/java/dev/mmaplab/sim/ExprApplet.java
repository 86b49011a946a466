package dev.mmaplab.sim;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;

/** expr: an expression of words. */
final class ExprApplet {
  private static final int WRONG = 2;
  private static final int DEEPEST = 100;
  private final Streams streams;
  private final List<String> words;
  private int at;
  private int depth;

  private ExprApplet(Streams streams, List<String> words) {
    this.streams = streams;
    this.words = words;
  }

  static int run(Streams streams, List<String> arguments) {
    if (arguments.isEmpty()) {
      throw new AppletFailure("too few arguments", WRONG);
    }
    ExprApplet expr = new ExprApplet(streams, arguments);
    String value = expr.or();
    if (expr.at < arguments.size()) {
      throw wrong();
    }
    streams.print(value + "\n");
    return isNull(value) ? 1 : 0;
  }

  private static AppletFailure wrong() {
    return new AppletFailure("syntax error", WRONG);
  }

  private static boolean isNull(String value) {
    return value.isEmpty() || value.matches("-?0+");
  }

  private boolean is(String word) {
    return at < words.size() && words.get(at).equals(word);
  }

  private boolean isAny(Set<String> some) {
    return at < words.size() && some.contains(words.get(at));
  }

  private String or() {
    if (++depth > DEEPEST) {
      throw wrong();
    }
    String left = and();
    while (is("|")) {
      at++;
      String right = and();
      left = isNull(left) ? right : left;
    }
    depth--;
    return left;
  }

  private String and() {
    String left = compare();
    while (is("&")) {
      at++;
      String right = compare();
      left = isNull(left) || isNull(right) ? "0" : left;
    }
    return left;
  }

  private String compare() {
    String left = add();
    while (isAny(Set.of("<", "<=", "=", "==", "!=", ">=", ">"))) {
      String operator = words.get(at++);
      String right = add();
      boolean numbers = left.matches("-?[0-9]{1,18}") && right.matches("-?[0-9]{1,18}");
      int order =
          numbers
              ? Long.compare(Long.parseLong(left), Long.parseLong(right))
              : left.compareTo(right);
      boolean holds =
          switch (operator) {
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case "=", "==" -> order == 0;
            case "!=" -> order != 0;
            case ">=" -> order >= 0;
            default -> order > 0;
          };
      left = holds ? "1" : "0";
    }
    return left;
  }

  private String add() {
    String left = multiply();
    while (is("+") || is("-")) {
      boolean plus = words.get(at++).equals("+");
      long right = number(multiply());
      left = Long.toString(plus ? number(left) + right : number(left) - right);
    }
    return left;
  }

  private String multiply() {
    String left = match();
    while (isAny(Set.of("*", "/", "%"))) {
      String operator = words.get(at++);
      long right = number(match());
      long value = number(left);
      if (!operator.equals("*") && right == 0) {
        throw new AppletFailure("division by zero", WRONG);
      }
      left =
          Long.toString(
              operator.equals("*")
                  ? value * right
                  : operator.equals("/") ? value / right : value % right);
    }
    return left;
  }

  private static long number(String text) {
    if (!text.matches("-?[0-9]{1,18}")) {
      throw new AppletFailure("non-numeric argument", WRONG);
    }
    return Long.parseLong(text);
  }

  private String match() {
    String left = primary();
    while (is(":")) {
      at++;
      left = matched(left, primary());
    }
    return left;
  }

  private String matched(String text, String expression) {
    Matcher m = PosixPattern.matcher(PosixPattern.compile(expression, false, false), text, streams);
    boolean found = m.lookingAt();
    if (m.groupCount() > 0) {
      return found && m.group(1) != null ? m.group(1) : "";
    }
    return Integer.toString(found ? m.end() : 0);
  }

  private String primary() {
    if (at >= words.size()) {
      throw wrong();
    }
    String word = words.get(at++);
    boolean more = at < words.size();
    switch (word) {
      case "(" -> {
        String inner = or();
        if (!is(")")) {
          throw wrong();
        }
        at++;
        return inner;
      }
      case "length" -> {
        if (more) {
          return Integer.toString(primary().length());
        }
      }
      case "match" -> {
        if (more) {
          String text = primary();
          return matched(text, primary());
        }
      }
      case "index" -> {
        if (more) {
          String text = primary();
          String set = primary();
          for (int i = 0; i < text.length(); i++) {
            if (set.indexOf(text.charAt(i)) >= 0) {
              return Integer.toString(i + 1);
            }
          }
          return "0";
        }
      }
      case "substr" -> {
        if (more) {
          String text = primary();
          long from = number(primary());
          long length = number(primary());
          if (from < 1 || length < 1 || from > text.length()) {
            return "";
          }
          return text.substring((int) from - 1, (int) Math.min(text.length(), from - 1 + length));
        }
      }
      default -> {}
    }
    return word;
  }
}
