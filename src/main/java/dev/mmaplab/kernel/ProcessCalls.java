package dev.mmaplab.kernel;

import dev.mmaplab.interp.Cpu;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** System calls on processes: kernel/fork.c, kernel/exit.c, fs/exec.c, kernel/sys.c. */
final class ProcessCalls {
  /** RLIMIT_NPROC of a machine with 512 MiB. */
  private static final int MAX_TASKS = 1835;

  private static final int WAIT_FLAGS = 0xe000000b;
  private static final int RUSAGE_BYTES = 144;
  private static final int MAX_ARGUMENTS = 4096;
  private static final int MAX_ARGUMENT = 131072;

  private final Kernel kernel;

  ProcessCalls(Kernel kernel) {
    this.kernel = kernel;
  }

  private Task self() {
    return kernel.current();
  }

  long fork() {
    return fork(false);
  }

  private long fork(boolean borrow) {
    if (kernel.processes().all().size() >= MAX_TASKS) {
      return -Errno.EAGAIN;
    }
    Task parent = self();
    Cpu cpu =
        parent.userCpu().orElseThrow(() -> new IllegalStateException("fork without a program"));
    Task child =
        kernel
            .processes()
            .fork(parent, task -> cpu.fork(kernel.memory().mmu().user(), task, 0), borrow);
    return child.pid();
  }

  long vfork() {
    Task parent = self();
    long pid = fork(true);
    if (pid < 0) {
      return pid;
    }
    TaskGroup child = kernel.processes().find((int) pid).orElseThrow().group();
    parent
        .group()
        .childEnded()
        .waitFor(() -> child.status().isPresent() || child.hasExecuted(), false);
    return pid;
  }

  long execve(String path, List<String> argv, Map<String, String> environment) {
    PathWalk.Place place = kernel.files().walk().place(path, true);
    Inode inode = place.inode().orElseThrow(() -> new ErrnoException(Errno.ENOENT));
    if (!inode.isRegular() || (inode.mode() & 0111) == 0) {
      return -Errno.EACCES;
    }
    Permissions.check(self().credentials(), inode, Permissions.EXEC);
    Optional<Processes.Program> program = kernel.processes().programs().find(place.path());
    if (program.isEmpty()) {
      return -Errno.ENOEXEC;
    }
    throw replaced(place.path(), program.get(), argv.isEmpty() ? List.of("") : argv, environment);
  }

  /** begin_new_exec: the old program ends here. */
  Exec.Replaced replaced(
      String path, Processes.Program program, List<String> argv, Map<String, String> environment) {
    TaskGroup group = self().group();
    group.files().closeMarked();
    group.actions().reset();
    group.setTrapped(0);
    self().signals().setStack(0, 0, 2);
    group.markExecuted();
    group.parent().ifPresent(p -> p.childEnded().wakeAll());
    return new Exec.Replaced(new Exec.Plan(path, program, argv, environment));
  }

  long execve(long path, long argv, long envp) {
    UserMemory user = UserMemory.of(kernel);
    String name = user.path(path);
    List<String> arguments = strings(user, argv);
    Map<String, String> environment = new LinkedHashMap<>();
    for (String entry : strings(user, envp)) {
      int equals = entry.indexOf('=');
      if (equals > 0) {
        environment.put(entry.substring(0, equals), entry.substring(equals + 1));
      }
    }
    return execve(name, arguments, environment);
  }

  private static List<String> strings(UserMemory user, long array) {
    List<String> texts = new ArrayList<>();
    long at = array;
    for (long text = at == 0 ? 0 : user.readLong(at); text != 0; text = user.readLong(at)) {
      at += 8;
      if (texts.size() >= MAX_ARGUMENTS) {
        throw new ErrnoException(Errno.E2BIG);
      }
      texts.add(user.string(text, MAX_ARGUMENT));
    }
    return texts;
  }

  /**
   * The child that ended, or empty with WNOHANG.
   *
   * @throws ErrnoException ECHILD, EINVAL, ERESTARTSYS
   */
  Optional<Processes.Ended> wait(int pid, int options) {
    if ((options & ~WAIT_FLAGS) != 0) {
      throw new ErrnoException(Errno.EINVAL);
    }
    return ChildWait.of(kernel, pid, options | ChildWait.WEXITED)
        .next()
        .map(r -> new Processes.Ended(r.child().tgid(), r.status()));
  }

  /** Waits as {@link #wait}, but leaves the child to be waited for again. */
  void peek(int pid) {
    ChildWait.of(kernel, pid, ChildWait.WNOWAIT | ChildWait.WEXITED).next();
  }

  long wait4(int pid, long status, int options, long rusage) {
    Optional<Processes.Ended> ended = wait(pid, options);
    if (ended.isEmpty()) {
      return 0;
    }
    UserMemory user = UserMemory.of(kernel);
    if (status != 0) {
      user.writeInt(status, ended.get().status());
    }
    if (rusage != 0) {
      user.write(rusage, new byte[RUSAGE_BYTES]);
    }
    return ended.get().pid();
  }

  /**
   * waitid(2).
   *
   * @param info where siginfo_t goes, or 0
   */
  long waitid(int type, int id, long info, int options) {
    if ((options & ~0xe100000f) != 0 || (options & 14) == 0 || type < 0 || type > 2) {
      return -Errno.EINVAL;
    }
    if (type != 0 && id <= 0 && !(type == 2 && id == 0)) {
      return -Errno.EINVAL;
    }
    int pid = type == 0 ? -1 : type == 1 ? id : id == 0 ? 0 : -id;
    Optional<ChildWait.Report> report = ChildWait.of(kernel, pid, options).next();
    if (info != 0) {
      UserMemory user = UserMemory.of(kernel);
      user.writeInt(info, report.isPresent() ? SignalNumbers.SIGCHLD : 0);
      user.writeInt(info + 4, 0);
      user.writeInt(info + 8, report.map(ChildWait.Report::code).orElse(0));
      user.writeInt(info + 16, report.map(r -> r.child().tgid()).orElse(0));
      user.writeInt(info + 20, 0);
      user.writeInt(info + 24, report.map(ChildWait.Report::value).orElse(0));
    }
    return 0;
  }

  long getppid() {
    return self().group().parent().map(TaskGroup::tgid).orElse(0);
  }

  long getrlimit(int resource, long at) {
    if (resource < 0 || resource >= ResourceLimits.COUNT) {
      return -Errno.EINVAL;
    }
    UserMemory user = UserMemory.of(kernel);
    user.writeLong(at, self().group().limits().soft(resource));
    user.writeLong(at + 8, self().group().limits().hard(resource));
    return 0;
  }

  long setrlimit(int resource, long at) {
    if (resource < 0 || resource >= ResourceLimits.COUNT) {
      return -Errno.EINVAL;
    }
    UserMemory user = UserMemory.of(kernel);
    return setLimits(resource, user.readLong(at), user.readLong(at + 8));
  }

  /** The same with the limits themselves. */
  long setLimits(int resource, long soft, long hard) {
    ResourceLimits limits = self().group().limits();
    if (Long.compareUnsigned(soft, hard) > 0) {
      return -Errno.EINVAL;
    }
    if (Long.compareUnsigned(hard, limits.hard(resource)) > 0
        && !self().credentials().capable(24)) {
      return -Errno.EPERM;
    }
    limits.set(resource, soft, hard);
    if (resource == ResourceLimits.NOFILE) {
      self().files().setLimit((int) Math.min(soft & Long.MAX_VALUE, 1 << 20));
    }
    return 0;
  }

  long uname(long at) {
    byte[] name = new byte[6 * 65];
    String[] fields = {
      "Linux",
      "(none)",
      KernelRelease.of(kernel.version()),
      KernelRelease.uts(kernel.version()),
      "x86_64",
      "(none)"
    };
    for (int i = 0; i < fields.length; i++) {
      byte[] text = Arrays.copyOf(fields[i].getBytes(StandardCharsets.ISO_8859_1), 64);
      System.arraycopy(text, 0, name, i * 65, 64);
    }
    UserMemory.of(kernel).write(at, name);
    return 0;
  }
}
