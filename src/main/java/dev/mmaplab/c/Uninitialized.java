package dev.mmaplab.c;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the reads that every run of a function does and no assignment can come before, as gcc's
 * first look does: {@code -Wuninitialized}. Follows the text from its beginning up to where control
 * may have left it; what stands under a condition counts as assigning only.
 */
final class Uninitialized {
  private final Unit unit;
  private final Set<Symbol.Variable> open = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Under conditions: nothing is reported there. */
  private int conditional;

  /** Inside so many statements that {@code break} only leaves themselves. */
  private int breakable;

  private boolean stopped;

  Uninitialized(Unit unit) {
    this.unit = unit;
  }

  void check(Stmt.Block body) {
    statement(body);
  }

  private void statement(Stmt s) {
    if (stopped) {
      return;
    }
    switch (s) {
      case Stmt.Block b -> b.statements().forEach(this::statement);
      case Stmt.Expression e -> effect(e.expression());
      case Stmt.Declare d -> declare(d);
      case Stmt.If i -> {
        condition(i.condition(), unit.conditionPlace(i).orElse(i.position()));
        perhaps(
            () -> {
              statement(i.then());
              i.otherwise().ifPresent(this::statement);
            });
      }
      case Stmt.While w -> loop(List.of(w.body()), List.of(w.condition()));
      case Stmt.DoWhile d -> loop(List.of(d.body()), List.of(d.condition()));
      case Stmt.For f -> {
        f.init().forEach(this::statement);
        stopped |= f.condition().isEmpty();
        loop(List.of(f.body()), f.condition().stream().toList());
        perhaps(() -> f.step().ifPresent(this::effect));
      }
      case Stmt.Switch w -> {
        operand(w.value(), w.position());
        loop(List.of(w.body()), List.of());
      }
      case Stmt.Break b -> stopped |= breakable == 0;
      case Stmt.Continue c -> stopped |= breakable == 0;
      case Stmt.Goto g -> stopped = true;
      case Stmt.ComputedGoto g -> stopped = true;
      case Stmt.Labeled l -> {
        if (breakable == 0) {
          stopped = true;
        }
        statement(l.statement());
      }
      case Stmt.Return r -> {
        r.value().ifPresent(v -> operand(v, v.position()));
        stopped = true;
      }
      case Stmt.Empty e -> {}
    }
  }

  private void declare(Stmt.Declare d) {
    Symbol.Variable v = d.variable();
    if (d.inits().isPresent()) {
      boolean scalar = Scalar.of(v.type().type()).isPresent();
      for (Symbol.Init i : d.inits().get()) {
        if (scalar) {
          assigned(i.value(), d.position());
        } else {
          perhaps(() -> effect(i.value()));
        }
      }
    } else if (conditional == 0
        && v.storage() == Symbol.Variable.Storage.AUTO
        && Scalar.of(v.type().type()).isPresent()
        && !v.addressTaken()
        && !v.type().isVolatile()) {
      open.add(v);
    }
  }

  private void perhaps(Runnable work) {
    conditional++;
    work.run();
    conditional--;
  }

  private void loop(List<Stmt> bodies, List<Expr> conditions) {
    perhaps(
        () -> {
          breakable++;
          for (Expr c : conditions) {
            stopped |= c instanceof Expr.IntConst;
            effect(c);
          }
          bodies.forEach(this::statement);
          breakable--;
        });
  }

  /** {@code at}: where gcc places the test. */
  private void condition(Expr e, Position at) {
    switch (e) {
      case Expr.IntConst k -> stopped = true;
      case Expr.Binary b -> value(b, at);
      case Expr.VarRef v -> read(v, at);
      case Expr.Unary u when u.op() == Expr.UnaryOp.LOGICAL_NOT -> condition(u.operand(), at);
      case Expr.Cast c -> condition(c.operand(), at);
      default -> effect(e);
    }
  }

  private void effect(Expr e) {
    switch (e) {
      case Expr.VarRef v -> {} // no code
      case Expr.Cast c -> effect(c.operand());
      default -> value(e, e.position());
    }
  }

  /** The right side of an assignment at {@code at}. */
  private void assigned(Expr value, Position at) {
    switch (value) {
      case Expr.VarRef v -> read(v, at);
      case Expr.Cast c -> assigned(c.operand(), at);
      case Expr.Binary b -> value(b, at);
      case Expr.Unary u -> value(u, at);
      case Expr.Deref d -> value(d, at);
      case Expr.PointerAdd p -> value(p, at);
      default -> value(value, value.position());
    }
  }

  private void operand(Expr e, Position at) {
    switch (e) {
      case Expr.VarRef v -> read(v, at);
      case Expr.Cast c -> operand(c.operand(), at);
      default -> value(e, e.position());
    }
  }

  /**
   * @param at where gcc places the computation
   */
  private void value(Expr e, Position at) {
    if (stopped) {
      return;
    }
    switch (e) {
      case Expr.VarRef v -> read(v, at);
      case Expr.Assign a -> {
        assigned(a.value(), a.position());
        place(a.target(), a.position());
        write(a.target());
      }
      case Expr.CompoundAssign a -> {
        operand(a.value(), a.position());
        operand(a.target(), a.position());
        write(a.target());
      }
      case Expr.Increment i -> {
        operand(i.target(), i.position());
        write(i.target());
      }
      case Expr.AddressOf a -> place(a.operand(), at);
      case Expr.Member m -> place(m.base(), at);
      case Expr.Deref d -> operand(d.pointer(), at);
      case Expr.Unary u -> operand(u.operand(), at);
      case Expr.Binary b -> {
        // a conversion is computed apart
        operand(b.left(), b.left() instanceof Expr.Cast ? b.position() : at);
        operand(b.right(), b.right() instanceof Expr.Cast ? b.position() : at);
      }
      case Expr.PointerAdd p -> {
        operand(p.pointer(), at);
        operand(p.index(), at);
      }
      case Expr.PointerDiff p -> {
        operand(p.left(), at);
        operand(p.right(), at);
      }
      case Expr.Logical l ->
          perhaps(
              () -> {
                effect(l.left());
                effect(l.right());
              });
      case Expr.Conditional c ->
          perhaps(
              () -> {
                effect(c.condition());
                effect(c.then());
                effect(c.otherwise());
              });
      case Expr.Cast c -> operand(c.operand(), at);
      case Expr.Call c -> call(c);
      case Expr.Comma c -> {
        effect(c.left());
        value(c.right(), at);
      }
      case Expr.StatementExpr s -> statement(s.block());
      case Expr.CompoundLiteral c -> perhaps(() -> c.inits().forEach(i -> effect(i.value())));
      case Expr.Builtin b -> {
        // assembly writes to what it names
        stopped |= !b.name().startsWith("__builtin_");
        perhaps(() -> b.arguments().forEach(this::effect));
      }
      case Expr.IntConst i -> {}
      case Expr.FloatConst f -> {}
      case Expr.StringLiteral s -> {}
      case Expr.FunctionRef f -> {}
      case Expr.Same s -> {}
      case Expr.LabelAddress l -> {}
    }
  }

  private void call(Expr.Call c) {
    operand(c.callee(), c.position());
    c.arguments().forEach(a -> argument(a, c.position()));
    if (c.callee() instanceof Expr.FunctionRef f) {
      Optional<Entity.Function> known = unit.entityOf(f.function());
      stopped |= known.isPresent() && known.get().noreturn;
    }
  }

  private void argument(Expr e, Position call) {
    if (e instanceof Expr.Binary b) {
      value(b, call);
    } else {
      operand(e, call);
    }
  }

  /** Where something is, its value not read. */
  private void place(Expr lvalue, Position at) {
    switch (lvalue) {
      case Expr.VarRef v -> {}
      case Expr.Member m -> place(m.base(), at);
      case Expr.Deref d -> operand(d.pointer(), at);
      default -> value(lvalue, at);
    }
  }

  private void write(Expr target) {
    if (target instanceof Expr.VarRef v) {
      open.remove(v.variable());
    }
  }

  private void read(Expr.VarRef v, Position at) {
    if (conditional == 0
        && !stopped
        && open.remove(v.variable())
        && unit.report.warn(
            Warning.UNINITIALIZED, at, "‘" + v.variable().name() + "’ is used uninitialized")) {
      unit.report.note(v.variable().position(), "‘" + v.variable().name() + "’ was declared here");
    }
  }
}
