package dev.mmaplab.kernel;

/**
 * generic_permission: what a task's user may do with an inode. Root with CAP_DAC_OVERRIDE may do
 * almost everything.
 */
final class Permissions {
  static final int EXEC = 1;
  static final int WRITE = 2;
  static final int READ = 4;

  private static final int CAP_DAC_OVERRIDE = 1;
  private static final int CAP_DAC_READ_SEARCH = 2;

  private Permissions() {}

  /**
   * May the current task look names up in this directory?
   *
   * @throws ErrnoException EACCES
   */
  static void search(FileSystem files, Directory directory) {
    files.currentCredentials().ifPresent(c -> check(c, directory, EXEC));
  }

  /**
   * @param wanted bits of READ, WRITE, EXEC
   * @throws ErrnoException EACCES
   */
  static void check(Credentials who, Inode inode, int wanted) {
    if (!allowed(who, inode, wanted)) {
      throw new ErrnoException(Errno.EACCES);
    }
  }

  static boolean allowed(Credentials who, Inode inode, int wanted) {
    int mode = inode.mode();
    int bits = who.uid() == inode.uid() ? mode >> 6 : who.gid() == inode.gid() ? mode >> 3 : mode;
    if ((bits & wanted) == wanted) {
      return true;
    }
    if (inode.isDirectory()) {
      return who.capable(CAP_DAC_OVERRIDE)
          || (wanted & WRITE) == 0 && who.capable(CAP_DAC_READ_SEARCH);
    }
    if (wanted == READ && who.capable(CAP_DAC_READ_SEARCH)) {
      return true;
    }
    return who.capable(CAP_DAC_OVERRIDE) && ((wanted & EXEC) == 0 || (mode & 0111) != 0);
  }
}
