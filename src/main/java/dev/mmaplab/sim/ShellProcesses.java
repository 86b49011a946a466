package dev.mmaplab.sim;

import dev.mmaplab.kernel.BuiltIn;
import dev.mmaplab.kernel.Processes;
import dev.mmaplab.kernel.Processes.Program;
import dev.mmaplab.kernel.SignalNumbers;
import dev.mmaplab.kernel.Task;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The processes that a shell forks for parts of a command: pipelines, subshells, substitutions. */
final class ShellProcesses {
  /** What a process printed; nobody has waited for it yet. */
  record Captured(String output, Task child) {}

  private final Shell shell;
  private final Streams streams;
  private final ShellRedirections redirections;

  ShellProcesses(Shell shell, Streams streams, ShellRedirections redirections) {
    this.shell = shell;
    this.streams = streams;
    this.redirections = redirections;
  }

  /** Starts a process for each stage, each reading what the one before writes. */
  List<Task> stages(ShellSyntax.Pipeline pipeline, boolean background) {
    List<Task> children = new ArrayList<>();
    int input = -1;
    for (int i = 0; i < pipeline.stages().size(); i++) {
      boolean end = i == pipeline.stages().size() - 1;
      int[] pipe = end ? new int[] {-1, -1} : streams.calls().pipe();
      int from = input;
      ShellSyntax stage = pipeline.stages().get(i);
      boolean quiet = background && i == 0;
      Shell child = shell.child();
      children.add(
          fork(
              self -> {
                if (background) {
                  beInBackground(quiet);
                }
                plumb(from, 0);
                plumb(pipe[1], 1);
                if (pipe[0] >= 0) {
                  streams.calls().close(pipe[0]);
                }
                return child.isolated(stage);
              }));
      if (from >= 0) {
        streams.calls().close(from);
      }
      if (!end) {
        streams.calls().close(pipe[1]);
        input = pipe[0];
      }
    }
    return children;
  }

  private void plumb(int from, int to) {
    if (from >= 0 && from != to) {
      streams.calls().dup2(from, to);
      streams.calls().close(from);
    }
  }

  /** Starts what a command needs in the background. */
  List<Task> background(ShellSyntax command) {
    return command instanceof ShellSyntax.Pipeline p && p.stages().size() > 1 && !p.negated()
        ? stages(p, true)
        : List.of(subshell(command, true));
  }

  /** Starts a process for a command. */
  Task subshell(ShellSyntax body, boolean background) {
    Shell child = shell.child();
    return fork(
        self -> {
          if (background) {
            beInBackground(true);
          }
          return child.isolated(body);
        });
  }

  /** Without job control the keyboard's signals are not for the background. */
  private void beInBackground(boolean readsNothing) {
    streams.calls().handle(SignalNumbers.SIGINT, 1);
    streams.calls().handle(SignalNumbers.SIGQUIT, 1);
    if (readsNothing) {
      redirections.nothingToRead();
    }
  }

  private Task fork(BuiltIn body) {
    List<String> arguments = streams.kernel().current().arguments();
    return streams
        .kernel()
        .processes()
        .fork("sh", new Program.Java(body), arguments, redirections::closeSaved);
  }

  /** Runs this and reads what it prints. */
  Captured capture(ShellSyntax body) {
    int[] pipe = streams.calls().pipe();
    Shell own = shell.child();
    Task child =
        fork(
            self -> {
              streams.calls().close(pipe[0]);
              plumb(pipe[1], 1);
              return own.isolated(body);
            });
    streams.calls().close(pipe[1]);
    byte[] bytes = streams.readAll(pipe[0]);
    streams.letGo(bytes.length);
    streams.calls().close(pipe[0]);
    return new Captured(new String(bytes, StandardCharsets.ISO_8859_1), child);
  }

  /** Runs a program in a process of its own, or in this one if nothing follows it here. */
  int external(List<String> words, Map<String, String> environment, boolean last) {
    String name = words.getFirst();
    String path = shell.variables().get("PATH").orElse("");
    switch (shell.commands().find(streams, name, path)) {
      case Commands.Found.Runnable found -> {
        if (last && shell.mayBeReplaced()) {
          redirections.forget();
          streams.calls().exec(found.path(), found.program(), words, environment);
        }
        Task child =
            streams
                .kernel()
                .processes()
                .spawn(found.path(), found.program(), words, environment, redirections::closeSaved);
        return waitFor(child, last);
      }
      case Commands.Found.Refused refused -> {
        shell.complain(name + ": " + refused.message(), 0);
        return shell.status(refused.status());
      }
    }
  }

  /** Waits for a process in the foreground. */
  int waitFor(Task child, boolean last) {
    Processes.Ended ended = streams.calls().waitFor(child.pid());
    String death = ShellJobs.death(ended);
    if (shell.jobs().any()) {
      shell.jobs().look();
    }
    if (!last && !death.isEmpty()) {
      streams.err(death + "\n");
    }
    return shell.status(ShellJobs.status(ended));
  }
}
