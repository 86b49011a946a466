package dev.mmaplab.c;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The compiler builtins that are not functions. */
final class BuiltinCode {
  private static final String PREFIX = "__builtin_";
  private final FunctionGenerator g;
  private final AtomicCode atomics;

  BuiltinCode(FunctionGenerator g) {
    this.g = g;
    this.atomics = new AtomicCode(g);
  }

  void effect(Expr.Builtin b) {
    int mark = g.window.mark();
    into(b, g.window.allocate());
    g.window.release(mark);
  }

  /** dest = the builtin's value, if it has one. */
  void into(Expr.Builtin b, int dest) {
    List<Expr> args = b.arguments();
    if (atomics.handles(b.name())) {
      atomics.into(b, dest);
      return;
    }
    String name = b.name().startsWith(PREFIX) ? b.name().substring(PREFIX.length()) : b.name();
    switch (name) {
      case "va_start", "c23_va_start" -> start(b);
      case "va_end" -> g.expressions.effect(args.getFirst());
      case "va_copy" -> copy(b);
      case "va_arg" -> fetch(b, dest);
      case "alloca", "alloca_with_align" ->
          g.code.emit(Op.ALLOCA, dest, g.expressions.any(args.getFirst()), 0);
      case "unreachable", "trap" -> g.code.emit(Op.TRAP, 0, 0, 0);
      case "expect", "expect_with_probability", "assume_aligned" -> {
        g.expressions.into(args.getFirst(), dest);
        args.subList(1, args.size()).forEach(g.expressions::effect);
      }
      case "prefetch", "assume", "__clear_cache" -> {
        args.forEach(g.expressions::effect);
        g.expressions.constant(dest, 0);
      }
      case "constant_p" ->
          g.expressions.constant(dest, args.getFirst() instanceof Expr.IntConst ? 1 : 0);
      case "object_size", "dynamic_object_size" ->
          g.expressions.constant(
              dest, args.get(1) instanceof Expr.IntConst k && k.value() >= 2 ? 0 : -1);
      case "frame_address" -> {
        g.temporary(16, 16, b.position());
        g.expressions.move(dest, g.framePointer);
      }
      case "ia32_rdtsc" -> g.code.emit(Op.TSC, dest, 0, 0);
      case "return_address" -> g.code.emit(Op.RETADDR, dest, 0, 0);
      case "extract_return_addr", "frob_return_addr" -> g.expressions.into(args.getFirst(), dest);
      default -> {
        if (!bits(b, name, dest) && !overflow(b, name, dest)) {
          throw new UnsupportedException(b.name(), b.position());
        }
      }
    }
  }

  /** Advances the list past a struct argument; a register with where it is. */
  int variadicSlot(Expr.Builtin b) {
    if (!b.name().endsWith("va_arg")) {
      throw new UnsupportedException(b.name(), b.position());
    }
    int list = list(b.arguments().getFirst());
    int slot = g.window.allocate();
    int next = g.window.allocate();
    g.code.emit(Op.LD8, slot, list, 8);
    // a long double takes the place of the double it holds
    long bytes = Types.isLongDouble(b.type()) ? 8 : b.type().size();
    g.code.emit(Op.ADDI, next, slot, (int) ((bytes + 7) / 8 * 8));
    g.code.emit(Op.ST8, next, list, 8);
    return slot;
  }

  private void fetch(Expr.Builtin b, int dest) {
    int slot = variadicSlot(b);
    if (b.type().inMemory()) {
      g.expressions.move(dest, slot);
    } else {
      g.places.load(new Place.Memory(slot, 0), ExpressionCode.scalar(b), dest);
    }
  }

  /** The x86-64 va_list with its register slots used up, so that everything comes from memory. */
  private void start(Expr.Builtin b) {
    int list = list(b.arguments().getFirst());
    int value = g.window.allocate();
    g.expressions.constant(value, 48);
    g.code.emit(Op.ST4, value, list, 0);
    g.expressions.constant(value, 176);
    g.code.emit(Op.ST4, value, list, 4);
    g.code.emit(Op.ST8, g.variadicArea, list, 8);
    g.expressions.constant(value, 0);
    g.code.emit(Op.ST8, value, list, 16);
  }

  private void copy(Expr.Builtin b) {
    int to = list(b.arguments().get(0));
    int from = list(b.arguments().get(1));
    g.places.copy(new Place.Memory(to, 0), new Place.Memory(from, 0), 24, b.position());
  }

  /** The address of a va_list: an array of one struct, or the pointer such a parameter is. */
  private int list(Expr e) {
    return switch (e.type()) {
      case Type.Pointer p -> g.expressions.any(e);
      default -> g.places.address(g.places.memory(e));
    };
  }

  private boolean bits(Expr.Builtin b, String name, int dest) {
    String stem = name.replaceAll("(?<=[a-z])(ll|l)$", "");
    boolean wide = !stem.equals(name);
    Optional<BitCount> count =
        switch (stem) {
          case "clz" -> Optional.of(wide ? BitCount.CLZ64 : BitCount.CLZ32);
          case "ctz" -> Optional.of(wide ? BitCount.CTZ64 : BitCount.CTZ32);
          case "clrsb" -> Optional.of(wide ? BitCount.CLRSB64 : BitCount.CLRSB32);
          case "popcount" -> Optional.of(BitCount.POPCOUNT);
          case "parity" -> Optional.of(BitCount.PARITY);
          case "ffs" -> Optional.of(BitCount.FFS);
          case "bswap16", "bswap32", "bswap64" ->
              Optional.of(BitCount.valueOf(stem.toUpperCase(Locale.ROOT)));
          case "fabs", "fabsf" -> Optional.of(BitCount.FABS);
          case "ISNAN", "ISINF", "INFINITY_SIGN", "ISFINITE", "ISNORMAL", "ISNORMALF", "SIGNBIT" ->
              Optional.of(BitCount.valueOf(stem));
          default -> Optional.empty();
        };
    count.ifPresent(
        c -> g.code.emit(Op.BITS, dest, g.expressions.any(b.arguments().getFirst()), c.ordinal()));
    return count.isPresent();
  }

  private boolean overflow(Expr.Builtin b, String name, int dest) {
    int at = name.indexOf("_overflow");
    if (at < 0) {
      return false;
    }
    String stem = name.substring(0, at).replaceAll("^[su](add|sub|mul)(ll|l)?$", "$1");
    int op =
        switch (stem) {
          case "add" -> 0;
          case "sub" -> 1;
          case "mul" -> 2;
          default -> throw new UnsupportedException(b.name(), b.position());
        };
    Expr left = b.arguments().get(0);
    Expr right = b.arguments().get(1);
    Expr third = b.arguments().get(2);
    boolean predicate = name.endsWith("_p");
    Type target =
        !predicate && third.type() instanceof Type.Pointer p ? p.target().type() : third.type();
    Scalar scalar = ExpressionCode.scalar(target, b.position());
    int operands = g.window.allocate(2);
    g.expressions.into(left, operands);
    g.expressions.into(right, operands + 1);
    Optional<Place.Memory> home =
        predicate ? Optional.empty() : Optional.of(g.places.target(third));
    int results = g.window.allocate(2);
    int code =
        Overflow.encode(
            op,
            ExpressionCode.scalar(left) == Scalar.U64,
            ExpressionCode.scalar(right) == Scalar.U64,
            scalar.bytes,
            scalar.signed);
    g.code.emit(Op.OVERFLOW, results, operands, code);
    home.ifPresent(m -> g.places.store(m, scalar, results));
    g.expressions.move(dest, results + 1);
    return true;
  }
}
