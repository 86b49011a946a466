package dev.mmaplab.kernel;

/**
 * System calls that take a directory's descriptor and a name in it, as section 2 of the manual has
 * them; the results and pointers are {@link Syscalls}' ones.
 */
public final class NameSyscalls {
  /** The directory that the process is in. */
  public static final int AT_FDCWD = -100;

  private final SystemCallGate gate;
  private final PathCalls paths;
  private final NameCalls names;

  NameSyscalls(SystemCallGate gate, PathCalls paths, NameCalls names) {
    this.gate = gate;
    this.paths = paths;
    this.names = names;
  }

  public long link(int oldDir, long old, int newDir, long path, int flags) {
    return gate.enter(() -> names.link(oldDir, old, newDir, path, flags));
  }

  public long symlink(long target, int dir, long path) {
    return gate.enter(() -> names.symlink(target, dir, path));
  }

  /** How many bytes were stored, without a NUL. */
  public long readlink(int dir, long path, long buffer, long size) {
    return gate.enter(() -> names.readlink(dir, path, buffer, size));
  }

  public long unlink(int dir, long path, int flags) {
    return gate.enter(() -> names.unlink(dir, path, flags));
  }

  /** renameat2(2). */
  public long rename(int oldDir, long old, int newDir, long path, int flags) {
    return gate.enter(() -> names.rename(oldDir, old, newDir, path, flags));
  }

  public long mkdir(int dir, long path, int mode) {
    return gate.enter(() -> paths.mkdir(names.at(dir, path), mode));
  }

  public long mknod(int dir, long path, int mode, long device) {
    return gate.enter(() -> paths.mknod(names.at(dir, path), mode, PathCalls.decode(device)));
  }

  public long chmod(int dir, long path, int mode) {
    return gate.enter(() -> paths.chmod(paths.find(names.at(dir, path), true), mode));
  }

  /** newfstatat(2): fills {@code struct stat}. */
  public long stat(int dir, long path, long stat, int flags) {
    return gate.enter(() -> names.store(dir, path, stat, flags));
  }

  public long statx(int dir, long path, int flags, long buffer) {
    return gate.enter(() -> names.statx(dir, path, flags, buffer));
  }

  public long access(int dir, long path, int mode) {
    return gate.enter(() -> names.access(dir, path, mode));
  }

  /** fchownat(2); −1 leaves user or group as it is. */
  public long chown(int dir, long path, int user, int group, int flags) {
    return gate.enter(() -> names.chown(dir, path, user, group, flags));
  }

  public long fchown(int fd, int user, int group) {
    return gate.enter(() -> names.fchown(fd, user, group));
  }

  /**
   * utimensat(2).
   *
   * @param path 0: the file of the descriptor
   * @param times two {@code struct timespec}; 0: now
   */
  public long utimens(int dir, long path, long times, int flags) {
    return gate.enter(() -> names.utimens(dir, path, times, flags));
  }

  public long fchdir(int fd) {
    return gate.enter(() -> names.fchdir(fd));
  }

  /** Fills {@code struct statfs} (120 bytes). */
  public long statfs(long path, long buffer) {
    return gate.enter(() -> names.statfs(path, buffer));
  }

  public long fstatfs(int fd, long buffer) {
    return gate.enter(() -> names.fstatfs(fd, buffer));
  }
}
