package dev.mmaplab.c;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** Statements: control flow, declarations, returns, and GNU statement expressions. */
final class StatementCode {
  /** How a statement expression hands its last statement's value on. */
  private interface Last {
    void value(Expr e);
  }

  private final FunctionGenerator g;

  /** Where a break or continue goes, and how many {@link ScopeExits} are open there. */
  private record Target(CodeBuffer.Label label, int depth) {}

  private final Deque<Target> breaks = new ArrayDeque<>();
  private final Deque<Target> continues = new ArrayDeque<>();

  StatementCode(FunctionGenerator g) {
    this.g = g;
  }

  void block(Stmt.Block block) {
    int mark = g.window.mark();
    int depth = g.exits.depth();
    block.statements().forEach(this::statement);
    g.exits.close(depth);
    g.window.release(mark);
  }

  /** dest = a statement expression's value. */
  void value(Expr.StatementExpr s, int dest) {
    withLast(
        s.block(),
        e -> {
          if (s.type() instanceof Type.Void) {
            g.expressions.effect(e);
          } else {
            g.expressions.into(e, dest);
          }
        });
  }

  /** Where a statement expression's struct value is: a copy that outlives the block. */
  Place.Memory structure(Expr.StatementExpr s) {
    Place.Memory copy = g.temporary(s.type().size(), s.type().align(), s.position());
    withLast(
        s.block(), e -> g.places.copy(copy, g.places.memory(e), s.type().size(), s.position()));
    return copy;
  }

  private void withLast(Stmt.Block block, Last last) {
    int mark = g.window.mark();
    int depth = g.exits.depth();
    List<Stmt> all = block.statements();
    for (int i = 0; i < all.size(); i++) {
      if (i == all.size() - 1) {
        last(all.get(i), last);
      } else {
        statement(all.get(i));
      }
    }
    g.exits.close(depth);
    g.window.release(mark);
  }

  private void last(Stmt s, Last last) {
    switch (s) {
      case Stmt.Expression e -> last.value(e.expression());
      case Stmt.Labeled l -> {
        g.code.place(g.label(l.label()));
        last(l.statement(), last);
      }
      default -> statement(s);
    }
  }

  private void statement(Stmt s) {
    Position before = g.code.at(s.position());
    switch (s) {
      case Stmt.Block b -> block(b);
      case Stmt.Expression e -> g.expressions.effect(e.expression());
      case Stmt.Declare d -> declare(d);
      case Stmt.If i -> conditional(i);
      case Stmt.While w -> loop(w);
      case Stmt.DoWhile d -> loop(d);
      case Stmt.For f -> loop(f);
      case Stmt.Switch w -> choice(w);
      case Stmt.Break b -> leave(breaks.getFirst());
      case Stmt.Continue c -> leave(continues.getFirst());
      case Stmt.Goto t -> {
        g.exits.beforeGoto(t.target());
        g.code.jump(Op.JMP, 0, 0, g.label(t.target()));
      }
      case Stmt.ComputedGoto t -> {
        int mark = g.window.mark();
        g.code.emit(Op.JR, g.expressions.any(t.target()), 0, 0);
        g.window.release(mark);
      }
      case Stmt.Labeled l -> {
        g.code.place(g.label(l.label()));
        statement(l.statement());
      }
      case Stmt.Return r -> returns(r);
      case Stmt.Empty e -> {}
    }
    g.code.at(before);
  }

  private void leave(Target target) {
    g.exits.leave(target.depth());
    g.code.jump(Op.JMP, 0, 0, target.label());
  }

  /** Takes the memory of a variable-length array from the stack until its scope is left. */
  private void allocate(Stmt.Declare d, Expr size) {
    Symbol.Variable v = d.variable();
    int before = g.window.allocate();
    int address = g.window.allocate();
    int align = FunctionGenerator.alignment(v);
    g.code.emit(Op.STACK, before, 0, 0);
    int mark = g.window.mark();
    int bytes = g.expressions.any(size);
    if (align > Window.ALIGNMENT) {
      int padded = g.window.allocate();
      g.code.emit(Op.ADDI, padded, bytes, align);
      g.code.emit(Op.ALLOCA, address, padded, 0);
      g.code.emit(Op.ADDI, address, address, align - 1);
      g.code.emit(Op.ANDI, address, address, -align);
    } else {
      g.code.emit(Op.ALLOCA, address, bytes, 0);
    }
    g.window.release(mark);
    g.declareAt(v, address);
    g.exits.enter(d, false, () -> g.code.emit(Op.UNSTACK, before, 0, 0));
  }

  private void declare(Stmt.Declare d) {
    Symbol.Variable v = d.variable();
    if (Types.isVariable(v.type().type())) {
      allocate(d, VariableLengths.size(v.type().type(), d.position()));
    } else {
      place(d);
    }
    v.cleanup().ifPresent(call -> g.exits.enter(d, true, () -> g.expressions.effect(call)));
  }

  private void place(Stmt.Declare d) {
    Symbol.Variable v = d.variable();
    switch (v.storage()) {
      case AUTO, PARAMETER -> {
        Place place = g.declare(v);
        int mark = g.window.mark();
        d.inits()
            .ifPresent(
                inits ->
                    g.initializers.into(
                        g.places.aligned(v, place), v.type().type(), inits, d.position()));
        g.window.release(mark);
      }
      case STATIC, GLOBAL, EXTERN -> {}
    }
  }

  private void conditional(Stmt.If i) {
    CodeBuffer.Label otherwise = new CodeBuffer.Label();
    g.conditions.branch(i.condition(), false, otherwise);
    scoped(i.then());
    if (i.otherwise().isPresent()) {
      CodeBuffer.Label end = new CodeBuffer.Label();
      g.code.jump(Op.JMP, 0, 0, end);
      g.code.place(otherwise);
      scoped(i.otherwise().get());
      g.code.place(end);
    } else {
      g.code.place(otherwise);
    }
  }

  private void scoped(Stmt s) {
    int mark = g.window.mark();
    statement(s);
    g.window.release(mark);
  }

  private void body(Stmt s, CodeBuffer.Label exit, CodeBuffer.Label next) {
    breaks.addFirst(new Target(exit, g.exits.depth()));
    continues.addFirst(new Target(next, g.exits.depth()));
    scoped(s);
    breaks.removeFirst();
    continues.removeFirst();
  }

  private void loop(Stmt.While w) {
    CodeBuffer.Label top = new CodeBuffer.Label();
    CodeBuffer.Label test = new CodeBuffer.Label();
    CodeBuffer.Label exit = new CodeBuffer.Label();
    g.code.jump(Op.JMP, 0, 0, test);
    g.code.place(top);
    body(w.body(), exit, test);
    g.code.place(test);
    g.conditions.branch(w.condition(), true, top);
    g.code.place(exit);
  }

  private void loop(Stmt.DoWhile d) {
    CodeBuffer.Label top = new CodeBuffer.Label();
    CodeBuffer.Label test = new CodeBuffer.Label();
    CodeBuffer.Label exit = new CodeBuffer.Label();
    g.code.place(top);
    body(d.body(), exit, test);
    g.code.place(test);
    g.conditions.branch(d.condition(), true, top);
    g.code.place(exit);
  }

  private void loop(Stmt.For f) {
    CodeBuffer.Label top = new CodeBuffer.Label();
    CodeBuffer.Label next = new CodeBuffer.Label();
    CodeBuffer.Label test = new CodeBuffer.Label();
    CodeBuffer.Label exit = new CodeBuffer.Label();
    int mark = g.window.mark();
    int depth = g.exits.depth();
    f.init().forEach(this::statement);
    if (f.condition().isPresent()) {
      g.code.jump(Op.JMP, 0, 0, test);
    }
    g.code.place(top);
    body(f.body(), exit, next);
    g.code.place(next);
    f.step().ifPresent(g.expressions::effect);
    g.code.place(test);
    if (f.condition().isPresent()) {
      g.conditions.branch(f.condition().get(), true, top);
    } else {
      g.code.jump(Op.JMP, 0, 0, top);
    }
    g.code.place(exit);
    g.exits.close(depth);
    g.window.release(mark);
  }

  private void returns(Stmt.Return r) {
    int mark = g.window.mark();
    if (r.value().isEmpty()) {
      g.exits.beforeReturn();
      g.code.emit(Op.RETV, 0, 0, 0);
    } else if (r.value().get().type().inMemory()) {
      Expr value = r.value().get();
      g.places.copy(
          new Place.Memory(0, 0), g.places.memory(value), value.type().size(), r.position());
      g.exits.beforeReturn();
      g.code.emit(Op.RET, 0, 0, 0);
    } else if (r.value().get().type() instanceof Type.Void) {
      g.expressions.effect(r.value().get());
      g.exits.beforeReturn();
      g.code.emit(Op.RETV, 0, 0, 0);
    } else if (g.exits.anyBeforeReturn()) {
      int value = g.window.allocate();
      g.expressions.into(r.value().get(), value);
      g.exits.beforeReturn();
      g.code.emit(Op.RET, value, 0, 0);
    } else {
      g.code.emit(Op.RET, g.expressions.any(r.value().get()), 0, 0);
    }
    g.window.release(mark);
  }

  private void choice(Stmt.Switch w) {
    CodeBuffer.Label exit = new CodeBuffer.Label();
    CodeBuffer.Label otherwise = w.defaultLabel().map(g::label).orElse(exit);
    int mark = g.window.mark();
    int value = g.expressions.any(w.value());
    boolean unsigned = ExpressionCode.scalar(w.value()) == Scalar.U64;
    Comparator<Stmt.Case> order =
        unsigned
            ? (a, b) -> Long.compareUnsigned(a.low(), b.low())
            : Comparator.comparingLong(Stmt.Case::low);
    List<Stmt.Case> cases = new ArrayList<>(w.cases());
    cases.removeIf(
        c -> unsigned ? Long.compareUnsigned(c.low(), c.high()) > 0 : c.low() > c.high());
    cases.sort(order);
    if (dense(cases)) {
      table(cases, value, otherwise);
    } else {
      search(cases, 0, cases.size(), value, unsigned, otherwise);
    }
    g.window.release(mark);
    breaks.addFirst(new Target(exit, g.exits.depth()));
    scoped(w.body());
    breaks.removeFirst();
    g.code.place(exit);
  }

  private static boolean dense(List<Stmt.Case> cases) {
    if (cases.size() < 4) {
      return false;
    }
    long span = cases.getLast().high() - cases.getFirst().low();
    return span >= 0
        && span < 4L * cases.size()
        && cases.getFirst().low() <= cases.getLast().high();
  }

  private void table(List<Stmt.Case> cases, int value, CodeBuffer.Label otherwise) {
    long low = cases.getFirst().low();
    List<CodeBuffer.Label> targets = new ArrayList<>();
    for (Stmt.Case c : cases) {
      while (targets.size() < c.low() - low) {
        targets.add(otherwise);
      }
      while (targets.size() <= c.high() - low) {
        targets.add(g.label(c.label()));
      }
    }
    g.code.jump(Op.TABLE, value, g.code.table(low, targets), otherwise);
  }

  private void search(
      List<Stmt.Case> cases,
      int from,
      int to,
      int value,
      boolean unsigned,
      CodeBuffer.Label otherwise) {
    if (to - from <= 3) {
      for (Stmt.Case c : cases.subList(from, to)) {
        match(c, value, unsigned);
      }
      g.code.jump(Op.JMP, 0, 0, otherwise);
      return;
    }
    int middle = (from + to) / 2;
    CodeBuffer.Label lower = new CodeBuffer.Label();
    int mark = g.window.mark();
    int bound = constant(cases.get(middle).low());
    g.code.jump(unsigned ? Op.JLTU : Op.JLT, value, bound, lower);
    g.window.release(mark);
    search(cases, middle, to, value, unsigned, otherwise);
    g.code.place(lower);
    search(cases, from, middle, value, unsigned, otherwise);
  }

  private void match(Stmt.Case c, int value, boolean unsigned) {
    int mark = g.window.mark();
    CodeBuffer.Label target = g.label(c.label());
    if (c.low() == c.high()) {
      if ((int) c.low() == c.low()) {
        g.code.jump(Op.JEQI, value, (int) c.low(), target);
      } else {
        g.code.jump(Op.JEQ, value, constant(c.low()), target);
      }
    } else {
      CodeBuffer.Label no = new CodeBuffer.Label();
      g.code.jump(unsigned ? Op.JLTU : Op.JLT, value, constant(c.low()), no);
      g.code.jump(unsigned ? Op.JLEU : Op.JLE, value, constant(c.high()), target);
      g.code.place(no);
    }
    g.window.release(mark);
  }

  private int constant(long value) {
    int register = g.window.allocate();
    g.expressions.constant(register, value);
    return register;
  }
}
