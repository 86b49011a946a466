package dev.mmaplab.kernel.api;

import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.machine.VirtualMemory;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * {@code …_find_device} and {@code …_for_each_…}: devices of a class, a bus, a driver, a parent.
 */
final class DeviceSearch {
  private DeviceSearch() {}

  static void install(Binder binder) {
    binder.bind(
        "class_for_each_device",
        (kernel, c) -> each(kernel, of(kernel, "class", c.arg(0)), c.arg(1), c.arg(2), c.arg(3)));
    binder.bind(
        "class_find_device",
        (kernel, c) -> find(kernel, of(kernel, "class", c.arg(0)), c.arg(1), c.arg(2), c.arg(3)));
    binder.bind(
        "bus_for_each_dev",
        (kernel, c) -> each(kernel, of(kernel, "bus", c.arg(0)), c.arg(1), c.arg(2), c.arg(3)));
    binder.bind(
        "bus_find_device",
        (kernel, c) -> find(kernel, of(kernel, "bus", c.arg(0)), c.arg(1), c.arg(2), c.arg(3)));
    binder.bind(
        "driver_for_each_device",
        (kernel, c) -> each(kernel, of(kernel, "driver", c.arg(0)), c.arg(1), c.arg(2), c.arg(3)));
    binder.bind(
        "driver_find_device",
        (kernel, c) -> find(kernel, of(kernel, "driver", c.arg(0)), c.arg(1), c.arg(2), c.arg(3)));
    binder.bind(
        "device_for_each_child",
        (kernel, c) -> each(kernel, of(kernel, "parent", c.arg(0)), 0, c.arg(1), c.arg(2)));
    binder.bind(
        "device_for_each_child_reverse",
        (kernel, c) ->
            each(kernel, of(kernel, "parent", c.arg(0)).reversed(), 0, c.arg(1), c.arg(2)));
    binder.bind(
        "device_find_child",
        (kernel, c) -> find(kernel, of(kernel, "parent", c.arg(0)), 0, c.arg(1), c.arg(2)));
    binder.bind(
        "device_find_child_by_name",
        (kernel, c) -> {
          String name = KernelText.read(kernel.kernelSpace(), c.arg(1));
          return of(kernel, "parent", c.arg(0)).stream()
              .filter(d -> DeviceNames.name(kernel, d).equals(name))
              .findFirst()
              .map(d -> hold(kernel, d))
              .orElse(0L);
        });
    binder.bind(
        "device_match_name",
        (kernel, c) ->
            DeviceNames.name(kernel, c.arg(0))
                    .equals(KernelText.read(kernel.kernelSpace(), c.arg(1)))
                ? 1
                : 0);
    binder.bind(
        "device_match_devt",
        (kernel, c) -> {
          VirtualMemory memory = kernel.kernelSpace();
          int number = StructView.of(kernel, "device", c.arg(0)).getInt("devt");
          return memory.loadInt(c.arg(1)) == number ? 1 : 0;
        });
    binder.bind("device_match_any", (kernel, c) -> 1);
  }

  /** Those whose pointer {@code member} is this one. */
  private static List<Long> of(Kernel kernel, String member, long value) {
    return DeviceModel.of(kernel).all().stream()
        .filter(d -> StructView.of(kernel, "device", d).get(member) == value)
        .toList();
  }

  static Optional<Long> first(Kernel kernel, Predicate<StructView> wanted) {
    return DeviceModel.of(kernel).all().stream()
        .filter(d -> wanted.test(StructView.of(kernel, "device", d)))
        .findFirst();
  }

  private static long hold(Kernel kernel, long device) {
    Kobjects.of(kernel).get(StructView.of(kernel, "device", device).at("kobj"));
    return device;
  }

  /** Those behind {@code start}; all if that is 0. */
  private static List<Long> after(List<Long> all, long start) {
    int at = all.indexOf(start);
    return start == 0 || at < 0 ? all : all.subList(at + 1, all.size());
  }

  private static long each(Kernel kernel, List<Long> all, long start, long data, long function) {
    for (long device : after(all, start)) {
      int result = (int) kernel.call(function, device, data);
      if (result != 0) {
        return result;
      }
    }
    return 0;
  }

  private static long find(Kernel kernel, List<Long> all, long start, long data, long match) {
    for (long device : after(all, start)) {
      if ((int) kernel.call(match, device, data) != 0) {
        return hold(kernel, device);
      }
    }
    return 0;
  }
}
