package dev.mmaplab.sim;

import dev.mmaplab.kernel.BuiltInCalls.Status;
import dev.mmaplab.kernel.ErrnoException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** grep: lines that match. */
final class GrepApplet {
  private static final int DEEPEST = 40;
  private final Streams streams;
  private final Options options;
  private final List<Pattern> patterns = new ArrayList<>();
  private boolean named;
  private boolean matched;
  private boolean failed;
  private boolean enough;

  private GrepApplet(Streams streams, Options options) {
    this.streams = streams;
    this.options = options;
  }

  static int run(Streams streams, String name, List<String> arguments) {
    List<String> words = new ArrayList<>();
    for (String a : arguments) {
      words.add(a.matches("-[0-9]+") ? "-C" + a.substring(1) : a.startsWith("--color") ? "-a" : a);
    }
    Options options = Options.of(words, "lnqvscFiHhe:f:LorRwxm:A:B:C:Ea");
    return new GrepApplet(streams, options)
        .run(name.equals("egrep") || options.has('E'), name.equals("fgrep") || options.has('F'));
  }

  private int run(boolean extended, boolean fixed) {
    List<String> words = new ArrayList<>(options.words());
    List<String> expressions = new ArrayList<>(options.values('e'));
    for (String file : options.values('f')) {
      TextApplets.text(streams, "grep", file)
          .ifPresent(t -> expressions.addAll(t.lines().toList()));
    }
    if (!options.has('e') && !options.has('f')) {
      if (words.isEmpty()) {
        throw AppletFailure.usage("").with(2);
      }
      expressions.add(words.removeFirst());
    }
    for (String all : expressions) {
      for (String e : all.split("\n", -1)) {
        patterns.add(compile(e, extended, fixed));
      }
    }
    boolean recursive = options.has('r') || options.has('R');
    List<String> paths = words.isEmpty() ? List.of(recursive ? "." : "-") : words;
    named = (paths.size() > 1 || options.has('H')) && !options.has('h');
    for (String path : paths) {
      if (enough) {
        break;
      }
      search(path, recursive, 0);
    }
    return failed && !(matched && options.has('q')) ? 2 : matched ? 0 : 1;
  }

  private Pattern compile(String e, boolean extended, boolean fixed) {
    int flags = options.has('i') ? Pattern.CASE_INSENSITIVE : 0;
    try {
      Pattern p =
          fixed
              ? Pattern.compile(Pattern.quote(e), flags)
              : PosixPattern.compile(e, extended, options.has('i'));
      return options.has('w')
          ? Pattern.compile("(?<![A-Za-z0-9_])(?:" + p.pattern() + ")(?![A-Za-z0-9_])", flags)
          : p;
    } catch (PatternSyntaxException wrong) {
      throw new AppletFailure("bad regex '" + e + "'", 2);
    }
  }

  private void search(String path, boolean recursive, int depth) {
    Optional<Status> status =
        recursive && !path.equals("-") ? FileApplets.linkStatus(streams, path) : Optional.empty();
    if (status.filter(Status::directory).isPresent() && depth < DEEPEST) {
      for (String name : streams.calls().list(path)) {
        search(path.endsWith("/") ? path + name : path + "/" + name, true, depth + 1);
      }
      return;
    }
    if (depth > 0 && status.filter(s -> !s.regular()).isPresent()) {
      return;
    }
    try (LineReader reader = LineReader.open(streams, path)) {
      named |= depth > 0 && !options.has('h');
      lines(reader, path.equals("-") ? "(standard input)" : path);
    } catch (ErrnoException e) {
      if (e.errno() == dev.mmaplab.kernel.Errno.EISDIR) {
        return;
      }
      failed = true;
      if (!options.has('s')) {
        streams.err("grep: " + path + ": " + ErrorText.of(e.errno()) + "\n");
      }
    }
  }

  private void lines(LineReader reader, String path) {
    long most = options.number('m', Long.MAX_VALUE);
    long before = options.has('B') ? options.number('B', 0) : options.number('C', 0);
    long after = options.has('A') ? options.number('A', 0) : options.number('C', 0);
    boolean contexts = before > 0 || after > 0;
    boolean prints =
        !options.has('c') && !options.has('l') && !options.has('L') && !options.has('q');
    List<String> earlier = new ArrayList<>();
    long number = 0;
    long count = 0;
    long lastPrinted = 0;
    long left = 0;
    for (Optional<LineReader.Line> next = reader.next(); next.isPresent(); next = reader.next()) {
      String line = next.get().text();
      number++;
      if (matches(line) == options.has('v')) {
        if (left > 0 && prints) {
          left--;
          lastPrinted = number;
          print(path, number, '-', line);
        } else if (before > 0) {
          earlier.add(line);
          if (earlier.size() > before) {
            earlier.removeFirst();
          }
        }
        if (count >= most && left == 0) {
          break;
        }
        continue;
      }
      if (count >= most) {
        break;
      }
      matched = true;
      count++;
      if (options.has('q')) {
        enough = true;
        return;
      }
      if (options.has('l')) {
        streams.print(path + "\n");
        return;
      }
      if (options.has('L')) {
        return;
      }
      if (prints) {
        if (contexts && lastPrinted > 0 && number - earlier.size() > lastPrinted + 1) {
          streams.print("--\n");
        }
        for (int i = 0; i < earlier.size(); i++) {
          print(path, number - earlier.size() + i, '-', earlier.get(i));
        }
        earlier.clear();
        print(path, number, ':', line);
        lastPrinted = number;
        left = after;
      }
      if (count >= most && after == 0) {
        break;
      }
    }
    if (options.has('c')) {
      streams.print((named ? path + ":" : "") + count + "\n");
    }
    if (options.has('L') && count == 0) {
      streams.print(path + "\n");
    }
  }

  private boolean matches(String line) {
    for (Pattern p : patterns) {
      Matcher m = PosixPattern.matcher(p, line, streams);
      if (options.has('x') ? m.matches() : m.find()) {
        return true;
      }
    }
    return false;
  }

  private void print(String path, long number, char mark, String line) {
    String lead = (named ? path + mark : "") + (options.has('n') ? "" + number + mark : "");
    if (!options.has('o')) {
      streams.print(lead + line + "\n");
      return;
    }
    if (options.has('v') || mark == '-') {
      return;
    }
    int at = 0;
    while (at <= line.length()) {
      int start = -1;
      int end = -1;
      for (Pattern p : patterns) {
        Matcher m = PosixPattern.matcher(p, line, streams);
        if (m.find(at) && (start < 0 || m.start() < start || m.start() == start && m.end() > end)) {
          start = m.start();
          end = m.end();
        }
      }
      if (start < 0) {
        return;
      }
      if (end > start) {
        streams.print(lead + line.substring(start, end) + "\n");
      }
      at = Math.max(end, start + 1);
    }
  }
}
