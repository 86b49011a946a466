package dev.mmaplab.kernel.api;

import dev.mmaplab.kernel.Directory;
import dev.mmaplab.kernel.Errno;
import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.kernel.KernelVersion;
import dev.mmaplab.machine.VirtualMemory;
import java.util.Optional;

/** Groups of attributes: fs/sysfs/group.c. */
final class SysfsGroups {
  private static final int INVISIBLE = 020000;

  private SysfsGroups() {}

  static void install(Binder binder) {
    binder.bind(
        "sysfs_create_group", (kernel, c) -> create(kernel, c.arg(0), c.arg(1), false, false));
    binder.bind("sysfs_create_groups", (kernel, c) -> create(kernel, c.arg(0), c.arg(1)));
    binder.bind(
        "sysfs_update_group", (kernel, c) -> create(kernel, c.arg(0), c.arg(1), true, false));
    binder.bind(
        "sysfs_merge_group", (kernel, c) -> create(kernel, c.arg(0), c.arg(1), false, true));
    binder.bind("sysfs_unmerge_group", (kernel, c) -> removeFiles(kernel, c.arg(0), c.arg(1)));
    binder.bind("sysfs_remove_group", (kernel, c) -> remove(kernel, c.arg(0), c.arg(1)));
    binder.bind("sysfs_remove_groups", (kernel, c) -> removeAll(kernel, c.arg(0), c.arg(1)));
  }

  private static StructView group(Kernel kernel, long address) {
    return StructView.of(kernel, "attribute_group", address);
  }

  private static String below(Kernel kernel, StructView group) {
    return group.get("name") == 0
        ? ""
        : "/" + KernelText.read(kernel.kernelSpace(), group.get("name"));
  }

  private static String name(Kernel kernel, long attribute) {
    return KernelText.read(
        kernel.kernelSpace(), StructView.of(kernel, "attribute", attribute).get("name"));
  }

  /** sysfs_create_groups(): all or none. */
  static long create(Kernel kernel, long kobject, long groups) {
    VirtualMemory memory = kernel.kernelSpace();
    for (long at = groups; at != 0 && memory.loadLong(at) != 0; at += 8) {
      long result = create(kernel, kobject, memory.loadLong(at), false, false);
      if (result != 0) {
        for (long back = at - 8; back >= groups; back -= 8) {
          remove(kernel, kobject, memory.loadLong(back));
        }
        return result;
      }
    }
    return 0;
  }

  static long removeAll(Kernel kernel, long kobject, long groups) {
    VirtualMemory memory = kernel.kernelSpace();
    for (long at = groups; at != 0 && memory.loadLong(at) != 0; at += 8) {
      remove(kernel, kobject, memory.loadLong(at));
    }
    return 0;
  }

  private static long create(
      Kernel kernel, long kobject, long address, boolean update, boolean merge) {
    StructView group = group(kernel, address);
    Optional<String> path = Sysfs.of(kernel).path(kobject);
    if (path.isEmpty() || group.get("attrs") == 0 && group.get("bin_attrs") == 0) {
      return -Errno.EINVAL;
    }
    String below = below(kernel, group);
    boolean there = !below.isEmpty() && kernel.files().exists(path.get() + below);
    if (there && !update && !merge) {
      askFirst(kernel, kobject, group);
      Sysfs.of(kernel).warnDuplicate(path.get() + below);
      return -Errno.EEXIST;
    }
    if (!below.isEmpty() && !there) {
      if (update || merge) {
        return -Errno.ENOENT;
      }
      askFirst(kernel, kobject, group);
      kernel.files().directory(path.get() + below).forbidCreation();
    }
    long result = fill(kernel, kobject, group, path.get() + below, update);
    if (result != 0) {
      removeFiles(kernel, kobject, address);
      if (!below.isEmpty() && !update && !merge) {
        kernel.files().remove(path.get() + below);
      }
    }
    return result;
  }

  /** Newer kernels ask about the first attribute whether there is to be a directory at all. */
  private static void askFirst(Kernel kernel, long kobject, StructView group) {
    if (kernel.version() == KernelVersion.V6_1) {
      return;
    }
    VirtualMemory memory = kernel.kernelSpace();
    long list = group.get("attrs");
    long visible = group.get("is_visible");
    if (list == 0 || memory.loadLong(list) == 0 || visible == 0) {
      list = group.get("bin_attrs");
      visible = group.get("is_bin_visible");
    }
    if (list != 0 && memory.loadLong(list) != 0 && visible != 0) {
      kernel.call(visible, kobject, memory.loadLong(list), 0);
    }
  }

  private static long fill(
      Kernel kernel, long kobject, StructView group, String path, boolean update) {
    VirtualMemory memory = kernel.kernelSpace();
    String below = below(kernel, group);
    long visible = group.get("is_visible");
    int index = 0;
    for (long at = group.get("attrs"); at != 0 && memory.loadLong(at) != 0; at += 8) {
      long attribute = memory.loadLong(at);
      int mode = StructView.of(kernel, "attribute", attribute).getInt("mode");
      if (update) {
        kernel.files().remove(path + "/" + name(kernel, attribute));
      }
      if (visible != 0) {
        mode = (int) kernel.call(visible, kobject, attribute, index) & 0xffff & ~INVISIBLE;
      }
      index++;
      if (mode == 0) {
        continue;
      }
      long result = SysfsAttributes.of(kernel).create(kobject, below, attribute, mode);
      if (result != 0) {
        return result;
      }
    }
    return fillBinary(kernel, kobject, group, path, update);
  }

  private static long fillBinary(
      Kernel kernel, long kobject, StructView group, String path, boolean update) {
    VirtualMemory memory = kernel.kernelSpace();
    long visible = group.get("is_bin_visible");
    int index = 0;
    for (long at = group.get("bin_attrs"); at != 0 && memory.loadLong(at) != 0; at += 8) {
      long attribute = memory.loadLong(at);
      int mode = StructView.of(kernel, "attribute", attribute).getInt("mode");
      if (update) {
        kernel.files().remove(path + "/" + name(kernel, attribute));
      }
      if (visible != 0) {
        mode = (int) kernel.call(visible, kobject, attribute, index) & 0xffff;
      }
      index++;
      long result =
          mode == 0
              ? 0
              : SysfsBinaries.create(kernel, kobject, below(kernel, group), attribute, mode);
      if (result != 0) {
        return result;
      }
    }
    return 0;
  }

  private static long removeFiles(Kernel kernel, long kobject, long address) {
    StructView group = group(kernel, address);
    VirtualMemory memory = kernel.kernelSpace();
    Optional<String> path = Sysfs.of(kernel).path(kobject);
    for (String list : new String[] {"attrs", "bin_attrs"}) {
      for (long at = group.get(list); at != 0 && memory.loadLong(at) != 0; at += 8) {
        String name = name(kernel, memory.loadLong(at));
        path.ifPresent(p -> kernel.files().remove(p + below(kernel, group) + "/" + name));
      }
    }
    return 0;
  }

  private static long remove(Kernel kernel, long kobject, long address) {
    StructView group = group(kernel, address);
    String below = below(kernel, group);
    Optional<String> path = Sysfs.of(kernel).path(kobject);
    if (path.isEmpty()) {
      return 0;
    }
    if (!below.isEmpty()
        && kernel
            .files()
            .findIfAny(path.get() + below)
            .filter(Directory.class::isInstance)
            .isEmpty()) {
      kernel.log().line(4, "------------[ cut here ]------------");
      kernel
          .log()
          .line(
              4,
              "sysfs group '"
                  + below.substring(1)
                  + "' not found for kobject '"
                  + Kobjects.of(kernel).name(kobject)
                  + "'");
      kernel.oopses().warning("fs/sysfs/group.c:282 sysfs_remove_group+0x71/0x80");
      return 0;
    }
    removeFiles(kernel, kobject, address);
    if (!below.isEmpty()) {
      kernel.files().remove(path.get() + below);
    }
    return 0;
  }
}
