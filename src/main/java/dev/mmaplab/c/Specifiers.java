package dev.mmaplab.c;

import java.util.Optional;

/**
 * Declaration specifiers as they are read (C11 6.7): storage class, type specifiers, qualifiers,
 * attributes.
 */
final class Specifiers {
  enum Storage {
    NONE,
    TYPEDEF,
    EXTERN,
    STATIC,
    AUTO,
    REGISTER
  }

  /** How the type was written. */
  enum TypeKind {
    NONE,
    KEYWORDS,
    /** {@code struct s} that refers to a known tag. */
    TAG_REFERENCE,
    /** {@code struct s} that makes the tag known. */
    TAG_FIRST,
    TAG_DEFINITION,
    TYPEDEF,
    TYPEOF
  }

  /** The keyword that chooses the kind of type. */
  enum Base {
    NONE,
    VOID("void"),
    BOOL("_Bool"),
    CHAR("char"),
    INT("int"),
    FLOAT("float"),
    DOUBLE("double"),
    INT128("__int128"),
    AUTO_TYPE("__auto_type");

    private final String spelling;

    Base() {
      this("");
    }

    Base(String spelling) {
      this.spelling = spelling;
    }

    String spelling() {
      return spelling;
    }
  }

  Position position;
  Storage storage = Storage.NONE;
  boolean inline;
  boolean noreturn;
  boolean isConst;
  boolean isVolatile;
  boolean isAtomic;

  /** As written: {@code _Thread_local} or {@code __thread}. */
  Optional<String> threadLocal = Optional.empty();

  TypeKind kind = TypeKind.NONE;
  Base base = Base.NONE;
  boolean isSigned;
  boolean isUnsigned;
  boolean isShort;
  boolean isComplex;
  int longs;

  /** Set for tags, typedefs and typeof; by {@link #finish} for keywords too. */
  QualType type = Types.ERROR_QUAL;

  Optional<Tag> tag = Optional.empty();
  Attributes attributes = new Attributes();

  /** Anything was seen at all. */
  boolean seen;

  /** Nothing named a type: int by default. */
  boolean defaultInt;

  Specifiers(Position position) {
    this.position = position;
  }

  boolean hasType() {
    return kind != TypeKind.NONE;
  }

  boolean isTagDefinition() {
    return kind == TypeKind.TAG_DEFINITION;
  }

  /** Works out the type. */
  void finish(Unit unit) {
    if (kind == TypeKind.NONE || kind == TypeKind.KEYWORDS) {
      type = QualType.of(keywordType(unit));
    }
    if (Types.isError(type.type())) {
      type = QualType.of(Types.INT); // as gcc goes on after a type it does not know
    }
    attributes.mode.ifPresent(
        mode -> type = new QualType(mode(mode, type.type()), type.isConst(), type.isVolatile()));
    if (isAtomic && !Types.isError(type.type())) {
      type = unit.names.atomic(type);
    }
    if (!Types.isError(type.type()) && (isConst || isVolatile)) {
      type = unit.names.qualify(type, isConst, isVolatile);
    }
  }

  static Type mode(String mode, Type t) {
    if (!Types.isInteger(t)) {
      return t;
    }
    boolean signed = Types.isSigned(t);
    return switch (mode.replace("_", "")) {
      case "QI", "byte" -> Types.ofSize(1, signed);
      case "HI" -> Types.ofSize(2, signed);
      case "SI" -> Types.ofSize(4, signed);
      case "TI" -> Types.ofSize(16, signed);
      case "DI", "word", "pointer" -> Types.ofSize(8, signed);
      default -> t;
    };
  }

  private Type keywordType(Unit unit) {
    if (isComplex) {
      unit.report.unsupported("_Complex", position);
      return Types.DOUBLE;
    }
    return switch (base) {
      case VOID -> Types.VOID;
      case BOOL -> Types.BOOL;
      case CHAR ->
          isUnsigned ? Types.UCHAR : isSigned ? new Type.Int(Type.IntKind.SCHAR) : unit.plainChar;
      case FLOAT -> Types.FLOAT;
      case DOUBLE -> longs > 0 ? unit.longDouble(position) : Types.DOUBLE;
      case INT128 -> isUnsigned ? Types.UINT128 : Types.INT128;
      case AUTO_TYPE -> Types.INT;
      case NONE, INT -> {
        if (base == Base.NONE && !isSigned && !isUnsigned && !isShort && longs == 0) {
          defaultInt = true;
        }
        if (isShort) {
          yield isUnsigned ? Types.USHORT : new Type.Int(Type.IntKind.SHORT);
        }
        yield switch (longs) {
          case 0 -> isUnsigned ? Types.UINT : Types.INT;
          case 1 -> isUnsigned ? Types.ULONG : Types.LONG;
          default -> isUnsigned ? Types.ULLONG : Types.LLONG;
        };
      }
    };
  }
}
