package dev.mmaplab.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;

/** Memory at one moment, as the REST contract has it: addresses and bytes are hex text. */
@Schema(
    name = "Memory",
    description = "A process's address space, the frames it reaches, what drivers hold")
record MemoryAnswer(
    @Schema(example = "./prog ended") String moment,
    int pid,
    String process,
    List<Vma> vmas,
    List<Frame> frames,
    List<Allocation> allocations,
    @Schema(description = "The access that killed the process") Optional<Fault> fault) {

  @Schema(name = "Vma")
  record Vma(
      @Schema(example = "0x7ffff7fd9000") String start,
      @Schema(example = "0x7ffff7fe9000") String end,
      @Schema(example = "r--p") String perms,
      @Schema(description = "vm_flags without VM_", example = "[\"READ\", \"MAYREAD\"]")
          List<String> flags,
      @Schema(description = "File offset in bytes") long offset,
      @Schema(example = "/dev/maps0") String path,
      @Schema(description = "A mapping of a driver's device") boolean device,
      List<Pte> ptes) {}

  @Schema(name = "Pte", description = "A page table entry that is not empty")
  record Pte(
      @Schema(description = "Index of the page in the vma") long page,
      long pfn,
      boolean present,
      boolean write,
      boolean user,
      boolean accessed,
      boolean dirty,
      boolean special,
      boolean noExecute,
      @Schema(allowableValues = {"WB", "WC", "UC-", "UC"}) String cache) {}

  @Schema(name = "Frame")
  record Frame(
      long pfn,
      @Schema(
              allowableValues = {
                "vmalloc",
                "kmalloc",
                "pages",
                "anonymous",
                "file",
                "mmio",
                "kernel"
              })
          String owner,
      @Schema(description = "page_count()") int count,
      boolean reserved,
      @Schema(description = "Its first bytes", example = "ddccbbaa000000000000000000000000")
          String head) {}

  @Schema(name = "Allocation")
  record Allocation(
      @Schema(example = "vmalloc") String allocator,
      @Schema(example = "0xffffc90000005000") String address,
      long size,
      @Schema(description = "Module variable that points to its start, or empty") String variable,
      Optional<String> file,
      Optional<Integer> line,
      Optional<Integer> column,
      @Schema(description = "Its frames in the order of its addresses") List<Long> pfns) {}

  @Schema(name = "FaultMark")
  record Fault(
      @Schema(example = "0x7ffff7fd9000") String address,
      @Schema(allowableValues = {"read", "write", "execute"}) String access,
      @Schema(example = "SIGBUS") String signal,
      Optional<String> file,
      Optional<Integer> line,
      Optional<Integer> column) {}
}
