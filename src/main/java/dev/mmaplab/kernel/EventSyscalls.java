package dev.mmaplab.kernel;

/**
 * System calls of signals, timers, events and sessions beyond the first ones, as section 2 of the
 * manual has them; the results and pointers are {@link Syscalls}' ones.
 */
public final class EventSyscalls {
  private final Kernel kernel;
  private final SystemCallGate gate;
  private final ProcessCalls processes;
  private final SignalCalls signals;
  private final PollCall poll;
  private final TimerCalls timers;
  private final SessionCalls sessions;
  private final SystemCalls system;

  EventSyscalls(
      Kernel kernel,
      SystemCallGate gate,
      ProcessCalls processes,
      SignalCalls signals,
      PollCall poll) {
    this.kernel = kernel;
    this.gate = gate;
    this.processes = processes;
    this.signals = signals;
    this.poll = poll;
    this.timers = new TimerCalls(kernel);
    this.sessions = new SessionCalls(kernel);
    this.system = new SystemCalls(kernel);
  }

  /**
   * ppoll(2) and, by way of it, pselect(2).
   *
   * @param timeout {@code struct timespec}, or 0: for ever
   * @param mask 8 bytes to block meanwhile, or 0
   */
  public long ppoll(long fds, int count, long timeout, long mask) {
    return gate.enter(
        () -> {
          long deadline = Long.MAX_VALUE;
          if (timeout != 0) {
            deadline =
                kernel.scheduler().nanos() + TimerCalls.nanos(UserMemory.of(kernel), timeout);
          }
          long until = deadline;
          return signals.masked(mask, () -> poll.poll(fds, count, until));
        });
  }

  public long epollCreate(int flags) {
    return gate.enter(() -> EpollFile.open(kernel, flags));
  }

  public long epollControl(int epoll, int operation, int fd, long event) {
    return gate.enter(() -> EpollFile.control(kernel, epoll, operation, fd, event));
  }

  /**
   * epoll_pwait(2).
   *
   * @param millis negative: for ever
   * @param mask 8 bytes to block meanwhile, or 0
   */
  public long epollWait(int epoll, long events, int most, int millis, long mask) {
    return gate.enter(
        () ->
            signals.masked(
                mask,
                () ->
                    EpollFile.wait(
                        kernel, epoll, events, most, PollCall.deadline(kernel, millis))));
  }

  public long eventfd(int initial, int flags) {
    return gate.enter(() -> EventFile.open(kernel, initial, flags));
  }

  /**
   * signalfd4(2).
   *
   * @param mask of 8 bytes
   */
  public long signalfd(int fd, long mask, int flags) {
    return gate.enter(
        () ->
            kernel
                .part(SignalFiles.class, SignalFiles::new)
                .open(fd, UserMemory.of(kernel).readLong(mask), flags));
  }

  public long timerfdCreate(int clock, int flags) {
    return gate.enter(() -> TimerFile.open(kernel, clock, flags));
  }

  public long timerfdSettime(int fd, int flags, long value, long old) {
    return gate.enter(() -> TimerFile.set(kernel, fd, flags, value, old));
  }

  public long timerfdGettime(int fd, long value) {
    return gate.enter(() -> TimerFile.get(kernel, fd, value));
  }

  public long memfdCreate(long name, int flags) {
    return gate.enter(() -> system.memfd(name, flags));
  }

  private SharedSegments segments() {
    return kernel.part(SharedSegments.class, SharedSegments::new);
  }

  public long shmget(int key, long size, int flags) {
    return gate.enter(() -> segments().get(key, size, flags));
  }

  public long shmat(int id, long address, int flags) {
    return gate.enter(() -> segments().attach(id, address, flags));
  }

  public long shmdt(long address) {
    return gate.enter(() -> segments().detach(address));
  }

  /** {@code buffer} points to a struct shmid_ds. */
  public long shmctl(int id, int command, long buffer) {
    return gate.enter(() -> segments().control(id, command, buffer));
  }

  public long getitimer(int which, long value) {
    return gate.enter(() -> timers.getitimer(which, value));
  }

  public long setitimer(int which, long value, long old) {
    return gate.enter(() -> timers.setitimer(which, value, old));
  }

  /** {@code id} points to an int. */
  public long timerCreate(int clock, long event, long id) {
    return gate.enter(() -> timers.create(clock, event, id));
  }

  public long timerSettime(int id, int flags, long value, long old) {
    return gate.enter(() -> timers.set(id, flags, value, old));
  }

  public long timerGettime(int id, long value) {
    return gate.enter(() -> timers.get(id, value));
  }

  public long timerGetoverrun(int id) {
    return gate.enter(() -> timers.overrun(id));
  }

  public long timerDelete(int id) {
    return gate.enter(() -> timers.delete(id));
  }

  /** rt_sigqueueinfo(2). */
  public long sigqueue(int pid, int signal, long info) {
    return gate.enter(() -> signals.sigqueue(pid, signal, info));
  }

  /** rt_tgsigqueueinfo(2). */
  public long tgsigqueue(int tgid, int tid, int signal, long info) {
    return gate.enter(() -> signals.tgsigqueue(tgid, tid, signal, info));
  }

  /** rt_sigtimedwait(2) on a set of 8 bytes. */
  public long sigtimedwait(long set, long info, long timeout) {
    return gate.enter(() -> signals.sigtimedwait(set, info, timeout));
  }

  public long waitid(int type, int id, long info, int options) {
    return gate.enter(() -> processes.waitid(type, id, info, options));
  }

  public long getpgid(int pid) {
    return gate.enter(() -> sessions.getpgid(pid));
  }

  public long setpgid(int pid, int group) {
    return gate.enter(() -> sessions.setpgid(pid, group));
  }

  public long getsid(int pid) {
    return gate.enter(() -> sessions.getsid(pid));
  }

  public long setsid() {
    return gate.enter(sessions::setsid);
  }

  /** Fills {@code struct sysinfo} (112 bytes). */
  public long sysinfo(long buffer) {
    return gate.enter(() -> system.sysinfo(buffer));
  }

  /** The same bytes in each run: everything here repeats. */
  public long getrandom(long buffer, long count, int flags) {
    return gate.enter(() -> system.getrandom(buffer, count, flags));
  }

  public long prctl(int option, long a, long b, long c, long d) {
    return gate.enter(() -> system.prctl(option, a, b, c, d));
  }

  /** Fills four clock_t; the time since boot in ticks of 10 ms. */
  public long times(long buffer) {
    return gate.enter(() -> system.times(buffer));
  }

  /** Fills {@code struct rusage} (144 bytes). */
  public long getrusage(int who, long buffer) {
    return gate.enter(() -> system.getrusage(who, buffer));
  }

  public long fallocate(int fd, int mode, long offset, long length) {
    return gate.enter(() -> system.fallocate(fd, mode, offset, length));
  }

  /** Supplementary groups: none. */
  public long getgroups() {
    return 0;
  }

  public int realUid() {
    return kernel.current().credentials().realUid();
  }

  public int savedUid() {
    return kernel.current().credentials().savedUid();
  }
}
