package dev.mmaplab.kernel.mm;

import static dev.mmaplab.kernel.Errno.ENOMEM;

import java.util.Optional;

/** Which vmas may become one: vma_merge() and its successors. */
final class VmaMerge {
  private final Mm mm;

  VmaMerge(Mm mm) {
    this.mm = mm;
  }

  private KernelMemory memory() {
    return mm.memory();
  }

  private boolean hasClose(Vma vma) {
    return vma.operation(memory().offsets().opsClose) != 0;
  }

  /**
   * is_mergeable_vma() and is_mergeable_anon_vma(). 6.12 minds a close operation only where a vma
   * would go away.
   */
  private boolean alike(Vma vma, long flags, long file, long anonVma) {
    return ((vma.flags() ^ flags) & ~VmFlags.SOFTDIRTY) == 0
        && vma.file() == file
        && (memory().v612() || !hasClose(vma))
        && (vma.anonVma() == anonVma || (anonVma == 0 && singular(vma)));
  }

  /** Its anon_vma_chain has one link: the vma's pages were not inherited with a fork. */
  private static boolean singular(Vma vma) {
    return vma.anonVma() != 0 && (vma.anonVma() & KernelMemory.INHERITED) == 0;
  }

  /** is_mergeable_anon_vma() of two vmas that shall be one. */
  private static boolean joinable(Vma a, Vma b) {
    return a.anonVma() == 0 || b.anonVma() == 0 || a.anonVma() == b.anonVma();
  }

  private boolean removable(Vma vma) {
    return !hasClose(vma);
  }

  private Optional<Vma> left(long start, long flags, long file, long anonVma, long pgoff) {
    return mm.before(start)
        .filter(
            p ->
                p.end() == start
                    && alike(p, flags, file, anonVma)
                    && p.pgoff() + p.pages() == pgoff);
  }

  private Optional<Vma> right(long end, long flags, long file, long anonVma, long pgoff) {
    return mm.from(end)
        .filter(n -> n.start() == end && alike(n, flags, file, anonVma) && n.pgoff() == pgoff);
  }

  /**
   * Lets a neighbour of the free range [start, end) grow over it instead of making a new vma.
   *
   * @return the vma that now covers the range
   */
  Optional<Vma> expandInto(long start, long end, long flags, long file, long pgoff) {
    return expandInto(start, end, flags, file, pgoff, 0);
  }

  Optional<Vma> expandInto(long start, long end, long flags, long file, long pgoff, long anonVma) {
    if ((flags & VmFlags.SPECIAL) != 0) {
      return Optional.empty();
    }
    Optional<Vma> next = right(end, flags, file, anonVma, pgoff + (end - start >>> 12));
    Optional<Vma> prev = left(start, flags, file, anonVma, pgoff);
    if (prev.isPresent()) {
      Vma p = prev.get();
      if (next.isPresent() && removable(next.get()) && joinable(p, next.get())) {
        swallow(p, next.get());
      } else {
        mm.moveEnd(p, end);
      }
      return prev;
    }
    next.ifPresent(
        n -> {
          n.setPgoff(pgoff);
          mm.moveStart(n, start);
        });
    return next;
  }

  /**
   * {@code kept} grows to the end of {@code gone}, which disappears without its close being called.
   */
  private void swallow(Vma kept, Vma gone) {
    if (kept.anonVma() == 0) {
      kept.setAnonVma(gone.anonVma());
    }
    mm.detach(gone);
    mm.moveEnd(kept, gone.end());
    memory().fileOf(gone).ifPresent(MappableFile::put);
    mm.freeVma(gone);
  }

  /**
   * The vma for a range whose flags change, or why there is none.
   *
   * @param error 0 or a negative errno
   * @param back 6.12 had already gone to the vma before when it found that it may not join them, so
   *     whoever goes from vma to vma comes to this one again
   */
  record Modified(Optional<Vma> vma, int error, boolean back) {}

  /**
   * The vma for [start, end) of {@code vma} once its flags are {@code flags}: a neighbour that
   * grew, or a part split off whose flags the caller has yet to set.
   */
  Modified modify(Vma vma, long start, long end, long flags) {
    Optional<Vma> merged = mergeModified(vma, start, end, flags);
    if (merged.isPresent()) {
      return new Modified(merged, 0, false);
    }
    boolean back =
        memory().v612()
            && start == vma.start()
            && end == vma.end()
            && (flags & VmFlags.SPECIAL) == 0
            && left(start, flags, vma.file(), vma.anonVma(), vma.pgoff()).isPresent();
    int failed = start > vma.start() ? split(vma, start, true) : 0;
    if (failed == 0 && end < vma.end()) {
      failed = split(vma, end, false);
    }
    return new Modified(failed == 0 ? Optional.of(vma) : Optional.empty(), failed, back);
  }

  private int split(Vma vma, long where, boolean newBelow) {
    return mm.mapCount() >= Mm.MAX_MAP_COUNT ? -ENOMEM : mm.split(vma, where, newBelow);
  }

  private Optional<Vma> mergeModified(Vma vma, long start, long end, long flags) {
    if ((flags & VmFlags.SPECIAL) != 0) {
      return Optional.empty();
    }
    long pgoff = vma.pageIndex(start);
    boolean fromStart = start == vma.start();
    boolean toEnd = end == vma.end();
    Optional<Vma> prev =
        fromStart ? left(start, flags, vma.file(), vma.anonVma(), pgoff) : Optional.empty();
    Optional<Vma> next =
        toEnd
            ? right(end, flags, vma.file(), vma.anonVma(), pgoff + (end - start >>> 12))
            : Optional.empty();
    boolean goes = fromStart && toEnd;
    if ((prev.isPresent() || next.isPresent()) && goes && !removable(vma)) {
      return Optional.empty();
    }
    if (prev.isPresent()) {
      Vma p = prev.get();
      if (goes) {
        swallow(p, vma);
        if (next.isPresent() && removable(next.get()) && joinable(p, next.get())) {
          swallow(p, next.get());
        }
      } else {
        growOver(p, vma, end);
      }
      return prev;
    }
    if (next.isPresent()) {
      Vma n = next.get();
      if (n.anonVma() == 0) {
        n.setAnonVma(vma.anonVma());
      }
      if (goes) {
        mm.detach(vma);
        memory().fileOf(vma).ifPresent(MappableFile::put);
        mm.freeVma(vma);
      } else {
        mm.moveEnd(vma, start);
      }
      n.setPgoff(pgoff);
      mm.moveStart(n, start);
    }
    return next;
  }

  /** {@code prev} takes the first part, up to {@code end}, of {@code vma}. */
  private void growOver(Vma prev, Vma vma, long end) {
    if (prev.anonVma() == 0) {
      prev.setAnonVma(vma.anonVma());
    }
    vma.setPgoff(vma.pageIndex(end));
    mm.moveStart(vma, end);
    mm.moveEnd(prev, end);
  }

  /**
   * After a driver's mmap has changed flags of the fresh vma, it may fit a neighbour: then that one
   * takes its place.
   *
   * @return the neighbour; {@code fresh} is gone then
   */
  Optional<Vma> absorbFresh(Vma fresh) {
    return mergeModified(fresh, fresh.start(), fresh.end(), fresh.flags());
  }

  /**
   * find_mergeable_anon_vma(): that of a neighbour which could be one with this vma but for
   * permissions.
   */
  Optional<Long> anonVmaFor(Vma vma) {
    Optional<Vma> next =
        mm.from(vma.end())
            .filter(n -> n.start() == vma.end() && n.pgoff() == vma.pageIndex(vma.end()));
    Optional<Vma> prev =
        mm.before(vma.start())
            .filter(p -> p.end() == vma.start() && p.pgoff() + p.pages() == vma.pgoff());
    return next.filter(n -> compatible(n, vma))
        .or(() -> prev.filter(p -> compatible(p, vma)))
        .map(Vma::anonVma);
  }

  private static boolean compatible(Vma a, Vma b) {
    long ignored = VmFlags.ACCESS | VmFlags.SOFTDIRTY;
    return singular(a) && a.file() == b.file() && ((a.flags() ^ b.flags()) & ~ignored) == 0;
  }
}
