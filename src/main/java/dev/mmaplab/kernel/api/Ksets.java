package dev.mmaplab.kernel.api;

import dev.mmaplab.interp.NativeCall;
import dev.mmaplab.kernel.Errno;
import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.machine.VirtualMemory;

/** {@code linux/kobject.h}: sets of kobjects, and the events that would tell user space of them. */
final class Ksets {
  private static final int ENVIRONMENT = 64;

  private Ksets() {}

  static void install(Binder binder) {
    binder.bind("kset_init", (kernel, c) -> initialize(kernel, c.arg(0)));
    binder.bind("kset_register", (kernel, c) -> register(kernel, c.arg(0)));
    binder.bind("kset_unregister", (kernel, c) -> unregister(kernel, c.arg(0)));
    binder.bind("kset_create_and_add", Ksets::create);
    binder.bind("kset_find_obj", Ksets::find);
    binder.bind("kobject_uevent", (kernel, c) -> event(kernel, c.arg(0)));
    binder.bind("kobject_uevent_env", (kernel, c) -> event(kernel, c.arg(0)));
    binder.bind("add_uevent_var", Ksets::addVariable);
  }

  private static StructView set(Kernel kernel, long address) {
    return StructView.of(kernel, "kset", address);
  }

  private static void emptyList(VirtualMemory memory, long head) {
    memory.storeLong(head, head);
    memory.storeLong(head + 8, head);
  }

  private static long initialize(Kernel kernel, long address) {
    StructView set = set(kernel, address);
    Kobjects.of(kernel).initialize(set.at("kobj"));
    emptyList(set.memory(), set.at("list"));
    return 0;
  }

  static long register(Kernel kernel, long address) {
    if (address == 0) {
      return -Errno.EINVAL;
    }
    initialize(kernel, address);
    StructView set = set(kernel, address);
    return Kobjects.of(kernel).add(set.at("kobj"), set.get("kobj.parent"));
  }

  private static long unregister(Kernel kernel, long address) {
    if (address != 0) {
      long kobject = set(kernel, address).at("kobj");
      Kobjects.of(kernel).delete(kobject);
      Kobjects.of(kernel).put(kobject);
    }
    return 0;
  }

  private static long create(Kernel kernel, NativeCall call) {
    StructView set = StructView.allocate(kernel, "kset");
    Kobjects all = Kobjects.of(kernel);
    all.setName(set.at("kobj"), KernelText.read(kernel.kernelSpace(), call.arg(0)));
    set.set("uevent_ops", call.arg(1));
    set.set("kobj.parent", call.arg(2));
    long result = register(kernel, set.address());
    if (result != 0) {
      kernel.memory().release(set.address());
      return 0;
    }
    all.onRelease(set.at("kobj"), () -> kernel.memory().release(set.address()));
    return set.address();
  }

  private static long find(Kernel kernel, NativeCall call) {
    VirtualMemory memory = kernel.kernelSpace();
    long head = set(kernel, call.arg(0)).at("list");
    String name = KernelText.read(memory, call.arg(1));
    long entry = kernel.layouts().struct("kobject").offset("entry");
    for (long at = memory.loadLong(head); at != head; at = memory.loadLong(at)) {
      if (Kobjects.of(kernel).name(at - entry).equals(name)) {
        return Kobjects.of(kernel).get(at - entry);
      }
    }
    return 0;
  }

  /** kobj_kset_join(): at the end of the set's list, with a reference to the set. */
  static void join(Kernel kernel, long set, long kobject) {
    if (set == 0) {
      return;
    }
    VirtualMemory memory = kernel.kernelSpace();
    Kobjects.of(kernel).get(set(kernel, set).at("kobj"));
    long head = set(kernel, set).at("list");
    long entry = StructView.of(kernel, "kobject", kobject).at("entry");
    long last = memory.loadLong(head + 8);
    memory.storeLong(entry, head);
    memory.storeLong(entry + 8, last);
    memory.storeLong(last, entry);
    memory.storeLong(head + 8, entry);
  }

  /** kobj_kset_leave(). */
  static void leave(Kernel kernel, long set, long kobject) {
    if (set == 0) {
      return;
    }
    VirtualMemory memory = kernel.kernelSpace();
    long entry = StructView.of(kernel, "kobject", kobject).at("entry");
    long next = memory.loadLong(entry);
    long before = memory.loadLong(entry + 8);
    memory.storeLong(before, next);
    memory.storeLong(next + 8, before);
    emptyList(memory, entry);
    Kobjects.of(kernel).put(set(kernel, set).at("kobj"));
  }

  /** Nobody listens; a kobject that belongs to no set, nor any above it, cannot tell. */
  private static long event(Kernel kernel, long kobject) {
    if (DeviceModel.of(kernel).isDevice(kobject)) {
      return 0;
    }
    for (long at = kobject; at != 0; at = StructView.of(kernel, "kobject", at).get("parent")) {
      long set = StructView.of(kernel, "kobject", at).get("kset");
      if (set != 0) {
        return tell(kernel, set, kobject);
      }
    }
    return -Errno.EINVAL;
  }

  private static long tell(Kernel kernel, long set, long kobject) {
    long ops = set(kernel, set).get("uevent_ops");
    if (ops == 0) {
      return 0;
    }
    StructView functions = StructView.of(kernel, "kset_uevent_ops", ops);
    long filter = functions.get("filter");
    if (filter != 0 && (int) kernel.call(filter, kobject) == 0) {
      return 0;
    }
    long uevent = functions.get("uevent");
    if (uevent == 0) {
      return 0;
    }
    StructView environment = StructView.allocate(kernel, "kobj_uevent_env");
    long result = (int) kernel.call(uevent, kobject, environment.address());
    kernel.memory().release(environment.address());
    return result;
  }

  private static long addVariable(Kernel kernel, NativeCall call) {
    return add(kernel, call.arg(0), Printk.format(kernel, call, 1));
  }

  /** add_uevent_var(): 0 or −ENOMEM. */
  static long add(Kernel kernel, long environment, String text) {
    StructView env = StructView.of(kernel, "kobj_uevent_env", environment);
    int index = env.getInt("envp_idx");
    int used = env.getInt("buflen");
    if (index >= ENVIRONMENT || text.length() >= env.layout().sizeOf("buf") - used) {
      return -Errno.ENOMEM;
    }
    long at = env.at("buf") + used;
    KernelText.write(env.memory(), at, text);
    env.memory().storeLong(env.at("envp") + 8L * index, at);
    env.set("envp_idx", index + 1);
    env.set("buflen", used + text.length() + 1);
    return 0;
  }
}
