package dev.mmaplab.kernel.api;

import dev.mmaplab.interp.NativeCall;
import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.kernel.mm.Gfp;
import dev.mmaplab.kernel.mm.Page;

/**
 * {@code linux/gfp.h}, and the functions of {@code linux/mm.h} and {@code linux/pagemap.h} on
 * single pages.
 */
final class PageCalls {
  private PageCalls() {}

  static void install(Binder binder) {
    binder.bind("alloc_pages", (k, c) -> k.memory().pages().allocPages(c.intArg(0), c.intArg(1)));
    binder.bind(
        "alloc_pages_node", (k, c) -> k.memory().pages().allocPages(c.intArg(1), c.intArg(2)));
    binder.bind(
        "__get_free_pages", (k, c) -> k.memory().pages().getFreePages(c.intArg(0), c.intArg(1)));
    binder.bind(
        "get_zeroed_page", (k, c) -> k.memory().pages().getFreePages(c.intArg(0) | Gfp.ZERO, 0));
    binder.bind(
        "alloc_pages_exact", (k, c) -> k.memory().pages().allocExact(c.arg(0), c.intArg(1)));
    binder.bind("free_pages_exact", PageCalls::freeExact);
    binder.bind("__free_pages", PageCalls::freePages);
    binder.bind("free_pages", PageCalls::freePagesAt);
    binder.bind("split_page", PageCalls::split);
    binder.bind("put_page", PageCalls::put);
    binder.bind("lock_page", PageCalls::lock);
    binder.bind("trylock_page", (k, c) -> page(k, c).tryLock() ? 1 : 0);
    binder.bind("unlock_page", PageCalls::unlock);
    binder.bind("set_page_dirty", (k, c) -> page(k, c).markDirty() ? 1 : 0);
    binder.bind("set_page_dirty_lock", (k, c) -> page(k, c).markDirty() ? 1 : 0);
    binder.bind("totalram_pages", (k, c) -> k.memory().pages().totalPages());
  }

  private static Page page(Kernel kernel, NativeCall call) {
    return kernel.memory().page(Page.pfn(call.arg(0)));
  }

  private static long freeExact(Kernel kernel, NativeCall call) {
    kernel.memory().pages().freeExact(call.arg(0), call.arg(1));
    return 0;
  }

  private static long freePages(Kernel kernel, NativeCall call) {
    kernel.memory().pages().freePages(call.arg(0), call.intArg(1));
    return 0;
  }

  private static long freePagesAt(Kernel kernel, NativeCall call) {
    kernel.memory().pages().freePagesAt(call.arg(0), call.intArg(1));
    return 0;
  }

  private static long split(Kernel kernel, NativeCall call) {
    kernel.memory().pages().splitPage(Page.pfn(call.arg(0)), call.intArg(1));
    return 0;
  }

  private static long put(Kernel kernel, NativeCall call) {
    kernel.memory().pages().putPage(call.arg(0));
    return 0;
  }

  private static long lock(Kernel kernel, NativeCall call) {
    page(kernel, call).lock();
    return 0;
  }

  private static long unlock(Kernel kernel, NativeCall call) {
    page(kernel, call).unlock();
    return 0;
  }
}
