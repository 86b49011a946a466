package dev.mmaplab.kernel;

import java.util.List;
import java.util.Optional;

/** One wait for a child's change of state: do_wait of kernel/exit.c. */
final class ChildWait {
  static final int WNOHANG = 1;
  static final int WSTOPPED = 2;
  static final int WEXITED = 4;
  static final int WCONTINUED = 8;
  static final int WNOWAIT = 0x0100_0000;

  /**
   * What happened to a child.
   *
   * @param status as wait(2) stores it
   */
  record Report(TaskGroup child, int status) {
    private int low() {
      return status & 0x7f;
    }

    /** si_code. */
    int code() {
      if (status == 0xffff) {
        return SignalNumbers.CLD_CONTINUED;
      }
      if ((status & 0xff) == 0x7f) {
        return SignalNumbers.CLD_STOPPED;
      }
      return low() == 0
          ? SignalNumbers.CLD_EXITED
          : (status & 0x80) != 0 ? SignalNumbers.CLD_DUMPED : SignalNumbers.CLD_KILLED;
    }

    /** si_status. */
    int value() {
      if (status == 0xffff) {
        return SignalNumbers.SIGCONT;
      }
      return low() == 0 || low() == 0x7f ? status >> 8 & 0xff : low();
    }
  }

  private final Kernel kernel;
  private final TaskGroup parent;
  private final int pid;
  private final int options;

  private ChildWait(Kernel kernel, int pid, int options) {
    this.kernel = kernel;
    this.parent = kernel.current().group();
    this.pid = pid;
    this.options = options;
  }

  /**
   * @param pid as waitpid(2) takes it
   * @param options as waitid(2) takes them
   */
  static ChildWait of(Kernel kernel, int pid, int options) {
    return new ChildWait(kernel, pid, options);
  }

  /**
   * The first child with something to report, which is taken unless WNOWAIT; empty with WNOHANG.
   *
   * @throws ErrnoException ECHILD, ERESTARTSYS
   */
  Optional<Report> next() {
    requireChildren();
    if ((options & WNOHANG) == 0) {
      ErrnoException.check(
          parent.childEnded().waitFor(() -> find().isPresent() || matching().isEmpty(), true));
    }
    Optional<Report> found = find();
    if (found.isEmpty()) {
      requireChildren();
    } else if ((options & WNOWAIT) == 0) {
      take(found.get());
    }
    return found;
  }

  private void requireChildren() {
    if (matching().isEmpty()) {
      throw new ErrnoException(Errno.ECHILD);
    }
  }

  private void take(Report report) {
    if (report.child.status().isPresent()) {
      kernel.processes().reap(report.child);
    } else {
      report.child.markReported();
    }
  }

  private List<TaskGroup> matching() {
    return parent.children().stream().filter(this::matches).toList();
  }

  private boolean matches(TaskGroup child) {
    if (pid > 0) {
      return child.tgid() == pid;
    }
    return pid == -1 || child.processGroup() == (pid == 0 ? parent.processGroup() : -pid);
  }

  private Optional<Report> find() {
    return matching().stream().flatMap(c -> report(c).stream()).findFirst();
  }

  private Optional<Report> report(TaskGroup child) {
    if (child.status().isPresent()) {
      return (options & WEXITED) != 0
          ? Optional.of(new Report(child, child.status().get()))
          : Optional.empty();
    }
    if ((options & WSTOPPED) != 0 && child.freshlyStopped()) {
      return Optional.of(new Report(child, child.stopSignal() << 8 | 0x7f));
    }
    return (options & WCONTINUED) != 0 && child.freshlyContinued()
        ? Optional.of(new Report(child, 0xffff))
        : Optional.empty();
  }
}
