package dev.mmaplab.sim;

import dev.mmaplab.c.ObjectFile;
import dev.mmaplab.c.UnsupportedException;
import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.kernel.KernelImage;
import dev.mmaplab.kernel.KernelLimits;
import dev.mmaplab.kernel.KernelPanic;
import dev.mmaplab.kernel.LimitExceeded;
import dev.mmaplab.kernel.MemorySnapshot;
import dev.mmaplab.kernel.Processes.Program;
import dev.mmaplab.kernel.ProgramImage;
import dev.mmaplab.kernel.Task;
import dev.mmaplab.kernel.mm.Snapshots;
import dev.mmaplab.sim.RunRequest.Limits;
import dev.mmaplab.sim.RunResult.Missing;
import dev.mmaplab.sim.RunResult.Outcome;
import dev.mmaplab.sim.RunResult.Usage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One computer from boot to the end of the script. */
final class Session {
  private static final int MOST_SNAPSHOTS = 32;

  private final RunRequest request;
  private final Build build;
  private final long started;
  private final Kernel kernel;
  private final Transcript transcript;
  private Outcome outcome = Outcome.COMPLETED;
  private final List<MemorySnapshot> memory = new ArrayList<>();
  private List<Missing> unsupported = List.of();

  Session(RunRequest request, Build build, KernelImage image, long started) {
    this.request = request;
    this.build = build;
    this.started = started;
    Limits l = request.limits();
    this.kernel =
        Kernel.boot(
            image,
            new KernelLimits(l.instructions(), l.memoryBytes(), l.outputBytes(), l.wallMillis()));
    this.transcript = new Transcript(request.stdin().getBytes(StandardCharsets.UTF_8));
  }

  /** The computer itself; what it keeps once the session is over. */
  Kernel kernel() {
    return kernel;
  }

  RunResult run() {
    Snapshots snapshots = new Snapshots(kernel.memory());
    Map<String, ObjectFile> modules = new LinkedHashMap<>();
    Map<String, ProgramImage> programs = new LinkedHashMap<>();
    install(modules, programs);
    Map<String, Applet> applets = Applets.all(new BuiltModules(modules));
    Commands commands = new Commands(applets, programs);
    applets.put("sh", (streams, arguments) -> ShellApplet.run(streams, arguments, commands));
    CommandApplets.install(applets, commands);
    for (String name : applets.keySet()) {
      kernel.files().text(Commands.FOLDER + name, 0755, () -> "busybox " + name + "\n");
    }
    kernel
        .processes()
        .setPrograms(path -> commands.own(path).or(() -> program(commands, programs, path)));
    ModuleVariables variables = new ModuleVariables(kernel, byModuleName());
    kernel.processes().onEnd(task -> remember(task, snapshots, variables));
    String script = request.script().orElseGet(() -> DefaultScript.of(build));
    try {
      kernel.processes().runFirst("sh", transcript, self -> shell(commands, script));
    } catch (LimitExceeded e) {
      outcome = outcomeOf(e);
    } catch (OutOfMemoryError | StackOverflowError e) {
      outcome = Outcome.MEMORY_LIMIT;
    } catch (KernelPanic e) {
      outcome = Outcome.PANICKED;
    } catch (UnsupportedException e) {
      outcome = Outcome.UNSUPPORTED;
      unsupported = List.of(new Missing(e.construct(), e.position().file(), e.position().line()));
    }
    transcript.cutShort();
    return new RunResult(
        outcome,
        true,
        build.diagnostics(),
        unsupported,
        transcript.entries(),
        kernel.log().lines(),
        kernel.events().list(),
        memory,
        new Usage(
            kernel.limits().instructions(),
            kernel.memory().physical().used(),
            kernel.limits().outputBytes(),
            Simulator.millisSince(started)));
  }

  /**
   * Puts the files and what was built from them into the computer; a built file's content names it.
   */
  private void install(Map<String, ObjectFile> modules, Map<String, ProgramImage> programs) {
    request
        .files()
        .forEach(
            (name, text) ->
                kernel.files().write(path(name), text.getBytes(StandardCharsets.UTF_8), 0644));
    build
        .modules()
        .forEach(
            (name, object) -> {
              String content = "\u007fELF kernel module " + name + "\n";
              modules.put(content, object);
              kernel
                  .files()
                  .write(path(name + ".ko"), content.getBytes(StandardCharsets.UTF_8), 0644);
            });
    build
        .programs()
        .forEach(
            (name, image) -> {
              String content = "\u007fELF program " + name + "\n";
              programs.put(content, image);
              kernel.files().write(path(name), content.getBytes(StandardCharsets.UTF_8), 0755);
            });
  }

  private Optional<Program> program(
      Commands commands, Map<String, ProgramImage> programs, String path) {
    return kernel
        .files()
        .findIfAny(path)
        .map(inode -> new String(kernel.files().read(path), StandardCharsets.UTF_8))
        .flatMap(
            content ->
                content.startsWith("#!")
                    ? Optional.of(commands.script(path))
                    : Optional.ofNullable(programs.get(content)).map(Program.Image::new));
  }

  private int shell(Commands commands, String script) {
    Streams streams = new Streams(kernel);
    streams.calls().chdir(Builder.DIRECTORY);
    Shell shell = Shell.session(streams, commands);
    List<String> lines = ScriptLines.of(script);
    for (int i = 0; i < lines.size(); i++) {
      transcript.begin(lines.get(i));
      transcript.end(shell.runLine(Streams.bytes(lines.get(i)), i == lines.size() - 1));
    }
    return 0;
  }

  private Map<String, ObjectFile> byModuleName() {
    Map<String, ObjectFile> byName = new LinkedHashMap<>();
    build
        .modules()
        .forEach((unit, object) -> byName.put(ModuleApplets.moduleName(object.name()), object));
    return byName;
  }

  /** Only processes that run the learner's C: commands written in Java have nothing to show. */
  private void remember(Task task, Snapshots snapshots, ModuleVariables variables) {
    if (task.userCpu().isPresent()
        && task.mmIfAny().isPresent()
        && memory.size() < MOST_SNAPSHOTS) {
      String name = "./" + task.comm();
      memory.add(
          snapshots.take(
              task.mm(),
              name + " ended",
              task.tgid(),
              name,
              variables::pointingTo,
              task.group().fault()));
    }
  }

  private static String path(String name) {
    return Builder.DIRECTORY + "/" + name;
  }

  private static Outcome outcomeOf(LimitExceeded e) {
    return switch (e.kind()) {
      case INSTRUCTIONS -> Outcome.INSTRUCTION_LIMIT;
      case MEMORY -> Outcome.MEMORY_LIMIT;
      case OUTPUT -> Outcome.OUTPUT_LIMIT;
      case TIME -> Outcome.TIME_LIMIT;
      case LIVELOCK -> Outcome.LIVELOCK;
    };
  }
}
