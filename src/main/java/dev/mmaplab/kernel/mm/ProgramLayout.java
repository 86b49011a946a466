package dev.mmaplab.kernel.mm;

import dev.mmaplab.machine.Pte;
import java.util.Optional;

/** What execve puts into a fresh address space. */
final class ProgramLayout {
  private static final long STACK_BYTES = 132L << 10;
  private static final long VVAR = 0x7fff_f7ff_9000L;
  private static final long VDSO = 0x7fff_f7ff_d000L;
  private static final long MAY = VmFlags.MAYREAD | VmFlags.MAYWRITE | VmFlags.MAYEXEC;

  private final Mm mm;
  private final KernelMemory memory;

  ProgramLayout(Mm mm) {
    this.mm = mm;
    this.memory = mm.memory();
  }

  void mapFixedParts() {
    add(
        Mm.TASK_SIZE - STACK_BYTES,
        Mm.TASK_SIZE,
        VmFlags.READ | VmFlags.WRITE | MAY | VmFlags.GROWSDOWN | VmFlags.ACCOUNT,
        0);
    mm.put(memory.offsets().mmStartStack, Mm.TASK_SIZE - 4096);
    Vma vvar =
        add(
            VVAR,
            VDSO,
            VmFlags.READ
                | VmFlags.MAYREAD
                | VmFlags.IO
                | VmFlags.DONTDUMP
                | VmFlags.PFNMAP
                | VmFlags.DONTEXPAND,
            memory.specialOps());
    vvar.setPgoff(0);
    mm.name(vvar, "[vvar]");
    Vma vdso =
        add(
            VDSO,
            Mm.MMAP_BASE,
            VmFlags.READ | VmFlags.EXEC | MAY | VmFlags.DONTEXPAND,
            memory.specialOps());
    vdso.setPgoff(0);
    mm.name(vdso, "[vdso]");
  }

  private Vma add(long start, long end, long flags, long ops) {
    Vma vma = mm.newVma();
    vma.setStart(start);
    vma.setEnd(end);
    vma.setFlags(flags | VmFlags.SOFTDIRTY);
    vma.setProt(Protection.of(flags));
    vma.setPgoff(start >>> 12);
    vma.setOps(ops);
    mm.insert(vma);
    return vma;
  }

  void mapImage(
      long start, long size, int prot, Optional<MappableFile> file, long offset, byte[] bytes) {
    long end = (start + size + 4095) & ~4095L;
    Vma vma = add(start, end, (prot & 7) | MAY, 0);
    vma.setPgoff(file.isPresent() ? offset >>> 12 : start >>> 12);
    if (file.isPresent()) {
      file.get().get();
      vma.setFile(file.get().address());
    }
    mm.prepareAnon(vma);
    for (int at = 0; at < bytes.length; at += 4096) {
      int length = Math.min(4096, bytes.length - at);
      long pfn = memory.frames().allocate(0, Gfp.ZERO, FrameOwner.ANONYMOUS);
      if (pfn == FrameAllocator.NONE) {
        throw new IllegalStateException("no memory for a program");
      }
      System.arraycopy(bytes, at, memory.physical().writable(pfn), 0, length);
      AnonymousPages.adopt(memory.page(pfn), mm, vma, start + at);
      mm.setPte(
          start + at,
          Protection.writableIf(Pte.of(pfn, vma.prot()), vma.flags()) | Protection.DIRTIED);
    }
  }
}
