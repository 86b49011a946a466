package dev.mmaplab.sim;

import dev.mmaplab.kernel.Processes.Program;
import dev.mmaplab.kernel.Task;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** env, xargs, timeout, time, setsid, which, watch: commands that run others. */
final class CommandApplets {
  private static final long SECOND = 1_000_000_000L;
  private static final int CANNOT = 127;
  private final Commands commands;

  private CommandApplets(Commands commands) {
    this.commands = commands;
  }

  static void install(Map<String, Applet> into, Commands commands) {
    CommandApplets applets = new CommandApplets(commands);
    into.put("env", applets::env);
    into.put("xargs", applets::xargs);
    into.put("timeout", applets::timeout);
    into.put("time", applets::time);
    into.put("setsid", (s, a) -> applets.become(s, Options.of(a, "+c").words()));
    into.put("which", applets::which);
    into.put("find", (s, a) -> FindApplet.run(s, a, applets));
    into.put("busybox", applets::busybox);
  }

  private static Map<String, String> environment(Streams streams) {
    return streams.kernel().current().group().environment();
  }

  private Commands.Found find(Streams streams, String name) {
    return commands.find(streams, name, environment(streams).getOrDefault("PATH", "/bin"));
  }

  /** Takes this process's place; a message if there is no such command. */
  private int become(Streams streams, List<String> words) {
    if (words.isEmpty()) {
      throw AppletFailure.usage("");
    }
    return become(streams, words, environment(streams));
  }

  private int become(Streams streams, List<String> words, Map<String, String> environment) {
    streams.flush();
    switch (find(streams, words.getFirst())) {
      case Commands.Found.Runnable r ->
          streams.calls().exec(r.path(), r.program(), words, environment);
      case Commands.Found.Refused refused ->
          throw new AppletFailure(
              "can't execute '" + words.getFirst() + "': " + reason(refused), refused.status());
    }
    return CANNOT;
  }

  private static String reason(Commands.Found.Refused refused) {
    return refused.message().equals("not found") ? "No such file or directory" : refused.message();
  }

  /** Runs a command and waits for it. */
  int run(Streams streams, String who, List<String> words) {
    streams.flush();
    switch (find(streams, words.getFirst())) {
      case Commands.Found.Runnable r -> {
        Task child =
            streams
                .kernel()
                .processes()
                .spawn(r.path(), r.program(), words, environment(streams), t -> {});
        return ShellJobs.status(streams.calls().waitFor(child.pid()));
      }
      case Commands.Found.Refused refused -> {
        streams.err(who + ": " + words.getFirst() + ": " + reason(refused) + "\n");
        return refused.status();
      }
    }
  }

  private int env(Streams streams, List<String> arguments) {
    Options options = Options.of(arguments, "+iu:0");
    List<String> words = new ArrayList<>(options.words());
    Map<String, String> environment =
        options.has('i') ? new LinkedHashMap<>() : new LinkedHashMap<>(environment(streams));
    options.values('u').forEach(environment::remove);
    if (!words.isEmpty() && words.getFirst().equals("-")) {
      environment.clear();
      words.removeFirst();
    }
    while (!words.isEmpty() && words.getFirst().indexOf('=') > 0) {
      String word = words.removeFirst();
      int equals = word.indexOf('=');
      environment.put(word.substring(0, equals), word.substring(equals + 1));
    }
    if (words.isEmpty()) {
      environment.forEach(
          (name, value) -> streams.print(name + "=" + value + (options.has('0') ? "\0" : "\n")));
      return 0;
    }
    return become(streams, words, environment);
  }

  private int xargs(Streams streams, List<String> arguments) {
    Options options = Options.of(arguments, "+trn:s:0xP:I:E:e");
    List<String> command = options.words().isEmpty() ? List.of("echo") : options.words();
    List<String> items = items(streams, options);
    int status = 0;
    if (options.has('I')) {
      String mark = options.value('I').orElse("{}");
      for (String item : items) {
        List<String> words = new ArrayList<>();
        command.forEach(w -> words.add(w.replace(mark, item)));
        status = worse(status, traced(streams, options, words));
      }
      return status;
    }
    if (items.isEmpty() && options.has('r')) {
      return 0;
    }
    int most = (int) Math.max(1, options.number('n', 1 << 20));
    for (int at = 0; at == 0 || at < items.size(); at += most) {
      List<String> words = new ArrayList<>(command);
      words.addAll(items.subList(at, Math.min(items.size(), at + most)));
      status = worse(status, traced(streams, options, words));
      if (status == CANNOT || status == 126) {
        return status;
      }
    }
    return status;
  }

  private int traced(Streams streams, Options options, List<String> words) {
    if (options.has('t')) {
      streams.err(String.join(" ", words) + "\n");
    }
    return run(streams, "xargs", words);
  }

  private static int worse(int before, int status) {
    return status == 0
        ? before
        : status == CANNOT || status == 126 ? status : status > 128 ? 125 : 123;
  }

  private static List<String> items(Streams streams, Options options) {
    String text = streams.readText(0);
    List<String> items = new ArrayList<>();
    if (options.has('0')) {
      for (String part : text.split("\0", -1)) {
        if (!part.isEmpty()) {
          items.add(part);
        }
      }
      return items;
    }
    boolean lines = options.has('I');
    StringBuilder item = new StringBuilder();
    boolean any = false;
    char quote = '\0';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quote != '\0') {
        if (c == '\n') {
          throw new AppletFailure("unmatched " + (quote == '"' ? "double" : "single") + " quote");
        }
        quote = c == quote ? '\0' : quote;
        item.append(quote == '\0' ? "" : String.valueOf(c));
      } else if (c == '"' || c == '\'') {
        quote = c;
        any = true;
      } else if (c == '\\' && i + 1 < text.length()) {
        item.append(text.charAt(++i));
        any = true;
      } else if (c == '\n' || !lines && (c == ' ' || c == '\t')) {
        if (any) {
          items.add(lines ? item.toString().stripLeading() : item.toString());
        }
        item.setLength(0);
        any = false;
      } else {
        item.append(c);
        any = true;
      }
    }
    if (any) {
      items.add(item.toString());
    }
    return items;
  }

  private int timeout(Streams streams, List<String> arguments) {
    Options options = Options.of(arguments, "+s:k:");
    List<String> words = options.words();
    if (words.size() < 2) {
      throw AppletFailure.usage("");
    }
    int signal = options.value('s').map(ShellTraps::signalNumber).orElse(15);
    double seconds = SystemApplets.seconds(words.getFirst());
    Optional<Double> kill = options.value('k').map(SystemApplets::seconds);
    int target = streams.kernel().current().pid();
    Task helper =
        streams
            .kernel()
            .processes()
            .fork(
                "timeout",
                new Program.Java(
                    self -> {
                      streams
                          .kernel()
                          .processes()
                          .fork(
                              "timeout",
                              new Program.Java(
                                  watcher -> watch(streams, target, seconds, signal, kill)),
                              List.of("timeout"),
                              t -> {});
                      return 0;
                    }),
                List.of("timeout"),
                t -> {});
    streams.calls().waitFor(helper.pid());
    return become(streams, words.subList(1, words.size()));
  }

  private static int watch(
      Streams streams, int target, double seconds, int signal, Optional<Double> kill) {
    if (!waitWhileAlive(streams, target, seconds)) {
      return 0;
    }
    streams.calls().kill(target, signal);
    if (kill.isPresent() && waitWhileAlive(streams, target, kill.get())) {
      streams.calls().kill(target, 9);
    }
    return 0;
  }

  private static boolean waitWhileAlive(Streams streams, int target, double seconds) {
    long left = (long) (seconds * SECOND);
    while (left > 0) {
      long part = Math.min(left, SECOND);
      streams.calls().sleep(part);
      left -= part;
      if (streams.kernel().processes().find(target).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private int time(Streams streams, List<String> arguments) {
    Options options = Options.of(arguments, "+vpao:f:");
    List<String> words = options.words();
    if (words.isEmpty()) {
      throw AppletFailure.usage("");
    }
    long before = streams.kernel().scheduler().nanos();
    int status;
    if (find(streams, words.getFirst()) instanceof Commands.Found.Refused refused) {
      streams.err("time: can't execute '" + words.getFirst() + "': " + reason(refused) + "\n");
      status = refused.status();
    } else {
      status = run(streams, "time", words);
    }
    if (status > 128) {
      streams.err("Command terminated by signal " + (status - 128) + "\n");
    } else if (status != 0) {
      streams.err("Command exited with non-zero status " + status + "\n");
    }
    double seconds = (streams.kernel().scheduler().nanos() - before) / 1e9;
    streams.err(
        options.has('p')
            ? String.format(Locale.ROOT, "real %.2f\nuser 0.00\nsys 0.00\n", seconds)
            : String.format(
                Locale.ROOT,
                "real\t%dm %.2fs\nuser\t0m 0.00s\nsys\t0m 0.00s\n",
                (long) seconds / 60,
                seconds % 60));
    return status;
  }

  private int which(Streams streams, List<String> arguments) {
    Options options = Options.of(arguments, "a");
    if (options.words().isEmpty()) {
      throw AppletFailure.usage("");
    }
    int status = 0;
    for (String name : options.words()) {
      Optional<String> path =
          name.contains("/")
              ? Optional.of(name)
                  .filter(
                      n ->
                          FileApplets.status(streams, n)
                              .filter(s -> (s.mode() & 0111) != 0)
                              .isPresent())
              : commands.search(streams, name, environment(streams).getOrDefault("PATH", "/bin"));
      path.ifPresent(p -> streams.print(p + "\n"));
      status = path.isEmpty() ? 1 : status;
    }
    return status;
  }

  private int busybox(Streams streams, List<String> arguments) {
    if (arguments.isEmpty()) {
      streams.print("BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) multi-call binary.\n");
      return 0;
    }
    if (!commands.has(arguments.getFirst())) {
      streams.err(arguments.getFirst() + ": applet not found\n");
      return CANNOT;
    }
    return become(streams, arguments);
  }
}
