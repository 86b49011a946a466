package dev.mmaplab.kernel;

import static dev.mmaplab.kernel.OpenFile.O_CREAT;
import static dev.mmaplab.kernel.OpenFile.O_EXCL;
import static dev.mmaplab.kernel.OpenFile.O_NOCTTY;
import static dev.mmaplab.kernel.OpenFile.O_PATH;
import static dev.mmaplab.kernel.OpenFile.O_TRUNC;

import java.util.Optional;

/** open(2): fs/open.c and the end of fs/namei.c, with Linux's order of errors. */
final class Opening {
  private static final int VALID_PATH_FLAGS =
      O_PATH
          | OpenFile.O_DIRECTORY
          | OpenFile.O_NOFOLLOW
          | OpenFile.O_CLOEXEC
          | OpenFile.O_LARGEFILE;

  private Opening() {}

  /**
   * @throws ErrnoException
   */
  static OpenFile open(
      Kernel kernel, String path, String from, int askedFlags, int mode, int umask) {
    int flags =
        (askedFlags & O_PATH) != 0
            ? askedFlags & VALID_PATH_FLAGS
            : askedFlags | OpenFile.O_LARGEFILE;
    boolean follow =
        (flags & OpenFile.O_NOFOLLOW) == 0 && (flags & (O_CREAT | O_EXCL)) != (O_CREAT | O_EXCL);
    PathWalk.Place place = kernel.files().walk().place(path, from, follow);
    boolean created = false;
    Inode inode;
    if (place.inode().isPresent()) {
      inode = place.inode().get();
      if ((flags & O_CREAT) != 0 && (flags & O_EXCL) != 0) {
        throw new ErrnoException(Errno.EEXIST);
      }
    } else {
      if ((flags & O_CREAT) == 0) {
        throw new ErrnoException(Errno.ENOENT);
      }
      if (place.slash()) {
        throw new ErrnoException(Errno.EISDIR);
      }
      inode = create(kernel, place, mode & 07777 & ~umask);
      created = true;
    }
    if (!created) {
      mayOpen(kernel, inode, flags);
    }
    if ((flags & O_TRUNC) != 0 && inode.isRegular() && !created && writes(flags)) {
      inode.truncate(0);
    }
    return openInode(inode, place.path(), flags);
  }

  private static TmpfsFile create(Kernel kernel, PathWalk.Place place, int permissions) {
    Directory parent = place.parent();
    if (!parent.creatable()) {
      // a lookup in /proc finds nothing where others find a name that could be made
      throw new ErrnoException(place.path().startsWith("/proc/") ? Errno.ENOENT : Errno.EACCES);
    }
    Optional<Credentials> who = kernel.files().currentCredentials();
    who.ifPresent(c -> Permissions.check(c, parent, Permissions.WRITE | Permissions.EXEC));
    TmpfsFile file = new TmpfsFile(kernel, permissions);
    who.ifPresent(c -> file.setOwner(c.uid(), c.gid()));
    return parent.add(place.name(), file);
  }

  private static void mayOpen(Kernel kernel, Inode inode, int flags) {
    if ((flags & OpenFile.O_DIRECTORY) != 0 && !inode.isDirectory()) {
      throw new ErrnoException(Errno.ENOTDIR);
    }
    if ((flags & O_PATH) != 0) {
      return;
    }
    if (inode.isSymbolicLink()) {
      throw new ErrnoException(Errno.ELOOP);
    }
    if (inode.isDirectory() && (writes(flags) || (flags & O_CREAT) != 0)) {
      throw new ErrnoException(Errno.EISDIR);
    }
    int wanted =
        ((flags & OpenFile.O_ACCMODE) != OpenFile.O_WRONLY ? Permissions.READ : 0)
            | (writes(flags) ? Permissions.WRITE : 0);
    kernel.files().currentCredentials().ifPresent(c -> Permissions.check(c, inode, wanted));
  }

  private static boolean writes(int flags) {
    return (flags & OpenFile.O_ACCMODE) != 0 || (flags & O_TRUNC) != 0;
  }

  /**
   * do_dentry_open.
   *
   * @throws ErrnoException with the errno of the open operation
   */
  static OpenFile openInode(Inode inode, String path, int flags) {
    int kept = flags & ~(O_CREAT | O_EXCL | O_NOCTTY | O_TRUNC);
    if ((flags & O_PATH) != 0) {
      return new OpenFile(
          inode, path, inode.actions(), kept, OpenFile.FMODE_PATH | OpenFile.FMODE_OPENED);
    }
    int mode =
        (flags + 1 & OpenFile.O_ACCMODE)
            | OpenFile.FMODE_LSEEK
            | OpenFile.FMODE_PREAD
            | OpenFile.FMODE_PWRITE;
    OpenFile file = new OpenFile(inode, path, inode.actions(), kept, mode);
    ErrnoException.check(inode.mayOpen(flags));
    long result = file.actions().open(file);
    if (result != 0) {
      file.abandon();
      throw new ErrnoException(result < 0 && result >= -4095 ? (int) -result : Errno.EINVAL);
    }
    int now = file.mode() | OpenFile.FMODE_OPENED;
    if ((now & OpenFile.FMODE_READ) != 0 && file.actions().canRead(file)) {
      now |= OpenFile.FMODE_CAN_READ;
    }
    if ((now & OpenFile.FMODE_WRITE) != 0 && file.actions().canWrite(file)) {
      now |= OpenFile.FMODE_CAN_WRITE;
    }
    if (!file.actions().canSeek(file)) {
      now &= ~OpenFile.FMODE_LSEEK;
    }
    file.setMode(now);
    return file;
  }
}
