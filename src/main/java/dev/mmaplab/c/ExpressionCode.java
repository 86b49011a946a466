package dev.mmaplab.c;

import java.util.ArrayDeque;
import java.util.Deque;

/** Values of expressions into registers, or their effects only. */
final class ExpressionCode {
  private record Known(int register, Type type) {}

  private final FunctionGenerator g;
  private final Deque<Known> conditions = new ArrayDeque<>();

  ExpressionCode(FunctionGenerator g) {
    this.g = g;
  }

  /** A register that holds the value: a variable's own where it can be, else a fresh one. */
  int any(Expr e) {
    switch (e) {
      case Expr.VarRef v -> {
        if (g.automatic(v.variable()).orElse(NOWHERE) instanceof Place.Register r) {
          g.reads(v);
          return r.register();
        }
      }
      case Expr.Cast c -> {
        if (free(c)) {
          return any(c.operand());
        }
      }
      case Expr.Comma c -> {
        effect(c.left());
        return any(c.right());
      }
      case Expr.Assign a when registerVariable(a.target()) -> {
        effect(a);
        return any(a.target());
      }
      case Expr.CompoundAssign a when registerVariable(a.target()) -> {
        effect(a);
        return any(a.target());
      }
      case Expr.Increment i when i.prefix() && registerVariable(i.target()) -> {
        effect(i);
        return any(i.target());
      }
      case Expr.AddressOf a when !(a.operand() instanceof Expr.FunctionRef) -> {
        Position before = g.code.at(a.position());
        int address = g.places.address(g.indices.addressed(a.operand()));
        g.code.at(before);
        return address;
      }
      case Expr.Call c when Scalar.of(c.type()).isPresent() -> {
        return g.calls.value(c);
      }
      default -> {}
    }
    int register = g.window.allocate();
    into(e, register);
    return register;
  }

  private static final Place NOWHERE = new Place.Indexed(-1, -1);

  boolean registerVariable(Expr e) {
    return e instanceof Expr.VarRef v
        && g.automatic(v.variable()).orElse(NOWHERE) instanceof Place.Register;
  }

  /**
   * dest = the value; written by the last instruction of each path, so {@code e} may use dest's old
   * value.
   */
  void into(Expr e, int dest) {
    int mark = g.window.mark();
    Position before = g.code.at(e.position());
    switch (e) {
      case Expr.IntConst i -> constant(dest, i.value());
      case Expr.FloatConst f ->
          constant(dest, Double.doubleToRawLongBits(rounded(f.value(), scalar(f))));
      case Expr.VarRef v -> load(v, dest);
      case Expr.Member m -> load(m, dest);
      case Expr.Deref d -> load(d, dest);
      case Expr.CompoundLiteral c -> load(c, dest);
      case Expr.StringLiteral s -> load(s, dest);
      case Expr.FunctionRef f -> function(f, dest);
      case Expr.AddressOf a -> address(a, dest);
      case Expr.Unary u -> g.arithmetic.unary(u, dest);
      case Expr.Binary b -> g.arithmetic.binary(b, dest);
      case Expr.PointerAdd p -> g.arithmetic.pointerAdd(p, dest);
      case Expr.PointerDiff p -> g.arithmetic.pointerDiff(p, dest);
      case Expr.Logical l -> truth(l, dest);
      case Expr.Conditional c -> conditional(c, dest);
      case Expr.Same s -> {
        Known known = conditions.getFirst();
        g.arithmetic.convert(known.register(), scalar(known.type(), s.position()), dest, scalar(s));
      }
      case Expr.Assign a -> move(dest, g.assignments.assign(a, true));
      case Expr.CompoundAssign a -> move(dest, g.assignments.compound(a, true));
      case Expr.Increment i -> g.assignments.increment(i, dest);
      case Expr.Cast c -> cast(c, dest);
      case Expr.Call c -> move(dest, g.calls.value(c));
      case Expr.Comma c -> {
        effect(c.left());
        into(c.right(), dest);
      }
      case Expr.StatementExpr s -> g.statements.value(s, dest);
      case Expr.Builtin b -> g.builtins.into(b, dest);
      case Expr.LabelAddress l -> label(l, dest);
    }
    g.code.at(before);
    g.window.release(mark);
  }

  /** What the expression does, its value thrown away; volatile objects are read all the same. */
  void effect(Expr e) {
    int mark = g.window.mark();
    Position before = g.code.at(e.position());
    switch (e) {
      case Expr.Assign a -> g.assignments.assign(a, false);
      case Expr.CompoundAssign a when WideCode.is(a) -> g.wide.of(a);
      case Expr.Increment i when WideCode.is(i) -> g.wide.of(i);
      case Expr.CompoundAssign a -> g.assignments.compound(a, false);
      case Expr.Increment i -> g.assignments.increment(i);
      case Expr.Call c -> g.calls.discard(c);
      case Expr.Cast c -> effect(c.operand());
      case Expr.Comma c -> {
        effect(c.left());
        effect(c.right());
      }
      case Expr.Unary u -> effect(u.operand());
      case Expr.Binary b -> {
        effect(b.left());
        effect(b.right());
      }
      case Expr.PointerAdd p -> {
        effect(p.pointer());
        effect(p.index());
      }
      case Expr.PointerDiff p -> {
        effect(p.left());
        effect(p.right());
      }
      case Expr.Logical l -> {
        CodeBuffer.Label end = new CodeBuffer.Label();
        g.conditions.branch(l.left(), !l.and(), end);
        effect(l.right());
        g.code.place(end);
      }
      case Expr.Conditional c -> conditional(c);
      case Expr.StatementExpr s -> g.statements.block(s.block());
      case Expr.Builtin b -> g.builtins.effect(b);
      case Expr.CompoundLiteral c -> g.places.of(c);
      case Expr.AddressOf a -> effect(a.operand());
      case Expr.VarRef v -> touchIfVolatile(v);
      case Expr.Member m -> {
        if (Volatility.of(m)) {
          touchIfVolatile(m);
        } else {
          effect(m.base());
        }
      }
      case Expr.Deref d -> {
        if (Volatility.of(d)) {
          touchIfVolatile(d);
        } else {
          effect(d.pointer());
        }
      }
      case Expr.IntConst i -> {}
      case Expr.FloatConst f -> {}
      case Expr.StringLiteral s -> {}
      case Expr.FunctionRef f -> {}
      case Expr.Same s -> {}
      case Expr.LabelAddress l -> {}
    }
    g.code.at(before);
    g.window.release(mark);
  }

  void constant(int dest, long value) {
    if ((int) value == value) {
      g.code.emit(Op.LDI, dest, 0, (int) value);
    } else {
      g.code.emit(Op.LDC, dest, 0, g.code.constant(value));
    }
  }

  void move(int dest, int from) {
    if (dest != from) {
      g.code.emit(Op.MOV, dest, from, 0);
    }
  }

  /** The scalar that {@code e}'s value is. */
  static Scalar scalar(Expr e) {
    return scalar(e.type(), e.position());
  }

  static Scalar scalar(Type type, Position position) {
    return Scalar.of(type)
        .orElseThrow(() -> new UnsupportedException("value of type " + type, position));
  }

  static double rounded(double value, Scalar scalar) {
    return scalar == Scalar.F32 ? (float) value : value;
  }

  /** Does evaluating it do more than give a value? */
  static boolean sideEffects(Expr e) {
    return switch (e) {
      case Expr.Call c -> true;
      case Expr.Assign a -> true;
      case Expr.CompoundAssign a -> true;
      case Expr.Increment i -> true;
      case Expr.StatementExpr s -> true;
      case Expr.Builtin b -> true;
      case Expr.Comma c -> sideEffects(c.left()) || sideEffects(c.right());
      case Expr.Cast c -> sideEffects(c.operand());
      case Expr.Unary u -> sideEffects(u.operand());
      case Expr.Binary b -> sideEffects(b.left()) || sideEffects(b.right());
      case Expr.PointerAdd p -> sideEffects(p.pointer()) || sideEffects(p.index());
      case Expr.PointerDiff p -> sideEffects(p.left()) || sideEffects(p.right());
      case Expr.Logical l -> sideEffects(l.left()) || sideEffects(l.right());
      case Expr.Conditional c ->
          sideEffects(c.condition()) || sideEffects(c.then()) || sideEffects(c.otherwise());
      case Expr.Deref d -> sideEffects(d.pointer());
      case Expr.Member m -> sideEffects(m.base());
      case Expr.AddressOf a -> sideEffects(a.operand());
      default -> false;
    };
  }

  private boolean free(Expr.Cast c) {
    return Scalar.of(c.type()).isPresent()
        && Scalar.of(c.operand().type()).isPresent()
        && scalar(c).holds(scalar(c.operand()));
  }

  private void cast(Expr.Cast c, int dest) {
    if (c.type() instanceof Type.Void) {
      effect(c.operand());
    } else if (WideCode.is(c.operand()) && !WideCode.is(c)) {
      g.wide.toScalar(c.operand(), dest, scalar(c));
    } else if (free(c)) {
      into(c.operand(), dest);
    } else {
      int from = any(c.operand());
      g.arithmetic.convert(from, scalar(c.operand()), dest, scalar(c));
    }
  }

  private void load(Expr lvalue, int dest) {
    Scalar scalar = scalar(lvalue);
    Place place = g.places.of(lvalue);
    g.reads(lvalue);
    g.places.load(place, scalar, dest);
  }

  private void touchIfVolatile(Expr lvalue) {
    if (Volatility.of(lvalue) && Scalar.of(lvalue.type()).isPresent()) {
      load(lvalue, g.window.allocate());
    }
  }

  private void address(Expr.AddressOf a, int dest) {
    if (a.operand() instanceof Expr.FunctionRef f) {
      function(f, dest);
      return;
    }
    Place.Memory m = g.indices.addressed(a.operand());
    if (m.offset() == 0) {
      move(dest, m.base());
    } else {
      g.code.emit(Op.ADDI, dest, m.base(), m.offset());
    }
  }

  private void function(Expr.FunctionRef f, int dest) {
    g.code.emit(Op.ADDR, dest, 0, g.code.reference(g.unit.address(f), true, f.position()));
  }

  private void label(Expr.LabelAddress l, int dest) {
    int base = g.window.allocate();
    int offset = g.window.allocate();
    g.code.emit(Op.ADDR, base, 0, g.code.reference(g.function.linkName(), true, l.position()));
    g.code.emit(Op.LDC, offset, 0, g.code.labelOffset(g.label(l.label())));
    g.code.emit(Op.ADD, dest, base, offset);
  }

  private void truth(Expr e, int dest) {
    CodeBuffer.Label no = new CodeBuffer.Label();
    CodeBuffer.Label end = new CodeBuffer.Label();
    g.conditions.branch(e, false, no);
    g.code.emit(Op.LDI, dest, 0, 1);
    g.code.jump(Op.JMP, 0, 0, end);
    g.code.place(no);
    g.code.emit(Op.LDI, dest, 0, 0);
    g.code.place(end);
  }

  private void conditional(Expr.Conditional c, int dest) {
    CodeBuffer.Label otherwise = new CodeBuffer.Label();
    CodeBuffer.Label end = new CodeBuffer.Label();
    boolean same = branchAway(c, otherwise);
    into(c.then(), dest);
    g.code.jump(Op.JMP, 0, 0, end);
    g.code.place(otherwise);
    if (same) {
      conditions.removeFirst();
    }
    into(c.otherwise(), dest);
    g.code.place(end);
  }

  private void conditional(Expr.Conditional c) {
    CodeBuffer.Label otherwise = new CodeBuffer.Label();
    CodeBuffer.Label end = new CodeBuffer.Label();
    boolean same = branchAway(c, otherwise);
    effect(c.then());
    g.code.jump(Op.JMP, 0, 0, end);
    g.code.place(otherwise);
    if (same) {
      conditions.removeFirst();
    }
    effect(c.otherwise());
    g.code.place(end);
  }

  private boolean branchAway(Expr.Conditional c, CodeBuffer.Label otherwise) {
    if (!reuses(c.then())) {
      g.conditions.branch(c.condition(), false, otherwise);
      return false;
    }
    int value = any(c.condition());
    conditions.addFirst(new Known(value, c.condition().type()));
    g.conditions.branchOn(value, scalar(c.condition()), false, otherwise);
    return true;
  }

  private static boolean reuses(Expr then) {
    return then instanceof Expr.Same || then instanceof Expr.Cast c && reuses(c.operand());
  }
}
