package dev.mmaplab.c;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Calls of {@code __atomic_…} and {@code __sync_…}, and what is done to {@code _Atomic} objects.
 */
final class AtomicBuiltins {
  private final Unit unit;

  AtomicBuiltins(Unit unit) {
    this.unit = unit;
  }

  /** The builtin's arguments follow its name. */
  Expr call(Token name) {
    List<Expr> values = unit.builtins.values(unit.builtins.arguments(0));
    Position at = name.position();
    for (Expr e : values) {
      if (Conversions.isError(e)) {
        return e;
      }
    }
    String text = name.text();
    if (text.endsWith("_fence") || text.equals("__sync_synchronize")) {
      return new Expr.Builtin(text, List.of(), Types.VOID, at);
    }
    if (text.endsWith("_lock_free")) {
      boolean free =
          !values.isEmpty()
              && values.getFirst() instanceof Expr.IntConst c
              && c.value() <= 8
              && Long.bitCount(c.value()) == 1;
      return new Expr.IntConst(Types.BOOL, free ? 1 : 0, at);
    }
    if (values.isEmpty() || !(values.getFirst().type() instanceof Type.Pointer p)) {
      if (unit.scopes.findLinked(text) == Entity.None.NONE && values.isEmpty()) {
        unit.report.error(at, "too few arguments to function ‘" + text + "’");
      } else {
        unit.report.error(at, "incompatible type for argument 1 of ‘" + text + "’");
      }
      return Conversions.error(at);
    }
    return switch (text) {
      case "__atomic_load", "__atomic_store", "__atomic_exchange", "__atomic_compare_exchange" ->
          generic(text, values, p.target().type(), at);
      default -> sized(text, values, p.target().type(), at);
    };
  }

  /** A builtin that works on integers and pointers. */
  private Expr sized(String text, List<Expr> values, Type target, Position at) {
    List<Expr> converted = new ArrayList<>();
    converted.add(values.getFirst());
    boolean exchange = text.equals("__atomic_compare_exchange_n");
    for (int i = 1; i < values.size(); i++) {
      boolean operand = exchange ? i == 2 : i == 1 || i == 2 && text.startsWith("__sync_");
      Expr v = values.get(i);
      converted.add(operand && Types.isScalar(target) ? unit.conversions.cast(v, target) : v);
    }
    Type result = target;
    if (text.contains("bool_compare")
        || exchange
        || text.endsWith("test_and_set") && text.startsWith("__atomic")) {
      result = Types.BOOL;
    } else if (text.endsWith("store_n")
        || text.endsWith("lock_release")
        || text.endsWith("_clear")) {
      result = Types.VOID;
    }
    return new Expr.Builtin(text, converted, result, at);
  }

  /** A builtin that works on objects of any type, through pointers: as on integers of that size. */
  private Expr generic(String text, List<Expr> values, Type target, Position at) {
    int pointers = text.endsWith("compare_exchange") || text.endsWith("_exchange") ? 3 : 2;
    if (text.equals("__atomic_compare_exchange")
        ? values.size() != 6
        : values.size() != pointers + 1) {
      unit.report.error(at, "incorrect number of arguments to function ‘" + text + "’");
      return Conversions.error(at);
    }
    long size = target.size();
    if (size > 8 || Long.bitCount(size) != 1) {
      unit.report.unsupported(text + " of " + size + " bytes", at);
      return Conversions.error(at);
    }
    Type word = Types.ofSize((int) size, false);
    List<Expr> p = new ArrayList<>();
    for (int i = 0; i < pointers; i++) {
      if (!(values.get(i).type() instanceof Type.Pointer)) {
        unit.report.error(at, "argument " + (i + 1) + " of ‘" + text + "’ must be a pointer type");
        return Conversions.error(at);
      }
      p.add(new Expr.Cast(values.get(i), Types.pointerTo(word), at));
    }
    Expr order = new Expr.IntConst(Types.INT, 5, at);
    return switch (text) {
      case "__atomic_load" ->
          discarded(store(p.get(1), sized(text + "_n", List.of(p.get(0), order), word, at), word));
      case "__atomic_store" ->
          sized(
              text + "_n", List.of(p.get(0), new Expr.Deref(p.get(1), word, at), order), word, at);
      case "__atomic_exchange" -> {
        Expr desired = new Expr.Deref(p.get(1), word, at);
        yield discarded(
            store(p.get(2), sized(text + "_n", List.of(p.get(0), desired, order), word, at), word));
      }
      default ->
          sized(
              text + "_n",
              List.of(p.get(0), p.get(1), new Expr.Deref(p.get(2), word, at), order, order, order),
              word,
              at);
    };
  }

  private static Expr store(Expr pointer, Expr value, Type word) {
    Position at = value.position();
    return new Expr.Assign(new Expr.Deref(pointer, word, at), value, word, at);
  }

  private static Expr discarded(Expr e) {
    return new Expr.Cast(e, Types.VOID, e.position());
  }

  /**
   * {@code target op= value}, {@code ++} or {@code --} on an atomic object (C11 6.5.16.2p3): a loop
   * around a compare-and-exchange.
   *
   * @param change the same on a plain object, whose value is then not used; may have an operand
   * @param oldValue the result is the value before
   */
  Expr modify(Expr change, boolean oldValue) {
    Position at = change.position();
    Type type = change.type();
    Expr target =
        change instanceof Expr.CompoundAssign c ? c.target() : ((Expr.Increment) change).target();
    Conversions.markAddressTaken(target);
    Symbol.Variable pointer = local("object", Types.pointerTo(type), at);
    Symbol.Variable operand =
        local(
            "operand", change instanceof Expr.CompoundAssign c ? c.value().type() : Types.INT, at);
    Symbol.Variable old = local("old", type, at);
    Symbol.Variable fresh = local("fresh", type, at);
    old.takeAddress();
    Expr freshRef = new Expr.VarRef(fresh, at);
    Expr step =
        change instanceof Expr.CompoundAssign c
            ? new Expr.CompoundAssign(
                c.op(), freshRef, new Expr.VarRef(operand, at), c.operation(), c.scale(), type, at)
            : new Expr.Increment(freshRef, ((Expr.Increment) change).delta(), true, type, at);
    Expr exchange =
        new Expr.Builtin(
            "__atomic_compare_exchange_n",
            List.of(
                new Expr.VarRef(pointer, at),
                new Expr.AddressOf(new Expr.VarRef(old, at), Types.pointerTo(type), at),
                freshRef),
            Types.BOOL,
            at);
    Expr failed = new Expr.Unary(Expr.UnaryOp.LOGICAL_NOT, exchange, Types.INT, at);
    List<Stmt> body =
        List.of(
            new Stmt.Expression(new Expr.Assign(freshRef, new Expr.VarRef(old, at), type, at), at),
            new Stmt.Expression(step, at));
    List<Stmt> all = new ArrayList<>();
    if (change instanceof Expr.CompoundAssign c) {
      all.add(declare(operand, c.value()));
    }
    all.add(declare(pointer, new Expr.AddressOf(target, Types.pointerTo(type), at)));
    all.add(declare(old, new Expr.Deref(new Expr.VarRef(pointer, at), type, at)));
    all.add(new Stmt.Declare(fresh, Optional.empty(), at));
    all.add(new Stmt.DoWhile(new Stmt.Block(body, at), failed, at));
    all.add(new Stmt.Expression(new Expr.VarRef(oldValue ? old : fresh, at), at));
    return new Expr.StatementExpr(new Stmt.Block(all, at), type, at);
  }

  private static Symbol.Variable local(String name, Type type, Position at) {
    return new Symbol.Variable(name, QualType.of(type), Symbol.Variable.Storage.AUTO, name, at);
  }

  private static Stmt declare(Symbol.Variable v, Expr value) {
    return new Stmt.Declare(
        v,
        Optional.of(List.of(new Symbol.Init(0, v.type().type(), Optional.empty(), value))),
        value.position());
  }
}
