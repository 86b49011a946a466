package dev.mmaplab.c;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code -Wimplicit-fallthrough}: statements of a switch that run on into the next case. */
final class Fallthrough {
  private final Unit unit;
  private final ReturnCheck flow;

  Fallthrough(Unit unit, FunctionState f) {
    this.unit = unit;
    this.flow = new ReturnCheck(unit, f);
  }

  /** Looks at all switches in a statement. */
  void check(Stmt s) {
    switch (s) {
      case Stmt.Block b -> b.statements().forEach(this::check);
      case Stmt.If i -> {
        check(i.then());
        i.otherwise().ifPresent(this::check);
      }
      case Stmt.While w -> check(w.body());
      case Stmt.DoWhile d -> check(d.body());
      case Stmt.For f -> check(f.body());
      case Stmt.Labeled l -> check(l.statement());
      case Stmt.Switch w -> {
        if (w.body() instanceof Stmt.Block b) {
          new Cases(w).run(b.statements());
        }
        check(w.body());
      }
      default -> {}
    }
  }

  /** One switch, statement by statement. */
  private final class Cases {
    private final Set<Stmt.Label> labels = Collections.newSetFromMap(new IdentityHashMap<>());
    private Optional<Stmt> last = Optional.empty();
    private boolean live;

    Cases(Stmt.Switch owner) {
      owner.cases().forEach(c -> labels.add(c.label()));
      owner.defaultLabel().ifPresent(labels::add);
    }

    void run(List<Stmt> statements) {
      for (int i = 0; i < statements.size(); i++) {
        Stmt s = statements.get(i);
        while (s instanceof Stmt.Labeled l) {
          if (labels.contains(l.label())) {
            reached(
                l,
                i + 1 < statements.size() ? Optional.of(statements.get(i + 1)) : Optional.empty());
          }
          live = true;
          s = l.statement();
        }
        step(s);
      }
    }

    private void reached(Stmt.Labeled label, Optional<Stmt> next) {
      if (live && last.isPresent() && !leavesAtOnce(label, next)) {
        Optional<Position> at = place(last.get());
        if (at.isPresent()
            && unit.report.warn(
                Warning.IMPLICIT_FALLTHROUGH, at.get(), "this statement may fall through")) {
          unit.report.note(label.position(), "here");
        }
      }
      last = Optional.empty();
    }

    private void step(Stmt s) {
      if (s instanceof Stmt.Empty) {
        if (unit.fallthroughs.contains(s)) {
          last = Optional.empty();
        }
      } else if (!(s instanceof Stmt.Declare d && d.inits().isEmpty())) {
        live = flow.completes(s, live);
        last = Optional.of(s);
      }
    }

    /** {@code case 3: break;} */
    private boolean leavesAtOnce(Stmt.Labeled label, Optional<Stmt> next) {
      Stmt s = label.statement();
      while (s instanceof Stmt.Labeled more) {
        s = more.statement();
      }
      if (s instanceof Stmt.Empty && next.isPresent()) {
        s = next.get();
      }
      return s instanceof Stmt.Break || s instanceof Stmt.Goto || s instanceof Stmt.Continue;
    }
  }

  /** Where gcc sees the end of a statement; empty where it is silent. */
  private Optional<Position> place(Stmt s) {
    return switch (s) {
      case Stmt.Block b ->
          b.statements().isEmpty() ? Optional.empty() : place(b.statements().getLast());
      case Stmt.Labeled l -> place(l.statement());
      case Stmt.Expression e -> expression(e.expression());
      case Stmt.If i -> {
        if (i.otherwise().isPresent() && flow.completes(i.otherwise().get(), true)) {
          yield place(i.otherwise().get());
        }
        yield unit.conditionPlace(i);
      }
      case Stmt.For f -> f.condition().map(Expr::position);
      case Stmt.While w -> Optional.of(w.condition().position());
      case Stmt.DoWhile d -> Optional.of(d.condition().position());
      case Stmt.Switch w -> Optional.of(w.position());
      default -> Optional.empty();
    };
  }

  private static Optional<Position> expression(Expr e) {
    return switch (e) {
      case Expr.Cast c -> expression(c.operand());
      case Expr.Comma c -> expression(c.right());
      case Expr.Increment i -> Optional.empty();
      default -> Optional.of(e.position());
    };
  }
}
