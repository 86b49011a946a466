package dev.mmaplab.kernel.api;

import dev.mmaplab.interp.NativeCall;
import dev.mmaplab.kernel.Errno;
import dev.mmaplab.kernel.Kernel;
import java.util.List;
import java.util.function.Predicate;

/** {@code linux/pci.h}: what a driver does with a device it has. */
final class PciCalls {
  private static final int BAD_REGISTER = 0x87;
  private static final int ANY = -1;

  private PciCalls() {}

  static void install(Binder binder) {
    for (String name :
        List.of("pci_enable_device", "pci_enable_device_mem", "pci_enable_device_io")) {
      binder.bind(name, (k, c) -> device(k, c).enable());
    }
    binder.bind("pci_reenable_device", (k, c) -> 0);
    binder.bind("pci_disable_device", (k, c) -> device(k, c).disable());
    binder.bind("pci_set_master", (k, c) -> device(k, c).master(true));
    binder.bind("pci_clear_master", (k, c) -> device(k, c).master(false));
    binder.bind("pci_set_mwi", (k, c) -> 0);
    binder.bind("pci_try_set_mwi", (k, c) -> 0);
    binder.bind("pci_clear_mwi", (k, c) -> 0);
    binder.bind("pci_intx", (k, c) -> device(k, c).intx(c.intArg(1) != 0));
    binder.bind("pci_save_state", (k, c) -> device(k, c).save());
    binder.bind("pci_restore_state", (k, c) -> device(k, c).restore());
    binder.bind("pci_set_power_state", PciCalls::power);
    binder.bind("pci_find_capability", (k, c) -> device(k, c).config().capability(c.intArg(1)));
    binder.bind(
        "pci_find_next_capability",
        (k, c) -> device(k, c).config().capability((c.intArg(1) & 0xff) + 1, c.intArg(2)));
    binder.bind("pci_find_ext_capability", (k, c) -> 0);
    installConfig(binder);
    installSearch(binder);
  }

  private static void installConfig(Binder binder) {
    binder.bind("pci_read_config_byte", (k, c) -> read(k, c, 1));
    binder.bind("pci_read_config_word", (k, c) -> read(k, c, 2));
    binder.bind("pci_read_config_dword", (k, c) -> read(k, c, 4));
    binder.bind("pci_write_config_byte", (k, c) -> write(k, c, 1));
    binder.bind("pci_write_config_word", (k, c) -> write(k, c, 2));
    binder.bind("pci_write_config_dword", (k, c) -> write(k, c, 4));
  }

  private static void installSearch(Binder binder) {
    binder.bind(
        "pci_get_device",
        (k, c) ->
            find(k, c.arg(2), s -> is(s, "vendor", c.intArg(0)) && is(s, "device", c.intArg(1))));
    binder.bind(
        "pci_get_subsys",
        (k, c) ->
            find(
                k,
                c.arg(4),
                s ->
                    is(s, "vendor", c.intArg(0))
                        && is(s, "device", c.intArg(1))
                        && is(s, "subsystem_vendor", c.intArg(2))
                        && is(s, "subsystem_device", c.intArg(3))));
    binder.bind(
        "pci_get_class", (k, c) -> find(k, c.arg(1), s -> s.getInt("class") == c.intArg(0)));
    binder.bind("pci_get_slot", (k, c) -> find(k, 0, s -> s.getInt("devfn") == c.intArg(1)));
    binder.bind(
        "pci_get_domain_bus_and_slot",
        (k, c) ->
            c.intArg(0) == 0 && c.intArg(1) == 0
                ? find(k, 0, s -> s.getInt("devfn") == c.intArg(2))
                : 0);
    binder.bind(
        "pci_find_bus",
        (k, c) -> c.intArg(0) == 0 && c.intArg(1) == 0 ? PciBus.of(k).rootBus() : 0);
    binder.bind(
        "pci_dev_present",
        (k, c) ->
            PciBus.of(k).devices().stream().anyMatch(d -> PciBus.of(k).match(c.arg(0), d) != 0)
                ? 1
                : 0);
    binder.bind(
        "pci_dev_get",
        (k, c) -> {
          if (c.arg(0) != 0) {
            Kobjects.of(k).get(device(k, c).struct().at("dev.kobj"));
          }
          return c.arg(0);
        });
    binder.bind(
        "pci_dev_put",
        (k, c) -> {
          if (c.arg(0) != 0) {
            Kobjects.of(k).put(device(k, c).struct().at("dev.kobj"));
          }
          return 0;
        });
  }

  private static PciDevice device(Kernel kernel, NativeCall call) {
    return PciRegions.device(kernel, call);
  }

  private static long read(Kernel kernel, NativeCall call, int size) {
    int where = call.intArg(1);
    if (where % size != 0) {
      return BAD_REGISTER;
    }
    boolean there = where >= 0 && where + size <= PciConfig.SIZE;
    long value = there ? device(kernel, call).config().read(where, size) : -1;
    NumberParsing.store(kernel.kernelSpace(), call.arg(2), size, value);
    return there ? 0 : -Errno.EINVAL;
  }

  private static long write(Kernel kernel, NativeCall call, int size) {
    int where = call.intArg(1);
    if (where % size != 0) {
      return BAD_REGISTER;
    }
    if (where < 0 || where + size > PciConfig.SIZE) {
      return -Errno.EINVAL;
    }
    PciDevice device = device(kernel, call);
    device.config().write(where, size, call.intArg(2));
    device.update();
    return 0;
  }

  /** Without a power management capability there is only D0. */
  private static long power(Kernel kernel, NativeCall call) {
    return call.intArg(1) == 0 ? 0 : -Errno.EIO;
  }

  private static boolean is(StructView struct, String member, int wanted) {
    return wanted == ANY || struct.getInt(member) == wanted;
  }

  /** The next device behind {@code from}, whose reference is given back; with a reference. */
  private static long find(Kernel kernel, long from, Predicate<StructView> wanted) {
    boolean begun = from == 0;
    long found = 0;
    for (PciDevice device : PciBus.of(kernel).devices()) {
      if (begun && wanted.test(device.struct())) {
        found = device.address();
        Kobjects.of(kernel).get(device.struct().at("dev.kobj"));
        break;
      }
      begun |= device.address() == from;
    }
    if (from != 0) {
      Kobjects.of(kernel).put(PciBus.of(kernel).device(from).struct().at("dev.kobj"));
    }
    return found;
  }
}
