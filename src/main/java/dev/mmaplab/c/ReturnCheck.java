package dev.mmaplab.c;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Whether control can reach the end of a function: for {@code -Wreturn-type}. */
final class ReturnCheck {
  /** A statement that {@code break} leaves. */
  private static final class Breakable {
    boolean left;
  }

  private final Unit unit;
  private final Deque<Breakable> breakables = new ArrayDeque<>();

  /** Labels that some live goto may reach; all targets of gotos, to be simple. */
  private final Set<Stmt.Label> targets = new HashSet<>();

  ReturnCheck(Unit unit, FunctionState f) {
    this.unit = unit;
    for (FunctionState.LabelUse use : f.labels.values()) {
      if (use.used) {
        targets.add(use.label);
      }
    }
  }

  /** True if control can fall out of the end of {@code body}. */
  boolean reachesEnd(Stmt body) {
    return run(body, true);
  }

  /**
   * True if control leaves {@code s} at its end, given that it comes to its start if {@code live}.
   */
  boolean completes(Stmt s, boolean live) {
    return run(s, live);
  }

  private boolean run(Stmt s, boolean live) {
    return switch (s) {
      case Stmt.Block b -> {
        boolean now = live;
        for (Stmt one : b.statements()) {
          now = run(one, now);
        }
        yield now;
      }
      case Stmt.Expression e -> run(e.expression(), live);
      case Stmt.Declare d -> {
        boolean now = live;
        for (Symbol.Init i : d.inits().orElse(java.util.List.of())) {
          now = run(i.value(), now);
        }
        yield now;
      }
      case Stmt.If i -> {
        boolean now = run(i.condition(), live);
        Optional<Boolean> truth = truth(i.condition());
        boolean a = run(i.then(), now && truth.orElse(true));
        boolean skipped = now && !truth.orElse(false);
        boolean b = i.otherwise().isPresent() ? run(i.otherwise().get(), skipped) : skipped;
        yield a || b;
      }
      case Stmt.While w -> {
        boolean now = run(w.condition(), live);
        Optional<Boolean> truth = truth(w.condition());
        Breakable mine = enter();
        run(w.body(), now && truth.orElse(true));
        breakables.pop();
        yield mine.left || now && !truth.orElse(false);
      }
      case Stmt.DoWhile d -> {
        Breakable mine = enter();
        boolean now = run(d.body(), live) || live && continues(d.body());
        breakables.pop();
        now = run(d.condition(), now);
        yield mine.left || now && !truth(d.condition()).orElse(false);
      }
      case Stmt.For f -> {
        boolean now = live;
        for (Stmt i : f.init()) {
          now = run(i, now);
        }
        boolean endless = f.condition().isEmpty() || truth(f.condition().get()).orElse(false);
        if (f.condition().isPresent()) {
          now = run(f.condition().get(), now);
        }
        boolean never = f.condition().isPresent() && !truth(f.condition().get()).orElse(true);
        Breakable mine = enter();
        run(f.body(), now && !never);
        breakables.pop();
        yield mine.left || now && !endless;
      }
      case Stmt.Switch w -> {
        boolean now = run(w.value(), live);
        for (Stmt.Case c : w.cases()) {
          targets.add(c.label());
        }
        w.defaultLabel().ifPresent(targets::add);
        Breakable mine = enter();
        boolean out = run(w.body(), false);
        breakables.pop();
        yield now && (mine.left || out || w.defaultLabel().isEmpty());
      }
      case Stmt.Break b -> {
        if (live && !breakables.isEmpty()) {
          breakables.peek().left = true;
        }
        yield false;
      }
      case Stmt.Continue c -> false;
      case Stmt.Goto g -> false;
      case Stmt.ComputedGoto g -> false;
      case Stmt.Labeled l -> run(l.statement(), live || targets.contains(l.label()));
      case Stmt.Return r -> false;
      case Stmt.Empty e -> live;
    };
  }

  private Breakable enter() {
    Breakable b = new Breakable();
    breakables.push(b);
    return b;
  }

  private static boolean continues(Stmt s) {
    return switch (s) {
      case Stmt.Continue c -> true;
      case Stmt.Block b -> b.statements().stream().anyMatch(ReturnCheck::continues);
      case Stmt.If i ->
          continues(i.then()) || i.otherwise().filter(ReturnCheck::continues).isPresent();
      case Stmt.Labeled l -> continues(l.statement());
      case Stmt.Switch w -> continues(w.body());
      default -> false;
    };
  }

  private boolean run(Expr e, boolean live) {
    if (!live) {
      return false;
    }
    return switch (e) {
      case Expr.Call c -> {
        boolean noreturn =
            c.callee() instanceof Expr.FunctionRef f
                && unit.entityOf(f.function()).filter(x -> x.noreturn).isPresent();
        yield !noreturn;
      }
      case Expr.Builtin b ->
          !b.name().equals("__builtin_unreachable") && !b.name().equals("__builtin_trap");
      case Expr.Comma c -> run(c.left(), true) && run(c.right(), true);
      case Expr.Cast c -> run(c.operand(), true);
      case Expr.Assign a -> run(a.value(), true);
      case Expr.StatementExpr s -> run(s.block(), true);
      case Expr.Conditional c -> {
        boolean a = run(c.then(), true);
        boolean b = run(c.otherwise(), true);
        yield run(c.condition(), true) && (a || b);
      }
      default -> true;
    };
  }

  /** The value of a condition as gcc folds it: {@code (a < b) < 3} is true. */
  private static Optional<Boolean> truth(Expr e) {
    if (e instanceof Expr.Binary b
        && b.right() instanceof Expr.IntConst c
        && isComparison(b.left())
        && c.value() > 1) {
      return switch (b.op()) {
        case LT, LE, NE -> Optional.of(true);
        case GT, GE, EQ -> Optional.of(false);
        default -> Optional.empty();
      };
    }
    return Folding.truth(e);
  }

  private static boolean isComparison(Expr e) {
    Expr inner = e;
    while (inner instanceof Expr.Cast c && Types.isInteger(c.type())) {
      inner = c.operand();
    }
    return inner instanceof Expr.Binary b
        && switch (b.op()) {
          case LT, LE, GT, GE, EQ, NE -> true;
          default -> false;
        };
  }
}
