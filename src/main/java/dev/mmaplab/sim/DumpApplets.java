package dev.mmaplab.sim;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** od and hexdump. */
final class DumpApplets {
  private static final int ROW = 16;

  private DumpApplets() {}

  static int od(Streams streams, List<String> arguments) {
    char base = 'o';
    String type = "o2";
    long skip = 0;
    long count = Long.MAX_VALUE;
    List<String> paths = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      String a = arguments.get(i);
      if (!a.startsWith("-") || a.length() < 2) {
        paths.add(a);
        continue;
      }
      boolean takesValue = "AtjN".indexOf(a.charAt(1)) >= 0;
      String value =
          !takesValue
              ? ""
              : a.length() > 2
                  ? a.substring(2)
                  : i + 1 < arguments.size() ? arguments.get(++i) : "";
      switch (a.charAt(1)) {
        case 'A' -> base = value.isEmpty() ? 'o' : value.charAt(0);
        case 't' -> type = value;
        case 'j' -> skip = number(value);
        case 'N' -> count = number(value);
        case 'x' -> type = "x2";
        case 'c' -> type = "c";
        case 'b' -> type = "o1";
        case 'd' -> type = "u2";
        case 'v' -> {}
        default -> {
          streams.err("od: invalid option -- '" + a.charAt(1) + "'\n");
          return 1;
        }
      }
    }
    Optional<String> text = FilterApplets.input(streams, "od", paths);
    if (text.isEmpty()) {
      return 1;
    }
    byte[] all = text.get().getBytes(StandardCharsets.ISO_8859_1);
    int from = (int) Math.min(Math.max(skip, 0), all.length);
    int to =
        (int)
            Math.min(all.length, count == Long.MAX_VALUE ? all.length : from + Math.max(count, 0));
    StringBuilder out = new StringBuilder();
    boolean starred = false;
    for (int at = from; at < to; at += ROW) {
      int end = Math.min(at + ROW, to);
      boolean same = at > from && end - at == ROW && Arrays.equals(all, at, end, all, at - ROW, at);
      if (same) {
        out.append(starred ? "" : "*\n");
        starred = true;
        continue;
      }
      starred = false;
      out.append(address(base, at)).append(units(all, at, end, type)).append('\n');
    }
    if (base != 'n') {
      out.append(address(base, to)).append('\n');
    }
    TextApplets.print(streams, out.toString());
    return 0;
  }

  private static long number(String text) {
    try {
      return Long.decode(text);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private static String address(char base, long value) {
    return switch (base) {
      case 'n' -> "";
      case 'x' -> String.format(Locale.ROOT, "%06x", value);
      case 'd' -> String.format(Locale.ROOT, "%07d", value);
      default -> String.format(Locale.ROOT, "%07o", value);
    };
  }

  private static String units(byte[] bytes, int from, int to, String type) {
    char kind = type.isEmpty() ? 'o' : type.charAt(0);
    if (kind == 'c') {
      StringBuilder row = new StringBuilder();
      for (int i = from; i < to; i++) {
        row.append(String.format(Locale.ROOT, "%4s", character(bytes[i])));
      }
      return row.toString();
    }
    int size = type.length() > 1 && Character.isDigit(type.charAt(1)) ? type.charAt(1) - '0' : 4;
    size = size == 1 || size == 2 || size == 4 || size == 8 ? size : 4;
    StringBuilder row = new StringBuilder();
    for (int i = from; i < to; i += size) {
      long value = 0;
      for (int b = Math.min(size, to - i) - 1; b >= 0; b--) {
        value = value << 8 | bytes[i + b] & 0xff;
      }
      row.append(' ').append(unit(kind, size, value));
    }
    return row.toString();
  }

  private static String unit(char kind, int size, long value) {
    return switch (kind) {
      case 'x' -> String.format(Locale.ROOT, "%0" + 2 * size + "x", value);
      case 'd' -> {
        int shift = 64 - 8 * size;
        yield String.format(
            Locale.ROOT,
            "%" + new int[] {0, 4, 6, 0, 11, 0, 0, 0, 20}[size] + "d",
            value << shift >> shift);
      }
      case 'u' ->
          String.format(
              Locale.ROOT,
              "%" + new int[] {0, 3, 5, 0, 10, 0, 0, 0, 20}[size] + "s",
              Long.toUnsignedString(value));
      default ->
          String.format(
              Locale.ROOT, "%0" + new int[] {0, 3, 6, 0, 11, 0, 0, 0, 22}[size] + "o", value);
    };
  }

  private static String character(byte b) {
    return switch (b) {
      case 0 -> "\\0";
      case '\n' -> "\\n";
      case '\t' -> "\\t";
      case '\r' -> "\\r";
      default ->
          b >= ' ' && b < 127
              ? String.valueOf((char) b)
              : String.format(Locale.ROOT, "%03o", b & 0xff);
    };
  }

  static int hexdump(Streams streams, List<String> arguments) {
    boolean canonical = arguments.contains("-C");
    long count = Long.MAX_VALUE;
    List<String> paths = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      if (arguments.get(i).equals("-n") && i + 1 < arguments.size()) {
        count = number(arguments.get(++i));
      } else if (!arguments.get(i).startsWith("-")) {
        paths.add(arguments.get(i));
      }
    }
    Optional<String> text = FilterApplets.input(streams, "hexdump", paths);
    if (text.isEmpty()) {
      return 1;
    }
    byte[] all = text.get().getBytes(StandardCharsets.ISO_8859_1);
    int to = (int) Math.min(count, all.length);
    StringBuilder out = new StringBuilder();
    boolean starred = false;
    for (int at = 0; at < to; at += ROW) {
      int end = Math.min(at + ROW, to);
      if (at > 0 && end - at == ROW && Arrays.equals(all, at, end, all, at - ROW, at)) {
        out.append(starred ? "" : "*\n");
        starred = true;
        continue;
      }
      starred = false;
      out.append(
          canonical
              ? canonical(all, at, end)
              : String.format(Locale.ROOT, "%07x", at) + units(all, at, end, "x2"));
      out.append('\n');
    }
    if (to > 0) {
      out.append(String.format(Locale.ROOT, canonical ? "%08x\n" : "%07x\n", to));
    }
    TextApplets.print(streams, out.toString());
    return 0;
  }

  private static String canonical(byte[] all, int at, int end) {
    StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "%08x ", at));
    StringBuilder text = new StringBuilder();
    for (int i = at; i < at + ROW; i++) {
      row.append(i == at + 8 ? " " : "")
          .append(i < end ? String.format(Locale.ROOT, " %02x", all[i]) : "   ");
      if (i < end) {
        text.append(all[i] >= ' ' && all[i] < 127 ? (char) all[i] : '.');
      }
    }
    return row.append("  |").append(text).append('|').toString();
  }
}
