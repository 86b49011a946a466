package dev.mmaplab.kernel.api;

import dev.mmaplab.interp.NativeCall;
import dev.mmaplab.kernel.Errno;
import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.kernel.SysfsFile;
import dev.mmaplab.machine.VirtualMemory;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** {@code linux/sysfs.h}: where kobjects have their directories, links between them, files. */
final class Sysfs {
  private final Kernel kernel;
  private final Map<Long, String> paths = new HashMap<>();

  private Sysfs(Kernel kernel) {
    this.kernel = kernel;
  }

  static Sysfs of(Kernel kernel) {
    return kernel.part(Sysfs.class, Sysfs::new);
  }

  static void install(Binder binder) {
    binder.bind("sysfs_create_dir_ns", (kernel, c) -> -Errno.EEXIST);
    binder.bind("sysfs_create_link", (kernel, c) -> of(kernel).link(c, true));
    binder.bind("sysfs_create_link_nowarn", (kernel, c) -> of(kernel).link(c, false));
    binder.bind("sysfs_remove_link", Sysfs::removeLink);
    binder.bind("sysfs_notify", Sysfs::inform);
    SysfsAttributes.install(binder);
    SysfsGroups.install(binder);
    SysfsBinaries.install(binder);
  }

  private String text(long address) {
    return KernelText.read(kernel.kernelSpace(), address);
  }

  /** A kobject's directory, if it has one. */
  Optional<String> path(long kobject) {
    return Optional.ofNullable(paths.get(kobject));
  }

  void forget(long kobject) {
    paths.remove(kobject);
  }

  void createDirectory(long kobject, String path) {
    kernel.files().directory(path).forbidCreation();
    paths.put(kobject, path);
  }

  void removeDirectory(long kobject) {
    Optional.ofNullable(paths.remove(kobject)).ifPresent(path -> kernel.files().remove(path));
  }

  /** sysfs_rename_dir_ns(). */
  long rename(long kobject, String name) {
    Optional<String> old = path(kobject);
    if (old.isEmpty()) {
      return -Errno.EINVAL;
    }
    String path = old.get().substring(0, old.get().lastIndexOf('/') + 1) + name;
    if (path.equals(old.get())) {
      return 0;
    }
    if (kernel.files().findIfAny(path).isPresent()) {
      warnDuplicate(path);
      return -Errno.EEXIST;
    }
    kernel.files().move(old.get(), path);
    String below = old.get() + "/";
    paths.replaceAll(
        (k, p) ->
            p.equals(old.get())
                ? path
                : p.startsWith(below) ? path + "/" + p.substring(below.length()) : p);
    return 0;
  }

  /** The default groups of a kobject's type. */
  long createDefaultGroups(long kobject) {
    long type = StructView.of(kernel, "kobject", kobject).get("ktype");
    long groups = type == 0 ? 0 : StructView.of(kernel, "kobj_type", type).get("default_groups");
    long result = SysfsGroups.create(kernel, kobject, groups);
    if (result != 0) {
      removeDirectory(kobject);
    }
    return result;
  }

  /** sysfs_warn_dup(). */
  void warnDuplicate(String path) {
    String shown = path.substring("/sys".length());
    kernel.log().line(4, "sysfs: cannot create duplicate filename '" + shown + "'");
    kernel.oopses().dumpStack();
  }

  /** A relative link as sysfs makes it: up to what both have in common, then down. */
  long link(String in, String name, String target, boolean warn) {
    String path = in + "/" + name;
    if (kernel.files().exists(path)) {
      if (warn) {
        warnDuplicate(path);
      }
      return -Errno.EEXIST;
    }
    String[] from = in.split("/", -1);
    String[] to = target.split("/", -1);
    int common = 0;
    while (common < from.length && common < to.length && from[common].equals(to[common])) {
      common++;
    }
    StringBuilder relative = new StringBuilder("../".repeat(from.length - common));
    for (int i = common; i < to.length; i++) {
      relative.append(to[i]).append(i + 1 < to.length ? "/" : "");
    }
    kernel.files().link(path, relative.toString());
    return 0;
  }

  private long link(NativeCall call, boolean warn) {
    Optional<String> in = call.arg(0) == 0 ? Optional.of("/sys") : path(call.arg(0));
    Optional<String> target = path(call.arg(1));
    if (in.isEmpty()) {
      return -Errno.EFAULT;
    }
    if (target.isEmpty()) {
      return -Errno.ENOENT;
    }
    return link(in.get(), text(call.arg(2)), target.get(), warn);
  }

  private static long removeLink(Kernel kernel, NativeCall call) {
    String name = KernelText.read(kernel.kernelSpace(), call.arg(1));
    Optional<String> in = call.arg(0) == 0 ? Optional.of("/sys") : of(kernel).path(call.arg(0));
    in.ifPresent(path -> kernel.files().remove(path + "/" + name));
    return 0;
  }

  /** sysfs_notify(kobj, dir, attr). */
  private static long inform(Kernel kernel, NativeCall call) {
    VirtualMemory memory = kernel.kernelSpace();
    Optional<String> path = of(kernel).path(call.arg(0));
    if (path.isPresent()) {
      String at = path.get();
      at += call.arg(1) == 0 ? "" : "/" + KernelText.read(memory, call.arg(1));
      at += call.arg(2) == 0 ? "" : "/" + KernelText.read(memory, call.arg(2));
      kernel
          .files()
          .findIfAny(at)
          .ifPresent(
              inode -> {
                if (inode instanceof SysfsFile file) {
                  file.announce();
                }
              });
    }
    return 0;
  }
}
