package dev.mmaplab.kernel;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * fasync_helper() and kill_fasync(): a driver's list of files that want a signal. The list's head
 * is a pointer of the driver's, which is not NULL while somebody is on it.
 */
public final class AsyncFiles {
  private final Kernel kernel;

  /** By the address of the driver's pointer: files and their descriptors, last come first. */
  private final Map<Long, LinkedHashMap<OpenFile, Integer>> lists = new HashMap<>();

  private AsyncFiles(Kernel kernel) {
    this.kernel = kernel;
  }

  public static AsyncFiles of(Kernel kernel) {
    return kernel.part(AsyncFiles.class, AsyncFiles::new);
  }

  /**
   * @param file address of the struct file
   * @param head address of the driver's {@code struct fasync_struct *}
   * @return 1 if it was put on the list or taken off, 0 if nothing changed
   */
  public long help(int descriptor, long file, boolean on, long head) {
    Optional<OpenFile> open = kernel.files().fileAt(file);
    if (open.isEmpty()) {
      return 0;
    }
    LinkedHashMap<OpenFile, Integer> list = lists.computeIfAbsent(head, h -> new LinkedHashMap<>());
    boolean was = list.containsKey(open.get());
    int flags = open.get().flags();
    if (on) {
      list.put(open.get(), descriptor);
      open.get().setFlags(flags | OpenFile.FASYNC);
    } else {
      list.remove(open.get());
      open.get().setFlags(flags & ~OpenFile.FASYNC);
    }
    kernel.kernelSpace().storeLong(head, list.isEmpty() ? 0 : file);
    if (list.isEmpty()) {
      lists.remove(head);
    }
    return was == on ? 0 : 1;
  }

  /**
   * @param reason POLL_IN …
   */
  public void tell(long head, int signal, int reason) {
    Optional<LinkedHashMap<OpenFile, Integer>> list = Optional.ofNullable(lists.get(head));
    if (list.isEmpty()) {
      return;
    }
    for (Map.Entry<OpenFile, Integer> e : List.copyOf(list.get().reversed().entrySet())) {
      FileOwner owner = e.getKey().owner();
      if (signal != SignalNumbers.SIGURG || owner.signal() != 0) {
        owner.tell(kernel, e.getValue(), reason);
      }
    }
  }
}
