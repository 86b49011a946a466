package dev.mmaplab.sim;

import dev.mmaplab.kernel.ErrnoException;
import dev.mmaplab.kernel.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** sleep, uname, id, ps, free, date, seq, basename, expr and the like. */
final class SystemApplets {
  private static final long SECOND = 1_000_000_000L;

  private SystemApplets() {}

  static void install(Map<String, Applet> into) {
    into.put("sleep", SystemApplets::sleep);
    into.put("usleep", SystemApplets::usleep);
    into.put("uname", SystemApplets::uname);
    into.put("arch", (streams, arguments) -> say(streams, "x86_64"));
    into.put("nproc", (streams, arguments) -> say(streams, "1"));
    into.put("hostname", (streams, arguments) -> say(streams, "(none)"));
    into.put("id", SystemApplets::id);
    into.put("groups", (streams, arguments) -> say(streams, "0"));
    into.put(
        "whoami",
        (streams, arguments) -> {
          throw new AppletFailure("unknown uid 0");
        });
    into.put("tty", SystemApplets::tty);
    into.put("ps", ProcessApplets::ps);
    into.put("pidof", ProcessApplets::pidof);
    into.put("killall", ProcessApplets::killall);
    into.put("free", ProcessApplets::free);
    into.put("top", ProcessApplets::top);
    into.put("uptime", ProcessApplets::uptime);
    into.put("sysctl", ProcessApplets::sysctl);
    into.put("date", SystemApplets::date);
    into.put(
        "pwd",
        (streams, arguments) -> say(streams, streams.kernel().current().group().directory()));
    into.put("seq", SystemApplets::seq);
    into.put("basename", SystemApplets::basename);
    into.put("dirname", SystemApplets::dirname);
    into.put("expr", ExprApplet::run);
    into.put("sync", (streams, arguments) -> 0);
    into.put("true", (streams, arguments) -> 0);
    into.put("false", (streams, arguments) -> 1);
    into.put("clear", (streams, arguments) -> print(streams, "\033[H\033[J"));
    into.put("echo", (streams, arguments) -> print(streams, EchoText.echo(arguments)));
    into.put("kill", (streams, arguments) -> KillApplet.run(streams, "kill", arguments));
    into.put("printf", SystemApplets::printf);
    into.put("test", (streams, arguments) -> new TestCommand(streams).run("test", arguments));
    into.put("[", (streams, arguments) -> new TestCommand(streams).run("[", arguments));
    into.put("[[", (streams, arguments) -> new TestCommand(streams).run("[[", arguments));
  }

  private static int print(Streams streams, String text) {
    streams.print(text);
    return 0;
  }

  private static int say(Streams streams, String line) {
    return print(streams, line + "\n");
  }

  private static int printf(Streams streams, List<String> arguments) {
    PrintfText text = new PrintfText(arguments);
    streams.err(text.errors().replace("sh: ", "printf: "));
    streams.print(text.out());
    return text.status();
  }

  private static int sleep(Streams streams, List<String> arguments) {
    if (arguments.isEmpty()) {
      throw AppletFailure.usage("");
    }
    double total = 0;
    for (String argument : arguments) {
      total += seconds(argument);
    }
    streams.calls().sleep((long) (total * SECOND));
    return 0;
  }

  /** With a suffix s, m, h or d. */
  static double seconds(String text) {
    if (!text.matches("[0-9]{0,9}\\.?[0-9]{0,9}[smhd]?") || !text.matches(".*[0-9].*")) {
      throw new AppletFailure("invalid number '" + text + "'");
    }
    char last = text.charAt(text.length() - 1);
    int factor = last == 'm' ? 60 : last == 'h' ? 3600 : last == 'd' ? 86400 : 1;
    return Double.parseDouble(text.replaceFirst("[smhd]$", "")) * factor;
  }

  private static int usleep(Streams streams, List<String> arguments) {
    if (arguments.isEmpty()) {
      throw AppletFailure.usage("");
    }
    streams.calls().sleep(Options.size(arguments.getFirst()) * 1_000);
    return 0;
  }

  private static int uname(Streams streams, List<String> arguments) {
    Options options = Options.of(arguments, "snrvmpioa");
    String release = streams.kernel().release();
    Map<Character, String> parts =
        Map.of(
            's', "Linux",
            'n', "(none)",
            'r', release,
            'v', "#1 SMP PREEMPT_DYNAMIC mmaplab",
            'm', "x86_64",
            'p', "unknown",
            'i', "unknown",
            'o', "GNU/Linux");
    List<String> words = new ArrayList<>();
    for (char c : "snrvmpio".toCharArray()) {
      boolean all = options.has('a') && c != 'p' && c != 'i';
      if (all || options.has(c)) {
        words.add(parts.getOrDefault(c, ""));
      }
    }
    return say(streams, words.isEmpty() ? "Linux" : String.join(" ", words));
  }

  private static int id(Streams streams, List<String> arguments) {
    Options options = Options.of(arguments, "ugGnr");
    Task self = streams.kernel().current();
    return options.has('u')
        ? say(streams, Integer.toString(self.credentials().uid()))
        : options.has('g') || options.has('G')
            ? say(streams, Integer.toString(self.credentials().gid()))
            : say(streams, "uid=" + self.credentials().uid() + " gid=" + self.credentials().gid());
  }

  private static int tty(Streams streams, List<String> arguments) {
    boolean terminal = streams.calls().terminal(0);
    if (!arguments.contains("-s")) {
      say(streams, terminal ? "/dev/console" : "not a tty");
    }
    return terminal ? 0 : 1;
  }

  private static int date(Streams streams, List<String> arguments) {
    Options options = Options.of(arguments, "R-us:d:r:D:I");
    long now = streams.kernel().scheduler().realNanos();
    long time = options.value('d').map(d -> parse(d, now)).orElse(now);
    time =
        options
            .value('r')
            .map(
                path ->
                    FileApplets.status(streams, path)
                        .orElseThrow(() -> new AppletFailure(path + ": No such file or directory"))
                        .modified())
            .orElse(time);
    Optional<String> format =
        options.words().stream()
            .filter(w -> w.startsWith("+"))
            .findFirst()
            .map(w -> w.substring(1));
    String usual =
        options.has('R')
            ? "%a, %d %b %Y %H:%M:%S %z"
            : options.has('I') ? "%Y-%m-%d" : "%a %b %e %H:%M:%S %Z %Y";
    return say(streams, Dates.format(format.orElse(usual), time));
  }

  private static long parse(String text, long now) {
    if (text.matches("@[0-9]{1,10}")) {
      return Long.parseLong(text.substring(1)) * SECOND;
    }
    java.util.regex.Matcher m =
        java.util.regex.Pattern.compile(
                "(?:(\\d{4})-(\\d\\d?)-(\\d\\d?))?[ T]?(?:(\\d\\d?):(\\d\\d)(?::(\\d\\d))?)?")
            .matcher(text);
    if (text.isEmpty() || !m.matches()) {
      throw new AppletFailure("invalid date '" + text + "'");
    }
    java.time.LocalDate day =
        java.time.Instant.ofEpochSecond(now / SECOND)
            .atZone(java.time.ZoneOffset.UTC)
            .toLocalDate();
    try {
      if (m.group(1) != null) {
        day =
            java.time.LocalDate.of(
                Integer.parseInt(m.group(1)),
                Integer.parseInt(m.group(2)),
                Integer.parseInt(m.group(3)));
      }
      java.time.LocalTime clock =
          m.group(4) == null
              ? java.time.LocalTime.MIDNIGHT
              : java.time.LocalTime.of(
                  Integer.parseInt(m.group(4)),
                  Integer.parseInt(m.group(5)),
                  m.group(6) == null ? 0 : Integer.parseInt(m.group(6)));
      return day.atTime(clock).toEpochSecond(java.time.ZoneOffset.UTC) * SECOND;
    } catch (java.time.DateTimeException e) {
      throw new AppletFailure("invalid date '" + text + "'", e);
    }
  }

  private static int seq(Streams streams, List<String> arguments) {
    List<String> words = new ArrayList<>();
    boolean wide = false;
    String separator = "\n";
    for (int i = 0; i < arguments.size(); i++) {
      String a = arguments.get(i);
      if (words.isEmpty() && a.matches("-[^ws-].*")) {
        throw AppletFailure.usage("invalid option -- '" + a.charAt(1) + "'");
      }
      if (a.equals("-w")) {
        wide = true;
      } else if (a.startsWith("-s")) {
        separator =
            a.length() > 2 ? a.substring(2) : ++i < arguments.size() ? arguments.get(i) : "";
      } else {
        words.add(a);
      }
    }
    if (words.isEmpty()
        || words.size() > 3
        || !words.stream()
            .allMatch(w -> w.matches("[-+]?[0-9]{0,18}\\.?[0-9]{0,9}") && w.matches(".*[0-9].*"))) {
      throw AppletFailure.usage("");
    }
    java.math.BigDecimal first =
        new java.math.BigDecimal(words.size() > 1 ? words.getFirst() : "1");
    java.math.BigDecimal step = new java.math.BigDecimal(words.size() > 2 ? words.get(1) : "1");
    java.math.BigDecimal last = new java.math.BigDecimal(words.getLast());
    int scale = Math.max(first.scale(), words.size() > 2 ? step.scale() : 0);
    int width = 0;
    for (String w : words) {
      width =
          wide
              ? Math.max(width, w.replaceFirst("\\..*", "").length() + (scale > 0 ? scale + 1 : 0))
              : 0;
    }
    boolean any = false;
    for (java.math.BigDecimal i = first;
        step.signum() >= 0 ? i.compareTo(last) <= 0 : i.compareTo(last) >= 0;
        i = i.add(step)) {
      String text = i.setScale(scale, java.math.RoundingMode.HALF_EVEN).toPlainString();
      boolean negative = text.startsWith("-");
      String digits = negative ? text.substring(1) : text;
      text = (negative ? "-" : "") + "0".repeat(Math.max(0, width - text.length())) + digits;
      streams.print((any ? separator : "") + text);
      any = true;
    }
    streams.print(any ? "\n" : "");
    return 0;
  }

  private static String last(String path) {
    String trimmed = path.replaceFirst("/+$", "");
    return trimmed.isEmpty() && !path.isEmpty()
        ? "/"
        : trimmed.substring(trimmed.lastIndexOf('/') + 1);
  }

  private static int basename(Streams streams, List<String> arguments) {
    Options options = Options.of(arguments, "+as:");
    List<String> words = options.words();
    if (words.isEmpty() || words.size() > 2 && !options.has('a') && !options.has('s')) {
      throw AppletFailure.usage("");
    }
    boolean several = options.has('a') || options.has('s');
    String suffix = several ? options.value('s').orElse("") : words.size() > 1 ? words.get(1) : "";
    for (String word : several ? words : words.subList(0, 1)) {
      String name = last(word);
      boolean strip = !suffix.isEmpty() && name.endsWith(suffix) && !name.equals(suffix);
      say(streams, strip ? name.substring(0, name.length() - suffix.length()) : name);
    }
    return 0;
  }

  private static int dirname(Streams streams, List<String> arguments) {
    if (arguments.size() != 1) {
      throw AppletFailure.usage("");
    }
    String path = arguments.getFirst().replaceFirst("(?<=.)/+$", "");
    int slash = path.lastIndexOf('/');
    String parent = slash < 0 ? "." : path.substring(0, slash).replaceFirst("/+$", "");
    return say(streams, parent.isEmpty() ? "/" : parent);
  }

  /** For those that only look: the text of a file of the kernel's. */
  static String file(Streams streams, String path) {
    int fd = streams.calls().open(path, OpenFlags.READ, 0);
    try {
      return streams.readText(fd);
    } finally {
      streams.calls().close(fd);
    }
  }

  /** The same, or "" if it cannot be read. */
  static String fileIfAny(Streams streams, String path) {
    try {
      return file(streams, path);
    } catch (ErrnoException e) {
      return "";
    }
  }
}
