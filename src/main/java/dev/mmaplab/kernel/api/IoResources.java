package dev.mmaplab.kernel.api;

import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.kernel.KernelVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code linux/ioport.h}: who has which physical addresses and ports: kernel/resource.c. */
final class IoResources {
  static final long MEMORY = 0x200;
  static final long PORTS = 0x100;
  static final long BUSY = 0x8000_0000L;

  /** One range; {@code struct} is the address of the driver's struct resource, 0 of ours. */
  static final class Node {
    private final long start;
    private final long end;
    private final String name;
    private final boolean busy;
    private final long struct;
    private final List<Node> children = new ArrayList<>();

    Node(long start, long end, String name, boolean busy, long struct) {
      this.start = start;
      this.end = end;
      this.name = name;
      this.busy = busy;
      this.struct = struct;
    }

    boolean busy() {
      return busy;
    }

    long struct() {
      return struct;
    }

    private boolean overlaps(Node other) {
      return Long.compareUnsigned(start, other.end) <= 0
          && Long.compareUnsigned(other.start, end) <= 0;
    }

    private boolean contains(Node other) {
      return Long.compareUnsigned(start, other.start) <= 0
          && Long.compareUnsigned(other.end, end) <= 0;
    }

    private void add(Node child) {
      int at = 0;
      while (at < children.size()
          && Long.compareUnsigned(children.get(at).start, child.start) < 0) {
        at++;
      }
      children.add(at, child);
    }
  }

  private final Kernel kernel;
  private final Node memory = new Node(0, -1, "PCI mem", false, 0);
  private final Node ports = new Node(0, 0xffff, "PCI IO", false, 0);

  private IoResources(Kernel kernel) {
    this.kernel = kernel;
    boolean old = kernel.version() == KernelVersion.V6_1;
    own(memory, 0, 0xfff, "Reserved", true);
    own(memory, 0x1000, 0x9fbff, "System RAM", true);
    own(memory, 0x9fc00, 0x9ffff, "Reserved", true);
    own(memory, 0xa0000, 0xbffff, "PCI Bus 0000:00", false);
    own(memory, 0xc0000, 0xc9bff, "Video ROM", true);
    own(memory, 0xca000, 0xcadff, "Adapter ROM", true);
    own(memory, 0xcb000, 0xcb5ff, "Adapter ROM", true);
    Node rom = own(memory, 0xf0000, 0xfffff, "Reserved", true);
    own(rom, 0xf0000, 0xfffff, "System ROM", true);
    Node ram = own(memory, 0x100000, 0x1ffdffff, "System RAM", true);
    own(ram, 0x1000000, old ? 0x1e01ef1 : 0x1ffffff, "Kernel code", true);
    own(ram, 0x2000000, old ? 0x2826fff : 0x2aa7fff, "Kernel rodata", true);
    own(ram, old ? 0x2a00000 : 0x2c00000, old ? 0x2c45dff : 0x2e72c7f, "Kernel data", true);
    own(ram, old ? 0x32b1000 : 0x36d6000, old ? 0x37fffff : 0x3bfffff, "Kernel bss", true);
    own(memory, 0x1ffe0000, 0x1fffffff, "Reserved", true);
    Node pci = own(memory, 0x20000000, 0xfebfffffL, "PCI Bus 0000:00", false);
    own(pci, 0xfd000000L, 0xfdffffffL, "0000:00:02.0", false);
    own(pci, 0xfea00000L, 0xfeafffffL, "0000:00:04.0", false);
    own(pci, 0xfeb00000L, 0xfeb3ffffL, "0000:00:03.0", false);
    own(pci, 0xfeb40000L, 0xfeb5ffffL, "0000:00:03.0", false);
    own(pci, 0xfeb70000L, 0xfeb70fffL, "0000:00:02.0", false);
    own(memory, 0xfec00000L, 0xfec003ffL, "IOAPIC 0", true);
    Node hpet = own(memory, 0xfed00000L, 0xfed003ffL, "HPET 0", false);
    own(hpet, 0xfed00000L, 0xfed003ffL, "PNP0103:00", false);
    if (old) {
      own(memory, 0xfee00000L, 0xfee00fffL, "Local APIC", true);
    }
    own(memory, 0xfffc0000L, 0xffffffffL, "Reserved", true);
    own(memory, 0x100000000L, 0x17fffffffL, "PCI Bus 0000:00", false);
    own(memory, 0xfd00000000L, 0xffffffffffL, "Reserved", true);
  }

  private static Node own(Node above, long start, long end, String name, boolean busy) {
    Node node = new Node(start, end, name, busy, 0);
    above.children.add(node);
    return node;
  }

  static IoResources of(Kernel kernel) {
    return kernel.part(IoResources.class, IoResources::new);
  }

  /** Makes /proc/iomem and /proc/ioports. */
  static void show(Kernel kernel) {
    kernel.files().text("/proc/iomem", 0444, () -> of(kernel).listing(false));
    kernel.files().text("/proc/ioports", 0444, () -> of(kernel).listing(true));
  }

  private Optional<Node> root(StructView resource) {
    long flags = resource.get("flags");
    return (flags & MEMORY) != 0
        ? Optional.of(memory)
        : (flags & PORTS) != 0 ? Optional.of(ports) : Optional.empty();
  }

  private Node node(StructView resource) {
    String name =
        resource.get("name") == 0
            ? "<BAD>"
            : KernelText.read(kernel.kernelSpace(), resource.get("name"));
    return new Node(
        resource.get("start"),
        resource.get("end"),
        name,
        (resource.get("flags") & BUSY) != 0,
        resource.address());
  }

  /** insert_resource(): below what contains it, above what it contains; false if one overlaps. */
  boolean insert(StructView resource) {
    Optional<Node> root = root(resource);
    if (root.isEmpty()) {
      return true;
    }
    Node added = node(resource);
    Node parent = root.get();
    while (true) {
      List<Node> hit = parent.children.stream().filter(added::overlaps).toList();
      if (hit.size() == 1
          && hit.getFirst().contains(added)
          && (hit.getFirst().start != added.start || hit.getFirst().end != added.end)) {
        parent = hit.getFirst();
        continue;
      }
      if (hit.size() == 1 && hit.getFirst().contains(added)) {
        parent = hit.getFirst();
        continue;
      }
      if (!hit.stream().allMatch(added::contains)) {
        return false;
      }
      parent.children.removeAll(hit);
      added.children.addAll(hit);
      parent.add(added);
      return true;
    }
  }

  /** request_resource(): directly below {@code in}; false if something is there already. */
  boolean request(long in, StructView resource) {
    Optional<Node> parent =
        in == 0 ? Optional.empty() : in == 1 ? Optional.of(memory) : find(memory, in);
    Node target = parent.or(() -> find(ports, in)).orElse(in == 2 ? ports : memory);
    Node added = node(resource);
    if (target.children.stream().anyMatch(added::overlaps) || !target.contains(added)) {
      return false;
    }
    target.add(added);
    return true;
  }

  /**
   * __request_region(): down into what is not busy; false if something busy, or something that only
   * overlaps, is in the way.
   */
  boolean requestRegion(boolean io, StructView resource) {
    Node added = node(resource);
    Node parent = io ? ports : memory;
    while (true) {
      Optional<Node> hit = parent.children.stream().filter(added::overlaps).findFirst();
      if (hit.isEmpty()) {
        parent.add(added);
        return true;
      }
      if (hit.get().busy || !hit.get().contains(added)) {
        return false;
      }
      parent = hit.get();
    }
  }

  /** release_region(): the struct resource of the busy range that is exactly this, if any. */
  Optional<Long> releaseRegion(boolean io, long start, long size) {
    return release(io ? ports : memory, start, start + size - 1);
  }

  private static Optional<Long> release(Node in, long start, long end) {
    for (Node child : in.children) {
      if (child.busy && child.struct != 0 && child.start == start && child.end == end) {
        in.children.remove(child);
        return Optional.of(child.struct);
      }
      Optional<Long> below = release(child, start, end);
      if (below.isPresent()) {
        return below;
      }
    }
    return Optional.empty();
  }

  private static Optional<Node> find(Node in, long struct) {
    for (Node child : in.children) {
      Optional<Node> found = child.struct == struct ? Optional.of(child) : find(child, struct);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** release_resource(): what is below it moves up. */
  boolean remove(StructView resource) {
    return remove(memory, resource.address()) || remove(ports, resource.address());
  }

  private static boolean remove(Node in, long struct) {
    for (Node child : in.children) {
      if (child.struct == struct) {
        in.children.remove(child);
        child.children.forEach(in::add);
        return true;
      }
      if (remove(child, struct)) {
        return true;
      }
    }
    return false;
  }

  /** %pR. */
  String describe(StructView resource) {
    boolean io = (resource.get("flags") & PORTS) != 0;
    String format = io ? "[io  0x%04x-0x%04x]" : "[mem 0x%08x-0x%08x]";
    return String.format(Locale.ROOT, format, resource.get("start"), resource.get("end"));
  }

  /** /proc/iomem and /proc/ioports. */
  String listing(boolean io) {
    StringBuilder text = new StringBuilder();
    list(io ? ports : memory, io ? "%04x-%04x" : "%08x-%08x", "", text);
    return text.toString();
  }

  private static void list(Node in, String format, String indent, StringBuilder text) {
    for (Node child : in.children) {
      text.append(indent)
          .append(String.format(Locale.ROOT, format, child.start, child.end))
          .append(" : ")
          .append(child.name)
          .append('\n');
      list(child, format, indent + "  ", text);
    }
  }
}
