package dev.mmaplab.c;

import java.util.List;
import java.util.Optional;

/**
 * Calls. Arguments are computed at the top of the window, where the callee's window will start;
 * structs by value go as the address of a copy (as 8-byte slots to {@code ...}), a struct result by
 * a hidden first argument: where to put it.
 */
final class CallCode {
  private final FunctionGenerator g;

  CallCode(FunctionGenerator g) {
    this.g = g;
  }

  /** Calls for the value; the register it is in. */
  int value(Expr.Call c) {
    Position before = g.code.at(c.position());
    int result = call(c, true, Optional.empty());
    g.code.at(before);
    return result;
  }

  /** Calls, the result unwanted. */
  void discard(Expr.Call c) {
    if (c.type().inMemory()) {
      structure(c, false);
    } else {
      call(c, false, Optional.empty());
    }
  }

  /** Calls a function that returns a struct; where the struct is. */
  Place.Memory structure(Expr.Call c) {
    return structure(c, true);
  }

  private Place.Memory structure(Expr.Call c, boolean used) {
    Place.Memory result = g.temporary(c.type().size(), c.type().align(), c.position());
    call(c, used, Optional.of(result));
    return result;
  }

  private int call(Expr.Call c, boolean used, Optional<Place.Memory> hidden) {
    Optional<Symbol.Function> direct = direct(c.callee());
    Type.Function type = direct.map(Symbol.Function::type).orElseGet(() -> functionType(c));
    int pointer = direct.isPresent() ? -1 : pointer(c.callee());
    int named = type.prototype() ? type.parameters().size() : c.arguments().size();
    boolean chained = direct.isPresent() && !direct.get().captures().isEmpty();
    int chain = hidden.isPresent() ? 1 : 0;
    int total = chain + (chained ? 1 : 0);
    int[] slots = new int[c.arguments().size()];
    for (int i = 0; i < slots.length; i++) {
      slots[i] = total;
      total += i < named ? 1 : slotsOf(c.arguments().get(i).type());
    }
    int first = g.window.allocate(Math.max(total, 1));
    arguments(c.arguments(), slots, first, named);
    hidden.ifPresent(place -> g.code.emit(Op.ADDI, first, place.base(), place.offset()));
    if (chained) {
      captures(direct.get(), first + chain, c.position());
    }
    int flags = total | (used ? Op.RESULT_USED : 0);
    g.code.at(c.position());
    if (direct.isPresent()) {
      String name = g.unit.use(direct.get());
      g.code.emit(Op.CALL, first, flags, g.code.reference(name, true, c.position()));
    } else {
      g.code.emit(Op.CALLR, first, flags, pointer);
    }
    boolean trusted = direct.isPresent() && direct.get().body().isPresent();
    if (used && !trusted) {
      extend(c.type(), first);
    }
    g.window.release(first + 1);
    return first;
  }

  /** slot = an array of the addresses of what a nested function refers to. */
  private void captures(Symbol.Function nested, int slot, Position at) {
    int mark = g.window.mark();
    Place.Memory array = g.temporary(8L * nested.captures().size(), 8, at);
    int i = 0;
    for (Symbol.Variable v : nested.captures().keySet()) {
      if (g.automatic(v).isEmpty()) {
        throw new UnsupportedException(
            "nested function ‘" + nested.name() + "’ called before ‘" + v.name() + "’ is", at);
      }
      int address = g.places.address(g.places.memory(new Expr.VarRef(v, at)));
      g.places.store(g.places.plus(array, 8L * i++), Scalar.U64, address);
    }
    g.code.emit(Op.ADDI, slot, array.base(), array.offset());
    g.window.release(mark);
  }

  /**
   * Right to left, as gcc on x86-64; plain register variables are read when all else is done, as
   * there.
   */
  private void arguments(List<Expr> arguments, int[] slots, int first, int named) {
    for (int i = arguments.size() - 1; i >= 0; i--) {
      Expr argument = arguments.get(i);
      int slot = first + slots[i];
      int mark = g.window.mark();
      if (argument.type().inMemory()) {
        structArgument(argument, slot, i < named);
      } else if (late(argument)) {
        if (!(argument instanceof Expr.VarRef)) {
          g.expressions.effect(argument);
        }
      } else {
        g.expressions.into(argument, slot);
      }
      g.window.release(mark);
    }
    for (int i = 0; i < slots.length; i++) {
      if (late(arguments.get(i))) {
        g.expressions.move(first + slots[i], g.expressions.any(variable(arguments.get(i))));
      }
    }
  }

  private boolean late(Expr argument) {
    return switch (argument) {
      case Expr.VarRef v -> g.expressions.registerVariable(v);
      case Expr.Increment i -> i.prefix() && g.expressions.registerVariable(i.target());
      default -> false;
    };
  }

  private static Expr variable(Expr late) {
    return late instanceof Expr.Increment i ? i.target() : late;
  }

  private void structArgument(Expr argument, int slot, boolean named) {
    Place.Memory from = g.places.memory(argument);
    long size = argument.type().size();
    if (named) {
      Place.Memory copy = g.temporary(size, argument.type().align(), argument.position());
      g.places.copy(copy, from, size, argument.position());
      g.code.emit(Op.ADDI, slot, copy.base(), copy.offset());
      return;
    }
    for (int i = 0; i < slotsOf(argument.type()); i++) {
      long rest = size - 8L * i;
      if (rest >= 8) {
        g.places.load(g.places.plus(from, 8L * i), Scalar.U64, slot + i);
      } else {
        Place.Memory padded = g.temporary(8, 8, argument.position());
        g.places.copy(padded, g.places.plus(from, 8L * i), rest, argument.position());
        g.places.load(padded, Scalar.U64, slot + i);
      }
    }
  }

  private static int slotsOf(Type type) {
    return type.inMemory() ? (int) ((type.size() + 7) / 8) : 1;
  }

  private void extend(Type type, int register) {
    Scalar.of(type)
        .ifPresent(
            s -> {
              if (s == Scalar.BOOL) {
                g.code.emit(Op.ZX1, register, register, 0);
              }
              s.extension().ifPresent(op -> g.code.emit(op, register, register, 0));
            });
  }

  private static Optional<Symbol.Function> direct(Expr callee) {
    return switch (callee) {
      case Expr.FunctionRef f -> Optional.of(f.function());
      case Expr.AddressOf a -> direct(a.operand());
      case Expr.Deref d when d.type() instanceof Type.Function -> direct(d.pointer());
      default -> Optional.empty();
    };
  }

  private int pointer(Expr callee) {
    return callee instanceof Expr.Deref d && d.type() instanceof Type.Function
        ? pointer(d.pointer())
        : g.expressions.any(callee);
  }

  private static Type.Function functionType(Expr.Call c) {
    return switch (c.callee().type()) {
      case Type.Function f -> f;
      case Type.Pointer p when p.target().type() instanceof Type.Function f -> f;
      default -> throw new UnsupportedException("call of a " + c.callee().type(), c.position());
    };
  }
}
