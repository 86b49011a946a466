package dev.mmaplab.kernel.api;

import dev.mmaplab.interp.NativeCall;
import dev.mmaplab.kernel.Directory;
import dev.mmaplab.kernel.DriverFile;
import dev.mmaplab.kernel.Errno;
import dev.mmaplab.kernel.Inode;
import dev.mmaplab.kernel.Kernel;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** {@code linux/debugfs.h}: /sys/kernel/debug. A {@code struct dentry} made here is a handle. */
final class DebugFiles {
  private static final String ROOT = "/sys/kernel/debug";

  private final Kernel kernel;
  private final Map<Long, String> entries = new HashMap<>();

  private DebugFiles(Kernel kernel) {
    this.kernel = kernel;
    kernel.files().directory(ROOT).setPermissions(0700);
  }

  private static DebugFiles of(Kernel kernel) {
    return kernel.part(DebugFiles.class, DebugFiles::new);
  }

  static void install(Binder binder) {
    binder.bind("debugfs_create_dir", (kernel, c) -> of(kernel).makeDirectory(c));
    binder.bind("debugfs_create_file", (kernel, c) -> of(kernel).create(c));
    binder.bind("debugfs_remove", (kernel, c) -> of(kernel).remove(c.arg(0)));
  }

  private static boolean error(long pointer) {
    return Long.compareUnsigned(pointer, -4095) >= 0;
  }

  private String path(long name, long parent) {
    String above = parent == 0 ? ROOT : Optional.ofNullable(entries.get(parent)).orElse(ROOT);
    return above + "/" + KernelText.read(kernel.kernelSpace(), name);
  }

  private long enter(String path) {
    StructView dentry = StructView.allocate(kernel, "dentry");
    entries.put(dentry.address(), path);
    return dentry.address();
  }

  private boolean taken(String path) {
    boolean taken = kernel.files().findIfAny(path).isPresent();
    if (taken) {
      String name = path.substring(path.lastIndexOf('/') + 1);
      String above = path.substring(0, path.lastIndexOf('/'));
      String parent = above.equals(ROOT) ? "/" : above.substring(above.lastIndexOf('/') + 1);
      boolean directory = kernel.files().findIfAny(path).filter(Inode::isDirectory).isPresent();
      String what =
          directory
              ? "Directory '" + name + "' with parent '"
              : "File '" + name + "' in directory '";
      kernel.log().line(3, "debugfs: " + what + parent + "' already present!");
    }
    return taken;
  }

  private long makeDirectory(NativeCall call) {
    if (error(call.arg(1))) {
      return call.arg(1);
    }
    String path = path(call.arg(0), call.arg(1));
    if (taken(path)) {
      return -Errno.EEXIST;
    }
    kernel.files().directory(path);
    return enter(path);
  }

  /** (name, mode, parent, data, fops) */
  private long create(NativeCall call) {
    if (error(call.arg(2))) {
      return call.arg(2);
    }
    String path = path(call.arg(0), call.arg(2));
    if (taken(path)) {
      return -Errno.EEXIST;
    }
    kernel.files().driverFile(path, call.intArg(1) & 07777, call.arg(4), call.arg(3));
    return enter(path);
  }

  private long remove(long dentry) {
    if (dentry != 0 && !error(dentry)) {
      Optional<String> path = Optional.ofNullable(entries.get(dentry));
      path.ifPresent(
          p -> {
            kernel.files().findIfAny(p).ifPresent(this::markRemoved);
            kernel.files().remove(p);
            entries
                .entrySet()
                .removeIf(e -> e.getValue().equals(p) || e.getValue().startsWith(p + "/"));
          });
    }
    return 0;
  }

  private void markRemoved(Inode inode) {
    switch (inode) {
      case DriverFile file -> file.markRemoved();
      case Directory directory ->
          directory.names().forEach(name -> directory.child(name).ifPresent(this::markRemoved));
      default -> {}
    }
  }
}
