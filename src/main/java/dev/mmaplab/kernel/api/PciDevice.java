package dev.mmaplab.kernel.api;

import dev.mmaplab.kernel.Errno;
import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.kernel.KernelVersion;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One device on the PCI bus: its {@code struct pci_dev}, configuration space and interrupt. */
final class PciDevice {
  /**
   * What the machine has in a place of its bus.
   *
   * @param bars start, end and flags of each resource by its number; others are empty
   */
  record Model(int function, PciConfig config, List<Bar> bars) {
    record Bar(int number, long start, long end, long flags) {}
  }

  static final int BARS = 6;
  private static final int RESOURCES = 13;
  private static final int SAVED_WORDS = 16;
  private static final int CAPABILITY_MSI = 5;
  private static final int MSI_FLAGS = 2;
  private static final int DISABLED_STATE = 5;
  private static final int FIRST_PORT_FLAG = 0x100;
  private static final int FIRST_PORT = 0xd00;
  private static final int SHADOW_ROM = 0xc_0000;

  private final Kernel kernel;
  private final PciConfig config;
  private final StructView struct;
  private final int function;
  private final int wire;
  private Optional<InterruptLine> messages = Optional.empty();
  private final int[] saved = new int[SAVED_WORDS];
  private boolean hasSaved;
  private boolean pinned;
  private boolean complained;
  private boolean asserted;

  PciDevice(Kernel kernel, Model model) {
    this.kernel = kernel;
    this.config = model.config();
    this.function = model.function();
    this.wire = config.read(PciConfig.INTERRUPT_LINE, 1);
    this.struct = StructView.allocate(kernel, "pci_dev");
    fill(model);
  }

  private void fill(Model model) {
    struct.set("devfn", function);
    struct.set("vendor", config.read(0, 2));
    struct.set("device", config.read(2, 2));
    struct.set("subsystem_vendor", config.read(0x2c, 2));
    struct.set("subsystem_device", config.read(0x2e, 2));
    struct.set("class", config.read(8, 4) >>> 8);
    struct.set("revision", config.read(8, 1));
    struct.set("hdr_type", config.read(0x0e, 1) & 0x7f);
    struct.set("pin", config.read(0x3d, 1));
    struct.set("irq", wire);
    struct.set("cfg_size", PciConfig.SIZE);
    struct.set("msi_cap", config.capability(CAPABILITY_MSI));
    struct.set("current_state", DISABLED_STATE);
    struct.set("error_state", 1);
    struct.set("match_driver", 1);
    struct.set("dma_mask", 0xffff_ffffL);
    struct.set("dev.dma_mask", struct.at("dma_mask"));
    struct.set("dev.coherent_dma_mask", 0xffff_ffffL);
    long name = Kobjects.name(kernel, name());
    for (int i = 0; i < RESOURCES; i++) {
      resource(i).set("name", name);
    }
    for (Model.Bar bar : model.bars()) {
      StructView resource = resource(bar.number());
      resource.set("start", bar.start());
      resource.set("end", bar.end());
      resource.set("flags", bar.flags());
      claim(bar, resource);
    }
  }

  /** Its addresses are known to /proc/iomem and /proc/ioports. */
  private void claim(Model.Bar bar, StructView resource) {
    boolean ports = (bar.flags() & FIRST_PORT_FLAG) != 0;
    boolean shadow = bar.start() == SHADOW_ROM;
    if (bar.start() >= FIRST_PORT && !shadow) {
      IoResources resources = IoResources.of(kernel);
      long parent = resources.busWindow(ports ? IoResources.Space.PORTS : IoResources.Space.MEMORY);
      resources.request(parent, resource.address());
    }
  }

  StructView struct() {
    return struct;
  }

  long address() {
    return struct.address();
  }

  /** Address of its struct device. */
  long device() {
    return struct.at("dev");
  }

  PciConfig config() {
    return config;
  }

  int function() {
    return function;
  }

  /** As in {@code 0000:00:04.0}. */
  String name() {
    return String.format(Locale.ROOT, "0000:00:%02x.%x", function >> 3, function & 7);
  }

  StructView resource(int number) {
    long size = kernel.layouts().struct("resource").size();
    return StructView.of(kernel, "resource", struct.at("resource") + number * size);
  }

  long length(int bar) {
    StructView resource = resource(bar);
    return resource.get("end") == 0 ? 0 : resource.get("end") - resource.get("start") + 1;
  }

  /** Its line of /proc/bus/pci/devices, up to the driver's name. */
  String line() {
    StringBuilder text =
        new StringBuilder(
            String.format(
                Locale.ROOT,
                "%02x%02x\t%04x%04x\t%x",
                0,
                function,
                struct.get("vendor"),
                struct.get("device"),
                struct.get("irq")));
    for (int i = 0; i <= BARS; i++) {
      StructView resource = resource(i);
      long flags = resource.get("flags") & 0xf;
      text.append(String.format(Locale.ROOT, "\t%16x", resource.get("start") | flags));
    }
    for (int i = 0; i <= BARS; i++) {
      text.append(String.format(Locale.ROOT, "\t%16x", length(i)));
    }
    return text.append('\t').toString();
  }

  boolean enabled() {
    return struct.getInt("enable_cnt.counter") > 0;
  }

  /** pci_enable_device(). */
  long enable() {
    int count = struct.getInt("enable_cnt.counter") + 1;
    struct.set("enable_cnt.counter", count);
    if (count == 1) {
      struct.set("current_state", 0);
      config.setCommand(PciConfig.MEMORY, true);
      if (config.read(0x3d, 1) != 0) {
        kernel.part(Router.class, k -> new Router()).route(kernel);
      }
    }
    return 0;
  }

  /** The chipset's interrupt link, which says once that it is in use. */
  private static final class Router {
    private boolean routed;

    void route(Kernel kernel) {
      if (!routed) {
        routed = true;
        kernel.log().line(6, "ACPI: \\_SB_.LNKD: Enabled at IRQ 11");
      }
    }
  }

  /** pci_disable_device(). */
  long disable() {
    int count = struct.getInt("enable_cnt.counter");
    if (count <= 0) {
      kernel.log().line(4, "------------[ cut here ]------------");
      kernel
          .log()
          .line(4, DeviceNames.prefix(kernel, device()) + "disabling already-disabled device");
      boolean old = kernel.version() == KernelVersion.V6_1;
      kernel
          .oopses()
          .warning(
              "drivers/pci/pci.c:"
                  + (old
                      ? "2246 pci_disable_device+0x9f/0xc0"
                      : "2240 pci_disable_device+0x81/0xb0"));
    }
    struct.set("enable_cnt.counter", count - 1L);
    if (count == 1) {
      master(false);
    }
    return 0;
  }

  long master(boolean on) {
    config.setCommand(PciConfig.MASTER, on);
    struct.set("is_busmaster", on ? 1 : 0);
    return 0;
  }

  /** Whether what its driver takes goes back by itself: pcim_enable_device(). */
  boolean managed() {
    return struct.get("is_managed") != 0;
  }

  void setManaged(boolean now) {
    struct.set("is_managed", now ? 1 : 0);
    pinned = false;
  }

  /** pcim_pin_device(): it stays enabled when its driver goes. */
  void pin() {
    pinned = true;
  }

  boolean pinned() {
    return pinned;
  }

  /** pci_save_state(). */
  long save() {
    for (int i = 0; i < SAVED_WORDS; i++) {
      saved[i] = config.read(4 * i, 4);
    }
    hasSaved = true;
    return 0;
  }

  /** pci_restore_state(): what was saved last, once. */
  long restore() {
    if (hasSaved) {
      hasSaved = false;
      for (int i = SAVED_WORDS - 1; i >= 0; i--) {
        config.write(4 * i, 4, saved[i]);
      }
      update();
    }
    return 0;
  }

  /** pci_intx(). */
  long intx(boolean on) {
    config.setCommand(PciConfig.INTX_DISABLE, !on);
    update();
    return 0;
  }

  /** Its registers changed: a disabled interrupt pin is not held. */
  void update() {
    InterruptLines.of(kernel)
        .find(wire)
        .filter(line -> wire != 0)
        .ifPresent(
            line -> {
              boolean held =
                  asserted && messages.isEmpty() && !config.command(PciConfig.INTX_DISABLE);
              if (held) {
                line.raise();
              } else {
                line.lower();
              }
            });
  }

  /** The device has one more reason for an interrupt. */
  void raise() {
    asserted = true;
    if (messages.isPresent()) {
      if (config.command(PciConfig.MASTER)) {
        messages.get().raise();
      }
    } else {
      update();
    }
  }

  /** It has none any more. */
  void lower() {
    asserted = false;
    if (messages.isEmpty()) {
      update();
    }
  }

  private String messageFile(InterruptLine line) {
    return "/sys/devices/pci0000:00/" + name() + "/msi_irqs/" + line.number();
  }

  boolean messagesEnabled() {
    return messages.isPresent();
  }

  /** How many messages the device can tell apart: 0 or 1 in this machine. */
  int messageCount() {
    return struct.getInt("msi_cap") != 0 ? 1 : 0;
  }

  /** pci_enable_msi_range() with what has been checked: the number of vectors. */
  long enableMessages() {
    InterruptLine line = InterruptLines.of(kernel).makeMessageLine(name(), function);
    messages = Optional.of(line);
    int at = struct.getInt("msi_cap") + MSI_FLAGS;
    config.write(at, 2, config.read(at, 2) | 1);
    config.setCommand(PciConfig.INTX_DISABLE, true);
    struct.set("irq", line.number());
    struct.set("msi_enabled", 1);
    kernel.files().text(messageFile(line), 0444, () -> "msi\n");
    InterruptLines.of(kernel).find(wire).ifPresent(InterruptLine::lower);
    return 1;
  }

  /** WARN_ON_ONCE() of messages that are enabled twice. */
  boolean firstComplaint() {
    boolean first = !complained;
    complained = true;
    return first;
  }

  /** pci_disable_msi(). */
  void disableMessages() {
    if (messages.isEmpty()) {
      return;
    }
    InterruptLines.of(kernel).drop(messages.get());
    kernel.files().remove(messageFile(messages.get()));
    kernel.files().remove("/sys/devices/pci0000:00/" + name() + "/msi_irqs");
    messages = Optional.empty();
    int at = struct.getInt("msi_cap") + MSI_FLAGS;
    config.write(at, 2, config.read(at, 2) & ~1);
    config.setCommand(PciConfig.INTX_DISABLE, false);
    struct.set("irq", wire);
    struct.set("msi_enabled", 0);
    update();
  }

  /** pci_irq_vector(). */
  long vector(int number) {
    return number == 0 ? struct.getInt("irq") : -Errno.EINVAL;
  }
}
