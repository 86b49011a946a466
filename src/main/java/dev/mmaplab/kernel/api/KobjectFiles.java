package dev.mmaplab.kernel.api;

import dev.mmaplab.interp.NativeCall;
import dev.mmaplab.kernel.Errno;
import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.machine.VirtualMemory;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** {@code linux/kobject.h} and {@code linux/sysfs.h}: a driver's own directories in /sys. */
final class KobjectFiles {
  private final Kernel kernel;
  private final Map<Long, String> paths = new HashMap<>();
  private final Map<String, Long> tops = new HashMap<>();

  private KobjectFiles(Kernel kernel) {
    this.kernel = kernel;
  }

  private static KobjectFiles of(Kernel kernel) {
    return kernel.part(KobjectFiles.class, KobjectFiles::new);
  }

  static void install(Binder binder) {
    binder.bind("mmaplab_top_kobject", (kernel, c) -> of(kernel).top(c.arg(0)));
    binder.bind("kobject_create_and_add", (kernel, c) -> of(kernel).create(c));
    binder.bind("kobject_del", (kernel, c) -> of(kernel).delete(c.arg(0)));
    binder.bind("sysfs_create_file", (kernel, c) -> of(kernel).createFile(c.arg(0), c.arg(1)));
    binder.bind("sysfs_remove_file", (kernel, c) -> of(kernel).removeFile(c.arg(0), c.arg(1)));
    binder.bind("sysfs_create_group", (kernel, c) -> of(kernel).createGroup(c.arg(0), c.arg(1)));
    binder.bind("sysfs_remove_group", (kernel, c) -> of(kernel).removeGroup(c.arg(0), c.arg(1)));
  }

  private String text(long address) {
    return KernelText.read(kernel.kernelSpace(), address);
  }

  private StructView kobject(String path) {
    StructView made = StructView.allocate(kernel, "kobject");
    made.set("name", Kobjects.name(kernel, path.substring(path.lastIndexOf('/') + 1)));
    made.memory().storeInt(made.at("kref"), 1);
    made.memory().storeLong(made.at("entry"), made.at("entry"));
    made.memory().storeLong(made.at("entry") + 8, made.at("entry"));
    paths.put(made.address(), path);
    kernel.files().directory(path);
    return made;
  }

  private long top(long path) {
    return tops.computeIfAbsent(text(path), p -> kobject(p).address());
  }

  private long create(NativeCall call) {
    long parent = call.arg(1);
    Optional<String> above = parent == 0 ? Optional.of("/sys") : path(parent);
    if (above.isEmpty()) {
      return 0;
    }
    String name = text(call.arg(0));
    String path = above.get() + "/" + name;
    if (kernel.files().findIfAny(path).isPresent()) {
      DeviceModel.of(kernel).duplicate(path, name);
      kernel.log().line(4, "kobject_create_and_add: kobject_add error: -17");
      return 0;
    }
    StructView made = kobject(path);
    made.set("parent", Kobjects.of(kernel).get(parent));
    Kobjects.of(kernel)
        .onRelease(
            made.address(),
            () -> {
              delete(made.address());
              kernel.memory().release(made.address());
            });
    return made.address();
  }

  /** kobject_del(): the directory goes, the struct stays. */
  private long delete(long kobject) {
    Optional<String> path = Optional.ofNullable(paths.remove(kobject));
    if (path.isPresent()) {
      kernel.files().remove(path.get());
      StructView view = StructView.of(kernel, "kobject", kobject);
      long parent = view.get("parent");
      view.set("parent", 0);
      Kobjects.of(kernel).put(parent);
    }
    return 0;
  }

  /** A kobject that has a directory: one made here, or a device's. */
  private Optional<String> path(long kobject) {
    long device = kobject - kernel.layouts().struct("device").offset("kobj");
    return Optional.ofNullable(paths.get(kobject))
        .or(() -> DeviceModel.of(kernel).directory(device));
  }

  private long createFile(long kobject, long attribute) {
    return path(kobject)
        .map(path -> DeviceAttributes.file(kernel, kobject, path, attribute))
        .orElse(-(long) Errno.EINVAL);
  }

  private long removeFile(long kobject, long attribute) {
    String name = text(StructView.of(kernel, "attribute", attribute).get("name"));
    path(kobject).ifPresent(path -> kernel.files().remove(path + "/" + name));
    return 0;
  }

  private String groupPath(String path, StructView group) {
    return group.get("name") == 0 ? path : path + "/" + text(group.get("name"));
  }

  private long createGroup(long kobject, long address) {
    StructView group = StructView.of(kernel, "attribute_group", address);
    Optional<String> path = path(kobject);
    if (path.isEmpty()) {
      return -Errno.EINVAL;
    }
    VirtualMemory memory = kernel.kernelSpace();
    String below = groupPath(path.get(), group);
    for (long entry = group.get("attrs"); memory.loadLong(entry) != 0; entry += 8) {
      long failed = DeviceAttributes.file(kernel, kobject, below, memory.loadLong(entry));
      if (failed != 0) {
        return failed;
      }
    }
    return 0;
  }

  private long removeGroup(long kobject, long address) {
    StructView group = StructView.of(kernel, "attribute_group", address);
    Optional<String> path = path(kobject);
    if (path.isEmpty()) {
      return 0;
    }
    if (group.get("name") != 0) {
      kernel.files().remove(groupPath(path.get(), group));
      return 0;
    }
    VirtualMemory memory = kernel.kernelSpace();
    for (long entry = group.get("attrs"); memory.loadLong(entry) != 0; entry += 8) {
      removeFile(kobject, memory.loadLong(entry));
    }
    return 0;
  }
}
