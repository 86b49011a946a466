package dev.mmaplab.sim;

import dev.mmaplab.kernel.LimitExceeded;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What printf(1) prints, and what it complains of. */
final class PrintfText {
  /** Characters of one printf, and of one field: more is beyond what a run may print at all. */
  private static final int LONGEST = 1 << 20;

  private final StringBuilder out = new StringBuilder();
  private final StringBuilder errors = new StringBuilder();
  private final List<String> rest;
  private int status;
  private boolean stopped;

  PrintfText(List<String> arguments) {
    List<String> words = new ArrayList<>(arguments);
    if (!words.isEmpty() && words.getFirst().equals("--")) {
      words.removeFirst();
    }
    if (words.isEmpty()) {
      errors.append("sh: usage: printf FORMAT [ARGUMENT...]\n");
      status = 2;
      rest = List.of();
      return;
    }
    String format = words.removeFirst();
    rest = words;
    do {
      int before = rest.size();
      once(format);
      if (rest.size() == before) {
        break;
      }
    } while (!rest.isEmpty() && !stopped);
  }

  String out() {
    return out.toString();
  }

  String errors() {
    return errors.toString();
  }

  int status() {
    return status;
  }

  private void once(String format) {
    for (int i = 0; i < format.length() && !stopped; i++) {
      if (out.length() > LONGEST) {
        throw new LimitExceeded(LimitExceeded.Kind.MEMORY);
      }
      char c = format.charAt(i);
      if (c == '\\') {
        EchoText.Escape escape = EchoText.escape(format, i, false);
        out.append(escape.text());
        stopped = escape.stop();
        i = escape.end() - 1;
      } else if (c != '%') {
        out.append(c);
      } else if (format.startsWith("%%", i)) {
        out.append('%');
        i++;
      } else {
        i = conversion(format, i);
      }
    }
  }

  /** Answers the index of the conversion's last character. */
  private int conversion(String format, int percent) {
    StringBuilder flags = new StringBuilder();
    int at = percent + 1;
    while (at < format.length() && "-+ #0".indexOf(format.charAt(at)) >= 0) {
      flags.append(format.charAt(at++));
    }
    int[] next = {at};
    int width = number(format, next);
    if (width < 0) {
      flags.append('-');
      width = -width;
    }
    int precision = -1;
    if (next[0] < format.length() && format.charAt(next[0]) == '.') {
      next[0]++;
      precision = Math.max(0, number(format, next));
    }
    at = next[0];
    while (at < format.length() && "lLhz".indexOf(format.charAt(at)) >= 0) {
      at++;
    }
    char kind = at < format.length() ? format.charAt(at) : '\0';
    if (kind == '\0' || "diuxXobcsbeEfFgG".indexOf(kind) < 0) {
      String shown = kind == '\0' ? "%" : format.substring(percent, at + 1);
      errors.append("sh: ").append(shown).append(": invalid format\n");
      status = 1;
      stopped = true;
      return format.length();
    }
    String argument = rest.isEmpty() ? "" : rest.removeFirst();
    switch (kind) {
      case 's' -> padded(cut(argument, precision), flags, width);
      case 'b' -> {
        EchoText.Escape text = EchoText.unescapeAll(argument);
        padded(cut(text.text(), precision), flags, width);
        stopped = text.stop();
      }
      case 'c' -> padded(argument.isEmpty() ? "\0" : argument.substring(0, 1), flags, width);
      case 'd', 'i' -> integer(Long.toString(value(argument)), flags, width, precision, kind);
      case 'u' -> integer(Long.toUnsignedString(value(argument)), flags, width, precision, kind);
      case 'x' -> integer(Long.toHexString(value(argument)), flags, width, precision, kind);
      case 'X' ->
          integer(
              Long.toHexString(value(argument)).toUpperCase(Locale.ROOT),
              flags,
              width,
              precision,
              kind);
      case 'o' -> integer(Long.toOctalString(value(argument)), flags, width, precision, kind);
      default -> floating(argument, flags, width, precision, kind);
    }
    return at;
  }

  private static String cut(String text, int precision) {
    return precision >= 0 && precision < text.length() ? text.substring(0, precision) : text;
  }

  private int number(String format, int[] at) {
    if (at[0] < format.length() && format.charAt(at[0]) == '*') {
      at[0]++;
      String argument = rest.isEmpty() ? "0" : rest.removeFirst();
      return limited(value(argument));
    }
    int start = at[0];
    while (at[0] < format.length() && Character.isDigit(format.charAt(at[0]))) {
      at[0]++;
    }
    String digits = format.substring(start, at[0]);
    return digits.isEmpty()
        ? 0
        : limited(digits.length() > 9 ? LONGEST + 1 : Long.parseLong(digits));
  }

  private static int limited(long value) {
    if (Math.abs(value) > LONGEST) {
      throw new LimitExceeded(LimitExceeded.Kind.MEMORY);
    }
    return (int) value;
  }

  private void padded(String text, StringBuilder flags, int width) {
    String space = " ".repeat(Math.max(0, width - text.length()));
    out.append(flags.indexOf("-") >= 0 ? text + space : space + text);
  }

  private void integer(String digits, StringBuilder flags, int width, int precision, char kind) {
    boolean negative = digits.startsWith("-");
    String body = negative ? digits.substring(1) : digits;
    boolean zero = body.equals("0");
    body = precision == 0 && zero ? "" : "0".repeat(Math.max(0, precision - body.length())) + body;
    boolean signed = kind == 'd' || kind == 'i';
    String sign =
        negative
            ? "-"
            : signed && flags.indexOf("+") >= 0
                ? "+"
                : signed && flags.indexOf(" ") >= 0 ? " " : "";
    if (flags.indexOf("#") >= 0 && !zero) {
      sign = kind == 'x' ? "0x" : kind == 'X' ? "0X" : sign;
      body = kind == 'o' && !body.startsWith("0") ? "0" + body : body;
    }
    if (flags.indexOf("0") >= 0 && flags.indexOf("-") < 0 && precision < 0) {
      body = "0".repeat(Math.max(0, width - body.length() - sign.length())) + body;
    }
    padded(sign + body, flags, width);
  }

  private void floating(String argument, StringBuilder flags, int width, int precision, char kind) {
    double value = 0;
    try {
      value = argument.isEmpty() ? 0 : Double.parseDouble(argument.strip());
    } catch (NumberFormatException e) {
      wrong(argument);
    }
    int digits = precision < 0 ? 6 : precision;
    String text =
        switch (kind) {
          case 'e', 'E' -> String.format(Locale.ROOT, "%." + digits + kind, value);
          case 'g', 'G' -> AwkNumbers.general(value, Math.max(1, digits), kind == 'G');
          default ->
              new java.math.BigDecimal(value)
                  .setScale(digits, java.math.RoundingMode.HALF_EVEN)
                  .toPlainString();
        };
    boolean negative = text.startsWith("-");
    String body = negative ? text.substring(1) : text;
    String sign = negative ? "-" : flags.indexOf("+") >= 0 ? "+" : "";
    if (flags.indexOf("0") >= 0 && flags.indexOf("-") < 0) {
      body = "0".repeat(Math.max(0, width - body.length() - sign.length())) + body;
    }
    padded(sign + body, flags, width);
  }

  /** As strtoll with base 0; a quote before it asks for a character's code. */
  private long value(String text) {
    if (text.startsWith("\"") || text.startsWith("'")) {
      return text.length() > 1 ? text.charAt(1) : 0;
    }
    String digits = text.stripLeading();
    boolean negative = digits.startsWith("-");
    digits = negative || digits.startsWith("+") ? digits.substring(1) : digits;
    try {
      long value;
      if (digits.startsWith("0x") || digits.startsWith("0X")) {
        value = Long.parseUnsignedLong(digits.substring(2), 16);
      } else if (digits.length() > 1 && digits.startsWith("0")) {
        value = Long.parseUnsignedLong(digits.substring(1), 8);
      } else if (digits.startsWith("-") || digits.startsWith("+")) {
        throw new NumberFormatException(text);
      } else {
        value = Long.parseUnsignedLong(digits);
      }
      return negative ? -value : value;
    } catch (NumberFormatException e) {
      wrong(text);
      return 0;
    }
  }

  private void wrong(String text) {
    errors.append("sh: invalid number '").append(text).append("'\n");
    status = 1;
  }
}
