package dev.mmaplab.c;

import java.util.List;
import java.util.Optional;

/** The types everybody needs, and questions about types (C11 6.2.5). */
final class Types {
  static final Type VOID = new Type.Void();
  static final Type.Int BOOL = new Type.Int(Type.IntKind.BOOL);
  static final Type.Int CHAR = new Type.Int(Type.IntKind.CHAR);

  /** {@code char} where {@code -funsigned-char} is given, as in kernels from 6.2 on. */
  static final Type.Int PLAIN_UNSIGNED_CHAR = new Type.Int(Type.IntKind.PLAIN_UCHAR);

  static final Type.Int UCHAR = new Type.Int(Type.IntKind.UCHAR);
  static final Type.Int USHORT = new Type.Int(Type.IntKind.USHORT);
  static final Type.Int INT = new Type.Int(Type.IntKind.INT);
  static final Type.Int UINT = new Type.Int(Type.IntKind.UINT);
  static final Type.Int LONG = new Type.Int(Type.IntKind.LONG);
  static final Type.Int ULONG = new Type.Int(Type.IntKind.ULONG);
  static final Type.Int LLONG = new Type.Int(Type.IntKind.LLONG);
  static final Type.Int ULLONG = new Type.Int(Type.IntKind.ULLONG);
  static final Type.Int INT128 = new Type.Int(Type.IntKind.INT128);
  static final Type.Int UINT128 = new Type.Int(Type.IntKind.UINT128);
  static final Type.Floating FLOAT = new Type.Floating(4);
  static final Type.Floating DOUBLE = new Type.Floating(8);

  /** The size of gcc's, of which the first half holds a double. */
  static final Type.Floating LONG_DOUBLE = new Type.Floating(16);

  static final Type.Pointer VOID_POINTER = new Type.Pointer(QualType.of(VOID));
  static final Type.Pointer CHAR_POINTER = new Type.Pointer(QualType.of(CHAR));
  static final Type.Pointer CONST_CHAR_POINTER = new Type.Pointer(new QualType(CHAR, true, false));

  /** The type of what was reported as wrong; everything done with it is silent. Never completed. */
  static final Type.Struct ERROR = new Type.Struct("<error>", false);

  static final QualType ERROR_QUAL = QualType.of(ERROR);

  /** {@code struct __va_list_tag} of the System V ABI. */
  static final Type.Struct VA_LIST_TAG = vaListTag();

  static final Type.Array VA_LIST = new Type.Array(QualType.of(VA_LIST_TAG), 1);
  static final Type.Pointer VA_LIST_POINTER = new Type.Pointer(QualType.of(VA_LIST_TAG));

  private Types() {}

  private static Type.Struct vaListTag() {
    Position nowhere = new Position("<built-in>", 0, 0);
    Type.Struct tag = new Type.Struct("__va_list_tag", false);
    tag.complete(
        List.of(
            new Type.Field("gp_offset", QualType.of(UINT), 0, Optional.empty(), nowhere),
            new Type.Field("fp_offset", QualType.of(UINT), 4, Optional.empty(), nowhere),
            new Type.Field(
                "overflow_arg_area", QualType.of(VOID_POINTER), 8, Optional.empty(), nowhere),
            new Type.Field(
                "reg_save_area", QualType.of(VOID_POINTER), 16, Optional.empty(), nowhere)),
        24,
        8);
    return tag;
  }

  static Type pointerTo(QualType target) {
    return new Type.Pointer(target);
  }

  static Type pointerTo(Type target) {
    return new Type.Pointer(QualType.of(target));
  }

  static boolean isError(Type t) {
    return t == ERROR;
  }

  static boolean isVoid(Type t) {
    return t instanceof Type.Void;
  }

  /** An integer type, enums and _Bool included. */
  static boolean isInteger(Type t) {
    return t instanceof Type.Int || t instanceof Type.Enum;
  }

  /** {@code __int128} or its unsigned counterpart. */
  static boolean isWide(Type t) {
    return t instanceof Type.Int i && i.kind().bytes() == 16;
  }

  static boolean isLongDouble(Type t) {
    return t instanceof Type.Floating f && f.bytes() == LONG_DOUBLE.bytes();
  }

  static boolean isFloating(Type t) {
    return t instanceof Type.Floating;
  }

  static boolean isArithmetic(Type t) {
    return t instanceof Type.Int || t instanceof Type.Enum || t instanceof Type.Floating;
  }

  static boolean isPointer(Type t) {
    return t instanceof Type.Pointer;
  }

  static boolean isScalar(Type t) {
    return isArithmetic(t) || t instanceof Type.Pointer;
  }

  static boolean isFunction(Type t) {
    return t instanceof Type.Function;
  }

  static boolean isArray(Type t) {
    return t instanceof Type.Array;
  }

  /** A variable-length array, or an array of such: its size is known only at run time. */
  static boolean isVariable(Type t) {
    return t instanceof Type.Array a && a.variable();
  }

  /** C11 6.7.6p3: somewhere in its declarator is a variable-length array. */
  static boolean isVariablyModified(Type t) {
    return switch (t) {
      case Type.Array a -> a.variable() || isVariablyModified(a.element().type());
      case Type.Pointer p -> isVariablyModified(p.target().type());
      case Type.Function f -> isVariablyModified(f.result().type());
      default -> false;
    };
  }

  static boolean isBool(Type t) {
    return t instanceof Type.Int i && i.kind() == Type.IntKind.BOOL;
  }

  static boolean isFunctionPointer(Type t) {
    return t instanceof Type.Pointer p && p.target().type() instanceof Type.Function;
  }

  /** True for an object type whose size is known. */
  static boolean isComplete(Type t) {
    return switch (t) {
      case Type.Void v -> false;
      case Type.Struct s -> s.complete();
      case Type.Enum e -> e.complete();
      case Type.Array a -> a.length() >= 0 && isComplete(a.element().type());
      case Type.Int i -> true;
      case Type.Floating f -> true;
      case Type.Pointer p -> true;
      case Type.Function f -> true;
    };
  }

  /** The integer kind of an integer type. */
  static Type.IntKind kind(Type t) {
    return switch (t) {
      case Type.Int i -> i.kind();
      case Type.Enum e -> e.representation();
      default -> Type.IntKind.ULONG;
    };
  }

  /** Signedness of an arithmetic type; pointers are unsigned. */
  static boolean isSigned(Type t) {
    return switch (t) {
      case Type.Int i -> i.signed();
      case Type.Enum e -> e.representation().signed();
      case Type.Floating f -> true;
      default -> false;
    };
  }

  static Type.Int unsigned(Type.Int t) {
    return switch (t.kind()) {
      case CHAR, SCHAR, PLAIN_UCHAR -> UCHAR;
      case SHORT -> USHORT;
      case INT -> UINT;
      case LONG -> ULONG;
      case LLONG -> ULLONG;
      case INT128 -> UINT128;
      default -> t;
    };
  }

  /** The integer of that many bits, as {@code __attribute__((mode(…)))} names it. */
  static Type.Int ofSize(int bytes, boolean signed) {
    return switch (bytes) {
      case 16 -> signed ? INT128 : UINT128;
      case 1 -> new Type.Int(signed ? Type.IntKind.SCHAR : Type.IntKind.UCHAR);
      case 2 -> new Type.Int(signed ? Type.IntKind.SHORT : Type.IntKind.USHORT);
      case 4 -> signed ? INT : UINT;
      default -> signed ? LONG : ULONG;
    };
  }

  /**
   * Takes {@code value} into the range of an integer or pointer type: what a conversion does to a
   * constant.
   */
  static long wrap(long value, Type t) {
    if (t instanceof Type.Pointer) {
      return value;
    }
    if (isBool(t)) {
      return value != 0 ? 1 : 0;
    }
    boolean signed = isSigned(t);
    if (t instanceof Type.Int i && i.partial()) {
      int unused = 64 - i.width();
      return signed ? value << unused >> unused : value << unused >>> unused;
    }
    return switch ((int) t.size()) {
      case 1 -> signed ? (byte) value : value & 0xff;
      case 2 -> signed ? (short) value : value & 0xffff;
      case 4 -> signed ? (int) value : value & 0xffff_ffffL;
      default -> value;
    };
  }

  /** Bits of an integer type's values. */
  static int width(Type t) {
    return t instanceof Type.Int i ? i.width() : 8 * (int) t.size();
  }

  static boolean isQualified(QualType q) {
    return q.isConst() || q.isVolatile();
  }

  /** The qualifiers of an element are those of its array (C11 6.7.3p9). */
  static boolean isConst(QualType q) {
    return q.isConst() || q.type() instanceof Type.Array a && isConst(a.element());
  }

  static boolean isVolatile(QualType q) {
    return q.isVolatile() || q.type() instanceof Type.Array a && isVolatile(a.element());
  }
}
