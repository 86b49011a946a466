package dev.mmaplab.kernel;

import java.util.Optional;

/**
 * poll(2). Waiting looks again each time a millisecond of virtual time has passed or a signal came.
 */
final class PollCall {
  private static final int POLLNVAL = 0x20;
  private static final int ALWAYS = 0x18;
  private static final long STEP = 1_000_000L;

  private final Kernel kernel;

  PollCall(Kernel kernel) {
    this.kernel = kernel;
  }

  long poll(long fds, int count, int timeoutMillis) {
    if (count < 0 || count > kernel.current().files().limit()) {
      return -Errno.EINVAL;
    }
    Scheduler scheduler = kernel.scheduler();
    long deadline = timeoutMillis < 0 ? Long.MAX_VALUE : scheduler.nanos() + timeoutMillis * STEP;
    while (true) {
      int ready = look(fds, count);
      if (ready > 0 || scheduler.nanos() >= deadline) {
        return ready;
      }
      if (kernel.current().signalPending()) {
        return -Errno.EINTR;
      }
      if (scheduler.alone() && deadline == Long.MAX_VALUE) {
        throw new LimitExceeded(LimitExceeded.Kind.TIME);
      }
      scheduler.sleep(Task.State.INTERRUPTIBLE, Math.min(deadline, scheduler.nanos() + STEP));
    }
  }

  private int look(long fds, int count) {
    UserMemory user = UserMemory.of(kernel);
    int ready = 0;
    for (int i = 0; i < count; i++) {
      long at = fds + 8L * i;
      int fd = user.readInt(at);
      int events = user.readInt(at + 4) & 0xffff;
      int found = 0;
      if (fd >= 0) {
        Optional<OpenFile> file =
            kernel.current().files().get(fd).filter(f -> !f.has(OpenFile.FMODE_PATH));
        found = file.map(f -> f.actions().poll(f) & (events | ALWAYS)).orElse(POLLNVAL);
      }
      user.writeInt(at + 4, events | found << 16);
      ready += found != 0 ? 1 : 0;
    }
    return ready;
  }
}
