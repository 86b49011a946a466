package dev.mmaplab.c;

import java.util.Optional;

/** How a scalar is held and moved: its bytes in memory and its extension in a register. */
enum Scalar {
  BOOL(1, false, Op.LD1U, Op.ST1),
  S8(1, true, Op.LD1S, Op.ST1),
  U8(1, false, Op.LD1U, Op.ST1),
  S16(2, true, Op.LD2S, Op.ST2),
  U16(2, false, Op.LD2U, Op.ST2),
  S32(4, true, Op.LD4S, Op.ST4),
  U32(4, false, Op.LD4U, Op.ST4),
  S64(8, true, Op.LD8, Op.ST8),
  U64(8, false, Op.LD8, Op.ST8),
  F32(4, true, Op.LDF, Op.STF),
  F64(8, true, Op.LD8, Op.ST8);

  final int bytes;
  final boolean signed;
  final int load;
  final int store;

  Scalar(int bytes, boolean signed, int load, int store) {
    this.bytes = bytes;
    this.signed = signed;
    this.load = load;
    this.store = store;
  }

  /** Empty for void, arrays, structs and functions. */
  static Optional<Scalar> of(Type type) {
    return switch (type) {
      case Type.Int i when i.inMemory() -> Optional.empty();
      case Type.Int i -> Optional.of(ofKind(i.kind()));
      case Type.Enum e -> Optional.of(ofKind(e.representation()));
      case Type.Pointer p -> Optional.of(U64);
      case Type.Floating f -> Optional.of(f.bytes() == 4 ? F32 : F64);
      case Type.Void v -> Optional.empty();
      case Type.Array a -> Optional.empty();
      case Type.Struct s -> Optional.empty();
      case Type.Function f -> Optional.empty();
    };
  }

  private static Scalar ofKind(Type.IntKind kind) {
    return switch (kind) {
      case BOOL -> BOOL;
      case CHAR, SCHAR -> S8;
      case UCHAR, PLAIN_UCHAR -> U8;
      case SHORT -> S16;
      case USHORT -> U16;
      case INT -> S32;
      case UINT -> U32;
      case LONG, LLONG -> S64;
      case ULONG, ULLONG -> U64;
      case INT128, UINT128 -> throw new IllegalArgumentException("held in memory");
    };
  }

  boolean floating() {
    return this == F32 || this == F64;
  }

  /** A value of {@code other}, as held, is a value of this type, as held. */
  boolean holds(Scalar other) {
    if (floating() || other.floating()) {
      return floating() && other.floating() && (this == F64 || other == F32);
    }
    if (this == other || bytes == 8) {
      return true;
    }
    if (this == BOOL || other.bytes > bytes) {
      return false;
    }
    return other.bytes < bytes ? signed || !other.signed : signed == other.signed;
  }

  /**
   * The operation that cuts a 64-bit value to this integer type; empty for 8 bytes and floats. BOOL
   * is cut by comparing with 0.
   */
  Optional<Integer> extension() {
    return switch (this) {
      case BOOL, S64, U64, F32, F64 -> Optional.empty();
      case S8 -> Optional.of(Op.SX1);
      case U8 -> Optional.of(Op.ZX1);
      case S16 -> Optional.of(Op.SX2);
      case U16 -> Optional.of(Op.ZX2);
      case S32 -> Optional.of(Op.SX4);
      case U32 -> Optional.of(Op.ZX4);
    };
  }

  /** The extended form of {@code value}'s low bits. */
  long extend(long value) {
    return switch (this) {
      case BOOL -> value != 0 ? 1 : 0;
      case S8 -> (byte) value;
      case U8 -> value & 0xff;
      case S16 -> (short) value;
      case U16 -> value & 0xffff;
      case S32 -> (int) value;
      case U32 -> value & 0xffffffffL;
      case S64, U64, F32, F64 -> value;
    };
  }
}
