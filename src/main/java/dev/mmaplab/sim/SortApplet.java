package dev.mmaplab.sim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** sort: lines in order, by keys if told. */
final class SortApplet {
  /**
   * @param from first field, from 1; {@code fromCharacter} within it
   * @param to last field or 0 for the line's end; {@code toCharacter} 0: the field's end
   */
  private record Key(int from, int fromCharacter, int to, int toCharacter, String flags) {}

  private final Options options;
  private final List<Key> keys = new ArrayList<>();

  private SortApplet(Options options) {
    this.options = options;
  }

  static int run(Streams streams, List<String> arguments) {
    Options options = Options.of(arguments, "ngMucszbrdfiVt:k:S:T:o:");
    SortApplet sort = new SortApplet(options);
    for (String key : options.values('k')) {
      sort.keys.add(key(key));
    }
    List<String> lines = new ArrayList<>();
    int status =
        LineReader.each(
            streams,
            "sort",
            options.files(),
            line -> {
              streams.hold(line.text().length());
              lines.add(line.text());
              return true;
            });
    if (status != 0) {
      return 2;
    }
    Comparator<String> order = sort::compare;
    if (options.has('c')) {
      for (int i = 1; i < lines.size(); i++) {
        int c = order.compare(lines.get(i - 1), lines.get(i));
        if (c > 0 || c == 0 && options.has('u')) {
          streams.err("Check line " + i + "\n");
          return 1;
        }
      }
      return 0;
    }
    lines.sort(order);
    String last = "";
    StringBuilder out = new StringBuilder();
    boolean any = false;
    for (String line : lines) {
      if (!any || !options.has('u') || sort.keyed(last, line) != 0) {
        out.append(line).append('\n');
        last = line;
        any = true;
      }
    }
    if (options.has('o')) {
      int fd =
          streams
              .calls()
              .open(
                  options.value('o').orElse(""),
                  OpenFlags.WRITE | OpenFlags.CREATE | OpenFlags.TRUNCATE,
                  0666);
      streams.write(fd, out.toString().getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
      streams.calls().close(fd);
    } else {
      streams.print(out.toString());
    }
    return 0;
  }

  private static Key key(String text) {
    java.util.regex.Matcher m =
        java.util.regex.Pattern.compile(
                "([0-9]{1,6})(?:\\.([0-9]{1,6}))?([a-zA-Z]*)(?:,([0-9]{1,6})(?:\\.([0-9]{1,6}))?([a-zA-Z]*))?")
            .matcher(text);
    if (!m.matches() || Integer.parseInt(m.group(1)) == 0) {
      throw new AppletFailure("bad field specification");
    }
    String flags = m.group(3) + (m.group(6) == null ? "" : m.group(6));
    return new Key(
        Integer.parseInt(m.group(1)),
        m.group(2) == null ? 1 : Integer.parseInt(m.group(2)),
        m.group(4) == null ? 0 : Integer.parseInt(m.group(4)),
        m.group(5) == null ? 0 : Integer.parseInt(m.group(5)),
        flags);
  }

  private int compare(String a, String b) {
    int result = keyed(a, b);
    if (result == 0 && !options.has('s') && !options.has('u')) {
      result = a.compareTo(b);
      result = options.has('r') ? -result : result;
    }
    return result;
  }

  private int keyed(String a, String b) {
    if (keys.isEmpty()) {
      int result = by(a, b, global());
      return options.has('r') ? -result : result;
    }
    for (Key key : keys) {
      String flags = key.flags().isEmpty() ? global() : key.flags();
      int result = by(part(a, key, flags), part(b, key, flags), flags);
      boolean reverse = key.flags().isEmpty() ? options.has('r') : flags.contains("r");
      if (result != 0) {
        return reverse ? -result : result;
      }
    }
    return 0;
  }

  private String global() {
    StringBuilder flags = new StringBuilder();
    for (char c : "ngMbdfiV".toCharArray()) {
      flags.append(options.has(c) ? String.valueOf(c) : "");
    }
    return flags.toString();
  }

  private static int by(String left, String right, String flags) {
    String a = adjusted(left, flags);
    String b = adjusted(right, flags);
    if (flags.contains("n") || flags.contains("g")) {
      return Double.compare(number(a), number(b));
    }
    if (flags.contains("V")) {
      return version(a, b);
    }
    if (flags.contains("M")) {
      return Integer.compare(month(a), month(b));
    }
    return a.compareTo(b);
  }

  private static String adjusted(String text, String flags) {
    String s = flags.contains("b") ? text.stripLeading() : text;
    if (flags.contains("d")) {
      s = s.replaceAll("[^A-Za-z0-9 \t]", "");
    }
    if (flags.contains("i")) {
      s = s.replaceAll("[^ -~]", "");
    }
    return flags.contains("f") ? s.toUpperCase(java.util.Locale.ROOT) : s;
  }

  private static double number(String text) {
    return AwkNumbers.leading(text.replaceFirst("^(\\s*-?)0[xX].*", "$10"));
  }

  private static int month(String text) {
    String name = text.strip().toUpperCase(java.util.Locale.ROOT);
    int at =
        name.length() < 3
            ? -1
            : "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC".indexOf(name.substring(0, 3));
    return at % 3 == 0 ? at / 3 : -1;
  }

  private static int version(String a, String b) {
    int i = 0;
    int j = 0;
    while (i < a.length() && j < b.length()) {
      if (Character.isDigit(a.charAt(i)) && Character.isDigit(b.charAt(j))) {
        int p = i;
        int q = j;
        while (i < a.length() && Character.isDigit(a.charAt(i))) {
          i++;
        }
        while (j < b.length() && Character.isDigit(b.charAt(j))) {
          j++;
        }
        int result =
            new java.math.BigInteger(a.substring(p, i))
                .compareTo(new java.math.BigInteger(b.substring(q, j)));
        if (result != 0) {
          return result;
        }
      } else if (a.charAt(i) != b.charAt(j)) {
        return Character.compare(a.charAt(i), b.charAt(j));
      } else {
        i++;
        j++;
      }
    }
    return Integer.compare(a.length() - i, b.length() - j);
  }

  private String part(String line, Key key, String flags) {
    int start = fieldStart(line, key.from());
    if (flags.contains("b")) {
      while (start < line.length() && Character.isWhitespace(line.charAt(start))) {
        start++;
      }
    }
    start = Math.min(line.length(), start + Math.max(0, key.fromCharacter() - 1));
    int end =
        key.to() == 0
            ? line.length()
            : key.toCharacter() == 0
                ? fieldEnd(line, key.to())
                : Math.min(line.length(), fieldStart(line, key.to()) + key.toCharacter());
    return end <= start ? "" : line.substring(start, end);
  }

  private int fieldStart(String line, int field) {
    return field <= 1
        ? 0
        : Math.min(line.length(), fieldEnd(line, field - 1) + (options.has('t') ? 1 : 0));
  }

  private int fieldEnd(String line, int field) {
    int at = 0;
    for (int f = 1; f <= field; f++) {
      if (options.has('t')) {
        int next = line.indexOf(options.value('t').orElse(" ").charAt(0), at);
        if (next < 0) {
          return line.length();
        }
        if (f == field) {
          return next;
        }
        at = next + 1;
      } else {
        while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
          at++;
        }
        while (at < line.length() && !Character.isWhitespace(line.charAt(at))) {
          at++;
        }
      }
    }
    return at;
  }
}
