package dev.mmaplab.sim;

import dev.mmaplab.kernel.BuiltIn;
import dev.mmaplab.kernel.ErrnoException;
import dev.mmaplab.kernel.Processes;
import dev.mmaplab.kernel.Processes.Program;
import dev.mmaplab.kernel.SignalNumbers;
import dev.mmaplab.kernel.Task;
import dev.mmaplab.sim.ShellSyntax.Assignment;
import dev.mmaplab.sim.ShellSyntax.Item;
import dev.mmaplab.sim.ShellSyntax.Redirection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The lab's shell: reads commands as busybox's ash does and runs them as processes of the simulated
 * computer. Says what ash says, in its words.
 */
final class Shell {
  private static final int SAVED_FD = 10;
  private static final int SIGNALED = 128;
  private final Streams streams;
  private final Commands commands;
  private final ShellVariables variables;
  private final Expansion expansion;
  private final ShellBuiltIns builtIns;
  private int redirected;

  Shell(Streams streams, Commands commands, ShellVariables variables) {
    this.streams = streams;
    this.commands = commands;
    this.variables = variables;
    this.expansion = new Expansion(variables, streams, this::capture);
    this.builtIns = new ShellBuiltIns(streams, variables);
  }

  /**
   * Runs one command line, as {@code sh -c} would: the message about a deadly signal is left out
   * for the last command.
   *
   * @return its status: 0 to 255, 128 + N if signal N ended it
   */
  int runLine(String text) {
    try {
      return run(ShellParser.parse(text), true);
    } catch (ShellSyntaxException e) {
      streams.err("/bin/sh: syntax error: " + e.getMessage() + "\n");
      return status(2);
    } catch (ShellFlow e) {
      return status(e.status());
    }
  }

  /** Runs a command; {@code last}: nothing follows it. */
  private int run(ShellSyntax command, boolean last) {
    return switch (command) {
      case ShellSyntax.Sequence s -> sequence(s, last);
      case ShellSyntax.AndOr a -> {
        int left = run(a.left(), false);
        yield (left == 0) == a.and() ? run(a.right(), last) : left;
      }
      case ShellSyntax.Pipeline p -> {
        int result =
            p.stages().size() == 1 ? run(p.stages().getFirst(), last && !p.negated()) : pipeline(p);
        yield p.negated() ? status(result == 0 ? 1 : 0) : result;
      }
      case ShellSyntax.Simple s -> simple(s, last);
      case ShellSyntax.Redirected r -> redirected(r.redirections(), () -> run(r.command(), false));
      case ShellSyntax.If i -> {
        boolean taken = run(i.condition(), false) == 0;
        variables.setStatus(0);
        yield run(taken ? i.then() : i.otherwise(), last);
      }
      case ShellSyntax.While w -> loop(w);
      case ShellSyntax.For f -> forLoop(f);
      case ShellSyntax.Subshell s -> waitFor(spawnShell(s.body()), last);
    };
  }

  private int sequence(ShellSyntax.Sequence sequence, boolean last) {
    int result = sequence.items().isEmpty() ? status(0) : 0;
    for (int i = 0; i < sequence.items().size(); i++) {
      Item item = sequence.items().get(i);
      if (item.background()) {
        variables.setLastBackground(spawnShell(item.command()).pid());
        result = status(0);
      } else {
        result = run(item.command(), last && i == sequence.items().size() - 1);
      }
    }
    return result;
  }

  private int loop(ShellSyntax.While loop) {
    int result = 0;
    while ((run(loop.condition(), false) == 0) != loop.until()) {
      try {
        result = run(loop.body(), false);
      } catch (ShellFlow e) {
        if (leave(e)) {
          break;
        }
      }
      turn();
    }
    return status(result);
  }

  private int forLoop(ShellSyntax.For loop) {
    int result = 0;
    for (String value : expansion.arguments(loop.words())) {
      assign(loop.variable(), value);
      try {
        result = run(loop.body(), false);
      } catch (ShellFlow e) {
        if (leave(e)) {
          break;
        }
      }
      turn();
    }
    return status(result);
  }

  /** An endless loop of the shell costs instructions like any other. */
  private void turn() {
    streams.kernel().limits().chargeInstructions(1_000);
  }

  /** True for break, false for continue; exit goes on. */
  private static boolean leave(ShellFlow flow) {
    if (flow.kind() == ShellFlow.Kind.EXIT) {
      throw flow;
    }
    return flow.kind() == ShellFlow.Kind.BREAK;
  }

  private int simple(ShellSyntax.Simple command, boolean last) {
    try {
      List<String> words = expansion.arguments(command.words());
      if (words.isEmpty()) {
        variables.setStatus(0);
        for (Assignment a : command.assignments()) {
          assign(a.name(), expansion.single(a.value()));
        }
        return command.redirections().isEmpty()
            ? status(variables.status())
            : redirected(command.redirections(), () -> 0);
      }
      String name = words.getFirst();
      List<String> arguments = words.subList(1, words.size());
      if (builtIns.has(name)) {
        command.assignments().forEach(a -> assign(a.name(), expansion.single(a.value())));
        return redirected(command.redirections(), () -> builtIns.run(name, arguments));
      }
      Map<String, String> environment = variables.environment();
      command.assignments().forEach(a -> environment.put(a.name(), expansion.single(a.value())));
      return redirected(command.redirections(), () -> external(words, environment, last));
    } catch (ShellSyntaxException e) {
      streams.err("/bin/sh: " + e.getMessage() + "\n");
      return status(2);
    }
  }

  private void assign(String name, String value) {
    streams.kernel().limits().hold(variables.set(name, value));
  }

  private int external(List<String> words, Map<String, String> environment, boolean last) {
    return switch (commands.find(streams, words.getFirst())) {
      case Commands.Found.Runnable found -> {
        Task child =
            streams
                .kernel()
                .processes()
                .spawn(words.getFirst(), found.program(), words, environment, this::closeSaved);
        yield waitFor(child, last);
      }
      case Commands.Found.Refused refused -> {
        streams.err("/bin/sh: " + words.getFirst() + ": " + refused.message() + "\n");
        yield status(refused.status());
      }
    };
  }

  private int pipeline(ShellSyntax.Pipeline pipeline) {
    List<Task> children = new ArrayList<>();
    int input = -1;
    for (int i = 0; i < pipeline.stages().size(); i++) {
      boolean end = i == pipeline.stages().size() - 1;
      int[] pipe = end ? new int[] {-1, -1} : streams.calls().pipe();
      int from = input;
      ShellSyntax stage = pipeline.stages().get(i);
      children.add(
          spawnBody(
              self -> {
                plumb(from, 0);
                plumb(pipe[1], 1);
                if (pipe[0] >= 0) {
                  streams.calls().close(pipe[0]);
                }
                return child().runIsolated(stage);
              }));
      if (from >= 0) {
        streams.calls().close(from);
      }
      if (!end) {
        streams.calls().close(pipe[1]);
        input = pipe[0];
      }
    }
    int result = 0;
    for (Task child : children) {
      result = waitFor(child, true);
    }
    return result;
  }

  private void plumb(int from, int to) {
    if (from >= 0 && from != to) {
      streams.calls().dup2(from, to);
      streams.calls().close(from);
    }
  }

  private Task spawnShell(ShellSyntax body) {
    return spawnBody(self -> child().runIsolated(body));
  }

  private Task spawnBody(BuiltIn body) {
    return streams
        .kernel()
        .processes()
        .spawn(
            "sh", new Program.Java(body), List.of("sh"), variables.environment(), this::closeSaved);
  }

  /** A copy for a process of its own. */
  private Shell child() {
    return new Shell(streams, commands, variables.copy());
  }

  private int runIsolated(ShellSyntax body) {
    try {
      return run(body, true);
    } catch (ShellFlow e) {
      return e.status();
    } catch (ShellSyntaxException e) {
      streams.err("/bin/sh: " + e.getMessage() + "\n");
      return 2;
    } finally {
      streams.kernel().limits().hold(-variables.grown());
    }
  }

  private void closeSaved(Task child) {
    for (int i = 0; i < redirected; i++) {
      child.files().close(SAVED_FD + i);
    }
  }

  private int waitFor(Task child, boolean last) {
    Processes.Ended ended = streams.calls().waitFor(child.pid());
    if (ended.signal().isEmpty()) {
      return status(ended.exit());
    }
    int signal = ended.signal().get();
    if (!last && signal != SignalNumbers.SIGINT && signal != SignalNumbers.SIGPIPE) {
      streams.err(SignalNumbers.text(signal) + "\n");
    }
    return status(SIGNALED + signal);
  }

  /** The output of commands, for {@code $(…)}. */
  private String capture(ShellSyntax body) {
    int[] pipe = streams.calls().pipe();
    Task child =
        spawnBody(
            self -> {
              streams.calls().close(pipe[0]);
              plumb(pipe[1], 1);
              return child().runIsolated(body);
            });
    streams.calls().close(pipe[1]);
    byte[] bytes = streams.readAll(pipe[0]);
    streams.letGo(bytes.length);
    String output = new String(bytes, StandardCharsets.UTF_8);
    streams.calls().close(pipe[0]);
    waitFor(child, true);
    return output;
  }

  private interface Body {
    int run();
  }

  /** Runs with redirected descriptors, which are put back afterwards. */
  private int redirected(List<Redirection> redirections, Body body) {
    int before = redirected;
    List<Integer> saved = new ArrayList<>();
    try {
      for (Redirection r : redirections) {
        if (!redirect(r, saved)) {
          return status(1);
        }
      }
      return status(body.run());
    } finally {
      for (int i = saved.size() - 1; i >= 0; i--) {
        int from = SAVED_FD + before + i;
        int to = saved.get(i);
        streams.calls().dup2(from, to);
        streams.calls().close(from);
      }
      redirected = before;
    }
  }

  private boolean redirect(Redirection r, List<Integer> saved) {
    String target = expansion.single(r.target());
    try {
      int from;
      if (r.operator().endsWith("&")) {
        from = target.matches("\\d") ? target.charAt(0) - '0' : -1;
      } else {
        from = streams.calls().open(target, OpenFlags.of(r.operator()), 0666);
      }
      streams.calls().dup2(r.fd(), SAVED_FD + redirected);
      saved.add(r.fd());
      redirected++;
      streams.calls().dup2(from, r.fd());
      if (!r.operator().endsWith("&")) {
        streams.calls().close(from);
      }
      return true;
    } catch (ErrnoException e) {
      streams.err("/bin/sh: " + OpenFlags.refusal(r.operator(), target, e) + "\n");
      return false;
    }
  }

  private int status(int value) {
    variables.setStatus(value);
    return value;
  }
}
