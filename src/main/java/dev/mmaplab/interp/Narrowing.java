package dev.mmaplab.interp;

import dev.mmaplab.c.Type;

/** How 64 bits become a value of a parameter's type. */
enum Narrowing {
  NONE,
  BOOL,
  S8,
  U8,
  S16,
  U16,
  S32,
  U32;

  static Narrowing of(Type type) {
    return switch (type) {
      case Type.Int i -> of(i.kind());
      case Type.Enum e -> of(e.representation());
      default -> NONE;
    };
  }

  private static Narrowing of(Type.IntKind kind) {
    return switch (kind) {
      case BOOL -> BOOL;
      case CHAR, SCHAR -> S8;
      case UCHAR, PLAIN_UCHAR -> U8;
      case SHORT -> S16;
      case USHORT -> U16;
      case INT -> S32;
      case UINT -> U32;
      case LONG, ULONG, LLONG, ULLONG, INT128, UINT128 -> NONE;
    };
  }

  long cut(long value) {
    return switch (this) {
      case NONE -> value;
      case BOOL -> (value & 0xff) != 0 ? 1 : 0;
      case S8 -> (byte) value;
      case U8 -> value & 0xff;
      case S16 -> (short) value;
      case U16 -> value & 0xffff;
      case S32 -> (int) value;
      case U32 -> value & 0xffffffffL;
    };
  }
}
