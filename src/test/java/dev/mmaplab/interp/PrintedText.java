package dev.mmaplab.interp;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** printf, as far as the tests' programs use it. */
final class PrintedText {
  private static final Pattern DIRECTIVE = Pattern.compile("%(\\.\\d+)?(l{0,2})([a-z%])");

  static String of(NativeCall call) {
    String format = string(call, call.arg(0));
    StringBuilder text = new StringBuilder();
    Matcher m = DIRECTIVE.matcher(format);
    int next = 1;
    while (m.find()) {
      String replacement = m.group(3).equals("%") ? "%" : one(call, m, next++);
      m.appendReplacement(text, Matcher.quoteReplacement(replacement));
    }
    m.appendTail(text);
    return text.toString();
  }

  private static String one(NativeCall call, Matcher m, int index) {
    boolean wide = !m.group(2).isEmpty();
    return switch (m.group(3)) {
      case "d" -> wide ? Long.toString(call.arg(index)) : Integer.toString(call.intArg(index));
      case "u" ->
          wide
              ? Long.toUnsignedString(call.arg(index))
              : Integer.toUnsignedString(call.intArg(index));
      case "x" ->
          wide ? Long.toHexString(call.arg(index)) : Integer.toHexString(call.intArg(index));
      case "c" -> String.valueOf((char) (call.arg(index) & 0xff));
      case "s" -> {
        String s = string(call, call.arg(index));
        yield m.group(1) == null
            ? s
            : s.substring(0, Math.min(s.length(), Integer.parseInt(m.group(1).substring(1))));
      }
      case "f" ->
          String.format(
              Locale.ROOT,
              "%" + (m.group(1) == null ? ".6" : m.group(1)) + "f",
              new java.math.BigDecimal(call.doubleArg(index)));
      default -> throw new IllegalArgumentException(m.group());
    };
  }

  private static String string(NativeCall call, long address) {
    return new String(call.memory().loadString(address, 4096), StandardCharsets.ISO_8859_1);
  }

  private PrintedText() {}
}
