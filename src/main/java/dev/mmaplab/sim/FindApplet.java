package dev.mmaplab.sim;

import dev.mmaplab.kernel.BuiltInCalls.Status;
import dev.mmaplab.kernel.ErrnoException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** find: names below directories, and what to do with them. */
final class FindApplet {
  private static final int DEEPEST = 60;
  private static final long DAY = 86_400L * 1_000_000_000L;

  /** A name that was found. */
  private record File(String path, String name, Status status, int depth) {}

  private interface Test {
    boolean holds(File file);
  }

  private final Streams streams;
  private final CommandApplets commands;
  private final List<String> words;
  private int at;
  private int least;
  private int most = Integer.MAX_VALUE;
  private boolean depthFirst;
  private boolean follow;
  private boolean acts;
  private boolean pruned;
  private boolean done;
  private int status;

  private FindApplet(Streams streams, CommandApplets commands, List<String> words) {
    this.streams = streams;
    this.commands = commands;
    this.words = words;
  }

  static int run(Streams streams, List<String> arguments, CommandApplets commands) {
    return new FindApplet(streams, commands, arguments).run();
  }

  private int run() {
    List<String> paths = new ArrayList<>();
    while (at < words.size() && words.get(at).matches("-[HL]")) {
      follow |= words.get(at++).equals("-L");
    }
    while (at < words.size() && !words.get(at).matches("-.+|[!(]")) {
      paths.add(words.get(at++));
    }
    Test test = at < words.size() ? or() : file -> true;
    if (at < words.size()) {
      throw AppletFailure.usage("unrecognized: " + words.get(at));
    }
    Test whole =
        acts
            ? test
            : file -> {
              if (test.holds(file)) {
                streams.print(file.path() + "\n");
              }
              return true;
            };
    for (String path : paths.isEmpty() ? List.of(".") : paths) {
      walk(path, path.replaceFirst("(?<=.)/+$", "").replaceFirst(".*/(?=.)", ""), 0, whole);
    }
    return status;
  }

  private void walk(String path, String name, int depth, Test test) {
    if (done || depth > DEEPEST) {
      return;
    }
    Status s;
    try {
      s = follow ? streams.calls().stat(path) : streams.calls().lstat(path);
    } catch (ErrnoException e) {
      streams.err("find: " + path + ": " + ErrorText.of(e.errno()) + "\n");
      status = 1;
      return;
    }
    File file = new File(path, name, s, depth);
    pruned = false;
    if (!depthFirst && depth >= least) {
      test.holds(file);
    }
    boolean down = s.directory() && !pruned && depth < most;
    if (down) {
      try {
        for (String child : streams.calls().list(path)) {
          walk(path.endsWith("/") ? path + child : path + "/" + child, child, depth + 1, test);
        }
      } catch (ErrnoException e) {
        streams.err("find: " + path + ": " + ErrorText.of(e.errno()) + "\n");
        status = 1;
      }
    }
    if (depthFirst && depth >= least && !done) {
      test.holds(file);
    }
  }

  private boolean is(String word) {
    return at < words.size() && words.get(at).equals(word);
  }

  private Test or() {
    Test left = and();
    while (is("-o") || is("-or")) {
      at++;
      Test first = left;
      Test second = and();
      left = file -> first.holds(file) || second.holds(file);
    }
    return left;
  }

  private Test and() {
    Test left = not();
    while (at < words.size() && !is("-o") && !is("-or") && !is(")")) {
      if (is("-a") || is("-and")) {
        at++;
      }
      Test first = left;
      Test second = not();
      left = file -> first.holds(file) && second.holds(file);
    }
    return left;
  }

  private Test not() {
    if (is("!") || is("-not")) {
      at++;
      Test inner = not();
      return file -> !inner.holds(file);
    }
    if (is("(")) {
      at++;
      Test inner = or();
      if (!is(")")) {
        throw new AppletFailure("unpaired '('");
      }
      at++;
      return inner;
    }
    return primary();
  }

  private String argument(String option) {
    if (at >= words.size()) {
      throw new AppletFailure("missing argument to '" + option + "'");
    }
    return words.get(at++);
  }

  private Test primary() {
    if (at >= words.size()) {
      throw AppletFailure.usage("");
    }
    String option = words.get(at++);
    switch (option) {
      case "-maxdepth" -> most = (int) Options.size(argument(option));
      case "-mindepth" -> least = (int) Options.size(argument(option));
      case "-depth" -> depthFirst = true;
      case "-follow" -> follow = true;
      case "-xdev", "-noleaf" -> {}
      case "-name", "-iname" -> {
        boolean fold = option.equals("-iname");
        String text = argument(option);
        ShellPattern pattern = ShellPattern.of(fold ? text.toLowerCase(Locale.ROOT) : text);
        return file -> pattern.matches(fold ? file.name().toLowerCase(Locale.ROOT) : file.name());
      }
      case "-path", "-ipath" -> {
        ShellPattern pattern = ShellPattern.of(argument(option));
        return file -> pattern.matches(file.path());
      }
      case "-regex" -> {
        java.util.regex.Pattern pattern = PosixPattern.compile(argument(option), false, false);
        return file -> PosixPattern.matcher(pattern, file.path(), streams).matches();
      }
      case "-type" -> {
        char type = argument(option).charAt(0);
        return file -> type(file.status()) == type;
      }
      case "-executable" -> {
        return file -> (file.status().mode() & 0111) != 0;
      }
      case "-perm" -> {
        return permissions(argument(option));
      }
      case "-size" -> {
        String text = argument(option);
        char unit = text.charAt(text.length() - 1);
        int size = unit == 'c' ? 1 : unit == 'k' ? 1024 : 512;
        Count count = count(Character.isDigit(unit) ? text : text.substring(0, text.length() - 1));
        return file -> count.fits((file.status().size() + size - 1) / size);
      }
      case "-links" -> {
        Count count = count(argument(option));
        return file -> count.fits(file.status().links());
      }
      case "-inum" -> {
        Count count = count(argument(option));
        return file -> count.fits(file.status().inode());
      }
      case "-mtime", "-atime", "-ctime", "-mmin", "-amin", "-cmin" -> {
        Count count = count(argument(option));
        long unit = option.endsWith("time") ? DAY : DAY / 1440;
        return file ->
            count.fits(
                (streams.kernel().scheduler().realNanos() - file.status().modified()) / unit);
      }
      case "-newer" -> {
        String than = argument(option);
        long time =
            FileApplets.status(streams, than)
                .orElseThrow(() -> new AppletFailure(than + ": No such file or directory"))
                .modified();
        return file -> file.status().modified() > time;
      }
      case "-user", "-group" -> {
        String who = argument(option);
        return file -> who.equals("0") || who.equals("root");
      }
      case "-empty" -> {
        return file ->
            file.status().directory()
                ? streams.calls().list(file.path()).isEmpty()
                : file.status().regular() && file.status().size() == 0;
      }
      case "-prune" -> {
        return file -> pruned = true;
      }
      case "-quit" -> {
        return file -> done = true;
      }
      case "-print", "-print0" -> {
        acts = true;
        String end = option.equals("-print") ? "\n" : "\0";
        return file -> {
          streams.print(file.path() + end);
          return true;
        };
      }
      case "-exec" -> {
        acts = true;
        return exec();
      }
      case "-true" -> {
        return file -> true;
      }
      default -> throw AppletFailure.usage("unrecognized: " + option);
    }
    return file -> true;
  }

  private Test exec() {
    List<String> command = new ArrayList<>();
    while (at < words.size() && !is(";") && !(is("+") && command.contains("{}"))) {
      command.add(words.get(at++));
    }
    if (at >= words.size()) {
      throw new AppletFailure("no ; in -exec");
    }
    at++;
    return file -> {
      List<String> line = new ArrayList<>();
      command.forEach(w -> line.add(w.replace("{}", file.path())));
      return commands.run(streams, "find", line) == 0;
    };
  }

  private static char type(Status s) {
    return s.directory()
        ? 'd'
        : s.characterDevice()
            ? 'c'
            : s.blockDevice() ? 'b' : s.fifo() ? 'p' : s.symbolicLink() ? 'l' : 'f';
  }

  private static Test permissions(String text) {
    char first = text.charAt(0);
    String bits = first == '-' || first == '+' || first == '/' ? text.substring(1) : text;
    int mask =
        Optional.of(ModeText.parse(bits, 0))
            .filter(m -> m >= 0)
            .orElseThrow(() -> new AppletFailure("invalid mode '" + text + "'"));
    return file -> {
      int mode = file.status().mode() & 07777;
      return first == '-'
          ? (mode & mask) == mask
          : first == '+' || first == '/' ? (mode & mask) != 0 : mode == mask;
    };
  }

  private record Count(char sign, long value) {
    boolean fits(long n) {
      return sign == '+' ? n > value : sign == '-' ? n < value : n == value;
    }
  }

  private static Count count(String text) {
    char sign = text.isEmpty() ? ' ' : text.charAt(0);
    return sign == '+' || sign == '-'
        ? new Count(sign, Options.size(text.substring(1)))
        : new Count(' ', Options.size(text));
  }
}
