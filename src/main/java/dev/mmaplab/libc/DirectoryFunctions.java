package dev.mmaplab.libc;

import dev.mmaplab.kernel.Errno;
import dev.mmaplab.machine.VirtualMemory;

/**
 * dirent.h. A DIR: descriptor (int), bytes held, bytes taken, then a buffer of linux_dirent64
 * records, which have dirent's layout.
 */
final class DirectoryFunctions {
  private static final int HELD = 8;
  private static final int TAKEN = 16;

  /** Where the next entry is, as telldir says it. */
  private static final int PLACE = 24;

  private static final int BUFFER = 48;
  private static final int BUFFER_BYTES = 32768;
  private static final int O_DIRECTORY_CLOEXEC = 0200000 | 02000000;

  private DirectoryFunctions() {}

  static void install(Exports to) {
    to.add("opendir", DirectoryFunctions::opendir);
    to.add("fdopendir", DirectoryFunctions::fdopendir);
    to.add("readdir", DirectoryFunctions::readdir);
    to.add("readdir64", DirectoryFunctions::readdir);
    to.add("closedir", DirectoryFunctions::closedir);
    to.add("rewinddir", DirectoryFunctions::rewinddir);
    to.add("telldir", c -> c.memory().loadLong(c.arg(0) + PLACE));
    to.add("seekdir", DirectoryFunctions::seekdir);
    to.add("dirfd", c -> c.memory().loadInt(c.arg(0)));
  }

  private static long opendir(UserCall c) {
    long fd = c.sys().open(c.arg(0), O_DIRECTORY_CLOEXEC, 0);
    return fd < 0 ? c.failNull((int) -fd) : make(c, (int) fd);
  }

  private static long fdopendir(UserCall c) {
    final int modeField = 24;
    long stat = c.scratch(144);
    long raw = c.sys().fstat(c.intArg(0), stat);
    if (raw < 0) {
      return c.failNull((int) -raw);
    }
    boolean directory = (c.memory().loadInt(stat + modeField) & 0170000) == 0040000;
    return directory ? make(c, c.intArg(0)) : c.failNull(Errno.ENOTDIR);
  }

  private static long make(UserCall c, int fd) {
    long dir = new Heap(c).malloc(BUFFER + BUFFER_BYTES);
    if (dir != 0) {
      c.memory().fill(dir, 0, BUFFER);
      c.memory().storeInt(dir, fd);
    }
    return dir;
  }

  private static long readdir(UserCall c) {
    VirtualMemory memory = c.memory();
    long dir = c.arg(0);
    long taken = memory.loadLong(dir + TAKEN);
    if (taken >= memory.loadLong(dir + HELD)) {
      long got = c.sys().getdents64(memory.loadInt(dir), dir + BUFFER, BUFFER_BYTES);
      if (got <= 0) {
        return got == 0 || got == -Errno.ENOENT ? 0 : c.failNull((int) -got);
      }
      memory.storeLong(dir + HELD, got);
      taken = 0;
    }
    long entry = dir + BUFFER + taken;
    final int recordLength = 16;
    final int nextPlace = 8;
    memory.storeLong(dir + PLACE, memory.loadLong(entry + nextPlace));
    memory.storeLong(dir + TAKEN, taken + memory.loadShort(entry + recordLength));
    return entry;
  }

  private static long closedir(UserCall c) {
    if (c.arg(0) == 0) {
      return c.fail(Errno.EINVAL);
    }
    int fd = c.memory().loadInt(c.arg(0));
    new Heap(c).free(c.arg(0));
    return c.result(c.sys().close(fd));
  }

  private static long rewinddir(UserCall c) {
    return seek(c, 0);
  }

  private static long seekdir(UserCall c) {
    return seek(c, c.arg(1));
  }

  private static long seek(UserCall c, long place) {
    long moved = c.sys().lseek(c.memory().loadInt(c.arg(0)), place, 0);
    assert moved == place;
    c.memory().storeLong(c.arg(0) + PLACE, place);
    c.memory().storeLong(c.arg(0) + HELD, 0);
    c.memory().storeLong(c.arg(0) + TAKEN, 0);
    return 0;
  }
}
