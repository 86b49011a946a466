package dev.mmaplab.sim;

import dev.mmaplab.kernel.ErrnoException;
import dev.mmaplab.kernel.Processes.Ended;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** wait, jobs, kill, fg, bg, trap: what concerns processes. */
final class ShellJobCommands {
  private static final int NO_CHILD = 127;
  private final Shell shell;
  private final Streams streams;

  ShellJobCommands(Shell shell, Streams streams) {
    this.shell = shell;
    this.streams = streams;
  }

  int run(String name, List<String> arguments) {
    return switch (name) {
      case "wait" -> arguments.isEmpty() ? waitForAll() : waitForEach(arguments);
      case "jobs" -> {
        streams.out(shell.jobs().list(arguments.contains("-p"), arguments.contains("-l")));
        yield 0;
      }
      case "kill" -> kill(arguments);
      default -> foreground(arguments);
    };
  }

  private int foreground(List<String> arguments) {
    ShellJobs.Job job =
        shell
            .jobs()
            .find(arguments.isEmpty() ? "%%" : arguments.getFirst())
            .orElseThrow(() -> new ShellFailure("no such job"));
    throw new ShellFailure("job " + job.number() + " not created under job control");
  }

  private int waitForAll() {
    while (!shell.jobs().running().isEmpty()) {
      int interrupted = waitOnce(-1);
      if (interrupted != 0) {
        return interrupted;
      }
    }
    return 0;
  }

  /** 0, or the status that a trapped signal gives. */
  private int waitOnce(int pid) {
    try {
      Optional<Ended> ended = streams.calls().waitInterruptibly(pid);
      ended.ifPresent(shell.jobs()::note);
      return ended.isPresent() ? 0 : 128 + streams.calls().trappedSignal();
    } catch (ErrnoException e) {
      return NO_CHILD;
    }
  }

  private int waitForEach(List<String> arguments) {
    int status = 0;
    for (String argument : arguments) {
      Optional<ShellJobs.Job> job = shell.jobs().find(argument);
      if (job.isEmpty()) {
        ShellBuiltIns.natural(argument);
        status = NO_CHILD;
        continue;
      }
      boolean told = job.get().done();
      while (!job.get().done()) {
        int interrupted = waitOnce(-1);
        if (interrupted != 0) {
          return interrupted;
        }
      }
      String death = job.get().death();
      if (!death.isEmpty() && !told) {
        streams.err(death + "\n");
      }
      status = job.get().status();
      shell.jobs().forget(job.get());
    }
    return status;
  }

  private int kill(List<String> arguments) {
    List<String> words = new ArrayList<>(arguments);
    if (!words.isEmpty() && words.getFirst().startsWith("-l")) {
      return KillApplet.list(streams, words.subList(1, words.size()));
    }
    List<String> targets = new ArrayList<>();
    for (String word : words) {
      if (!word.startsWith("%")) {
        targets.add(word);
        continue;
      }
      shell.jobs().look();
      for (int pid : shell.jobs().find(word).orElseThrow().pids()) {
        targets.add(Integer.toString(pid));
      }
    }
    return KillApplet.run(streams, "sh", targets);
  }

  int trap(List<String> arguments) {
    List<String> words = new ArrayList<>(arguments);
    if (!words.isEmpty() && words.getFirst().equals("-l")) {
      return KillApplet.list(streams, List.of());
    }
    if (!words.isEmpty() && words.getFirst().equals("--")) {
      words.removeFirst();
    }
    if (words.isEmpty()) {
      streams.out(shell.traps().list());
      return 0;
    }
    boolean reset = words.size() == 1 || words.getFirst().matches("-|[0-9]+");
    String action = reset ? "" : words.getFirst();
    if (!reset || words.getFirst().equals("-")) {
      words.removeFirst();
    }
    int status = 0;
    for (String word : words) {
      int signal = ShellTraps.signalNumber(word);
      if (signal < 0) {
        shell.complain(word + ": invalid signal specification", 0);
        status = 1;
      } else if (reset) {
        shell.traps().reset(signal);
      } else {
        shell.traps().set(signal, action);
      }
    }
    return status;
  }
}
