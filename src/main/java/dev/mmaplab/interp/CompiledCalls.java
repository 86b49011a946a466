package dev.mmaplab.interp;

import dev.mmaplab.c.Op;
import dev.mmaplab.machine.VirtualMemory;

/**
 * What compiled code works on in one run loop, and its calls: they push the frame that the
 * interpreter would push, then go on in the callee's compiled code, as a Java call while the Java
 * stack is not too deep.
 */
final class CompiledCalls {
  /**
   * Bytes of C stack for which calls are Java calls, from where the run loop entered compiled code:
   * each takes {@link LinkedFunction#CALL_BYTES} or more, which bounds the Java stack.
   */
  private static final int DEEPEST = 8 << 10;

  /** The same for a loop on top of others. */
  private static final int DEEPEST_ABOVE = 2 << 10;

  final CallStack stack;
  final VirtualMemory memory;
  private final RunLoop loop;
  private final CodeSpace space;
  private final NativeArguments arguments;
  private final RareInstructions rare;
  private final Checks checks;

  /** Stands for a callee that is done, or that compiled code must leave for. */
  private final Frame finished = new Frame(0);

  /** What running {@link #finished} gives. */
  private int status;

  /** Below this stack pointer calls no longer are Java calls. */
  private long lowestDirect;

  /** The same, or below what the C stack has touched. */
  private long limit;

  /** Windows that end at this register or before have room in {@code stack.registers}. */
  private int windows;

  CompiledCalls(
      RunLoop loop,
      VirtualMemory memory,
      CodeSpace space,
      CallStack stack,
      NativeArguments arguments,
      Checks checks) {
    this.loop = loop;
    this.memory = memory;
    this.space = space;
    this.stack = stack;
    this.arguments = arguments;
    this.rare = new RareInstructions(memory, stack, loop.supervisor());
    this.checks = checks;
    finished.function = FINISHED;
  }

  private static final LinkedFunction FINISHED = finished();

  private static LinkedFunction finished() {
    LinkedFunction function = LinkedFunction.trampoline(0, Op.EXIT);
    function.compiled = new Finished();
    return function;
  }

  private static final class Finished extends CompiledCode {
    @Override
    int run(CompiledCalls calls, Frame frame, int base, int left) {
      return calls.status;
    }

    @Override
    int resume(CompiledCalls calls, Frame frame, int base, int left, int pc) {
      return calls.status;
    }
  }

  /** The same, but what it does is not seen by any program. */
  CompiledCalls onStackOfItsOwn() {
    return new CompiledCalls(loop, memory, space, new CallStack(0), arguments, checks);
  }

  /**
   * Runs the innermost frame's compiled code, and then that of the frames it returns to, as long as
   * they have some for the place where they stand.
   *
   * @return {@link CompiledCode#LEFT}, {@link CompiledCode#ATTENTION} or {@link
   *     CompiledCode#SHORT}; the stack says where to go on
   */
  int run() {
    CallStack s = stack;
    int deepest = loop.nested() ? DEEPEST_ABOVE : DEEPEST;
    boolean room = s.provide(deepest / LinkedFunction.CALL_BYTES + 2);
    windows = s.registers.length;
    for (; ; ) {
      lowestDirect = room ? s.sp - deepest : Long.MAX_VALUE;
      limit = Math.max(lowestDirect, s.lowest);
      Frame top = s.top();
      CompiledCode code = top.function.compiled;
      int left =
          s.pc == 0
              ? code.run(this, top, top.base, s.left)
              : code.resume(this, top, top.base, s.left, s.pc);
      if (left < 0) {
        return left;
      }
      Frame caller = s.frames[top.depth - 1];
      s.depth = caller.depth;
      s.sp = caller.sp;
      s.pc = caller.pc + 4;
      s.left = left;
      if (caller.function.code[s.pc] != LinkedFunction.ENTER) {
        return CompiledCode.LEFT;
      }
    }
  }

  /**
   * A direct call.
   *
   * @param frame of the caller
   * @param pc of the call
   * @param first absolute register of the first argument
   * @param left instructions left after it
   * @return the callee's frame, whose code is to be run now
   */
  Frame enter(Frame frame, int reference, int pc, int first, int flags, int left) {
    if (frame.function.targets[reference] instanceof LinkedFunction g
        && g.direct
        && stack.sp - 8 >= limit
        && first + g.registers <= windows) {
      return push(g, frame, pc, first);
    }
    return slowly(frame, reference, pc, first, flags, left);
  }

  /** A call through a pointer. */
  Frame enterPointer(Frame frame, long pointer, int pc, int first, int flags, int left) {
    Code target = space.find(pointer);
    if (target instanceof LinkedFunction g
        && g.direct
        && !g.narrows
        && stack.sp - 8 >= limit
        && first + g.registers <= windows) {
      return push(g, frame, pc, first);
    }
    stack.pc = pc;
    stack.left = left;
    if (target instanceof LinkedFunction g && g.narrows) {
      g.narrow(stack.registers, first);
    }
    return slowly(target, frame, first, flags, pointer);
  }

  /** Makes the frame the innermost again: its callee is done. The windows, as they are now. */
  long[] back(Frame frame) {
    CallStack s = stack;
    s.depth = frame.depth;
    s.sp = frame.sp;
    return s.registers;
  }

  /** An operation of {@link RareInstructions}, on absolute registers. */
  void rare(int op, int a, int b, int c) {
    rare.run(op, a, b, c, stack.registers);
  }

  /** The instruction at {@code pc} is about to do what C leaves undefined. */
  void noticed(int pc) {
    checks.noticed(pc);
  }

  private Frame push(LinkedFunction g, Frame frame, int pc, int first) {
    CallStack s = stack;
    long sp = s.sp;
    frame.pc = pc;
    frame.sp = sp;
    Frame callee = frame.next;
    if (callee.function != g) { // spares the collector's barrier
      callee.function = g;
    }
    callee.base = first;
    s.depth = callee.depth;
    s.sp = sp - g.stackBytes;
    if (g.framePointer >= 0) {
      s.registers[first + g.framePointer] = s.sp;
    }
    return callee;
  }

  private Frame slowly(Frame frame, int reference, int pc, int first, int flags, int left) {
    LinkedFunction caller = frame.function;
    stack.pc = pc;
    stack.left = left;
    Code target = caller.targets[reference];
    if (target == Code.NOTHING) {
      target = loop.resolve(caller, reference);
    }
    return slowly(target, frame, first, flags, caller.addresses[reference]);
  }

  /** As the interpreter's slow calls, with what it calls run as well if that is compiled. */
  private Frame slowly(Code target, Frame frame, int first, int flags, long pointer) {
    CallStack s = stack;
    if (loop.call(target, frame.function, first, flags, pointer, arguments)) {
      status = s.left;
    } else if (loop.attention()) {
      status = CompiledCode.ATTENTION;
    } else if (target instanceof LinkedFunction g && s.sp >= lowestDirect) {
      limit = Math.max(lowestDirect, s.lowest);
      windows = s.registers.length;
      status = g.compiled.run(this, s.top(), s.top().base, s.left);
    } else {
      status = CompiledCode.LEFT;
    }
    if (status >= 0) {
      frame.sp = target instanceof LinkedFunction ? frame.sp : s.sp;
    }
    return finished;
  }
}
