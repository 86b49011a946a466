package dev.mmaplab.web;

/** Numbers as C prints them with {@code %#lx}. */
final class Hex {
  private Hex() {}

  /** As in {@code 0xffffc90000005000}; {@code 0x0} for 0. */
  static String of(long unsigned) {
    return "0x" + Long.toHexString(unsigned);
  }
}
