package dev.mmaplab.kernel;

import java.util.Optional;

/** Process groups and sessions: kernel/sys.c. A pid of 0 is the caller's. */
final class SessionCalls {
  private final Kernel kernel;

  SessionCalls(Kernel kernel) {
    this.kernel = kernel;
  }

  private TaskGroup self() {
    return kernel.current().group();
  }

  private TaskGroup find(int pid) {
    return pid == 0
        ? self()
        : kernel
            .processes()
            .find(pid)
            .map(Task::group)
            .orElseThrow(() -> new ErrnoException(Errno.ESRCH));
  }

  long getpgid(int pid) {
    return find(pid).processGroup();
  }

  long getsid(int pid) {
    return find(pid).session();
  }

  long setpgid(int pid, int given) {
    if (given < 0) {
      return -Errno.EINVAL;
    }
    TaskGroup target = find(pid);
    TaskGroup self = self();
    boolean child = target.parent().filter(p -> p == self).isPresent();
    if (target != self && !child) {
      return -Errno.ESRCH;
    }
    if (child && target.hasExecuted()) {
      return -Errno.EACCES;
    }
    int number = given == 0 ? target.tgid() : given;
    if (target.session() != self.session() || target.session() == target.tgid()) {
      return -Errno.EPERM;
    }
    if (number != target.tgid() && !existing(number, self.session())) {
      return -Errno.EPERM;
    }
    target.setProcessGroup(number);
    return 0;
  }

  private boolean existing(int number, int session) {
    return kernel.processes().all().stream()
        .anyMatch(t -> t.group().processGroup() == number && t.group().session() == session);
  }

  long setsid() {
    TaskGroup self = self();
    Optional<Task> other =
        kernel.processes().all().stream()
            .filter(t -> t.group().processGroup() == self.tgid())
            .findFirst();
    if (other.isPresent()) {
      return -Errno.EPERM;
    }
    self.setSession(self.tgid());
    self.setProcessGroup(self.tgid());
    return self.tgid();
  }
}
