package dev.mmaplab.sim;

import dev.mmaplab.kernel.LimitExceeded;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What echo and printf print. */
final class EchoText {
  /** Characters of one printf, and of one field: more is beyond what a run may print at all. */
  private static final int LONGEST = 1 << 20;

  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]*");

  private EchoText() {}

  static String echo(List<String> arguments) {
    List<String> words = new ArrayList<>(arguments);
    boolean newline = true;
    boolean escapes = false;
    while (!words.isEmpty() && words.getFirst().matches("-[neE]+")) {
      String options = words.removeFirst();
      newline &= !options.contains("n");
      escapes |= options.contains("e");
    }
    String text = String.join(" ", words);
    return (escapes ? unescape(text) : text) + (newline ? "\n" : "");
  }

  /** printf with %s %d %i %u %x %X %o %c %%, applied again while arguments are left. */
  static String printf(List<String> arguments) {
    if (arguments.isEmpty()) {
      return "";
    }
    String format = unescape(arguments.getFirst());
    List<String> rest = new ArrayList<>(arguments.subList(1, arguments.size()));
    StringBuilder out = new StringBuilder();
    do {
      int before = rest.size();
      once(format, rest, out);
      if (rest.size() == before) {
        break;
      }
    } while (!rest.isEmpty());
    return out.toString();
  }

  private static void once(String format, List<String> rest, StringBuilder out) {
    for (int i = 0; i < format.length(); i++) {
      if (out.length() > LONGEST) {
        throw new LimitExceeded(LimitExceeded.Kind.MEMORY);
      }
      char c = format.charAt(i);
      if (c != '%' || i + 1 == format.length()) {
        out.append(c);
        continue;
      }
      int end = i + 1;
      while (end < format.length() - 1 && "-+ #0123456789.l".indexOf(format.charAt(end)) >= 0) {
        end++;
      }
      char conversion = format.charAt(end);
      String flags = format.substring(i + 1, end).replace("l", "");
      i = end;
      if (conversion == '%') {
        out.append('%');
        continue;
      }
      String argument = rest.isEmpty() ? "" : rest.removeFirst();
      out.append(convert(flags, conversion, argument));
    }
  }

  private static String convert(String flags, char conversion, String argument) {
    if (NUMBER.matcher(flags).results().anyMatch(n -> tooLarge(n.group()))) {
      throw new LimitExceeded(LimitExceeded.Kind.MEMORY);
    }
    try {
      return switch (conversion) {
        case 's' -> String.format(java.util.Locale.ROOT, "%" + flags + "s", argument);
        case 'c' -> argument.isEmpty() ? "" : argument.substring(0, 1);
        case 'd', 'i', 'u' ->
            String.format(java.util.Locale.ROOT, "%" + flags + "d", number(argument));
        case 'x', 'X', 'o' ->
            String.format(java.util.Locale.ROOT, "%" + flags + conversion, number(argument));
        default -> "%" + flags + conversion;
      };
    } catch (IllegalArgumentException e) {
      return argument;
    }
  }

  private static boolean tooLarge(String digits) {
    return digits.length() > 7 || Integer.parseInt(digits) > LONGEST;
  }

  private static long number(String text) {
    return text.isBlank() ? 0 : Long.decode(text.strip());
  }

  private static String unescape(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\\' || i + 1 == text.length()) {
        out.append(c);
        continue;
      }
      char e = text.charAt(++i);
      switch (e) {
        case 'n' -> out.append('\n');
        case 't' -> out.append('\t');
        case 'r' -> out.append('\r');
        case '\\' -> out.append('\\');
        case 'x' -> i = number(text, i + 1, 16, 2, out) - 1;
        case '0' -> i = number(text, i + 1, 8, 3, out) - 1;
        default -> out.append('\\').append(e);
      }
    }
    return out.toString();
  }

  private static int number(String text, int from, int radix, int most, StringBuilder out) {
    int value = 0;
    int at = from;
    while (at < text.length() && at < from + most && Character.digit(text.charAt(at), radix) >= 0) {
      value = value * radix + Character.digit(text.charAt(at++), radix);
    }
    out.append((char) (value & 0xff));
    return at;
  }
}
