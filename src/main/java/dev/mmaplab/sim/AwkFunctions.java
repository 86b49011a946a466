package dev.mmaplab.sim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;

/** awk's own functions. */
final class AwkFunctions {
  /**
   * @param count how often
   */
  record Replaced(String text, int count) {}

  private static final int LONGEST = 1 << 20;
  private final Streams streams;
  private final AwkInput input;
  private final AwkOutput output;
  private long random = 1;
  private double seed;

  AwkFunctions(Streams streams, AwkInput input, AwkOutput output) {
    this.streams = streams;
    this.input = input;
    this.output = output;
  }

  AwkValue call(String name, List<AwkValue> given) {
    String first = given.isEmpty() ? "" : given.getFirst().asText();
    double x = given.isEmpty() ? 0 : given.getFirst().asNumber();
    double y = given.size() > 1 ? given.get(1).asNumber() : 0;
    return switch (name) {
      case "length" -> AwkValue.of((given.isEmpty() ? input.field(0).asText() : first).length());
      case "substr" -> AwkValue.of(substring(first, given));
      case "index" -> AwkValue.of(first.indexOf(given.size() > 1 ? given.get(1).asText() : "") + 1);
      case "sprintf" -> AwkValue.of(format(given));
      case "tolower" -> AwkValue.of(first.toLowerCase(Locale.ROOT));
      case "toupper" -> AwkValue.of(first.toUpperCase(Locale.ROOT));
      case "int" -> AwkValue.of(x < 0 ? Math.ceil(x) : Math.floor(x));
      case "sqrt", "sin", "cos", "atan2", "exp", "log" -> throw noMath();
      case "and" -> AwkValue.of((double) ((long) x & (long) y));
      case "or" -> AwkValue.of((double) ((long) x | (long) y));
      case "xor" -> AwkValue.of((double) ((long) x ^ (long) y));
      case "lshift" -> AwkValue.of((double) ((long) x << (long) y));
      case "rshift" -> AwkValue.of((double) ((long) x >>> (long) y));
      case "compl" -> AwkValue.of((double) (~(long) x & 0xffff_ffffL));
      case "rand" -> {
        random = random * 6_364_136_223_846_793_005L + 1_442_695_040_888_963_407L;
        yield AwkValue.of((double) (random >>> 33) / (1L << 31));
      }
      case "srand" -> {
        double before = seed;
        seed = given.isEmpty() ? (double) seconds() : x;
        random = (long) seed;
        yield AwkValue.of(before);
      }
      case "systime" -> AwkValue.of((double) seconds());
      case "strftime" ->
          AwkValue.of(
              Dates.format(
                  given.isEmpty() ? "%a %b %e %H:%M:%S %Z %Y" : first,
                  given.size() > 1
                      ? ((long) y) * 1_000_000_000L
                      : streams.kernel().scheduler().realNanos()));
      case "system" -> AwkValue.of(output.system(first));
      case "close" -> {
        boolean written = output.close(first);
        boolean read = input.close(first);
        yield AwkValue.of(written || read ? 0 : -1);
      }
      case "fflush" -> {
        output.flush();
        yield AwkValue.of(0);
      }
      case "," -> given.getLast();
      default -> throw new AppletFailure("cmd. line:1: Call to undefined function");
    };
  }

  /** Debian's static busybox comes without floating-point functions. */
  static AppletFailure noMath() {
    return new AppletFailure("cmd. line:1: Math support is not compiled in");
  }

  private long seconds() {
    return streams.kernel().scheduler().realNanos() / 1_000_000_000L;
  }

  private static String substring(String text, List<AwkValue> given) {
    long from = Math.max(0, (long) (given.size() > 1 ? given.get(1).asNumber() : 1) - 1);
    long length = given.size() > 2 ? (long) given.get(2).asNumber() : Integer.MAX_VALUE;
    if (length <= 0 || from >= text.length()) {
      return "";
    }
    return text.substring((int) from, (int) Math.min(text.length(), from + length));
  }

  AwkValue match(String text, String pattern) {
    Matcher m = input.matcher(pattern, text);
    boolean found = m.find();
    input.set("RSTART", AwkValue.of(found ? m.start() + 1 : 0));
    input.set("RLENGTH", AwkValue.of(found ? m.end() - m.start() : -1));
    return AwkValue.of(found ? m.start() + 1 : 0);
  }

  Replaced replace(String pattern, String with, String text, boolean all) {
    Matcher m = input.matcher(pattern, text);
    StringBuilder out = new StringBuilder();
    int at = 0;
    int count = 0;
    while (m.find()) {
      count++;
      out.append(text, at, m.start());
      for (int i = 0; i < with.length(); i++) {
        char c = with.charAt(i);
        if (c == '\\'
            && i + 1 < with.length()
            && (with.charAt(i + 1) == '&' || with.charAt(i + 1) == '\\')) {
          out.append(with.charAt(++i));
        } else {
          out.append(c == '&' ? m.group() : String.valueOf(c));
        }
      }
      at = m.end();
      if (!all) {
        break;
      }
      if (out.length() > LONGEST) {
        throw new dev.mmaplab.kernel.LimitExceeded(dev.mmaplab.kernel.LimitExceeded.Kind.MEMORY);
      }
    }
    return new Replaced(out.append(text.substring(at)).toString(), count);
  }

  /** As printf: each conversion takes an argument, missing ones count as empty. */
  static String format(List<AwkValue> given) {
    if (given.isEmpty()) {
      return "";
    }
    String format = given.getFirst().asText();
    List<AwkValue> rest = new ArrayList<>(given.subList(1, given.size()));
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < format.length(); i++) {
      char c = format.charAt(i);
      if (c != '%') {
        out.append(c);
        continue;
      }
      if (format.startsWith("%%", i)) {
        out.append('%');
        i++;
        continue;
      }
      int end = i + 1;
      StringBuilder conversion = new StringBuilder("%");
      while (end < format.length() && "-+ #0123456789.*lhqjzt".indexOf(format.charAt(end)) >= 0) {
        char f = format.charAt(end++);
        conversion.append(
            f == '*'
                ? Long.toString((long) (rest.isEmpty() ? 0 : rest.removeFirst().asNumber()))
                : "lhqjzt".indexOf(f) >= 0 ? "" : String.valueOf(f));
      }
      if (end >= format.length()) {
        out.append(format.substring(i));
        break;
      }
      char kind = format.charAt(end);
      AwkValue value = rest.isEmpty() ? AwkValue.UNSET : rest.removeFirst();
      out.append(one(conversion.toString(), kind, value));
      i = end;
    }
    return out.toString();
  }

  private static String one(String conversion, char kind, AwkValue value) {
    String argument =
        switch (kind) {
          case 'd', 'i', 'o', 'x', 'X', 'u' -> integer(value.asNumber());
          case 'e', 'E', 'f', 'F', 'g', 'G' ->
              new java.math.BigDecimal(finite(value.asNumber())).toString();
          case 'c' ->
              value.kind() == AwkValue.Kind.NUMBER
                  ? String.valueOf((char) ((int) value.asNumber() & 0xff))
                  : value.asText();
          default -> value.asText();
        };
    PrintfText text = new PrintfText(List.of(conversion.replace("\\", "\\\\") + kind, argument));
    return text.out();
  }

  private static double finite(double value) {
    return Double.isFinite(value) ? value : 0;
  }

  private static String integer(double value) {
    return Long.toString((long) (value < 0 ? Math.ceil(value) : Math.floor(value)));
  }
}
