package dev.mmaplab.interp;

import dev.mmaplab.machine.VirtualMemory;

/**
 * What compiled code works on in one run loop, and its calls: they push the frame that the
 * interpreter would push, then go on in the callee's compiled code, as a Java call while the Java
 * stack is not too deep.
 */
final class CompiledCalls {
  /** Most compiled functions on the Java stack above one run loop of user code. */
  private static final int NESTING = 100;

  /** The same for a loop on top of others. */
  private static final int NESTING_ABOVE = 16;

  final CallStack stack;
  final VirtualMemory memory;
  private final RunLoop loop;
  private final CodeSpace space;
  private final NativeArguments arguments;
  private final RareInstructions rare;
  private final Checks checks;

  /** Depth at which calls no longer are Java calls. */
  private int deepest;

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
    deepest = s.depth + (loop.nested() ? NESTING_ABOVE : NESTING);
    for (; ; ) {
      Frame top = s.top();
      int left = top.function.compiled.run(this, top.function, top.base, s.pc, s.left);
      if (left < 0) {
        return left;
      }
      Frame caller = s.frames[--s.depth];
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
   * @param pc of the call
   * @param left instructions left after it
   * @param first absolute register of the first argument
   * @return as {@link CompiledCode#run}, of the caller: ≥ 0 if it can go on behind the call
   */
  int call(LinkedFunction caller, int reference, int pc, int left, int first, int flags) {
    Code target = caller.targets[reference];
    if (target instanceof LinkedFunction g && enters(g, first)) {
      return enter(g, pc, left, first);
    }
    CallStack s = stack;
    s.pc = pc;
    s.left = left;
    if (target == Code.NOTHING) {
      target = loop.resolve(caller, reference);
    }
    return slowly(target, caller, first, flags, caller.addresses[reference]);
  }

  /** A call through a pointer. */
  int callPointer(LinkedFunction caller, long pointer, int pc, int left, int first, int flags) {
    Code target = space.find(pointer);
    if (target instanceof LinkedFunction g && !g.narrows && enters(g, first)) {
      return enter(g, pc, left, first);
    }
    CallStack s = stack;
    s.pc = pc;
    s.left = left;
    if (target instanceof LinkedFunction g && g.narrows) {
      g.narrow(s.registers, first);
    }
    return slowly(target, caller, first, flags, pointer);
  }

  /** An operation of {@link RareInstructions}, on absolute registers. */
  void rare(int op, int a, int b, int c) {
    rare.run(op, a, b, c, stack.registers);
  }

  /** The instruction at {@code pc} is about to do what C leaves undefined. */
  void noticed(int pc) {
    stack.pc = pc;
    checks.noticed();
  }

  private boolean enters(LinkedFunction g, int first) {
    CallStack s = stack;
    return g.plain
        && s.sp - 8 >= s.lowest
        && first + g.registers <= s.registers.length
        && s.depth + 1 < s.frames.length;
  }

  private int enter(LinkedFunction g, int pc, int left, int first) {
    CallStack s = stack;
    Frame[] frames = s.frames;
    int depth = s.depth;
    long sp = s.sp;
    Frame caller = frames[depth];
    caller.pc = pc;
    caller.sp = sp;
    Frame callee = frames[depth + 1];
    if (callee.function != g) { // spares the collector's barrier
      callee.function = g;
    }
    callee.base = first;
    s.depth = depth + 1;
    s.sp = sp - g.stackBytes;
    if (g.framePointer >= 0) {
      s.registers[first + g.framePointer] = s.sp;
    }
    if (depth >= deepest) {
      s.pc = 0;
      s.left = left;
      return CompiledCode.LEFT;
    }
    int status = g.compiled.run(this, g, first, 0, left);
    if (status >= 0) {
      s.depth = depth;
      s.sp = sp;
    }
    return status;
  }

  /** As the interpreter's slow calls. */
  private int slowly(Code target, LinkedFunction caller, int first, int flags, long pointer) {
    CallStack s = stack;
    int depth = s.depth;
    if (loop.call(target, caller, first, flags, pointer, arguments)) {
      return s.left;
    }
    if (loop.attention()) {
      return CompiledCode.ATTENTION;
    }
    if (!(target instanceof LinkedFunction g) || s.depth != depth + 1 || depth >= deepest) {
      return CompiledCode.LEFT;
    }
    int status = g.compiled.run(this, g, s.top().base, 0, s.left);
    if (status >= 0) {
      s.depth = depth;
      s.sp = s.frames[depth].sp;
    }
    return status;
  }
}
