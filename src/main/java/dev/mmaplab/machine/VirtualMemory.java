package dev.mmaplab.machine;

/**
 * Memory as one processor mode sees it: every access is translated through the current page tables,
 * by way of a TLB. Little endian; accesses may be unaligned and may cross pages. An access that
 * does not translate goes to the {@link FaultHandler}, whose exception ends it before anything is
 * stored.
 *
 * <p>One instance for user mode and one for kernel mode (kernel mode refuses user pages, as SMAP
 * does).
 */
public abstract class VirtualMemory {
  /** Zero-extended. */
  public abstract int loadByte(long address);

  /** Zero-extended. */
  public abstract int loadShort(long address);

  public abstract int loadInt(long address);

  public abstract long loadLong(long address);

  public abstract void storeByte(long address, int value);

  public abstract void storeShort(long address, int value);

  public abstract void storeInt(long address, int value);

  public abstract void storeLong(long address, long value);

  /** Copies {@code length} bytes out, page by page, in ascending order. */
  public abstract void load(long address, byte[] into, int offset, int length);

  /**
   * Copies bytes in, page by page, in ascending order; pages before a faulting one have been
   * written.
   */
  public abstract void store(long address, byte[] from, int offset, int length);

  /** {@code memmove} within this memory. */
  public abstract void copy(long to, long from, long length);

  public abstract void fill(long address, int value, long length);

  /** Bytes up to a NUL, which is not included; at most {@code limit}. */
  public abstract byte[] loadString(long address, int limit);
}
