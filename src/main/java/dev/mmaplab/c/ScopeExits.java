package dev.mmaplab.c;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is done when control leaves the scope of a declaration, whichever way: cleanup functions are
 * called, variable-length arrays give their stack back.
 */
final class ScopeExits {
  /**
   * @param onReturn to be done before the function returns, too
   */
  private record Region(Stmt.Declare declaration, Runnable exit, boolean onReturn) {}

  private final FunctionGenerator g;
  private final Stmt.Block body;
  private final List<Region> open = new ArrayList<>();
  private Optional<Map<Stmt.Label, List<Stmt.Declare>>> labels = Optional.empty();

  ScopeExits(FunctionGenerator g, Stmt.Block body) {
    this.g = g;
    this.body = body;
  }

  /** How many scopes with something to do are open. */
  int depth() {
    return open.size();
  }

  /**
   * A declaration that needs something done at the end of its scope.
   *
   * @param exit emits the code for it
   */
  void enter(Stmt.Declare declaration, boolean onReturn, Runnable exit) {
    open.add(new Region(declaration, exit, onReturn));
  }

  /** Control reaches the end of a block: undoes what was entered since {@code depth}. */
  void close(int depth) {
    leave(depth);
    open.subList(depth, open.size()).clear();
  }

  /** Control jumps to where {@code depth} scopes were open. */
  void leave(int depth) {
    for (int i = open.size() - 1; i >= depth; i--) {
      exit(i);
    }
  }

  boolean anyBeforeReturn() {
    return open.stream().anyMatch(Region::onReturn);
  }

  void beforeReturn() {
    for (int i = open.size() - 1; i >= 0; i--) {
      if (open.get(i).onReturn()) {
        exit(i);
      }
    }
  }

  /** Control jumps to a label of this function. */
  void beforeGoto(Stmt.Label label) {
    if (open.isEmpty()) {
      return;
    }
    if (labels.isEmpty()) {
      Map<Stmt.Label, List<Stmt.Declare>> found = new IdentityHashMap<>();
      collect(body, new ArrayList<>(), found);
      labels = Optional.of(found);
    }
    Optional<List<Stmt.Declare>> there = Optional.ofNullable(labels.get().get(label));
    if (there.isEmpty()) {
      return; // inside the same statement expression
    }
    int common = 0;
    while (common < open.size()
        && common < there.get().size()
        && open.get(common).declaration() == there.get().get(common)) {
      common++;
    }
    leave(common);
  }

  /** Does leaving the scope of this declaration do anything? */
  static boolean matters(Stmt.Declare d) {
    return d.variable().cleanup().isPresent() || Types.isVariable(d.variable().type().type());
  }

  /** The code of an exit runs outside of its own scope. */
  private void exit(int index) {
    List<Region> inner = new ArrayList<>(open.subList(index, open.size()));
    open.subList(index, open.size()).clear();
    int mark = g.window.mark();
    inner.getFirst().exit().run();
    g.window.release(mark);
    open.addAll(inner);
  }

  /** Notes for each label below {@code s} which declarations' scopes it stands in. */
  private static void collect(
      Stmt s, List<Stmt.Declare> around, Map<Stmt.Label, List<Stmt.Declare>> found) {
    switch (s) {
      case Stmt.Block b -> {
        List<Stmt.Declare> scope = new ArrayList<>(around);
        b.statements().forEach(inner -> collect(inner, scope, found));
      }
      case Stmt.For f -> {
        List<Stmt.Declare> scope = new ArrayList<>(around);
        f.init().forEach(inner -> collect(inner, scope, found));
        collect(f.body(), scope, found);
      }
      case Stmt.Declare d -> {
        if (matters(d)) {
          around.add(d);
        }
      }
      case Stmt.Labeled l -> {
        found.put(l.label(), List.copyOf(around));
        collect(l.statement(), around, found);
      }
      case Stmt.If i -> {
        collect(i.then(), around, found);
        i.otherwise().ifPresent(o -> collect(o, around, found));
      }
      case Stmt.While w -> collect(w.body(), around, found);
      case Stmt.DoWhile d -> collect(d.body(), around, found);
      case Stmt.Switch w -> collect(w.body(), around, found);
      case Stmt.Expression e -> {}
      case Stmt.Break b -> {}
      case Stmt.Continue c -> {}
      case Stmt.Goto t -> {}
      case Stmt.ComputedGoto t -> {}
      case Stmt.Return r -> {}
      case Stmt.Empty e -> {}
    }
  }
}
