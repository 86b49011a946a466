package dev.mmaplab.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is mounted where: fs/namespace.c for the file systems that a lab needs. */
final class Mounts {
  private static final List<String> KNOWN =
      List.of("debugfs", "tmpfs", "proc", "sysfs", "devtmpfs", "ramfs");

  private record Mount(String source, String path, String type, String options, Inode covered) {}

  private final Kernel kernel;
  private final List<Mount> mounts = new ArrayList<>();
  private Optional<Directory> debug = Optional.empty();

  Mounts(Kernel kernel) {
    this.kernel = kernel;
    Directory root = kernel.files().root();
    mounts.add(new Mount("rootfs", "/", "rootfs", "rw", root));
    mounts.add(new Mount("proc", "/proc", "proc", "rw,relatime", root));
    mounts.add(new Mount("sys", "/sys", "sysfs", "rw,relatime", root));
    mounts.add(new Mount("dev", "/dev", "devtmpfs", "rw,relatime,mode=755", root));
    mounts.add(new Mount("tmp", "/tmp", "tmpfs", "rw,relatime", root));
  }

  /** The top of debugfs, mounted or not. */
  Directory debugRoot() {
    if (debug.isEmpty()) {
      Directory made = new Directory(kernel, 0700);
      made.forbidCreation();
      debug = Optional.of(made);
    }
    return debug.get();
  }

  /**
   * mount(2).
   *
   * @return 0, −ENODEV for a type there is not, −EBUSY for what is mounted there already
   * @throws ErrnoException if the path leads to no directory
   */
  long mount(String source, String path, String type) {
    PathWalk.Place place = kernel.files().walk().place(path, true);
    Inode target = place.inode().orElseThrow(() -> new ErrnoException(Errno.ENOENT));
    if (!KNOWN.contains(type)) {
      return -Errno.ENODEV;
    }
    if (!(target instanceof Directory)) {
      return -Errno.ENOTDIR;
    }
    Inode top =
        switch (type) {
          case "debugfs" -> debugRoot();
          case "tmpfs", "ramfs" -> new Directory(kernel, 01777);
          case "proc" -> kernel.files().find("/proc");
          case "sysfs" -> kernel.files().find("/sys");
          default -> kernel.files().find("/dev");
        };
    if (top == target || place.path().equals("/")) {
      return -Errno.EBUSY;
    }
    place.parent().add(place.name(), top);
    mounts.add(new Mount(source, place.path(), type, "rw,relatime", target));
    return 0;
  }

  /**
   * umount(2): 0, or −EINVAL where nothing is mounted.
   *
   * @throws ErrnoException if the path leads nowhere
   */
  long unmount(String path) {
    PathWalk.Place place = kernel.files().walk().place(path, true);
    for (Mount mount : mounts.reversed()) {
      if (mount.path().equals(place.path())) {
        if (mount.covered() == kernel.files().root()) {
          return -Errno.EBUSY;
        }
        place.parent().add(place.name(), mount.covered());
        mounts.remove(mount);
        return 0;
      }
    }
    return -Errno.EINVAL;
  }

  /** /proc/mounts. */
  String listing() {
    StringBuilder text = new StringBuilder();
    for (Mount m : mounts) {
      text.append(m.source() + " " + m.path() + " " + m.type() + " " + m.options() + " 0 0\n");
    }
    return text.toString();
  }
}
