package dev.mmaplab.kernel.api;

import dev.mmaplab.interp.NativeCall;
import dev.mmaplab.kernel.Kernel;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * {@code linux/kobject.h}: reference counts of kobjects, and what happens when the last reference
 * of one goes.
 */
final class Kobjects {
  private final Kernel kernel;
  private final Map<Long, Runnable> releases = new HashMap<>();

  Kobjects(Kernel kernel) {
    this.kernel = kernel;
  }

  static void install(Binder binder) {
    binder.bind("kobject_get", (kernel, c) -> of(kernel).get(c.arg(0)));
    binder.bind(
        "kobject_put",
        (kernel, c) -> {
          of(kernel).put(c.arg(0));
          return 0;
        });
    binder.bind("kobject_set_name", Kobjects::setName);
  }

  static Kobjects of(Kernel kernel) {
    return kernel.part(Kobjects.class, Kobjects::new);
  }

  /** What the kernel itself does when the last reference goes; else the ktype's release runs. */
  void onRelease(long kobject, Runnable action) {
    releases.put(kobject, action);
  }

  long get(long kobject) {
    if (kobject != 0) {
      count(kobject, 1);
    }
    return kobject;
  }

  void put(long kobject) {
    if (kobject == 0 || count(kobject, -1) != 0) {
      return;
    }
    Optional<Runnable> own = Optional.ofNullable(releases.remove(kobject));
    if (own.isPresent()) {
      own.get().run();
      return;
    }
    long type = StructView.of(kernel, "kobject", kobject).get("ktype");
    long release = type == 0 ? 0 : StructView.of(kernel, "kobj_type", type).get("release");
    if (release != 0) {
      kernel.call(release, kobject);
    }
  }

  private int count(long kobject, int by) {
    long at = StructView.of(kernel, "kobject", kobject).at("kref");
    int now = kernel.kernelSpace().loadInt(at) + by;
    kernel.kernelSpace().storeInt(at, now);
    return now;
  }

  private static long setName(Kernel kernel, NativeCall call) {
    StructView.of(kernel, "kobject", call.arg(0))
        .set("name", name(kernel, Printk.format(kernel, call, 1)));
    return 0;
  }

  /** Text of a kobject's name: the kernel's own memory. */
  static long name(Kernel kernel, String text) {
    long address = kernel.memory().allocate(text.length() + 1L);
    KernelText.write(kernel.kernelSpace(), address, text);
    return address;
  }
}
