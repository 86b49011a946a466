package dev.mmaplab.libc;

import dev.mmaplab.machine.VirtualMemory;

/**
 * setjmp.h. In a jmp_buf (200 bytes): four words that name a frame, at 64 whether the mask was
 * saved, at 72 the mask.
 */
final class JumpCalls {
  private static final int WORDS = 4;
  private static final int MASK_SAVED = 64;
  private static final int MASK = 72;
  private static final int SIG_SETMASK = 2;

  private JumpCalls() {}

  static void install(Exports to) {
    to.add("_setjmp", c -> save(c, 0));
    to.add("setjmp", c -> save(c, 1));
    to.add("__sigsetjmp", c -> save(c, c.intArg(1)));
    to.add("sigsetjmp", c -> save(c, c.intArg(1)));
    for (String name : new String[] {"longjmp", "_longjmp", "siglongjmp"}) {
      to.add(name, JumpCalls::jump);
    }
  }

  private static long save(UserCall c, int withMask) {
    VirtualMemory memory = c.memory();
    long[] checkpoint = c.cpu().checkpoint();
    for (int i = 0; i < WORDS; i++) {
      memory.storeLong(c.arg(0) + 8L * i, checkpoint[i]);
    }
    memory.storeInt(c.arg(0) + MASK_SAVED, withMask != 0 ? 1 : 0);
    if (withMask != 0) {
      long raw = c.sys().sigprocmask(0, 0, c.arg(0) + MASK);
      assert raw <= 0;
    }
    return 0;
  }

  private static long jump(UserCall c) {
    VirtualMemory memory = c.memory();
    long[] checkpoint = new long[WORDS];
    for (int i = 0; i < WORDS; i++) {
      checkpoint[i] = memory.loadLong(c.arg(0) + 8L * i);
    }
    boolean withMask = memory.loadInt(c.arg(0) + MASK_SAVED) != 0;
    long mask = c.arg(0) + MASK;
    int value = c.intArg(1);
    Resume.forget(c);
    Abort.forget(c);
    if (withMask) {
      long raw = c.sys().sigprocmask(SIG_SETMASK, mask, 0);
      assert raw <= 0;
    }
    if (!c.cpu().unwind(checkpoint, value == 0 ? 1 : value)) {
      throw c.unsupported("longjmp into a function that has returned");
    }
    return 0;
  }
}
