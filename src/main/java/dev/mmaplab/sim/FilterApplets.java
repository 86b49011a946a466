package dev.mmaplab.sim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** sed, awk, cut, tr, sort, uniq, od, hexdump: what changes text on its way. */
final class FilterApplets {
  private FilterApplets() {}

  static void install(Map<String, Applet> into) {
    into.put("sed", SedApplet::run);
    into.put("awk", AwkApplet::run);
    into.put("cut", FilterApplets::cut);
    into.put("tr", FilterApplets::tr);
    into.put("sort", FilterApplets::sort);
    into.put("uniq", FilterApplets::uniq);
    into.put("od", DumpApplets::od);
    into.put("hexdump", DumpApplets::hexdump);
  }

  /** The text of all files named, or of standard input; empty if one cannot be read. */
  static Optional<String> input(Streams streams, String applet, List<String> paths) {
    StringBuilder all = new StringBuilder();
    for (String path : paths.isEmpty() ? List.of("-") : paths) {
      Optional<String> text = TextApplets.text(streams, applet, path);
      if (text.isEmpty()) {
        return text;
      }
      all.append(text.get());
    }
    return Optional.of(all.toString());
  }

  private static int cut(Streams streams, List<String> arguments) {
    char delimiter = '\t';
    String list = "";
    boolean fields = true;
    List<String> paths = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      String a = arguments.get(i);
      if (a.length() >= 2 && "-d-f-c".contains(a.substring(0, 2)) && a.startsWith("-")) {
        String value =
            a.length() > 2 ? a.substring(2) : i + 1 < arguments.size() ? arguments.get(++i) : "";
        switch (a.charAt(1)) {
          case 'd' -> delimiter = value.isEmpty() ? '\t' : value.charAt(0);
          default -> {
            fields = a.charAt(1) == 'f';
            list = value;
          }
        }
      } else {
        paths.add(a);
      }
    }
    Optional<String> text = input(streams, "cut", paths);
    if (text.isEmpty()) {
      return 1;
    }
    StringBuilder out = new StringBuilder();
    String separator = fields ? String.valueOf(delimiter) : "";
    for (String line : text.get().lines().toList()) {
      String[] parts =
          fields ? line.split(java.util.regex.Pattern.quote(separator), -1) : line.split("");
      if (fields && parts.length == 1) {
        out.append(line).append('\n');
        continue;
      }
      List<String> kept = new ArrayList<>();
      for (int i = 1; i <= parts.length; i++) {
        if (selected(list, i)) {
          kept.add(parts[i - 1]);
        }
      }
      out.append(String.join(separator, kept)).append('\n');
    }
    TextApplets.print(streams, out.toString());
    return 0;
  }

  private static boolean selected(String list, int index) {
    for (String range : list.split(",", -1)) {
      int dash = range.indexOf('-');
      try {
        int from = dash == 0 ? 1 : Integer.parseInt(dash < 0 ? range : range.substring(0, dash));
        int to =
            dash < 0
                ? from
                : dash == range.length() - 1
                    ? Integer.MAX_VALUE
                    : Integer.parseInt(range.substring(dash + 1));
        if (index >= from && index <= to) {
          return true;
        }
      } catch (NumberFormatException e) {
        return false;
      }
    }
    return false;
  }

  private static int tr(Streams streams, List<String> arguments) {
    boolean delete = arguments.contains("-d");
    boolean squeeze = arguments.contains("-s");
    List<String> sets =
        arguments.stream()
            .filter(a -> !a.equals("-d") && !a.equals("-s"))
            .map(FilterApplets::set)
            .toList();
    if (sets.isEmpty()) {
      streams.err(
          Usage.of(
              "tr [-cds] STRING1 [STRING2]",
              "Translate, squeeze, or delete characters from stdin, writing to stdout"));
      return 1;
    }
    String from = sets.getFirst();
    String to = sets.size() > 1 ? sets.get(1) : "";
    StringBuilder out = new StringBuilder();
    for (char c : streams.readText(0).toCharArray()) {
      int at = from.indexOf(c);
      char mapped = at < 0 || to.isEmpty() ? c : to.charAt(Math.min(at, to.length() - 1));
      boolean repeated = !out.isEmpty() && out.charAt(out.length() - 1) == mapped;
      if ((at >= 0 && delete)
          || (squeeze && repeated && (to.isEmpty() ? from : to).indexOf(mapped) >= 0)) {
        continue;
      }
      out.append(mapped);
    }
    TextApplets.print(streams, out.toString());
    return 0;
  }

  /** Expands {@code a-z}, {@code \n}, {@code \0}. */
  private static String set(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length()) {
        char e = text.charAt(++i);
        out.append(e == 'n' ? '\n' : e == 't' ? '\t' : e == '0' ? '\0' : e);
      } else if (i + 2 < text.length() && text.charAt(i + 1) == '-' && text.charAt(i + 2) >= c) {
        for (char x = c; x <= text.charAt(i + 2); x++) {
          out.append(x);
        }
        i += 2;
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static int sort(Streams streams, List<String> arguments) {
    String options = String.join("", arguments.stream().filter(a -> a.startsWith("-")).toList());
    Optional<String> text =
        input(streams, "sort", arguments.stream().filter(a -> !a.startsWith("-")).toList());
    if (text.isEmpty()) {
      return 1;
    }
    List<String> lines = new ArrayList<>(text.get().lines().toList());
    Comparator<String> order = Comparator.naturalOrder();
    if (options.contains("n")) {
      order =
          Comparator.comparingLong(FilterApplets::leadingNumber)
              .thenComparing(Comparator.naturalOrder());
    }
    lines.sort(options.contains("r") ? Collections.reverseOrder(order) : order);
    if (options.contains("u")) {
      lines = new ArrayList<>(new java.util.LinkedHashSet<>(lines));
    }
    TextApplets.print(streams, lines.isEmpty() ? "" : String.join("\n", lines) + "\n");
    return 0;
  }

  private static long leadingNumber(String line) {
    java.util.regex.Matcher m = java.util.regex.Pattern.compile("\\s*(-?\\d{1,18})").matcher(line);
    return m.lookingAt() ? Long.parseLong(m.group(1)) : 0;
  }

  private static int uniq(Streams streams, List<String> arguments) {
    boolean count = arguments.contains("-c");
    Optional<String> text =
        input(streams, "uniq", arguments.stream().filter(a -> !a.startsWith("-")).toList());
    if (text.isEmpty()) {
      return 1;
    }
    StringBuilder out = new StringBuilder();
    List<String> lines = text.get().lines().toList();
    for (int i = 0; i < lines.size(); ) {
      int next = i;
      while (next < lines.size() && lines.get(next).equals(lines.get(i))) {
        next++;
      }
      out.append(count ? String.format(java.util.Locale.ROOT, "%7d ", next - i) : "")
          .append(lines.get(i))
          .append('\n');
      i = next;
    }
    TextApplets.print(streams, out.toString());
    return 0;
  }
}
