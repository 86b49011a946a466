package dev.mmaplab.sim;

import dev.mmaplab.kernel.ErrnoException;
import dev.mmaplab.kernel.SignalNumbers;
import dev.mmaplab.kernel.Task;
import dev.mmaplab.kernel.TaskGroup;
import dev.mmaplab.sim.ShellSyntax.Assignment;
import dev.mmaplab.sim.ShellSyntax.Item;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The lab's shell: reads commands as busybox's ash does and runs them as processes of the simulated
 * computer. Says what ash says, in its words. Its strings are bytes: a character each.
 */
final class Shell implements Expansion.Host {
  private static final int DEEPEST = 150;
  private final Streams streams;
  private final Commands commands;
  private final ShellVariables variables;
  private final Expansion expansion;
  private final ShellRedirections redirections;
  private final ShellBuiltIns builtIns;
  private final ShellJobs jobs;
  private final ShellProcesses processes;
  private final ShellLoops loops;
  private final Map<String, ShellSyntax> functions = new LinkedHashMap<>();
  private final Map<String, String> aliases = new LinkedHashMap<>();
  private final ShellOptions options = new ShellOptions();
  private final boolean session;
  private ShellTraps traps;
  private String builtIn = "";
  private boolean fromFile;
  private int shellPid;
  private int line;
  private int depth;

  private Shell(Streams streams, Commands commands, ShellVariables variables, boolean session) {
    this.streams = streams;
    this.commands = commands;
    this.variables = variables;
    this.session = session;
    this.shellPid = streams.kernel().current().tgid();
    this.traps = new ShellTraps(streams);
    this.jobs = new ShellJobs(streams);
    this.expansion = new Expansion(variables, streams, this);
    this.redirections = new ShellRedirections(streams, expansion, options);
    this.builtIns = new ShellBuiltIns(this, streams);
    this.processes = new ShellProcesses(this, streams, redirections);
    this.loops = new ShellLoops(this, streams);
  }

  /** What a shell knows of its process when it begins. */
  private Shell started() {
    TaskGroup group = streams.kernel().current().group();
    variables.set("PWD", group.directory());
    variables.set("PPID", Integer.toString(group.parent().map(TaskGroup::tgid).orElse(1)));
    return this;
  }

  /** A shell of a process of its own, as {@code sh} is. */
  static Shell of(Streams streams, Commands commands, ShellVariables variables) {
    return new Shell(streams, commands, variables, false).started();
  }

  /** The shell that a run's script is typed into: it outlives its commands. */
  static Shell session(Streams streams, Commands commands) {
    ShellVariables variables = new ShellVariables();
    variables.inherit(Map.of("PATH", "/bin"));
    return new Shell(streams, commands, variables, true).started();
  }

  Streams streams() {
    return streams;
  }

  Commands commands() {
    return commands;
  }

  ShellVariables variables() {
    return variables;
  }

  Expansion expansion() {
    return expansion;
  }

  ShellProcesses processes() {
    return processes;
  }

  ShellJobs jobs() {
    return jobs;
  }

  ShellTraps traps() {
    return traps;
  }

  ShellOptions flags() {
    return options;
  }

  Map<String, String> aliases() {
    return aliases;
  }

  Map<String, ShellSyntax> functions() {
    return functions;
  }

  ShellRedirections redirections() {
    return redirections;
  }

  int loops() {
    return loops.depth();
  }

  boolean inFunctionOrFile() {
    return variables.inFunction() || depth > 0;
  }

  /**
   * Runs one command line, as {@code sh -c} would: the message about a deadly signal is left out
   * for the last command. What a line of several commands changes of the shell's directory,
   * options, traps and descriptors lasts as long as the line; variables and functions stay.
   *
   * @return its status: 0 to 255, 128 + N if signal N ended it
   */
  int runLine(String text, boolean lastLine) {
    boolean changes = ShellState.changedOnPurpose(text);
    ShellState before = ShellState.of(this, changes);
    jobs.forgetEnded();
    int status =
        streams
            .kernel()
            .processes()
            .outlive(
                () -> {
                  int ended = runText(text);
                  return lastLine || !changes ? atExit(ended) : ended;
                });
    redirections.forget();
    if (!changes) {
      before.restore(this);
    }
    loops.within(0);
    depth = 0;
    return status;
  }

  /** Runs a whole text to its end or an exit. */
  int runText(String text) {
    try {
      return text(text, !session || !traps.any());
    } catch (ShellSyntaxException e) {
      return status(complain("syntax error: " + e.getMessage(), 2));
    } catch (ShellFailure e) {
      return status(complain(e.words(), e.status()));
    } catch (ErrnoException e) {
      return status(complain(ErrorText.of(e.errno()), 2));
    } catch (ShellFlow e) {
      return status(leaving(e));
    }
  }

  private int leaving(ShellFlow flow) {
    return switch (flow.kind()) {
      case EXIT, RETURN -> flow.value();
      case BREAK, CONTINUE -> 0;
    };
  }

  /** Runs a file's text, whose errors name lines. */
  int runFile(String text) {
    fromFile = true;
    line = 1;
    return runText(text);
  }

  /** The EXIT trap, then the status to end with. */
  int atExit(int status) {
    Optional<String> action = traps.takeExit();
    if (action.isEmpty()) {
      return status;
    }
    variables.setStatus(status);
    try {
      text(action.get(), false);
    } catch (ShellFlow e) {
      if (e.kind() == ShellFlow.Kind.EXIT) {
        return e.value();
      }
    } catch (ShellFailure e) {
      return complain(e.words(), e.status());
    } catch (ShellSyntaxException e) {
      return complain("syntax error: " + e.getMessage(), 2);
    }
    return status;
  }

  /** Parses and runs one line after the other, so that a mistake stops nothing before it. */
  int text(String text, boolean canBeLast) {
    ShellParser parser = ShellParser.of(text, aliases);
    int result = 0;
    boolean any = false;
    for (Optional<ShellSyntax> next = next(parser); next.isPresent(); next = next(parser)) {
      any = true;
      result = run(next.get(), canBeLast && parser.endsHere() && !traps.any(), false);
    }
    return any ? result : status(0);
  }

  private Optional<ShellSyntax> next(ShellParser parser) {
    try {
      return parser.nextLine();
    } catch (ShellSyntaxException e) {
      line = parser.line() + (fromFile ? 1 : 0);
      throw e;
    }
  }

  /**
   * Runs a command.
   *
   * @param last nothing follows it
   * @param tested its failure is looked at: no reason for {@code set -e} to end the shell
   */
  int run(ShellSyntax command, boolean last, boolean tested) {
    if (options.has('n')) {
      return 0;
    }
    int result =
        switch (command) {
          case ShellSyntax.Sequence s -> sequence(s, last, tested);
          case ShellSyntax.AndOr a -> {
            int left = run(a.left(), false, true);
            yield (left == 0) == a.and() ? run(a.right(), last, tested) : left;
          }
          case ShellSyntax.Pipeline p -> {
            int status =
                p.stages().size() == 1
                    ? run(p.stages().getFirst(), last && !p.negated(), tested || p.negated())
                    : pipeline(p, tested || p.negated());
            yield p.negated() ? status(status == 0 ? 1 : 0) : status;
          }
          case ShellSyntax.Simple s -> simple(s, last, tested);
          case ShellSyntax.Redirected r -> {
            if (!redirections.apply(r.redirections(), this::complain)) {
              yield failed(status(1), tested);
            }
            try {
              yield run(r.command(), false, tested);
            } finally {
              redirections.undo();
            }
          }
          case ShellSyntax.If i -> {
            boolean taken = run(i.condition(), false, true) == 0;
            variables.setStatus(taken || i.otherwise().isPresent() ? variables.status() : 0);
            yield taken
                ? run(i.then(), last, tested)
                : i.otherwise().isPresent() ? run(i.otherwise().get(), last, tested) : 0;
          }
          case ShellSyntax.While w -> loops.whileLoop(w, tested);
          case ShellSyntax.For f -> loops.forLoop(f, tested);
          case ShellSyntax.Case c -> caseOf(c, last, tested);
          case ShellSyntax.Function f -> {
            functions.put(f.name(), f.body());
            yield status(0);
          }
          case ShellSyntax.Subshell s ->
              failed(processes.waitFor(processes.subshell(s.body(), false), last), tested);
        };
    runTraps();
    return result;
  }

  /** With {@code set -e} a failure that nobody looks at ends the shell. */
  private int failed(int status, boolean tested) {
    if (status != 0 && !tested && options.has('e')) {
      throw new ShellFlow(ShellFlow.Kind.EXIT, status);
    }
    return status;
  }

  private void runTraps() {
    for (Optional<String> action = traps.next(); action.isPresent(); action = traps.next()) {
      int before = variables.status();
      deeper();
      text(action.get(), false);
      depth--;
      variables.setStatus(before);
    }
  }

  private int sequence(ShellSyntax.Sequence sequence, boolean last, boolean tested) {
    int result = sequence.items().isEmpty() ? status(0) : 0;
    for (int i = 0; i < sequence.items().size(); i++) {
      Item item = sequence.items().get(i);
      if (item.background()) {
        background(item.command());
        result = status(0);
      } else {
        result = run(item.command(), last && i == sequence.items().size() - 1, tested);
      }
    }
    return result;
  }

  private void background(ShellSyntax command) {
    List<Task> started = processes.background(command);
    jobs.add(started);
    variables.setLastBackground(started.getLast().pid());
  }

  private int caseOf(ShellSyntax.Case command, boolean last, boolean tested) {
    String subject = expansion.single(command.subject());
    variables.setStatus(0);
    for (ShellSyntax.Arm arm : command.arms()) {
      for (ShellSyntax.Word pattern : arm.patterns()) {
        if (expansion.pattern(pattern).matches(subject)) {
          return run(arm.body(), last, tested);
        }
      }
    }
    return status(0);
  }

  private int simple(ShellSyntax.Simple command, boolean last, boolean tested) {
    line = command.line() + (fromFile ? 1 : 0);
    variables.set("LINENO", Integer.toString(line));
    List<String> words = expansion.arguments(command.words());
    if (words.isEmpty()) {
      variables.setStatus(0);
      if (!redirections.apply(command.redirections(), this::complain)) {
        return failed(status(1), tested);
      }
      redirections.undo();
      for (Assignment a : command.assignments()) {
        String value = expansion.assigned(a.value());
        trace(Map.of(a.name(), value), List.of());
        assign(a.name(), value);
      }
      return failed(status(variables.status()), tested);
    }
    String name = words.getFirst();
    boolean function = functions.containsKey(name);
    boolean special = !function && ShellBuiltIns.special(name);
    if (!redirections.apply(command.redirections(), this::complain)) {
      if (special) {
        throw new ShellFlow(ShellFlow.Kind.EXIT, status(1));
      }
      return failed(status(1), tested);
    }
    boolean keep = false;
    try {
      Map<String, String> given = new LinkedHashMap<>();
      command.assignments().forEach(a -> given.put(a.name(), expansion.assigned(a.value())));
      trace(given, words);
      int result;
      if (function) {
        result = with(given, () -> call(name, words, tested));
      } else if (builtIns.has(name)) {
        keep = name.equals("exec") && words.size() == 1;
        result =
            special
                ? keeping(given, () -> builtIn(name, words))
                : with(given, () -> builtIn(name, words));
      } else {
        Map<String, String> environment = variables.environment();
        environment.putAll(given);
        result = processes.external(words, environment, last);
      }
      return failed(status(result), tested);
    } finally {
      if (keep) {
        redirections.keep();
      } else {
        redirections.undo();
      }
    }
  }

  private void trace(Map<String, String> assignments, List<String> words) {
    if (options.has('x')) {
      String prompt = variables.get("PS4").orElse("");
      streams.err(prompt + ShellQuotes.command(assignments, words) + "\n");
    }
  }

  /** A part of a built-in command. */
  interface Body {
    int run();
  }

  /** Runs with messages that do not name the built-in command in progress. */
  int plainly(Body body) {
    String before = builtIn;
    builtIn = "";
    try {
      return body.run();
    } finally {
      builtIn = before;
    }
  }

  private int keeping(Map<String, String> given, Body body) {
    given.forEach(this::assign);
    return body.run();
  }

  /** Runs with variables that are back to what they were afterwards. */
  private int with(Map<String, String> given, Body body) {
    if (given.isEmpty()) {
      return body.run();
    }
    variables.enterFunction();
    try {
      given.forEach(
          (name, value) -> {
            variables.makeLocal(name);
            assign(name, value);
            variables.setExported(name, true);
          });
      return body.run();
    } finally {
      variables.leaveFunction();
    }
  }

  private int builtIn(String name, List<String> words) {
    String before = builtIn;
    builtIn = name;
    try {
      return builtIns.run(name, words.subList(1, words.size()));
    } catch (ShellFailure e) {
      int status = status(complain(e.words(), e.status()));
      if (ShellBuiltIns.special(name)) {
        throw new ShellFlow(ShellFlow.Kind.EXIT, status);
      }
      return status;
    } finally {
      builtIn = before;
    }
  }

  private int call(String name, List<String> words, boolean tested) {
    List<String> before = variables.positional();
    String builtInBefore = builtIn;
    deeper();
    variables.enterFunction();
    variables.setPositional(words.subList(1, words.size()));
    builtIn = "";
    try {
      return run(functions.getOrDefault(name, new ShellSyntax.Sequence(List.of())), false, tested);
    } catch (ShellFlow e) {
      if (e.kind() != ShellFlow.Kind.RETURN) {
        throw e;
      }
      return e.value();
    } finally {
      depth--;
      variables.leaveFunction();
      variables.setPositional(before);
      builtIn = builtInBefore;
    }
  }

  /** ash's own stack ends somewhere, too. */
  private void deeper() {
    if (++depth > DEEPEST) {
      depth = 0;
      throw new ShellFlow(ShellFlow.Kind.EXIT, 128 + SignalNumbers.SIGSEGV);
    }
  }

  /**
   * Runs a file or the text of {@code eval} in this shell.
   *
   * @param name in messages
   */
  int source(String text, boolean file, String name) {
    boolean fileBefore = fromFile;
    String builtInBefore = builtIn;
    deeper();
    builtIn = name;
    fromFile |= file;
    try {
      return text(text, false);
    } catch (ShellSyntaxException e) {
      throw new ShellFlow(
          ShellFlow.Kind.EXIT, status(complain("syntax error: " + e.getMessage(), 2)));
    } catch (ShellFlow e) {
      if (file && e.kind() == ShellFlow.Kind.RETURN) {
        return e.value();
      }
      throw e;
    } finally {
      depth = Math.max(0, depth - 1);
      fromFile = fileBefore;
      builtIn = builtInBefore;
    }
  }

  @Override
  public void assign(String name, String value) {
    streams.kernel().limits().hold(variables.set(name, value));
    if (options.has('a')) {
      variables.setExported(name, true);
    }
  }

  /** Prints a message of the shell's own and answers the status. */
  int complain(String message, int status) {
    String where =
        (builtIn.isEmpty() ? "" : builtIn + ": ")
            + (builtIn.isEmpty() && !fromFile ? "" : "line " + line + ": ");
    streams.err(variables.name() + ": " + where + message + "\n");
    return status;
  }

  /** Nothing of this shell is needed once its last command runs. */
  boolean mayBeReplaced() {
    return !session && !traps.any();
  }

  private int pipeline(ShellSyntax.Pipeline pipeline, boolean tested) {
    int result = 0;
    int failed = 0;
    for (Task child : processes.stages(pipeline, false)) {
      result = processes.waitFor(child, false);
      failed = result != 0 ? result : failed;
    }
    return failed(status(options.has("pipefail") ? failed : result), tested);
  }

  /** A copy for a process of its own. */
  Shell child() {
    Shell child = new Shell(streams, commands, variables.copy(), false);
    child.functions.putAll(functions);
    child.aliases.putAll(aliases);
    child.options.take(options);
    child.traps = traps;
    child.builtIn = builtIn;
    child.fromFile = fromFile;
    child.line = line;
    child.depth = depth;
    child.loops.within(loops.depth());
    child.shellPid = shellPid;
    return child;
  }

  int isolated(ShellSyntax body) {
    int status;
    traps = traps.inherited();
    try {
      status = run(body, true, false);
    } catch (ShellFlow e) {
      status = leaving(e);
    } catch (ShellFailure e) {
      status = complain(e.words(), e.status());
    } catch (ErrnoException e) {
      status = complain(ErrorText.of(e.errno()), 2);
    } catch (ShellSyntaxException e) {
      status = complain("syntax error: " + e.getMessage(), 2);
    } finally {
      streams.kernel().limits().hold(-variables.grown());
    }
    return atExit(status);
  }

  @Override
  public String outputOf(ShellSyntax body) {
    ShellProcesses.Captured captured = processes.capture(body);
    processes.waitFor(captured.child(), false);
    return captured.output();
  }

  @Override
  public int pid() {
    return shellPid;
  }

  @Override
  public String options() {
    return options.letters();
  }

  /** Sets {@code $?}. */
  int status(int value) {
    variables.setStatus(value);
    return value;
  }
}
