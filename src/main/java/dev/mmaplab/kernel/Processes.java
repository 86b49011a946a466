package dev.mmaplab.kernel;

import dev.mmaplab.interp.Cpu;
import dev.mmaplab.kernel.mm.MemoryCheck;
import dev.mmaplab.kernel.mm.Mm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.IntSupplier;

/** Starting, finding and ending tasks. */
public final class Processes {
  /** The first process's number: a booted machine has used up those below. */
  private static final int FIRST_PID = 100;

  private static final int FIRST_SYSTEM_PID = 20;

  /**
   * How a child ended, for its parent.
   *
   * @param status as wait(2) stores it
   */
  public record Ended(int pid, int status) {
    /** The signal that killed it, if one did. */
    public Optional<Integer> signal() {
      return (status & 0x7f) == 0 ? Optional.empty() : Optional.of(status & 0x7f);
    }

    /** The exit status, meaningful without {@link #signal}. */
    public int exit() {
      return status >> 8 & 0xff;
    }

    public boolean coreDumped() {
      return (status & 0x80) != 0;
    }
  }

  /** What execve(2) finds behind a path. */
  public interface Programs {
    /**
     * @param path absolute; empty: not one of the run's programs (ENOEXEC if the file exists)
     */
    Optional<Program> find(String path);
  }

  /** Something that can be executed. */
  public sealed interface Program {
    /** A linked C program. */
    record Image(ProgramImage image) implements Program {}

    /** A command in Java; its arguments are in {@link Task#arguments()}. */
    record Java(BuiltIn builtIn) implements Program {}
  }

  private final Kernel kernel;
  private final Map<Integer, Task> tasks = new TreeMap<>();
  private final Map<Long, Task> byStruct = new HashMap<>();
  private final List<Consumer<Task>> endObservers = new ArrayList<>();
  private Programs programs = path -> Optional.empty();
  private Optional<Task> idle = Optional.empty();
  private int nextPid = FIRST_PID;
  private int nextSystemPid = FIRST_SYSTEM_PID;

  Processes(Kernel kernel) {
    this.kernel = kernel;
  }

  /**
   * Runs a first process (the shell) and everything it starts, on the calling Java thread's time,
   * until it has ended; what then still runs is stopped. Exceptions that end a run ({@link
   * LimitExceeded}, UnsupportedException, bugs) come out of here. May be called once for each
   * computer.
   *
   * @return its exit status
   */
  public int runFirst(String name, Console console, BuiltIn shell) {
    FdTable files = new FdTable();
    kernel.files().setConsole(console);
    openTerminal(files);
    TaskGroup group = newGroup(Optional.empty(), files, new SignalActions(), "/");
    Task first = newTask(group, name, new Credentials());
    group.setProgram(Optional.empty(), List.of(name), Map.of());
    int[] status = new int[1];
    first.setBody(
        self -> {
          try {
            status[0] = shell.run(self);
            kernel.scheduler().finish();
          } catch (RunOver over) {
            // the run was stopped from outside
          } catch (TaskExit exit) {
            status[0] = exit.status() >> 8 & 0xff;
            kernel.scheduler().finish();
          } catch (Throwable thrown) {
            kernel.scheduler().fail(thrown);
          }
        });
    kernel.scheduler().add(first);
    try {
      kernel.scheduler().runAll();
      assert sound().isEmpty() : sound();
    } finally {
      tasks.values().stream()
          .filter(task -> !task.settled())
          .forEach(task -> kernel.limits().settle(TaskLife.unfinished(task)));
      stopAll();
    }
    return status[0];
  }

  /**
   * Runs one command of the first process, which lives on whatever happens: where an oops or a
   * signal kills it, its files and memory are gone, and one like it takes its place.
   *
   * @return what the command returned, or 128 + N where signal N killed it
   */
  public int outlive(IntSupplier command) {
    Task first = kernel.current();
    int signal;
    try {
      return command.getAsInt();
    } catch (KernelOops oops) {
      signal = first.oopsSignal();
    } catch (TaskExit exit) {
      signal = exit.status() & 0x7f;
      if (signal == 0) {
        throw exit;
      }
    }
    TaskGroup group = first.group();
    TaskLife.letGo(kernel, first);
    group.forgetScratch();
    group.files().closeAll();
    openTerminal(group.files());
    return 128 + signal;
  }

  /** What does not hold now that the run is over: asked where assertions are on. */
  private List<String> sound() {
    return MemoryCheck.violations(
        kernel.memory(),
        tasks.values().stream().flatMap(t -> t.mmIfAny().stream()).distinct().toList());
  }

  private void openTerminal(FdTable files) {
    OpenFile terminal = kernel.files().openConsole();
    files.install(terminal, false);
    files.install(terminal.hold(), false);
    files.install(terminal.hold(), false);
  }

  /**
   * For hosts without a shell: runs one piece of Java as a process.
   *
   * @return its exit status
   */
  public int runFirst(Console console, IntSupplier body) {
    return runFirst("init", console, self -> body.getAsInt());
  }

  private void stopAll() {
    for (Task task : List.copyOf(tasks.values())) {
      if (task.started() && !task.finished()) {
        kernel.scheduler().stop(task);
      }
    }
  }

  /**
   * A child of the current task, as fork and execve make it: it inherits directory and files, and
   * becomes runnable; {@code prepare} may change its file table first.
   *
   * @param path absolute path of the program, its last part becomes comm
   */
  public Task spawn(
      String path,
      Program program,
      List<String> argv,
      Map<String, String> environment,
      Consumer<Task> prepare) {
    SignalActions actions = kernel.current().group().actions().copy();
    actions.reset();
    return child(
        path,
        program,
        argv,
        environment,
        actions,
        prepare.andThen(child -> child.files().closeMarked()));
  }

  /**
   * A child of the current task that goes on as Java code, as fork makes it: it inherits directory,
   * files, environment and what the parent does with signals.
   *
   * @param prepare may change its file table first
   */
  public Task fork(String name, Program program, List<String> argv, Consumer<Task> prepare) {
    TaskGroup above = kernel.current().group();
    return child(name, program, argv, above.environment(), above.actions().copy(), prepare);
  }

  private Task child(
      String path,
      Program program,
      List<String> argv,
      Map<String, String> environment,
      SignalActions actions,
      Consumer<Task> prepare) {
    Task parent = kernel.current();
    TaskGroup above = parent.group();
    TaskGroup group =
        newGroup(Optional.of(above), above.files().copy(), actions, above.directory());
    group.setUmask(above.umask());
    group.limits().copyFrom(above.limits());
    group.setProcessGroup(group.tgid());
    above.children().add(group);
    Task child = newTask(group, FileSystem.nameOf(path), parent.credentials().copy());
    child.signals().inherit(parent.signals());
    prepare.accept(child);
    TaskLife life = new TaskLife(kernel, child);
    child.setBody(self -> life.runProgram(path, program, argv, environment));
    kernel
        .events()
        .add(new Event.ProcessStarted(child.tgid(), kernel.site(), parent.tgid(), child.comm()));
    kernel.scheduler().add(child);
    return child;
  }

  /**
   * fork(2).
   *
   * @param childCpu the forked processor, given the child
   * @param borrow vfork(2): the child runs in its parent's memory until it executes or ends
   * @throws ErrnoException ENOMEM
   */
  Task fork(Task parent, java.util.function.Function<Task, Cpu> childCpu, boolean borrow) {
    Mm memory = borrow ? parent.mm() : parent.mm().fork();
    TaskGroup above = parent.group();
    TaskGroup group =
        newGroup(
            Optional.of(above), above.files().copy(), above.actions().copy(), above.directory());
    group.setUmask(above.umask());
    group.limits().copyFrom(above.limits());
    group.setProgram(above.image(), above.arguments(), above.environment());
    group.setMm(Optional.of(memory));
    if (borrow) {
      group.borrowFrom(parent);
    }
    above.children().add(group);
    Task child = newTask(group, parent.comm(), parent.credentials().copy());
    child.signals().inherit(parent.signals());
    child.setUserCpu(childCpu.apply(child));
    TaskLife life = new TaskLife(kernel, child);
    child.setBody(self -> life.runForked());
    kernel
        .events()
        .add(new Event.ProcessStarted(child.tgid(), kernel.site(), parent.tgid(), child.comm()));
    kernel.scheduler().add(child);
    return child;
  }

  /**
   * clone(2) with CLONE_VM | CLONE_THREAD …: another thread of the current process, which calls
   * {@code function(argument)}.
   */
  Task createThread(long function, long argument, long stackTop) {
    Task creator = kernel.current();
    TaskGroup group = creator.group();
    Cpu model =
        creator
            .userCpu()
            .orElseThrow(() -> new IllegalStateException("a thread without a program"));
    Task thread = newTask(group, creator.comm(), creator.credentials());
    thread.signals().inherit(creator.signals());
    thread.signals().setStack(0, 0, 2);
    Cpu cpu = new Cpu(model.memory(), model.code(), new UserSupervisor(kernel), stackTop, thread);
    cpu.start(function, argument);
    thread.setUserCpu(cpu);
    TaskLife life = new TaskLife(kernel, thread);
    thread.setBody(self -> life.runThread(cpu));
    kernel.scheduler().add(thread);
    return thread;
  }

  /** A thread other than the first is gone without a wait. */
  void forgetThread(Task thread) {
    if (thread != thread.group().leader()) {
      thread.memory().free();
      tasks.remove(thread.pid());
    }
  }

  /**
   * kthread_create: sleeps until woken the first time; runs {@code int function(void *data)} in
   * kernel mode.
   */
  public Task createKernelThread(String name, long function, long data) {
    return createKernelThread(name, self -> (int) kernel.call(function, data));
  }

  /** The same for a thread that a driver asks for, or that takes the next number as if. */
  public Task createKernelThread(String name, BuiltIn body) {
    return createKernelThread(name, nextPid++, body);
  }

  /** The same for a thread of the kernel's own, whose number has been taken since boot. */
  public Task createKernelThread(String name, int pid, BuiltIn body) {
    SignalActions actions = new SignalActions();
    DriverSignals.ignoreAll(actions);
    TaskGroup group = newGroup(pid, Optional.empty(), new FdTable(), actions, "/");
    Task thread = newTask(pid, group, name, new Credentials());
    thread.makeKernelThread();
    TaskLife life = new TaskLife(kernel, thread);
    thread.setBody(self -> life.runKernelThread(body));
    thread.setState(Task.State.UNINTERRUPTIBLE);
    return thread;
  }

  /** What execve may start. */
  public void setPrograms(Programs found) {
    programs = found;
  }

  /** What execve would start at this absolute path. */
  public Optional<Program> program(String path) {
    return programs.find(path);
  }

  Programs programs() {
    return programs;
  }

  /** By the number of one of its threads. */
  public Optional<Task> find(int pid) {
    return Optional.ofNullable(tasks.get(pid));
  }

  /** The task of a {@code struct task_struct}. */
  public Optional<Task> at(long structAddress) {
    return Optional.ofNullable(byStruct.get(structAddress));
  }

  /** All tasks that have not been waited for, by pid. */
  public List<Task> all() {
    return List.copyOf(tasks.values());
  }

  /** Sends a signal from kernel code; {@code code} is its si_code. */
  public void send(Task to, int signal, int code, long address) {
    int sender = code == SignalNumbers.SI_USER ? to.tgid() : 0;
    kernel.signalDelivery().send(to, new SignalState.Info(signal, code, address, sender, 0), false);
  }

  /** Called with each user process when it ends, while its memory still stands: for snapshots. */
  public void onEnd(Consumer<Task> observer) {
    endObservers.add(observer);
  }

  void observeEnd(Task task) {
    endObservers.forEach(o -> o.accept(task));
  }

  private TaskGroup newGroup(
      Optional<TaskGroup> parent, FdTable files, SignalActions actions, String directory) {
    return newGroup(nextPid, parent, files, actions, directory);
  }

  private TaskGroup newGroup(
      int tgid,
      Optional<TaskGroup> parent,
      FdTable files,
      SignalActions actions,
      String directory) {
    return new TaskGroup(tgid, parent, files, actions, directory, kernel.scheduler());
  }

  private Task newTask(TaskGroup group, String name, Credentials credentials) {
    return newTask(nextPid++, group, name, credentials);
  }

  private Task newTask(int pid, TaskGroup group, String name, Credentials credentials) {
    kernel.limits().chargeInstructions(KernelLimits.NEW_TASK);
    Task task = new Task(kernel, pid, group, name, credentials);
    group.addThread(task);
    tasks.put(task.pid(), task);
    return task;
  }

  /** release_task: the number is free, wait(2) has been answered. */
  void reap(TaskGroup group) {
    group
        .parent()
        .ifPresent(
            p -> {
              p.children().remove(group);
              p.addChildTime(ProcessTimers.processorTime(group) + group.childTime());
            });
    Task leader = group.leader();
    leader.memory().free();
    tasks.remove(leader.pid());
  }

  /** A number for a thread of the kernel's own: of those below the first process's. */
  public int systemPid() {
    return nextSystemPid < FIRST_PID ? nextSystemPid++ : nextPid++;
  }

  /** swapper/0, the task that is current while no other can run. */
  public Task idle() {
    if (idle.isEmpty()) {
      TaskGroup group = newGroup(0, Optional.empty(), new FdTable(), new SignalActions(), "/");
      Task task = new Task(kernel, 0, group, "swapper/0", new Credentials());
      group.addThread(task);
      task.makeKernelThread();
      idle = Optional.of(task);
    }
    return idle.get();
  }

  /** The process that adopts orphans. */
  Optional<TaskGroup> first() {
    return tasks.values().stream().filter(t -> !t.kernelThread()).findFirst().map(Task::group);
  }

  void register(long structAddress, Task task) {
    byStruct.put(structAddress, task);
  }

  void unregister(long structAddress) {
    byStruct.remove(structAddress);
  }

  /** Makes an empty address space for a built-in program that needs user memory. */
  Mm mmFor(Task task) {
    if (task.mmIfAny().isEmpty()) {
      Mm mm = Mm.forExec(kernel.memory());
      task.group().setMm(Optional.of(mm));
      mm.activate();
    }
    return task.mm();
  }
}
