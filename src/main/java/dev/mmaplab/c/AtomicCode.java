package dev.mmaplab.c;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * {@code __sync_*} and {@code __atomic_*}: one instruction for the read-modify-write, so that no
 * other task runs in between.
 */
final class AtomicCode {
  private final FunctionGenerator g;

  AtomicCode(FunctionGenerator g) {
    this.g = g;
  }

  boolean handles(String name) {
    return name.startsWith("__sync_") || name.startsWith("__atomic_");
  }

  void into(Expr.Builtin b, int dest) {
    String name = b.name().replaceFirst("^__(sync|atomic)_", "");
    List<Expr> args = b.arguments();
    switch (name) {
      case "synchronize", "thread_fence", "signal_fence" -> args.forEach(g.expressions::effect);
      case "load_n" -> simple(b, Atomic.LOAD, Optional.empty(), dest);
      case "store_n", "exchange_n", "lock_test_and_set" ->
          simple(b, Atomic.EXCHANGE, Optional.of(args.get(1)), dest);
      case "test_and_set" -> constant(b, 1, dest);
      case "lock_release", "clear" -> constant(b, 0, dest);
      case "val_compare_and_swap", "bool_compare_and_swap" ->
          compareAndSwap(b, name.startsWith("bool"), dest);
      case "compare_exchange_n" -> compareExchange(b, dest);
      default -> fetchAnd(b, name, dest);
    }
  }

  private void fetchAnd(Expr.Builtin b, String name, int dest) {
    boolean old = name.startsWith("fetch_and_") || name.startsWith("fetch_");
    String op =
        name.replaceFirst("^fetch_and_|^fetch_", "").replaceFirst("_and_fetch$|_fetch$", "");
    Atomic kind =
        switch (op) {
          case "add", "sub", "and", "or", "xor", "nand" ->
              Atomic.valueOf(op.toUpperCase(Locale.ROOT));
          default -> throw new UnsupportedException(b.name(), b.position());
        };
    Scalar scalar = target(b);
    int operands = operands(b, Optional.of(b.arguments().get(1)));
    int result = g.window.allocate();
    g.code.emit(Op.ATOMIC, result, operands, kind.code(scalar));
    if (!old) {
      Scalar whole = scalar.bytes == 8 ? Scalar.U64 : Scalar.S32;
      Expr.BinaryOp again =
          kind == Atomic.NAND ? Expr.BinaryOp.AND : Expr.BinaryOp.valueOf(kind.name());
      g.arithmetic.combine(again, whole, result, result, operands + 1);
      if (kind == Atomic.NAND) {
        g.code.emit(Op.NOT, result, result, 0);
      }
      g.arithmetic.convert(result, whole, result, scalar);
    }
    g.expressions.move(dest, result);
  }

  private void simple(Expr.Builtin b, Atomic kind, Optional<Expr> operand, int dest) {
    int operands = operands(b, operand);
    g.code.emit(Op.ATOMIC, dest, operands, kind.code(target(b)));
  }

  private void constant(Expr.Builtin b, int value, int dest) {
    int operands = operands(b, Optional.empty());
    g.expressions.constant(operands + 1, value);
    g.code.emit(Op.ATOMIC, dest, operands, Atomic.EXCHANGE.code(target(b)));
  }

  private void compareAndSwap(Expr.Builtin b, boolean truth, int dest) {
    int operands = operands(b, Optional.of(b.arguments().get(2)));
    g.expressions.into(b.arguments().get(1), operands + 2);
    int old = g.window.allocate();
    g.code.emit(Op.ATOMIC, old, operands, Atomic.COMPARE_EXCHANGE.code(target(b)));
    if (truth) {
      g.code.emit(Op.SEQ, dest, old, operands + 2);
    } else {
      g.expressions.move(dest, old);
    }
  }

  /**
   * {@code __atomic_compare_exchange_n(object, &expected, desired, …)}: on failure expected becomes
   * what was found.
   */
  private void compareExchange(Expr.Builtin b, int dest) {
    Scalar scalar = target(b);
    int operands = operands(b, Optional.of(b.arguments().get(2)));
    Place.Memory expected = new Place.Memory(g.expressions.any(b.arguments().get(1)), 0);
    g.places.load(expected, scalar, operands + 2);
    int old = g.window.allocate();
    g.code.emit(Op.ATOMIC, old, operands, Atomic.COMPARE_EXCHANGE.code(scalar));
    g.places.store(expected, scalar, old);
    g.code.emit(Op.SEQ, dest, old, operands + 2);
  }

  /** Three registers: the address, the operand, room for an expected value. */
  private int operands(Expr.Builtin b, Optional<Expr> operand) {
    int first = g.window.allocate(3);
    g.expressions.into(b.arguments().getFirst(), first);
    operand.ifPresent(e -> g.expressions.into(e, first + 1));
    return first;
  }

  private static Scalar target(Expr.Builtin b) {
    Expr object = b.arguments().getFirst();
    if (object.type() instanceof Type.Pointer p) {
      return Scalar.of(p.target().type()).orElse(Scalar.U8);
    }
    throw new UnsupportedException(b.name(), b.position());
  }
}
