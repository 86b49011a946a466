package dev.mmaplab.sim;

import dev.mmaplab.kernel.ErrnoException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** head, tail, wc, nl, tac, rev, fold, paste, yes, strings: what passes lines on. */
final class TextApplets {
  private static final int USUAL = 10;
  private static final int CHUNK = 4096;

  private TextApplets() {}

  static void install(Map<String, Applet> into) {
    into.put("grep", (streams, arguments) -> GrepApplet.run(streams, "grep", arguments));
    into.put("egrep", (streams, arguments) -> GrepApplet.run(streams, "egrep", arguments));
    into.put("fgrep", (streams, arguments) -> GrepApplet.run(streams, "fgrep", arguments));
    into.put("head", TextApplets::head);
    into.put("tail", TextApplets::tail);
    into.put("wc", TextApplets::wc);
    into.put("nl", TextApplets::nl);
    into.put("tac", TextApplets::tac);
    into.put("rev", TextApplets::rev);
    into.put("fold", TextApplets::fold);
    into.put("paste", TextApplets::paste);
    into.put("yes", TextApplets::yes);
    into.put("strings", TextApplets::strings);
  }

  /**
   * The whole text of a file, or of standard input for "-"; a message and empty if it cannot be
   * read.
   */
  static Optional<String> text(Streams streams, String applet, String path) {
    if (path.equals("-")) {
      return Optional.of(streams.readText(0));
    }
    try {
      int fd = streams.calls().open(path, OpenFlags.READ, 0);
      String text = streams.readText(fd);
      streams.calls().close(fd);
      return Optional.of(text);
    } catch (ErrnoException e) {
      streams.err(applet + ": " + path + ": " + ErrorText.of(e.errno()) + "\n");
      return Optional.empty();
    }
  }

  /** {@code -5} as {@code -n 5}. */
  private static List<String> withCount(List<String> arguments) {
    List<String> words = new ArrayList<>();
    for (String argument : arguments) {
      boolean count = argument.matches("-[0-9]+") && words.isEmpty();
      words.add(count ? "-n" + argument.substring(1) : argument);
    }
    return words;
  }

  private static int head(Streams streams, List<String> arguments) {
    Options options = Options.of(withCount(arguments), "n:c:qv");
    boolean bytes = options.has('c');
    long count = bytes ? options.number('c', 0) : options.number('n', USUAL);
    int status = 0;
    boolean first = true;
    for (String path : options.files()) {
      int fd = 0;
      try {
        fd = path.equals("-") ? 0 : streams.calls().open(path, OpenFlags.READ, 0);
      } catch (ErrnoException e) {
        streams.err("head: " + path + ": " + ErrorText.of(e.errno()) + "\n");
        status = 1;
        continue;
      }
      if (options.files().size() > 1 && !options.has('q') || options.has('v')) {
        streams.print(
            (first ? "" : "\n") + "==> " + (path.equals("-") ? "standard input" : path) + " <==\n");
      }
      first = false;
      try {
        if (count < 0) {
          allBut(streams, fd, bytes, -count);
        } else if (bytes) {
          firstBytes(streams, fd, count);
        } else {
          firstLines(streams, fd, count);
        }
      } catch (ErrnoException e) {
        streams.err("head: read error: " + ErrorText.of(e.errno()) + "\n");
        status = 1;
      }
      if (fd != 0) {
        streams.calls().close(fd);
      }
    }
    return status;
  }

  private static void allBut(Streams streams, int fd, boolean bytes, long count) {
    String text = streams.readText(fd);
    if (bytes) {
      streams.print(text.substring(0, (int) Math.max(0, text.length() - count)));
      return;
    }
    List<String> lines = lines(text);
    for (int i = 0; i < lines.size() - count; i++) {
      streams.print(lines.get(i));
    }
  }

  private static void firstBytes(Streams streams, int fd, long count) {
    long left = count;
    while (left > 0) {
      byte[] chunk = streams.calls().read(fd, (int) Math.min(CHUNK, left));
      if (chunk.length == 0) {
        return;
      }
      left -= chunk.length;
      streams.print(new String(chunk, StandardCharsets.ISO_8859_1));
    }
  }

  private static void firstLines(Streams streams, int fd, long count) {
    LineReader reader = LineReader.of(streams, fd);
    for (long i = 0; i < count; i++) {
      Optional<LineReader.Line> line = reader.next();
      if (line.isEmpty()) {
        break;
      }
      streams.print(line.get().whole());
    }
    reader.close();
  }

  /** With their newlines. */
  static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end + 1;
      lines.add(text.substring(at, end));
      at = end;
    }
    return lines;
  }

  private static int tail(Streams streams, List<String> arguments) {
    List<String> words = new ArrayList<>();
    for (String a : withCount(arguments)) {
      words.add(a.matches("\\+[0-9]+") && words.isEmpty() ? "-n" + a : a);
    }
    Options options = Options.of(words, "fFc:n:s:qv");
    boolean bytes = options.has('c');
    String given = bytes ? options.value('c').orElse("") : options.value('n').orElse("10");
    boolean fromStart = given.startsWith("+");
    long count = Math.abs(Options.size(given));
    int status = 0;
    boolean first = true;
    for (String path : options.files()) {
      Optional<String> text;
      try {
        int fd = path.equals("-") ? 0 : streams.calls().open(path, OpenFlags.READ, 0);
        if (options.files().size() > 1 && !options.has('q') || options.has('v')) {
          streams.print(
              (first ? "" : "\n")
                  + "==> "
                  + (path.equals("-") ? "standard input" : path)
                  + " <==\n");
        }
        first = false;
        text = Optional.of(lastPart(streams, fd, bytes, fromStart, count));
        if (options.has('f') || options.has('F')) {
          streams.print(text.get());
          follow(streams, fd);
        }
        if (fd != 0) {
          streams.calls().close(fd);
        }
      } catch (ErrnoException e) {
        streams.err(
            "tail: "
                + (e.errno() == dev.mmaplab.kernel.Errno.ENOENT
                    ? "can't open '" + path + "'"
                    : path)
                + ": "
                + ErrorText.of(e.errno())
                + "\n");
        streams.err(options.files().size() == 1 ? "tail: no files\n" : "");
        status = 1;
        continue;
      }
      streams.print(text.get());
    }
    return status;
  }

  private static void follow(Streams streams, int fd) {
    while (true) {
      byte[] more = streams.calls().read(fd, CHUNK);
      if (more.length == 0) {
        streams.flush();
        streams.calls().sleep(1_000_000_000L);
      }
      streams.print(new String(more, StandardCharsets.ISO_8859_1));
    }
  }

  private static String lastPart(
      Streams streams, int fd, boolean bytes, boolean fromStart, long count) {
    String text = streams.readText(fd);
    if (bytes) {
      long skip = fromStart ? Math.max(0, count - 1) : Math.max(0, text.length() - count);
      return text.substring((int) Math.min(skip, text.length()));
    }
    List<String> lines = lines(text);
    long skip = fromStart ? Math.max(0, count - 1) : Math.max(0, lines.size() - count);
    return String.join("", lines.subList((int) Math.min(skip, lines.size()), lines.size()));
  }

  private static int wc(Streams streams, List<String> arguments) {
    Options options = Options.of(arguments, "lwcmL");
    List<Character> shown = new ArrayList<>();
    for (char c : "lwmcL".toCharArray()) {
      if (options.has(c)) {
        shown.add(c);
      }
    }
    if (shown.isEmpty()) {
      shown = List.of('l', 'w', 'c');
    }
    boolean several = options.words().size() > 1;
    int status = 0;
    long[] totals = new long[5];
    for (String path : options.files()) {
      long[] counts = new long[5];
      try {
        int fd = path.equals("-") ? 0 : streams.calls().open(path, OpenFlags.READ, 0);
        count(streams, fd, counts);
        if (fd != 0) {
          streams.calls().close(fd);
        }
      } catch (ErrnoException e) {
        streams.err("wc: " + path + ": " + ErrorText.of(e.errno()) + "\n");
        status = 1;
        continue;
      }
      for (int i = 0; i < 5; i++) {
        totals[i] = i == 4 ? Math.max(totals[i], counts[i]) : totals[i] + counts[i];
      }
      streams.print(counts(shown, counts, options.words().isEmpty() ? "" : path));
    }
    if (several) {
      streams.print(counts(shown, totals, "total"));
    }
    return status;
  }

  private static String counts(List<Character> shown, long[] counts, String name) {
    StringBuilder line = new StringBuilder();
    for (char c : shown) {
      long value = counts["lwmcL".indexOf(c)];
      line.append(
          shown.size() == 1
              ? Long.toString(value)
              : String.format(Locale.ROOT, line.isEmpty() ? "%9d" : " %9d", value));
    }
    return line + (name.isEmpty() ? "" : " " + name) + "\n";
  }

  private static void count(Streams streams, int fd, long[] counts) {
    boolean inWord = false;
    long width = 0;
    while (true) {
      byte[] chunk = streams.calls().read(fd, CHUNK);
      if (chunk.length == 0) {
        counts[1] += inWord ? 1 : 0;
        counts[4] = Math.max(counts[4], width);
        return;
      }
      counts[2] += chunk.length;
      counts[3] += chunk.length;
      for (byte b : chunk) {
        boolean white = b == ' ' || b >= 9 && b <= 13;
        if (b == '\n') {
          counts[0]++;
          counts[4] = Math.max(counts[4], width);
          width = 0;
        } else {
          width = b == '\t' ? (width | 7) + 1 : b >= ' ' ? width + 1 : width;
        }
        if (inWord && white) {
          counts[1]++;
        }
        inWord = white ? false : inWord || b > ' ' && b < 127;
      }
    }
  }

  private static int nl(Streams streams, List<String> arguments) {
    Options options = Options.of(arguments, "b:i:s:v:w:");
    boolean all = options.value('b').orElse("t").startsWith("a");
    String separator = options.value('s').orElse("\t");
    long width = options.number('w', 6);
    long[] number = {options.number('v', 1)};
    long step = options.number('i', 1);
    return LineReader.each(
        streams,
        "nl",
        options.files(),
        line -> {
          if (line.text().isEmpty() && !all) {
            streams.print(" ".repeat((int) width + separator.length()) + "\n");
          } else {
            streams.print(
                String.format(Locale.ROOT, "%" + width + "d", number[0])
                    + separator
                    + line.text()
                    + "\n");
            number[0] += step;
          }
          return true;
        });
  }

  private static int tac(Streams streams, List<String> arguments) {
    Deque<String> lines = new ArrayDeque<>();
    int status =
        LineReader.each(
            streams,
            "tac",
            Options.of(arguments, "").files(),
            line -> {
              streams.hold(line.text().length());
              lines.push(line.whole());
              return true;
            });
    lines.forEach(streams::print);
    return status;
  }

  private static int rev(Streams streams, List<String> arguments) {
    return LineReader.each(
        streams,
        "rev",
        Options.of(arguments, "").files(),
        line -> {
          streams.print(new StringBuilder(line.text()).reverse() + (line.ended() ? "\n" : ""));
          return true;
        });
  }

  private static int fold(Streams streams, List<String> arguments) {
    Options options =
        Options.of(
            withCount(arguments).stream().map(a -> a.replaceFirst("^-n", "-w")).toList(), "bsw:");
    int width = (int) Math.max(1, options.number('w', 80));
    return LineReader.each(
        streams,
        "fold",
        options.files(),
        line -> {
          String rest = line.text();
          while (rest.length() > width) {
            int cut = width;
            int space = options.has('s') ? rest.lastIndexOf(' ', width - 1) : -1;
            cut = space > 0 ? space + 1 : cut;
            streams.print(rest.substring(0, cut) + "\n");
            rest = rest.substring(cut);
          }
          streams.print(rest + (line.ended() ? "\n" : ""));
          return true;
        });
  }

  private static int paste(Streams streams, List<String> arguments) {
    Options options = Options.of(arguments, "d:s");
    String delimiters = EchoText.unescape(options.value('d').orElse("\t"));
    List<LineReader> readers = new ArrayList<>();
    List<String> paths = new ArrayList<>();
    for (String path : options.files()) {
      try {
        boolean again = path.equals("-") && paths.contains("-");
        readers.add(again ? readers.get(paths.indexOf("-")) : LineReader.open(streams, path));
        paths.add(path);
      } catch (ErrnoException e) {
        throw new AppletFailure("can't open '" + path + "': " + ErrorText.of(e.errno()));
      }
    }
    if (options.has('s')) {
      for (LineReader reader : readers) {
        StringBuilder out = new StringBuilder();
        int n = 0;
        for (Optional<LineReader.Line> l = reader.next(); l.isPresent(); l = reader.next()) {
          out.append(n == 0 ? "" : delimiter(delimiters, n - 1)).append(l.get().text());
          n++;
        }
        streams.print(out + "\n");
      }
      return 0;
    }
    while (true) {
      StringBuilder out = new StringBuilder();
      boolean any = false;
      for (int i = 0; i < readers.size(); i++) {
        Optional<LineReader.Line> line = readers.get(i).next();
        any |= line.isPresent();
        out.append(i == 0 ? "" : delimiter(delimiters, i - 1))
            .append(line.map(LineReader.Line::text).orElse(""));
      }
      if (!any) {
        return 0;
      }
      streams.print(out + "\n");
    }
  }

  private static String delimiter(String all, int index) {
    return all.isEmpty() ? "" : String.valueOf(all.charAt(index % all.length()));
  }

  private static int yes(Streams streams, List<String> arguments) {
    String line = (arguments.isEmpty() ? "y" : String.join(" ", arguments)) + "\n";
    while (true) {
      streams.print(line);
    }
  }

  private static int strings(Streams streams, List<String> arguments) {
    Options options = Options.of(withCount(arguments), "fon:t:a");
    long least = options.number('n', 4);
    int status = 0;
    for (String path : options.files()) {
      Optional<String> text = text(streams, "strings", path);
      if (text.isEmpty()) {
        status = 1;
        continue;
      }
      StringBuilder run = new StringBuilder();
      for (char c : (text.get() + "\0").toCharArray()) {
        if (c >= ' ' && c < 127 || c == '\t') {
          run.append(c);
          continue;
        }
        if (run.length() >= least) {
          streams.print((options.has('f') ? path + ": " : "") + run + "\n");
        }
        run.setLength(0);
      }
    }
    return status;
  }
}
