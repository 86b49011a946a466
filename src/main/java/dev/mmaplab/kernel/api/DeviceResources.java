package dev.mmaplab.kernel.api;

import dev.mmaplab.interp.NativeCall;
import dev.mmaplab.kernel.Errno;
import dev.mmaplab.kernel.Kernel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * {@code devm_…} and {@code devres_…}: what a device's driver has taken and gives back, last taken
 * first, when the driver lets go of the device.
 */
final class DeviceResources {
  /** What a driver can find again of its own. */
  sealed interface Key {}

  /** By the address it got; 0 if nothing finds it. */
  private record At(long address) implements Key {}

  /** devm_add_action(). */
  private record Action(long function, long data) implements Key {}

  /** devres_add(): memory with a release function. */
  private record Custom(long address, long function) implements Key {}

  /** Begin or end of a group. */
  private record Mark(long id, boolean open) implements Key {}

  private record Resource(Key key, Runnable release) {}

  private final Kernel kernel;
  private final Map<Long, List<Resource>> resources = new HashMap<>();

  /** Release function and size of what devres_alloc() gave. */
  private final Map<Long, Long> allocated = new HashMap<>();

  private DeviceResources(Kernel kernel) {
    this.kernel = kernel;
  }

  static DeviceResources of(Kernel kernel) {
    return kernel.part(DeviceResources.class, DeviceResources::new);
  }

  static void install(Binder binder) {
    ManagedMemory.install(binder);
    binder.bind(
        "devm_add_action",
        (kernel, c) -> {
          long action = c.arg(1);
          long data = c.arg(2);
          of(kernel).add(c.arg(0), new Action(action, data), () -> kernel.call(action, data));
          return 0;
        });
    binder.bind("devm_remove_action", (kernel, c) -> of(kernel).removeAction(c, false));
    binder.bind("devm_release_action", (kernel, c) -> of(kernel).removeAction(c, true));
    binder.bind("mmaplab_devres_alloc", (kernel, c) -> of(kernel).allocate(c));
    binder.bind(
        "devres_free",
        (kernel, c) -> {
          if (c.arg(0) != 0) {
            of(kernel).allocated.remove(c.arg(0));
            kernel.memory().slab().kfree(c.arg(0));
          }
          return 0;
        });
    binder.bind("devres_add", (kernel, c) -> of(kernel).addAllocated(c.arg(0), c.arg(1)));
    binder.bind("devres_find", (kernel, c) -> of(kernel).find(c).map(Custom::address).orElse(0L));
    binder.bind("devres_remove", (kernel, c) -> of(kernel).removeCustom(c));
    binder.bind("devres_destroy", (kernel, c) -> of(kernel).destroy(c, false));
    binder.bind("devres_release", (kernel, c) -> of(kernel).destroy(c, true));
    binder.bind("devres_open_group", (kernel, c) -> of(kernel).open(c.arg(0), c.arg(1)));
    binder.bind("devres_close_group", (kernel, c) -> of(kernel).close(c.arg(0), c.arg(1)));
    binder.bind(
        "devres_remove_group",
        (kernel, c) -> {
          of(kernel).list(c.arg(0)).removeIf(r -> r.key() instanceof Mark m && m.id() == c.arg(1));
          return 0;
        });
    binder.bind("devres_release_group", (kernel, c) -> of(kernel).releaseGroup(c.arg(0), c.arg(1)));
    binder.bind("devm_device_add_group", (kernel, c) -> of(kernel).addGroup(c));
    binder.bind("devm_device_add_groups", (kernel, c) -> of(kernel).addGroups(c));
  }

  private List<Resource> list(long device) {
    return resources.computeIfAbsent(device, d -> new ArrayList<>());
  }

  private void add(long device, Key key, Runnable release) {
    list(device).add(new Resource(key, release));
  }

  void add(long device, long address, Runnable release) {
    add(device, new At(address), release);
  }

  /** Takes the latest one of this kind away without releasing it. */
  private Optional<Resource> take(long device, Predicate<Key> wanted) {
    List<Resource> all = list(device);
    for (int i = all.size() - 1; i >= 0; i--) {
      if (wanted.test(all.get(i).key())) {
        return Optional.of(all.remove(i));
      }
    }
    return Optional.empty();
  }

  /** Releases what was added with this address; false if there is none. */
  boolean releaseOne(long device, long address) {
    Optional<Resource> found = take(device, k -> k instanceof At at && at.address() == address);
    found.ifPresent(r -> r.release().run());
    return found.isPresent();
  }

  /** Another address for what was added with the first one. */
  void replace(long device, long old, long address, Runnable release) {
    List<Resource> all = list(device);
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).key() instanceof At at && at.address() == old) {
        all.set(i, new Resource(new At(address), release));
      }
    }
  }

  /** Takes what was added with this address away without giving it back; false if there is none. */
  boolean forget(long device, long address) {
    return take(device, k -> k instanceof At at && at.address() == address).isPresent();
  }

  /** devres_release_all(). */
  void release(long device) {
    Optional<List<Resource>> all = Optional.ofNullable(resources.remove(device));
    all.ifPresent(list -> list.reversed().forEach(r -> r.release().run()));
  }

  private long removeAction(NativeCall call, boolean run) {
    Optional<Resource> found =
        take(call.arg(0), k -> k.equals(new Action(call.arg(1), call.arg(2))));
    if (found.isEmpty()) {
      kernel.oopses().warn("drivers/base/devres.c");
    } else if (run) {
      found.get().release().run();
    }
    return 0;
  }

  private long allocate(NativeCall call) {
    long address =
        kernel.memory().slab().kmalloc("devres_alloc", call.arg(1), call.intArg(2) | 0x100);
    if (address != 0) {
      allocated.put(address, call.arg(0));
    }
    return address;
  }

  private long addAllocated(long device, long address) {
    long function = Optional.ofNullable(allocated.remove(address)).orElse(0L);
    add(
        device,
        new Custom(address, function),
        () -> {
          if (function != 0) {
            kernel.call(function, device, address);
          }
          kernel.memory().slab().kfree(address);
        });
    return 0;
  }

  /** (device, release, match, match data) */
  private Optional<Custom> find(NativeCall call) {
    for (Resource r : list(call.arg(0)).reversed()) {
      if (r.key() instanceof Custom custom
          && custom.function() == call.arg(1)
          && (call.arg(2) == 0
              || (int) kernel.call(call.arg(2), call.arg(0), custom.address(), call.arg(3)) != 0)) {
        return Optional.of(custom);
      }
    }
    return Optional.empty();
  }

  private long removeCustom(NativeCall call) {
    Optional<Custom> found = find(call);
    found.ifPresent(
        custom -> {
          take(call.arg(0), custom::equals);
          allocated.put(custom.address(), custom.function());
        });
    return found.map(Custom::address).orElse(0L);
  }

  private long destroy(NativeCall call, boolean run) {
    Optional<Custom> found = find(call);
    if (found.isEmpty()) {
      return -Errno.ENOENT;
    }
    Resource resource = take(call.arg(0), found.get()::equals).orElseThrow();
    if (run) {
      resource.release().run();
    } else {
      kernel.memory().slab().kfree(found.get().address());
    }
    return 0;
  }

  private long open(long device, long id) {
    long named = id != 0 ? id : kernel.memory().allocate(8);
    add(device, new Mark(named, true), () -> {});
    return named;
  }

  private long close(long device, long id) {
    long open = id != 0 ? id : lastOpen(device);
    add(device, new Mark(open, false), () -> {});
    return 0;
  }

  private long lastOpen(long device) {
    for (Resource r : list(device).reversed()) {
      if (r.key() instanceof Mark mark
          && mark.open()
          && list(device).stream().noneMatch(x -> x.key().equals(new Mark(mark.id(), false)))) {
        return mark.id();
      }
    }
    return 0;
  }

  /** How many were released. */
  private long releaseGroup(long device, long asked) {
    List<Resource> all = list(device);
    long id = asked != 0 ? asked : lastOpen(device);
    int from = 0;
    while (from < all.size() && !all.get(from).key().equals(new Mark(id, true))) {
      from++;
    }
    int to = from;
    while (to < all.size() && !all.get(to).key().equals(new Mark(id, false))) {
      to++;
    }
    List<Resource> group = all.subList(from, Math.min(to + 1, all.size()));
    List<Resource> gone = List.copyOf(group).reversed();
    group.clear();
    gone.forEach(r -> r.release().run());
    return gone.stream().filter(r -> !(r.key() instanceof Mark)).count();
  }

  private long addGroup(NativeCall call) {
    long list = kernel.memory().allocate(16);
    kernel.kernelSpace().storeLong(list, call.arg(1));
    long kobject = StructView.of(kernel, "device", call.arg(0)).at("kobj");
    long result = SysfsGroups.create(kernel, kobject, list);
    if (result != 0) {
      kernel.memory().release(list);
      return result;
    }
    add(
        call.arg(0),
        0,
        () -> {
          SysfsGroups.removeAll(kernel, kobject, list);
          kernel.memory().release(list);
        });
    return 0;
  }

  private long addGroups(NativeCall call) {
    long groups = call.arg(1);
    long kobject = StructView.of(kernel, "device", call.arg(0)).at("kobj");
    long result = SysfsGroups.create(kernel, kobject, groups);
    if (result == 0) {
      add(call.arg(0), 0, () -> SysfsGroups.removeAll(kernel, kobject, groups));
    }
    return result;
  }
}
