package dev.mmaplab.kernel.api;

import dev.mmaplab.interp.NativeCall;
import dev.mmaplab.kernel.Errno;
import dev.mmaplab.kernel.Kernel;

/** {@code linux/pci.h}: a device's interrupt, by its pin or by messages. */
final class PciInterrupts {
  private static final int PIN = 1;
  private static final int MESSAGES = 2;
  private static final int EXTENDED = 4;
  private static final int SHARED = 0x80;
  private static final int ONESHOT = 0x2000;
  private static final int ERANGE = 34;

  private PciInterrupts() {}

  static void install(Binder binder) {
    binder.bind("pci_alloc_irq_vectors_affinity", PciInterrupts::allocate);
    binder.bind(
        "pci_free_irq_vectors",
        (k, c) -> {
          PciRegions.device(k, c).disableMessages();
          return 0;
        });
    binder.bind("pci_irq_vector", (k, c) -> PciRegions.device(k, c).vector(c.intArg(1)));
    binder.bind(
        "pci_enable_msi",
        (k, c) -> {
          long result = enable(k, PciRegions.device(k, c), 1, 1);
          return result < 0 ? result : 0;
        });
    binder.bind(
        "pci_disable_msi",
        (k, c) -> {
          PciRegions.device(k, c).disableMessages();
          return 0;
        });
    binder.bind(
        "pci_msi_vec_count",
        (k, c) -> {
          int count = PciRegions.device(k, c).messageCount();
          return count == 0 ? -Errno.EINVAL : count;
        });
    binder.bind("pci_msix_vec_count", (k, c) -> -Errno.EINVAL);
    binder.bind("pci_enable_msix_range", (k, c) -> extended(k, PciRegions.device(k, c)));
    binder.bind("pci_disable_msix", (k, c) -> 0);
    binder.bind("pci_request_irq", PciInterrupts::request);
    binder.bind(
        "pci_free_irq",
        (k, c) -> {
          int number = (int) PciRegions.device(k, c).vector(c.intArg(1));
          InterruptLines.of(k).free(number, c.arg(2));
          return 0;
        });
  }

  /** (device, min, max, flags, affinity) */
  private static long allocate(Kernel kernel, NativeCall call) {
    PciDevice device = PciRegions.device(kernel, call);
    int least = call.intArg(1);
    int most = call.intArg(2);
    int flags = call.intArg(3);
    long result = -Errno.ENOSPC;
    if ((flags & EXTENDED) != 0) {
      result = extended(kernel, device);
    }
    if ((flags & MESSAGES) != 0) {
      result = enable(kernel, device, least, most);
      if (result > 0) {
        return result;
      }
    }
    if ((flags & PIN) != 0 && least == 1 && device.struct().get("irq") != 0) {
      device.intx(true);
      return 1;
    }
    return result;
  }

  /** __pci_enable_msix_range(): no device of this machine has MSI-X. */
  private static long extended(Kernel kernel, PciDevice device) {
    if (device.messagesEnabled() && !PciRegions.old(kernel)) {
      kernel
          .log()
          .line(
              6,
              DeviceNames.prefix(kernel, device.device())
                  + "can't enable MSI-X (MSI already enabled)");
    }
    return -Errno.EINVAL;
  }

  /** __pci_enable_msi_range(). */
  private static long enable(Kernel kernel, PciDevice device, int least, int most) {
    if (least < 1 || device.struct().get("current_state") != 0) {
      return -Errno.EINVAL;
    }
    if (most < least) {
      return -ERANGE;
    }
    if (device.messagesEnabled()) {
      if (device.firstComplaint()) {
        kernel
            .oopses()
            .warn(
                "drivers/pci/msi/msi.c:"
                    + (PciRegions.old(kernel)
                        ? "901 __pci_enable_msi_range+0x1b3/0x1d0"
                        : "432 __pci_enable_msi_range+0x18e/0x200"));
      }
      return -Errno.EINVAL;
    }
    if (device.messageCount() == 0) {
      return -Errno.EINVAL;
    }
    return device.messageCount() < least ? -Errno.ENOSPC : device.enableMessages();
  }

  /** (device, number, handler, thread function, dev_id, format, …) */
  private static long request(Kernel kernel, NativeCall call) {
    int number = (int) PciRegions.device(kernel, call).vector(call.intArg(1));
    int flags = call.arg(2) == 0 ? SHARED | ONESHOT : SHARED;
    String name = Printk.format(kernel, call, 5);
    return InterruptLines.of(kernel)
        .request(
            number, new InterruptAction.Wanted(call.arg(2), call.arg(3), flags, name, call.arg(4)));
  }
}
