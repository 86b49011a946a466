package dev.mmaplab.kernel.mm;

import dev.mmaplab.machine.Pte;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What must hold of memory between any two system calls, whatever drivers and programs did: every
 * frame has an owner that knows of it, references are those that exist, no vma or page table entry
 * is outside its address space, and the accounts add up. A driver may leak and misuse what it was
 * given; that is not a violation. For tests: it looks at everything.
 */
public final class MemoryCheck {
  private static final int MOST = 20;

  private final KernelMemory memory;
  private final List<String> violations = new ArrayList<>();
  private final Map<Long, Integer> mapped = new HashMap<>();

  /** Frames that an entry without a reference reaches: remap_pfn_range and its like. */
  private final Set<Long> reached = new HashSet<>();

  private final Set<Long> tables = new HashSet<>();

  private MemoryCheck(KernelMemory memory) {
    this.memory = memory;
  }

  /**
   * @param alive the address spaces of the tasks there are
   * @return what does not hold, as in {@code frame 0x2034: lost}; at most twenty
   */
  public static List<String> violations(KernelMemory memory, Collection<Mm> alive) {
    MemoryCheck check = new MemoryCheck(memory);
    memory.vmalloc().flushIfStale();
    check.spaces(alive);
    check.frames();
    check.allocations();
    return check.violations;
  }

  private void say(String what) {
    if (violations.size() < MOST) {
      violations.add(what);
    }
  }

  private void spaces(Collection<Mm> alive) {
    tables.addAll(memory.tables().frames(0));
    Set<Mm> known = new HashSet<>(alive);
    for (Mm mm : memory.spaces()) {
      if (!known.contains(mm)) {
        say("address space of no task");
      }
      tables.addAll(mm.tables().frames(256));
      space(mm);
    }
  }

  private void space(Mm mm) {
    long pages = 0;
    long last = 0;
    for (Vma vma : mm.vmas()) {
      String name = "vma " + Long.toHexString(vma.start());
      if (vma.start() < last || vma.start() >= vma.end() || vma.end() > Mm.TASK_SIZE) {
        say(name + ": overlaps, is empty or out of bounds");
      }
      if (((vma.start() | vma.end()) & 0xfff) != 0) {
        say(name + ": not whole pages");
      }
      if (vma.mm() != mm.address()) {
        say(name + ": belongs to another mm");
      }
      last = vma.end();
      pages += vma.pages();
    }
    if (pages != mm.use().total()) {
      say("total_vm is " + mm.use().total() + " pages, the vmas have " + pages);
    }
    mm.tables()
        .forEach(
            0,
            1L << 47,
            (where, pte) -> {
              entry(mm, where, pte);
              return pte;
            });
  }

  private void entry(Mm mm, long where, long pte) {
    String name = "entry of " + Long.toHexString(where);
    var vma = mm.containing(where);
    if (vma.isEmpty()) {
      say(name + ": in no vma");
      return;
    }
    if (!Pte.mapped(pte)) {
      return;
    }
    long pfn = Pte.pfn(pte);
    boolean normal = mm.entries().page(pte).isPresent();
    if (normal) {
      mapped.merge(pfn, 1, Integer::sum);
    } else {
      reached.add(pfn);
    }
    FrameOwner owner = memory.frames().owner(pfn);
    boolean ownMemory = owner == FrameOwner.ANONYMOUS || owner == FrameOwner.FILE;
    if (normal && ownMemory && Pte.writable(pte) && !vma.get().has(VmFlags.WRITE)) {
      say(name + ": writable in a vma that is not");
    }
    if (normal
        && ownMemory
        && (pte & Pte.NO_EXECUTE) == 0
        && Pte.present(pte)
        && !vma.get().has(VmFlags.EXEC)) {
      say(name + ": executable in a vma that is not");
    }
    if (normal && owner == FrameOwner.ANONYMOUS && !memory.page(pfn).anonymous()) {
      say(name + ": private page without its mark");
    }
  }

  private void frames() {
    FrameAllocator frames = memory.frames();
    Set<Long> known = new HashSet<>(tables);
    known.addAll(memory.slab().frames());
    known.addAll(memory.vmalloc().frames());
    memory.register().held().forEach(a -> known.addAll(a.pfns()));
    Set<Long> files = memory.cacheFrames();
    Set<Long> free = frames.freeFrames();
    if (free.size() != frames.available()) {
      say("available says " + frames.available() + " frames, the lists hold " + free.size());
    }
    for (long pfn = frames.first(); pfn < frames.end(); pfn++) {
      FrameOwner owner = frames.owner(pfn);
      if ((owner == FrameOwner.FREE) != free.contains(pfn)) {
        say(frame(pfn) + owner.shown() + (free.contains(pfn) ? ", yet" : ", but not") + " free");
        continue;
      }
      switch (owner) {
        case FREE -> {
          // a driver may have left a mapping or a reference behind
        }
        case BAD -> {}
        case KERNEL -> {
          if (!known.contains(pfn)) {
            say(frame(pfn) + "a page table of nobody");
          }
        }
        case SLAB, VMALLOC -> {
          if (!known.contains(pfn) && !mapped.containsKey(pfn) && !byDriver(pfn)) {
            say(frame(pfn) + owner.shown() + ", lost");
          }
        }
        case PAGES -> {
          if (!known.contains(pfn) && !mapped.containsKey(pfn) && !byDriver(pfn)) {
            say(frame(pfn) + "pages, lost");
          }
          counts(pfn, 0);
        }
        case ANONYMOUS -> {
          if (!mapped.containsKey(pfn) && !byDriver(pfn)) {
            say(frame(pfn) + "anonymous, lost");
          }
          counts(pfn, 0);
        }
        case FILE -> {
          if (!files.contains(pfn) && !mapped.containsKey(pfn) && !byDriver(pfn)) {
            say(frame(pfn) + "file, lost");
          }
          counts(pfn, files.contains(pfn) ? 1 : 0);
        }
      }
    }
  }

  private static String frame(long pfn) {
    return "frame 0x" + Long.toHexString(pfn) + ": ";
  }

  /** A driver took a reference by itself, or freed what somebody held. */
  private boolean byDriver(long pfn) {
    return memory.frames().touched(memory.page(pfn).head().pfn());
  }

  /**
   * @param own references besides those of page tables
   */
  private void counts(long pfn, int own) {
    int entries = mapped.getOrDefault(pfn, 0);
    Page page = memory.page(pfn);
    if (page.mapcount() + 1 != entries && !byDriver(pfn)) {
      say(frame(pfn) + "mapcount " + (page.mapcount() + 1) + ", but " + entries + " entries");
    }
    boolean exact = memory.frames().owner(pfn) != FrameOwner.PAGES && !byDriver(pfn);
    if (exact && page.count() != entries + own) {
      say(frame(pfn) + "count " + page.count() + ", but " + (entries + own) + " references");
    }
  }

  /** What drivers hold is what the allocators have handed out. */
  private void allocations() {
    for (AllocationRegister.Allocation a : memory.register().held()) {
      for (long pfn : a.pfns()) {
        if (memory.physical().isRam(pfn)
            && memory.frames().owner(pfn) == FrameOwner.FREE
            && !byDriver(pfn)) {
          say(frame(pfn) + "free, but held as " + a.allocator());
        }
      }
    }
  }
}
