package dev.mmaplab.c;

import java.util.List;
import java.util.Optional;

/**
 * A C type without qualifiers, with its x86-64 LP64 size and alignment in bytes. Qualifiers live in
 * {@link QualType}. Types are compared with {@code equals}; {@link Struct} and {@link Enum} are
 * equal only to themselves.
 */
public sealed interface Type {
  /** Size in bytes; 1 for void and functions as in GNU C; 0 for an incomplete type. */
  long size();

  int align();

  /**
   * Values of the type are held in memory, not in a register: structs, unions, 128-bit integers.
   */
  default boolean inMemory() {
    return this instanceof Struct || this instanceof Int i && i.kind().bytes() == 16;
  }

  record Void() implements Type {
    @Override
    public long size() {
      return 1;
    }

    @Override
    public int align() {
      return 1;
    }
  }

  /** The integer types by conversion rank. {@code CHAR} is signed on x86-64. */
  enum IntKind {
    BOOL("_Bool", 1, false),
    CHAR("char", 1, true),
    /** {@code char} under {@code -funsigned-char}: still a type of its own. */
    PLAIN_UCHAR("char", 1, false),
    SCHAR("signed char", 1, true),
    UCHAR("unsigned char", 1, false),
    SHORT("short int", 2, true),
    USHORT("short unsigned int", 2, false),
    INT("int", 4, true),
    UINT("unsigned int", 4, false),
    LONG("long int", 8, true),
    ULONG("long unsigned int", 8, false),
    LLONG("long long int", 8, true),
    ULLONG("long long unsigned int", 8, false),
    INT128("__int128", 16, true),
    UINT128("__int128 unsigned", 16, false);

    private final String spelling;
    private final int bytes;
    private final boolean signed;

    IntKind(String spelling, int bytes, boolean signed) {
      this.spelling = spelling;
      this.bytes = bytes;
      this.signed = signed;
    }

    /** As gcc writes it in diagnostics. */
    public String spelling() {
      return spelling;
    }

    public int bytes() {
      return bytes;
    }

    public boolean signed() {
      return signed;
    }
  }

  /**
   * @param width bits of its values: those of {@code kind}, but for the value of a bit-field of 33
   *     to 63 bits, which gcc computes with in a type of just that width
   */
  record Int(IntKind kind, int width) implements Type {
    /** A type of the language. */
    public Int(IntKind kind) {
      this(kind, 8 * kind.bytes());
    }

    /** The type of a wide bit-field's value. */
    boolean partial() {
      return width < 8 * kind.bytes();
    }

    @Override
    public long size() {
      return kind.bytes();
    }

    @Override
    public int align() {
      return kind.bytes();
    }

    public boolean signed() {
      return kind.signed();
    }
  }

  /**
   * {@code float} (4 bytes), {@code double} (8) or {@code long double} (16, of which the first 8
   * hold a double).
   */
  record Floating(int bytes) implements Type {
    @Override
    public long size() {
      return bytes;
    }

    @Override
    public int align() {
      return bytes;
    }
  }

  record Pointer(QualType target) implements Type {
    @Override
    public long size() {
      return 8;
    }

    @Override
    public int align() {
      return 8;
    }
  }

  /**
   * @param length number of elements; -1 where unknown ({@code []}, a flexible array member);
   *     meaningless where it is known only at run time
   * @param bytes for a variable-length array, or an array of such: the variable that holds its size
   *     in bytes once its declaration was reached
   */
  record Array(QualType element, long length, Optional<Symbol.Variable> bytes) implements Type {
    /** An array of constant or unknown length. */
    public Array(QualType element, long length) {
      this(element, length, Optional.empty());
    }

    /** Its size is known only at run time. */
    public boolean variable() {
      return bytes.isPresent();
    }

    /** May both be the same array type, as far as their lengths say? */
    boolean mayHaveLengthOf(Array other) {
      return length < 0
          || other.length < 0
          || variable()
          || other.variable()
          || length == other.length;
    }

    @Override
    public long size() {
      return Math.max(length, 0) * element.type().size();
    }

    @Override
    public int align() {
      return element.type().align();
    }
  }

  /**
   * @param prototype false for {@code f()} and K&amp;R definitions: arguments are then unchecked
   */
  record Function(QualType result, List<QualType> parameters, boolean variadic, boolean prototype)
      implements Type {
    @Override
    public long size() {
      return 1;
    }

    @Override
    public int align() {
      return 1;
    }
  }

  /**
   * A member: its byte offset, and for a bit-field the bit within the storage unit of {@code type}
   * at that offset.
   *
   * @param align bytes it is aligned to within the whole
   */
  record Field(
      String name, QualType type, long offset, Optional<Bits> bits, Position position, int align) {
    /** A member with the alignment of its type. */
    public Field(String name, QualType type, long offset, Optional<Bits> bits, Position position) {
      this(name, type, offset, bits, position, type.type().align());
    }
  }

  /** A bit-field: {@code width} bits from bit {@code shift} of its storage unit. */
  record Bits(int shift, int width) {}

  /**
   * A struct or union: equal only to itself; completed at most once. Anonymous members have the
   * name "".
   */
  final class Struct implements Type {
    private final String tag;
    private final boolean union;
    private Optional<List<Field>> fields = Optional.empty();
    private long size;
    private int align = 1;

    /**
     * @param tag "" for an anonymous one
     */
    public Struct(String tag, boolean union) {
      this.tag = tag;
      this.union = union;
    }

    /** Called once, with the finished layout. */
    public void complete(List<Field> members, long bytes, int alignment) {
      if (fields.isPresent()) {
        throw new IllegalStateException("completed twice: " + tag);
      }
      fields = Optional.of(List.copyOf(members));
      size = bytes;
      align = alignment;
    }

    public String tag() {
      return tag;
    }

    public boolean union() {
      return union;
    }

    public boolean complete() {
      return fields.isPresent();
    }

    /** The members in order; empty while incomplete. */
    public List<Field> fields() {
      return fields.orElse(List.of());
    }

    /**
     * Finds a member by name, also inside anonymous members; the offset is from the start of this
     * struct.
     */
    public Optional<Field> field(String name) {
      for (Field f : fields()) {
        if (f.name().equals(name)) {
          return Optional.of(f);
        }
        if (f.name().isEmpty() && f.type().type() instanceof Struct inner) {
          Optional<Field> found = inner.field(name);
          if (found.isPresent()) {
            Field g = found.get();
            return Optional.of(
                new Field(
                    g.name(),
                    g.type(),
                    f.offset() + g.offset(),
                    g.bits(),
                    g.position(),
                    g.align()));
          }
        }
      }
      return Optional.empty();
    }

    @Override
    public long size() {
      return size;
    }

    @Override
    public int align() {
      return align;
    }

    @Override
    public String toString() {
      return (union ? "union " : "struct ") + (tag.isEmpty() ? "<anonymous>" : tag);
    }
  }

  /**
   * An enum: equal only to itself; {@code representation} is unsigned int unless a constant is
   * negative or large.
   */
  final class Enum implements Type {
    private final String tag;
    private IntKind representation = IntKind.UINT;
    private boolean complete;

    public Enum(String tag) {
      this.tag = tag;
    }

    public void complete(IntKind kind) {
      representation = kind;
      complete = true;
    }

    public boolean complete() {
      return complete;
    }

    public String tag() {
      return tag;
    }

    public IntKind representation() {
      return representation;
    }

    @Override
    public long size() {
      return representation.bytes();
    }

    @Override
    public int align() {
      return representation.bytes();
    }

    @Override
    public String toString() {
      return "enum " + (tag.isEmpty() ? "<anonymous>" : tag);
    }
  }
}
