package dev.mmaplab.kernel;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * System calls on names: fs/namei.c, fs/stat.c, fs/open.c. Paths are strings here; the gate has
 * fetched them.
 */
final class PathCalls {
  private static final int AT_FDCWD = -100;
  private static final int CAP_MKNOD = 27;
  private static final int STAT_BYTES = 144;

  private final Kernel kernel;

  PathCalls(Kernel kernel) {
    this.kernel = kernel;
  }

  private TaskGroup group() {
    return kernel.current().group();
  }

  int open(int dirfd, String path, int flags, int mode) {
    FdTable fds = kernel.current().files();
    fds.checkFree();
    OpenFile file = Opening.open(kernel, path, from(dirfd, path), flags, mode, group().umask());
    return fds.install(file, (flags & OpenFile.O_CLOEXEC) != 0);
  }

  private String from(int dirfd, String path) {
    if (dirfd == AT_FDCWD || path.startsWith("/")) {
      return group().directory();
    }
    OpenFile directory = kernel.current().files().require(dirfd);
    if (!directory.inode().isDirectory()) {
      throw new ErrnoException(Errno.ENOTDIR);
    }
    return directory.path();
  }

  /** The 144 bytes of struct stat. */
  byte[] stat(Inode inode) {
    ByteBuffer out = ByteBuffer.allocate(STAT_BYTES).order(ByteOrder.LITTLE_ENDIAN);
    out.putLong(2).putLong(inode.number()).putLong(inode.links());
    out.putInt(inode.mode()).putInt(inode.uid()).putInt(inode.gid()).putInt(0);
    int device = inode.device();
    out.putLong(encode(device));
    out.putLong(inode.size())
        .putLong(4096)
        .putLong(inode.isRegular() ? (inode.size() + 4095) / 4096 * 8 : 0);
    for (long time : new long[] {inode.accessed(), inode.modified(), inode.changed()}) {
      out.putLong(Math.floorDiv(time, 1_000_000_000L)).putLong(Math.floorMod(time, 1_000_000_000L));
    }
    return out.array();
  }

  /** new_encode_dev: how user space sees a dev_t. */
  private static long encode(int device) {
    long major = CharDevices.major(device);
    long minor = CharDevices.minor(device);
    return minor & 0xff | major << 8 | (minor & ~0xffL) << 12;
  }

  static int decode(long device) {
    return CharDevices.number(
        (int) ((device & 0xfff00) >> 8), (int) (device & 0xff | device >> 12 & 0xfff00));
  }

  Inode find(String path, boolean follow) {
    return kernel.files().walk().find(path, follow);
  }

  long access(String path, int mode) {
    if ((mode & ~7) != 0) {
      return -Errno.EINVAL;
    }
    Inode inode = find(path, true);
    Permissions.check(kernel.current().credentials(), inode, mode);
    return 0;
  }

  /**
   * The place for a new name.
   *
   * @throws ErrnoException EEXIST, ENOENT for a trailing slash, EPERM or EACCES where nothing can
   *     be made
   */
  PathWalk.Place fresh(String path, boolean directory) {
    PathWalk.Place place = kernel.files().walk().place(path, false);
    if (place.inode().isPresent()) {
      throw new ErrnoException(Errno.EEXIST);
    }
    if (place.slash() && !directory) {
      throw new ErrnoException(Errno.ENOENT);
    }
    mayChange(place.parent());
    return place;
  }

  private void mayChange(Directory parent) {
    Permissions.check(kernel.current().credentials(), parent, Permissions.WRITE | Permissions.EXEC);
    if (!parent.creatable()) {
      throw new ErrnoException(Errno.EPERM);
    }
  }

  <T extends Inode> void make(PathWalk.Place place, T inode) {
    Credentials who = kernel.current().credentials();
    inode.setOwner(who.uid(), who.gid());
    place.parent().add(place.name(), inode);
  }

  long mknod(String path, int mode, int device) {
    int type = mode & 0170000;
    PathWalk.Place place = fresh(path, false);
    int permissions = mode & 07777 & ~group().umask();
    switch (type) {
      case 0, Inode.S_IFREG -> make(place, new TmpfsFile(kernel, permissions));
      case Inode.S_IFCHR, Inode.S_IFBLK -> {
        if (!kernel.current().credentials().capable(CAP_MKNOD)) {
          return -Errno.EPERM;
        }
        make(place, new DeviceNode(kernel, type | permissions, device));
      }
      case Inode.S_IFIFO -> {
        Pipe pipe = new Pipe(kernel);
        pipe.setPermissions(permissions);
        make(place, pipe);
      }
      case Inode.S_IFDIR -> {
        return -Errno.EPERM;
      }
      default -> {
        return -Errno.EINVAL;
      }
    }
    return 0;
  }

  long mkdir(String path, int mode) {
    PathWalk.Place place = fresh(path, true);
    make(place, new Directory(kernel, mode & 01777 & ~group().umask()));
    return 0;
  }

  long unlink(String path) {
    PathWalk.Place place = kernel.files().walk().place(path, false);
    Inode inode = place.inode().orElseThrow(() -> new ErrnoException(Errno.ENOENT));
    mayChange(place.parent());
    if (inode.isDirectory()) {
      return -Errno.EISDIR;
    }
    place.parent().remove(place.name());
    inode.addLinks(-1);
    return 0;
  }

  long rmdir(String path) {
    if (last(path).equals(".")) {
      return -Errno.EINVAL;
    }
    PathWalk.Place place = kernel.files().walk().place(path, false);
    Inode inode = place.inode().orElseThrow(() -> new ErrnoException(Errno.ENOENT));
    if (!(inode instanceof Directory directory)) {
      return -Errno.ENOTDIR;
    }
    if (place.name().equals("/")) {
      return -Errno.EBUSY;
    }
    mayChange(place.parent());
    if (!directory.empty()) {
      return -Errno.ENOTEMPTY;
    }
    place.parent().remove(place.name());
    return 0;
  }

  private static String last(String path) {
    String trimmed = path.replaceAll("/+$", "");
    return trimmed.substring(trimmed.lastIndexOf('/') + 1);
  }

  private static boolean dots(String path) {
    return last(path).equals(".") || last(path).equals("..");
  }

  long rename(String from, String to) {
    if (dots(from) || dots(to)) {
      return -Errno.EBUSY;
    }
    PathWalk.Place source = kernel.files().walk().place(from, false);
    Inode inode = source.inode().orElseThrow(() -> new ErrnoException(Errno.ENOENT));
    PathWalk.Place target = kernel.files().walk().place(to, false);
    mayChange(source.parent());
    mayChange(target.parent());
    Optional<Inode> old = target.inode();
    if (old.isPresent() && old.get() == inode) {
      return 0;
    }
    if (old.isPresent() && old.get() instanceof Directory directory) {
      if (!inode.isDirectory()) {
        return -Errno.EISDIR;
      }
      if (!directory.empty()) {
        return -Errno.ENOTEMPTY;
      }
    } else if (old.isPresent() && inode.isDirectory()) {
      return -Errno.ENOTDIR;
    }
    if (inode.isDirectory() && target.path().startsWith(source.path() + "/")) {
      return -Errno.EINVAL;
    }
    if (old.isPresent() && !old.get().isDirectory()) {
      old.get().addLinks(-1);
    }
    source.parent().remove(source.name());
    target.parent().add(target.name(), inode);
    return 0;
  }

  long chmod(Inode inode, int mode) {
    Credentials who = kernel.current().credentials();
    if (who.uid() != inode.uid() && !who.capable(3)) {
      return -Errno.EPERM;
    }
    inode.setPermissions(mode);
    return 0;
  }

  long truncate(String path, long length) {
    if (length < 0) {
      return -Errno.EINVAL;
    }
    Inode inode = find(path, true);
    if (inode.isDirectory()) {
      return -Errno.EISDIR;
    }
    if (!inode.isRegular()) {
      return -Errno.EINVAL;
    }
    Permissions.check(kernel.current().credentials(), inode, Permissions.WRITE);
    return inode.truncate(length);
  }

  long chdir(String path) {
    PathWalk.Place place = kernel.files().walk().place(path, true);
    Inode inode = place.inode().orElseThrow(() -> new ErrnoException(Errno.ENOENT));
    if (!inode.isDirectory()) {
      return -Errno.ENOTDIR;
    }
    Permissions.check(kernel.current().credentials(), inode, Permissions.EXEC);
    group().setDirectory(place.path());
    return 0;
  }

  /** The raw call: length with the NUL. */
  long getcwd(long buffer, long size) {
    byte[] path = (group().directory() + "\0").getBytes(StandardCharsets.ISO_8859_1);
    if (path.length > size) {
      return -Errno.ERANGE;
    }
    UserMemory.of(kernel).write(buffer, path);
    return path.length;
  }
}
