package dev.mmaplab.kernel.api;

import dev.mmaplab.kernel.Errno;
import dev.mmaplab.kernel.FileSystem;
import dev.mmaplab.kernel.Kernel;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** What PCI devices and drivers have in /sys that others do not. */
final class PciFiles {
  private static final int RESOURCES = 13;
  private static final long ANY = 0xffff_ffffL;

  private final Kernel kernel;
  private final PciBus bus;
  private final Map<PciDevice, String> overrides = new HashMap<>();

  PciFiles(Kernel kernel, PciBus bus) {
    this.kernel = kernel;
    this.bus = bus;
  }

  private FileSystem files() {
    return kernel.files();
  }

  /** What driver_override says, or "". */
  String driverOverride(PciDevice device) {
    return overrides.getOrDefault(device, "");
  }

  /** A file whose text, without its line end, is given to {@code store}: 0 or a negative errno. */
  private void writeOnly(String path, Function<String, Long> store) {
    files()
        .attribute(
            path,
            0200,
            () -> "",
            bytes -> {
              long result = store.apply(text(bytes).stripTrailing());
              return result < 0 ? result : (long) bytes.length;
            });
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private void show(PciDevice device, String path, String name, Function<StructView, String> text) {
    files().attribute(path + "/" + name, 0444, () -> text.apply(device.struct()) + "\n");
  }

  /** What is written there is taken and changes nothing. */
  private void fixed(String path, Supplier<String> text) {
    files().attribute(path, 0644, text, bytes -> (long) bytes.length);
  }

  private static String hex(StructView struct, String member, int digits) {
    return String.format(Locale.ROOT, "0x%0" + digits + "x", struct.get(member));
  }

  /** A device's own files. */
  void add(PciDevice device, String path) {
    for (String id : List.of("vendor", "device", "subsystem_vendor", "subsystem_device")) {
      show(device, path, id, s -> hex(s, id, 4));
    }
    show(device, path, "class", s -> hex(s, "class", 6));
    show(device, path, "revision", s -> hex(s, "revision", 2));
    show(device, path, "irq", s -> Long.toString(s.get("irq")));
    show(device, path, "modalias", PciFiles::modalias);
    show(device, path, "resource", s -> resources(device));
    show(device, path, "power_state", s -> s.get("current_state") == 0 ? "D0" : "unknown");
    show(device, path, "dma_mask_bits", s -> Integer.toString(Long.bitCount(s.get("dma_mask"))));
    show(
        device,
        path,
        "consistent_dma_mask_bits",
        s -> Integer.toString(Long.bitCount(s.get("dev.coherent_dma_mask"))));
    show(device, path, "local_cpus", s -> "1");
    show(device, path, "local_cpulist", s -> "0");
    show(device, path, "ari_enabled", s -> "0");
    fixed(path + "/numa_node", () -> "-1\n");
    fixed(path + "/msi_bus", () -> "1\n");
    fixed(path + "/broken_parity_status", () -> "0\n");
    fixed(path + "/d3cold_allowed", () -> "0\n");
    writeOnly(path + "/rescan", text -> 0L);
    files()
        .attribute(
            path + "/enable",
            0644,
            () -> device.struct().getInt("enable_cnt.counter") + "\n",
            bytes -> enable(device, text(bytes).trim(), bytes.length));
    files()
        .attribute(
            path + "/driver_override",
            0644,
            () -> (driverOverride(device).isEmpty() ? "(null)" : driverOverride(device)) + "\n",
            bytes -> {
              overrides.put(device, text(bytes).stripTrailing());
              return (long) bytes.length;
            });
    files().binary(path + "/config", 0644, PciConfig.SIZE, new PciContents.Config(kernel, device));
    for (int bar = 0; bar < PciDevice.BARS; bar++) {
      if (device.length(bar) != 0) {
        files()
            .binary(
                path + "/resource" + bar,
                0600,
                device.length(bar),
                new PciContents.Resource(kernel, device, bar));
      }
    }
  }

  /** enable_store(): a device that has a driver is that driver's business. */
  private static long enable(PciDevice device, String text, int length) {
    if (!text.matches("[0-9]+")) {
      return -Errno.EINVAL;
    }
    if (device.struct().get("dev.driver") != 0) {
      return -Errno.EBUSY;
    }
    if (!text.equals("0")) {
      device.enable();
    } else if (device.enabled()) {
      device.disable();
    } else {
      return -Errno.EIO;
    }
    return length;
  }

  private static String modalias(StructView s) {
    long type = s.get("class");
    return String.format(
        Locale.ROOT,
        "pci:v%08Xd%08Xsv%08Xsd%08Xbc%02Xsc%02Xi%02X",
        s.get("vendor"),
        s.get("device"),
        s.get("subsystem_vendor"),
        s.get("subsystem_device"),
        type >> 16,
        type >> 8 & 0xff,
        type & 0xff);
  }

  /** pci_uevent(). */
  String variables(PciDevice device) {
    StructView s = device.struct();
    return String.format(
        Locale.ROOT,
        "PCI_CLASS=%04X\nPCI_ID=%04X:%04X\nPCI_SUBSYS_ID=%04X:%04X\nPCI_SLOT_NAME=%s\n"
            + "MODALIAS=%s\n",
        s.get("class"),
        s.get("vendor"),
        s.get("device"),
        s.get("subsystem_vendor"),
        s.get("subsystem_device"),
        device.name(),
        modalias(s));
  }

  private static String resources(PciDevice device) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < RESOURCES; i++) {
      StructView resource = device.resource(i);
      text.append(
          String.format(
              Locale.ROOT,
              "0x%016x 0x%016x 0x%016x%s",
              resource.get("start"),
              resource.get("end"),
              resource.get("flags"),
              i == RESOURCES - 1 ? "" : "\n"));
    }
    return text.toString();
  }

  /** A driver's own files. */
  void add(StructView driver, String name) {
    String path = "/sys/bus/pci/drivers/" + name;
    writeOnly(path + "/new_id", text -> newId(driver, text));
    writeOnly(path + "/remove_id", text -> removeId(driver, text));
  }

  /** new_id_store(): vendor, device and more in hexadecimal. */
  private long newId(StructView driver, String text) {
    String[] words = text.trim().split("\\s+");
    if (words.length < 2 || !text.matches("[0-9a-fA-FxX\\s]+")) {
      return -Errno.EINVAL;
    }
    return bus.addId(
        driver,
        number(words, 0, 0),
        number(words, 1, 0),
        number(words, 2, ANY),
        number(words, 3, ANY),
        number(words, 6, 0));
  }

  private long removeId(StructView driver, String text) {
    String[] words = text.trim().split("\\s+");
    if (words.length < 2 || !text.matches("[0-9a-fA-FxX\\s]+")) {
      return -Errno.EINVAL;
    }
    return bus.removeId(driver, number(words, 0, 0), number(words, 1, 0));
  }

  private static long number(String[] words, int index, long otherwise) {
    if (index >= words.length) {
      return otherwise;
    }
    String digits = words[index].toLowerCase(Locale.ROOT);
    return Long.parseLong(digits.startsWith("0x") ? digits.substring(2) : digits, 16);
  }
}
