package dev.mmaplab.interp;

import dev.mmaplab.c.Op;

/** Integer division as x86 does it: #DE where there is no quotient. */
final class Division {
  static long of(int op, long x, long y) {
    if (y == 0) {
      throw new CpuTrap(CpuTrap.Kind.DIVIDE_ERROR, 0);
    }
    return switch (op) {
      case Op.DIV -> x / checked(x, y, Long.MIN_VALUE);
      case Op.REM -> x % checked(x, y, Long.MIN_VALUE);
      case Op.DIVW -> x / checked(x, y, Integer.MIN_VALUE);
      case Op.REMW -> x % checked(x, y, Integer.MIN_VALUE);
      case Op.DIVUL -> Long.divideUnsigned(x, y);
      default -> Long.remainderUnsigned(x, y);
    };
  }

  private static long checked(long x, long y, long least) {
    if (y == -1 && x == least) {
      throw new CpuTrap(CpuTrap.Kind.DIVIDE_ERROR, 0);
    }
    return y;
  }

  private Division() {}
}
