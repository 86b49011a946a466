package dev.mmaplab.c;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The function whose body is being read. */
final class FunctionState {
  /** A label of the function: where it stands and where it was first used. */
  static final class LabelUse {
    /** A goto to the label before it was defined, and what was in scope there. */
    record Jump(Position at, List<Entity> modified, List<Integer> within) {}

    final List<Jump> earlier = new ArrayList<>();

    /** What variably modified names were in scope where it was defined. */
    List<Entity> modified = List.of();

    /** The statement expressions it stands in. */
    List<Integer> within = List.of();

    final Stmt.Label label;
    Position firstSeen;
    Optional<Position> defined = Optional.empty();
    boolean used;
    boolean exempt;

    /**
     * How many names the function's scope had when the label came up: what gcc says goes in that
     * order.
     */
    final int rank;

    LabelUse(String name, Position at, int rank) {
      this.label = new Stmt.Label(name);
      this.firstSeen = at;
      this.rank = rank;
    }
  }

  final Entity.Function entity;
  final Type.Function type;
  final Declarator.Parameters list;

  /** What was declared before an old-style definition. */
  Optional<EarlierPrototype> prototype = Optional.empty();

  final List<Symbol.Variable> parameters = new ArrayList<>();
  final Map<String, LabelUse> labels = new LinkedHashMap<>();

  /** Maps of {@code __label__} declarations, innermost last. */
  final List<Map<String, LabelUse>> localLabels = new ArrayList<>();

  /** The variably modified names in scope: no jump may enter that (C11 6.8.6.1). */
  final List<Entity> modified = new ArrayList<>();

  /** The numbers of the statement expressions being read: no jump may enter one. */
  final List<Integer> within = new ArrayList<>();

  private int statementExpressions;

  /** {@code __func__} and its like, once used. */
  Optional<Symbol.Variable> functionName = Optional.empty();

  /** Declared inside, in order. */
  final List<Entity.Typedef> typedefs = new ArrayList<>();

  /** Names that were reported as undeclared. */
  final Set<String> undeclared = new HashSet<>();

  /** A {@code return;} was reported where a value is due: gcc says no more about it. */
  boolean silentReturnType;

  /** Has a return statement, or calls what does not return. */
  boolean returns;

  /** The function it is nested in. */
  Optional<FunctionState> outer = Optional.empty();

  /** Another function is defined inside. */
  boolean nests;

  /** Assembly in it writes to variables. */
  boolean assemblyAssigns;

  /** The body is in one of our headers and was not read where it stands. */
  boolean deferred;

  /** A statement expression begins; it ends with the removal of the last of {@link #within}. */
  void enterStatementExpression() {
    within.add(++statementExpressions);
  }

  FunctionState(Entity.Function entity, Type.Function type, Declarator.Parameters list) {
    this.entity = entity;
    this.type = type;
    this.list = list;
  }
}
