package dev.mmaplab.kernel;

import java.util.Optional;
import java.util.function.IntSupplier;

/** poll(2). Waiting looks again each time a wait queue anywhere was woken or a signal came. */
final class PollCall {
  private static final int POLLNVAL = 0x20;
  private static final int ALWAYS = 0x18;
  private static final long MILLISECOND = 1_000_000L;

  private final Kernel kernel;

  PollCall(Kernel kernel) {
    this.kernel = kernel;
  }

  /**
   * @param deadline on the virtual clock; {@link Long#MAX_VALUE} for none
   */
  long poll(long fds, int count, long deadline) {
    if (count < 0 || count > kernel.current().files().limit()) {
      return -Errno.EINVAL;
    }
    return wait(kernel, () -> look(fds, count), deadline);
  }

  /** Milliseconds from now as a deadline; negative ones are none. */
  static long deadline(Kernel kernel, int millis) {
    return millis < 0 ? Long.MAX_VALUE : kernel.scheduler().nanos() + millis * MILLISECOND;
  }

  /** Looks each time something may have changed, until something is ready. */
  static long wait(Kernel kernel, IntSupplier look, long deadline) {
    Scheduler scheduler = kernel.scheduler();
    while (true) {
      int ready = look.getAsInt();
      if (ready > 0 || scheduler.nanos() >= deadline) {
        return ready;
      }
      if (kernel.current().signalPending()
          && !kernel.signalDelivery().stopsOnly(kernel.current())) {
        return -Errno.ERESTARTNOHAND;
      }
      scheduler.sleepUntilChange(deadline);
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
