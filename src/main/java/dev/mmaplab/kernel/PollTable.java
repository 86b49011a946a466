package dev.mmaplab.kernel;

import dev.mmaplab.machine.VirtualMemory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code struct poll_table_struct}: what a driver's poll operation hangs the waiting task on its
 * own wait queues with. The entries are in the kernel's memory, linked into the driver's lists,
 * until {@link #free}.
 */
public final class PollTable {
  private static final int ENTRY_NEXT = 0;
  private static final int ENTRY_PREVIOUS = 8;

  /** One place in one wait queue. */
  private record Entry(long address, PollTable table, int events) {}

  /** Which table and which entry an address is, for the two functions that drivers call. */
  private static final class Known {
    private final Map<Long, PollTable> tables = new HashMap<>();
    private final Map<Long, Entry> entries = new HashMap<>();

    Known(Kernel kernel) {}
  }

  private final Kernel kernel;
  private final Runnable onWake;
  private final long address;
  private final List<Entry> entries = new ArrayList<>();

  /**
   * @param onWake called when one of the queues is woken for an event that was asked for
   */
  PollTable(Kernel kernel, Runnable onWake) {
    this.kernel = kernel;
    this.onWake = onWake;
    this.address = KernelObjects.allocate(kernel, layout("poll_table_struct").size());
    known(kernel).tables.put(address, this);
  }

  private static Known known(Kernel kernel) {
    return kernel.part(Known.class, Known::new);
  }

  private Layout layout(String tag) {
    return kernel.layouts().struct(tag);
  }

  /** For the next call: which events matter, and whether to hang entries on queues. */
  void ask(int events, boolean queue) {
    Layout layout = layout("poll_table_struct");
    KernelObjects.set(kernel, address, layout, "_key", events);
    long function = queue ? kernel.symbol("mmaplab_poll_queue").orElse(0L) : 0;
    KernelObjects.set(kernel, address, layout, "_qproc", function);
  }

  long address() {
    return address;
  }

  /** __pollwait(file, queue, table): poll_wait() leads here. */
  public static void queue(Kernel kernel, long queue, long table) {
    Optional.ofNullable(known(kernel).tables.get(table)).ifPresent(t -> t.add(queue));
  }

  private void add(long queue) {
    Layout layout = layout("wait_queue_entry");
    long at = KernelObjects.allocate(kernel, layout.size());
    KernelObjects.set(kernel, at, layout, "func", kernel.symbol("mmaplab_poll_wake").orElse(0L));
    int events = (int) KernelObjects.get(kernel, address, layout("poll_table_struct"), "_key");
    Entry entry = new Entry(at, this, events);
    entries.add(entry);
    known(kernel).entries.put(at, entry);
    long head = queue + layout("wait_queue_head").offset("head");
    long node = at + layout.offset("entry");
    VirtualMemory memory = kernel.kernelSpace();
    long next = memory.loadLong(head);
    memory.storeLong(node + ENTRY_NEXT, next);
    memory.storeLong(node + ENTRY_PREVIOUS, head);
    memory.storeLong(next + ENTRY_PREVIOUS, node);
    memory.storeLong(head, node);
  }

  /**
   * pollwake(entry, mode, flags, key).
   *
   * @param key the events that the waker names, or 0
   * @return 1 if this was waited for
   */
  public static long wake(Kernel kernel, long entry, long key) {
    Optional<Entry> found = Optional.ofNullable(known(kernel).entries.get(entry));
    if (found.isEmpty() || key != 0 && (key & found.get().events()) == 0) {
      return 0;
    }
    found.get().table().onWake.run();
    return 1;
  }

  /** poll_freewait: leaves all queues. */
  void free() {
    VirtualMemory memory = kernel.kernelSpace();
    long offset = layout("wait_queue_entry").offset("entry");
    for (Entry entry : entries) {
      long node = entry.address() + offset;
      long next = memory.loadLong(node + ENTRY_NEXT);
      long previous = memory.loadLong(node + ENTRY_PREVIOUS);
      memory.storeLong(next + ENTRY_PREVIOUS, previous);
      memory.storeLong(previous + ENTRY_NEXT, next);
      known(kernel).entries.remove(entry.address());
      KernelObjects.free(kernel, entry.address());
    }
    entries.clear();
    known(kernel).tables.remove(address);
    KernelObjects.free(kernel, address);
  }
}
