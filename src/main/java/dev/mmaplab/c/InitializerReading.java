package dev.mmaplab.c;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One initialiser while it is read: its parts so far, and where in the object the next one goes.
 */
final class InitializerReading {
  /** A part of an aggregate. */
  record Part(QualType type, long offset, Optional<Type.Bits> bits, String path) {}

  /** What ranges may add to the initialisers of a whole file. */
  private static final int MAX_STATIC = 1_000_000;

  /** How many parts an automatic object with ranges may have: each becomes instructions. */
  private static final int MAX_AUTOMATIC = 65_536;

  private final Unit unit;

  /** The object has static storage: its parts must be constant. */
  final boolean constant;

  final List<Symbol.Init> inits = new ArrayList<>();
  final Deque<InitializerLevel> levels = new ArrayDeque<>();

  /** Something in the current braces was entered without braces of its own. */
  boolean missingBraces;

  int elements;
  boolean onlyZero;

  /** Where the furthest part so far ends. */
  private long end;

  private record Chosen(long offset, Type union) {}

  /** The member that each union was given. */
  private final Map<Chosen, Type.Field> chosen = new HashMap<>();

  InitializerReading(Unit unit, boolean constant) {
    this.unit = unit;
    this.constant = constant;
  }

  InitializerLevel top() {
    return levels.element();
  }

  /** Leaves levels entered without braces until {@code level} is on top. */
  void popTo(InitializerLevel level) {
    while (top() != level) {
      leave();
    }
  }

  /** Leaves the innermost level: it is a complete part of the one around it. */
  void leave() {
    closeRange(levels.pop());
    done(top());
  }

  /** One part of {@code level} is complete. */
  void done(InitializerLevel level) {
    closeRange(level);
    level.advance();
  }

  /** Repeats what was given for {@code [a ... b]}. */
  void closeRange(InitializerLevel level) {
    if (level.rangeEnd < 0) {
      return;
    }
    long end = level.rangeEnd;
    level.rangeEnd = -1;
    if (!(level.type.type() instanceof Type.Array a)) {
      return;
    }
    List<Symbol.Init> first = List.copyOf(inits.subList(level.rangeStart, inits.size()));
    long size = a.element().type().size();
    int limit = constant ? MAX_STATIC : MAX_AUTOMATIC - Math.min(inits.size(), MAX_AUTOMATIC);
    int free = Math.min(limit, MAX_STATIC - unit.rangeParts);
    if (end - level.next > free / Math.max(first.size(), 1)) {
      unit.report.unsupported(
          "initializer range of more than " + (constant ? MAX_STATIC : MAX_AUTOMATIC) + " elements",
          unit.in.position());
      level.next = end;
      return;
    }
    unit.rangeParts += (int) (end - level.next) * first.size();
    for (long i = level.next + 1; i <= end; i++) {
      long delta = (i - level.next) * size;
      for (Symbol.Init one : first) {
        add(new Symbol.Init(one.offset() + delta, one.type(), one.bits(), one.value()));
      }
    }
    level.next = end;
  }

  void add(Symbol.Init init) {
    inits.add(init);
    end = Math.max(end, init.offset() + init.type().size());
  }

  /** What was given for these bytes counts no more: another value for all of them follows. */
  void forget(long offset, long size) {
    if (offset < end && size > 0) {
      removeIf(i -> i.offset() >= offset && i.offset() + i.type().size() <= offset + size);
    }
  }

  /**
   * A designator goes into a struct: an expression given for the whole of it before counts no more.
   */
  void open(Part part) {
    if (part.type().type() instanceof Type.Struct s) {
      removeIf(
          i ->
              i.type() instanceof Type.Struct
                  && i.offset() <= part.offset()
                  && i.offset() + i.type().size() >= part.offset() + s.size());
    }
  }

  /** A designator names a member of a union: what another member was given counts no more. */
  void choose(InitializerLevel union, Type.Field member) {
    Chosen key = new Chosen(union.offset, union.type.type());
    Type.Field before = chosen.put(key, member);
    if (before != member && !inits.isEmpty()) {
      forget(union.offset, union.type.type().size());
    }
  }

  private void removeIf(Predicate<Symbol.Init> gone) {
    int kept = 0;
    for (int i = 0; i < inits.size(); i++) {
      int to = kept;
      int from = i;
      for (InitializerLevel level : levels) {
        if (level.rangeEnd >= 0 && level.rangeStart == from) {
          level.rangeStart = to;
        }
      }
      if (!gone.test(inits.get(i))) {
        inits.set(kept++, inits.get(i));
      }
    }
    for (InitializerLevel level : levels) {
      if (level.rangeEnd >= 0 && level.rangeStart == inits.size()) {
        level.rangeStart = kept;
      }
    }
    inits.subList(kept, inits.size()).clear();
  }

  /** What comes next in a level that is not exhausted. */
  Part part(InitializerLevel level) {
    if (level.type.type() instanceof Type.Array a) {
      return new Part(
          a.element(),
          level.offset + level.next * a.element().type().size(),
          Optional.empty(),
          level.path + "[" + level.next + "]");
    }
    Type.Field f = level.field();
    QualType q = unit.names.qualify(f.type(), level.type.isConst(), level.type.isVolatile());
    String path = f.name().isEmpty() ? level.path + ".<anonymous>" : level.path + "." + f.name();
    return new Part(q, level.offset + f.offset(), f.bits(), path);
  }

  /** Goes on inside a part. */
  void enter(Part part) {
    levels.push(new InitializerLevel(part.type(), part.offset(), true, part.path()));
  }

  /** The note that says where in an initialiser the trouble is. */
  void near(String path, Position at) {
    if (!path.isEmpty()) {
      unit.report.note(at, "(near initialization for ‘" + path + "’)");
    }
  }
}
