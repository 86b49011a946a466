package dev.mmaplab.kernel;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A thread's own signal state: what is blocked, what waits, where handlers may run. Sets are masks;
 * bit 0 is signal 1.
 */
public final class SignalState {
  /** Instructions between a handler's return and the same fault again, if nothing else ran. */
  private static final int RETRY = 1;

  static final long UNBLOCKABLE = bit(SignalNumbers.SIGKILL) | bit(SignalNumbers.SIGSTOP);

  /** Where a signal came from: the part of siginfo_t that is filled. */
  record Info(int signal, int code, long address, int pid, int status) {
    static Info kernel(int signal) {
      return new Info(signal, SignalNumbers.SI_KERNEL, 0, 0, 0);
    }
  }

  private final Map<Integer, Info> infos = new HashMap<>();
  private long blocked;
  private long pending;
  private Optional<Long> restoreAfter = Optional.empty();
  private long stackBase;
  private long stackSize;
  private int stackFlags = 2;
  private Info lastFault = Info.kernel(0);
  private long returnedAt = Long.MIN_VALUE;
  private int repeats;

  SignalState() {}

  static long bit(int signal) {
    return 1L << (signal - 1);
  }

  /** What waits and is not blocked. */
  long deliverable() {
    return pending & ~blocked;
  }

  public long blocked() {
    return blocked;
  }

  void setBlocked(long set) {
    blocked = set & ~UNBLOCKABLE;
  }

  long pending() {
    return pending;
  }

  void setPending(long set) {
    pending = set;
  }

  /** Remembers the first info of a signal until it is delivered. */
  void note(Info info) {
    infos.putIfAbsent(info.signal(), info);
  }

  Info take(int signal) {
    Info info = infos.remove(signal);
    return info == null ? Info.kernel(signal) : info;
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
