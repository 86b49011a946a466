package dev.mmaplab.libc;

import dev.mmaplab.kernel.Errno;
import dev.mmaplab.machine.VirtualMemory;
import java.util.function.LongSupplier;

/**
 * Wrappers of the system calls on names of files: sys/stat.h, unistd.h, stdio.h, and device
 * numbers.
 */
final class PathCalls {
  private static final int S_IFIFO = 0010000;
  private static final int PATH_MAX = 4096;

  private PathCalls() {}

  static void install(Exports to) {
    to.add("stat", c -> c.result(c.sys().stat(c.arg(0), c.arg(1))));
    to.add("lstat", c -> c.result(c.sys().lstat(c.arg(0), c.arg(1))));
    to.add("fstat", c -> c.result(c.sys().fstat(c.intArg(0), c.arg(1))));
    to.add("stat64", c -> c.result(c.sys().stat(c.arg(0), c.arg(1))));
    to.add("lstat64", c -> c.result(c.sys().lstat(c.arg(0), c.arg(1))));
    to.add("fstat64", c -> c.result(c.sys().fstat(c.intArg(0), c.arg(1))));
    to.add("access", c -> c.result(c.sys().access(c.arg(0), c.intArg(1))));
    to.add("euidaccess", c -> c.result(c.sys().access(c.arg(0), c.intArg(1))));
    to.add("eaccess", c -> c.result(c.sys().access(c.arg(0), c.intArg(1))));
    to.add("unlink", c -> c.result(c.sys().unlink(c.arg(0))));
    to.add("remove", PathCalls::remove);
    to.add("mkdir", c -> c.result(c.sys().mkdir(c.arg(0), c.intArg(1))));
    to.add("rmdir", c -> c.result(c.sys().rmdir(c.arg(0))));
    to.add("rename", c -> c.result(c.sys().rename(c.arg(0), c.arg(1))));
    to.add("chmod", c -> c.result(c.sys().chmod(c.arg(0), c.intArg(1))));
    to.add("fchmod", c -> c.result(c.sys().fchmod(c.intArg(0), c.intArg(1))));
    to.add("mknod", c -> c.result(c.sys().mknod(c.arg(0), c.intArg(1), c.arg(2))));
    to.add("mkfifo", c -> c.result(c.sys().mknod(c.arg(0), S_IFIFO | c.intArg(1), 0)));
    to.add("truncate", c -> c.result(c.sys().truncate(c.arg(0), c.arg(1))));
    to.add("chdir", c -> c.result(c.sys().chdir(c.arg(0))));
    to.add("getcwd", PathCalls::getcwd);
    to.add("get_current_dir_name", c -> getcwd(c, 0, 0));
    to.add("umask", c -> c.sys().umask(c.intArg(0)));
    to.add("shm_open", PathCalls::shmOpen);
    to.add("shm_unlink", c -> c.result(c.sys().unlink(shmPath(c))));
    to.add("gnu_dev_major", c -> (c.arg(0) >>> 8 & 0xfff) | (c.arg(0) >>> 32 & 0xfffff000L));
    to.add("gnu_dev_minor", c -> (c.arg(0) & 0xff) | (c.arg(0) >>> 12 & 0xffffff00L));
    to.add("gnu_dev_makedev", c -> makedev(c.arg(0), c.arg(1)));
    to.add("mkstemp", c -> mkstemp(c, 0, 0));
    to.add("mkostemp", c -> mkstemp(c, 0, c.intArg(1)));
    to.add("mkstemps", c -> mkstemp(c, c.intArg(1), 0));
    to.add("mkostemps", c -> mkstemp(c, c.intArg(1), c.intArg(2)));
    to.add("mkdtemp", PathCalls::mkdtemp);
  }

  private static long makedev(long major, long minor) {
    return (major & 0xfff) << 8
        | (major & 0xfffff000L) << 32
        | minor & 0xff
        | (minor & 0xffffff00L) << 12;
  }

  private static long remove(UserCall c) {
    long gone = c.sys().unlink(c.arg(0));
    return c.result(gone == -Errno.EISDIR ? c.sys().rmdir(c.arg(0)) : gone);
  }

  private static long getcwd(UserCall c) {
    return getcwd(c, c.arg(0), c.arg(1));
  }

  private static long getcwd(UserCall c, long buffer, long size) {
    if (buffer != 0 && size == 0) {
      return c.failNull(Errno.EINVAL);
    }
    if (buffer != 0) {
      long raw = c.sys().getcwd(buffer, size);
      return raw < 0 ? c.failNull((int) -raw) : buffer;
    }
    long at = c.scratch(PATH_MAX);
    long raw = c.sys().getcwd(at, PATH_MAX);
    if (raw < 0) {
      return c.failNull((int) -raw);
    }
    byte[] path = c.bytes(at);
    if (size != 0 && size <= path.length) {
      return c.failNull(Errno.ERANGE);
    }
    long made = new Heap(c).malloc(size == 0 ? path.length + 1 : size);
    if (made != 0) {
      c.storeString(made, path);
    }
    return made;
  }

  /** shm_overview(7): objects are files in /dev/shm. */
  private static long shmPath(UserCall c) {
    String name = c.string(c.arg(0)).replaceFirst("^/+", "");
    byte[] path = UserCall.ascii("/dev/shm/" + name);
    long at = c.scratch(path.length + 1);
    c.storeString(at, path);
    return at;
  }

  private static long shmOpen(UserCall c) {
    final int cloexecNofollow = 02000000 | 0400000;
    return c.result(c.sys().open(shmPath(c), c.intArg(1) | cloexecNofollow, c.intArg(2)));
  }

  private static long mkstemp(UserCall c, int suffix, int flags) {
    final int rdwrCreatExcl = 02 | 0100 | 0200;
    return fresh(c, suffix, () -> c.sys().open(c.arg(0), rdwrCreatExcl | flags & ~3, 0600));
  }

  private static long mkdtemp(UserCall c) {
    return fresh(c, 0, () -> c.sys().mkdir(c.arg(0), 0700)) < 0 ? 0 : c.arg(0);
  }

  /** Puts names into the template until {@code make} finds none that exists. */
  private static long fresh(UserCall c, int suffix, LongSupplier make) {
    String template = c.string(c.arg(0));
    int at = template.length() - suffix - 6;
    if (suffix < 0 || at < 0 || !template.startsWith("XXXXXX", at)) {
      return c.fail(Errno.EINVAL);
    }
    VirtualMemory memory = c.memory();
    for (int attempt = 0; attempt < 1000; attempt++) {
      // The kernel's clock would do; a counter keeps names the same in every run.
      String name = String.format(java.util.Locale.ROOT, "%06d", c.sys().getpid() * 1000 + attempt);
      memory.store(c.arg(0) + at, UserCall.ascii(name.substring(name.length() - 6)), 0, 6);
      long made = make.getAsLong();
      if (made != -Errno.EEXIST) {
        return c.result(made);
      }
    }
    return c.fail(Errno.EEXIST);
  }
}
