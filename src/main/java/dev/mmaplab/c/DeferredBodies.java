package dev.mmaplab.c;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * The bodies of our headers' static functions: kept as tokens and parsed when the text is complete,
 * if something refers to the function. Most of what a header defines no driver ever calls.
 *
 * <p>A body means the same then as where it stands: macros are replaced already, names have one
 * meaning at file scope, and our headers use no name before its declaration.
 */
final class DeferredBodies {
  private record Deferred(FunctionState state, SkippedBlock body) {}

  private final Unit unit;
  private final List<Deferred> waiting = new ArrayList<>();

  DeferredBodies(Unit unit) {
    this.unit = unit;
  }

  /**
   * Skips the body at the current token, if it can wait.
   *
   * @param s of a definition at file scope whose scope of parameters is the current one; closed if
   *     the body was skipped
   * @param from where the definition starts
   * @return false: the body is still to be read
   */
  boolean defer(FunctionState f, Specifiers s, Position from) {
    if (s.storage != Specifiers.Storage.STATIC
        || !unit.in.is(Word.OPEN_BRACE)
        || !f.list.identifiers().isEmpty()
        || !unit.report.inOwnHeader(from)
        || !unit.report.inOwnHeader(unit.in.position())) {
      return false;
    }
    unit.scopes.pop();
    Deferred deferred = new Deferred(f, unit.in.skipBlock());
    if (deferred.body().ours()) {
      f.deferred = true;
      unit.definedFunctions.add(f.entity);
      waiting.add(deferred);
    } else {
      // the learner's own words are in it: what is wrong with them is said here
      parse(deferred);
    }
    return true;
  }

  /** Parses the bodies of all functions referred to, and of those that these refer to. */
  void parseUsed() {
    boolean any = true;
    while (any) {
      any = false;
      List<Deferred> now = new ArrayList<>();
      for (Iterator<Deferred> i = waiting.iterator(); i.hasNext(); ) {
        Deferred d = i.next();
        if (d.state().entity.usedAnywhere) {
          i.remove();
          now.add(d);
        }
      }
      for (Deferred d : now) {
        parse(d);
        any = true;
      }
    }
  }

  private void parse(Deferred d) {
    unit.functions.open(d.state());
    unit.in.replay(d.body(), () -> unit.declarationParser.body(d.state()));
  }
}
