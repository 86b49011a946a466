package dev.mmaplab.explain;

import dev.mmaplab.c.Position;
import dev.mmaplab.explain.Finding.Step;
import dev.mmaplab.kernel.Event;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code remap-cow-partial}: remap_pfn_range of a part of a copy-on-write mapping. mm/memory.c
 * refuses it with -EINVAL when {@code is_cow_mapping(vma->vm_flags)} and the range is not exactly
 * the whole vma.
 */
final class CowPartialRemap implements Rule {
  private static final long VM_WRITE = 0x2;
  private static final long VM_SHARED = 0x8;
  private static final long VM_MAYWRITE = 0x20;
  private static final int EINVAL = 22;
  private static final long PAGE = 4096;

  /** The same mistake in the same mapping is told once. */
  private record Told(int pid, long vmaStart, Position site) {}

  @Override
  public List<Finding> findings(Evidence evidence) {
    List<Finding> found = new ArrayList<>();
    Set<Told> told = new HashSet<>();
    Set<Position> sites = new HashSet<>();
    for (int i = 0; i < evidence.events().size(); i++) {
      if (evidence.events().get(i) instanceof Event.RangeMapped call
          && refusedAsPartialCow(call)
          && call.site().isPresent()
          && told.add(new Told(call.pid(), call.vmaStart(), call.site().get()))
          && sites.add(call.site().get())) {
        found.add(explain(evidence, i, call, call.site().get()));
      }
    }
    return found;
  }

  private static boolean refusedAsPartialCow(Event.RangeMapped call) {
    boolean copyOnWrite = (call.vmFlags() & (VM_SHARED | VM_MAYWRITE)) == VM_MAYWRITE;
    boolean whole =
        call.address() == call.vmaStart() && call.address() + call.size() == call.vmaEnd();
    return call.result() == -EINVAL && copyOnWrite && !whole;
  }

  private static Finding explain(
      Evidence evidence, int index, Event.RangeMapped call, Position site) {
    List<Integer> events = new ArrayList<>(List.of(index));
    List<Step> steps = new ArrayList<>();
    String where = Evidence.at(site);
    long pages = (call.vmaEnd() - call.vmaStart()) / PAGE;
    long page = (call.address() - call.vmaStart()) / PAGE;
    String range =
        call.size() == PAGE ? "page " + page + " alone" : call.size() + " bytes from page " + page;

    int mmapIndex = evidence.next(index, Event.Mmap.class, m -> m.pid() == call.pid());
    Optional<Event.Mmap> mmap =
        mmapIndex < 0
            ? Optional.empty()
            : Optional.of((Event.Mmap) evidence.events().get(mmapIndex));
    boolean succeeded = mmap.isPresent() && mmap.get().result() == call.vmaStart();
    if (mmapIndex >= 0) {
      events.add(mmapIndex);
    }
    int signalIndex = succeeded ? deadlyAccess(evidence, mmapIndex, call) : -1;
    Optional<Event.Signal> signal =
        signalIndex < 0
            ? Optional.empty()
            : Optional.of((Event.Signal) evidence.events().get(signalIndex));
    if (signalIndex >= 0) {
      events.add(signalIndex);
    }

    mmap.flatMap(Event.Mmap::site)
        .ifPresent(
            p ->
                steps.add(
                    new Step(
                        p,
                        "mmap asks for "
                            + pages
                            + (pages == 1 ? " page" : " pages")
                            + " with MAP_PRIVATE. The VMA "
                            + Evidence.hex(call.vmaStart())
                            + "-"
                            + Evidence.hex(call.vmaEnd())
                            + " gets no VM_SHARED, but VM_MAYWRITE"
                            + ((call.vmFlags() & VM_WRITE) == 0
                                ? ": it is read-only now, yet mprotect may make it writable."
                                : " (it is writable already)."))));
    steps.add(
        new Step(
            site,
            call.function()
                + " is asked for "
                + range
                + ": "
                + Evidence.hex(call.address())
                + ", pfn "
                + Evidence.hex(call.pfn())
                + ", "
                + call.size()
                + " of the VMA's "
                + (call.vmaEnd() - call.vmaStart())
                + " bytes."));
    steps.add(
        new Step(
            site,
            "A mapping without VM_SHARED and with VM_MAYWRITE is copy-on-write, and such a mapping"
                + " must be remapped in one go, exactly the whole VMA. So the call maps nothing and"
                + " returns -EINVAL (-22)."));
    steps.add(outcome(call, site, succeeded));
    signal.ifPresent(s -> s.site().ifPresent(p -> steps.add(new Step(p, death(s, call)))));
    if (succeeded && signal.isEmpty()) {
      int failedCall = failedSystemCall(evidence, mmapIndex, call);
      if (failedCall >= 0) {
        events.add(failedCall);
        Event.PageFault fault = (Event.PageFault) evidence.events().get(failedCall);
        fault.site().ifPresent(p -> steps.add(new Step(p, unreadable(fault, call))));
      }
    }

    String cause = call.function() + " returned -EINVAL at " + where;
    String title =
        succeeded
            ? cause
                + (call.resultUsed()
                    ? " and mmap succeeded all the same"
                    : " and nobody looked at it")
                + signal
                    .flatMap(Event.Signal::site)
                    .map(
                        p ->
                            ": page "
                                + (signal.get().address() - call.vmaStart()) / PAGE
                                + " was never mapped, and "
                                + Evidence.at(p)
                                + (signal.get().handled()
                                    ? " got a signal touching it ("
                                    : " died touching it (")
                                + signal.get().signal()
                                + ").")
                    .orElse(": nothing was mapped.")
            : cause + ", so mmap failed: a private mapping cannot be remapped in parts.";
    String explanation =
        "Two conditions together made the -EINVAL. First, the mapping is copy-on-write: VM_SHARED"
            + " is not set (the program said MAP_PRIVATE) and VM_MAYWRITE is set, so the program"
            + " may write and must then get copies. Second, the range ("
            + call.size()
            + " bytes from "
            + Evidence.hex(call.address())
            + ") is not the whole VMA ("
            + (call.vmaEnd() - call.vmaStart())
            + " bytes). For a copy-on-write mapping Linux has to remember the first pfn in"
            + " vm_pgoff, which works only if one call covers it all; so remap_pfn_range refuses"
            + " parts. "
            + (succeeded
                ? "The driver did not act on the -EINVAL and its mmap returned 0, so the program"
                    + " got an address with an empty page table behind it. The VMA has no fault"
                    + " handler that could fill it: the first access is a bus error."
                : "The driver handed the -EINVAL on, so mmap failed in the program, as it should.");
    return new Finding(
        "remap-cow-partial",
        succeeded ? "error" : "warning",
        title,
        explanation,
        steps,
        "Three ways out: map with MAP_SHARED, so that the mapping is not copy-on-write; map single"
            + " pages separately, each by an mmap of its own, so that each call covers its whole"
            + " VMA; or clear VM_MAYWRITE in the driver before the first call, so that a read-only"
            + " private mapping can never become writable. And check what "
            + call.function()
            + " returns, whichever you take.",
        CowPartialFixes.of(evidence, call, site, mmap),
        site,
        events);
  }

  private static Step outcome(Event.RangeMapped call, Position site, boolean succeeded) {
    if (!succeeded) {
      return new Step(
          site, "The driver returned the error, so mmap failed and the program holds no mapping.");
    }
    return new Step(
        site,
        (call.resultUsed() ? "The driver does not hand the error on" : "The result is thrown away")
            + ", the driver's mmap returns 0, and the program gets "
            + Evidence.hex(call.vmaStart())
            + " although not one page behind it is mapped by this call.");
  }

  private static String death(Event.Signal s, Event.RangeMapped call) {
    return "The access to "
        + Evidence.hex(s.address())
        + " (page "
        + (s.address() - call.vmaStart()) / PAGE
        + ") finds no page table entry and no fault handler: "
        + s.signal()
        + " ("
        + s.code()
        + ")"
        + (s.handled() ? ", which the program catches." : ", which ends the program.");
  }

  private static String unreadable(Event.PageFault fault, Event.RangeMapped call) {
    return "The kernel's access to "
        + Evidence.hex(fault.address())
        + " (page "
        + (fault.address() - call.vmaStart()) / PAGE
        + ") for a system call finds no page table entry either: the call fails with EFAULT.";
  }

  private static int deadlyAccess(Evidence evidence, int from, Event.RangeMapped call) {
    return evidence.next(
        from,
        Event.Signal.class,
        s ->
            s.signal().equals("SIGBUS")
                && inside(s.address(), call)
                && evidence.inherits(s.pid(), call.pid()));
  }

  private static int failedSystemCall(Evidence evidence, int from, Event.RangeMapped call) {
    return evidence.next(
        from,
        Event.PageFault.class,
        f ->
            f.outcome().equals("fixup")
                && inside(f.address(), call)
                && evidence.inherits(f.pid(), call.pid()));
  }

  private static boolean inside(long address, Event.RangeMapped call) {
    return address >= call.vmaStart() && address < call.vmaEnd();
  }
}
