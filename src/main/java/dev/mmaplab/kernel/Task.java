package dev.mmaplab.kernel;

import dev.mmaplab.c.Position;
import dev.mmaplab.interp.Cpu;
import dev.mmaplab.interp.KnownObject;
import dev.mmaplab.interp.StackFrame;
import dev.mmaplab.kernel.mm.Mm;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One thread of execution: a user thread (its own user-mode {@link Cpu}), a built-in program or a
 * kernel thread; each with a kernel stack and a kernel-mode Cpu for driver code it calls. What
 * threads of one process share is its {@link TaskGroup}.
 */
public final class Task {
  /** As {@code __state} in linux/sched.h has it. */
  public enum State {
    RUNNING(0),
    INTERRUPTIBLE(1),
    UNINTERRUPTIBLE(2),
    /** As UNINTERRUPTIBLE, but nobody minds how long. */
    IDLE(0x402),
    /** Sleeps until woken or killed. */
    KILLABLE(0x102),
    STOPPED(4),
    /** A kernel thread that has been told to stand aside. */
    PARKED(0x40),
    ZOMBIE(0x20),
    DEAD(0x10);

    private final int value;

    State(int value) {
      this.value = value;
    }

    /** The kernel's number. */
    public int value() {
      return value;
    }
  }

  /** Whoever must know that a task blocks in schedule(): a pool of workers. */
  public interface SleepObserver {
    void sleeps();

    void wakes();
  }

  private final Deque<Runnable> work = new ArrayDeque<>();
  private final Kernel kernel;
  private final int pid;
  private final TaskGroup group;
  private final SignalState signals;
  private final Cancellation cancellation = new Cancellation();
  private final Credentials credentials;
  private final Baton baton = new Baton();
  private final TaskMemory memory;
  private Optional<Cpu> userCpu = Optional.empty();
  private Optional<Thread> thread = Optional.empty();
  private Optional<Runnable> body = Optional.empty();
  private String comm;
  private State state = State.RUNNING;
  private boolean switchedOut = true;
  private long switches;
  private boolean started;
  private boolean settled;
  private int kernelDepth;
  private boolean notified;
  private Optional<SleepObserver> sleepObserver = Optional.empty();
  private boolean kernelThread;
  private volatile boolean finished;
  private int oopsSignal = SignalNumbers.SIGKILL;
  private boolean diedWithMmapLock;
  private final List<String> operations = new ArrayList<>();

  Task(Kernel kernel, int pid, TaskGroup group, String comm, Credentials credentials) {
    this.kernel = kernel;
    this.pid = pid;
    this.group = group;
    this.signals = new SignalState(group.pending());
    this.comm = shorten(comm);
    this.credentials = credentials;
    this.memory = new TaskMemory(kernel, this);
  }

  public Kernel kernel() {
    return kernel;
  }

  /** The thread's number: what gettid(2) says. */
  public int pid() {
    return pid;
  }

  /** The process's number: what getpid(2) says. */
  public int tgid() {
    return group.tgid();
  }

  /** What all threads of the process share. */
  public TaskGroup group() {
    return group;
  }

  /** At most 15 characters. */
  public String comm() {
    return comm;
  }

  public void setComm(String name) {
    comm = shorten(name);
    memory.sync();
  }

  /**
   * Its address space.
   *
   * @throws IllegalStateException for a kernel thread and after exit
   */
  public Mm mm() {
    return group.mm().orElseThrow(() -> new IllegalStateException(comm + " has no mm"));
  }

  /** Empty for a kernel thread and after exit. */
  public Optional<Mm> mmIfAny() {
    return group.mm();
  }

  public FdTable files() {
    return group.files();
  }

  /** task_work_add(): to be done when the task leaves the kernel, the latest first. */
  void addWork(Runnable todo) {
    work.push(todo);
  }

  /** task_work_run(). */
  void runWork() {
    while (!work.isEmpty()) {
      work.pop().run();
    }
  }

  /** Soft resource limit by number; −1: none. */
  public long softLimit(int resource) {
    return group().limits().soft(resource);
  }

  public Credentials credentials() {
    return credentials;
  }

  /** What pthread_cancel(3) goes by. */
  public Cancellation cancellation() {
    return cancellation;
  }

  public SignalState signals() {
    return signals;
  }

  /** What argv holds. */
  public List<String> arguments() {
    return group.arguments();
  }

  /** Address of its {@code struct task_struct}; made on first use, freed with the task. */
  public long structAddress() {
    return memory.structAddress();
  }

  /** The processor on which driver code called by this task runs. */
  public Cpu kernelCpu() {
    return memory.kernelCpu();
  }

  /** Empty for kernel threads and built-in programs. */
  public Optional<Cpu> userCpu() {
    return userCpu;
  }

  void setUserCpu(Cpu cpu) {
    userCpu = Optional.of(cpu);
  }

  /**
   * The innermost place in the learner's files that this task is at: in the driver it has called,
   * else in its program.
   */
  public Optional<Position> site() {
    Optional<Position> inKernel = kernelSite();
    return inKernel.isPresent() ? inKernel : userSite();
  }

  /** Where in the driver's C; empty if no driver's function is being run. */
  Optional<Position> kernelSite() {
    return memory.kernelCpuIfAny().flatMap(Cpu::site);
  }

  /** The program is in a library function or a system call. */
  boolean userCalls() {
    return userCpu.filter(Cpu::inNative).isPresent();
  }

  /** The driver is in a kernel function. */
  boolean kernelCalls() {
    return memory.kernelCpuIfAny().filter(Cpu::inNative).isPresent();
  }

  /** The program's variable at an address. */
  Optional<KnownObject> userVariable(long address) {
    return userCpu
        .flatMap(cpu -> cpu.variableAt(address))
        .or(() -> group.image().flatMap(image -> image.linked().objects().at(address)));
  }

  /** The driver's. */
  Optional<KnownObject> kernelVariable(long address) {
    return memory
        .kernelCpuIfAny()
        .flatMap(cpu -> cpu.variableAt(address))
        .or(() -> kernel().modules().variableAt(address));
  }

  /**
   * The variable at an address whose size the compiler knows there: one of the innermost function,
   * or of a module.
   */
  public Optional<KnownObject> kernelVariableHere(long address) {
    return memory
        .kernelCpuIfAny()
        .flatMap(cpu -> cpu.ownVariableAt(address))
        .or(() -> kernel().modules().variableAt(address));
  }

  /** The driver's function that is being run. */
  Optional<String> kernelFunction() {
    Optional<Position> site = kernelSite();
    return memory.kernelCpuIfAny().stream()
        .flatMap(cpu -> cpu.backtrace().stream())
        .filter(frame -> site.filter(frame.position()::equals).isPresent())
        .map(StackFrame::function)
        .findFirst();
  }

  /** Where in the program's C. */
  Optional<Position> userSite() {
    return userCpu.flatMap(Cpu::site);
  }

  public State state() {
    return state;
  }

  void setState(State now) {
    state = now;
  }

  /** signal_pending: a signal that is not blocked waits for delivery. */
  public boolean signalPending() {
    return signals.deliverable() != 0 || notified;
  }

  /** TIF_NOTIFY_SIGNAL: what kthread_stop() breaks interruptible waits with. */
  public void notifySignal() {
    notified = true;
  }

  /** fatal_signal_pending. */
  public boolean fatalSignalPending() {
    return (signals.deliverable() & SignalState.bit(SignalNumbers.SIGKILL)) != 0;
  }

  Optional<SleepObserver> sleepObserver() {
    return sleepObserver;
  }

  public void observeSleep(SleepObserver observer) {
    sleepObserver = Optional.of(observer);
  }

  /** It runs kernel code: a system call, a fault, a driver's function. */
  public boolean inKernel() {
    return kernelDepth > 0;
  }

  void enterKernel() {
    kernelDepth++;
  }

  void leaveKernel() {
    kernelDepth--;
  }

  /** It has no address space and runs kernel code only. */
  public boolean kernelThread() {
    return kernelThread;
  }

  void makeKernelThread() {
    kernelThread = true;
  }

  /** The signal that an oops killed it with. */
  int oopsSignal() {
    return oopsSignal;
  }

  /**
   * Kinds of the driver's functions that are being run, the outermost first, as {@link
   * KernelFrames} knows them.
   */
  List<String> operations() {
    return Collections.unmodifiableList(operations);
  }

  void begin(String operation) {
    operations.add(operation);
  }

  void end() {
    operations.removeLast();
  }

  /** An oops killed it in a function that is called with the mmap lock held. */
  boolean diedWithMmapLock() {
    return diedWithMmapLock;
  }

  /** It dies of an oops, where it is now. */
  void oopsed(int signal) {
    oopsSignal = signal;
    diedWithMmapLock =
        !group.exiting()
            && operations.stream().anyMatch(o -> o.equals("mmap") || o.startsWith("vma_"));
  }

  TaskMemory memory() {
    return memory;
  }

  /** What its thread runs when it first gets the baton. */
  void setBody(Consumer<Task> program) {
    body = Optional.of(() -> program.accept(this));
  }

  Baton baton() {
    return baton;
  }

  /** Called by whoever gives the computer to this task. */
  void takeBaton() {
    if (started) {
      baton.pass();
      return;
    }
    started = true;
    switchedOut = false;
    Runnable run = body.orElseThrow(() -> new IllegalStateException(comm + " has nothing to run"));
    thread = Optional.of(Thread.ofVirtual().name(comm + "/" + pid).start(run));
  }

  /** Whether its last, unfinished slices have been charged. */
  boolean settled() {
    return settled;
  }

  void setSettled() {
    settled = true;
  }

  boolean started() {
    return started;
  }

  boolean switchedOut() {
    return switchedOut;
  }

  /** How often it has given the processor away: nvcsw and nivcsw together. */
  long switches() {
    return switches;
  }

  void setSwitchedOut(boolean now) {
    switchedOut = now;
    switches += now ? 1 : 0;
  }

  /** Its thread has run its last code. */
  boolean finished() {
    return finished;
  }

  void setFinished() {
    finished = true;
  }

  void join() {
    if (thread.isPresent()) {
      boolean interrupted = false;
      while (true) {
        try {
          thread.get().join();
          break;
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static String shorten(String name) {
    return name.length() > 15 ? name.substring(0, 15) : name;
  }
}
