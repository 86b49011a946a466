package dev.mmaplab.kernel;

import dev.mmaplab.kernel.mm.Mm;
import java.util.Optional;

/**
 * The system calls, for the C library: each acts on the current task as the one of its name in
 * section 2 of the manual does. Pointers are addresses in the caller's user memory (bad ones give
 * −EFAULT); results are Linux's raw ones, a negative errno for failure. A call that a signal
 * interrupts may throw through the calling native, which is then called again (SA_RESTART) or not
 * (the process dies): natives change nothing of their own before the call.
 */
public final class Syscalls {
  private static final int AT_FDCWD = -100;

  private final Kernel kernel;
  private final SystemCallGate gate;
  private final FileCalls files;
  private final PathCalls paths;
  private final MemoryCalls memory;
  private final ProcessCalls processes;
  private final SignalCalls signals;
  private final TimeCalls time;
  private final PollCall poll;
  private final ThreadCalls threads;
  private final EventSyscalls events;
  private final NameSyscalls names;

  Syscalls(Kernel kernel) {
    this.kernel = kernel;
    gate = new SystemCallGate(kernel);
    files = new FileCalls(kernel);
    paths = new PathCalls(kernel);
    memory = new MemoryCalls(kernel);
    processes = new ProcessCalls(kernel);
    signals = new SignalCalls(kernel);
    time = new TimeCalls(kernel);
    poll = new PollCall(kernel);
    threads = new ThreadCalls(kernel);
    events = new EventSyscalls(kernel, gate, processes, signals, poll);
    names = new NameSyscalls(gate, paths, new NameCalls(kernel, paths));
  }

  private Mm mm() {
    return kernel.current().mm();
  }

  private String name(long address) {
    return UserMemory.of(kernel).path(address);
  }

  private long store(long at, Inode inode) {
    UserMemory.of(kernel).write(at, paths.stat(inode));
    return 0;
  }

  // Files

  public long open(long path, int flags, int mode) {
    return gate.enter(() -> paths.open(AT_FDCWD, name(path), flags, mode));
  }

  public long openat(int dirfd, long path, int flags, int mode) {
    return gate.enter(() -> paths.open(dirfd, name(path), flags, mode));
  }

  public long close(int fd) {
    return gate.enter(() -> files.close(fd));
  }

  public long read(int fd, long buffer, long count) {
    return gate.enter(() -> files.read(fd, buffer, count));
  }

  public long write(int fd, long buffer, long count) {
    return gate.enter(() -> files.write(fd, buffer, count));
  }

  /**
   * @param vector of {@code struct iovec}
   */
  public long readv(int fd, long vector, int count) {
    return gate.enter(() -> files.vector(fd, vector, count, false));
  }

  public long writev(int fd, long vector, int count) {
    return gate.enter(() -> files.vector(fd, vector, count, true));
  }

  public long pread(int fd, long buffer, long count, long offset) {
    return gate.enter(() -> files.pread(fd, buffer, count, offset));
  }

  public long pwrite(int fd, long buffer, long count, long offset) {
    return gate.enter(() -> files.pwrite(fd, buffer, count, offset));
  }

  public long lseek(int fd, long offset, int whence) {
    return gate.enter(() -> files.lseek(fd, offset, whence));
  }

  public long ioctl(int fd, int command, long argument) {
    return gate.enter(() -> files.ioctl(fd, command, argument));
  }

  public long fcntl(int fd, int command, long argument) {
    return gate.enter(() -> files.fcntl(fd, command, argument));
  }

  public long dup(int fd) {
    return gate.enter(() -> files.dup(fd));
  }

  public long dup2(int fd, int to) {
    return gate.enter(() -> files.dup2(fd, to));
  }

  public long dup3(int fd, int to, int flags) {
    return gate.enter(() -> files.dup3(fd, to, flags));
  }

  /** pipe2(2); {@code fds} points to two ints. */
  public long pipe(long fds, int flags) {
    return gate.enter(() -> files.pipe(fds, flags));
  }

  /** socketpair(2) of AF_UNIX stream sockets; {@code fds} points to two ints. */
  public long socketpair(int domain, int type, int protocol, long fds) {
    return gate.enter(() -> files.socketpair(domain, type, protocol, fds));
  }

  /** Fills x86-64's {@code struct stat} (144 bytes). */
  public long fstat(int fd, long stat) {
    return gate.enter(() -> store(stat, kernel.current().files().require(fd).inode()));
  }

  public long stat(long path, long stat) {
    return gate.enter(() -> store(stat, paths.find(name(path), true)));
  }

  public long lstat(long path, long stat) {
    return gate.enter(() -> store(stat, paths.find(name(path), false)));
  }

  public long access(long path, int mode) {
    return gate.enter(() -> paths.access(name(path), mode));
  }

  public long unlink(long path) {
    return gate.enter(() -> paths.unlink(name(path)));
  }

  public long mkdir(long path, int mode) {
    return gate.enter(() -> paths.mkdir(name(path), mode));
  }

  public long rmdir(long path) {
    return gate.enter(() -> paths.rmdir(name(path)));
  }

  public long rename(long from, long to) {
    return gate.enter(() -> paths.rename(name(from), name(to)));
  }

  public long chmod(long path, int mode) {
    return gate.enter(() -> paths.chmod(paths.find(name(path), true), mode));
  }

  public long fchmod(int fd, int mode) {
    return gate.enter(() -> paths.chmod(kernel.current().files().require(fd).inode(), mode));
  }

  public long mknod(long path, int mode, long device) {
    return gate.enter(() -> paths.mknod(name(path), mode, PathCalls.decode(device)));
  }

  public long truncate(long path, long length) {
    return gate.enter(() -> paths.truncate(name(path), length));
  }

  public long ftruncate(int fd, long length) {
    return gate.enter(() -> files.ftruncate(fd, length));
  }

  public long fsync(int fd) {
    return gate.enter(() -> files.fsync(fd, false));
  }

  public long fdatasync(int fd) {
    return gate.enter(() -> files.fsync(fd, true));
  }

  public long flock(int fd, int operation) {
    return gate.enter(() -> files.flock(fd, operation));
  }

  /** Fills {@code struct linux_dirent64} records. */
  public long getdents64(int fd, long buffer, long count) {
    return gate.enter(() -> files.getdents64(fd, buffer, count));
  }

  public long getcwd(long buffer, long size) {
    return gate.enter(() -> paths.getcwd(buffer, size));
  }

  public long chdir(long path) {
    return gate.enter(() -> paths.chdir(name(path)));
  }

  public long umask(int mask) {
    int old = kernel.current().group().umask();
    kernel.current().group().setUmask(mask);
    return old;
  }

  public long poll(long fds, int count, int timeoutMillis) {
    return gate.enter(() -> poll.poll(fds, count, PollCall.deadline(kernel, timeoutMillis)));
  }

  // Memory

  public long mmap(long address, long length, int prot, int flags, int fd, long offset) {
    return gate.enter(() -> memory.mmap(address, length, prot, flags, fd, offset));
  }

  public long munmap(long address, long length) {
    return gate.enter(() -> mm().munmap(address, length));
  }

  public long mprotect(long address, long length, int prot) {
    return gate.enter(() -> mm().mprotect(address, length, prot));
  }

  public long mremap(long oldAddress, long oldLength, long newLength, int flags, long newAddress) {
    return gate.enter(() -> mm().mremap(oldAddress, oldLength, newLength, flags, newAddress));
  }

  public long remapFilePages(long address, long size, int prot, long pgoff, int flags) {
    return gate.enter(() -> mm().remapFilePages(address, size, prot, pgoff, flags));
  }

  public long madvise(long address, long length, int advice) {
    return gate.enter(() -> mm().madvise(address, length, advice));
  }

  public long msync(long address, long length, int flags) {
    return gate.enter(() -> mm().msync(address, length, flags));
  }

  public long mincore(long address, long length, long vector) {
    return gate.enter(() -> memory.mincore(address, length, vector));
  }

  public long mlock(long address, long length) {
    return gate.enter(() -> mm().mlock(address, length, false));
  }

  public long mlock2(long address, long length, int flags) {
    final int onFault = 1;
    return (flags & ~onFault) != 0
        ? -Errno.EINVAL
        : gate.enter(() -> mm().mlock(address, length, flags != 0));
  }

  public long munlock(long address, long length) {
    return gate.enter(() -> mm().munlock(address, length));
  }

  public long mlockall(int flags) {
    return gate.enter(() -> mm().mlockall(flags));
  }

  public long munlockall() {
    return gate.enter(() -> mm().munlockall());
  }

  /** The raw call: the new break, or the old one if it could not be moved; {@code brk(0)} asks. */
  public long brk(long address) {
    return gate.enter(() -> mm().brk(address));
  }

  // Processes

  public long getpid() {
    return kernel.current().tgid();
  }

  public long getppid() {
    return processes.getppid();
  }

  public long gettid() {
    return kernel.current().pid();
  }

  public long fork() {
    return gate.enter(processes::fork);
  }

  /**
   * As fork, but the child runs in its parent's memory, and the parent waits until it has called
   * execve or ended.
   */
  public long vfork() {
    return gate.enter(processes::vfork);
  }

  /** Returns only if it fails. */
  public long execve(long path, long argv, long envp) {
    return gate.enter(() -> processes.execve(path, argv, envp));
  }

  /**
   * @param status address of an int, or 0;
   * @param rusage address, or 0 (it is filled with zeros)
   */
  public long wait4(int pid, long status, int options, long rusage) {
    return gate.enter(() -> processes.wait4(pid, status, options, rusage));
  }

  /** Never returns: throws through the calling native. */
  @SuppressWarnings("DoNotCallSuggester")
  public long exitGroup(int status) {
    throw new TaskExit((status & 0xff) << 8);
  }

  /**
   * A new thread that calls {@code function(argument)} on the stack below {@code stackTop}: its
   * number.
   */
  public long createThread(long function, long argument, long stackTop) {
    return gate.enter(() -> threads.create(function, argument, stackTop));
  }

  /**
   * exit(2) of just this thread; the last one ends the process. Never returns: throws through the
   * calling native.
   */
  @SuppressWarnings("DoNotCallSuggester")
  public long exitThread(long value) {
    throw new ThreadExit(value);
  }

  /**
   * Waits for a thread of this process; its value is stored at {@code valueAt} unless that is 0. 0,
   * −ESRCH or −EDEADLK.
   */
  public long joinThread(int tid, long valueAt) {
    return gate.enter(() -> threads.join(tid, valueAt));
  }

  /**
   * FUTEX_WAIT_PRIVATE.
   *
   * @param nanos how long at most, −1 for ever
   */
  public long futexWait(long address, int expected, long nanos) {
    return gate.enter(() -> threads.futexWait(address, expected, nanos));
  }

  /** FUTEX_WAKE_PRIVATE: how many were woken. */
  public long futexWake(long address, int count) {
    return gate.enter(() -> threads.futexWake(address, count));
  }

  /** process_vm_readv(2) and, with {@code writing}, process_vm_writev(2). */
  public long processVm(
      int pid,
      long local,
      long localCount,
      long remote,
      long remoteCount,
      long flags,
      boolean writing) {
    return gate.enter(
        () ->
            new ProcessCopy(kernel, writing)
                .transfer(pid, local, localCount, remote, remoteCount, flags));
  }

  public long getuid() {
    return kernel.current().credentials().realUid();
  }

  public long geteuid() {
    return kernel.current().credentials().uid();
  }

  public long getgid() {
    return kernel.current().credentials().gid();
  }

  public long getegid() {
    return kernel.current().credentials().gid();
  }

  public long setuid(int uid) {
    return kernel.current().credentials().setUser(uid);
  }

  /** setresuid(2); −1 leaves one as it is. seteuid(3) is {@code setresuid(-1, euid, -1)}. */
  public long setresuid(int real, int effective, int saved) {
    return kernel.current().credentials().setUsers(real, effective, saved);
  }

  public long setgid(int gid) {
    return kernel.current().credentials().setGroup(gid);
  }

  public long getrlimit(int resource, long limit) {
    return gate.enter(() -> processes.getrlimit(resource, limit));
  }

  public long setrlimit(int resource, long limit) {
    return gate.enter(() -> processes.setrlimit(resource, limit));
  }

  /** Fills {@code struct utsname}: six fields of 65 bytes. */
  public long uname(long buffer) {
    return gate.enter(() -> processes.uname(buffer));
  }

  /** delete_module(2); {@code name} is an address. */
  public long deleteModule(long name, int flags) {
    return gate.enter(() -> kernel.modules().remove(UserMemory.of(kernel).string(name, 56)));
  }

  public long schedYield() {
    return gate.enter(
        () -> {
          kernel.scheduler().yield();
          return 0;
        });
  }

  // Signals

  public long kill(int pid, int signal) {
    return gate.enter(() -> signals.kill(pid, signal));
  }

  public long tgkill(int tgid, int tid, int signal) {
    return gate.enter(() -> signals.tgkill(tgid, tid, signal));
  }

  /**
   * rt_sigaction with the kernel's own struct: handler, flags, restorer (ignored), mask, 8 bytes
   * each. Pointers may be 0.
   */
  public long sigaction(int signal, long action, long old) {
    return gate.enter(() -> signals.sigaction(signal, action, old));
  }

  /**
   * The same with Java values: what a signal's action is now.
   *
   * @param signal 1 to 64
   */
  public SignalAction action(int signal) {
    return kernel.current().group().actions().get(signal);
  }

  /**
   * Sets it.
   *
   * @return 0 or −EINVAL
   */
  public long setAction(int signal, SignalAction action) {
    return gate.enter(() -> signals.sigaction(signal, Optional.of(action)));
  }

  /** rt_sigprocmask on sets of 8 bytes. Pointers may be 0. */
  public long sigprocmask(int how, long set, long old) {
    return gate.enter(() -> signals.sigprocmask(how, set, old));
  }

  public long sigpending(long set) {
    return gate.enter(() -> signals.sigpending(set));
  }

  public long sigsuspend(long set) {
    return gate.enter(() -> signals.sigsuspend(set));
  }

  /** On {@code stack_t}: ss_sp (8), ss_flags (4, padded), ss_size (8). */
  public long sigaltstack(long stack, long old) {
    return gate.enter(() -> signals.sigaltstack(stack, old));
  }

  public long pause() {
    return gate.enter(signals::pause);
  }

  public long alarm(int seconds) {
    return gate.enter(() -> new TimerCalls(kernel).alarm(seconds));
  }

  /** The calls of more recent, rarer or Linux-only kinds. */
  public EventSyscalls events() {
    return events;
  }

  /** Those that take a directory's descriptor, or change links, owners and times. */
  public NameSyscalls names() {
    return names;
  }

  // Time

  public long nanosleep(long request, long remaining) {
    return gate.enter(() -> time.nanosleep(request, remaining));
  }

  public long clockGettime(int clock, long timespec) {
    return gate.enter(() -> time.clockGettime(clock, timespec));
  }

  public long gettimeofday(long timeval, long timezone) {
    return gate.enter(() -> time.gettimeofday(timeval, timezone));
  }

  public long time(long address) {
    return gate.enter(() -> time.time(address));
  }
}
