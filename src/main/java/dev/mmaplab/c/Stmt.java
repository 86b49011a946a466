package dev.mmaplab.c;

import java.util.List;
import java.util.Optional;

/** A checked statement. */
public sealed interface Stmt {
  Position position();

  record Block(List<Stmt> statements, Position position) implements Stmt {}

  record Expression(Expr expression, Position position) implements Stmt {}

  /** An automatic variable comes to life; {@code inits} empty Optional: uninitialised. */
  record Declare(Symbol.Variable variable, Optional<List<Symbol.Init>> inits, Position position)
      implements Stmt {}

  record If(Expr condition, Stmt then, Optional<Stmt> otherwise, Position position)
      implements Stmt {}

  record While(Expr condition, Stmt body, Position position) implements Stmt {}

  record DoWhile(Stmt body, Expr condition, Position position) implements Stmt {}

  record For(
      List<Stmt> init, Optional<Expr> condition, Optional<Expr> step, Stmt body, Position position)
      implements Stmt {}

  /** Value promoted; each case's label stands as a {@link Labeled} somewhere in {@code body}. */
  record Switch(
      Expr value, List<Case> cases, Optional<Label> defaultLabel, Stmt body, Position position)
      implements Stmt {}

  /** {@code case low ... high:} (equal for a plain case), values converted to the switch's type. */
  record Case(long low, long high, Label label) {}

  record Break(Position position) implements Stmt {}

  record Continue(Position position) implements Stmt {}

  record Goto(Label target, Position position) implements Stmt {}

  /** GNU {@code goto *expression}. */
  record ComputedGoto(Expr target, Position position) implements Stmt {}

  record Labeled(Label label, Stmt statement, Position position) implements Stmt {}

  /** The value is converted to the function's result type. */
  record Return(Optional<Expr> value, Position position) implements Stmt {}

  /** An assembly statement that has no effect here (a barrier, {@code nop}, {@code pause}). */
  record Empty(Position position) implements Stmt {}

  /** A label, compared by identity; {@code name} is for people. */
  final class Label {
    private final String name;

    public Label(String name) {
      this.name = name;
    }

    public String name() {
      return name;
    }
  }
}
