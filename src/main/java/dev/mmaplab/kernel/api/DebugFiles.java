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

/**
 * {@code linux/debugfs.h}: a tree that can be seen once debugfs is mounted. A {@code struct dentry}
 * made here is a handle.
 */
final class DebugFiles {
  private record Entry(Directory parent, String name) {}

  private final Kernel kernel;
  private final Map<Long, Entry> entries = new HashMap<>();

  private DebugFiles(Kernel kernel) {
    this.kernel = kernel;
  }

  static DebugFiles of(Kernel kernel) {
    return kernel.part(DebugFiles.class, DebugFiles::new);
  }

  static void install(Binder binder) {
    binder.bind("debugfs_create_dir", (kernel, c) -> of(kernel).makeDirectory(c.arg(0), c.arg(1)));
    binder.bind(
        "debugfs_create_file",
        (kernel, c) -> of(kernel).create(c.arg(0), c.intArg(1), c.arg(2), c.arg(3), c.arg(4)));
    binder.bind(
        "debugfs_create_file_unsafe",
        (kernel, c) -> of(kernel).create(c.arg(0), c.intArg(1), c.arg(2), c.arg(3), c.arg(4)));
    binder.bind(
        "debugfs_create_file_size",
        (kernel, c) -> {
          long made = of(kernel).create(c.arg(0), c.intArg(1), c.arg(2), c.arg(3), c.arg(4));
          of(kernel)
              .inode(made)
              .ifPresent(
                  i -> {
                    if (i instanceof DriverFile file) {
                      file.setSize(c.arg(5));
                    }
                  });
          return 0;
        });
    binder.bind("debugfs_create_symlink", (kernel, c) -> of(kernel).link(c));
    binder.bind("debugfs_lookup", (kernel, c) -> of(kernel).lookup(c.arg(0), c.arg(1)));
    binder.bind(
        "debugfs_lookup_and_remove",
        (kernel, c) -> of(kernel).remove(of(kernel).lookup(c.arg(0), c.arg(1))));
    binder.bind("debugfs_rename", (kernel, c) -> of(kernel).rename(c));
    binder.bind("debugfs_remove", (kernel, c) -> of(kernel).remove(c.arg(0)));
    binder.bind("debugfs_initialized", (kernel, c) -> 1);
    DebugNumbers.install(binder);
  }

  private static boolean error(long pointer) {
    return Long.compareUnsigned(pointer, -4095) >= 0;
  }

  private String text(long address) {
    return KernelText.read(kernel.kernelSpace(), address);
  }

  private Directory directory(long dentry) {
    return inode(dentry)
        .filter(Directory.class::isInstance)
        .map(Directory.class::cast)
        .orElse(kernel.files().debugRoot());
  }

  Optional<Inode> inode(long dentry) {
    return Optional.ofNullable(entries.get(dentry)).flatMap(e -> e.parent().child(e.name()));
  }

  private long enter(Directory parent, String name) {
    StructView dentry = StructView.allocate(kernel, "dentry");
    dentry.set("d_name.name", Kobjects.name(kernel, name));
    dentry.set("d_name.len", name.length());
    dentry.set("d_parent", dentry.address());
    entries.put(dentry.address(), new Entry(parent, name));
    return dentry.address();
  }

  private String shown(Directory directory) {
    return entries.values().stream()
        .filter(e -> e.parent().child(e.name()).filter(i -> i == directory).isPresent())
        .map(Entry::name)
        .findFirst()
        .orElse("/");
  }

  /** start_creating(): what is said of a name that is there already. */
  private boolean taken(Directory parent, String name) {
    Optional<Inode> old = parent.child(name);
    if (old.isPresent()) {
      String what =
          old.get().isDirectory()
              ? "Directory '" + name + "' with parent '"
              : "File '" + name + "' in directory '";
      kernel.log().line(3, "debugfs: " + what + shown(parent) + "' already present!");
    }
    return old.isPresent();
  }

  private long makeDirectory(long name, long above) {
    if (error(above)) {
      return above;
    }
    Directory parent = directory(above);
    if (taken(parent, text(name))) {
      return -Errno.EEXIST;
    }
    parent.add(text(name), kernel.files().newDirectory(0755)).forbidCreation();
    return enter(parent, text(name));
  }

  /** debugfs_create_file(): the new dentry, or an error pointer. */
  long create(long name, int mode, long above, long data, long operations) {
    if (error(above)) {
      return above;
    }
    Directory parent = directory(above);
    if (taken(parent, text(name))) {
      return -Errno.EEXIST;
    }
    parent.add(text(name), kernel.files().newDriverFile(mode & 07777, operations, data));
    return enter(parent, text(name));
  }

  private long link(NativeCall call) {
    if (error(call.arg(1))) {
      return call.arg(1);
    }
    Directory parent = directory(call.arg(1));
    if (taken(parent, text(call.arg(0)))) {
      return -Errno.EEXIST;
    }
    parent.add(text(call.arg(0)), kernel.files().newLink(text(call.arg(2))));
    return enter(parent, text(call.arg(0)));
  }

  private long lookup(long name, long above) {
    if (error(above)) {
      return 0;
    }
    Directory parent = directory(above);
    String wanted = text(name);
    return entries.entrySet().stream()
        .filter(e -> e.getValue().equals(new Entry(parent, wanted)))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(0L);
  }

  /** (old directory, old dentry, new directory, new name) */
  private long rename(NativeCall call) {
    Optional<Entry> old = Optional.ofNullable(entries.get(call.arg(1)));
    Directory to = directory(call.arg(2));
    String name = text(call.arg(3));
    if (old.isEmpty() || to.child(name).isPresent()) {
      return -Errno.EINVAL;
    }
    old.get().parent().remove(old.get().name()).ifPresent(inode -> to.add(name, inode));
    entries.put(call.arg(1), new Entry(to, name));
    return call.arg(1);
  }

  private long remove(long dentry) {
    Optional<Entry> entry =
        dentry == 0 || error(dentry) ? Optional.empty() : Optional.ofNullable(entries.get(dentry));
    if (entry.isPresent()) {
      Optional<Inode> gone = entry.get().parent().remove(entry.get().name());
      entries.remove(dentry);
      gone.ifPresent(this::removed);
    }
    return 0;
  }

  private void removed(Inode inode) {
    switch (inode) {
      case DriverFile file -> {
        file.markRemoved();
        DebugNumbers.of(kernel).forget(file);
      }
      case Directory directory -> {
        directory.names().forEach(n -> directory.child(n).ifPresent(this::removed));
        entries.values().removeIf(e -> e.parent() == directory);
      }
      default -> {}
    }
  }
}
