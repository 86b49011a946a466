package dev.mmaplab.interp;

import dev.mmaplab.c.Op;
import java.util.List;
import java.util.stream.IntStream;

/** The usual trampolines, made once. */
final class Trampolines {
  private static final int USUAL = 8;
  private static final List<LinkedFunction> CALLS = make(Op.EXIT);
  private static final List<LinkedFunction> HANDLERS = make(Op.HANDLED);

  static LinkedFunction of(int count, int last) {
    if (count >= USUAL) {
      return LinkedFunction.trampoline(count, last);
    }
    return (last == Op.EXIT ? CALLS : HANDLERS).get(count);
  }

  private static List<LinkedFunction> make(int last) {
    return IntStream.range(0, USUAL).mapToObj(i -> LinkedFunction.trampoline(i, last)).toList();
  }

  private Trampolines() {}
}
