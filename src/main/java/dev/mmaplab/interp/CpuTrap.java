package dev.mmaplab.interp;

/** What the processor itself refuses to do. */
public final class CpuTrap extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The processor exceptions that C code can cause besides page faults. */
  public enum Kind {
    /** Integer division by zero or overflow of the quotient (#DE). */
    DIVIDE_ERROR,
    /** A call through a pointer that leads to no code; {@link #address()} is where. */
    NO_CODE,
    /** {@code __builtin_trap}, {@code __builtin_unreachable} reached, BUG() (#UD). */
    INVALID_OPCODE
  }

  private final Kind kind;
  private final long address;

  public CpuTrap(Kind kind, long address) {
    super(kind.name(), null, false, false);
    this.kind = kind;
    this.address = address;
  }

  public Kind kind() {
    return kind;
  }

  public long address() {
    return address;
  }
}
