package dev.mmaplab.sim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** cut, tr, uniq, expand, cmp, comm: what changes or compares text on its way. */
final class FilterApplets {
  private FilterApplets() {}

  static void install(Map<String, Applet> into) {
    into.put("sed", SedApplet::run);
    into.put("awk", AwkApplet::run);
    into.put("sort", SortApplet::run);
    into.put("cut", FilterApplets::cut);
    into.put("tr", TrApplet::run);
    into.put("uniq", FilterApplets::uniq);
    into.put("expand", FilterApplets::expand);
    into.put("od", OdApplet::run);
    into.put("hexdump", DumpApplets::hexdump);
    into.put("xxd", DumpApplets::xxd);
    into.put("cmp", CompareApplets::cmp);
    into.put("diff", CompareApplets::diff);
    into.put("base64", CompareApplets::base64);
    into.put("crc32", CompareApplets::crc32);
    into.put("md5sum", (s, a) -> CompareApplets.sum(s, "md5sum", "MD5", a));
    into.put("sha1sum", (s, a) -> CompareApplets.sum(s, "sha1sum", "SHA-1", a));
    into.put("sha256sum", (s, a) -> CompareApplets.sum(s, "sha256sum", "SHA-256", a));
    into.put("sha512sum", (s, a) -> CompareApplets.sum(s, "sha512sum", "SHA-512", a));
    into.put("sha3sum", (s, a) -> CompareApplets.sum(s, "sha3sum", "SHA3-224", a));
  }

  private record Range(int from, int to) {}

  private static int cut(Streams streams, List<String> arguments) {
    Options options = Options.of(arguments, "b:c:f:d:sDnO:");
    String list =
        options.value('f').or(() -> options.value('c')).or(() -> options.value('b')).orElse("");
    if (list.isEmpty()) {
      throw new AppletFailure("expected a list of bytes, characters, or fields");
    }
    boolean fields = options.has('f');
    if (!fields && (options.has('d') || options.has('s'))) {
      throw new AppletFailure(
          "suppressing non-delimited lines makes sense only when operating on fields");
    }
    String delimiter = options.value('d').orElse("\t");
    List<Range> ranges = ranges(list);
    return LineReader.each(
        streams,
        "cut",
        options.files(),
        line -> {
          String text = line.text();
          if (!fields) {
            StringBuilder out = new StringBuilder();
            for (int i = 0; i < text.length(); i++) {
              int n = i + 1;
              out.append(
                  ranges.stream().anyMatch(r -> r.from() <= n && n <= r.to())
                      ? text.substring(i, n)
                      : "");
            }
            streams.print(out + "\n");
          } else if (delimiter.isEmpty() || text.indexOf(delimiter.charAt(0)) < 0) {
            streams.print(options.has('s') ? "" : text + "\n");
          } else {
            String[] parts =
                text.split(java.util.regex.Pattern.quote(delimiter.substring(0, 1)), -1);
            List<String> kept = new ArrayList<>();
            for (int i = 1; i <= parts.length; i++) {
              int n = i;
              if (ranges.stream().anyMatch(r -> r.from() <= n && n <= r.to())) {
                kept.add(parts[i - 1]);
              }
            }
            streams.print(String.join(delimiter.substring(0, 1), kept) + "\n");
          }
          return true;
        });
  }

  private static List<Range> ranges(String list) {
    List<Range> ranges = new ArrayList<>();
    for (String part : list.split(",", -1)) {
      if (!part.matches("[0-9]{1,9}|[0-9]{1,9}-[0-9]{0,9}|-[0-9]{1,9}")) {
        throw new AppletFailure("invalid number '" + part + "'");
      }
      int dash = part.indexOf('-');
      int from = dash == 0 ? 1 : Integer.parseInt(dash < 0 ? part : part.substring(0, dash));
      int to =
          dash < 0
              ? from
              : dash == part.length() - 1
                  ? Integer.MAX_VALUE
                  : Integer.parseInt(part.substring(dash + 1));
      ranges.add(new Range(from, to));
    }
    return ranges;
  }

  private static int uniq(Streams streams, List<String> arguments) {
    Options options = Options.of(arguments, "cduf:s:w:iz");
    long skipFields = options.number('f', 0);
    long skip = options.number('s', 0);
    long width = options.number('w', Long.MAX_VALUE);
    List<String> words = options.words();
    String[] last = {"", ""};
    long[] count = {0};
    if (!words.isEmpty()
        && !words.getFirst().equals("-")
        && FileApplets.status(streams, words.getFirst()).isEmpty()) {
      throw new AppletFailure(
          "can't open '"
              + words.getFirst()
              + "': "
              + ErrorText.of(dev.mmaplab.kernel.Errno.ENOENT));
    }
    int status =
        LineReader.each(
            streams,
            "uniq",
            words.isEmpty() ? List.of("-") : words.subList(0, 1),
            line -> {
              String key = key(line.text(), skipFields, skip, width);
              String compared = options.has('i') ? key.toLowerCase(java.util.Locale.ROOT) : key;
              if (count[0] > 0 && compared.equals(last[1])) {
                count[0]++;
                return true;
              }
              unique(streams, options, last[0], count[0]);
              last[0] = line.text();
              last[1] = compared;
              count[0] = 1;
              return true;
            });
    unique(streams, options, last[0], count[0]);
    return status;
  }

  private static String key(String line, long fields, long characters, long width) {
    int at = 0;
    for (long f = 0; f < fields; f++) {
      while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
        at++;
      }
      while (at < line.length() && !Character.isWhitespace(line.charAt(at))) {
        at++;
      }
    }
    int from = (int) Math.min(line.length(), at + characters);
    return line.substring(from, (int) Math.min(line.length(), from + Math.min(width, 1 << 20)));
  }

  private static void unique(Streams streams, Options options, String line, long count) {
    if (count == 0 || options.has('d') && count < 2 || options.has('u') && count > 1) {
      return;
    }
    streams.print(
        (options.has('c') ? String.format(java.util.Locale.ROOT, "%7d ", count) : "")
            + line
            + "\n");
  }

  private static int expand(Streams streams, List<String> arguments) {
    Options options = Options.of(arguments, "it:");
    int tab = Math.clamp(options.number('t', 8), 1, 1000);
    return LineReader.each(
        streams,
        "expand",
        options.files(),
        line -> {
          StringBuilder out = new StringBuilder();
          for (char c : line.text().toCharArray()) {
            out.append(c == '\t' ? " ".repeat(tab - out.length() % tab) : String.valueOf(c));
          }
          streams.print(out + (line.ended() ? "\n" : ""));
          return true;
        });
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
}
