package dev.mmaplab.c;

import java.util.Optional;

/** Lvalues: computes addresses, loads from places and stores to them. */
final class PlaceCode {
  private final FunctionGenerator g;
  private final StraddlingField straddling;

  PlaceCode(FunctionGenerator g) {
    this.g = g;
    this.straddling = new StraddlingField(g);
  }

  /**
   * The place of an lvalue, or of the object a struct-valued expression makes; its parts stay in
   * allocated registers.
   */
  Place of(Expr e) {
    Position before = g.code.at(e.position());
    Place place =
        switch (e) {
          case Expr.VarRef v -> variable(v.variable(), v.position());
          case Expr.Member m -> member(m);
          case Expr.Deref d -> deref(d);
          case Expr.StringLiteral s -> symbol(g.unit.literal(s), false, s.position());
          case Expr.FunctionRef f -> symbol(g.unit.address(f), true, f.position());
          case Expr.CompoundLiteral c -> literal(c);
          case Expr.Cast c when Types.isWide(c.type()) -> g.wide.of(c);
          case Expr.Binary b when Types.isWide(b.type()) -> g.wide.of(b);
          case Expr.Unary u when Types.isWide(u.type()) -> g.wide.of(u);
          case Expr.CompoundAssign a when Types.isWide(a.type()) -> g.wide.of(a);
          case Expr.Increment i when Types.isWide(i.type()) -> g.wide.of(i);
          case Expr.Cast c -> of(c.operand());
          case Expr.Comma c -> {
            g.expressions.effect(c.left());
            yield of(c.right());
          }
          case Expr.Assign a -> g.assignments.structure(a);
          case Expr.Call c -> g.calls.structure(c);
          case Expr.Builtin b -> new Place.Memory(g.builtins.variadicSlot(b), 0);
          case Expr.StatementExpr s -> g.statements.structure(s);
          case Expr.Conditional c -> conditional(c);
          default ->
              throw new UnsupportedException(
                  "use of " + e.getClass().getSimpleName() + " as an object", e.position());
        };
    g.code.at(before);
    return place;
  }

  /** As {@link #of}, for what must be in memory. */
  Place.Memory memory(Expr e) {
    return switch (of(e)) {
      case Place.Memory m -> m;
      case Place.Indexed i -> {
        int address = g.window.allocate();
        int lea = lea(Scalar.of(e.type()).orElse(Scalar.U8).bytes);
        g.code.emit(lea, address, i.base(), i.index());
        yield new Place.Memory(address, 0);
      }
      case Place.Register r ->
          throw new IllegalStateException("address of a register variable at " + e.position());
      case Place.BitField b ->
          throw new UnsupportedException("address of a bit-field", e.position());
    };
  }

  /** The address of a memory place in a register. */
  int address(Place.Memory m) {
    if (m.offset() == 0) {
      return m.base();
    }
    int register = g.window.allocate();
    g.code.emit(Op.ADDI, register, m.base(), m.offset());
    return register;
  }

  /** {@code m} moved by a number of bytes. */
  Place.Memory plus(Place.Memory m, long bytes) {
    long offset = m.offset() + bytes;
    if ((int) offset == offset) {
      return new Place.Memory(m.base(), (int) offset);
    }
    int register = g.window.allocate();
    g.expressions.constant(register, offset);
    g.code.emit(Op.ADD, register, m.base(), register);
    return new Place.Memory(register, 0);
  }

  /** What a pointer expression points at, with constant parts left in the offset. */
  Place.Memory target(Expr pointer) {
    return switch (pointer) {
      case Expr.PointerAdd p when p.index() instanceof Expr.IntConst i ->
          plus(target(p.pointer()), i.value() * p.scale());
      case Expr.AddressOf a -> memory(a.operand());
      case Expr.Cast c
          when c.type() instanceof Type.Pointer && c.operand().type() instanceof Type.Pointer ->
          target(c.operand());
      default -> new Place.Memory(g.expressions.any(pointer), 0);
    };
  }

  static int lea(int scale) {
    return switch (scale) {
      case 1 -> Op.ADD;
      case 2 -> Op.LEA2;
      case 4 -> Op.LEA4;
      case 8 -> Op.LEA8;
      default -> throw new IllegalArgumentException("scale " + scale);
    };
  }

  /** dest = the object at a place. */
  void load(Place place, Scalar scalar, int dest) {
    switch (place) {
      case Place.Register r -> {
        if (r.register() != dest) {
          g.code.emit(Op.MOV, dest, r.register(), 0);
        }
      }
      case Place.Memory m -> g.code.emit(scalar.load, dest, m.base(), m.offset());
      case Place.Indexed i -> g.code.emit(indexedLoad(scalar), dest, i.base(), i.index());
      case Place.BitField f when StraddlingField.is(f, scalar) -> straddling.load(f, scalar, dest);
      case Place.BitField f -> {
        g.code.emit(scalar.load, dest, f.unit().base(), f.unit().offset());
        extract(f.bits(), scalar, dest);
      }
    }
  }

  /** The object at a place = src, a value of its type. */
  void store(Place place, Scalar scalar, int src) {
    switch (place) {
      case Place.Register r -> {
        if (r.register() != src) {
          g.code.emit(Op.MOV, r.register(), src, 0);
        }
      }
      case Place.Memory m -> g.code.emit(scalar.store, src, m.base(), m.offset());
      case Place.Indexed i -> g.code.emit(indexedStore(scalar), src, i.base(), i.index());
      case Place.BitField f when StraddlingField.is(f, scalar) -> straddling.store(f, src);
      case Place.BitField f -> {
        int mark = g.window.mark();
        int unit = g.window.allocate();
        g.code.emit(scalar.load, unit, f.unit().base(), f.unit().offset());
        g.code.emit(Op.INSERT, unit, src, f.bits().shift() + 64 * f.bits().width());
        g.code.emit(scalar.store, unit, f.unit().base(), f.unit().offset());
        g.window.release(mark);
      }
    }
  }

  /** What a value becomes when it goes through a place: cut to a bit-field's width, else itself. */
  int passing(Place place, Scalar scalar, int value) {
    if (!(place instanceof Place.BitField f)) {
      return value;
    }
    int cut = g.window.allocate();
    g.code.emit(Op.SHLI, cut, value, 64 - f.bits().width());
    g.code.emit(scalar.signed ? Op.SARI : Op.SHRI, cut, cut, 64 - f.bits().width());
    return cut;
  }

  /** Copies a struct. */
  void copy(Place.Memory to, Place.Memory from, long size, Position position) {
    int mark = g.window.mark();
    if (size == 1 || size == 2 || size == 4 || size == 8) {
      Scalar scalar =
          size == 1 ? Scalar.U8 : size == 2 ? Scalar.U16 : size == 4 ? Scalar.U32 : Scalar.U64;
      int value = g.window.allocate();
      load(from, scalar, value);
      store(to, scalar, value);
    } else if (size > 0) {
      g.code.emit(Op.COPY, address(to), address(from), bytes(size, position));
    }
    g.window.release(mark);
  }

  /** Zeroes bytes. */
  void zero(Place.Memory at, long size, Position position) {
    int mark = g.window.mark();
    if (size > 0) {
      g.code.emit(Op.ZERO, address(at), 0, bytes(size, position));
    }
    g.window.release(mark);
  }

  private static int bytes(long size, Position position) {
    if (size > Integer.MAX_VALUE) {
      throw new UnsupportedException("object of more than 2 GB", position);
    }
    return (int) size;
  }

  private void extract(Type.Bits bits, Scalar scalar, int register) {
    int up = 64 - bits.width() - bits.shift();
    if (up != 0) {
      g.code.emit(Op.SHLI, register, register, up);
    }
    if (bits.width() < 64) {
      g.code.emit(scalar.signed ? Op.SARI : Op.SHRI, register, register, 64 - bits.width());
    }
  }

  private static int indexedLoad(Scalar scalar) {
    return switch (scalar) {
      case BOOL, U8 -> Op.LDX1U;
      case S8 -> Op.LDX1S;
      case S16 -> Op.LDX2S;
      case U16 -> Op.LDX2U;
      case S32 -> Op.LDX4S;
      case U32 -> Op.LDX4U;
      case S64, U64, F64 -> Op.LDX8;
      case F32 -> throw new IllegalStateException("float is never indexed");
    };
  }

  private static int indexedStore(Scalar scalar) {
    return switch (scalar.bytes) {
      case 1 -> Op.STX1;
      case 2 -> Op.STX2;
      case 4 -> Op.STX4;
      default -> Op.STX8;
    };
  }

  private Place variable(Symbol.Variable v, Position position) {
    return switch (v.storage()) {
      case AUTO, PARAMETER -> aligned(v, g.automatic(v).orElseGet(() -> undeclared(v, position)));
      case STATIC, GLOBAL, EXTERN ->
          v.threadLocal() ? own(v, position) : symbol(g.unit.use(v), false, position);
    };
  }

  /** A variable whose declaration no code reached, as after a jump. */
  private Place undeclared(Symbol.Variable v, Position position) {
    if (g.function.nested()) {
      throw new UnsupportedException(
          "variable-length array in nested function ‘" + g.function.name() + "’", position);
    }
    return g.declareInMemory(v);
  }

  /** This thread's copy of a variable: the library finds it, or makes it from its first value. */
  private Place.Memory own(Symbol.Variable v, Position position) {
    String name = g.unit.use(v);
    int first = g.window.allocate(3);
    g.code.emit(Op.ADDR, first, 0, g.code.reference(name, false, position));
    String image = name + StaticData.THREAD_IMAGE;
    g.code.emit(Op.ADDR, first + 1, 0, g.code.reference(image, false, position));
    g.expressions.constant(first + 2, v.type().type().size());
    int callee = g.code.reference("__tls_address", true, position);
    g.code.emit(Op.CALL, first, 3 | Op.RESULT_USED, callee);
    g.window.release(first + 1);
    return new Place.Memory(first, 0);
  }

  /**
   * Where an automatic variable begins: rounded up within its place if the frame's own alignment is
   * not enough.
   */
  Place aligned(Symbol.Variable v, Place place) {
    int align = FunctionGenerator.alignment(v);
    if (align <= Window.ALIGNMENT
        || !(place instanceof Place.Memory m)
        || m.base() != g.framePointer) {
      return place;
    }
    int address = g.window.allocate();
    g.code.emit(Op.ADDI, address, m.base(), m.offset() + align - 1);
    g.code.emit(Op.ANDI, address, address, -align);
    return new Place.Memory(address, 0);
  }

  private Place.Memory symbol(String name, boolean function, Position position) {
    int register = g.window.allocate();
    g.code.emit(Op.ADDR, register, 0, g.code.reference(name, function, position));
    return new Place.Memory(register, 0);
  }

  private Place member(Expr.Member m) {
    Place.Memory at = plus(memory(m.base()), m.field().offset());
    Optional<Type.Bits> bits = m.field().bits();
    return bits.isPresent() ? new Place.BitField(at, bits.get()) : at;
  }

  private Place deref(Expr.Deref d) {
    Optional<Scalar> scalar = Scalar.of(d.type());
    if (scalar.isPresent()
        && scalar.get() != Scalar.F32
        && d.pointer() instanceof Expr.PointerAdd p
        && p.scale() == scalar.get().bytes
        && !(p.index() instanceof Expr.IntConst)) {
      int base = g.indices.base(p.pointer());
      int index = g.indices.value(p.index());
      g.indices.look(p, index, d.position());
      return new Place.Indexed(base, index);
    }
    return accessed(d.pointer(), d.position());
  }

  /** As {@link #target}, for what is accessed there. */
  private Place.Memory accessed(Expr pointer, Position access) {
    return switch (pointer) {
      case Expr.PointerAdd p when p.index() instanceof Expr.IntConst i -> {
        g.indices.look(p, i.value(), access);
        yield plus(accessed(p.pointer(), access), i.value() * p.scale());
      }
      case Expr.PointerAdd p -> {
        int address = g.window.allocate();
        int mark = g.window.mark();
        Position before = g.code.at(p.position());
        int base = g.indices.base(p.pointer());
        int index = g.indices.value(p.index());
        g.indices.look(p, index, access);
        g.arithmetic.addScaled(address, base, index, p.scale());
        g.code.at(before);
        g.window.release(mark);
        yield new Place.Memory(address, 0);
      }
      case Expr.AddressOf a -> memory(a.operand());
      default -> g.indices.target(pointer);
    };
  }

  private Place literal(Expr.CompoundLiteral c) {
    Symbol.Variable v = c.variable();
    if (v.storage() != Symbol.Variable.Storage.AUTO) {
      if (v.initializer().isEmpty()) {
        v.setInitializer(c.inits());
      }
      return symbol(g.unit.use(v), false, c.position());
    }
    Place place = aligned(v, g.declareInMemory(v));
    g.initializers.into(place, v.type().type(), c.inits(), c.position());
    return place;
  }

  private Place conditional(Expr.Conditional c) {
    int address = g.window.allocate();
    CodeBuffer.Label otherwise = new CodeBuffer.Label();
    CodeBuffer.Label end = new CodeBuffer.Label();
    g.conditions.branch(c.condition(), false, otherwise);
    int mark = g.window.mark();
    g.code.emit(Op.MOV, address, address(memory(c.then())), 0);
    g.code.jump(Op.JMP, 0, 0, end);
    g.code.place(otherwise);
    g.window.release(mark);
    g.code.emit(Op.MOV, address, address(memory(c.otherwise())), 0);
    g.window.release(mark);
    g.code.place(end);
    return new Place.Memory(address, 0);
  }
}
