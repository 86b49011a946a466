package dev.mmaplab.sim;

import dev.mmaplab.kernel.ErrnoException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** grep, head, tail, wc: what reads lines. */
final class TextApplets {
  private TextApplets() {}

  static void install(Map<String, Applet> into) {
    into.put("grep", TextApplets::grep);
    into.put("head", (streams, arguments) -> part(streams, "head", arguments));
    into.put("tail", (streams, arguments) -> part(streams, "tail", arguments));
    into.put("wc", TextApplets::wc);
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

  static void print(Streams streams, String latin1) {
    streams.write(1, latin1.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static int grep(Streams streams, List<String> arguments) {
    StringBuilder options = new StringBuilder();
    List<String> words = new ArrayList<>();
    List<String> expressions = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (argument.equals("-e") && i + 1 < arguments.size()) {
        expressions.add(arguments.get(++i));
      } else if (argument.startsWith("-")
          && argument.length() > 1
          && expressions.isEmpty()
          && words.isEmpty()) {
        options.append(argument.substring(1));
      } else {
        words.add(argument);
      }
    }
    if (expressions.isEmpty()) {
      if (words.isEmpty()) {
        streams.err(
            Usage.of(
                "grep [-HhnlLoqvsrRiwFE] [-m N] [-A|B|C N] { PATTERN | -e PATTERN... | -f FILE... }"
                    + " [FILE]...",
                "Search for PATTERN in FILEs (or stdin)"));
        return 2;
      }
      expressions.add(words.removeFirst());
    }
    GrepOptions o = GrepOptions.of(options.toString());
    List<Pattern> patterns = new ArrayList<>();
    try {
      for (String e : expressions) {
        String quoted = has(options, 'F') ? Pattern.quote(e) : "";
        Pattern p =
            quoted.isEmpty()
                ? PosixPattern.compile(e, has(options, 'E'), has(options, 'i'))
                : Pattern.compile(quoted, has(options, 'i') ? Pattern.CASE_INSENSITIVE : 0);
        patterns.add(
            has(options, 'w') ? Pattern.compile("\\b(?:" + p.pattern() + ")\\b", p.flags()) : p);
      }
    } catch (PatternSyntaxException e) {
      streams.err("grep: bad regex '" + expressions.getFirst() + "': " + e.getDescription() + "\n");
      return 2;
    }
    int status = 1;
    boolean several = words.size() > 1;
    for (String path : words.isEmpty() ? List.of("-") : words) {
      Optional<String> text = text(streams, "grep", path);
      if (text.isEmpty()) {
        status = 2;
      } else if (grepText(streams, patterns, o, several ? path + ":" : "", text.get()) > 0
          && status == 1) {
        status = 0;
      }
    }
    return status;
  }

  private static boolean has(StringBuilder options, char option) {
    return options.indexOf(String.valueOf(option)) >= 0;
  }

  private record GrepOptions(
      boolean count, boolean only, boolean whole, boolean invert, boolean quiet, boolean number) {
    static GrepOptions of(String o) {
      return new GrepOptions(
          o.contains("c"),
          o.contains("o"),
          o.contains("x"),
          o.contains("v"),
          o.contains("q"),
          o.contains("n"));
    }
  }

  private static int grepText(
      Streams streams, List<Pattern> patterns, GrepOptions o, String prefix, String text) {
    int matches = 0;
    int lineNumber = 0;
    StringBuilder out = new StringBuilder();
    for (String line : text.lines().toList()) {
      lineNumber++;
      boolean matched =
          patterns.stream()
              .anyMatch(p -> o.whole() ? p.matcher(line).matches() : p.matcher(line).find());
      if (matched == o.invert()) {
        continue;
      }
      matches++;
      String lead = prefix + (o.number() ? lineNumber + ":" : "");
      if (o.only() && !o.invert()) {
        for (Pattern p : patterns) {
          Matcher m = p.matcher(line);
          while (m.find()) {
            if (!m.group().isEmpty()) {
              out.append(lead).append(m.group()).append('\n');
            }
          }
        }
      } else {
        out.append(lead).append(line).append('\n');
      }
    }
    if (!o.quiet()) {
      print(streams, o.count() ? prefix + matches + "\n" : out.toString());
    }
    return matches;
  }

  private static int part(Streams streams, String name, List<String> arguments) {
    boolean head = name.equals("head");
    long count = 10;
    boolean bytes = false;
    boolean fromStart = false;
    List<String> paths = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      String a = arguments.get(i);
      if (a.equals("-") || !a.startsWith("-")) {
        paths.add(a);
        continue;
      }
      String value = a.substring(1);
      if (value.startsWith("n") || value.startsWith("c")) {
        bytes = value.startsWith("c");
        value = value.substring(1);
        if (value.isEmpty() && i + 1 < arguments.size()) {
          value = arguments.get(++i);
        }
      }
      fromStart = value.startsWith("+");
      try {
        count = Long.parseLong(value);
      } catch (NumberFormatException e) {
        streams.err(name + ": invalid number '" + value + "'\n");
        return 1;
      }
    }
    int status = 0;
    for (String path : paths.isEmpty() ? List.of("-") : paths) {
      Optional<String> text =
          head && bytes ? prefix(streams, name, path, count) : text(streams, name, path);
      if (text.isEmpty()) {
        status = 1;
        continue;
      }
      if (paths.size() > 1) {
        print(streams, (path.equals(paths.getFirst()) ? "" : "\n") + "==> " + path + " <==\n");
      }
      print(streams, cut(text.get(), head, bytes, fromStart, count));
    }
    return status;
  }

  /** The first bytes only: the rest of a device may be endless. */
  private static Optional<String> prefix(Streams streams, String applet, String path, long count) {
    try {
      int fd = path.equals("-") ? 0 : streams.calls().open(path, OpenFlags.READ, 0);
      StringBuilder text = new StringBuilder();
      while (text.length() < count) {
        byte[] chunk = streams.calls().read(fd, (int) Math.min(4096, count - text.length()));
        if (chunk.length == 0) {
          break;
        }
        streams.hold(chunk.length);
        text.append(new String(chunk, StandardCharsets.ISO_8859_1));
      }
      if (fd != 0) {
        streams.calls().close(fd);
      }
      return Optional.of(text.toString());
    } catch (ErrnoException e) {
      streams.err(applet + ": " + path + ": " + ErrorText.of(e.errno()) + "\n");
      return Optional.empty();
    }
  }

  private static String cut(
      String text, boolean head, boolean bytes, boolean fromStart, long count) {
    if (bytes) {
      int n = (int) Math.min(Math.abs(count), text.length());
      return head
          ? text.substring(0, n)
          : fromStart ? text.substring(Math.max(0, n - 1)) : text.substring(text.length() - n);
    }
    List<Integer> starts = new ArrayList<>(List.of(0));
    for (int i = text.indexOf('\n');
        i >= 0 && i + 1 < text.length();
        i = text.indexOf('\n', i + 1)) {
      starts.add(i + 1);
    }
    int lines = text.isEmpty() ? 0 : starts.size();
    int n = (int) Math.min(Math.abs(count), lines);
    if (head) {
      int keep = count < 0 ? lines - n : n;
      return keep >= lines ? text : text.substring(0, starts.get(keep));
    }
    int skip = fromStart ? Math.max(0, n - 1) : lines - n;
    return skip >= lines ? "" : text.substring(starts.get(skip));
  }

  private static int wc(Streams streams, List<String> arguments) {
    StringBuilder options = new StringBuilder();
    List<String> paths = new ArrayList<>();
    for (String a : arguments) {
      if (a.startsWith("-") && a.length() > 1) {
        options.append(a.substring(1));
      } else {
        paths.add(a);
      }
    }
    int status = 0;
    for (String path : paths.isEmpty() ? List.of("-") : paths) {
      Optional<String> text = text(streams, "wc", path);
      if (text.isEmpty()) {
        status = 1;
        continue;
      }
      String t = text.get();
      long lines = t.chars().filter(c -> c == '\n').count();
      long words = t.isBlank() ? 0 : t.strip().split("\\s+").length;
      List<Long> shown = new ArrayList<>();
      if (options.isEmpty() || has(options, 'l')) {
        shown.add(lines);
      }
      if (options.isEmpty() || has(options, 'w')) {
        shown.add(words);
      }
      if (options.isEmpty() || has(options, 'c')) {
        shown.add((long) t.length());
      }
      StringBuilder line = new StringBuilder();
      for (long value : shown) {
        line.append(
            shown.size() == 1
                ? Long.toString(value)
                : String.format(Locale.ROOT, line.isEmpty() ? "%9d" : " %9d", value));
      }
      print(streams, line + (paths.isEmpty() ? "" : " " + path) + "\n");
    }
    return status;
  }
}
