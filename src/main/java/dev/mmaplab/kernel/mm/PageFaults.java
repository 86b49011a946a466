package dev.mmaplab.kernel.mm;

import dev.mmaplab.kernel.Event;
import dev.mmaplab.kernel.LimitExceeded;
import dev.mmaplab.kernel.SignalRaised;
import dev.mmaplab.kernel.UserAccessFailed;
import dev.mmaplab.machine.Access;
import dev.mmaplab.machine.FaultHandler;
import dev.mmaplab.machine.Pte;
import java.util.Locale;
import java.util.Optional;

/**
 * exc_page_fault() of x86: user accesses end in a page, a signal or, from within copy_to_user and
 * its like, a failed copy; bad accesses of kernel code are oopses.
 */
final class PageFaults implements FaultHandler {
  private static final int SIGBUS = 7;
  private static final int SIGSEGV = 11;
  private static final int SEGV_MAPERR = 1;
  private static final int SEGV_ACCERR = 2;
  private static final int SEGV_PKUERR = 4;
  private static final int BUS_ADRERR = 2;
  private static final int BUS_MCEERR_AR = 4;

  /** pfoom_rs: so many complaints in five seconds. */
  private static final int OOM_BURST = 10;

  private static final int SI_KERNEL = 0x80;

  /** So many faults at one address without a page means that there will never be one. */
  private static final int LIVELOCK = 10_000;

  private final KernelMemory memory;
  private long lastAddress;
  private int fruitless;
  private int outOfMemory;

  PageFaults(KernelMemory memory) {
    this.memory = memory;
  }

  @Override
  public void pageFault(long address, Access access, boolean user, boolean present) {
    if (!user) {
      emit(address, access, false, "oops", 0);
      throw memory.services().pageFaultOops(address, access, present);
    }
    if (address << 16 >> 16 != address) {
      // a general protection fault: it has no address
      throw bad(address, access, SIGSEGV, SI_KERNEL, 0);
    }
    Optional<Mm> current = memory.services().currentMm();
    if (current.isEmpty() || Long.compareUnsigned(address, Mm.TASK_SIZE) >= 0) {
      throw bad(address, access, SIGSEGV, SEGV_MAPERR, address);
    }
    if (memory.services().inKernelMode() && memory.services().faultsDisabled()) {
      throw bad(address, access, SIGSEGV, SEGV_MAPERR, address);
    }
    Mm mm = current.get();
    Optional<Vma> found =
        mm.find(address).filter(v -> v.start() <= address || growStack(mm, v, address));
    if (found.isEmpty()) {
      throw bad(address, access, SIGSEGV, SEGV_MAPERR, address);
    }
    Vma vma = found.get();
    boolean grown = mm.pte(address) == 0 && vma.has(VmFlags.GROWSDOWN);
    if (executableOnly(vma)) {
      throw bad(address, access, SIGSEGV, SEGV_PKUERR, address);
    }
    if (forbidden(vma, access, present)) {
      throw bad(address, access, SIGSEGV, SEGV_ACCERR, address);
    }
    int flags =
        VmFault.FLAG_DEFAULT
            | (memory.services().inKernelMode() ? 0 : VmFault.FLAG_USER)
            | (access == Access.WRITE ? VmFault.FLAG_WRITE : 0)
            | (access == Access.EXECUTE ? VmFault.FLAG_INSTRUCTION : 0);
    FaultResolution resolution = new FaultResolution(mm, vma, address, flags);
    int result = resolution.resolve();
    if ((result & (VmFault.RETRY | VmFault.ERROR)) == VmFault.RETRY) {
      // the driver has let go of the mmap lock: the vma may be another one by now
      Vma again =
          mm.containing(address)
              .filter(v -> !forbidden(v, access, present))
              .orElseThrow(() -> bad(address, access, SIGSEGV, SEGV_MAPERR, address));
      resolution = new FaultResolution(mm, again, address, flags | VmFault.FLAG_TRIED);
      result = resolution.resolve();
    }
    if ((result & VmFault.ERROR) != 0) {
      failed(result, address, access);
    }
    long pte = mm.pte(address);
    emit(
        address,
        access,
        true,
        grown && resolution.how().equals("anonymous") ? "stack" : resolution.how(),
        Pte.pfn(pte));
    watchProgress(address, Pte.present(pte) && (access != Access.WRITE || Pte.writable(pte)));
  }

  /**
   * fault errors of do_user_addr_fault(): one of them wins. Returns if the access is tried again.
   */
  private void failed(int result, long address, Access access) {
    boolean kernelMode = memory.services().inKernelMode();
    int poisoned = VmFault.HWPOISON | VmFault.HWPOISON_LARGE;
    if ((result & VmFault.OOM) != 0) {
      if (kernelMode) {
        throw bad(address, access, SIGBUS, BUS_ADRERR, address);
      }
      if (outOfMemory++ < OOM_BURST) {
        memory.services().log(4, "Huh VM_FAULT_OOM leaked out to the #PF handler. Retrying PF");
      }
    } else if ((result & (VmFault.SIGBUS | poisoned)) != 0) {
      // 6.1 is built without CONFIG_MEMORY_FAILURE
      if (!kernelMode && memory.v612() && (result & poisoned) != 0) {
        memory
            .services()
            .log(
                3,
                String.format(
                    Locale.ROOT,
                    "MCE: Killing %s:%d due to hardware memory corruption fault at %x",
                    memory.services().comm(),
                    memory.services().pid(),
                    address));
        throw bad(address, access, SIGBUS, BUS_MCEERR_AR, address);
      }
      throw bad(address, access, SIGBUS, BUS_ADRERR, address);
    } else {
      throw bad(address, access, SIGSEGV, SEGV_MAPERR, address);
    }
  }

  private void watchProgress(long address, boolean progress) {
    if (progress || address != lastAddress) {
      fruitless = 0;
    }
    lastAddress = address;
    if (!progress) {
      fruitless++;
      if (fruitless > LIVELOCK) {
        throw new LimitExceeded(LimitExceeded.Kind.LIVELOCK);
      }
    }
  }

  /** Its protection key lets nobody read or write; code is never fetched through here. */
  private static boolean executableOnly(Vma vma) {
    return (vma.flags() & VmFlags.ACCESS) == VmFlags.EXEC;
  }

  /** access_error(). */
  private static boolean forbidden(Vma vma, Access access, boolean present) {
    return switch (access) {
      case WRITE -> !vma.has(VmFlags.WRITE);
      case EXECUTE -> !vma.has(VmFlags.EXEC);
      case READ -> present || !vma.has(VmFlags.ACCESS);
    };
  }

  /** expand_stack(): true if the vma now reaches down to the address. */
  private static boolean growStack(Mm mm, Vma vma, long address) {
    long start = address & ~0xfffL;
    if (!vma.has(VmFlags.GROWSDOWN) || vma.end() - start > mm.use().stackLimit()) {
      return false;
    }
    Optional<Vma> below = mm.before(vma.start());
    if (below.isPresent()
        && !below.get().has(VmFlags.GROWSDOWN)
        && below.get().has(VmFlags.ACCESS)
        && start - below.get().end() < 1 << 20) {
      return false;
    }
    vma.setPgoff(vma.pgoff() - (vma.start() - start >>> 12));
    mm.moveStart(vma, start);
    return true;
  }

  private RuntimeException bad(long address, Access access, int signal, int code, long shown) {
    if (memory.services().inKernelMode()) {
      emit(address, access, true, "fixup", 0);
      return new UserAccessFailed(address);
    }
    emit(address, access, true, signal == SIGBUS ? "SIGBUS" : "SIGSEGV", 0);
    return new SignalRaised(signal, code, shown);
  }

  private void emit(long address, Access access, boolean user, String outcome, long pfn) {
    KernelServices services = memory.services();
    services.emit(
        new Event.PageFault(
            services.pid(),
            services.site(),
            address,
            access.name().toLowerCase(Locale.ROOT),
            user,
            outcome,
            pfn));
  }
}
