package dev.mmaplab.sim;

import java.util.regex.Matcher;
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
    try {
      return Pattern.compile(
          translate(expression, extended),
          (ignoreCase ? Pattern.CASE_INSENSITIVE : 0) | Pattern.DOTALL);
    } catch (PatternSyntaxException e) {
      throw new PatternSyntaxException(reason(e.getDescription()), expression, -1);
    }
  }

  /** busybox's message about an expression that {@link #compile} refused. */
  static String refusal(PatternSyntaxException e) {
    return "bad regex '" + e.getPattern() + "': " + e.getDescription();
  }

  /** regcomp(3)'s words for Java's. */
  private static String reason(String description) {
    if (description.startsWith("Unclosed group")) {
      return "Unmatched ( or \\(";
    }
    if (description.startsWith("Unmatched closing")) {
      return "Unmatched ) or \\)";
    }
    if (description.startsWith("Dangling meta")) {
      return "Invalid preceding regular expression";
    }
    if (description.contains("repetition") || description.startsWith("Unclosed counted")) {
      return "Invalid content of \\{\\}";
    }
    if (description.startsWith("Illegal character range")) {
      return "Invalid range end";
    }
    return description.startsWith("Unmatched") ? description : "Invalid regular expression";
  }

  /** A matcher whose work is charged: a pattern that tries everything ends at the run's limit. */
  static Matcher matcher(Pattern pattern, String text, Streams streams) {
    return pattern.matcher(new Charged(text, streams));
  }

  /** Text that counts how often it is looked at. */
  private static final class Charged implements CharSequence {
    private static final int BATCH = 4096;
    private final CharSequence text;
    private final Streams streams;
    private int looks;

    Charged(CharSequence text, Streams streams) {
      this.text = text;
      this.streams = streams;
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      if (++looks >= BATCH) {
        looks = 0;
        streams.kernel().limits().chargeInstructions(BATCH);
      }
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }

  private static String translate(String e, boolean extended) {
    StringBuilder java = new StringBuilder();
    boolean start = true;
    for (int i = 0; i < e.length(); i++) {
      char c = e.charAt(i);
      boolean first = start;
      start = false;
      if (c == '[') {
        i = bracket(e, i, java);
      } else if (c == '\\' && i + 1 < e.length()) {
        char next = e.charAt(++i);
        boolean special = "(){}|+?".indexOf(next) >= 0;
        if (special && !extended) {
          java.append(next);
          start = next == '(' || next == '|';
        } else {
          java.append(escaped(next));
        }
      } else if ("(){}|+?".indexOf(c) >= 0 && !extended) {
        java.append('\\').append(c);
      } else if (c == '{' && !(i + 1 < e.length() && Character.isDigit(e.charAt(i + 1)))) {
        java.append("\\{");
      } else if (c == '*' && first) {
        java.append("\\*");
      } else if (c == '^' && !extended && !first) {
        java.append("\\^");
      } else if (c == '$'
          && !extended
          && i + 1 < e.length()
          && !e.startsWith("\\)", i + 1)
          && !e.startsWith("\\|", i + 1)) {
        java.append("\\$");
      } else if (c == '$') {
        java.append("\\z");
      } else {
        java.append(c);
        start = c == '^' && first || extended && (c == '(' || c == '|');
      }
    }
    return java.toString();
  }

  private static String escaped(char c) {
    return switch (c) {
      case '<' -> "\\b(?=[A-Za-z0-9_])";
      case '>' -> "\\b(?<=[A-Za-z0-9_])";
      case 'w', 'W', 's', 'S', 'b', 'B' -> "\\" + c;
      case 'n' -> "\n";
      case 't' -> "\t";
      case '`' -> "\\A";
      case '\'' -> "\\z";
      default ->
          Character.isDigit(c) ? "\\" + c : Character.isLetter(c) ? String.valueOf(c) : "\\" + c;
    };
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
            .replace("[:blank:]", " \\t")
            .replace("[:punct:]", "\\p{Punct}")
            .replace("[:print:]", "\\p{Print}")
            .replace("[:graph:]", "\\p{Graph}")
            .replace("[:cntrl:]", "\\p{Cntrl}")
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
