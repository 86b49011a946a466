package dev.mmaplab.c;

import java.util.List;

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
    for (Symbol.Init init : inits) {
      int mark = g.window.mark();
      Position before = g.code.at(init.value().position());
      part(memory, init);
      g.code.at(before);
      g.window.release(mark);
    }
  }

  private void part(Place.Memory object, Symbol.Init init) {
    Place.Memory at = g.places.plus(object, init.offset());
    if (Scalar.of(init.type()).isPresent()) {
      Scalar scalar = ExpressionCode.scalar(init.type(), init.value().position());
      Place place = init.bits().isPresent() ? new Place.BitField(at, init.bits().get()) : at;
      g.places.store(place, scalar, g.expressions.any(init.value()));
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
