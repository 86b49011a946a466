package dev.mmaplab.kernel.mm;

import dev.mmaplab.kernel.Event;
import dev.mmaplab.machine.PageTables;
import dev.mmaplab.machine.Pte;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A process's address space: its {@code struct mm_struct}, page tables and vmas, and the system
 * calls on them. Calls return what Linux's do: a value, or a negative errno.
 */
public final class Mm {
  /** TASK_SIZE: the first address that no program may use. */
  public static final long TASK_SIZE = 0x7fff_ffff_f000L;

  /** mmap_base without ASLR: mappings go downward from here. */
  public static final long MMAP_BASE = 0x7fff_f7ff_f000L;

  static final int MAX_MAP_COUNT = 65530;

  private final KernelMemory memory;
  private final Offsets at;
  private final long address;
  private final PageTables tables;
  private final Blocks blocks;
  private final TreeMap<Long, Vma> vmas = new TreeMap<>();
  private final Map<Long, String> names = new HashMap<>();
  private final VmaMerge merge = new VmaMerge(this);
  private final MemoryUse use;
  private final PageEntries entries;
  private boolean dead;
  private final MmapLock lock;

  private Mm(KernelMemory memory) {
    this.memory = memory;
    this.at = memory.offsets();
    this.use = new MemoryUse(this);
    this.entries = new PageEntries(this);
    this.blocks =
        new Blocks(
            new Blocks.Names("heap-buffer-overflow", "heap-use-after-free"),
            Blocks.report(memory.services(), true));
    this.tables = new PageTables(memory.physical(), memory.frames());
    tables.shareKernelHalf(memory.tables());
    address = memory.allocate(at.mmSize);
    put32(at.mmUsers, 1);
    put32(at.mmCount, 1);
    put(at.mmPgd, KernelMemory.virtual(tables.root()));
    put(at.mmMmapBase, MMAP_BASE);
    put(at.mmTaskSize, TASK_SIZE);
    lock = new MmapLock(memory.space(), address + at.mmMmapLockCount);
    memory.spaces().add(this);
  }

  /** An empty address space: mm_alloc(). */
  static Mm empty(KernelMemory memory) {
    return new Mm(memory);
  }

  /** What execve gives a static program before its segments: stack, [vvar] and [vdso]. */
  public static Mm forExec(KernelMemory memory) {
    Mm mm = new Mm(memory);
    new ProgramLayout(mm).mapFixedParts();
    return mm;
  }

  KernelMemory memory() {
    return memory;
  }

  /** Address of the {@code struct mm_struct}. */
  public long address() {
    return address;
  }

  public PageTables tables() {
    return tables;
  }

  /** What it uses, and may use. */
  public MemoryUse use() {
    return use;
  }

  PageEntries entries() {
    return entries;
  }

  /** What the program's allocator has handed out. */
  public Blocks blocks() {
    return blocks;
  }

  /** Makes these the tables that user accesses go through. */
  public void activate() {
    if (!active()) {
      memory.vmalloc().flushIfStale();
    }
    memory.mmu().setRoot(tables.root());
    memory.mmu().watchUser(blocks.watch());
  }

  boolean active() {
    return memory.mmu().root() == tables.root();
  }

  long get(long offset) {
    return memory.space().loadLong(address + offset);
  }

  void put(long offset, long value) {
    memory.space().storeLong(address + offset, value);
  }

  private void put32(long offset, int value) {
    memory.space().storeInt(address + offset, value);
  }

  // The system calls.

  /**
   * mmap(2). The caller has looked up the descriptor; with MAP_ANONYMOUS {@code file} is empty.
   *
   * @param offset in bytes
   */
  public long mmap(
      long addr, long length, int prot, int flags, Optional<MappableFile> file, long offset) {
    long result =
        lock.writing(() -> new MmapCall(this).mmap(addr, length, prot, flags, file, offset));
    memory
        .services()
        .emit(
            new Event.Mmap(
                memory.services().pid(),
                memory.services().site(),
                length,
                prot,
                flags,
                file.map(MappableFile::path).orElse(""),
                offset,
                result));
    return result;
  }

  /** munmap(2). */
  public int munmap(long start, long length) {
    int result = (int) lock.writing(() -> new UnmapCall(this).munmap(start, length));
    memory
        .services()
        .emit(
            new Event.Munmap(
                memory.services().pid(), memory.services().site(), start, length, result));
    return result;
  }

  /** mprotect(2). */
  public int mprotect(long start, long length, int prot) {
    int result = (int) lock.writing(() -> new ProtectCall(this).mprotect(start, length, prot));
    memory
        .services()
        .emit(
            new Event.Mprotect(
                memory.services().pid(), memory.services().site(), start, length, prot, result));
    return result;
  }

  /** brk(2): the end of the heap after the call. */
  public long brk(long wanted) {
    return lock.writing(() -> new BreakCall(this).brk(wanted));
  }

  /** mremap(2). */
  public long mremap(long old, long oldLength, long newLength, int flags, long newAddress) {
    return lock.writing(
        () -> new RemapCall(this).mremap(old, oldLength, newLength, flags, newAddress));
  }

  /** remap_file_pages(2). */
  public int remapFilePages(long start, long size, int prot, long pgoff, int flags) {
    return (int)
        lock.writing(() -> new RemapCall(this).remapFilePages(start, size, prot, pgoff, flags));
  }

  /** madvise(2). */
  public int madvise(long start, long length, int advice) {
    return (int) lock.writing(() -> new AdviceCall(this).madvise(start, length, advice));
  }

  /** mlock(2); with {@code onFault} mlock2(2) with MLOCK_ONFAULT. */
  public int mlock(long start, long length, boolean onFault) {
    return (int) lock.writing(() -> new LockCall(this).mlock(start, length, onFault));
  }

  /** munlock(2). */
  public int munlock(long start, long length) {
    return (int) lock.writing(() -> new LockCall(this).munlock(start, length));
  }

  /** mlockall(2). */
  public int mlockall(int flags) {
    return (int) lock.writing(() -> new LockCall(this).mlockall(flags));
  }

  /** munlockall(2). */
  public int munlockall() {
    return (int) lock.writing(() -> new LockCall(this).munlockall());
  }

  /**
   * mincore(2).
   *
   * @param vector gets one byte for each page; long enough for {@code length}
   */
  public int mincore(long start, long length, byte[] vector) {
    return new ResidencyCall(this).mincore(start, length, vector);
  }

  /** msync(2). */
  public int msync(long start, long length, int flags) {
    return new ResidencyCall(this).msync(start, length, flags);
  }

  /**
   * dup_mmap(): a copy for a forked child; private pages become copy-on-write in both.
   *
   * @throws dev.mmaplab.kernel.ErrnoException ENOMEM
   */
  public Mm fork() {
    Mm child = new Mm(memory);
    lock.writing(() -> child.lock.writing(() -> new ForkCopy(this, child).copy().address));
    return child;
  }

  /** Whether the hardware finds a page there, whatever it allows. */
  public boolean present(long address) {
    return Pte.present(tables.entry(address & -4096L));
  }

  /**
   * mmput(): the last user unmaps everything, then tells drivers vma by vma; the struct goes with
   * the last reference that mmgrab() took.
   */
  public void exit() {
    int users = memory.space().loadInt(address + at.mmUsers) - 1;
    put32(at.mmUsers, users);
    if (users > 0 || dead) {
      return;
    }
    dead = true;
    lock.write();
    new UnmapCall(this).unmapAll();
    if (active()) {
      memory.mmu().setRoot(memory.tables().root());
    }
    tables.release();
    memory.spaces().remove(this);
    int count = memory.space().loadInt(address + at.mmCount) - 1;
    put32(at.mmCount, count);
    if (count <= 0) {
      memory.release(address);
    }
  }

  // A program's start.

  /**
   * Maps a part of a program as execve does: private, filled with {@code bytes} and zeros.
   *
   * @param start page-aligned
   * @param size rounded up to pages
   * @param prot PROT_ bits
   * @param file named by /proc/PID/maps; its reference is taken
   * @param offset of the part in the file, in bytes
   */
  public void mapImage(
      long start, long size, int prot, Optional<MappableFile> file, long offset, byte[] bytes) {
    new ProgramLayout(this).mapImage(start, size, prot, file, offset, bytes);
  }

  /** Where the program's code, data, heap, arguments and environment lie. */
  public ProgramBounds bounds() {
    return new ProgramBounds(this, at);
  }

  // The vmas.

  /** In ascending order; a copy. */
  public List<Vma> vmas() {
    return new ArrayList<>(vmas.values());
  }

  int mapCount() {
    return vmas.size();
  }

  /** find_vma(): the first one that ends behind an address. */
  public Optional<Vma> find(long where) {
    if (where < 0) {
      return Optional.empty();
    }
    Map.Entry<Long, Vma> below = vmas.floorEntry(where);
    if (below != null && where < below.getValue().end()) {
      return Optional.of(below.getValue());
    }
    Map.Entry<Long, Vma> above = vmas.higherEntry(where);
    return above == null ? Optional.empty() : Optional.of(above.getValue());
  }

  /** vma_lookup(): the one that contains an address. */
  public Optional<Vma> containing(long where) {
    return find(where).filter(v -> v.start() <= where);
  }

  /** find_vma_intersection(). */
  public Optional<Vma> intersecting(long start, long end) {
    return find(start).filter(v -> v.start() < end);
  }

  /** The last one that begins below an address. */
  Optional<Vma> before(long where) {
    Map.Entry<Long, Vma> entry = vmas.lowerEntry(where);
    return entry == null ? Optional.empty() : Optional.of(entry.getValue());
  }

  /** The first one that begins at an address or above. */
  Optional<Vma> from(long where) {
    Map.Entry<Long, Vma> entry = vmas.ceilingEntry(where);
    return entry == null ? Optional.empty() : Optional.of(entry.getValue());
  }

  VmaMerge merge() {
    return merge;
  }

  /** vm_area_alloc(): not in the tree yet. */
  Vma newVma() {
    Vma vma = memory.vma(memory.allocate(at.vmaSize));
    vma.setMm(address);
    vma.setOps(memory.dummyOps());
    return vma;
  }

  /** vm_area_dup(). */
  Vma duplicate(Vma vma) {
    Vma copy = memory.vma(memory.allocate(at.vmaSize));
    copy.copyFrom(vma);
    copy.setMm(address);
    return copy;
  }

  void insert(Vma vma) {
    vmas.put(vma.start(), vma);
    count(vma, vma.pages());
  }

  /** Takes it out of the tree; the struct stays. */
  void detach(Vma vma) {
    vmas.remove(vma.start());
    count(vma, -vma.pages());
  }

  void moveStart(Vma vma, long start) {
    long before = vma.pages();
    vmas.remove(vma.start());
    vma.setStart(start);
    vmas.put(start, vma);
    count(vma, vma.pages() - before);
  }

  void moveEnd(Vma vma, long end) {
    long before = vma.pages();
    vma.setEnd(end);
    count(vma, vma.pages() - before);
  }

  /** Frees the struct of a detached vma; its file's reference is not touched. */
  void freeVma(Vma vma) {
    names.remove(vma.address());
    memory.release(vma.address());
  }

  private void count(Vma vma, long morePages) {
    put32(at.mmMapCount, vmas.size());
    use.account(vma.flags(), morePages);
  }

  /** Changes the flags of a vma that is in the tree. */
  void changeFlags(Vma vma, long flags) {
    use.account(vma.flags(), -vma.pages());
    vma.setFlags(flags);
    use.account(flags, vma.pages());
  }

  /** Gives a vma the name that /proc/PID/maps shows, as in {@code [vdso]}. */
  void name(Vma vma, String name) {
    names.put(vma.address(), name);
  }

  /** As /proc/PID/maps names it: a path, {@code [heap]}, {@code [stack]}, or "". */
  public String nameOf(Vma vma) {
    Optional<MappableFile> file = memory.fileOf(vma);
    if (file.isPresent()) {
      return file.get().path();
    }
    String given = names.getOrDefault(vma.address(), "");
    if (!given.isEmpty()) {
      return given;
    }
    long brk = get(at.mmBrk);
    long heap = get(at.mmStartBrk);
    boolean inHeap =
        memory.v612()
            ? vma.start() < brk && vma.end() > heap
            : vma.start() <= brk && vma.end() >= heap;
    if (inHeap && brk > heap) {
      return "[heap]";
    }
    long stack = get(at.mmStartStack);
    return vma.start() <= stack && vma.end() >= stack ? "[stack]" : "";
  }

  // What several of the calls need.

  /**
   * __split_vma(): one vma becomes two; the new one is the lower or the upper part and is announced
   * with vm_ops->open.
   *
   * @return 0 or a negative errno of may_split
   */
  int split(Vma vma, long where, boolean newBelow) {
    long maySplit = vma.operation(at.opsMaySplit);
    if (maySplit != 0) {
      int refused = (int) call("may_split", maySplit, vma.address(), where);
      if (refused != 0) {
        return refused;
      }
    }
    Vma fresh = duplicate(vma);
    long shift = where - vma.start() >>> 12;
    if (newBelow) {
      fresh.setEnd(where);
    } else {
      fresh.setStart(where);
      fresh.setPgoff(vma.pgoff() + shift);
    }
    memory.fileOf(fresh).ifPresent(MappableFile::get);
    callOpen(fresh);
    if (newBelow) {
      vma.setPgoff(vma.pgoff() + shift);
      moveStart(vma, where);
    } else {
      moveEnd(vma, where);
    }
    insert(fresh);
    return 0;
  }

  void callOpen(Vma vma) {
    long open = vma.operation(at.opsOpen);
    if (open != 0) {
      call("open", open, vma.address());
    }
  }

  /** remove_vma(): vm_ops->close, then the file's reference, then the struct. */
  void remove(Vma vma) {
    long close = vma.operation(at.opsClose);
    if (close != 0) {
      call("close", close, vma.address());
    }
    memory.fileOf(vma).ifPresent(MappableFile::put);
    freeVma(vma);
  }

  /** Calls a function of vm_ops and records that. */
  long call(String operation, long function, long... arguments) {
    KernelServices services = memory.services();
    long result = services.callAs("vma_" + operation, function, arguments);
    services.emit(
        new Event.DriverCalled(
            services.pid(), services.site(), operation, services.functionName(function), result));
    return result;
  }

  /** Calls a fault handler: the mmap lock is only held for reading meanwhile. */
  long callInFault(String operation, long function, long... arguments) {
    return lock.reading(() -> call(operation, function, arguments));
  }

  boolean lockedForWrite() {
    return lock.heldForWrite();
  }

  long pte(long where) {
    return tables.entry(where);
  }

  void setPte(long where, long entry) {
    tables.set(where, entry);
    invalidate(where);
  }

  void invalidate(long where) {
    if (active()) {
      memory.mmu().invalidate(where);
    }
  }

  void flush() {
    if (active()) {
      memory.mmu().flush();
    }
  }

  /** anon_vma_prepare(). */
  void prepareAnon(Vma vma) {
    if (vma.anonVma() == 0) {
      vma.setAnonVma(merge.anonVmaFor(vma).orElseGet(memory::newAnonVma));
    }
  }

  /**
   * vma_set_page_prot(): as the flags now are; pages whose first write a driver wants to hear of
   * start read-only.
   */
  void updateProt(Vma vma) {
    long flags = vma.flags();
    long prot = Protection.keepCache(vma.prot(), flags);
    boolean sharedWritable = (flags & VmFlags.WRITE) != 0 && (flags & VmFlags.SHARED) != 0;
    if (sharedWritable
        && (vma.operation(at.opsPageMkwrite) != 0 || vma.operation(at.opsPfnMkwrite) != 0)) {
      prot = Protection.keepCache(vma.prot(), flags & ~VmFlags.SHARED);
    }
    vma.setProt(prot);
  }

  /** The text of /proc/PID/maps. */
  public String maps() {
    return new MapsText(this).maps();
  }

  /** The text of /proc/PID/smaps. */
  public String smaps() {
    return new SmapsText(this).smaps();
  }

  /** The text of /proc/PID/smaps_rollup. */
  public String smapsRollup() {
    return new SmapsText(this).rollup();
  }
}
