package dev.mmaplab.sim;

import dev.mmaplab.kernel.ErrnoException;
import dev.mmaplab.kernel.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** ps, pidof, killall, free, uptime, sysctl: what looks at the machine through /proc. */
final class ProcessApplets {
  private ProcessApplets() {}

  private static String command(Task task) {
    String line =
        task.arguments().isEmpty() ? "[" + task.comm() + "]" : String.join(" ", task.arguments());
    if (task.arguments().isEmpty()) {
      return line;
    }
    String first = task.arguments().getFirst();
    String name = first.substring(first.lastIndexOf('/') + 1);
    return name.startsWith(task.comm()) ? line : "{" + task.comm() + "} " + line;
  }

  static int ps(Streams streams, List<String> arguments) {
    Options options = Options.of(arguments, "o:T");
    String columns = options.value('o').orElse("pid,user,args");
    List<Column> shown = new ArrayList<>();
    for (String name : columns.split(",", -1)) {
      shown.add(column(name));
    }
    StringBuilder head = new StringBuilder();
    shown.forEach(c -> head.append(pad(c.title(), c.width())));
    streams.print(head.toString().stripTrailing() + "\n");
    for (Task task : streams.kernel().processes().all()) {
      StringBuilder row = new StringBuilder();
      for (Column c : shown) {
        String value = c.value().apply(task);
        row.append(
            c.right()
                ? " ".repeat(Math.max(0, c.width() - 1 - value.length())) + value + " "
                : pad(value, c.width()));
      }
      String text = row.toString().stripTrailing();
      streams.print(text.substring(0, Math.min(79, text.length())) + "\n");
    }
    return 0;
  }

  private record Column(
      String title, int width, boolean right, java.util.function.Function<Task, String> value) {}

  private static Column column(String name) {
    return switch (name) {
      case "pid" -> new Column("PID", 6, true, t -> Integer.toString(t.pid()));
      case "ppid" ->
          new Column(
              "PPID",
              6,
              true,
              t -> Integer.toString(t.group().parent().map(p -> p.tgid()).orElse(0)));
      case "user" -> new Column("USER", 9, false, t -> "0");
      case "group" -> new Column("GROUP", 9, false, t -> "0");
      case "comm" -> new Column("COMMAND", 17, false, Task::comm);
      case "args" -> new Column("COMMAND", 28, false, ProcessApplets::command);
      case "stat" -> new Column("STAT", 5, false, t -> t.state().name().substring(0, 1));
      case "vsz" -> new Column("VSZ", 5, true, t -> "0");
      case "rss" -> new Column("RSS", 5, true, t -> "0");
      default ->
          throw new AppletFailure(
              "bad -o argument '"
                  + name
                  + "', supported arguments: user,group,comm,args,pid,ppid,"
                  + "pgid,nice,rgroup,ruser,tty,vsz,sid,stat,rss");
    };
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }

  private static List<Task> named(Streams streams, String name) {
    return streams.kernel().processes().all().stream()
        .filter(
            t ->
                t.comm().equals(name)
                    || !t.arguments().isEmpty()
                        && t.arguments().getFirst().replaceFirst(".*/", "").equals(name))
        .toList()
        .reversed();
  }

  static int pidof(Streams streams, List<String> arguments) {
    Options options = Options.of(arguments, "so:");
    List<String> pids = new ArrayList<>();
    for (String name : options.words()) {
      named(streams, name).forEach(t -> pids.add(Integer.toString(t.pid())));
    }
    if (pids.isEmpty()) {
      return 1;
    }
    streams.print((options.has('s') ? pids.getFirst() : String.join(" ", pids)) + "\n");
    return 0;
  }

  static int killall(Streams streams, List<String> arguments) {
    List<String> words = new ArrayList<>(arguments);
    int signal = 15;
    boolean quiet = false;
    while (!words.isEmpty() && words.getFirst().startsWith("-")) {
      String option = words.removeFirst();
      if (option.equals("-l")) {
        return KillApplet.list(streams, words);
      }
      if (option.equals("-q")) {
        quiet = true;
        continue;
      }
      signal = ShellTraps.signalNumber(option.substring(1));
      if (signal < 0) {
        throw new AppletFailure("bad signal name '" + option.substring(1) + "'");
      }
    }
    int status = 0;
    for (String name : words) {
      List<Task> found = named(streams, name);
      if (found.isEmpty()) {
        status = 1;
        if (!quiet) {
          streams.err("killall: " + name + ": no process killed\n");
        }
      }
      for (Task t : found) {
        streams.calls().kill(t.pid(), signal);
      }
    }
    return status;
  }

  private static Map<String, Long> memory(Streams streams) {
    Map<String, Long> values = new TreeMap<>();
    for (String line : SystemApplets.file(streams, "/proc/meminfo").split("\n", -1)) {
      String[] parts = line.split("[: ]+", -1);
      if (parts.length > 1 && parts[1].matches("[0-9]+")) {
        values.put(parts[0], Long.parseLong(parts[1]));
      }
    }
    return values;
  }

  static int free(Streams streams, List<String> arguments) {
    Options options = Options.of(arguments, "bkmgh");
    Map<String, Long> m = memory(streams);
    long unit = options.has('b') ? -1024 : options.has('m') ? 1024 : options.has('g') ? 1 << 20 : 1;
    long total = m.getOrDefault("MemTotal", 0L);
    long free = m.getOrDefault("MemFree", 0L);
    long cached = m.getOrDefault("Cached", 0L) + m.getOrDefault("Buffers", 0L);
    long available = m.getOrDefault("MemAvailable", free);
    streams.print(
        "              total        used        free      shared  buff/cache   available\n");
    streams.print(
        "Mem:    "
            + figures(
                unit,
                total,
                total - free - cached,
                free,
                m.getOrDefault("Shmem", 0L),
                cached,
                available)
            + "\n");
    streams.print("Swap:   " + figures(unit, 0, 0, 0) + "\n");
    return 0;
  }

  private static String figures(long unit, long... values) {
    StringBuilder out = new StringBuilder();
    for (long v : values) {
      out.append(
          String.format(
              java.util.Locale.ROOT,
              out.isEmpty() ? "%11d" : " %11d",
              unit < 0 ? v * 1024 : v / unit));
    }
    return out.toString();
  }

  static int top(Streams streams, List<String> arguments) {
    Map<String, Long> m = memory(streams);
    long total = m.getOrDefault("MemTotal", 0L);
    long free = m.getOrDefault("MemFree", 0L);
    streams.print(
        "Mem: "
            + (total - free)
            + "K used, "
            + free
            + "K free, 0K shrd, 0K buff, 0K cached\n"
            + "CPU:   0% usr   0% sys   0% nic 100% idle   0% io   0% irq   0% sirq\n"
            + "Load average: 0.00 0.00 0.00 1/1 1\n"
            + "  PID  PPID USER     STAT   VSZ %VSZ CPU %CPU COMMAND\n");
    for (Task t : streams.kernel().processes().all()) {
      streams.print(
          String.format(
              java.util.Locale.ROOT,
              "%5d %5d 0        S        0   0%%   0   0%% %s\n",
              t.pid(),
              t.group().parent().map(p -> p.tgid()).orElse(0),
              command(t)));
    }
    return 0;
  }

  static int uptime(Streams streams, List<String> arguments) {
    long seconds = streams.kernel().scheduler().nanos() / 1_000_000_000L;
    String now = Dates.format("%H:%M:%S", streams.kernel().scheduler().realNanos());
    streams.print(
        " "
            + now
            + " up "
            + (seconds < 3600
                ? seconds / 60 + " min"
                : String.format(
                    java.util.Locale.ROOT, "%2d:%02d", seconds / 3600, seconds / 60 % 60))
            + ",  0 users,  load average: 0.00, 0.00, 0.00\n");
    return 0;
  }

  static int sysctl(Streams streams, List<String> arguments) {
    Options options = Options.of(arguments, "neAapwq");
    int status = 0;
    for (String word : options.words()) {
      int equals = word.indexOf('=');
      String name = (equals < 0 ? word : word.substring(0, equals)).strip();
      String path = "/proc/sys/" + name.replace('.', '/');
      try {
        if (equals >= 0) {
          int fd = streams.calls().open(path, OpenFlags.WRITE, 0);
          streams.write(
              fd,
              word.substring(equals + 1)
                  .strip()
                  .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
          streams.calls().close(fd);
          streams.print(
              options.has('n') ? "" : name + " = " + word.substring(equals + 1).strip() + "\n");
        } else {
          streams.print((options.has('n') ? "" : name + " = ") + SystemApplets.file(streams, path));
        }
      } catch (ErrnoException e) {
        streams.err("sysctl: error: '" + name.replace('.', '/') + "' is an unknown key\n");
        status = 1;
      }
    }
    return status;
  }
}
