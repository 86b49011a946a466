package dev.mmaplab.kernel.api;

import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.kernel.Scheduler;
import dev.mmaplab.kernel.Task;
import dev.mmaplab.kernel.api.LockWaiters.Waiter;
import dev.mmaplab.machine.VirtualMemory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code linux/mutex.h}, {@code linux/semaphore.h} and {@code linux/rwsem.h}: their state is in C
 * memory, their sleepers are here. A semaphore goes to whoever has waited longest; a mutex may be
 * taken by a task that runs before the one it woke, once.
 */
final class Locks {
  private final Kernel kernel;
  private final LockWaiters waiters;

  /** Mutexes whose first waiter has been passed over and must not be again. */
  private final Map<Long, Task> demanded = new HashMap<>();

  private Locks(Kernel kernel) {
    this.kernel = kernel;
    this.waiters = new LockWaiters(kernel);
  }

  private static Locks of(Kernel kernel) {
    return kernel.part(Locks.class, Locks::new);
  }

  static void install(Binder binder) {
    Task.State deep = Task.State.UNINTERRUPTIBLE;
    Task.State light = Task.State.INTERRUPTIBLE;
    Task.State killable = Task.State.KILLABLE;
    binder.bind("mutex_lock", (kernel, c) -> of(kernel).mutexLock(c.arg(0), deep));
    binder.bind("mutex_lock_interruptible", (kernel, c) -> of(kernel).mutexLock(c.arg(0), light));
    binder.bind("mutex_lock_killable", (kernel, c) -> of(kernel).mutexLock(c.arg(0), killable));
    binder.bind("mutex_trylock", (kernel, c) -> of(kernel).mutexTry(c.arg(0)) ? 1 : 0);
    binder.bind("mutex_unlock", (kernel, c) -> of(kernel).mutexUnlock(c.arg(0)));
    binder.bind("down", (kernel, c) -> of(kernel).down(c.arg(0), deep, Long.MAX_VALUE));
    binder.bind(
        "down_interruptible", (kernel, c) -> of(kernel).down(c.arg(0), light, Long.MAX_VALUE));
    binder.bind(
        "down_killable", (kernel, c) -> of(kernel).down(c.arg(0), killable, Long.MAX_VALUE));
    binder.bind("down_trylock", (kernel, c) -> of(kernel).take(c.arg(0)) ? 0 : 1);
    binder.bind(
        "down_timeout", (kernel, c) -> of(kernel).down(c.arg(0), deep, deadline(kernel, c.arg(1))));
    binder.bind("up", (kernel, c) -> of(kernel).up(c.arg(0)));
    binder.bind("down_read", (kernel, c) -> of(kernel).read(c.arg(0), deep));
    binder.bind("down_read_interruptible", (kernel, c) -> of(kernel).read(c.arg(0), light));
    binder.bind("down_read_killable", (kernel, c) -> of(kernel).read(c.arg(0), killable));
    binder.bind("down_read_trylock", (kernel, c) -> of(kernel).tryRead(c.arg(0)) ? 1 : 0);
    binder.bind("down_write", (kernel, c) -> of(kernel).write(c.arg(0), deep));
    binder.bind("down_write_killable", (kernel, c) -> of(kernel).write(c.arg(0), killable));
    binder.bind("down_write_trylock", (kernel, c) -> of(kernel).tryWrite(c.arg(0)) ? 1 : 0);
    binder.bind("up_read", (kernel, c) -> of(kernel).leave(c.arg(0), -1));
    binder.bind("up_write", (kernel, c) -> of(kernel).leave(c.arg(0), 1));
    binder.bind("downgrade_write", (kernel, c) -> of(kernel).downgrade(c.arg(0)));
    binder.bind("mmaplab_lock_awaited", (kernel, c) -> of(kernel).waiters.any(c.arg(0)) ? 1 : 0);
  }

  private static long deadline(Kernel kernel, long jiffies) {
    Scheduler scheduler = kernel.scheduler();
    return jiffies >= Long.MAX_VALUE >> 1
        ? Long.MAX_VALUE
        : scheduler.nanosAt(scheduler.jiffies() + jiffies + 1);
  }

  private VirtualMemory memory() {
    return kernel.kernelSpace();
  }

  private long ownerAt(long mutex) {
    return StructView.of(kernel, "mutex", mutex).at("owner");
  }

  private void own(long mutex, Task task) {
    memory().storeLong(ownerAt(mutex), task.structAddress());
  }

  private boolean mutexTry(long mutex) {
    if (memory().loadLong(ownerAt(mutex)) != 0) {
      return false;
    }
    own(mutex, kernel.current());
    return true;
  }

  private long mutexLock(long mutex, Task.State state) {
    if (mutexTry(mutex)) {
      return 0;
    }
    boolean[] handOff = {false};
    return waiters.await(
        mutex,
        false,
        state,
        Long.MAX_VALUE,
        () -> {
          boolean got = mutexTry(mutex);
          // the second time it finds the lock taken it is not to be passed over again
          if (!got && handOff[0]) {
            demanded.put(mutex, kernel.current());
          }
          handOff[0] = true;
          return got;
        });
  }

  private long mutexUnlock(long mutex) {
    Waiter first = waiters.of(mutex).peek();
    Optional<Task> demands = Optional.ofNullable(demanded.remove(mutex));
    if (first != null && demands.filter(t -> t == first.task()).isPresent()) {
      own(mutex, first.task());
      waiters.grant(mutex, first);
      return 0;
    }
    memory().storeLong(ownerAt(mutex), 0);
    waiters.wakeFirst(mutex);
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

  private long down(long semaphore, Task.State state, long deadline) {
    return take(semaphore) ? 0 : waiters.await(semaphore, false, state, deadline, () -> false);
  }

  /** Gives it to whoever has waited longest. */
  private long up(long semaphore) {
    Waiter first = waiters.of(semaphore).peek();
    if (first != null) {
      waiters.grant(semaphore, first);
    } else {
      memory().storeInt(countAt(semaphore), memory().loadInt(countAt(semaphore)) + 1);
    }
    return 0;
  }

  private long holdersAt(long semaphore) {
    return StructView.of(kernel, "rw_semaphore", semaphore).at("count");
  }

  private long holders(long semaphore) {
    return memory().loadLong(holdersAt(semaphore));
  }

  private void setHolders(long semaphore, long count) {
    memory().storeLong(holdersAt(semaphore), count);
  }

  private boolean tryRead(long semaphore) {
    if (holders(semaphore) < 0 || waiters.any(semaphore)) {
      return false;
    }
    setHolders(semaphore, holders(semaphore) + 1);
    return true;
  }

  private boolean tryWrite(long semaphore) {
    if (holders(semaphore) != 0 || waiters.any(semaphore)) {
      return false;
    }
    setHolders(semaphore, -1);
    return true;
  }

  private long read(long semaphore, Task.State state) {
    if (tryRead(semaphore)) {
      return 0;
    }
    if (holders(semaphore) == 0) {
      // nobody is inside: taken from under the nose of a writer that has been woken
      setHolders(semaphore, 1);
      return 0;
    }
    return given(semaphore, waiters.await(semaphore, false, state, Long.MAX_VALUE, () -> false));
  }

  private long write(long semaphore, Task.State state) {
    if (tryWrite(semaphore)) {
      return 0;
    }
    return given(
        semaphore,
        waiters.await(
            semaphore,
            true,
            state,
            Long.MAX_VALUE,
            () -> {
              if (holders(semaphore) != 0) {
                return false;
              }
              setHolders(semaphore, -1);
              return true;
            }));
  }

  /** Whoever gives up waiting may have stood in the way of others. */
  private long given(long semaphore, long result) {
    if (result != 0) {
      letIn(semaphore);
    }
    return result;
  }

  private long leave(long semaphore, int by) {
    setHolders(semaphore, holders(semaphore) + by);
    if (holders(semaphore) == 0) {
      letIn(semaphore);
    }
    return 0;
  }

  private long downgrade(long semaphore) {
    setHolders(semaphore, 1);
    letIn(semaphore);
    return 0;
  }

  /** rwsem_mark_wake: the writer that comes first, or all readers if one of them does. */
  private void letIn(long semaphore) {
    Waiter first = waiters.of(semaphore).peek();
    if (first == null || holders(semaphore) < 0) {
      return;
    }
    if (first.writer()) {
      if (holders(semaphore) == 0) {
        waiters.wakeFirst(semaphore);
      }
      return;
    }
    for (Waiter waiter : List.copyOf(waiters.of(semaphore))) {
      if (!waiter.writer()) {
        setHolders(semaphore, holders(semaphore) + 1);
        waiters.grant(semaphore, waiter);
      }
    }
  }
}
