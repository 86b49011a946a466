package dev.mmaplab.kernel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** epoll_create(2): a set of files that are watched. */
final class EpollFile extends Inode {
  private static final int CTL_ADD = 1;
  private static final int CTL_DEL = 2;
  private static final int CTL_MOD = 3;
  private static final int ALWAYS = 0x18;
  private static final int ONESHOT = 1 << 30;
  private static final int EDGE = 1 << 31;
  private static final int PRIVATE = ONESHOT | EDGE | 1 << 29 | 1 << 28;

  /** Bytes of the packed struct epoll_event. */
  private static final int EVENT = 12;

  private record Key(int fd, OpenFile file) {}

  private static final class Item {
    private int events;
    private long data;
    private int reported;
    private long seen = -1;

    /** Of a driver's file: how it is hung on the driver's wait queues. */
    private Optional<PollTable> table = Optional.empty();

    /** A driver's queue was woken since it was last found idle: it is on the ready list. */
    private boolean ready;

    private boolean enabled() {
      return (events & ~PRIVATE) != 0;
    }
  }

  private final LinkedHashMap<Key, Item> items = new LinkedHashMap<>();

  private EpollFile(Kernel kernel) {
    super(kernel, 0600);
  }

  /** epoll_create1. */
  static long open(Kernel kernel, int flags) {
    if ((flags & ~OpenFile.O_CLOEXEC) != 0) {
      return -Errno.EINVAL;
    }
    return kernel.files().anonymousDescriptor(new EpollFile(kernel), "[eventpoll]", flags);
  }

  private static EpollFile of(Kernel kernel, int fd) {
    if (kernel.current().files().require(fd).inode() instanceof EpollFile file) {
      return file;
    }
    throw new ErrnoException(Errno.EINVAL);
  }

  /** epoll_ctl. */
  static long control(Kernel kernel, int epoll, int operation, int fd, long event) {
    UserMemory user = UserMemory.of(kernel);
    int events = operation == CTL_DEL ? 0 : user.readInt(event);
    long data = operation == CTL_DEL ? 0 : user.readLong(event + 4);
    OpenFile set = kernel.current().files().require(epoll);
    OpenFile file = kernel.current().files().require(fd);
    if (!file.actions().canPoll(file)) {
      return -Errno.EPERM;
    }
    if (!(set.inode() instanceof EpollFile self) || file == set) {
      return -Errno.EINVAL;
    }
    Key key = new Key(fd, file);
    self.forgetClosed();
    switch (operation) {
      case CTL_ADD -> {
        if (self.items.containsKey(key)) {
          return -Errno.EEXIST;
        }
        self.items.put(key, new Item());
      }
      case CTL_DEL -> {
        return self.remove(key) ? 0 : -Errno.ENOENT;
      }
      case CTL_MOD -> {
        if (!self.items.containsKey(key)) {
          return -Errno.ENOENT;
        }
      }
      default -> {
        return -Errno.EINVAL;
      }
    }
    Item item = self.items.getOrDefault(key, new Item());
    item.events = events | ALWAYS;
    item.data = data;
    item.reported = 0;
    item.seen = -1;
    if (file.actions().tellsPollers(file)) {
      self.watch(key, item);
    }
    kernel.scheduler().lookAgain();
    return 0;
  }

  /** epoll_wait with its deadline on the virtual clock. */
  static long wait(Kernel kernel, int epoll, long events, int most, long deadline) {
    if (most <= 0) {
      return -Errno.EINVAL;
    }
    EpollFile self = of(kernel, epoll);
    return PollCall.wait(kernel, () -> self.collect(events, most), deadline);
  }

  private void forgetClosed() {
    List.copyOf(items.keySet()).stream()
        .filter(k -> k.file.references() <= 0)
        .forEach(this::remove);
  }

  private boolean remove(Key key) {
    Optional<Item> item = Optional.ofNullable(items.remove(key));
    item.flatMap(i -> i.table).ifPresent(PollTable::free);
    return item.isPresent();
  }

  /** ep_insert and ep_modify: asks once, and hangs the item on the driver's wait queues. */
  private void watch(Key key, Item item) {
    boolean first = item.table.isEmpty();
    if (first) {
      key.file.whenClosed(() -> remove(key));
      item.table =
          Optional.of(
              new PollTable(
                  kernel(),
                  () -> {
                    if (item.enabled()) {
                      item.ready = true;
                      kernel().scheduler().lookAgain();
                    }
                  }));
    }
    item.ready |= ask(key, item, first) != 0;
  }

  private static int ask(Key key, Item item, boolean queue) {
    item.table.ifPresent(t -> t.ask(queue ? -1 : item.events, queue));
    return key.file.actions().poll(key.file, item.table) & item.events;
  }

  /** Events to report; a driver is asked only after it has woken one of its queues. */
  private static int ready(Key key, Item item) {
    if (!item.enabled() || item.table.isPresent() && !item.ready) {
      return 0;
    }
    if (item.table.isPresent()) {
      int mask = ask(key, item, false);
      item.ready = mask != 0;
      return mask;
    }
    return key.file.actions().poll(key.file) & item.events;
  }

  private int collect(long events, int most) {
    forgetClosed();
    UserMemory user = UserMemory.of(kernel());
    List<Key> done = new ArrayList<>();
    for (Map.Entry<Key, Item> entry : items.entrySet()) {
      Item item = entry.getValue();
      int mask = ready(entry.getKey(), item);
      OpenFile file = entry.getKey().file;
      long activity = file.actions().activity(file);
      boolean fresh =
          item.table.isPresent() || activity != item.seen || (mask & ~item.reported) != 0;
      boolean edge = (item.events & EDGE) != 0;
      if (mask == 0 || edge && !fresh) {
        item.reported = mask;
        continue;
      }
      if (done.size() == most) {
        break;
      }
      long at = events + (long) EVENT * done.size();
      user.writeInt(at, mask);
      user.writeLong(at + 4, item.data);
      item.seen = activity;
      item.ready &= !edge;
      item.reported = mask;
      if ((item.events & ONESHOT) != 0) {
        item.events &= PRIVATE;
      }
      done.add(entry.getKey());
    }
    if (done.size() == most && items.size() > most) {
      // those that had to wait come first the next time
      done.forEach(k -> Optional.ofNullable(items.remove(k)).ifPresent(i -> items.putLast(k, i)));
    }
    return done.size();
  }

  @Override
  public FileActions actions() {
    return new FileActions() {
      @Override
      public boolean canSeek(OpenFile file) {
        return false;
      }

      @Override
      public int poll(OpenFile file) {
        forgetClosed();
        return items.entrySet().stream().anyMatch(e -> ready(e.getKey(), e.getValue()) != 0)
            ? 1
            : 0;
      }
    };
  }
}
