package dev.mmaplab.sim;

import java.util.ArrayList;
import java.util.List;

/** What echo prints, and the escapes that echo and printf know. */
final class EchoText {
  /**
   * @param end index after it
   * @param stop {@code \c}: nothing is printed from here on
   */
  record Escape(String text, int end, boolean stop) {}

  private EchoText() {}

  static String echo(List<String> arguments) {
    List<String> words = new ArrayList<>(arguments);
    boolean newline = true;
    boolean escapes = false;
    while (!words.isEmpty() && words.getFirst().matches("-[neE]+")) {
      String options = words.removeFirst();
      newline &= !options.contains("n");
      for (int i = 0; i < options.length(); i++) {
        char c = options.charAt(i);
        escapes = c == 'e' || escapes && c != 'E';
      }
    }
    String text = String.join(" ", words);
    if (!escapes) {
      return text + (newline ? "\n" : "");
    }
    Escape all = unescapeAll(text);
    return all.text() + (newline && !all.stop() ? "\n" : "");
  }

  static String unescape(String text) {
    return unescapeAll(text).text();
  }

  static Escape unescapeAll(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      if (text.charAt(i) != '\\') {
        out.append(text.charAt(i++));
        continue;
      }
      Escape escape = escape(text, i, true);
      out.append(escape.text());
      i = escape.end();
      if (escape.stop()) {
        return new Escape(out.toString(), i, true);
      }
    }
    return new Escape(out.toString(), text.length(), false);
  }

  /**
   * The escape that begins with the backslash at {@code at}.
   *
   * @param zeroLeads octal digits follow a zero, as in echo; else a digit begins them
   */
  static Escape escape(String text, int at, boolean zeroLeads) {
    if (at + 1 >= text.length()) {
      return new Escape("\\", at + 1, false);
    }
    char e = text.charAt(at + 1);
    String simple =
        switch (e) {
          case 'a' -> "\007";
          case 'b' -> "\b";
          case 'e' -> "\033";
          case 'f' -> "\f";
          case 'n' -> "\n";
          case 'r' -> "\r";
          case 't' -> "\t";
          case 'v' -> "\013";
          case '\\' -> "\\";
          default -> "";
        };
    if (!simple.isEmpty()) {
      return new Escape(simple, at + 2, false);
    }
    if (e == 'c') {
      return new Escape("", at + 2, true);
    }
    if (e == 'x' && at + 2 < text.length() && Character.digit(text.charAt(at + 2), 16) >= 0) {
      return number(text, at + 2, 16, 2);
    }
    if (e == '0' && zeroLeads) {
      return number(text, at + 2, 8, 3);
    }
    if (e >= '0' && e <= '7') {
      return number(text, at + 1, 8, 3);
    }
    return new Escape("\\" + e, at + 2, false);
  }

  private static Escape number(String text, int from, int radix, int most) {
    int value = 0;
    int at = from;
    while (at < text.length() && at < from + most && Character.digit(text.charAt(at), radix) >= 0) {
      value = value * radix + Character.digit(text.charAt(at++), radix);
    }
    return new Escape(String.valueOf((char) (value & 0xff)), at, false);
  }
}
