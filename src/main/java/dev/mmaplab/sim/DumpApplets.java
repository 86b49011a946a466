package dev.mmaplab.sim;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** hexdump and xxd. */
final class DumpApplets {
  private static final int ROW = 16;
  private static final int CHUNK = 4096;

  private DumpApplets() {}

  static int hexdump(Streams streams, List<String> arguments) {
    Options options = Options.of(arguments, "bcdoxCe:f:n:s:vR");
    long most = options.number('n', Long.MAX_VALUE);
    long at = options.number('s', 0);
    OdApplet.Bytes input = new OdApplet.Bytes(streams, "hexdump", options.files());
    for (long left = at; left > 0; ) {
      int n = input.take((int) Math.min(left, CHUNK)).length;
      if (n == 0) {
        break;
      }
      left -= n;
    }
    boolean canonical = options.has('C');
    byte[] before = new byte[0];
    boolean starred = false;
    boolean any = false;
    for (long left = most; left > 0; ) {
      byte[] bytes = input.take((int) Math.min(ROW, left));
      if (bytes.length == 0) {
        break;
      }
      any = true;
      left -= bytes.length;
      if (!options.has('v') && bytes.length == ROW && Arrays.equals(bytes, before)) {
        streams.print(starred ? "" : "*\n");
        starred = true;
      } else {
        starred = false;
        streams.print(row(options, at, bytes));
      }
      before = bytes;
      at += bytes.length;
    }
    if (any) {
      streams.print(String.format(Locale.ROOT, canonical ? "%08x\n" : "%07x\n", at));
    }
    return input.failed() ? 1 : 0;
  }

  private static String row(Options options, long at, byte[] bytes) {
    if (options.has('C')) {
      return canonical(at, bytes);
    }
    String lead = String.format(Locale.ROOT, "%07x", at);
    StringBuilder out = new StringBuilder(lead);
    if (options.has('b') || options.has('c')) {
      for (int i = 0; i < ROW; i++) {
        out.append(
            i >= bytes.length
                ? "    "
                : options.has('b')
                    ? String.format(Locale.ROOT, " %03o", bytes[i] & 0xff)
                    : String.format(Locale.ROOT, "%4s", OdApplet.character(bytes[i] & 0xff)));
      }
      return out.append('\n').toString();
    }
    String format =
        options.has('d')
            ? "   %05d"
            : options.has('o') ? "  %06o" : options.has('x') ? "    %04x" : " %04x";
    int width = String.format(Locale.ROOT, format, 0).length();
    for (int i = 0; i < ROW; i += 2) {
      if (i >= bytes.length) {
        out.append(" ".repeat(width));
        continue;
      }
      int value = bytes[i] & 0xff | (i + 1 < bytes.length ? (bytes[i + 1] & 0xff) << 8 : 0);
      out.append(String.format(Locale.ROOT, format, value));
    }
    return out.append('\n').toString();
  }

  private static String canonical(long at, byte[] bytes) {
    StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "%08x ", at));
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < ROW; i++) {
      row.append(i == 8 ? " " : "")
          .append(i < bytes.length ? String.format(Locale.ROOT, " %02x", bytes[i]) : "   ");
      if (i < bytes.length) {
        text.append(bytes[i] >= ' ' && bytes[i] < 127 ? (char) bytes[i] : '.');
      }
    }
    return row.append("  |").append(text).append("|\n").toString();
  }

  static int xxd(Streams streams, List<String> arguments) {
    Options options = Options.of(arguments, "l:s:aipc:g:r");
    if (options.has('r')) {
      return back(streams, options);
    }
    long most = options.number('l', Long.MAX_VALUE);
    long at = options.number('s', 0);
    boolean plain = options.has('p');
    int columns = Math.clamp(options.number('c', plain ? 30 : ROW), 1, 256);
    int group = Math.clamp(options.number('g', 2), 0, 256);
    OdApplet.Bytes input = new OdApplet.Bytes(streams, "xxd", options.files().subList(0, 1));
    for (long left = at; left > 0; ) {
      int n = input.take((int) Math.min(left, CHUNK)).length;
      if (n == 0) {
        break;
      }
      left -= n;
    }
    for (long left = most; left > 0; ) {
      byte[] bytes = input.take((int) Math.min(columns, left));
      if (bytes.length == 0) {
        break;
      }
      left -= bytes.length;
      StringBuilder hex = new StringBuilder();
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < columns; i++) {
        hex.append(
            i < bytes.length ? String.format(Locale.ROOT, "%02x", bytes[i]) : plain ? "" : "  ");
        hex.append(!plain && group > 0 && (i + 1) % group == 0 ? " " : "");
        if (i < bytes.length) {
          text.append(bytes[i] >= ' ' && bytes[i] < 127 ? (char) bytes[i] : '.');
        }
      }
      streams.print(
          plain ? hex + "\n" : String.format(Locale.ROOT, "%08x: ", at) + hex + " " + text + "\n");
      at += bytes.length;
    }
    return input.failed() ? 1 : 0;
  }

  private static int back(Streams streams, Options options) {
    return LineReader.each(
        streams,
        "xxd",
        options.files().subList(0, 1),
        line -> {
          String text = line.text();
          int colon = options.has('p') ? -1 : text.indexOf(':');
          String hex = text.substring(colon + 1);
          int end = options.has('p') ? -1 : hex.indexOf("  ");
          String digits = (end > 0 ? hex.substring(0, end) : hex).replaceAll("[^0-9a-fA-F]", "");
          byte[] bytes = new byte[digits.length() / 2];
          for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(digits.substring(2 * i, 2 * i + 2), 16);
          }
          streams.print(new String(bytes, StandardCharsets.ISO_8859_1));
          return true;
        });
  }
}
