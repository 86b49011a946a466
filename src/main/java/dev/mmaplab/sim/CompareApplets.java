package dev.mmaplab.sim;

import dev.mmaplab.kernel.ErrnoException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** cmp, diff and checksums: whether files are the same. */
final class CompareApplets {
  private static final int TROUBLE = 2;
  private static final int MOST_LINES = 2_000;

  private CompareApplets() {}

  static int cmp(Streams streams, List<String> arguments) {
    Options options = Options.of(arguments, "lsn:");
    List<String> words = options.words();
    if (words.isEmpty()) {
      throw AppletFailure.usage("");
    }
    String a = words.get(0);
    String b = words.size() > 1 ? words.get(1) : "-";
    Optional<String> left = read(streams, "cmp", a, options.has('s'));
    Optional<String> right = left.isEmpty() ? left : read(streams, "cmp", b, options.has('s'));
    if (left.isEmpty() || right.isEmpty()) {
      return TROUBLE;
    }
    String x = left.get();
    String y = right.get();
    long most = options.number('n', Long.MAX_VALUE);
    int line = 1;
    int status = 0;
    for (int i = 0; i < Math.max(x.length(), y.length()) && i < most; i++) {
      if (i >= x.length() || i >= y.length()) {
        if (!options.has('s')) {
          streams.flush();
          streams.err("cmp: EOF on " + (i >= x.length() ? a : b) + "\n");
        }
        return 1;
      }
      if (x.charAt(i) != y.charAt(i)) {
        status = 1;
        if (options.has('s')) {
          return 1;
        }
        if (!options.has('l')) {
          streams.print(a + " " + b + " differ: char " + (i + 1) + ", line " + line + "\n");
          return 1;
        }
        streams.print(
            String.format(
                Locale.ROOT, "%d %3o %3o\n", i + 1, (int) x.charAt(i), (int) y.charAt(i)));
      }
      line += x.charAt(i) == '\n' ? 1 : 0;
    }
    return status;
  }

  private static Optional<String> read(Streams streams, String name, String path, boolean quiet) {
    try {
      int fd = path.equals("-") ? 0 : streams.calls().open(path, OpenFlags.READ, 0);
      String text = streams.readText(fd);
      if (fd != 0) {
        streams.calls().close(fd);
      }
      return Optional.of(text);
    } catch (ErrnoException e) {
      if (!quiet) {
        String what =
            name.equals("diff")
                ? "can't stat '" + path + "'"
                : name.endsWith("sum") ? "can't open '" + path + "'" : path;
        streams.err(name + ": " + what + ": " + ErrorText.of(e.errno()) + "\n");
      }
      return Optional.empty();
    }
  }

  /** Unified, as busybox's diff always is. */
  static int diff(Streams streams, List<String> arguments) {
    Options options = Options.of(arguments, "abdiL:NqrsS:tTU:uwB");
    List<String> words = options.words();
    if (words.size() != 2) {
      throw AppletFailure.usage("");
    }
    Optional<String> left = read(streams, "diff", words.get(0), false);
    Optional<String> right = left.isEmpty() ? left : read(streams, "diff", words.get(1), false);
    if (left.isEmpty() || right.isEmpty()) {
      return TROUBLE;
    }
    if (left.get().equals(right.get())) {
      if (options.has('s')) {
        streams.print("Files " + words.get(0) + " and " + words.get(1) + " are identical\n");
      }
      return 0;
    }
    if (options.has('q')) {
      streams.print("Files " + words.get(0) + " and " + words.get(1) + " differ\n");
      return 1;
    }
    List<String> a = TextApplets.lines(left.get());
    List<String> b = TextApplets.lines(right.get());
    if (a.size() > MOST_LINES || b.size() > MOST_LINES) {
      throw new AppletFailure("files too long to compare here", TROUBLE);
    }
    streams.kernel().limits().chargeInstructions((long) a.size() * b.size());
    List<String> labels = options.values('L');
    String nameA = labels.isEmpty() ? words.get(0) : labels.getFirst();
    String nameB = labels.size() > 1 ? labels.get(1) : words.get(1);
    streams.print("--- " + nameA + "\n+++ " + nameB + "\n");
    hunks(streams, a, b, (int) options.number('U', 3));
    return 1;
  }

  private record Edit(char kind, String line) {}

  private static void hunks(Streams streams, List<String> a, List<String> b, int context) {
    List<Edit> edits = edits(a, b);
    int i = 0;
    int[] at = {0, 0};
    while (i < edits.size()) {
      int change = i;
      while (change < edits.size() && edits.get(change).kind() == ' ') {
        change++;
      }
      if (change == edits.size()) {
        return;
      }
      int start = Math.max(i, change - context);
      at[0] += start - i;
      at[1] += start - i;
      int end = change;
      int same = 0;
      int stop = change;
      while (end < edits.size() && same <= 2 * context) {
        same = edits.get(end).kind() == ' ' ? same + 1 : 0;
        end++;
        stop = same == 0 ? end : stop;
      }
      end = Math.min(edits.size(), stop + context);
      hunk(streams, edits.subList(start, end), at);
      i = end;
    }
  }

  private static void hunk(Streams streams, List<Edit> edits, int[] at) {
    int removed = (int) edits.stream().filter(e -> e.kind() != '+').count();
    int added = (int) edits.stream().filter(e -> e.kind() != '-').count();
    streams.print("@@ -" + range(at[0], removed) + " +" + range(at[1], added) + " @@\n");
    for (Edit e : edits) {
      streams.print(e.kind() + e.line());
      if (!e.line().endsWith("\n")) {
        streams.print("\n\\ No newline at end of file\n");
      }
    }
    at[0] += removed;
    at[1] += added;
  }

  private static String range(int before, int count) {
    return count == 0 ? before + ",0" : count == 1 ? "" + (before + 1) : (before + 1) + "," + count;
  }

  /** By the longest common subsequence. */
  private static List<Edit> edits(List<String> a, List<String> b) {
    int[][] common = new int[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int j = b.size() - 1; j >= 0; j--) {
        common[i][j] =
            a.get(i).equals(b.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    List<Edit> edits = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < a.size() || j < b.size()) {
      if (i < a.size() && j < b.size() && a.get(i).equals(b.get(j))) {
        edits.add(new Edit(' ', a.get(i++)));
        j++;
      } else if (i < a.size() && (j == b.size() || common[i + 1][j] >= common[i][j + 1])) {
        edits.add(new Edit('-', a.get(i++)));
      } else {
        edits.add(new Edit('+', b.get(j++)));
      }
    }
    return edits;
  }

  static int sum(Streams streams, String name, String algorithm, List<String> arguments) {
    Options options = Options.of(arguments, "csw");
    if (options.has('c')) {
      return check(streams, name, algorithm, options);
    }
    int status = 0;
    for (String path : options.files()) {
      Optional<String> text = read(streams, name, path, false);
      if (text.isEmpty()) {
        status = 1;
        continue;
      }
      streams.print(digest(algorithm, text.get()) + "  " + path + "\n");
    }
    return status;
  }

  private static int check(Streams streams, String name, String algorithm, Options options) {
    int[] failed = {0, 0};
    LineReader.each(
        streams,
        name,
        options.files(),
        line -> {
          int space = line.text().indexOf("  ");
          if (space < 0) {
            return true;
          }
          String path = line.text().substring(space + 2);
          boolean good =
              read(streams, name, path, false)
                  .filter(t -> digest(algorithm, t).equals(line.text().substring(0, space)))
                  .isPresent();
          failed[0] += good ? 0 : 1;
          failed[1]++;
          streams.print(path + (good ? ": OK\n" : ": FAILED\n"));
          return true;
        });
    if (failed[0] > 0) {
      streams.err(
          name
              + ": WARNING: "
              + failed[0]
              + " of "
              + failed[1]
              + " computed checksums did NOT match\n");
    }
    return failed[0] > 0 ? 1 : 0;
  }

  private static String digest(String algorithm, String text) {
    try {
      byte[] sum =
          MessageDigest.getInstance(algorithm).digest(text.getBytes(StandardCharsets.ISO_8859_1));
      return java.util.HexFormat.of().formatHex(sum);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  static int base64(Streams streams, List<String> arguments) {
    Options options = Options.of(arguments, "dw:");
    String text =
        FilterApplets.input(streams, "base64", options.words())
            .orElseThrow(() -> new AppletFailure("cannot read"));
    if (options.has('d')) {
      try {
        byte[] bytes = Base64.getMimeDecoder().decode(text.getBytes(StandardCharsets.ISO_8859_1));
        streams.print(new String(bytes, StandardCharsets.ISO_8859_1));
        return 0;
      } catch (IllegalArgumentException e) {
        throw new AppletFailure("truncated input", e);
      }
    }
    String encoded = Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.ISO_8859_1));
    int width = (int) options.number('w', 76);
    for (int at = 0; at < encoded.length() && width > 0; at += width) {
      streams.print(encoded.substring(at, Math.min(at + width, encoded.length())) + "\n");
    }
    streams.print(width > 0 ? "" : encoded);
    return 0;
  }

  static int crc32(Streams streams, List<String> arguments) {
    for (String path : Options.of(arguments, "").files()) {
      Optional<String> text = read(streams, "crc32", path, false);
      if (text.isEmpty()) {
        return 1;
      }
      java.util.zip.CRC32 crc = new java.util.zip.CRC32();
      crc.update(text.get().getBytes(StandardCharsets.ISO_8859_1));
      streams.print(
          String.format(Locale.ROOT, "%08x", crc.getValue())
              + (path.equals("-") ? "" : " " + path)
              + "\n");
    }
    return 0;
  }
}
