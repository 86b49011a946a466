package dev.mmaplab.kernel.api;

import dev.mmaplab.interp.NativeCall;
import dev.mmaplab.kernel.Errno;
import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.kernel.KernelVersion;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * {@code linux/kobject.h}: reference counts, names and places of kobjects, and what happens when
 * the last reference of one goes.
 */
final class Kobjects {
  private static final int INITIALIZED = 1;
  private static final int IN_SYSFS = 2;
  private static final int ADD_SENT = 4;

  private final Kernel kernel;
  private final Map<Long, Runnable> releases = new HashMap<>();
  private final Map<String, Long> tops = new HashMap<>();
  private final Set<String> glue = new HashSet<>();

  private Kobjects(Kernel kernel) {
    this.kernel = kernel;
  }

  static void install(Binder binder) {
    binder.bind("kobject_init", (kernel, c) -> of(kernel).initialize(c.arg(0), c.arg(1)));
    binder.bind("kobject_get", (kernel, c) -> of(kernel).get(c.arg(0)));
    binder.bind("kobject_get_unless_zero", (kernel, c) -> of(kernel).getUnlessZero(c.arg(0)));
    binder.bind(
        "kobject_put",
        (kernel, c) -> {
          of(kernel).put(c.arg(0));
          return 0;
        });
    binder.bind(
        "kobject_set_name",
        (kernel, c) -> of(kernel).setName(c.arg(0), Printk.format(kernel, c, 1)));
    binder.bind("kobject_add", Kobjects::addNamed);
    binder.bind("kobject_init_and_add", Kobjects::initializeAndAdd);
    binder.bind("kobject_create_and_add", (kernel, c) -> of(kernel).create(c.arg(0), c.arg(1)));
    binder.bind(
        "kobject_del",
        (kernel, c) -> {
          of(kernel).delete(c.arg(0));
          return 0;
        });
    binder.bind("kobject_rename", Kobjects::rename);
    binder.bind("kobject_get_path", Kobjects::path);
    binder.bind("mmaplab_top_kobject", (kernel, c) -> of(kernel).top(c.arg(0)));
    Ksets.install(binder);
  }

  static Kobjects of(Kernel kernel) {
    return kernel.part(Kobjects.class, Kobjects::new);
  }

  private StructView view(long kobject) {
    return StructView.of(kernel, "kobject", kobject);
  }

  private long flagsAt(long kobject) {
    return view(kobject).at("kref") + 4;
  }

  private boolean has(long kobject, int flag) {
    return (kernel.kernelSpace().loadInt(flagsAt(kobject)) & flag) != 0;
  }

  private void flag(long kobject, int flag, boolean on) {
    int now = kernel.kernelSpace().loadInt(flagsAt(kobject));
    kernel.kernelSpace().storeInt(flagsAt(kobject), on ? now | flag : now & ~flag);
  }

  /** What the kernel itself does when the last reference goes; else the ktype's release runs. */
  void onRelease(long kobject, Runnable action) {
    releases.put(kobject, action);
  }

  /** kobject_init() without a ktype: one reference. */
  void initialize(long kobject) {
    StructView view = view(kobject);
    view.memory().storeInt(view.at("kref"), 1);
    view.memory().storeLong(view.at("entry"), view.at("entry"));
    view.memory().storeLong(view.at("entry") + 8, view.at("entry"));
    view.memory().storeInt(flagsAt(kobject), INITIALIZED);
    releases.remove(kobject);
    Sysfs.of(kernel).forget(kobject);
  }

  private long initialize(long kobject, long type) {
    if (kobject == 0 || type == 0) {
      kernel
          .log()
          .line(
              3,
              "kobject (----------------): must have a "
                  + (kobject == 0 ? "NULL" : "ktype")
                  + " to be initialized properly!");
      return 0;
    }
    initialize(kobject);
    view(kobject).set("ktype", type);
    return 0;
  }

  long get(long kobject) {
    if (kobject != 0) {
      count(kobject, 1);
    }
    return kobject;
  }

  private long getUnlessZero(long kobject) {
    boolean lives = kobject != 0 && kernel.kernelSpace().loadInt(view(kobject).at("kref")) != 0;
    return lives ? get(kobject) : 0;
  }

  void put(long kobject) {
    if (kobject == 0 || count(kobject, -1) != 0) {
      return;
    }
    if (has(kobject, IN_SYSFS)) {
      delete(kobject);
    }
    long name = view(kobject).get("name");
    Optional<Runnable> own = Optional.ofNullable(releases.remove(kobject));
    if (own.isPresent()) {
      own.get().run();
      return;
    }
    long type = view(kobject).get("ktype");
    long release = type == 0 ? 0 : StructView.of(kernel, "kobj_type", type).get("release");
    if (release != 0) {
      kernel.call(release, kobject);
    }
    if (name != 0 && kernel.memory().slab().allocated(name)) {
      kernel.memory().release(name);
    }
  }

  private int count(long kobject, int by) {
    long at = view(kobject).at("kref");
    int now = kernel.kernelSpace().loadInt(at) + by;
    kernel.kernelSpace().storeInt(at, now);
    return now;
  }

  /** kobject_set_name(): a slash in it becomes an exclamation mark. */
  long setName(long kobject, String name) {
    view(kobject).set("name", name(kernel, name.replace('/', '!')));
    return 0;
  }

  String name(long kobject) {
    long name = view(kobject).get("name");
    return name == 0 ? "" : KernelText.read(kernel.kernelSpace(), name);
  }

  private static long addNamed(Kernel kernel, NativeCall call) {
    Kobjects all = of(kernel);
    long kobject = call.arg(0);
    if (kobject == 0) {
      return -Errno.EINVAL;
    }
    if (!all.has(kobject, INITIALIZED)) {
      kernel
          .log()
          .line(
              3,
              "kobject '"
                  + Printk.format(kernel, call, 2)
                  + "' (----------------): tried to add an uninitialized object, something is"
                  + " seriously wrong.");
      kernel.oopses().dumpStack();
      return -Errno.EINVAL;
    }
    all.setName(kobject, Printk.format(kernel, call, 2));
    return all.add(kobject, call.arg(1));
  }

  private static long initializeAndAdd(Kernel kernel, NativeCall call) {
    Kobjects all = of(kernel);
    all.initialize(call.arg(0), call.arg(1));
    all.setName(call.arg(0), Printk.format(kernel, call, 3));
    return all.add(call.arg(0), call.arg(2));
  }

  /** kobject_add(): below its parent, or its kset, or at the top of /sys. */
  long add(long kobject, long parent) {
    StructView view = view(kobject);
    view.set("parent", parent);
    return addInternal(kobject);
  }

  private long addInternal(long kobject) {
    StructView view = view(kobject);
    String name = name(kobject);
    if (name.isEmpty()) {
      kernel
          .log()
          .line(4, "kobject: (----------------): attempted to be registered with empty name!");
      return -Errno.EINVAL;
    }
    long parent = view.get("parent");
    long set = view.get("kset");
    if (set != 0 && parent == 0) {
      parent = StructView.of(kernel, "kset", set).at("kobj");
      view.set("parent", parent);
    }
    Optional<String> above = parent == 0 ? Optional.of("/sys") : Sysfs.of(kernel).path(parent);
    if (above.isEmpty()) {
      failed(name, -Errno.ENOENT, parent);
      view.set("parent", 0);
      return -Errno.ENOENT;
    }
    String path = above.get() + "/" + name;
    if (kernel.files().findIfAny(path).isPresent()) {
      view.set("parent", 0);
      return duplicate(path, name);
    }
    get(parent);
    Ksets.join(kernel, set, kobject);
    Sysfs.of(kernel).createDirectory(kobject, path);
    flag(kobject, IN_SYSFS, true);
    return Sysfs.of(kernel).createDefaultGroups(kobject);
  }

  /** What sysfs and the kobject code say to a name that is there already. */
  long duplicate(String path, String name) {
    Sysfs.of(kernel).warnDuplicate(path);
    failed(name, -Errno.EEXIST, 0);
    return -Errno.EEXIST;
  }

  private void failed(String name, int error, long parent) {
    String prefix = kernel.version() == KernelVersion.V6_1 ? "" : "kobject: ";
    String why =
        error == -Errno.EEXIST
            ? "with -EEXIST, don't try to register things with the same name in the same"
                + " directory."
            : "(error: " + error + " parent: " + (parent == 0 ? "'none'" : name(parent)) + ")";
    kernel.log().line(3, prefix + "kobject_add_internal failed for " + name + " " + why);
  }

  private long create(long name, long parent) {
    StructView made = StructView.allocate(kernel, "kobject");
    initialize(made.address());
    onRelease(made.address(), () -> kernel.memory().release(made.address()));
    setName(made.address(), KernelText.read(kernel.kernelSpace(), name));
    long result = add(made.address(), parent);
    if (result != 0) {
      String prefix = kernel.version() == KernelVersion.V6_1 ? "" : "kobject: ";
      kernel.log().line(4, prefix + "kobject_create_and_add: kobject_add error: " + result);
      put(made.address());
      return 0;
    }
    return made.address();
  }

  /** kobject_del(): the directory goes, the struct stays. */
  void delete(long kobject) {
    if (kobject == 0 || !has(kobject, IN_SYSFS)) {
      return;
    }
    StructView view = view(kobject);
    Sysfs.of(kernel).removeDirectory(kobject);
    flag(kobject, IN_SYSFS | ADD_SENT, false);
    Ksets.leave(kernel, view.get("kset"), kobject);
    long parent = view.get("parent");
    view.set("parent", 0);
    put(parent);
  }

  /** A directory of the kernel's own, such as /sys/kernel: never goes. */
  private long top(long path) {
    return top(KernelText.read(kernel.kernelSpace(), path));
  }

  /** The directory that a class's devices share below one parent: made when first needed. */
  long glue(String path) {
    glue.add(path);
    return top(path);
  }

  boolean isGlue(String path) {
    return glue.contains(path);
  }

  void removeGlue(String path) {
    glue.remove(path);
    Optional.ofNullable(tops.remove(path))
        .ifPresent(
            kobject -> {
              Sysfs.of(kernel).removeDirectory(kobject);
              kernel.memory().release(view(kobject).get("name"));
              kernel.memory().release(kobject);
            });
  }

  long top(String path) {
    Optional<Long> known = Optional.ofNullable(tops.get(path));
    return known.orElseGet(() -> makeTop(path));
  }

  private long makeTop(String path) {
    StructView made = StructView.allocate(kernel, "kobject");
    initialize(made.address());
    setName(made.address(), path.substring(path.lastIndexOf('/') + 1));
    Sysfs.of(kernel).createDirectory(made.address(), path);
    tops.put(path, made.address());
    return made.address();
  }

  private static long rename(Kernel kernel, NativeCall call) {
    Kobjects all = of(kernel);
    String name = KernelText.read(kernel.kernelSpace(), call.arg(1)).replace('/', '!');
    long result = Sysfs.of(kernel).rename(call.arg(0), name);
    return result == 0 ? all.setName(call.arg(0), name) : result;
  }

  private static long path(Kernel kernel, NativeCall call) {
    String path =
        Sysfs.of(kernel).path(call.arg(0)).map(p -> p.substring("/sys".length())).orElse("");
    long at = kernel.memory().slab().kmalloc(path.length() + 1L, call.intArg(1));
    if (at != 0) {
      KernelText.write(kernel.kernelSpace(), at, path);
    }
    return at;
  }

  /** Text of a kobject's name: the kernel's own memory. */
  static long name(Kernel kernel, String text) {
    long address = kernel.memory().allocate(text.length() + 1L);
    KernelText.write(kernel.kernelSpace(), address, text);
    return address;
  }
}
