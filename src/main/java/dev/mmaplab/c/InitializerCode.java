package dev.mmaplab.c;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Initialisers of automatic objects. */
final class InitializerCode {
  private final FunctionGenerator g;

  InitializerCode(FunctionGenerator g) {
    this.g = g;
  }

  /** Gives an object its initial value: everything zero but what the parts say. */
  void into(Place place, Type type, List<Symbol.Init> all, Position position) {
    List<Symbol.Init> inits = FunctionGenerator.effective(all);
    if (place instanceof Place.Register r) {
      if (inits.isEmpty()) {
        g.expressions.constant(r.register(), 0);
      }
      for (Symbol.Init init : inits) {
        g.expressions.into(init.value(), r.register());
      }
      return;
    }
    if (!(place instanceof Place.Memory memory)) {
      throw new IllegalStateException("an object is in a register or in memory");
    }
    if (!covered(type.size(), inits)) {
      g.places.zero(memory, type.size(), position);
    }
    Map<Expr, Integer> shared = shared(inits);
    for (Symbol.Init init : inits) {
      int mark = g.window.mark();
      Position before = g.code.at(init.value().position());
      part(memory, init, shared);
      g.code.at(before);
      g.window.release(mark);
    }
  }

  /** The values that a range gives to several parts: each is evaluated once, before all parts. */
  private Map<Expr, Integer> shared(List<Symbol.Init> inits) {
    Map<Expr, Integer> registers = new IdentityHashMap<>();
    Set<Expr> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Symbol.Init init : inits) {
      Expr value = init.value();
      boolean constant = value instanceof Expr.IntConst || value instanceof Expr.FloatConst;
      if (!seen.add(value)
          && !constant
          && !registers.containsKey(value)
          && Scalar.of(init.type()).isPresent()) {
        int register = g.window.allocate();
        Position before = g.code.at(value.position());
        g.expressions.into(value, register);
        g.code.at(before);
        registers.put(value, register);
      }
    }
    return registers;
  }

  private void part(Place.Memory object, Symbol.Init init, Map<Expr, Integer> shared) {
    Place.Memory at = g.places.plus(object, init.offset());
    if (Scalar.of(init.type()).isPresent()) {
      Scalar scalar = ExpressionCode.scalar(init.type(), init.value().position());
      Place place = init.bits().isPresent() ? new Place.BitField(at, init.bits().get()) : at;
      Expr value = init.value();
      int register = shared.containsKey(value) ? shared.get(value) : g.expressions.any(value);
      g.places.store(place, scalar, register);
    } else if (init.value() instanceof Expr.StringLiteral s) {
      long size = Math.min(init.type().size(), s.bytes().length);
      g.places.copy(at, g.places.memory(s), size, s.position());
      if (size < init.type().size()) {
        g.places.zero(g.places.plus(at, size), init.type().size() - size, s.position());
      }
    } else {
      g.places.copy(at, g.places.memory(init.value()), init.type().size(), init.value().position());
    }
  }

  private static boolean covered(long size, List<Symbol.Init> inits) {
    long end = 0;
    for (Symbol.Init init : inits) {
      if (init.bits().isPresent() || init.offset() != end) {
        return false;
      }
      end += init.type().size();
    }
    return end == size;
  }
}
