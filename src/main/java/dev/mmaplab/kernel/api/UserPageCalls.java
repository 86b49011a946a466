package dev.mmaplab.kernel.api;

import dev.mmaplab.interp.NativeCall;
import dev.mmaplab.kernel.Errno;
import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.kernel.RemoteMemory;
import dev.mmaplab.kernel.Task;
import dev.mmaplab.kernel.mm.Mm;
import dev.mmaplab.kernel.mm.UserPages;
import java.util.Optional;

/** get_user_pages(), pin_user_pages() and access_process_vm() of {@code linux/mm.h}. */
final class UserPageCalls {
  private static final int MOST = 1 << 30;
  private static final int PIN = 1;
  private static final int UNLOCKABLE = 2;
  private static final int REMOTE = 4;

  private UserPageCalls() {}

  static void install(Binder binder) {
    binder.bind("mmaplab_get_user_pages", UserPageCalls::own);
    binder.bind("mmaplab_get_user_pages_of", UserPageCalls::remote);
    binder.bind("unpin_user_page", UserPageCalls::unpin);
    binder.bind("unpin_user_pages", (k, c) -> unpinAll(k, c, false));
    binder.bind("unpin_user_pages_dirty_lock", (k, c) -> unpinAll(k, c, c.intArg(2) != 0));
    binder.bind("unpin_user_page_range_dirty_lock", UserPageCalls::unpinRange);
    binder.bind("access_process_vm", UserPageCalls::access);
    binder.bind("fixup_user_fault", UserPageCalls::fixup);
    binder.bind("mmaplab_rlimit", (k, c) -> k.current().softLimit(c.intArg(0)));
    binder.bind("mmaplab_mmput", UserPageCalls::put);
    binder.bind("mmaplab_mmdrop", (k, c) -> release(k, c.arg(0)));
  }

  /** Of the current process: (start, count, flags, pages, vmas, how). */
  private static long own(Kernel kernel, NativeCall c) {
    Optional<Mm> mm = kernel.current().mmIfAny();
    return mm.isEmpty()
        ? -Errno.EFAULT
        : get(kernel, mm.get(), c.arg(0), c.arg(1), c.intArg(2), c.arg(3), c.arg(4), c.intArg(5));
  }

  /** The same with a struct mm_struct before them. */
  private static long remote(Kernel kernel, NativeCall c) {
    Optional<Mm> mm = kernel.memory().mm(c.arg(0));
    return mm.isEmpty()
        ? -Errno.EFAULT
        : get(kernel, mm.get(), c.arg(1), c.arg(2), c.intArg(3), c.arg(4), c.arg(5), c.intArg(6));
  }

  private static long get(
      Kernel kernel, Mm mm, long start, long count, int flags, long pages, long vmas, int how) {
    boolean pin = (how & PIN) != 0;
    UserPages.How told = new UserPages.How((how & UNLOCKABLE) != 0, (how & REMOTE) != 0);
    return kernel
        .memory()
        .userPages()
        .get(new UserPages.Request(mm, start, count, flags, pages, vmas, pin, told));
  }

  private static long unpin(Kernel kernel, NativeCall call) {
    kernel.memory().userPages().unpin(call.arg(0));
    return 0;
  }

  private static long unpinAll(Kernel kernel, NativeCall call, boolean dirty) {
    kernel.memory().userPages().unpinAll(call.arg(0), call.arg(1), dirty);
    return 0;
  }

  private static long unpinRange(Kernel kernel, NativeCall call) {
    kernel.memory().userPages().unpinRange(call.arg(0), call.arg(1), call.intArg(2) != 0);
    return 0;
  }

  private static long access(Kernel kernel, NativeCall call) {
    Optional<Mm> mm = kernel.processes().at(call.arg(0)).flatMap(Task::mmIfAny);
    int count = call.intArg(3);
    if (mm.isEmpty() || count <= 0 || count > MOST) {
      return 0;
    }
    int flags = call.intArg(4);
    byte[] bytes = new byte[count];
    boolean writing = (flags & UserPages.WRITE) != 0;
    if (writing) {
      kernel.kernelSpace().load(call.arg(2), bytes, 0, count);
    }
    int done = new RemoteMemory(kernel).access(mm.get(), call.arg(1), bytes, flags);
    if (!writing) {
      kernel.kernelSpace().store(call.arg(2), bytes, 0, done);
    }
    return done;
  }

  private static long fixup(Kernel kernel, NativeCall call) {
    Optional<Mm> mm = kernel.memory().mm(call.arg(0));
    return mm.isEmpty()
        ? -Errno.EFAULT
        : kernel.memory().userPages().fixup(mm.get(), call.arg(1), call.intArg(2));
  }

  private static long put(Kernel kernel, NativeCall call) {
    kernel.memory().mm(call.arg(0)).ifPresent(Mm::exit);
    return 0;
  }

  private static long release(Kernel kernel, long mm) {
    kernel.memory().release(mm);
    return 0;
  }
}
