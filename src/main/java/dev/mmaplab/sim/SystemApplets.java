package dev.mmaplab.sim;

import dev.mmaplab.kernel.Task;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** sleep, uname, id, ps, pwd, seq, basename and the like. */
final class SystemApplets {
  private static final long SECOND = 1_000_000_000L;

  private SystemApplets() {}

  static void install(Map<String, Applet> into) {
    into.put("sleep", SystemApplets::sleep);
    into.put(
        "usleep",
        (streams, arguments) ->
            pause(streams, arguments.isEmpty() ? "0" : arguments.getFirst(), SECOND / 1_000_000));
    into.put("uname", SystemApplets::uname);
    into.put("id", (streams, arguments) -> say(streams, "uid=0 gid=0"));
    into.put("whoami", (streams, arguments) -> say(streams, "root"));
    into.put("ps", SystemApplets::ps);
    into.put(
        "pwd",
        (streams, arguments) -> say(streams, streams.kernel().current().group().directory()));
    into.put("seq", SystemApplets::seq);
    into.put("basename", SystemApplets::basename);
    into.put("sync", (streams, arguments) -> 0);
    into.put("true", (streams, arguments) -> 0);
    into.put("false", (streams, arguments) -> 1);
    into.put("echo", SystemApplets::echo);
    into.put("kill", (streams, arguments) -> KillApplet.run(streams, "kill", arguments));
    into.put("printf", SystemApplets::printf);
    into.put("test", (streams, arguments) -> new TestCommand(streams).run("test", arguments));
    into.put("[", (streams, arguments) -> new TestCommand(streams).run("[", arguments));
    into.put("[[", (streams, arguments) -> new TestCommand(streams).run("[[", arguments));
  }

  private static int printf(Streams streams, List<String> arguments) {
    PrintfText text = new PrintfText(arguments);
    streams.out(text.out());
    streams.err(text.errors().replace("sh: ", "printf: "));
    return text.status();
  }

  private static int echo(Streams streams, List<String> arguments) {
    streams.out(EchoText.echo(arguments));
    return 0;
  }

  private static int say(Streams streams, String line) {
    streams.out(line + "\n");
    return 0;
  }

  private static int sleep(Streams streams, List<String> arguments) {
    if (arguments.isEmpty()) {
      streams.err(
          Usage.of(
              "sleep [N]...",
              "Pause for a time equal to the total of the args given, where each arg can\n"
                  + "have an optional suffix of (s)econds, (m)inutes, (h)ours, or (d)ays"));
      return 1;
    }
    for (String argument : arguments) {
      int status = pause(streams, argument, SECOND);
      if (status != 0) {
        return status;
      }
    }
    return 0;
  }

  private static int pause(Streams streams, String amount, long unit) {
    long factor =
        amount.endsWith("m") ? 60 : amount.endsWith("h") ? 3600 : amount.endsWith("d") ? 86400 : 1;
    String digits = amount.replaceFirst("[smhd]$", "");
    try {
      double value = Double.parseDouble(digits);
      if (!(value >= 0) || value > 1e9) {
        throw new NumberFormatException(digits);
      }
      streams.calls().sleep((long) (value * factor * unit));
      return 0;
    } catch (NumberFormatException e) {
      streams.err("sleep: invalid number '" + amount + "'\n");
      return 1;
    }
  }

  private static int uname(Streams streams, List<String> arguments) {
    String release = streams.kernel().release();
    String options = arguments.isEmpty() ? "-s" : String.join("", arguments);
    if (options.contains("a")) {
      return say(
          streams, "Linux (none) " + release + " #1 SMP PREEMPT_DYNAMIC mmaplab x86_64 GNU/Linux");
    }
    StringBuilder line = new StringBuilder();
    line.append(options.contains("s") ? "Linux " : "");
    line.append(options.contains("n") ? "(none) " : "");
    line.append(options.contains("r") ? release + " " : "");
    line.append(options.contains("m") ? "x86_64 " : "");
    return say(streams, line.toString().strip());
  }

  private static int ps(Streams streams, List<String> arguments) {
    StringBuilder out = new StringBuilder("PID   USER     COMMAND\n");
    for (Task task : streams.kernel().processes().all()) {
      String command =
          task.arguments().isEmpty() ? "[" + task.comm() + "]" : String.join(" ", task.arguments());
      out.append(String.format(Locale.ROOT, "%5d 0        %s\n", task.pid(), command));
    }
    streams.out(out.toString());
    return 0;
  }

  private static int seq(Streams streams, List<String> arguments) {
    try {
      long first = arguments.size() > 1 ? Long.parseLong(arguments.getFirst()) : 1;
      long step = arguments.size() > 2 ? Long.parseLong(arguments.get(1)) : 1;
      long last = Long.parseLong(arguments.getLast());
      if (step == 0) {
        streams.err("seq: step is zero\n");
        return 1;
      }
      for (long i = first; step > 0 ? i <= last : i >= last; i += step) {
        streams.out(i + "\n");
      }
      return 0;
    } catch (NumberFormatException | java.util.NoSuchElementException e) {
      streams.err(
          Usage.of(
              "seq [-w] [-s SEP] [FIRST [INC]] LAST",
              "Print numbers from FIRST to LAST, in steps of INC."));
      return 1;
    }
  }

  private static int basename(Streams streams, List<String> arguments) {
    if (arguments.isEmpty()) {
      streams.err(Usage.of("basename FILE [SUFFIX]", "Strip directory path and SUFFIX from FILE"));
      return 1;
    }
    String name = arguments.getFirst().substring(arguments.getFirst().lastIndexOf('/') + 1);
    String suffix = arguments.size() > 1 ? arguments.get(1) : "";
    boolean strip = !suffix.isEmpty() && name.endsWith(suffix) && !name.equals(suffix);
    return say(streams, strip ? name.substring(0, name.length() - suffix.length()) : name);
  }
}
