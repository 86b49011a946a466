package dev.mmaplab.kernel.api;

import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.machine.VirtualMemory;

/** Names of a {@code struct device}. */
final class DeviceNames {
  private DeviceNames() {}

  /** dev_name(). */
  static String name(Kernel kernel, long device) {
    StructView view = StructView.of(kernel, "device", device);
    long given = view.get("init_name");
    long name = given != 0 ? given : view.get("kobj.name");
    return name == 0 ? "(null)" : KernelText.read(kernel.kernelSpace(), name);
  }

  /** dev_driver_string(): its driver's name, else its bus's or class's, else "". */
  static String driver(Kernel kernel, long device) {
    StructView view = StructView.of(kernel, "device", device);
    VirtualMemory memory = kernel.kernelSpace();
    long driver = view.get("driver");
    if (driver != 0) {
      return KernelText.read(memory, StructView.of(kernel, "device_driver", driver).get("name"));
    }
    long bus = view.get("bus");
    if (bus != 0) {
      return KernelText.read(memory, StructView.of(kernel, "bus_type", bus).get("name"));
    }
    long type = view.get("class");
    return type == 0
        ? ""
        : KernelText.read(memory, StructView.of(kernel, "class", type).get("name"));
  }

  /** What dev_info() and its like put before the text. */
  static String prefix(Kernel kernel, long device) {
    return device == 0
        ? "(NULL device *): "
        : driver(kernel, device) + " " + name(kernel, device) + ": ";
  }
}
