package dev.mmaplab.libc;

import dev.mmaplab.kernel.Cancellation;
import dev.mmaplab.kernel.Errno;
import dev.mmaplab.kernel.SignalAction;
import dev.mmaplab.kernel.SignalNumbers;
import dev.mmaplab.kernel.SignalRaised;
import dev.mmaplab.kernel.Task;
import java.util.Optional;

/**
 * What the C parts of pthread.h and semaphore.h are built on; results are 0 or a positive errno.
 */
final class ThreadFunctions {
  private ThreadFunctions() {}

  static void install(Exports to) {
    to.add("__thread_create", c -> c.sys().createThread(c.arg(0), c.arg(1), c.arg(2)));
    to.add("__thread_exit", c -> c.sys().exitThread(c.arg(0)));
    to.add("__thread_join", c -> -c.sys().joinThread(c.intArg(0), c.arg(1)));
    to.add("__thread_set_name", ThreadFunctions::setName);
    to.add("__thread_get_name", ThreadFunctions::getName);
    to.add("__futex_wait", c -> -c.sys().futexWait(c.arg(0), c.intArg(1), c.arg(2)));
    to.add("__futex_wait_cancelable", c -> -c.sys().futexWait(c.arg(0), c.intArg(1), c.arg(2)));
    to.add("__thread_cancel", ThreadFunctions::cancel);
    to.add("__cancel_mode", ThreadFunctions::cancelMode);
    to.add("__cancel_handler", ThreadFunctions::cancelHandler);
    to.add("pthread_testcancel", c -> 0);
    to.add("__timer_wait", ThreadFunctions::timerWait);
    to.add("__futex_wake", c -> c.sys().futexWake(c.arg(0), c.intArg(1)));
  }

  private static Optional<Task> thread(UserCall c) {
    return c.task().kernel().processes().find(c.intArg(0)).filter(t -> t.tgid() == c.task().tgid());
  }

  /** At once where the thread waits at a cancellation point; else it finds out at the next. */
  private static long cancel(UserCall c) {
    Optional<Task> task = thread(c);
    if (task.isEmpty()) {
      return Errno.ESRCH;
    }
    Cancellation state = task.get().cancellation();
    state.request();
    if (!state.disabled() && (state.asynchronous() || state.atPoint())) {
      return -c.sys().tgkill(task.get().tgid(), task.get().pid(), Cancellation.SIGNAL);
    }
    return 0;
  }

  /** State and type, −1 to leave one; what they were, the type in bit 1. */
  private static long cancelMode(UserCall c) {
    Cancellation state = c.task().cancellation();
    int before = (state.disabled() ? 1 : 0) | (state.asynchronous() ? 2 : 0);
    if (c.intArg(0) >= 0) {
      state.setDisabled(c.intArg(0) != 0);
    }
    if (c.intArg(1) >= 0) {
      state.setAsynchronous(c.intArg(1) != 0);
    }
    if (state.due() && state.asynchronous()) {
      throw cancelled();
    }
    return before;
  }

  private static long cancelHandler(UserCall c) {
    return c.sys().setAction(Cancellation.SIGNAL, new SignalAction(c.arg(0), 0, 0));
  }

  private static SignalRaised cancelled() {
    return new SignalRaised(Cancellation.SIGNAL, SignalNumbers.SI_TKILL, 0);
  }

  /** A function that is a cancellation point. */
  static UserFunction cancellationPoint(UserFunction function) {
    return c -> {
      Cancellation state = c.task().cancellation();
      if (state.due()) {
        throw cancelled();
      }
      state.setAtPoint(true);
      try {
        return function.call(c);
      } finally {
        state.setAtPoint(false);
      }
    };
  }

  /** Waits for the library's timer signal; 0, and where its value points to. */
  private static long timerWait(UserCall c) {
    final int signal = 33;
    long at = c.scratch(160);
    c.memory().storeLong(at, 1L << signal - 1);
    long raw = c.sys().events().sigtimedwait(at, at + 16, 0);
    if (raw > 0) {
      c.memory().storeLong(c.arg(0), c.memory().loadLong(at + 16 + 24));
    }
    return raw > 0 ? 0 : -1;
  }

  private static long setName(UserCall c) {
    String name = c.string(c.arg(1));
    Optional<Task> task = thread(c);
    task.ifPresent(t -> t.setComm(name));
    return task.isPresent() ? 0 : Errno.ENOENT;
  }

  private static long getName(UserCall c) {
    Optional<Task> task = thread(c);
    task.ifPresent(t -> c.storeString(c.arg(1), UserCall.ascii(t.comm())));
    return task.isPresent() ? 0 : Errno.ENOENT;
  }
}
