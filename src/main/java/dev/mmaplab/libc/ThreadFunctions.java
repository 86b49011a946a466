package dev.mmaplab.libc;

import dev.mmaplab.kernel.Errno;
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
    to.add("__futex_wake", c -> c.sys().futexWake(c.arg(0), c.intArg(1)));
  }

  private static Optional<Task> thread(UserCall c) {
    return c.task().kernel().processes().find(c.intArg(0)).filter(t -> t.tgid() == c.task().tgid());
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
