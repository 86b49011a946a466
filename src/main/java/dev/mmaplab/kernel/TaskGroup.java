package dev.mmaplab.kernel;

import dev.mmaplab.interp.Cpu;
import dev.mmaplab.kernel.mm.Mm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/** A process: what its threads share (signal_struct, files_struct, fs_struct, mm_struct). */
public final class TaskGroup {
  private final int tgid;
  private final FdTable files;
  private final SignalActions actions;
  private final WaitQueue childEnded;
  private final List<Task> threads = new ArrayList<>();
  private final List<TaskGroup> children = new ArrayList<>();
  private Optional<TaskGroup> parent;
  private Optional<Mm> mm = Optional.empty();
  private Optional<ProgramImage> image = Optional.empty();
  private List<String> arguments = List.of();
  private Map<String, String> environment = Map.of();
  private final ResourceLimits limits = new ResourceLimits();
  private String path = "";
  private String directory;
  private int umask = 022;
  private Optional<Task> leader = Optional.empty();
  private boolean exiting;
  private int exitStatus = -1;
  private final Map<Integer, Long> threadValues = new HashMap<>();
  private final WaitQueue threadEnds;
  private long scratch;
  private long trapped;
  private boolean executed;
  private Optional<Task> borrowed = Optional.empty();
  private Optional<Integer> status = Optional.empty();
  private Optional<MemorySnapshot.FaultMark> fault = Optional.empty();
  private final PendingSignals pending = new PendingSignals();
  private final ProcessTimers timers = new ProcessTimers(this);
  private final FaultCounts faults = new FaultCounts();
  private long endedTime;
  private long childTime;
  private int processGroup;
  private int session;
  private int parentDeathSignal;
  private int stopSignal;
  private boolean stopReported = true;
  private boolean continueReported = true;

  /** Page faults of all threads. */
  FaultCounts faults() {
    return faults;
  }

  TaskGroup(
      int tgid,
      Optional<TaskGroup> parent,
      FdTable files,
      SignalActions actions,
      String directory,
      Scheduler scheduler) {
    this.tgid = tgid;
    this.parent = parent;
    this.files = files;
    this.actions = actions;
    this.directory = directory;
    this.childEnded = new WaitQueue(scheduler);
    this.threadEnds = new WaitQueue(scheduler);
    this.processGroup = parent.map(TaskGroup::processGroup).orElse(tgid);
    this.session = parent.map(TaskGroup::session).orElse(tgid);
  }

  public int tgid() {
    return tgid;
  }

  /** Empty for the first process and kernel threads. */
  public Optional<TaskGroup> parent() {
    return parent;
  }

  void setParent(Optional<TaskGroup> now) {
    parent = now;
  }

  /** Living and ended, not yet waited for. */
  List<TaskGroup> children() {
    return children;
  }

  /** Its threads that have not ended, the first one first. */
  public List<Task> threads() {
    return threads;
  }

  public FdTable files() {
    return files;
  }

  SignalActions actions() {
    return actions;
  }

  WaitQueue childEnded() {
    return childEnded;
  }

  public Optional<Mm> mm() {
    return mm;
  }

  void setMm(Optional<Mm> now) {
    mm = now;
  }

  /** The C program it runs; empty for built-in programs. */
  public Optional<ProgramImage> image() {
    return image;
  }

  public List<String> arguments() {
    return arguments;
  }

  public Map<String, String> environment() {
    return environment;
  }

  void setProgram(Optional<ProgramImage> program, List<String> argv, Map<String, String> env) {
    image = program;
    arguments = List.copyOf(argv);
    environment = Map.copyOf(env);
  }

  /** Of the program's file: /proc/PID/exe. */
  public String path() {
    return path;
  }

  void setPath(String file) {
    path = file;
  }

  /** A built-in program's buffer in its user memory; made on first use. */
  long scratch(LongSupplier make) {
    if (scratch == 0) {
      scratch = make.getAsLong();
    }
    return scratch;
  }

  /** Its memory is gone: the buffer is made anew. */
  void forgetScratch() {
    scratch = 0;
  }

  /** Signals that a program written in Java has yet to act on; bit 0 is signal 1. */
  long trapped() {
    return trapped;
  }

  void setTrapped(long signals) {
    trapped = signals;
  }

  ResourceLimits limits() {
    return limits;
  }

  /** The working directory: absolute, normalised. */
  public String directory() {
    return directory;
  }

  void setDirectory(String path) {
    directory = path;
  }

  public int umask() {
    return umask;
  }

  void setUmask(int mask) {
    umask = mask & 0777;
  }

  /** The first thread. */
  public Task leader() {
    return leader.orElseThrow();
  }

  Optional<Task> leaderIfAny() {
    return leader;
  }

  void addThread(Task thread) {
    threads.add(thread);
    if (leader.isEmpty()) {
      leader = Optional.of(thread);
    }
  }

  /** vfork(2): its memory is this task's. */
  void borrowFrom(Task lender) {
    borrowed = Optional.of(lender);
  }

  /** Lets go of its memory: gives it back, or ends it. */
  void leaveMm(Task self) {
    scratch = 0;
    if (borrowed.isPresent()) {
      Optional<Cpu> used = self.userCpu();
      borrowed.flatMap(Task::userCpu).ifPresent(cpu -> used.ifPresent(cpu::adopt));
      borrowed = Optional.empty();
    } else {
      mm.ifPresent(Mm::exit);
    }
    mm = Optional.empty();
  }

  /** It has called execve: a vfork parent may go on. */
  boolean hasExecuted() {
    return executed;
  }

  void markExecuted() {
    executed = true;
  }

  /** What joins wait for. */
  WaitQueue threadEnds() {
    return threadEnds;
  }

  void threadEnded(int tid, long value) {
    threadValues.put(tid, value);
  }

  /** The value of a thread that has ended and has not been joined; takes it. */
  Optional<Long> joined(int tid) {
    return Optional.ofNullable(threadValues.remove(tid));
  }

  boolean hasEnded(int tid) {
    return threadValues.containsKey(tid);
  }

  /** The first exit of the whole process decides its status. */
  void exitAll(int waitStatus) {
    if (exitStatus < 0) {
      exitStatus = waitStatus;
    }
  }

  int exitStatus() {
    return Math.max(exitStatus, 0);
  }

  boolean exiting() {
    return exiting;
  }

  void setExiting() {
    exiting = true;
  }

  /** As wait(2) stores it; empty while it runs. */
  public Optional<Integer> status() {
    return status;
  }

  void setStatus(int waitStatus) {
    status = Optional.of(waitStatus);
  }

  /** The access whose signal killed it. */
  public Optional<MemorySnapshot.FaultMark> fault() {
    return fault;
  }

  void setFault(MemorySnapshot.FaultMark mark) {
    fault = Optional.of(mark);
  }

  /** What waits for any of its threads. */
  PendingSignals pending() {
    return pending;
  }

  /** setitimer(2)'s and timer_create(2)'s. */
  ProcessTimers timers() {
    return timers;
  }

  /** Nanoseconds that threads ran which have ended. */
  long endedTime() {
    return endedTime;
  }

  void addEndedTime(long nanos) {
    endedTime += nanos;
  }

  /** Nanoseconds that children and theirs ran, as far as they have been waited for. */
  long childTime() {
    return childTime;
  }

  void addChildTime(long nanos) {
    childTime += nanos;
  }

  /** The signal it gets when its parent ends; 0 for none. */
  int parentDeathSignal() {
    return parentDeathSignal;
  }

  void setParentDeathSignal(int signal) {
    parentDeathSignal = signal;
  }

  /** The number of its process group. */
  int processGroup() {
    return processGroup;
  }

  void setProcessGroup(int number) {
    processGroup = number;
  }

  int session() {
    return session;
  }

  void setSession(int number) {
    session = number;
  }

  /** The signal that stopped it; 0 while it runs. */
  int stopSignal() {
    return stopSignal;
  }

  void stop(int signal) {
    stopSignal = signal;
    stopReported = false;
    continueReported = true;
  }

  /** SIGCONT: true if it was stopped. */
  boolean resume() {
    boolean was = stopSignal != 0;
    stopSignal = 0;
    stopReported = true;
    continueReported = continueReported && !was;
    return was;
  }

  /** A stop that no wait(2) has reported. */
  boolean freshlyStopped() {
    return !stopReported;
  }

  boolean freshlyContinued() {
    return !continueReported;
  }

  /** A wait(2) has reported its stop or its continuation. */
  void markReported() {
    stopReported = true;
    continueReported = true;
  }
}
