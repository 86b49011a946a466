package dev.mmaplab.kernel;

/**
 * The system calls, for the C library: each acts on the current task as the one of its name in section 2 of the manual does. Pointers
 * are addresses in the caller's user memory (bad ones give −EFAULT); results are Linux's raw ones, a negative errno for failure. A call that
 * a signal interrupts may throw through the calling native, which is then called again (SA_RESTART) or not (the process dies): natives
 * change nothing of their own before the call.
 */
public final class Syscalls {
  Syscalls(Kernel kernel) {}

  // Files

  public long open(long path, int flags, int mode) {
    throw new IllegalStateException();
  }

  public long openat(int dirfd, long path, int flags, int mode) {
    throw new IllegalStateException();
  }

  public long close(int fd) {
    throw new IllegalStateException();
  }

  public long read(int fd, long buffer, long count) {
    throw new IllegalStateException();
  }

  public long write(int fd, long buffer, long count) {
    throw new IllegalStateException();
  }

  /** @param vector of {@code struct iovec} */
  public long readv(int fd, long vector, int count) {
    throw new IllegalStateException();
  }

  public long writev(int fd, long vector, int count) {
    throw new IllegalStateException();
  }

  public long pread(int fd, long buffer, long count, long offset) {
    throw new IllegalStateException();
  }

  public long pwrite(int fd, long buffer, long count, long offset) {
    throw new IllegalStateException();
  }

  public long lseek(int fd, long offset, int whence) {
    throw new IllegalStateException();
  }

  public long ioctl(int fd, int command, long argument) {
    throw new IllegalStateException();
  }

  public long fcntl(int fd, int command, long argument) {
    throw new IllegalStateException();
  }

  public long dup(int fd) {
    throw new IllegalStateException();
  }

  public long dup2(int fd, int to) {
    throw new IllegalStateException();
  }

  public long dup3(int fd, int to, int flags) {
    throw new IllegalStateException();
  }

  /** pipe2(2); {@code fds} points to two ints. */
  public long pipe(long fds, int flags) {
    throw new IllegalStateException();
  }

  /** Fills x86-64's {@code struct stat} (144 bytes). */
  public long fstat(int fd, long stat) {
    throw new IllegalStateException();
  }

  public long stat(long path, long stat) {
    throw new IllegalStateException();
  }

  public long lstat(long path, long stat) {
    throw new IllegalStateException();
  }

  public long access(long path, int mode) {
    throw new IllegalStateException();
  }

  public long unlink(long path) {
    throw new IllegalStateException();
  }

  public long mkdir(long path, int mode) {
    throw new IllegalStateException();
  }

  public long rmdir(long path) {
    throw new IllegalStateException();
  }

  public long rename(long from, long to) {
    throw new IllegalStateException();
  }

  public long chmod(long path, int mode) {
    throw new IllegalStateException();
  }

  public long fchmod(int fd, int mode) {
    throw new IllegalStateException();
  }

  public long mknod(long path, int mode, long device) {
    throw new IllegalStateException();
  }

  public long truncate(long path, long length) {
    throw new IllegalStateException();
  }

  public long ftruncate(int fd, long length) {
    throw new IllegalStateException();
  }

  public long fsync(int fd) {
    throw new IllegalStateException();
  }

  public long flock(int fd, int operation) {
    throw new IllegalStateException();
  }

  /** Fills {@code struct linux_dirent64} records. */
  public long getdents64(int fd, long buffer, long count) {
    throw new IllegalStateException();
  }

  public long getcwd(long buffer, long size) {
    throw new IllegalStateException();
  }

  public long chdir(long path) {
    throw new IllegalStateException();
  }

  public long umask(int mask) {
    throw new IllegalStateException();
  }

  public long poll(long fds, int count, int timeoutMillis) {
    throw new IllegalStateException();
  }

  // Memory

  public long mmap(long address, long length, int prot, int flags, int fd, long offset) {
    throw new IllegalStateException();
  }

  public long munmap(long address, long length) {
    throw new IllegalStateException();
  }

  public long mprotect(long address, long length, int prot) {
    throw new IllegalStateException();
  }

  public long mremap(long oldAddress, long oldLength, long newLength, int flags, long newAddress) {
    throw new IllegalStateException();
  }

  public long madvise(long address, long length, int advice) {
    throw new IllegalStateException();
  }

  public long msync(long address, long length, int flags) {
    throw new IllegalStateException();
  }

  public long mincore(long address, long length, long vector) {
    throw new IllegalStateException();
  }

  public long mlock(long address, long length) {
    throw new IllegalStateException();
  }

  public long munlock(long address, long length) {
    throw new IllegalStateException();
  }

  public long mlockall(int flags) {
    throw new IllegalStateException();
  }

  public long munlockall() {
    throw new IllegalStateException();
  }

  /** The raw call: the new break, or the old one if it could not be moved; {@code brk(0)} asks. */
  public long brk(long address) {
    throw new IllegalStateException();
  }

  // Processes

  public long getpid() {
    throw new IllegalStateException();
  }

  public long getppid() {
    throw new IllegalStateException();
  }

  public long gettid() {
    throw new IllegalStateException();
  }

  public long fork() {
    throw new IllegalStateException();
  }

  /** As fork, but the parent waits until the child has called execve or ended; memory is copied all the same. */
  public long vfork() {
    throw new IllegalStateException();
  }

  /** Returns only if it fails. */
  public long execve(long path, long argv, long envp) {
    throw new IllegalStateException();
  }

  /** @param status address of an int, or 0; @param rusage address, or 0 (it is filled with zeros) */
  public long wait4(int pid, long status, int options, long rusage) {
    throw new IllegalStateException();
  }

  /** Never returns: throws through the calling native. */
  public long exitGroup(int status) {
    throw new IllegalStateException();
  }

  public long getuid() {
    return 0;
  }

  public long geteuid() {
    return 0;
  }

  public long getgid() {
    return 0;
  }

  public long getegid() {
    return 0;
  }

  public long getrlimit(int resource, long limit) {
    throw new IllegalStateException();
  }

  public long setrlimit(int resource, long limit) {
    throw new IllegalStateException();
  }

  /** Fills {@code struct utsname}: six fields of 65 bytes. */
  public long uname(long buffer) {
    throw new IllegalStateException();
  }

  public long schedYield() {
    throw new IllegalStateException();
  }

  // Signals

  public long kill(int pid, int signal) {
    throw new IllegalStateException();
  }

  public long tgkill(int tgid, int tid, int signal) {
    throw new IllegalStateException();
  }

  /** rt_sigaction with the kernel's own struct: handler, flags, restorer (ignored), mask, 8 bytes each. Pointers may be 0. */
  public long sigaction(int signal, long action, long old) {
    throw new IllegalStateException();
  }

  /** rt_sigprocmask on sets of 8 bytes. Pointers may be 0. */
  public long sigprocmask(int how, long set, long old) {
    throw new IllegalStateException();
  }

  public long sigpending(long set) {
    throw new IllegalStateException();
  }

  public long sigsuspend(long set) {
    throw new IllegalStateException();
  }

  /** On {@code stack_t}: ss_sp (8), ss_flags (4, padded), ss_size (8). */
  public long sigaltstack(long stack, long old) {
    throw new IllegalStateException();
  }

  public long pause() {
    throw new IllegalStateException();
  }

  public long alarm(int seconds) {
    throw new IllegalStateException();
  }

  // Time

  public long nanosleep(long request, long remaining) {
    throw new IllegalStateException();
  }

  public long clockGettime(int clock, long timespec) {
    throw new IllegalStateException();
  }

  public long gettimeofday(long timeval, long timezone) {
    throw new IllegalStateException();
  }

  public long time(long address) {
    throw new IllegalStateException();
  }
}
