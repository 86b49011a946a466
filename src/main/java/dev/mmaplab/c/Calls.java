package dev.mmaplab.c;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Function calls (C11 6.5.2.2). */
final class Calls {
  private final Unit unit;

  Calls(Unit unit) {
    this.unit = unit;
  }

  /**
   * @param at where gcc points for the call: the start of what is called
   */
  Expr call(Position at, Expr function, List<Expr> arguments, Position close) {
    if (Conversions.isError(function)) {
      return Conversions.error(at);
    }
    Conversions.markRead(function);
    Type.Function type;
    Expr callee;
    if (function.type() instanceof Type.Function f) {
      type = f;
      callee = function instanceof Expr.Deref d ? d.pointer() : function;
    } else if (function.type() instanceof Type.Pointer p
        && p.target().type() instanceof Type.Function f) {
      type = f;
      callee =
          function instanceof Expr.AddressOf a && a.operand() instanceof Expr.FunctionRef ref
              ? ref
              : function;
    } else {
      if (function instanceof Expr.VarRef v) {
        unit.report.error(
            at,
            "called object ‘" + v.variable().name() + "’ is not a function or function pointer");
        unit.report.note(v.variable().position(), "declared here");
      } else {
        unit.report.error(at, "called object is not a function or function pointer");
      }
      return Conversions.error(at);
    }
    String name = ExprNames.of(callee);
    Optional<Entity.Function> entity =
        callee instanceof Expr.FunctionRef ref ? unit.entityOf(ref.function()) : Optional.empty();
    List<Expr> converted = arguments(at, type, name, entity, arguments);
    Type result = type.result().type();
    for (Expr a : converted) {
      if (Conversions.isError(a)) {
        return Types.isVoid(result) ? new Expr.IntConst(Types.ERROR, 0, at) : Conversions.error(at);
      }
    }
    if (!Types.isComplete(result) && !Types.isVoid(result)) {
      if (Types.isError(result)) {
        return Conversions.error(at);
      }
      unit.incomplete(at, result);
      return Conversions.error(at);
    }
    entity.ifPresent(f -> remarks(f, converted));
    if (entity.isPresent() && entity.get().noreturn) {
      unit.function().ifPresent(f -> f.returns = true);
    }
    if (name.equals("alloca")
        && converted.size() == 1
        && entity.filter(f -> !f.defined).isPresent()) {
      Expr size = unit.conversions.cast(converted.getFirst(), Types.ULONG);
      return new Expr.Builtin("__builtin_alloca", List.of(size), result, at);
    }
    return new Expr.Call(callee, converted, result, at, close);
  }

  private void remarks(Entity.Function f, List<Expr> arguments) {
    if (f.format.isPresent() && unit.unevaluated == 0) {
      unit.formats.check(f.format.get(), arguments);
    }
  }

  private List<Expr> arguments(
      Position at,
      Type.Function type,
      String name,
      Optional<Entity.Function> entity,
      List<Expr> arguments) {
    List<Expr> out = new ArrayList<>(arguments.size());
    List<QualType> parameters = type.parameters();
    boolean checked = type.prototype();
    if (!checked) {
      for (Expr a : arguments) {
        out.add(unchecked(a));
      }
      return out;
    }
    for (int i = 0; i < arguments.size(); i++) {
      Expr a = arguments.get(i);
      if (i < parameters.size()) {
        Optional<Position> declared =
            entity.filter(f -> i0(f, out.size())).map(f -> f.parameterPositions.get(out.size()));
        out.add(parameter(a, parameters.get(i), name, i + 1, declared, at));
      } else if (type.variadic()) {
        out.add(unchecked(a));
      } else {
        unit.report.error(at, "too many arguments to function ‘" + name + "’");
        declaredHere(entity);
        return out;
      }
    }
    if (arguments.size() < parameters.size()) {
      unit.report.error(at, "too few arguments to function ‘" + name + "’");
      declaredHere(entity);
      out.add(Conversions.error(at));
    }
    return out;
  }

  private static boolean i0(Entity.Function f, int index) {
    return f.parameterPositions.size() > index;
  }

  private void declaredHere(Optional<Entity.Function> entity) {
    entity
        .filter(f -> !f.builtin && !(f.implicit && f.symbol.type().prototype()))
        .ifPresent(f -> unit.report.note(f.latest, "declared here"));
  }

  private Expr parameter(
      Expr argument,
      QualType type,
      String name,
      int number,
      Optional<Position> declared,
      Position at) {
    if (!Types.isComplete(type.type()) && !Types.isError(type.type())) {
      unit.report.error(
          argument.position(), "type of formal parameter " + number + " is incomplete");
      return Conversions.error(argument.position());
    }
    if (type.type() instanceof Type.Struct u
        && unit.transparentUnions.contains(u)
        && argument.type() != u) {
      Optional<Expr> member = unit.casts.transparent(u, unit.conversions.rvalue(argument), at);
      if (member.isPresent()) {
        return member.get();
      }
    }
    return unit.assignments.convert(
        argument,
        unit.names.unqualified(type),
        new Assignments.Purpose.Pass(name, number, argument.position(), declared));
  }

  private Expr unchecked(Expr argument) {
    if (Conversions.isError(argument)) {
      return argument;
    }
    Expr e = unit.conversions.defaultArgument(argument);
    if (Types.isVoid(e.type())) {
      unit.report.error(e.position(), "invalid use of void expression");
      return Conversions.error(e.position());
    }
    if (!unit.requireComplete(e, e.position())) {
      return Conversions.error(e.position());
    }
    return e;
  }
}
