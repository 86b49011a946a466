package dev.mmaplab.kernel.api;

import dev.mmaplab.kernel.Errno;
import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.kernel.KernelVersion;
import java.util.Locale;

/**
 * {@code linux/ioport.h}: who has which addresses. The two trees are {@code struct resource}s in
 * kernel memory, which drivers may walk.
 */
final class IoResources {
  /** Which of the two. */
  enum Space {
    MEMORY,
    PORTS
  }

  static final int IO = 0x100;
  static final int MEM = 0x200;
  static final int BUSY = 0x8000_0000;
  private static final int PREFETCH = 0x2000;
  static final int TYPES = 0x1f00;
  private static final long LAST_ADDRESS = 0xff_ffff_ffffL;
  private static final int DEEPEST = 5;

  private final Kernel kernel;
  private final long memory;
  private final long ports;
  private final long bus;
  private final long portBus;

  private IoResources(Kernel kernel) {
    this.kernel = kernel;
    memory = make("PCI mem", 0, LAST_ADDRESS, MEM);
    ports = make("PCI IO", 0, 0xffff, IO);
    boolean old = kernel.version() == KernelVersion.V6_1;
    int busy = MEM | BUSY;
    put(memory, "Reserved", 0, 0xfff, busy);
    put(memory, "System RAM", 0x1000, 0x9fbff, busy);
    put(memory, "Reserved", 0x9fc00, 0x9ffff, busy);
    put(memory, "PCI Bus 0000:00", 0xa0000, 0xbffff, MEM);
    put(memory, "Video ROM", 0xc0000, 0xc9bff, busy);
    put(memory, "Adapter ROM", 0xca000, 0xcadff, busy);
    put(memory, "Adapter ROM", 0xcb000, 0xcb5ff, busy);
    long rom = put(memory, "Reserved", 0xf0000, 0xfffff, busy);
    put(rom, "System ROM", 0xf0000, 0xfffff, busy);
    long ram = put(memory, "System RAM", 0x10_0000, 0x1ffd_ffff, busy);
    put(ram, "Kernel code", 0x100_0000, old ? 0x1e0_1ef1 : 0x1ff_ffff, busy);
    put(ram, "Kernel rodata", 0x200_0000, old ? 0x282_6fff : 0x2aa_7fff, busy);
    put(ram, "Kernel data", old ? 0x2a0_0000 : 0x2c0_0000, old ? 0x2c4_5dff : 0x2e7_2c7f, busy);
    put(ram, "Kernel bss", old ? 0x32b_1000 : 0x36d_6000, old ? 0x37f_ffff : 0x3bf_ffff, busy);
    put(memory, "Reserved", 0x1ffe_0000, 0x1fff_ffff, busy);
    bus = put(memory, "PCI Bus 0000:00", 0x2000_0000, 0xfebf_ffffL, MEM);
    put(memory, "IOAPIC 0", 0xfec0_0000L, 0xfec0_03ffL, busy);
    long hpet = put(memory, "HPET 0", 0xfed0_0000L, 0xfed0_03ffL, busy);
    put(hpet, "PNP0103:00", 0xfed0_0000L, 0xfed0_03ffL, MEM);
    if (old) {
      put(memory, "Local APIC", 0xfee0_0000L, 0xfee0_0fffL, busy);
    }
    put(memory, "Reserved", 0xfffc_0000L, 0xffff_ffffL, busy);
    put(memory, "PCI Bus 0000:00", 0x1_0000_0000L, 0x1_7fff_ffffL, MEM);
    put(memory, "Reserved", 0xfd_0000_0000L, 0xff_ffff_ffffL, busy);
    portBus = putPorts();
  }

  private long putPorts() {
    int busy = IO | BUSY;
    long low = put(ports, "PCI Bus 0000:00", 0, 0xcf7, IO);
    put(low, "dma1", 0, 0x1f, busy);
    put(low, "pic1", 0x20, 0x21, busy);
    put(low, "timer0", 0x40, 0x43, busy);
    put(low, "timer1", 0x50, 0x53, busy);
    put(low, "keyboard", 0x60, 0x60, busy);
    put(low, "keyboard", 0x64, 0x64, busy);
    put(low, "rtc0", 0x70, 0x77, busy);
    put(low, "dma page reg", 0x80, 0x8f, busy);
    put(low, "pic2", 0xa0, 0xa1, busy);
    put(low, "dma2", 0xc0, 0xdf, busy);
    put(low, "fpu", 0xf0, 0xff, busy);
    put(low, "0000:00:01.1", 0x170, 0x177, IO);
    put(low, "0000:00:01.1", 0x1f0, 0x1f7, IO);
    put(low, "0000:00:01.1", 0x376, 0x376, IO);
    put(low, "vga+", 0x3c0, 0x3df, busy);
    put(low, "0000:00:01.1", 0x3f6, 0x3f6, IO);
    put(low, "serial", 0x3f8, 0x3ff, busy);
    put(low, "QEMU0002:00", 0x510, 0x51b, IO);
    long power = put(low, "0000:00:01.3", 0x600, 0x63f, IO);
    put(power, "ACPI PM1a_EVT_BLK", 0x600, 0x603, busy);
    put(power, "ACPI PM1a_CNT_BLK", 0x604, 0x605, busy);
    put(power, "ACPI PM_TMR", 0x608, 0x60b, busy);
    put(low, "0000:00:01.3", 0x700, 0x70f, IO);
    put(ports, "PCI conf1", 0xcf8, 0xcff, busy);
    long high = put(ports, "PCI Bus 0000:00", 0xd00, 0xffff, IO);
    put(high, "ACPI GPE0_BLK", 0xafe0, 0xafe3, busy);
    return high;
  }

  static IoResources of(Kernel kernel) {
    return kernel.part(IoResources.class, IoResources::new);
  }

  /** The variables iomem_resource and ioport_resource. */
  static void provide(Kernel kernel) {
    kernel.variables().provide("iomem_resource", () -> of(kernel).memory);
    kernel.variables().provide("ioport_resource", () -> of(kernel).ports);
  }

  private StructView view(long address) {
    return StructView.of(kernel, "resource", address);
  }

  private long make(String name, long start, long end, int flags) {
    return fill(
        StructView.allocate(kernel, "resource"), Kobjects.name(kernel, name), start, end, flags);
  }

  private static long fill(StructView resource, long name, long start, long end, int flags) {
    resource.set("start", start);
    resource.set("end", end);
    resource.set("name", name);
    resource.set("flags", flags & 0xffff_ffffL);
    return resource.address();
  }

  private long put(long parent, String name, long start, long end, int flags) {
    long made = make(name, start, end, flags);
    conflict(parent, made);
    return made;
  }

  /** The window in which the bus's devices have their memory or ports. */
  long busWindow(Space space) {
    return space == Space.MEMORY ? bus : portBus;
  }

  /** The whole of a space. */
  long root(Space space) {
    return space == Space.MEMORY ? memory : ports;
  }

  /** __request_resource(): puts a resource among a parent's children; 0, or who is in its way. */
  long conflict(long parent, long address) {
    StructView made = view(address);
    StructView root = view(parent);
    long start = made.get("start");
    long end = made.get("end");
    if (Long.compareUnsigned(end, start) < 0
        || Long.compareUnsigned(start, root.get("start")) < 0
        || Long.compareUnsigned(end, root.get("end")) > 0) {
      return parent;
    }
    long slot = root.at("child");
    while (true) {
      long other = kernel.kernelSpace().loadLong(slot);
      if (other == 0 || Long.compareUnsigned(view(other).get("start"), end) > 0) {
        made.set("sibling", other);
        made.set("parent", parent);
        kernel.kernelSpace().storeLong(slot, address);
        return 0;
      }
      if (Long.compareUnsigned(view(other).get("end"), start) >= 0) {
        return other;
      }
      slot = view(other).at("sibling");
    }
  }

  /** request_resource(). */
  long request(long parent, long resource) {
    return conflict(parent, resource) == 0 ? 0 : -Errno.EBUSY;
  }

  /** insert_resource(): below what holds it, above what it holds. */
  long insert(long parent, long resource) {
    long above = parent;
    while (true) {
      long first = conflict(above, resource);
      if (first == 0) {
        return 0;
      }
      if (first == above) {
        return -Errno.EBUSY;
      }
      boolean inside =
          contains(first, resource)
              && !(view(first).get("start") == view(resource).get("start")
                  && view(first).get("end") == view(resource).get("end"));
      if (!inside) {
        return adopt(above, resource, first);
      }
      above = first;
    }
  }

  private boolean contains(long outer, long inner) {
    return Long.compareUnsigned(view(outer).get("start"), view(inner).get("start")) <= 0
        && Long.compareUnsigned(view(outer).get("end"), view(inner).get("end")) >= 0;
  }

  /** The resource takes the place of those it covers. */
  private long adopt(long parent, long resource, long first) {
    long last = first;
    for (long next = first; next != 0; next = view(next).get("sibling")) {
      if (Long.compareUnsigned(view(next).get("start"), view(resource).get("end")) > 0) {
        break;
      }
      if (!contains(resource, next)) {
        return -Errno.EBUSY;
      }
      last = next;
    }
    StructView made = view(resource);
    made.set("parent", parent);
    made.set("sibling", view(last).get("sibling"));
    made.set("child", first);
    view(last).set("sibling", 0);
    for (long next = first; next != 0; next = view(next).get("sibling")) {
      view(next).set("parent", resource);
    }
    long slot = view(parent).at("child");
    while (kernel.kernelSpace().loadLong(slot) != first) {
      slot = view(kernel.kernelSpace().loadLong(slot)).at("sibling");
    }
    kernel.kernelSpace().storeLong(slot, resource);
    return 0;
  }

  /** release_resource(). */
  long release(long resource) {
    long parent = view(resource).get("parent");
    if (parent == 0) {
      return -Errno.EINVAL;
    }
    long slot = view(parent).at("child");
    for (long at = kernel.kernelSpace().loadLong(slot);
        at != 0;
        at = kernel.kernelSpace().loadLong(slot)) {
      if (at == resource) {
        kernel.kernelSpace().storeLong(slot, view(at).get("sibling"));
        view(at).set("parent", 0);
        return 0;
      }
      slot = view(at).at("sibling");
    }
    return -Errno.EINVAL;
  }

  /** remove_resource(): its children stay, one level up. */
  long remove(long resource) {
    long parent = view(resource).get("parent");
    long child = view(resource).get("child");
    long result = release(resource);
    while (result == 0 && child != 0) {
      long next = view(child).get("sibling");
      conflict(parent, child);
      child = next;
    }
    return result;
  }

  /** __request_region(): a busy region as deep as it fits; 0 if somebody has it. */
  long requestRegion(long parent, long start, long length, long name, int flags) {
    StructView made = StructView.allocate(kernel, "resource");
    int type = (int) view(parent).get("flags") & TYPES;
    fill(made, name, start, start + length - 1, type | BUSY | flags);
    long above = parent;
    while (true) {
      long other = conflict(above, made.address());
      if (other == 0) {
        return made.address();
      }
      if (other == above || (view(other).get("flags") & BUSY & 0xffff_ffffL) != 0) {
        kernel.memory().release(made.address());
        return 0;
      }
      above = other;
    }
  }

  /** __release_region(). */
  long releaseRegion(long parent, long start, long length) {
    long end = start + length - 1;
    long above = parent;
    long slot = view(above).at("child");
    while (true) {
      long at = kernel.kernelSpace().loadLong(slot);
      if (at == 0) {
        break;
      }
      StructView other = view(at);
      boolean holds =
          Long.compareUnsigned(other.get("start"), start) <= 0
              && Long.compareUnsigned(other.get("end"), end) >= 0;
      if (holds && (other.get("flags") & BUSY & 0xffff_ffffL) == 0) {
        slot = other.at("child");
        continue;
      }
      if (holds) {
        if (other.get("start") != start || other.get("end") != end) {
          break;
        }
        kernel.kernelSpace().storeLong(slot, other.get("sibling"));
        kernel.memory().release(at);
        return 0;
      }
      slot = other.at("sibling");
    }
    kernel
        .log()
        .line(
            4,
            String.format(
                Locale.ROOT,
                "resource: Trying to free nonexistent resource <0x%016x-0x%016x>",
                start,
                end));
    return 0;
  }

  /** %pR. */
  String range(long resource) {
    StructView view = view(resource);
    boolean isPort = (view.get("flags") & TYPES) == IO;
    long start = view.get("start");
    long end = view.get("end");
    String range =
        isPort
            ? String.format(Locale.ROOT, "[io  0x%04x-0x%04x", start, end)
            : String.format(Locale.ROOT, "[mem 0x%08x-0x%08x", start, end);
    return range + ((view.get("flags") & PREFETCH) != 0 ? " pref]" : "]");
  }

  /** iomem_is_exclusive(): with CONFIG_IO_STRICT_DEVMEM, what a driver has asked for is its own. */
  boolean exclusive(long start, long length) {
    return exclusive(memory, start, start + length - 1);
  }

  private boolean exclusive(long parent, long start, long end) {
    for (long at = view(parent).get("child"); at != 0; at = view(at).get("sibling")) {
      StructView other = view(at);
      if (Long.compareUnsigned(other.get("start"), end) <= 0
          && Long.compareUnsigned(other.get("end"), start) >= 0) {
        boolean busy = (other.get("flags") & (BUSY & 0xffff_ffffL)) != 0;
        if (busy || exclusive(at, start, end)) {
          return true;
        }
      }
    }
    return false;
  }

  /** /proc/iomem and /proc/ioports. */
  String listing(Space space) {
    StringBuilder text = new StringBuilder();
    list(text, root(space), 0, space == Space.MEMORY ? "%s%08x-%08x : %s\n" : "%s%04x-%04x : %s\n");
    return text.toString();
  }

  private void list(StringBuilder text, long parent, int depth, String format) {
    boolean allowed = kernel.current().credentials().capable(21);
    for (long at = view(parent).get("child"); at != 0; at = view(at).get("sibling")) {
      StructView resource = view(at);
      long name = resource.get("name");
      text.append(
          String.format(
              Locale.ROOT,
              format,
              " ".repeat(2 * depth),
              allowed ? resource.get("start") : 0,
              allowed ? resource.get("end") : 0,
              name == 0 ? "<BAD>" : KernelText.read(kernel.kernelSpace(), name)));
      if (depth < DEEPEST - 1) {
        list(text, at, depth + 1, format);
      }
    }
  }
}
