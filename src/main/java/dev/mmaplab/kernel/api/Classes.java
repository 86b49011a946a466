package dev.mmaplab.kernel.api;

import dev.mmaplab.kernel.FileSystem;
import dev.mmaplab.kernel.Kernel;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** {@code linux/device/class.h}: classes, their attributes, and links to their devices. */
final class Classes {
  private final Kernel kernel;

  /** The kobject that stands for each class in /sys/class. */
  private final Map<Long, Long> kobjects = new HashMap<>();

  private Classes(Kernel kernel) {
    this.kernel = kernel;
  }

  static Classes of(Kernel kernel) {
    return kernel.part(Classes.class, Classes::new);
  }

  static void install(Binder binder) {
    binder.bind("mmaplab_class_create", (kernel, c) -> of(kernel).create(c.arg(0), c.arg(1)));
    binder.bind("class_register", (kernel, c) -> of(kernel).register(c.arg(0)));
    binder.bind("class_unregister", (kernel, c) -> of(kernel).unregister(c.arg(0)));
    binder.bind("class_destroy", (kernel, c) -> of(kernel).destroy(c.arg(0)));
    SysfsAttributes.bindFiles(
        binder, "class", (kernel, owner) -> Optional.ofNullable(of(kernel).kobjects.get(owner)));
    binder.bind(
        "show_class_attr_string",
        (kernel, c) -> {
          long text = StructView.of(kernel, "class_attribute_string", c.arg(1)).get("str");
          String shown = KernelText.read(kernel.kernelSpace(), text, 4094) + "\n";
          KernelText.write(kernel.kernelSpace(), c.arg(2), shown);
          return shown.length();
        });
  }

  private StructView type(long address) {
    return StructView.of(kernel, "class", address);
  }

  String name(long type) {
    return KernelText.read(kernel.kernelSpace(), type(type).get("name"));
  }

  long create(long owner, long name) {
    StructView type = StructView.allocate(kernel, "class");
    type.set("name", name);
    if (type.layout().has("owner")) {
      type.set("owner", owner);
    }
    long result = register(type.address());
    if (result < 0) {
      kernel.memory().release(type.address());
      return result;
    }
    return type.address();
  }

  long register(long address) {
    StructView kobject = StructView.allocate(kernel, "kobject");
    Kobjects all = Kobjects.of(kernel);
    all.initialize(kobject.address());
    all.onRelease(kobject.address(), () -> kernel.memory().release(kobject.address()));
    all.setName(kobject.address(), name(address));
    SysfsAttributes.of(kernel)
        .target(kobject.address(), SysfsAttributes.Style.OBJECT_AND_ATTRIBUTE, address);
    long result = all.add(kobject.address(), all.top("/sys/class"));
    if (result == 0) {
      result = SysfsGroups.create(kernel, kobject.address(), type(address).get("class_groups"));
    }
    if (result != 0) {
      all.put(kobject.address());
      return result;
    }
    kobjects.put(address, kobject.address());
    return 0;
  }

  private long unregister(long address) {
    Optional<Long> kobject = Optional.ofNullable(kobjects.remove(address));
    if (kobject.isPresent()) {
      Kobjects.of(kernel).delete(kobject.get());
      Kobjects.of(kernel).put(kobject.get());
      long release = type(address).get("class_release");
      if (release != 0) {
        kernel.call(release, address);
      }
    }
    return 0;
  }

  private long destroy(long address) {
    if (!DeviceModel.errorOrNull(address)) {
      unregister(address);
      kernel.memory().release(address);
    }
    return 0;
  }

  private Optional<String> directory(long type) {
    return Optional.ofNullable(kobjects.get(type)).flatMap(k -> Sysfs.of(kernel).path(k));
  }

  /** device_add_class_symlinks(). */
  long link(StructView device, String path) {
    long type = device.get("class");
    Optional<String> directory = type == 0 ? Optional.empty() : directory(type);
    if (directory.isEmpty()) {
      return 0;
    }
    Sysfs sysfs = Sysfs.of(kernel);
    sysfs.link(path, "subsystem", directory.get(), true);
    DeviceModel.of(kernel)
        .directory(device.get("parent"))
        .filter(p -> device.get("parent") != 0)
        .ifPresent(parent -> sysfs.link(path, "device", parent, true));
    return sysfs.link(directory.get(), FileSystem.nameOf(path), path, true);
  }

  void unlink(StructView device) {
    long type = device.get("class");
    if (type != 0) {
      String name = DeviceNames.name(kernel, device.address());
      directory(type).ifPresent(path -> kernel.files().remove(path + "/" + name));
    }
  }

  void renamed(StructView device, String old, String name) {
    long type = device.get("class");
    Optional<String> in = type == 0 ? Optional.empty() : directory(type);
    Optional<String> path = DeviceModel.of(kernel).directory(device.address());
    if (in.isPresent() && path.isPresent()) {
      kernel.files().remove(in.get() + "/" + old);
      Sysfs.of(kernel).link(in.get(), name, path.get(), true);
    }
  }
}
