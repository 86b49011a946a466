package dev.mmaplab.kernel.mm;

import java.util.Locale;

/** What is shown of pointers instead of their addresses: lib/vsprintf.c. */
public final class PointerText {
  private PointerText() {}

  /** 32 bits that say nothing about the address, but are the same for the same address. */
  public static long hash(long pointer) {
    long mixed = (pointer ^ 0x6d6d61706c616221L) * 0x9e3779b97f4a7c15L;
    mixed = (mixed ^ mixed >>> 29) * 0xbf58476d1ce4e5b9L;
    return (mixed ^ mixed >>> 32) & 0xffff_ffffL;
  }

  /** As {@code %p} shows an address that is not NULL. */
  static String hashed(long pointer) {
    return String.format(Locale.ROOT, "%016x", hash(pointer));
  }
}
