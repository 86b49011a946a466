package dev.mmaplab.kernel;

import java.util.Optional;

/**
 * A thread's own signal state: what is blocked, what waits, where handlers may run. Sets are masks;
 * bit 0 is signal 1.
 */
public final class SignalState {
  /** Instructions between a handler's return and the same fault again, if nothing else ran. */
  private static final int RETRY = 1;

  static final long UNBLOCKABLE = bit(SignalNumbers.SIGKILL) | bit(SignalNumbers.SIGSTOP);

  /**
   * Where a signal came from: the part of siginfo_t that is filled.
   *
   * @param pid of the sender, or a timer's number
   * @param status of a child; a sender's user; a timer's overruns
   * @param value si_value
   */
  record Info(int signal, int code, long address, int pid, int status, long value) {
    Info(int signal, int code, long address, int pid, int status) {
      this(signal, code, address, pid, status, 0);
    }

    static Info kernel(int signal) {
      return new Info(signal, SignalNumbers.SI_KERNEL, 0, 0, 0);
    }
  }

  private final PendingSignals own = new PendingSignals();
  private final PendingSignals shared;
  private long blocked;
  private Optional<Long> blockedMeanwhile = Optional.empty();
  private Optional<Long> restoreAfter = Optional.empty();
  private long stackBase;
  private long stackSize;
  private int stackFlags = 2;
  private Info lastFault = Info.kernel(0);
  private long returnedAt = Long.MIN_VALUE;
  private int repeats;

  /**
   * @param shared what waits for the whole process
   */
  SignalState(PendingSignals shared) {
    this.shared = shared;
  }

  static long bit(int signal) {
    return 1L << (signal - 1);
  }

  /** What waits and is not blocked. */
  long deliverable() {
    return pending() & ~blocked;
  }

  public long blocked() {
    return blocked;
  }

  void setBlocked(long set) {
    blocked = set & ~UNBLOCKABLE;
  }

  /** What waits for this thread or for any of its process. */
  long pending() {
    return own.set() | shared.set();
  }

  /** What was sent to just this thread. */
  PendingSignals own() {
    return own;
  }

  /** dequeue_signal: the thread's own come first. */
  Info take(int signal) {
    return own.take(signal).or(() -> shared.take(signal)).orElseGet(() -> Info.kernel(signal));
  }

  /** sigtimedwait: these signals count as not blocked until {@link #endWait}. */
  void beginWait(long set) {
    blockedMeanwhile = Optional.of(blocked);
    setBlocked(blocked & ~set);
  }

  void endWait() {
    blockedMeanwhile.ifPresent(this::setBlocked);
    blockedMeanwhile = Optional.empty();
  }

  /** sigsuspend: the mask to put back once a handler has been chosen. */
  Optional<Long> restoreAfter() {
    return restoreAfter;
  }

  void setRestoreAfter(Optional<Long> mask) {
    restoreAfter = mask;
  }

  long stackBase() {
    return stackBase;
  }

  long stackSize() {
    return stackSize;
  }

  /** SS_DISABLE is 2, SS_ONSTACK 1. */
  int stackFlags() {
    return stackFlags;
  }

  void setStack(long base, long size, int flags) {
    stackBase = base;
    stackSize = size;
    stackFlags = flags;
  }

  /** A handler has returned: the interrupted instruction is run again. */
  void handlerReturned(long executed) {
    returnedAt = executed;
  }

  /**
   * How often an instruction has raised the same signal for the same address right after a handler
   * of it had returned: it gets nowhere.
   *
   * @param executed instructions of the thread so far
   */
  int repeats(Info fault, long executed) {
    boolean again = fault.equals(lastFault) && returnedAt + RETRY >= executed;
    repeats = again ? repeats + 1 : 0;
    lastFault = fault;
    return repeats;
  }

  /** For fork: the mask and the alternate stack are inherited, pending signals are not. */
  void inherit(SignalState from) {
    blocked = from.blocked;
    stackBase = from.stackBase;
    stackSize = from.stackSize;
    stackFlags = from.stackFlags;
  }
}
