package dev.mmaplab.kernel.mm;

/** The gfp_t bits that mean something here, as linux/gfp_types.h numbers them. */
public final class Gfp {
  public static final int ZERO = 0x100;
  public static final int NOWARN = 0x2000;
  public static final int COMP = 0x40000;
  public static final int KERNEL = 0xcc0;

  private Gfp() {}

  /** __GFP_ZERO is set. */
  public static boolean zeroed(int gfp) {
    return has(gfp, ZERO);
  }

  static boolean has(int gfp, int bit) {
    return (gfp & bit) != 0;
  }
}
