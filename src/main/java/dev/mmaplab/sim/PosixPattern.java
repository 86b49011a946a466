package dev.mmaplab.sim;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Basic and extended regular expressions of POSIX, as Java patterns. */
final class PosixPattern {
  private PosixPattern() {}

  /**
   * @param extended {@code -E}: {@code + ? | ( ) { }} have meaning by themselves, else with a
   *     backslash
   * @throws PatternSyntaxException where the expression is wrong
   */
  static Pattern compile(String expression, boolean extended, boolean ignoreCase) {
    return Pattern.compile(
        translate(expression, extended), ignoreCase ? Pattern.CASE_INSENSITIVE : 0);
  }

  private static String translate(String e, boolean extended) {
    StringBuilder java = new StringBuilder();
    for (int i = 0; i < e.length(); i++) {
      char c = e.charAt(i);
      if (c == '[') {
        i = bracket(e, i, java);
      } else if (c == '\\' && i + 1 < e.length()) {
        char next = e.charAt(++i);
        boolean special = "(){}|+?".indexOf(next) >= 0;
        if (special && !extended) {
          java.append(next);
        } else if (Character.isLetterOrDigit(next)) {
          java.append('\\').append(next);
        } else {
          java.append(next == '<' || next == '>' ? "\\b" : "\\" + next);
        }
      } else if ("(){}|+?".indexOf(c) >= 0 && !extended) {
        java.append('\\').append(c);
      } else if (c == '*' && (java.isEmpty() || java.toString().equals("^"))) {
        java.append("\\*");
      } else {
        java.append(c);
      }
    }
    return java.toString();
  }

  private static int bracket(String e, int open, StringBuilder java) {
    int end = open + 1;
    if (end < e.length() && e.charAt(end) == '^') {
      end++;
    }
    if (end < e.length() && e.charAt(end) == ']') {
      end++;
    }
    while (end < e.length() && e.charAt(end) != ']') {
      end +=
          e.startsWith("[:", end) && e.indexOf(":]", end) > 0 ? e.indexOf(":]", end) + 2 - end : 1;
    }
    if (end >= e.length()) {
      throw new PatternSyntaxException("Unmatched [, [^, [:, [., or [=", e, open);
    }
    String inside = e.substring(open + 1, end);
    boolean negated = inside.startsWith("^");
    String body = negated ? inside.substring(1) : inside;
    body =
        body.replace("\\", "\\\\")
            .replace("[:alpha:]", "\\p{Alpha}")
            .replace("[:digit:]", "0-9")
            .replace("[:alnum:]", "\\p{Alnum}")
            .replace("[:space:]", "\\s")
            .replace("[:xdigit:]", "0-9A-Fa-f")
            .replace("[:upper:]", "A-Z")
            .replace("[:lower:]", "a-z")
            .replace("[", "\\[")
            .replace("]", "\\]")
            .replace("&&", "&\\&")
            .replace("^", "\\^");
    java.append('[').append(negated ? "^" : "").append(body).append(']');
    return end;
  }
}
