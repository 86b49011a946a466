package dev.mmaplab.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;

/**
 * poll(2). Drivers are asked once, and again when one of the wait queues that they named is woken
 * or time is over; files of the kernel's own are looked at each time a wait queue of theirs was
 * woken.
 */
final class PollCall {
  private static final int POLLNVAL = 0x20;
  private static final int ALWAYS = 0x18;
  private static final long MILLISECOND = 1_000_000L;

  /** A line of the caller's array. */
  private record Watched(long at, int events, Optional<OpenFile> file, boolean valid) {
    boolean told() {
      return file.filter(f -> f.actions().tellsPollers(f)).isPresent();
    }
  }

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
    List<Watched> watched = read(fds, count);
    watched.forEach(w -> w.file().ifPresent(OpenFile::hold));
    boolean[] woken = {false};
    Task self = kernel.current();
    Optional<PollTable> table =
        watched.stream().anyMatch(Watched::told)
            ? Optional.of(
                new PollTable(
                    kernel,
                    () -> {
                      woken[0] = true;
                      kernel.scheduler().wake(self);
                    }))
            : Optional.empty();
    try {
      return wait(watched, table, woken, deadline);
    } finally {
      table.ifPresent(PollTable::free);
      watched.forEach(w -> w.file().ifPresent(OpenFile::drop));
    }
  }

  private List<Watched> read(long fds, int count) {
    UserMemory user = UserMemory.of(kernel);
    List<Watched> watched = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      long at = fds + 8L * i;
      int fd = user.readInt(at);
      Optional<OpenFile> file =
          fd < 0
              ? Optional.empty()
              : kernel.current().files().get(fd).filter(f -> !f.has(OpenFile.FMODE_PATH));
      watched.add(new Watched(at, user.readInt(at + 4) & 0xffff, file, fd < 0 || file.isPresent()));
    }
    return watched;
  }

  /** do_poll. */
  private long wait(
      List<Watched> watched, Optional<PollTable> table, boolean[] woken, long deadline) {
    Scheduler scheduler = kernel.scheduler();
    boolean timedOut = scheduler.nanos() >= deadline;
    boolean queue = !timedOut;
    boolean all = true;
    while (true) {
      woken[0] = false;
      int ready = look(watched, table, queue, all);
      queue = false;
      if (ready > 0) {
        return ready;
      }
      if (interrupted()) {
        return -Errno.ERESTARTNOHAND;
      }
      if (timedOut) {
        return 0;
      }
      if (!woken[0]) {
        if (watched.stream().allMatch(Watched::told)) {
          scheduler.sleep(Task.State.INTERRUPTIBLE, deadline);
        } else {
          scheduler.sleepUntilChange(deadline);
        }
      }
      timedOut = scheduler.nanos() >= deadline;
      all = timedOut || woken[0] || kernel.current().signalPending();
    }
  }

  private boolean interrupted() {
    return kernel.current().signalPending() && !kernel.signalDelivery().stopsOnly(kernel.current());
  }

  /**
   * @param queue drivers may hang the task on their queues, up to the first file that is ready
   * @param all ask drivers too
   */
  private int look(List<Watched> watched, Optional<PollTable> table, boolean queue, boolean all) {
    UserMemory user = UserMemory.of(kernel);
    int ready = 0;
    for (Watched w : watched) {
      int found = w.valid() ? 0 : POLLNVAL;
      if (w.file().isPresent() && (all || !w.told())) {
        OpenFile file = w.file().get();
        int wanted = w.events() | ALWAYS;
        boolean hang = queue && ready == 0;
        table.ifPresent(t -> t.ask(wanted, hang));
        found = file.actions().poll(file, table) & wanted;
      }
      user.writeInt(w.at() + 4, w.events() | found << 16);
      ready += found != 0 ? 1 : 0;
    }
    return ready;
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
}
