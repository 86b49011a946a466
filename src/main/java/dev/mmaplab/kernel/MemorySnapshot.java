package dev.mmaplab.kernel;

import dev.mmaplab.c.Position;
import java.util.List;
import java.util.Optional;

/**
 * Memory at one moment: a process's address space, the frames it reaches, what drivers have
 * allocated.
 *
 * @param moment as in {@code ./prog ended}
 * @param allocations everything drivers hold at that moment
 */
public record MemorySnapshot(
    String moment,
    int pid,
    String process,
    List<VmaState> vmas,
    List<FrameState> frames,
    List<AllocationState> allocations,
    Optional<FaultMark> fault) {

  /**
   * A vma.
   *
   * @param perms as in /proc/PID/maps: {@code r--p}
   * @param flags names of the vm_flags set, without VM_, in bit order
   * @param offset file offset in bytes
   * @param path as in /proc/PID/maps: a path, {@code [heap]}, or ""
   * @param device true for a mapping of a driver's device
   */
  public record VmaState(
      long start,
      long end,
      String perms,
      List<String> flags,
      long offset,
      String path,
      boolean device,
      List<PteState> ptes) {}

  /**
   * A page table entry that is not empty.
   *
   * @param page index of the page in the vma, from 0
   * @param cache {@code WB}, {@code WC}, {@code UC-} or {@code UC}
   */
  public record PteState(
      long page,
      long pfn,
      boolean present,
      boolean write,
      boolean user,
      boolean accessed,
      boolean dirty,
      boolean special,
      boolean noExecute,
      String cache) {}

  /**
   * A physical frame that some shown thing reaches.
   *
   * @param owner {@code vmalloc}, {@code kmalloc}, {@code pages}, {@code anonymous}, {@code file},
   *     {@code mmio}, {@code kernel}
   * @param count page_count()
   * @param head its first 16 bytes
   */
  public record FrameState(long pfn, String owner, int count, boolean reserved, byte[] head) {}

  /**
   * A driver's allocation.
   *
   * @param variable name of a module variable that points to its start, or ""
   * @param pfns its frames in the order of its addresses
   */
  public record AllocationState(
      String allocator,
      long address,
      long size,
      String variable,
      Optional<Position> site,
      List<Long> pfns) {}

  /** The access that killed the process. */
  public record FaultMark(long address, String access, String signal, Optional<Position> site) {}
}
