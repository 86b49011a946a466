package dev.mmaplab.c;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the reads of scalar variables that some path reaches without an assignment (definite
 * assignment, as far as the text alone can tell). What is not found has been assigned; what is
 * found is looked at when it happens.
 */
final class Unassigned {
  /** What has been assigned at a point; everything where no path leads. */
  private record State(boolean dead, Set<Symbol.Variable> assigned) {
    static State dead(boolean dead) {
      return new State(dead, identities());
    }

    boolean has(Symbol.Variable v) {
      return dead || assigned.contains(v);
    }

    State copy() {
      State copy = State.dead(dead);
      copy.assigned.addAll(assigned);
      return copy;
    }

    State meet(State other) {
      if (dead) {
        return other.copy();
      }
      State met = copy();
      if (!other.dead) {
        met.assigned.retainAll(other.assigned);
      }
      return met;
    }
  }

  private record Split(State yes, State no) {}

  private final Set<Symbol.Variable> candidates = identities();
  private final Set<Expr.VarRef> reads = identities();
  private final Set<Symbol.Variable> doubtful = identities();
  private final Deque<State> breaks = new ArrayDeque<>();
  private final Deque<State> continues = new ArrayDeque<>();
  private final Map<Stmt.Label, State> cases = new IdentityHashMap<>();
  private State now = State.dead(false);

  private static <T> Set<T> identities() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  static Unassigned in(Stmt.Block body) {
    Unassigned found = new Unassigned();
    found.statement(body);
    return found;
  }

  /** Some read of it may come before any assignment. */
  boolean doubtful(Symbol.Variable v) {
    return doubtful.contains(v);
  }

  /** This read may. */
  boolean doubtful(Expr.VarRef read) {
    return reads.contains(read);
  }

  private void statement(Stmt s) {
    switch (s) {
      case Stmt.Block b -> b.statements().forEach(this::statement);
      case Stmt.Expression e -> value(e.expression());
      case Stmt.Declare d -> declare(d);
      case Stmt.If i -> {
        Split split = condition(i.condition());
        now = split.yes();
        statement(i.then());
        State then = now;
        now = split.no();
        i.otherwise().ifPresent(this::statement);
        now = now.meet(then);
      }
      case Stmt.While w -> {
        Split split = condition(w.condition());
        now = split.yes();
        body(w.body());
        continues.removeFirst();
        now = split.no().meet(breaks.removeFirst());
      }
      case Stmt.DoWhile d -> {
        body(d.body());
        now = now.meet(continues.removeFirst());
        Split split = condition(d.condition());
        now = split.no().meet(breaks.removeFirst());
      }
      case Stmt.For f -> {
        f.init().forEach(this::statement);
        Split split =
            f.condition().map(this::condition).orElseGet(() -> new Split(now, State.dead(true)));
        now = split.yes();
        body(f.body());
        now = now.meet(continues.removeFirst());
        f.step().ifPresent(this::value);
        now = split.no().meet(breaks.removeFirst());
      }
      case Stmt.Switch w -> choice(w);
      case Stmt.Break b -> leave(breaks);
      case Stmt.Continue c -> leave(continues);
      case Stmt.Goto g -> now = State.dead(true);
      case Stmt.ComputedGoto g -> {
        value(g.target());
        now = State.dead(true);
      }
      case Stmt.Labeled l -> {
        now =
            now.meet(Optional.ofNullable(cases.get(l.label())).orElseGet(() -> State.dead(false)));
        statement(l.statement());
      }
      case Stmt.Return r -> {
        r.value().ifPresent(this::value);
        now = State.dead(true);
      }
      case Stmt.Empty e -> {}
    }
  }

  private void declare(Stmt.Declare d) {
    Symbol.Variable v = d.variable();
    d.inits().ifPresent(this::values);
    if (v.storage() == Symbol.Variable.Storage.AUTO
        && d.inits().isEmpty()
        && Scalar.of(v.type().type()).isPresent()
        && !v.addressTaken()
        && !v.type().isVolatile()) {
      candidates.add(v);
      now.assigned().remove(v);
    }
  }

  private void body(Stmt body) {
    breaks.addFirst(State.dead(true));
    continues.addFirst(State.dead(true));
    now = now.copy();
    statement(body);
  }

  private void choice(Stmt.Switch w) {
    value(w.value());
    State entry = now;
    w.cases().forEach(c -> cases.put(c.label(), entry));
    w.defaultLabel().ifPresent(l -> cases.put(l, entry));
    breaks.addFirst(w.defaultLabel().isPresent() ? State.dead(true) : entry.copy());
    now = State.dead(true);
    statement(w.body());
    now = now.meet(breaks.removeFirst());
  }

  private void leave(Deque<State> to) {
    if (!to.isEmpty()) {
      to.addFirst(to.removeFirst().meet(now));
    }
    now = State.dead(true);
  }

  private Split condition(Expr e) {
    switch (e) {
      case Expr.Unary u when u.op() == Expr.UnaryOp.LOGICAL_NOT -> {
        Split split = condition(u.operand());
        return new Split(split.no(), split.yes());
      }
      case Expr.Logical l -> {
        Split left = condition(l.left());
        now = (l.and() ? left.yes() : left.no()).copy();
        Split right = condition(l.right());
        return l.and()
            ? new Split(right.yes(), left.no().meet(right.no()))
            : new Split(left.yes().meet(right.yes()), right.no());
      }
      case Expr.IntConst k -> {
        State dead = State.dead(true);
        return k.value() != 0 ? new Split(now.copy(), dead) : new Split(dead, now.copy());
      }
      case Expr.Comma c -> {
        value(c.left());
        return condition(c.right());
      }
      case Expr.Cast c -> {
        return condition(c.operand());
      }
      default -> {
        value(e);
        return new Split(now.copy(), now.copy());
      }
    }
  }

  private void value(Expr e) {
    switch (e) {
      case Expr.VarRef v -> read(v);
      case Expr.Assign a -> {
        place(a.target());
        value(a.value());
        assigned(a.target());
      }
      case Expr.CompoundAssign a -> {
        value(a.value());
        value(a.target());
        assigned(a.target());
      }
      case Expr.Increment i -> {
        value(i.target());
        assigned(i.target());
      }
      case Expr.AddressOf a -> place(a.operand());
      case Expr.Member m -> place(m.base());
      case Expr.Deref d -> value(d.pointer());
      case Expr.Unary u -> value(u.operand());
      case Expr.Binary b -> {
        value(b.left());
        value(b.right());
      }
      case Expr.PointerAdd p -> {
        value(p.pointer());
        value(p.index());
      }
      case Expr.PointerDiff p -> {
        value(p.left());
        value(p.right());
      }
      case Expr.Logical l -> {
        Split split = condition(l);
        now = split.yes().meet(split.no());
      }
      case Expr.Conditional c -> {
        Split split = condition(c.condition());
        now = split.yes();
        value(c.then());
        State then = now;
        now = split.no();
        value(c.otherwise());
        now = now.meet(then);
      }
      case Expr.Cast c -> value(c.operand());
      case Expr.Call c -> {
        value(c.callee());
        c.arguments().forEach(this::value);
      }
      case Expr.Comma c -> {
        value(c.left());
        value(c.right());
      }
      case Expr.StatementExpr s -> statement(s.block());
      case Expr.CompoundLiteral c -> values(c.inits());
      case Expr.Builtin b -> b.arguments().forEach(this::value);
      case Expr.IntConst i -> {}
      case Expr.FloatConst f -> {}
      case Expr.StringLiteral s -> {}
      case Expr.FunctionRef f -> {}
      case Expr.Same s -> {}
      case Expr.LabelAddress l -> {}
    }
  }

  private void values(List<Symbol.Init> inits) {
    inits.forEach(i -> value(i.value()));
  }

  /** Where something is, its value not read. */
  private void place(Expr lvalue) {
    switch (lvalue) {
      case Expr.VarRef v -> {}
      case Expr.Member m -> place(m.base());
      default -> value(lvalue);
    }
  }

  private void read(Expr.VarRef v) {
    if (candidates.contains(v.variable()) && !now.has(v.variable())) {
      reads.add(v);
      doubtful.add(v.variable());
    }
  }

  private void assigned(Expr target) {
    if (target instanceof Expr.VarRef v && !now.dead()) {
      now.assigned().add(v.variable());
    }
  }
}
