package dev.mmaplab.kernel.api;

import dev.mmaplab.interp.NativeCall;
import dev.mmaplab.kernel.Errno;
import dev.mmaplab.kernel.ErrnoException;
import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.kernel.SysfsFile;
import dev.mmaplab.machine.VirtualMemory;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Attributes of kobjects as files: fs/sysfs/file.c. Whose attributes they are decides how their
 * functions are called.
 */
final class SysfsAttributes {
  private static final int PAGE = 4096;

  /** How the attributes of the kernel's own kobjects are called. */
  enum Style {
    /** show(object, attribute, buffer): of devices, classes and plain kobjects. */
    OBJECT_AND_ATTRIBUTE,
    /** show(object, buffer): of buses and drivers. */
    OBJECT
  }

  private record Target(Style style, long object) {}

  private final Kernel kernel;
  private final Map<Long, Target> targets = new HashMap<>();

  private SysfsAttributes(Kernel kernel) {
    this.kernel = kernel;
  }

  /**
   * {@code OWNER_create_file()} and {@code OWNER_remove_file()} of classes, buses and drivers.
   *
   * @param kobject of an owner's address; empty if it is not registered
   */
  static void bindFiles(
      Binder binder, String owner, BiFunction<Kernel, Long, Optional<Long>> kobject) {
    binder.bind(
        owner + "_create_file",
        (kernel, c) ->
            kobject
                .apply(kernel, c.arg(0))
                .map(k -> of(kernel).create(k, "", c.arg(1), -1))
                .orElse((long) -Errno.EINVAL));
    binder.bind(
        owner + "_remove_file",
        (kernel, c) -> {
          kobject.apply(kernel, c.arg(0)).ifPresent(k -> of(kernel).remove(k, "", c.arg(1)));
          return 0;
        });
  }

  static SysfsAttributes of(Kernel kernel) {
    return kernel.part(SysfsAttributes.class, SysfsAttributes::new);
  }

  static void install(Binder binder) {
    binder.bind(
        "sysfs_create_file_ns", (kernel, c) -> of(kernel).create(c.arg(0), "", c.arg(1), -1));
    binder.bind("sysfs_remove_file_ns", (kernel, c) -> of(kernel).remove(c.arg(0), "", c.arg(1)));
    binder.bind("sysfs_remove_file_self", (kernel, c) -> of(kernel).removeSelf(c));
    binder.bind("sysfs_create_files", (kernel, c) -> of(kernel).createAll(c.arg(0), c.arg(1)));
    binder.bind("sysfs_remove_files", (kernel, c) -> of(kernel).removeAll(c.arg(0), c.arg(1)));
    binder.bind("sysfs_chmod_file", (kernel, c) -> of(kernel).chmod(c));
    binder.bind(
        "sysfs_add_file_to_group",
        (kernel, c) -> of(kernel).create(c.arg(0), of(kernel).below(c.arg(2)), c.arg(1), -1));
    binder.bind(
        "sysfs_remove_file_from_group",
        (kernel, c) -> of(kernel).remove(c.arg(0), of(kernel).below(c.arg(2)), c.arg(1)));
    binder.bind("mmaplab_kobj_attr_show", SysfsAttributes::kobjectShow);
    binder.bind("mmaplab_kobj_attr_store", SysfsAttributes::kobjectStore);
  }

  private String below(long group) {
    return group == 0 ? "" : "/" + KernelText.read(kernel.kernelSpace(), group);
  }

  /** A kobject of the kernel's own: its attributes' functions get {@code object}. */
  void target(long kobject, Style style, long object) {
    targets.put(kobject, new Target(style, object));
  }

  private static StructView attribute(Kernel kernel, long address) {
    return StructView.of(kernel, "attribute", address);
  }

  private String name(long attribute) {
    return KernelText.read(kernel.kernelSpace(), attribute(kernel, attribute).get("name"));
  }

  /**
   * sysfs_create_file().
   *
   * @param below a group's directory as {@code /name}, or ""
   * @param mode −1 for the attribute's own
   */
  long create(long kobject, String below, long attribute, int mode) {
    Optional<String> path = Sysfs.of(kernel).path(kobject);
    if (kobject == 0 || attribute == 0 || path.isEmpty()) {
      kernel.oopses().warn("fs/sysfs/file.c");
      return -Errno.EINVAL;
    }
    String at = path.get() + below + "/" + name(attribute);
    if (kernel.files().exists(at)) {
      Sysfs.of(kernel).warnDuplicate(at);
      return -Errno.EEXIST;
    }
    int given = mode < 0 ? attribute(kernel, attribute).getInt("mode") : mode;
    kernel.files().attribute(at, given & 0777, new Functions(kobject, attribute));
    return 0;
  }

  long remove(long kobject, String below, long attribute) {
    Sysfs.of(kernel)
        .path(kobject)
        .ifPresent(path -> kernel.files().remove(path + below + "/" + name(attribute)));
    return 0;
  }

  private long removeSelf(NativeCall call) {
    remove(call.arg(0), "", call.arg(1));
    return 1;
  }

  private long createAll(long kobject, long list) {
    VirtualMemory memory = kernel.kernelSpace();
    for (long at = list; memory.loadLong(at) != 0; at += 8) {
      long result = create(kobject, "", memory.loadLong(at), -1);
      if (result != 0) {
        for (long back = list; back < at; back += 8) {
          remove(kobject, "", memory.loadLong(back));
        }
        return result;
      }
    }
    return 0;
  }

  private long removeAll(long kobject, long list) {
    VirtualMemory memory = kernel.kernelSpace();
    for (long at = list; memory.loadLong(at) != 0; at += 8) {
      remove(kobject, "", memory.loadLong(at));
    }
    return 0;
  }

  private long chmod(NativeCall call) {
    Optional<String> path = Sysfs.of(kernel).path(call.arg(0));
    String name = name(call.arg(1));
    int mode = call.intArg(2) & 0777;
    return path.flatMap(p -> kernel.files().findIfAny(p + "/" + name))
        .map(
            inode -> {
              inode.setPermissions(mode);
              return 0L;
            })
        .orElse(-(long) Errno.ENOENT);
  }

  /** One attribute of one kobject. */
  private final class Functions implements SysfsFile.Attribute {
    private final long kobject;
    private final long attribute;

    Functions(long kobject, long attribute) {
      this.kobject = kobject;
      this.attribute = attribute;
    }

    private StructView own() {
      return StructView.of(kernel, "kobj_attribute", attribute);
    }

    private long typeFunction(String which) {
      long type = StructView.of(kernel, "kobject", kobject).get("ktype");
      long ops = type == 0 ? 0 : StructView.of(kernel, "kobj_type", type).get("sysfs_ops");
      return ops == 0 ? 0 : StructView.of(kernel, "sysfs_ops", ops).get(which);
    }

    /** The function to call, and its arguments before the buffer. */
    private Call call(String which) {
      Optional<Target> target = Optional.ofNullable(targets.get(kobject));
      long ofType = typeFunction(which);
      String usual = which.equals("show") ? "mmaplab_kobj_attr_show" : "mmaplab_kobj_attr_store";
      if (ofType != 0 && kernel.symbol(usual).filter(a -> a == ofType).isEmpty()) {
        return new Call(ofType, new long[] {kobject, attribute});
      }
      long function = own().get(which);
      if (function == 0) {
        throw new ErrnoException(Errno.EIO);
      }
      if (target.isPresent() && target.get().style() == Style.OBJECT) {
        return new Call(function, new long[] {target.get().object()});
      }
      long object = target.map(Target::object).orElse(kobject);
      return new Call(function, new long[] {object, attribute});
    }

    @Override
    public String show() {
      Call call = call("show");
      long page = kernel.memory().slab().allocate(PAGE);
      try {
        int length = (int) kernel.callDriver("show", call.function(), call.with(page));
        if (length < 0) {
          throw new ErrnoException(-length);
        }
        if (length >= PAGE) {
          String where = Symbols.describe(kernel, call.function()).replaceFirst("\\+0x\\S*", "");
          kernel.log().line(4, "fill_read_buffer: " + where + " returned bad count");
        }
        byte[] bytes = new byte[Math.min(length, PAGE - 1)];
        kernel.kernelSpace().load(page, bytes, 0, bytes.length);
        return new String(bytes, StandardCharsets.ISO_8859_1);
      } finally {
        kernel.memory().release(page);
      }
    }

    @Override
    public long store(byte[] bytes) {
      Call call;
      try {
        call = call("store");
      } catch (ErrnoException e) {
        return -e.errno();
      }
      long buffer = kernel.memory().slab().allocate(bytes.length + 1L);
      try {
        kernel.kernelSpace().store(buffer, bytes, 0, bytes.length);
        return kernel.callDriver("store", call.function(), call.with(buffer, bytes.length));
      } finally {
        kernel.memory().release(buffer);
      }
    }
  }

  private record Call(long function, long[] first) {
    long[] with(long... more) {
      long[] all = java.util.Arrays.copyOf(first, first.length + more.length);
      System.arraycopy(more, 0, all, first.length, more.length);
      return all;
    }
  }

  /** kobj_attr_show(): for ktypes that use kobj_sysfs_ops by calling into it. */
  private static long kobjectShow(Kernel kernel, NativeCall call) {
    long function = StructView.of(kernel, "kobj_attribute", call.arg(1)).get("show");
    return function == 0
        ? -Errno.EIO
        : kernel.call(function, call.arg(0), call.arg(1), call.arg(2));
  }

  private static long kobjectStore(Kernel kernel, NativeCall call) {
    long function = StructView.of(kernel, "kobj_attribute", call.arg(1)).get("store");
    return function == 0
        ? -Errno.EIO
        : kernel.call(function, call.arg(0), call.arg(1), call.arg(2), call.arg(3));
  }
}
