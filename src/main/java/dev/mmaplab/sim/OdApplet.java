package dev.mmaplab.sim;

import dev.mmaplab.kernel.ErrnoException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** od: bytes as numbers and characters. */
final class OdApplet {
  private static final int ROW = 16;
  private static final int CHUNK = 4096;

  private record Format(char kind, int size) {}

  private OdApplet() {}

  static int run(Streams streams, List<String> arguments) {
    Options options = Options.of(arguments, "A:abcdDfhHiIj:lLN:osSt:w:vxX");
    List<Format> formats = new ArrayList<>();
    for (String type : options.values('t')) {
      types(type, formats);
    }
    String letters = "abcdDfhHiIlLosSxX";
    Format[] meant = {
      new Format('a', 1), new Format('o', 1), new Format('c', 1), new Format('u', 2),
      new Format('u', 4), new Format('f', 4), new Format('x', 2), new Format('x', 4),
      new Format('d', 2), new Format('d', 8), new Format('d', 8), new Format('d', 8),
      new Format('o', 2), new Format('d', 2), new Format('d', 2), new Format('x', 2),
      new Format('x', 4)
    };
    for (int i = 0; i < letters.length(); i++) {
      if (options.has(letters.charAt(i))) {
        formats.add(meant[i]);
      }
    }
    if (formats.isEmpty()) {
      formats.add(new Format('o', 2));
    }
    char base = options.value('A').filter(b -> !b.isEmpty()).map(b -> b.charAt(0)).orElse('o');
    if ("doxn".indexOf(base) < 0) {
      throw new AppletFailure("bad output address radix '" + base + "' (must be [doxn])");
    }
    long skip = options.number('j', 0);
    long most = options.number('N', Long.MAX_VALUE);
    int row = Math.clamp(options.number('w', ROW), 1, 1 << 12);
    Bytes input = new Bytes(streams, "od", options.files());
    for (long left = skip; left > 0; ) {
      int n = input.take((int) Math.min(left, CHUNK)).length;
      if (n == 0) {
        streams.err("od: can't skip past end of combined input\n");
        return 1;
      }
      left -= n;
    }
    long at = skip;
    byte[] before = new byte[0];
    boolean starred = false;
    for (long left = most; left > 0; ) {
      byte[] bytes = input.take((int) Math.min(row, left));
      if (bytes.length == 0) {
        break;
      }
      left -= bytes.length;
      if (!options.has('v') && bytes.length == row && Arrays.equals(bytes, before)) {
        streams.print(starred ? "" : "*\n");
        starred = true;
      } else {
        starred = false;
        print(streams, base, at, bytes, formats);
      }
      before = bytes;
      at += bytes.length;
    }
    if (base != 'n' && !(input.failed() && at == skip)) {
      streams.print(address(base, at) + "\n");
    }
    return input.failed ? 1 : 0;
  }

  private static void print(
      Streams streams, char base, long at, byte[] bytes, List<Format> formats) {
    String lead = address(base, at);
    for (Format format : formats) {
      String text = units(bytes, format);
      streams.print(lead + text + "\n");
      lead = " ".repeat(lead.length());
    }
  }

  private static void types(String text, List<Format> into) {
    for (int i = 0; i < text.length(); ) {
      char kind = text.charAt(i++);
      if ("acdfoux".indexOf(kind) < 0) {
        throw new AppletFailure("invalid character '" + kind + "' in type string '" + text + "'");
      }
      int size = kind == 'a' || kind == 'c' ? 1 : kind == 'f' ? 8 : 4;
      if (i < text.length() && Character.isDigit(text.charAt(i))) {
        size = text.charAt(i++) - '0';
      } else if (i < text.length() && "CSILFD".indexOf(text.charAt(i)) >= 0) {
        size = new int[] {1, 2, 4, 8, 4, 8}["CSILFD".indexOf(text.charAt(i++))];
      }
      if (size != 1 && size != 2 && size != 4 && size != 8) {
        throw new AppletFailure(
            "invalid type string '"
                + text
                + "'; this system doesn't provide a "
                + size
                + "-byte integral type");
      }
      into.add(new Format(kind, size));
    }
  }

  static String address(char base, long value) {
    return switch (base) {
      case 'n' -> "";
      case 'x' -> String.format(Locale.ROOT, "%06x", value);
      case 'd' -> String.format(Locale.ROOT, "%07d", value);
      default -> String.format(Locale.ROOT, "%07o", value);
    };
  }

  private static String units(byte[] bytes, Format format) {
    StringBuilder row = new StringBuilder();
    for (int i = 0; i < bytes.length; i += format.size()) {
      long value = 0;
      for (int b = Math.min(format.size(), bytes.length - i) - 1; b >= 0; b--) {
        value = value << 8 | bytes[i + b] & 0xff;
      }
      row.append(unit(format, value));
    }
    return row.toString();
  }

  private static String unit(Format format, long value) {
    int size = format.size();
    int shift = 64 - 8 * size;
    return switch (format.kind()) {
      case 'a' -> String.format(Locale.ROOT, "%4s", named((int) value & 0x7f));
      case 'c' -> String.format(Locale.ROOT, "%4s", character((int) value));
      case 'x' -> String.format(Locale.ROOT, " %0" + 2 * size + "x", value);
      case 'd' ->
          String.format(
              Locale.ROOT,
              " %" + new int[] {0, 4, 6, 0, 11, 0, 0, 0, 20}[size] + "d",
              value << shift >> shift);
      case 'u' ->
          String.format(
              Locale.ROOT,
              " %" + new int[] {0, 3, 5, 0, 10, 0, 0, 0, 20}[size] + "s",
              Long.toUnsignedString(value));
      case 'f' ->
          String.format(
              Locale.ROOT,
              size == 4 ? "%16s" : "%25s",
              size == 4
                  ? AwkNumbers.general(Float.intBitsToFloat((int) value), 8, false)
                  : AwkNumbers.general(Double.longBitsToDouble(value), 17, false));
      default ->
          " "
              + "0"
                  .repeat(
                      Math.max(
                          0,
                          new int[] {0, 3, 6, 0, 11, 0, 0, 0, 22}[size]
                              - Long.toOctalString(value).length()))
              + Long.toOctalString(value);
    };
  }

  private static String named(int c) {
    String[] names = {
      "nul", "soh", "stx", "etx", "eot", "enq", "ack", "bel", "bs", "ht", "nl", "vt", "ff", "cr",
      "so", "si", "dle", "dc1", "dc2", "dc3", "dc4", "nak", "syn", "etb", "can", "em", "sub", "esc",
      "fs", "gs", "rs", "us", "sp"
    };
    return c < names.length ? names[c] : c == 127 ? "del" : String.valueOf((char) c);
  }

  /** A byte as {@code od -c} and {@code hexdump -c} show it. */
  static String character(int b) {
    return switch (b) {
      case 0 -> "\\0";
      case 7 -> "\\a";
      case 8 -> "\\b";
      case '\t' -> "\\t";
      case '\n' -> "\\n";
      case 11 -> "\\v";
      case 12 -> "\\f";
      case '\r' -> "\\r";
      default ->
          b >= ' ' && b < 127
              ? String.valueOf((char) b)
              : String.format(Locale.ROOT, "%03o", b & 0xff);
    };
  }

  /** The bytes of several files, one after the other. */
  static final class Bytes {
    private final Streams streams;
    private final String applet;
    private final List<String> left;
    private Optional<Integer> fd = Optional.empty();
    private boolean failed;
    private byte[] ahead = new byte[0];
    private int used;

    Bytes(Streams streams, String applet, List<String> paths) {
      this.streams = streams;
      this.applet = applet;
      this.left = new ArrayList<>(paths);
    }

    boolean failed() {
      return failed;
    }

    /** So many, or fewer at the end of all. */
    byte[] take(int count) {
      java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
      while (out.size() < count) {
        if (fd.isEmpty() && !open()) {
          break;
        }
        byte[] more = read(Math.min(CHUNK, count - out.size()));
        if (more.length == 0) {
          if (fd.orElse(0) != 0) {
            streams.calls().close(fd.orElse(0));
          }
          fd = Optional.empty();
        }
        out.writeBytes(more);
      }
      return out.toByteArray();
    }

    /** Through a buffer, as stdio reads. */
    private byte[] read(int count) {
      if (used == ahead.length) {
        ahead = streams.calls().read(fd.orElse(0), CHUNK);
        used = 0;
      }
      int n = Math.min(count, ahead.length - used);
      byte[] part = Arrays.copyOfRange(ahead, used, used + n);
      used += n;
      return part;
    }

    private boolean open() {
      while (!left.isEmpty()) {
        String path = left.removeFirst();
        try {
          fd = Optional.of(path.equals("-") ? 0 : streams.calls().open(path, OpenFlags.READ, 0));
          ahead = new byte[0];
          used = 0;
          return true;
        } catch (ErrnoException e) {
          streams.err(applet + ": " + path + ": " + ErrorText.of(e.errno()) + "\n");
          failed = true;
        }
      }
      return false;
    }
  }
}
