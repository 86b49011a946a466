package dev.mmaplab.interp;

/**
 * Decides which functions of a code space are compiled, and when: those that are often found
 * running when a slice ends. Nothing a program can see depends on it.
 */
final class Compilation {
  /**
   * After how many slice ends in a function or the ones it calls it is compiled, 0 for at once;
   * anything that is no number for never.
   */
  static final String PROPERTY = "mmaplab.compile.after";

  private static final int USUAL = 16;
  private static final int NEVER = Integer.MAX_VALUE;

  /**
   * So many calls that change nothing make HotSpot compile a method before it is needed: in its
   * interpreter it is slower than in ours.
   */
  private static final int WARMING_CALLS = 300;

  /** Slices that HotSpot gets for that. */
  private static final int WARMING_SLICES = 8;

  private final CompiledClasses classes;
  private final int threshold;

  Compilation(CompiledClasses classes) {
    this.classes = classes;
    String after = System.getProperty(PROPERTY, "" + USUAL);
    this.threshold = after.matches("\\d{1,6}") ? Integer.parseInt(after) : NEVER;
  }

  /** A function has been linked. */
  void linked(LinkedFunction function) {
    if (threshold == 0) {
      function.compiled(classes.compile(function));
    }
  }

  /** A slice ended here. */
  void sliceEnded(CompiledCalls calls) {
    CallStack stack = calls.stack;
    for (int i = stack.depth; i >= 0 && i >= stack.depth - 1; i--) {
      LinkedFunction function = stack.frames[i].function;
      if (function.points >= 0 && !function.trampoline()) {
        found(function, calls);
      }
    }
  }

  private void found(LinkedFunction function, CompiledCalls calls) {
    if (threshold == NEVER) {
      return;
    }
    int points = ++function.points;
    if (points == 1) {
      classes.find(function).ifPresent(function::compiled);
    } else if (points == threshold) {
      warm(classes.compile(function).code(), function, calls);
    } else if (points >= threshold + WARMING_SLICES) {
      function.compiled(classes.compile(function));
    }
  }

  private static void warm(CompiledCode code, LinkedFunction function, CompiledCalls calls) {
    CompiledCalls nothing = calls.onStackOfItsOwn();
    Frame frame = new Frame(0);
    frame.function = function;
    for (int i = 0; i < WARMING_CALLS && code != CompiledCode.NONE; i++) {
      code.run(nothing, frame, 0, 0);
      code.resume(nothing, frame, 0, 0, 0);
    }
  }
}
