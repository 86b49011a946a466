package dev.mmaplab.kernel.api;

import dev.mmaplab.interp.NativeCall;
import dev.mmaplab.kernel.Errno;
import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.kernel.WaitQueue;
import dev.mmaplab.machine.VirtualMemory;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * {@code linux/mutex.h}, {@code linux/semaphore.h} and {@code linux/rwsem.h}: their state is in C
 * memory, their sleepers are here.
 */
final class Locks {
  private static final int ETIME = 62;

  /** How a task sleeps for a lock. */
  private enum Sleep {
    DEEP,
    INTERRUPTIBLE
  }

  private final Kernel kernel;
  private final Map<Long, WaitQueue> queues = new HashMap<>();

  private Locks(Kernel kernel) {
    this.kernel = kernel;
  }

  private static Locks of(Kernel kernel) {
    return kernel.part(Locks.class, Locks::new);
  }

  static void install(Binder binder) {
    binder.bind("mutex_lock", (kernel, c) -> of(kernel).mutexLock(c.arg(0), Sleep.DEEP));
    binder.bind(
        "mutex_lock_interruptible",
        (kernel, c) -> of(kernel).mutexLock(c.arg(0), Sleep.INTERRUPTIBLE));
    binder.bind("mutex_lock_killable", (kernel, c) -> of(kernel).mutexLock(c.arg(0), Sleep.DEEP));
    binder.bind("mutex_trylock", (kernel, c) -> of(kernel).mutexTry(c.arg(0)) ? 1 : 0);
    binder.bind("mutex_unlock", (kernel, c) -> of(kernel).mutexUnlock(c.arg(0)));
    binder.bind("down", (kernel, c) -> of(kernel).down(c, Sleep.DEEP, Long.MAX_VALUE));
    binder.bind(
        "down_interruptible",
        (kernel, c) -> of(kernel).down(c, Sleep.INTERRUPTIBLE, Long.MAX_VALUE));
    binder.bind("down_killable", (kernel, c) -> of(kernel).down(c, Sleep.DEEP, Long.MAX_VALUE));
    binder.bind("down_trylock", (kernel, c) -> of(kernel).take(c.arg(0)) ? 0 : 1);
    binder.bind(
        "down_timeout",
        (kernel, c) ->
            of(kernel)
                .down(
                    c,
                    Sleep.DEEP,
                    kernel.scheduler().nanosAt(kernel.scheduler().jiffies() + c.arg(1))));
    binder.bind("up", (kernel, c) -> of(kernel).up(c.arg(0)));
    binder.bind("down_read", (kernel, c) -> of(kernel).read(c.arg(0), Sleep.DEEP));
    binder.bind(
        "down_read_interruptible", (kernel, c) -> of(kernel).read(c.arg(0), Sleep.INTERRUPTIBLE));
    binder.bind("down_read_killable", (kernel, c) -> of(kernel).read(c.arg(0), Sleep.DEEP));
    binder.bind("down_read_trylock", (kernel, c) -> of(kernel).tryRead(c.arg(0)) ? 1 : 0);
    binder.bind("down_write", (kernel, c) -> of(kernel).write(c.arg(0)));
    binder.bind("down_write_killable", (kernel, c) -> of(kernel).write(c.arg(0)));
    binder.bind("down_write_trylock", (kernel, c) -> of(kernel).tryWrite(c.arg(0)) ? 1 : 0);
    binder.bind("up_read", (kernel, c) -> of(kernel).change(c.arg(0), -1));
    binder.bind("up_write", (kernel, c) -> of(kernel).change(c.arg(0), 1));
    binder.bind("downgrade_write", (kernel, c) -> of(kernel).change(c.arg(0), 2));
  }

  private long sleepUntil(long lock, BooleanSupplier taken, Sleep how, long deadline) {
    if (taken.getAsBoolean()) {
      return 0;
    }
    WaitQueue queue = queues.computeIfAbsent(lock, l -> new WaitQueue(kernel.scheduler()));
    long result = queue.waitFor(taken, how == Sleep.INTERRUPTIBLE, deadline);
    return result < 0 ? -Errno.EINTR : result == 0 && deadline != Long.MAX_VALUE ? -ETIME : 0;
  }

  private void wake(long lock) {
    Optional<WaitQueue> queue = Optional.ofNullable(queues.get(lock));
    queue.ifPresent(WaitQueue::wakeAll);
    if (queue.filter(WaitQueue::empty).isPresent()) {
      queues.remove(lock);
    }
  }

  private VirtualMemory memory() {
    return kernel.kernelSpace();
  }

  private long ownerAt(long mutex) {
    return StructView.of(kernel, "mutex", mutex).at("owner");
  }

  private boolean mutexTry(long mutex) {
    long at = ownerAt(mutex);
    if (memory().loadLong(at) != 0) {
      return false;
    }
    memory().storeLong(at, kernel.current().structAddress());
    return true;
  }

  private long mutexLock(long mutex, Sleep how) {
    return sleepUntil(mutex, () -> mutexTry(mutex), how, Long.MAX_VALUE);
  }

  private long mutexUnlock(long mutex) {
    memory().storeLong(ownerAt(mutex), 0);
    wake(mutex);
    return 0;
  }

  private long countAt(long semaphore) {
    return StructView.of(kernel, "semaphore", semaphore).at("count");
  }

  private boolean take(long semaphore) {
    int count = memory().loadInt(countAt(semaphore));
    if (count <= 0) {
      return false;
    }
    memory().storeInt(countAt(semaphore), count - 1);
    return true;
  }

  private long down(NativeCall call, Sleep how, long deadline) {
    long semaphore = call.arg(0);
    return sleepUntil(semaphore, () -> take(semaphore), how, deadline);
  }

  private long up(long semaphore) {
    memory().storeInt(countAt(semaphore), memory().loadInt(countAt(semaphore)) + 1);
    wake(semaphore);
    return 0;
  }

  private long holdersAt(long semaphore) {
    return StructView.of(kernel, "rw_semaphore", semaphore).at("count");
  }

  private boolean tryRead(long semaphore) {
    long holders = memory().loadLong(holdersAt(semaphore));
    if (holders < 0) {
      return false;
    }
    memory().storeLong(holdersAt(semaphore), holders + 1);
    return true;
  }

  private boolean tryWrite(long semaphore) {
    if (memory().loadLong(holdersAt(semaphore)) != 0) {
      return false;
    }
    memory().storeLong(holdersAt(semaphore), -1);
    return true;
  }

  private long read(long semaphore, Sleep how) {
    return sleepUntil(semaphore, () -> tryRead(semaphore), how, Long.MAX_VALUE);
  }

  private long write(long semaphore) {
    return sleepUntil(semaphore, () -> tryWrite(semaphore), Sleep.DEEP, Long.MAX_VALUE);
  }

  private long change(long semaphore, int by) {
    memory().storeLong(holdersAt(semaphore), memory().loadLong(holdersAt(semaphore)) + by);
    wake(semaphore);
    return 0;
  }
}
