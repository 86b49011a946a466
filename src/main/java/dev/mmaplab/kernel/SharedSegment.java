package dev.mmaplab.kernel;

import dev.mmaplab.kernel.mm.MappableFile;
import dev.mmaplab.kernel.mm.PageCache;
import dev.mmaplab.kernel.mm.Vma;
import java.nio.ByteBuffer;
import java.util.Locale;

/** One segment of System V shared memory: struct shmid_kernel. */
final class SharedSegment {
  private static final int DEST = 01000;
  private static final int CAP_SYS_ADMIN = 21;
  private static final int CAP_IPC_OWNER = 15;
  private static final long SECOND = 1_000_000_000L;

  private final Kernel kernel;
  private final int id;
  private final int key;
  private final long size;
  private final PageCache pages;
  private final int creator;
  private final int creatingUser;
  private final int creatingGroup;
  private int user;
  private int group;
  private int mode;
  private int lastUser;
  private long attachTime;
  private long detachTime;
  private long changeTime;
  private int attached;
  private boolean disposed;

  SharedSegment(Kernel kernel, int id, int key, long size, int mode) {
    this.kernel = kernel;
    this.id = id;
    this.key = key;
    this.size = size;
    this.mode = mode;
    pages = new PageCache(kernel.memory());
    pages.truncate(size + 4095 & ~4095L);
    creator = kernel.current().tgid();
    creatingUser = kernel.current().credentials().uid();
    creatingGroup = kernel.current().credentials().gid();
    user = creatingUser;
    group = creatingGroup;
    changeTime = seconds();
  }

  private long seconds() {
    return kernel.scheduler().nanos() / SECOND;
  }

  int id() {
    return id;
  }

  int key() {
    return key;
  }

  /** In bytes, as it was asked for. */
  long size() {
    return size;
  }

  /** A file that shows it: one for each attachment. */
  MappableFile view(boolean writable) {
    String path = String.format(Locale.ROOT, "/SYSV%08x (deleted)", key);
    return kernel.memory().sharedFile(pages, path, id, writable, this::count);
  }

  private void count(int by) {
    attached += by;
    if (by < 0) {
      detachTime = seconds();
    }
    if (attached == 0 && removed() && !disposed) {
      disposed = true;
      pages.dispose();
    }
  }

  boolean shownBy(Vma vma) {
    return kernel
        .memory()
        .fileOf(vma)
        .flatMap(MappableFile::cache)
        .filter(c -> c == pages)
        .isPresent();
  }

  void used() {
    attachTime = seconds();
    lastUser = kernel.current().tgid();
  }

  void left() {
    lastUser = kernel.current().tgid();
  }

  /** IPC_RMID: nobody finds it by its key any more. */
  void remove() {
    mode |= DEST;
    if (attached == 0 && !disposed) {
      disposed = true;
      pages.dispose();
    }
  }

  boolean removed() {
    return (mode & DEST) != 0;
  }

  /** Removed and not mapped any more. */
  boolean gone() {
    return disposed;
  }

  /** IPC_SET. */
  void set(int newUser, int newGroup, int newMode) {
    user = newUser;
    group = newGroup;
    mode = mode & ~0777 | newMode & 0777;
    changeTime = seconds();
  }

  boolean ownedBy(Credentials who) {
    return who.uid() == user || who.uid() == creatingUser || who.capable(CAP_SYS_ADMIN);
  }

  /** ipcperms(): the highest three bits of {@code wanted} that are set anywhere must be granted. */
  boolean allows(Credentials who, int wanted) {
    int asked = wanted >>> 6 | wanted >>> 3 | wanted;
    int granted = mode;
    if (who.uid() == user || who.uid() == creatingUser) {
      granted >>>= 6;
    } else if (who.gid() == group || who.gid() == creatingGroup) {
      granted >>>= 3;
    }
    return (asked & ~granted & 7) == 0 || who.capable(CAP_IPC_OWNER);
  }

  /** Fills a struct shmid_ds. */
  void describe(ByteBuffer out) {
    out.putInt(removed() ? 0 : key).putInt(user).putInt(group);
    out.putInt(creatingUser).putInt(creatingGroup).putInt(mode);
    out.putShort((short) 0).putShort((short) 0).putInt(0).putLong(0).putLong(0);
    out.putLong(size).putLong(attachTime).putLong(detachTime).putLong(changeTime);
    out.putInt(creator).putInt(lastUser).putLong(attached);
  }
}
