package dev.mmaplab.kernel.api;

import dev.mmaplab.interp.NativeCall;
import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.kernel.mm.UserPages;

/** get_user_pages() and pin_user_pages() of {@code linux/mm.h}. */
final class UserPageCalls {
  private UserPageCalls() {}

  static void install(Binder binder) {
    binder.bind("get_user_pages", (k, c) -> get(k, c, c.intArg(2), c.arg(3), false));
    binder.bind("get_user_pages_fast", (k, c) -> get(k, c, unlocked(c.intArg(2)), c.arg(3), false));
    binder.bind(
        "get_user_pages_unlocked", (k, c) -> get(k, c, unlocked(c.intArg(3)), c.arg(2), false));
    binder.bind("pin_user_pages", (k, c) -> get(k, c, c.intArg(2), c.arg(3), true));
    binder.bind("pin_user_pages_fast", (k, c) -> get(k, c, unlocked(c.intArg(2)), c.arg(3), true));
    binder.bind("unpin_user_page", UserPageCalls::unpin);
    binder.bind("unpin_user_pages", (k, c) -> unpinAll(k, c, false));
    binder.bind("unpin_user_pages_dirty_lock", (k, c) -> unpinAll(k, c, c.intArg(2) != 0));
  }

  private static int unlocked(int flags) {
    return flags | UserPages.UNLOCKABLE;
  }

  private static long get(Kernel kernel, NativeCall call, int flags, long pages, boolean pin) {
    return kernel
        .memory()
        .userPages()
        .get(kernel.current().mm(), call.arg(0), call.arg(1), flags, pages, pin);
  }

  private static long unpin(Kernel kernel, NativeCall call) {
    kernel.memory().userPages().unpin(call.arg(0));
    return 0;
  }

  private static long unpinAll(Kernel kernel, NativeCall call, boolean dirty) {
    kernel.memory().userPages().unpinAll(call.arg(0), call.arg(1), dirty);
    return 0;
  }
}
