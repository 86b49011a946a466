package dev.mmaplab.kernel.mm;

import dev.mmaplab.kernel.MemorySnapshot;
import dev.mmaplab.machine.Pte;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongFunction;

/** Takes the picture of a process's memory that the page and the grading look at. */
public final class Snapshots {
  /** Pictures show at most so many entries of a vma. */
  private static final int MOST_PTES = 4096;

  private final KernelMemory memory;

  public Snapshots(KernelMemory memory) {
    this.memory = memory;
  }

  /**
   * The state now.
   *
   * @param moment as in {@code ./prog ended}
   * @param variable name of the module variable that points to an address, or ""
   */
  public MemorySnapshot take(
      Mm mm,
      String moment,
      int pid,
      String process,
      LongFunction<String> variable,
      Optional<MemorySnapshot.FaultMark> fault) {
    TreeSet<Long> frames = new TreeSet<>();
    List<MemorySnapshot.VmaState> vmas = new ArrayList<>();
    for (Vma vma : mm.vmas()) {
      vmas.add(vma(mm, vma, frames));
    }
    List<MemorySnapshot.AllocationState> allocations = allocations(variable, frames);
    List<MemorySnapshot.FrameState> shown = new ArrayList<>();
    for (long pfn : frames) {
      shown.add(frame(pfn));
    }
    return new MemorySnapshot(moment, pid, process, vmas, shown, allocations, fault);
  }

  /** What drivers hold now, without a process. */
  public List<MemorySnapshot.AllocationState> allocations(LongFunction<String> variable) {
    return allocations(variable, new TreeSet<>());
  }

  private MemorySnapshot.VmaState vma(Mm mm, Vma vma, Set<Long> frames) {
    List<MemorySnapshot.PteState> ptes = new ArrayList<>();
    mm.tables()
        .forEach(
            vma.start(),
            vma.end(),
            (where, pte) -> {
              if (ptes.size() < MOST_PTES) {
                ptes.add(pte(where - vma.start() >>> 12, pte));
                frames.add(Pte.pfn(pte));
              }
              return pte;
            });
    Optional<MappableFile> file = memory.fileOf(vma);
    return new MemorySnapshot.VmaState(
        vma.start(),
        vma.end(),
        VmFlags.permissions(vma.flags()),
        VmFlags.names(vma.flags()),
        file.isPresent() ? vma.pgoff() << 12 : 0,
        mm.nameOf(vma),
        file.map(MappableFile::device).orElse(false),
        ptes);
  }

  private static MemorySnapshot.PteState pte(long page, long pte) {
    return new MemorySnapshot.PteState(
        page,
        Pte.pfn(pte),
        Pte.present(pte),
        Pte.writable(pte),
        (pte & Pte.USER) != 0,
        (pte & Pte.ACCESSED) != 0,
        (pte & Pte.DIRTY) != 0,
        Pte.special(pte),
        (pte & Pte.NO_EXECUTE) != 0,
        Pte.cache(pte));
  }

  private MemorySnapshot.FrameState frame(long pfn) {
    if (!memory.physical().isRam(pfn)) {
      return new MemorySnapshot.FrameState(pfn, "mmio", 0, false, new byte[0]);
    }
    Page page = memory.page(pfn);
    return new MemorySnapshot.FrameState(
        pfn,
        memory.frames().owner(pfn).shown(),
        page.count(),
        page.reserved(),
        Arrays.copyOf(memory.physical().readable(pfn), 16));
  }

  private List<MemorySnapshot.AllocationState> allocations(
      LongFunction<String> variable, Set<Long> frames) {
    List<MemorySnapshot.AllocationState> states = new ArrayList<>();
    for (AllocationRegister.Allocation a : memory.register().held()) {
      frames.addAll(a.pfns());
      states.add(
          new MemorySnapshot.AllocationState(
              a.allocator(),
              a.address(),
              a.size(),
              variable.apply(a.address()),
              a.site(),
              a.pfns()));
    }
    return states;
  }
}
