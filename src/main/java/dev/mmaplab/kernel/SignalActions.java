package dev.mmaplab.kernel;

import java.util.Arrays;

/** What a process does with each signal: sighand_struct. */
final class SignalActions {
  static final long SIG_DFL = 0;
  static final long SIG_IGN = 1;

  /** Bits of sa_flags. */
  static final long SA_NOCLDSTOP = 1;

  static final long SA_NOCLDWAIT = 2;
  static final long SA_SIGINFO = 4;
  static final long SA_ONSTACK = 0x0800_0000L;
  static final long SA_RESTART = 0x1000_0000L;
  static final long SA_NODEFER = 0x4000_0000L;
  static final long SA_RESETHAND = 0x8000_0000L;

  private final SignalAction[] actions;

  SignalActions() {
    actions = new SignalAction[SignalNumbers.COUNT + 1];
    Arrays.fill(actions, SignalAction.DEFAULT);
  }

  private SignalActions(SignalAction[] actions) {
    this.actions = actions;
  }

  /** For fork. */
  SignalActions copy() {
    return new SignalActions(actions.clone());
  }

  /** For execve: handlers are gone, what is ignored stays so. */
  void reset() {
    for (int i = 0; i < actions.length; i++) {
      if (actions[i].handler() != SIG_IGN) {
        actions[i] = SignalAction.DEFAULT;
      }
    }
  }

  SignalAction get(int signal) {
    return actions[signal];
  }

  void set(int signal, SignalAction action) {
    actions[signal] = action;
  }

  /** True if the signal's arrival changes nothing at all. */
  boolean ignores(int signal) {
    long handler = actions[signal].handler();
    return handler == SIG_IGN || handler == SIG_DFL && SignalNumbers.ignoredByDefault(signal);
  }
}
