package dev.mmaplab.kernel.mm;

import static dev.mmaplab.kernel.Errno.ENOMEM;

import java.util.Optional;

/**
 * Goes over the vmas of a range in ascending order, as madvise(2) and msync(2) do: a hole does not
 * end the walk, but its result.
 */
record RangeWalk(Mm mm) {
  interface Step {
    /** Called with a vma and the part of it that lies in the range; 0, or an errno that ends it. */
    int visit(Vma vma, long start, long end);
  }

  /**
   * @return what ended it, else −ENOMEM if there was a hole, else 0
   */
  int over(long start, long end, Step step) {
    int result = 0;
    long at = start;
    while (at != end) {
      Optional<Vma> found = mm.find(at).filter(v -> v.start() < end);
      if (found.isEmpty()) {
        return -ENOMEM;
      }
      Vma vma = found.get();
      if (vma.start() > at) {
        result = -ENOMEM;
        at = vma.start();
      }
      long until = Math.min(end, vma.end());
      int failed = step.visit(vma, at, until);
      if (failed != 0) {
        return failed;
      }
      at = until;
    }
    return result;
  }
}
