package dev.mmaplab.kernel;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Signals that wait, for one thread or for a whole process: struct sigpending. A standard signal
 * waits once, a real-time signal as often as it was sent, first come first served.
 */
final class PendingSignals {
  private static final int FIRST_REAL_TIME = 32;

  private final Map<Integer, Deque<SignalState.Info>> queues = new HashMap<>();
  private long set;

  /** What waits, as a mask. */
  long set() {
    return set;
  }

  /** False for a standard signal that waits already: it is lost. */
  boolean add(SignalState.Info info) {
    long bit = SignalState.bit(info.signal());
    if ((set & bit) != 0 && info.signal() < FIRST_REAL_TIME) {
      return false;
    }
    set |= bit;
    queues.computeIfAbsent(info.signal(), s -> new ArrayDeque<>()).add(info);
    return true;
  }

  /** The first one of this number. */
  Optional<SignalState.Info> take(int signal) {
    Deque<SignalState.Info> queue = queues.getOrDefault(signal, new ArrayDeque<>());
    Optional<SignalState.Info> first = Optional.ofNullable(queue.poll());
    if (queue.isEmpty()) {
      set &= ~SignalState.bit(signal);
    }
    return first;
  }

  /** Forgets all of these. */
  void flush(long mask) {
    queues.keySet().removeIf(signal -> (SignalState.bit(signal) & mask) != 0);
    set &= ~mask;
  }
}
