package dev.mmaplab.kernel;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * System calls that take a directory's descriptor and a name in it, and those on links, owners and
 * times: fs/namei.c, fs/open.c, fs/utimes.c, fs/stat.c, fs/statfs.c.
 */
final class NameCalls {
  private static final int AT_FDCWD = -100;
  private static final int AT_SYMLINK_NOFOLLOW = 0x100;
  private static final int AT_REMOVEDIR = 0x200;
  private static final int AT_SYMLINK_FOLLOW = 0x400;
  private static final int AT_EMPTY_PATH = 0x1000;
  private static final int CAP_CHOWN = 0;
  private static final int CAP_FOWNER = 3;
  private static final int RENAME_NOREPLACE = 1;
  private static final int RENAME_EXCHANGE = 2;
  private static final int UTIME_NOW = 0x3fffffff;
  private static final int UTIME_OMIT = 0x3ffffffe;
  private static final int TMPFS_MAGIC = 0x01021994;
  private static final int STATX_BYTES = 256;
  private static final int STATX_BASIC = 0x7ff;

  private final Kernel kernel;
  private final PathCalls paths;

  NameCalls(Kernel kernel, PathCalls paths) {
    this.kernel = kernel;
    this.paths = paths;
  }

  private UserMemory user() {
    return UserMemory.of(kernel);
  }

  /** The name as one that does not need the descriptor. */
  String at(int dirfd, long path) {
    return at(dirfd, user().path(path));
  }

  private String at(int dirfd, String path) {
    if (dirfd == AT_FDCWD || path.startsWith("/") || path.isEmpty()) {
      return path;
    }
    OpenFile directory = kernel.current().files().require(dirfd);
    if (!directory.inode().isDirectory()) {
      throw new ErrnoException(Errno.ENOTDIR);
    }
    return directory.path() + "/" + path;
  }

  /** What a name and flags of the AT_ kind mean. */
  private Inode find(int dirfd, long path, int flags, int allowed) {
    if ((flags & ~allowed) != 0) {
      throw new ErrnoException(Errno.EINVAL);
    }
    String name = user().path(path);
    if (name.isEmpty() && (flags & AT_EMPTY_PATH) != 0) {
      return dirfd == AT_FDCWD
          ? paths.find(".", true)
          : kernel.current().files().require(dirfd).inode();
    }
    return paths.find(at(dirfd, name), (flags & AT_SYMLINK_NOFOLLOW) == 0);
  }

  Inode stat(int dirfd, long path, int flags) {
    return find(dirfd, path, flags, AT_SYMLINK_NOFOLLOW | AT_EMPTY_PATH | 0x800);
  }

  long store(int dir, long path, long stat, int flags) {
    user().write(stat, paths.stat(stat(dir, path, flags)));
    return 0;
  }

  long link(int oldDir, long old, int newDir, long path, int flags) {
    return link(paths.find(at(oldDir, old), (flags & AT_SYMLINK_FOLLOW) != 0), at(newDir, path));
  }

  long link(String old, String path) {
    return link(paths.find(old, false), path);
  }

  private long link(Inode inode, String path) {
    PathWalk.Place place = paths.fresh(path, false);
    if (inode.isDirectory()) {
      return -Errno.EPERM;
    }
    place.parent().add(place.name(), inode);
    inode.addLinks(1);
    return 0;
  }

  long symlink(long target, int dir, long path) {
    return symlink(user().path(target), at(dir, path));
  }

  long symlink(String to, String path) {
    if (to.isEmpty()) {
      return -Errno.ENOENT;
    }
    PathWalk.Place place = paths.fresh(path, false);
    paths.make(place, new SymbolicLink(kernel, () -> to));
    return 0;
  }

  long readlink(int dir, long path, long buffer, long size) {
    if ((int) size <= 0) {
      return -Errno.EINVAL;
    }
    Inode inode = paths.find(at(dir, path), false);
    if (!(inode instanceof SymbolicLink link)) {
      return -Errno.EINVAL;
    }
    byte[] target = link.target().getBytes(StandardCharsets.ISO_8859_1);
    int count = (int) Math.min(size, target.length);
    user().write(buffer, Arrays.copyOf(target, count));
    return count;
  }

  long unlink(int dir, long path, int flags) {
    if ((flags & ~AT_REMOVEDIR) != 0) {
      return -Errno.EINVAL;
    }
    String name = at(dir, path);
    return (flags & AT_REMOVEDIR) != 0 ? paths.rmdir(name) : paths.unlink(name);
  }

  long rename(int oldDir, long old, int newDir, long path, int flags) {
    String from = at(oldDir, old);
    String to = at(newDir, path);
    if ((flags & ~(RENAME_NOREPLACE | RENAME_EXCHANGE)) != 0 || flags == 3) {
      return -Errno.EINVAL;
    }
    if (flags == RENAME_NOREPLACE && kernel.files().walk().place(to, false).inode().isPresent()) {
      return -Errno.EEXIST;
    }
    if (flags == RENAME_EXCHANGE) {
      PathWalk.Place a = kernel.files().walk().place(from, false);
      PathWalk.Place b = kernel.files().walk().place(to, false);
      if (a.inode().isEmpty() || b.inode().isEmpty()) {
        return -Errno.ENOENT;
      }
      a.parent().add(a.name(), b.inode().get());
      b.parent().add(b.name(), a.inode().get());
      return 0;
    }
    return paths.rename(from, to);
  }

  long access(int dir, long path, int mode) {
    return paths.access(at(dir, path), mode);
  }

  long chown(int dir, long path, int user, int group, int flags) {
    return chown(find(dir, path, flags, AT_SYMLINK_NOFOLLOW | AT_EMPTY_PATH), user, group);
  }

  long fchown(int fd, int user, int group) {
    return chown(kernel.current().files().require(fd).inode(), user, group);
  }

  long chown(Inode inode, int user, int group) {
    Credentials who = kernel.current().credentials();
    boolean changes = user != -1 && user != inode.uid() || group != -1 && group != inode.gid();
    if (changes && !who.capable(CAP_CHOWN)) {
      return -Errno.EPERM;
    }
    inode.setOwner(user == -1 ? inode.uid() : user, group == -1 ? inode.gid() : group);
    if (inode.isRegular()) {
      inode.setPermissions(inode.mode() & 07777 & ~06000);
    }
    return 0;
  }

  /**
   * utimensat(2).
   *
   * @param path 0: the descriptor's file
   * @param times two struct timespec, or 0: now
   */
  long utimens(int dir, long path, long times, int flags) {
    Inode inode =
        path == 0
            ? kernel.current().files().require(dir).inode()
            : find(dir, path, flags, AT_SYMLINK_NOFOLLOW | AT_EMPTY_PATH);
    Credentials who = kernel.current().credentials();
    if (who.uid() != inode.uid() && !who.capable(CAP_FOWNER)) {
      return times == 0 ? -Errno.EACCES : -Errno.EPERM;
    }
    long now = kernel.scheduler().realNanos();
    long accessed = times == 0 ? now : time(times, inode.accessed(), now);
    long modified = times == 0 ? now : time(times + 16, inode.modified(), now);
    inode.setTimes(accessed, modified);
    return 0;
  }

  private long time(long at, long before, long now) {
    long nanos = user().readLong(at + 8);
    if (nanos == UTIME_NOW) {
      return now;
    }
    if (nanos == UTIME_OMIT) {
      return before;
    }
    if (nanos < 0 || nanos >= 1_000_000_000L) {
      throw new ErrnoException(Errno.EINVAL);
    }
    return user().readLong(at) * 1_000_000_000L + nanos;
  }

  long fchdir(int fd) {
    OpenFile file = kernel.current().files().require(fd);
    if (!file.inode().isDirectory()) {
      return -Errno.ENOTDIR;
    }
    Permissions.check(kernel.current().credentials(), file.inode(), Permissions.EXEC);
    kernel.current().group().setDirectory(file.path());
    return 0;
  }

  /** Fills struct statx with the basic fields. */
  long statx(int dir, long path, int flags, long buffer) {
    Inode inode = stat(dir, path, flags & ~0x6000);
    byte[] stat = paths.stat(inode);
    ByteBuffer in = ByteBuffer.wrap(stat).order(ByteOrder.LITTLE_ENDIAN);
    ByteBuffer out = ByteBuffer.allocate(STATX_BYTES).order(ByteOrder.LITTLE_ENDIAN);
    out.putInt(STATX_BASIC).putInt(4096).putLong(0);
    out.putInt((int) in.getLong(16)).putInt(inode.uid()).putInt(inode.gid());
    out.putShort((short) inode.mode()).putShort((short) 0);
    out.putLong(inode.number()).putLong(in.getLong(48)).putLong(in.getLong(64)).putLong(0);
    final int accessed = 72;
    int[] from = {accessed, 0, accessed + 32, accessed + 16};
    for (int field : from) {
      out.putLong(field == 0 ? 0 : in.getLong(field));
      out.putInt(field == 0 ? 0 : (int) in.getLong(field + 8)).putInt(0);
    }
    out.putInt(CharDevices.major(inode.device())).putInt(CharDevices.minor(inode.device()));
    out.putInt(0).putInt(2);
    user().write(buffer, out.array());
    return 0;
  }

  /** Fills struct statfs for the one tree of tmpfs. */
  long statfs(long path, long buffer) {
    paths.find(user().path(path), true);
    return fillStatfs(buffer);
  }

  long fstatfs(int fd, long buffer) {
    kernel.current().files().require(fd);
    return fillStatfs(buffer);
  }

  private long fillStatfs(long buffer) {
    final int pages = 61440;
    ByteBuffer out = ByteBuffer.allocate(120).order(ByteOrder.LITTLE_ENDIAN);
    out.putLong(TMPFS_MAGIC).putLong(4096).putLong(pages).putLong(pages).putLong(pages);
    out.putLong(pages).putLong(pages).putLong(0).putLong(255).putLong(4096).putLong(0x20);
    user().write(buffer, out.array());
    return 0;
  }
}
