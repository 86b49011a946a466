package dev.mmaplab.kernel.mm;

import dev.mmaplab.machine.PageTables;
import dev.mmaplab.machine.Pte;
import dev.mmaplab.machine.Watch;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Virtually contiguous kernel memory: {@code linux/vmalloc.h}, ioremap and module space. Pages
 * behind neighbouring addresses are never neighbours in physical memory, so code that counts on
 * contiguity is found out.
 */
public final class Vmalloc {
  /** VMALLOC_START. */
  public static final long START = 0xffff_c900_0000_0000L;

  /** VMALLOC_END + 1. */
  public static final long END = 0xffff_e900_0000_0000L;

  /** MODULES_VADDR. */
  public static final long MODULES = 0xffff_ffff_c000_0000L;

  /** Of a physical address, on this machine. */
  private static final int PHYSICAL_BITS = 40;

  private static final long MODULES_END = 0xffff_ffff_ff00_0000L;

  /**
   * @param user VM_USERMAP: may go to user space with remap_vmalloc_range()
   */
  private record Content(String kind, List<Long> pfns, boolean owned, boolean user) {}

  private final KernelMemory memory;
  private final FrameAllocator frames;
  private final KernelServices services;
  private final AllocationRegister register;
  private final PageTables tables;
  private final AreaAllocator<Content> areas = new AreaAllocator<>(START, END);

  /** Frames whose area was taken away by vunmap(). */
  private final Set<Long> lost = new HashSet<>();

  /** Ranges that have been given back and that the processor may still remember. */
  private final List<Range> gone = new ArrayList<>();

  private final AreaAllocator<Content> modules = new AreaAllocator<>(MODULES, MODULES_END);

  Vmalloc(
      KernelMemory memory,
      FrameAllocator frames,
      PageTables tables,
      KernelServices services,
      AllocationRegister register) {
    this.memory = memory;
    this.frames = frames;
    this.tables = tables;
    this.services = services;
    this.register = register;
  }

  /** vmalloc() for a driver: 0 if it cannot be had. */
  public long vmalloc(long size) {
    return allocate("vmalloc", size, false, false);
  }

  /** vzalloc(). */
  public long vzalloc(long size) {
    return allocate("vmalloc", size, true, false);
  }

  /** vmalloc_user() and vmalloc_32_user(): zeroed, may be mapped to user space. */
  public long vmallocUser(long size) {
    return allocate("vmalloc", size, true, true);
  }

  private long allocate(String allocator, long size, boolean zero, boolean user) {
    long address = 0;
    if (size == 0) {
      services.warnOnce(
          "mm/vmalloc.c:"
              + (memory.v612() ? "3838 __vmalloc_node_range_noprof" : "3227 __vmalloc_node_range"));
    } else if (size >>> 12 > frames.total()) {
      services.log(
          4,
          services.comm()
              + ": vmalloc error: size "
              + Long.toUnsignedString(size)
              + ", exceeds total pages, mode:0xcc0(GFP_KERNEL),"
              + " nodemask=(null),cpuset=/,mems_allowed=0");
    } else {
      address = map(areas, "vmalloc", pages(size, zero), true, user, Protection.KERNEL);
    }
    register.allocated(
        allocator, address, size, address == 0 ? List.of() : content(areas, address).pfns);
    if (address != 0) {
      long end = address + size + 4095 & -4096L;
      // what goes to user space goes there by pages
      memory
          .blocks()
          .made(
              address,
              user ? end - address : size,
              address,
              end,
              false,
              services.site(),
              "vmalloc-out-of-bounds",
              Watch.OPEN);
    }
    return address;
  }

  /** Frames for an area: the higher frame for the lower address. Empty if there are not enough. */
  private List<Long> pages(long size, boolean zero) {
    long count = (size + 4095) >>> 12;
    List<Long> pfns = new ArrayList<>();
    if (count > frames.available()) {
      return pfns;
    }
    for (long i = 0; i < count; i++) {
      pfns.add(frames.allocate(0, zero ? Gfp.ZERO : 0, FrameOwner.VMALLOC));
    }
    return new ArrayList<>(pfns.reversed());
  }

  private long map(
      AreaAllocator<Content> in,
      String kind,
      List<Long> pfns,
      boolean owned,
      boolean user,
      long prot) {
    long size = pfns.size() * 4096L;
    Optional<Long> start = pfns.isEmpty() ? Optional.empty() : in.find(size);
    if (start.isEmpty()) {
      return 0;
    }
    long at = start.get();
    flushIfStale();
    memory.blocks().forget(at, at + size);
    for (int i = 0; i < pfns.size(); i++) {
      tables.set(at + i * 4096L, Pte.of(pfns.get(i), prot));
    }
    in.add(at, size, new Content(kind, List.copyOf(pfns), owned, user));
    return at;
  }

  private void unmap(long start, long size) {
    // the processor remembers the range until it runs another task, so it stays reachable
    gone.add(new Range(start, start + size));
  }

  /** flush_tlb_all(): another task runs now, or the range is used again. */
  public void flushIfStale() {
    if (!gone.isEmpty()) {
      gone.forEach(r -> tables.forEach(r.start(), r.end(), (address, entry) -> 0));
      gone.clear();
      memory.mmu().flush();
    }
  }

  private record Range(long start, long end) {
    boolean holds(long address) {
      return address >= start && address < end;
    }
  }

  private Content content(AreaAllocator<Content> in, long start) {
    return in.at(start).orElseThrow().content();
  }

  /** vfree(): pages go back, addresses are unmapped at once. */
  public void vfree(long address) {
    if (address == 0) {
      return;
    }
    Optional<AreaAllocator.Area<Content>> area =
        (address & 0xfff) == 0 ? areas.containing(address) : Optional.empty();
    if (area.isEmpty()) {
      nothingThere(address);
      return;
    }
    long start = area.get().start();
    register.freed("vmalloc", start);
    memory.blocks().freed(start, services.site());
    drop(areas, start);
  }

  private void nothingThere(long address) {
    String shown = "(" + PointerText.hashed(address) + ")";
    String odd = "Trying to vfree() bad address " + shown;
    String missing = "Trying to vfree() nonexistent vm area " + shown;
    if (memory.v612()) {
      if ((address & 0xfff) != 0) {
        services.warn(odd, "mm/vmalloc.c:3291 remove_vm_area");
      }
      services.warn(missing, "mm/vmalloc.c:3426 vfree.part.0");
    } else if ((address & 0xfff) != 0) {
      services.warn(odd, "mm/vmalloc.c:2752 __vunmap");
    } else {
      services.warn(missing, "mm/vmalloc.c:2758 __vunmap");
    }
  }

  private void drop(AreaAllocator<Content> in, long start) {
    AreaAllocator.Area<Content> area = in.remove(start).orElseThrow();
    unmap(area.start(), area.size());
    if (area.content().owned) {
      for (long pfn : area.content().pfns) {
        frames.free(pfn, 0);
      }
    }
  }

  /** Bytes of the area that begins there; 0 if none does. */
  public long size(long address) {
    return areas.at(address).map(AreaAllocator.Area::size).orElse(0L);
  }

  /** vmap(): the pages stay the caller's. */
  public long vmap(List<Long> pfns, long prot) {
    return map(areas, "vmap", pfns, false, true, prot | Pte.GLOBAL);
  }

  /** vunmap() and iounmap(). */
  public void vunmap(long address) {
    long start = address & ~0xfffL;
    if (address == 0) {
      return;
    }
    Optional<AreaAllocator.Area<Content>> area = areas.containing(start);
    if (area.isEmpty()) {
      services.warn(
          "Trying to vunmap() nonexistent vm area (" + PointerText.hashed(address) + ")",
          memory.v612() ? "mm/vmalloc.c:3469 vunmap" : "mm/vmalloc.c:2758 __vunmap");
      return;
    }
    // pages that vmalloc() gave stay where they are: nobody can free them any more
    long at = area.get().start();
    unmap(at, area.get().size());
    if (area.get().content().owned) {
      lost.addAll(area.get().content().pfns);
    }
    areas.remove(at);
  }

  /**
   * ioremap() and its like: 0, with the warning, for RAM.
   *
   * @param cache PCD, PWT and PAT bits
   */
  public long ioremap(long physical, long size, long cache) {
    if (size == 0 || Long.compareUnsigned(physical + size - 1, physical) < 0) {
      return 0;
    }
    if (physical >>> PHYSICAL_BITS != 0 || physical + size - 1 >>> PHYSICAL_BITS != 0) {
      services.log(4, "ioremap: invalid physical address " + Long.toHexString(physical));
      services.warn(
          "arch/x86/mm/ioremap.c:" + (memory.v612() ? "207" : "201") + " __ioremap_caller");
      return 0;
    }
    long first = physical >>> 12;
    long last = (physical + size - 1) >>> 12;
    if (memory.physical().isRam(first)) {
      memory.warnOnce(
          String.format("ioremap on RAM at 0x%016x - 0x%016x", first << 12, (last << 12) + 4095),
          "arch/x86/mm/ioremap.c:" + (memory.v612() ? "217" : "211") + " __ioremap_caller");
      return 0;
    }
    List<Long> pfns = new ArrayList<>();
    for (long pfn = first; pfn <= last; pfn++) {
      pfns.add(pfn);
    }
    long at =
        map(areas, "ioremap", pfns, false, false, Protection.KERNEL & ~Protection.CACHE | cache);
    return at == 0 ? 0 : at + (physical & 0xfff);
  }

  /** is_vmalloc_addr(). */
  public static boolean isVmalloc(long address) {
    return address >= START && address < END;
  }

  /** Frames of all areas that own theirs, and those that vunmap() lost. */
  Set<Long> frames() {
    Set<Long> all = new HashSet<>(lost);
    for (AreaAllocator<Content> in : List.of(areas, modules)) {
      in.all().stream().filter(a -> a.content().owned).forEach(a -> all.addAll(a.content().pfns));
    }
    return all;
  }

  /** Bytes from an address to the end of its area, the guard page included; empty without one. */
  public Optional<Long> roomFrom(long address) {
    return areas.containing(address).map(a -> a.end() + 4096 - address);
  }

  /** Where in its area an address lies. */
  public long offset(long address) {
    return areas.containing(address).map(a -> address - a.start()).orElse(0L);
  }

  /** An area that may be mapped to user space: its start and its size without the guard page. */
  public record UserArea(long start, long size) {}

  /** find_vm_area(): empty if no area begins there or it was not made for user space. */
  Optional<UserArea> userArea(long address) {
    return areas
        .containing(address)
        .filter(a -> a.content().user && a.content().owned)
        .map(a -> new UserArea(a.start(), a.size()));
  }

  /** Pages for the kernel's own use (stacks): zeroed, without events. */
  public long allocateQuietly(long size) {
    long at = map(areas, "kernel", pages(size, true), true, false, Protection.KERNEL);
    if (at == 0) {
      throw new IllegalStateException("no memory for the kernel's own pages");
    }
    return at;
  }

  /** Gives back what {@link #allocateQuietly} gave. */
  public void releaseQuietly(long address) {
    drop(areas, address);
  }

  /** module_alloc(): zeroed room at MODULES_VADDR and above. */
  public long allocateModule(long size) {
    long at = map(modules, "module", pages(size, true), true, false, Protection.KERNEL);
    if (at == 0) {
      throw new IllegalStateException("no room for a module");
    }
    return at;
  }

  /**
   * set_memory_ro(): CONFIG_STRICT_MODULE_RWX.
   *
   * @param start page-aligned
   */
  public void makeReadOnly(long start, long size) {
    tables.forEach(start, start + size, (address, entry) -> entry & ~Pte.WRITE);
    memory.mmu().flush();
  }

  public void releaseModule(long address) {
    drop(modules, address);
  }

  /**
   * vmalloc_to_pfn(): the frame behind a kernel address; an address that is not mapped gives frame
   * 0.
   */
  public long toPfn(long address) {
    long entry = tables.entry(address);
    if (!Pte.present(entry) || isGone(address)) {
      return 0;
    }
    return (entry & Pte.LARGE) != 0 && (address < START || address >= END)
        ? Pte.pfn(entry) + (address >>> 12 & 511)
        : Pte.pfn(entry);
  }

  private boolean isGone(long address) {
    return gone.stream().anyMatch(r -> r.holds(address));
  }

  /** vmalloc_to_page(): 0 for an address that is not mapped. */
  public long toPage(long address) {
    return Pte.present(tables.entry(address)) && !isGone(address)
        ? Page.address(toPfn(address))
        : 0;
  }
}
