package dev.mmaplab.kernel.mm;

import dev.mmaplab.kernel.KernelVersion;
import dev.mmaplab.kernel.Layouts;
import dev.mmaplab.machine.Mmu;
import dev.mmaplab.machine.PageTables;
import dev.mmaplab.machine.PhysicalMemory;
import dev.mmaplab.machine.Pte;
import dev.mmaplab.machine.VirtualMemory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/**
 * One computer's memory: 512 MiB of RAM, the kernel's page tables, and the allocators. The direct
 * map, the memory map (struct page), vmalloc space, module space and the kernel image are where
 * x86-64 Linux has them without KASLR.
 */
public final class KernelMemory {
  /** PAGE_OFFSET. */
  public static final long DIRECT_MAP = 0xffff_8880_0000_0000L;

  /** __START_KERNEL_map: the kernel image is mapped from here plus its physical address. */
  public static final long IMAGE_MAP = 0xffff_ffff_8000_0000L;

  /** Where the kernel's text starts. */
  public static final long TEXT = IMAGE_MAP + (16L << 20);

  /** Where the kernel image's room for data starts: 8 MiB behind the text. */
  public static final long DATA = IMAGE_MAP + (24L << 20);

  public static final long DATA_END = IMAGE_MAP + (32L << 20) - 4096;

  /** The frame behind every read of untouched anonymous memory. */
  static final long ZERO_PFN = (32L << 20) / 4096 - 1;

  private static final long RAM = 512L << 20;
  private static final long MAP_BYTES = RAM / 4096 * Page.SIZE;
  private static final long LARGE = 2L << 20;
  private static final byte[] UNTOUCHED_MAP = untouchedMap();

  private final KernelServices services;
  private final Offsets offsets;
  private final PhysicalMemory physical;
  private final Mmu mmu;
  private final VirtualMemory space;
  private final FrameAllocator frames;
  private final PageTables tables;
  private final AllocationRegister register;
  private final Blocks blocks;
  private final Slab slab;
  private final Vmalloc vmalloc;
  private final PageAllocator pages;
  private final PfnMapper pfnMapper;
  private final PageMapper pageMapper;
  private final DmaMemory dma;
  private final UserPages userPages;
  private final AnonymousFiles anonymousFiles;
  private final LazyFree lazyFree = new LazyFree();
  private final Set<PageCache> caches = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Mm> spaces = new ArrayList<>();
  private final long dummyOps;
  private final long fileOps;
  private final long specialOps;
  private final Set<String> warned = new HashSet<>();
  private long nextAnonVma = 0xffff_8880_0010_0000L;

  private KernelMemory(KernelServices services, Offsets offsets) {
    this.services = services;
    this.offsets = offsets;
    physical = new PhysicalMemory(RAM);
    mmu = new Mmu(physical);
    space = mmu.kernel();
    long firstMapFrame = (RAM - MAP_BYTES) / 4096;
    physical.preset(firstMapFrame, MAP_BYTES / 4096, UNTOUCHED_MAP);
    physical.onGrowth(used -> services.limits().checkMemory(used));
    frames =
        new FrameAllocator(
            physical, space, services, (32L << 20) / 4096, firstMapFrame / 1024 * 1024);
    tables = new PageTables(physical, frames);
    mapKernel();
    mmu.setRoot(tables.root());
    mmu.setFaultHandler(new PageFaults(this));
    // gup hands the zero page out like any other: its count must never reach 0
    Page zero = frames.page(ZERO_PFN);
    zero.prepare(1);
    zero.setFlag(Page.RESERVED);
    register = new AllocationRegister(services);
    blocks =
        new Blocks(
            new Blocks.Names(
                "slab-out-of-bounds", v612() ? "slab-use-after-free" : "use-after-free"),
            Blocks.report(services, false));
    mmu.watchKernel(blocks.watch());
    frames.onRelease((from, to) -> register.freed("alloc_pages", from));
    frames.onAllocation((from, to) -> blocks.unknown(from, to));
    slab = new Slab(frames, space, services, register, blocks);
    vmalloc = new Vmalloc(this, frames, tables, services, register);
    pages = new PageAllocator(frames, services, register, blocks);
    pfnMapper = new PfnMapper(this);
    pageMapper = new PageMapper(this);
    dma = new DmaMemory(this, frames, register);
    userPages = new UserPages(this);
    anonymousFiles = new AnonymousFiles(this);
    // generic vm_operations_structs whose functions are this class's business
    dummyOps = slab.allocate(offsets.opsSize);
    fileOps = slab.allocate(offsets.opsSize);
    specialOps = slab.allocate(offsets.opsSize);
  }

  /** Fresh memory: costs some 20 frames. */
  public static KernelMemory boot(KernelServices services, Layouts layouts) {
    return new KernelMemory(services, new Offsets(layouts));
  }

  static KernelMemory boot(KernelServices services, Offsets offsets) {
    return new KernelMemory(services, offsets);
  }

  private static byte[] untouchedMap() {
    ByteBuffer map = ByteBuffer.allocate(4096).order(ByteOrder.LITTLE_ENDIAN);
    for (int at = 48; at < 4096; at += (int) Page.SIZE) {
      map.putInt(at, -1);
    }
    return map.array();
  }

  private void mapKernel() {
    long flags = Pte.PRESENT | Pte.WRITE | Pte.ACCESSED | Pte.DIRTY | Pte.GLOBAL | Pte.NO_EXECUTE;
    for (long at = 0; at < RAM; at += LARGE) {
      tables.setLarge(DIRECT_MAP + at, at, flags);
    }
    for (long at = 0; at < MAP_BYTES; at += LARGE) {
      tables.setLarge(Page.MAP + at, RAM - MAP_BYTES + at, flags);
    }
    for (long at = 16L << 20; at < 32L << 20; at += LARGE) {
      boolean text = IMAGE_MAP + at < DATA;
      tables.setLarge(IMAGE_MAP + at, at, text ? flags & ~(Pte.NO_EXECUTE | Pte.WRITE) : flags);
    }
    tables.prepare(Vmalloc.START);
    tables.prepare(Vmalloc.MODULES);
  }

  /** WARN_ON_ONCE(); {@code where} as {@link KernelServices#warn} has it. */
  void warnOnce(String where) {
    if (warned.add(where)) {
      services.warn(where);
    }
  }

  /** WARN_ONCE(). */
  void warnOnce(String text, String where) {
    if (warned.add(where)) {
      services.warn(text, where);
    }
  }

  /**
   * vm_flags_set() of the kernel's own code; 6.12 complains if the mmap lock is not held for
   * writing.
   *
   * @param function the name of the kernel's function
   */
  void setFlags(Vma vma, long flags, String function) {
    if (v612() && !mmOf(vma).lockedForWrite()) {
      services.warn("include/linux/rwsem.h:85 " + function);
    }
    vma.addFlags(flags);
  }

  KernelServices services() {
    return services;
  }

  Offsets offsets() {
    return offsets;
  }

  boolean v612() {
    return services.version().code() >= KernelVersion.V6_12.code();
  }

  public PhysicalMemory physical() {
    return physical;
  }

  public Mmu mmu() {
    return mmu;
  }

  /** Memory as kernel code sees it. */
  public VirtualMemory space() {
    return space;
  }

  /** The kernel's own page tables: init_mm's. */
  public PageTables tables() {
    return tables;
  }

  FrameAllocator frames() {
    return frames;
  }

  AllocationRegister register() {
    return register;
  }

  /** What drivers were given by the allocators. */
  public Blocks blocks() {
    return blocks;
  }

  /** kmalloc and its like. */
  public Slab slab() {
    return slab;
  }

  /** vmalloc and its like, ioremap, module space. */
  public Vmalloc vmalloc() {
    return vmalloc;
  }

  /** alloc_pages and its like. */
  public PageAllocator pages() {
    return pages;
  }

  /** remap_pfn_range and what builds on it. */
  public PfnMapper pfnMapper() {
    return pfnMapper;
  }

  /** vm_insert_page, vmf_insert_pfn and their like. */
  public PageMapper pageMapper() {
    return pageMapper;
  }

  public DmaMemory dma() {
    return dma;
  }

  /** get_user_pages and its like. */
  public UserPages userPages() {
    return userPages;
  }

  LazyFree lazyFree() {
    return lazyFree;
  }

  /** shmem_file_setup(): a nameless file with room for a struct file at its address. */
  public MappableFile shmemFile(String name, long size) {
    return anonymousFiles.create(name, size);
  }

  /** shmem_mmap(): the vma shows pages of its vm_file. */
  public void showFile(Vma vma) {
    vma.setOps(fileOps);
  }

  AnonymousFiles anonymousFiles() {
    return anonymousFiles;
  }

  /** Memory for a kernel object: zeroed, without events. */
  public long allocate(long size) {
    return slab.allocate(size);
  }

  /** Gives back what {@link #allocate} gave. */
  public void release(long address) {
    slab.release(address);
  }

  /** An address of RAM in the direct map. */
  public boolean inDirectMap(long address) {
    return address >= DIRECT_MAP && address < DIRECT_MAP + RAM;
  }

  /** The block of pages around an address of the direct map: where in it, and how large. */
  public record Folio(long offset, long size) {}

  public Folio folioAt(long address) {
    Page head = page(physical(address) >>> 12).head();
    return new Folio(address - virtual(head.pfn() << 12), 4096L << head.order());
  }

  /** True if there is a page at an address, be it the kernel's or the current process's. */
  public boolean mapped(long address) {
    return address < 0
        ? Pte.present(tables.entry(address))
        : Long.compareUnsigned(address, Mm.TASK_SIZE) < 0
            && services.currentMm().filter(mm -> Pte.present(mm.pte(address))).isPresent();
  }

  /** The vma whose struct is at an address. */
  public Vma vma(long address) {
    return new Vma(this, address);
  }

  public Page page(long pfn) {
    return frames.page(pfn);
  }

  /** The open file of a vma's vm_file; empty if it has none. */
  public Optional<MappableFile> fileOf(Vma vma) {
    long file = vma.file();
    return file == 0 ? Optional.empty() : Optional.of(fileAt(file));
  }

  /** The open file whose struct file is there. @throws IllegalStateException if none is */
  public MappableFile fileAt(long structFile) {
    return anonymousFiles.at(structFile).orElseGet(() -> services.file(structFile));
  }

  /** The address space of a {@code struct mm_struct}; empty if that is none in use. */
  public Optional<Mm> mm(long structMm) {
    for (Mm mm : spaces) {
      if (mm.address() == structMm) {
        return Optional.of(mm);
      }
    }
    return Optional.empty();
  }

  /** The address space that a vma lies in. @throws IllegalStateException if its vm_mm is none */
  Mm mmOf(Vma vma) {
    return mm(vma.mm()).orElseThrow(() -> new IllegalStateException("a vma without an mm"));
  }

  /** vm_committed_as: pages that programs could still ask for without another call. */
  public long committed() {
    long pages = anonymousFiles.pages();
    for (Mm mm : spaces) {
      for (Vma vma : mm.vmas()) {
        pages += vma.has(VmFlags.ACCOUNT) ? vma.pages() : 0;
      }
    }
    return pages;
  }

  /** The page caches there are. */
  Set<PageCache> caches() {
    return caches;
  }

  /** Frames of all page caches. */
  Set<Long> cacheFrames() {
    Set<Long> all = new HashSet<>();
    caches.forEach(c -> all.addAll(c.frames()));
    return all;
  }

  List<Mm> spaces() {
    return spaces;
  }

  /** vma_dummy_vm_ops: what a file's vma has if the driver sets no ops. */
  long dummyOps() {
    return dummyOps;
  }

  /** The ops of mappings whose pages come from a {@link PageCache}. */
  long fileOps() {
    return fileOps;
  }

  /** The ops of [vdso] and [vvar]. */
  long specialOps() {
    return specialOps;
  }

  /** Marks the anon_vma of a vma that came with a fork: such vmas keep to themselves. */
  static final long INHERITED = 8;

  long newAnonVma() {
    nextAnonVma += 64;
    return nextAnonVma;
  }

  /** printk_once(): a line for the log that comes once for each {@code key}. */
  void warnOnce(String key, Supplier<String> line) {
    if (warned.add(key)) {
      services.log(4, line.get());
    }
  }

  /**
   * unmap_mapping_range(): empties all mappings of that {@code struct address_space}; a length of 0
   * means to the end.
   */
  public void unmapMappingRange(long mapping, long begin, long length, boolean evenCows) {
    unmapMappingPages(mapping, begin >>> 12, (length + 4095) >>> 12, evenCows);
  }

  /** unmap_mapping_pages(): {@code pages} of 0 means to the end. */
  public void unmapMappingPages(long mapping, long first, long pages, boolean evenCows) {
    long count = pages == 0 ? Long.MAX_VALUE - first : pages;
    for (Mm mm : List.copyOf(spaces)) {
      for (Vma vma : mm.vmas()) {
        if (fileOf(vma).filter(f -> f.mapping() == mapping && mapping != 0).isPresent()) {
          unmapPages(mm, vma, first, count, evenCows);
        }
      }
    }
  }

  void unmapCachePages(PageCache cache, long first, long count, boolean evenCows) {
    for (Mm mm : List.copyOf(spaces)) {
      for (Vma vma : mm.vmas()) {
        if (shows(vma, cache)) {
          unmapPages(mm, vma, first, count, evenCows);
        }
      }
    }
  }

  private boolean shows(Vma vma, PageCache cache) {
    return fileOf(vma).flatMap(MappableFile::cache).filter(c -> c == cache).isPresent();
  }

  /** i_mmap_writable is not 0. */
  boolean writablyMapped(PageCache cache) {
    long needed = VmFlags.SHARED | (v612() ? VmFlags.MAYWRITE : 0);
    return spaces.stream()
        .flatMap(mm -> mm.vmas().stream())
        .anyMatch(v -> (v.flags() & needed) == needed && shows(v, cache));
  }

  /**
   * A file of shared memory without a name in the tree, one of perhaps several that show the same
   * pages.
   *
   * @param references told 1 and −1 as mappings come and go
   */
  public MappableFile sharedFile(
      PageCache pages, String path, long inode, boolean writable, IntConsumer references) {
    return anonymousFiles.show(pages, path, inode, writable, references);
  }

  private void unmapPages(Mm mm, Vma vma, long first, long count, boolean evenCows) {
    long from = Math.max(first, vma.pgoff());
    long last = Math.min(first + count, vma.pgoff() + vma.pages());
    if (from < last) {
      long start = vma.start() + (from - vma.pgoff() << 12);
      mm.entries().zap(vma, start, start + (last - from << 12), evenCows);
    }
  }

  /** __pa(): what virt_to_phys() computes, be the address one of the direct map or not. */
  public static long physical(long virtual) {
    return Long.compareUnsigned(virtual, IMAGE_MAP) >= 0
        ? virtual - IMAGE_MAP
        : virtual - DIRECT_MAP;
  }

  /** __va(). */
  public static long virtual(long physical) {
    return DIRECT_MAP + physical;
  }

  /** get_order(): for sizes from 1. */
  public static int order(long size) {
    long pages = (size + 4095) >>> 12;
    return pages <= 1 ? 0 : 64 - Long.numberOfLeadingZeros(pages - 1);
  }
}
