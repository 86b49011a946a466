package dev.mmaplab.interp;

import dev.mmaplab.c.Op;
import dev.mmaplab.machine.VirtualMemory;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Runs a {@link CallStack}: enters and leaves functions, hands traps, spent slices and attention to
 * the supervisor.
 */
final class RunLoop {
  private final Cpu cpu;
  private final VirtualMemory memory;
  private final CodeSpace code;
  private final Supervisor supervisor;
  private final CallStack stack;
  private final Checks checks;
  private final Instructions instructions;

  /** Depth of the trampoline that the innermost loop leaves through. */
  private int floor;

  /** Where the innermost frame goes on if a handler interrupts it now. */
  private int resume;

  /** The innermost frame's stack pointer, whatever a native does to it for a while. */
  private long trueStackPointer;

  private boolean inNative;

  /** The native that was called last. */
  private Code lastNative = Code.NOTHING;

  private boolean unwound;
  private boolean attention;

  /** What the supervisor threw last: it passes outer loops without being handed over again. */
  private Optional<RuntimeException> decided = Optional.empty();

  RunLoop(Cpu cpu, VirtualMemory memory, CodeSpace code, Supervisor supervisor, CallStack stack) {
    this.cpu = cpu;
    this.memory = memory;
    this.code = code;
    this.supervisor = supervisor;
    this.stack = stack;
    this.checks = new Checks(cpu, stack, supervisor);
    this.instructions = new Instructions(this, memory, code, stack, checks);
    this.trueStackPointer = stack.sp;
  }

  Supervisor supervisor() {
    return supervisor;
  }

  long executed() {
    return stack.executed();
  }

  boolean inNative() {
    return inNative;
  }

  /** The native that runs now, or {@link Code#NOTHING}. */
  Code runningNative() {
    return inNative ? lastNative : Code.NOTHING;
  }

  boolean nested() {
    return floor > 0;
  }

  long trueStackPointer() {
    return trueStackPointer;
  }

  boolean attention() {
    return attention;
  }

  void requestAttention() {
    attention = true;
  }

  long run() {
    floor = 0;
    try {
      drive();
      return stack.registers[1];
    } finally {
      stack.depth = -1;
    }
  }

  long call(long address, long[] arguments) {
    CallStack s = stack;
    int depth = s.depth;
    int pc = s.pc;
    long sp = s.sp;
    long[] registers = s.registers;
    int outerFloor = floor;
    int outerResume = resume;
    long outerPointer = trueStackPointer;
    boolean outerNative = inNative;
    Code outerCalled = lastNative;
    boolean outerAttention = attention;
    attention = false;
    inNative = false;
    try {
      enter(address, arguments, Op.EXIT);
      floor = s.depth;
      drive();
      return s.registers[s.top().base + 1];
    } finally {
      s.depth = depth;
      s.pc = pc;
      s.sp = sp;
      floor = outerFloor;
      resume = outerResume;
      trueStackPointer = outerPointer;
      inNative = outerNative;
      lastNative = outerCalled;
      attention |= outerAttention;
      if (s.registers != registers && depth >= 0 && !outerNative) {
        // a memory access led here: the loop below it holds on to its array
        System.arraycopy(s.registers, 0, registers, 0, Math.min(registers.length, s.windowEnd()));
        s.registers = registers;
      }
    }
  }

  /** Pushes a trampoline that calls the address, then does {@code last}. */
  void enter(long address, long[] arguments, int last) {
    CallStack s = stack;
    int base = s.windowEnd();
    s.sp &= -16;
    s.push(Trampolines.of(arguments.length, last), base);
    s.registers[base] = address;
    System.arraycopy(arguments, 0, s.registers, base + 1, arguments.length);
    int end = base + 1 + arguments.length;
    Arrays.fill(s.registers, end, base + s.top().function.registers, 0);
  }

  void pushHandler(long function, long stackPointer, Consumer<Cpu> afterwards, long[] arguments) {
    CallStack s = stack;
    Frame interrupted = s.top();
    interrupted.pc = resume;
    interrupted.sp = trueStackPointer;
    long lowest = s.lowest;
    if (stackPointer != 0) {
      s.sp = stackPointer & -16;
      s.lowest = s.sp;
    }
    enter(function, arguments, Op.HANDLED);
    s.top().afterwards = afterwards;
    s.top().lowestBefore = lowest;
    settled();
  }

  boolean unwind(long[] checkpoint, long value) {
    int depth = (int) checkpoint[0];
    int pc = (int) (checkpoint[2] >>> 32);
    int result = (int) checkpoint[2];
    CallStack s = stack;
    if (depth < 0 || depth > s.depth) {
      return false;
    }
    LinkedFunction function = s.frames[depth].function;
    if (function.address != checkpoint[1]
        || pc < 0
        || (pc & 3) != 0
        || pc + 4 >= function.code.length) {
      return false;
    }
    if (result < s.frames[depth].base || result >= s.frames[depth].base + function.registers) {
      return false;
    }
    if (depth < floor) {
      throw new Unwinding(checkpoint, value);
    }
    for (int i = s.depth; i > depth; i--) {
      if (s.frames[i].function.handlerTrampoline()) {
        s.lowest = s.frames[i].lowestBefore;
      }
    }
    s.depth = depth;
    s.pc = pc + 4;
    s.sp = checkpoint[3];
    s.registers[result] = value == 0 ? 1 : value;
    settled();
    unwound = true;
    return true;
  }

  /** The stack is as the innermost frame left it: interruptions go on from here. */
  private void settled() {
    resume = stack.pc;
    trueStackPointer = stack.sp;
  }

  private void drive() {
    NativeArguments arguments = new NativeArguments(cpu, stack);
    CompiledCalls compiled = new CompiledCalls(this, memory, code, stack, arguments, checks);
    for (; ; ) {
      if (attention) {
        attention = false;
        supervise(() -> supervisor.attention(cpu));
      }
      Stop stop;
      try {
        stop = run(arguments, compiled);
      } catch (Unwinding u) {
        leftNative();
        if (u.checkpoint()[0] < floor || !unwind(u.checkpoint(), u.value())) {
          throw u;
        }
        unwound = false;
        continue;
      } catch (RuntimeException e) {
        trapped(e);
        continue;
      }
      switch (stop) {
        case EXIT -> {
          return;
        }
        case SLICE -> {
          int executed = stack.nextSlice();
          code.compilation().sliceEnded(compiled);
          supervise(() -> supervisor.sliceEnded(cpu, executed));
        }
        case HANDLED -> handled();
        case ATTENTION, COMPILED -> {}
      }
    }
  }

  /** Compiled code where there is some, the interpreter for the rest. */
  private Stop run(NativeArguments arguments, CompiledCalls compiled) {
    boolean interpreted = false;
    for (; ; ) {
      Stop stop = instructions.run(arguments, interpreted);
      if (stop != Stop.COMPILED) {
        return stop;
      }
      int status = compiled.run();
      if (status == CompiledCode.ATTENTION) {
        return Stop.ATTENTION;
      }
      interpreted = status == CompiledCode.SHORT;
    }
  }

  private void trapped(RuntimeException e) {
    leftNative();
    if (decided.isPresent() && decided.get() == e) {
      throw e;
    }
    supervise(() -> supervisor.trap(cpu, e));
  }

  private void leftNative() {
    if (inNative) {
      inNative = false;
      stack.sp = trueStackPointer;
    }
  }

  private void supervise(Runnable decision) {
    settled();
    try {
      decision.run();
    } catch (RuntimeException e) {
      decided = Optional.of(e);
      throw e;
    }
    stack.sp = trueStackPointer;
  }

  private void handled() {
    CallStack s = stack;
    Frame trampoline = s.top();
    s.lowest = trampoline.lowestBefore;
    s.depth--;
    s.pc = s.top().pc;
    s.sp = s.top().sp;
    supervise(() -> trampoline.afterwards.accept(cpu));
  }

  /**
   * A call instruction that the loop does not do by itself, of a {@code Op.CALL} or a pointer.
   *
   * @param found what the loop knows of the callee
   * @param first absolute register of the first argument
   * @param c its reference, or the register with the pointer
   * @return as {@link #call}
   */
  boolean slowCall(
      Code found,
      LinkedFunction caller,
      int op,
      int first,
      int flags,
      int c,
      NativeArguments arguments) {
    Code target = found;
    long pointer;
    if (op == Op.CALL) {
      pointer = caller.addresses[c];
      if (target == Code.NOTHING) {
        target = resolve(caller, c);
      }
    } else {
      pointer = stack.registers[stack.top().base + c];
      if (target instanceof LinkedFunction g && g.narrows) {
        g.narrow(stack.registers, first);
      }
    }
    return call(target, caller, first, flags, pointer, arguments);
  }

  /**
   * A call the instruction loop does not do by itself: to a native, a variadic function, onto a
   * fresh stack page, to nothing.
   *
   * @param first absolute register of the first argument
   * @return true if a native did it and nothing happened to the stack meanwhile
   */
  boolean call(
      Code target,
      LinkedFunction caller,
      int first,
      int flags,
      long pointer,
      NativeArguments arguments) {
    return switch (target) {
      case Code.Builtin b -> {
        if (b.removed()) {
          throw new CpuTrap(CpuTrap.Kind.NO_CODE, pointer);
        }
        yield callNative(b, first, flags, arguments);
      }
      case LinkedFunction f -> {
        if (f.removed()) {
          throw new CpuTrap(CpuTrap.Kind.NO_CODE, pointer);
        }
        enter(f, caller, first, flags & 0xffff);
        yield false;
      }
      case Code.Nothing n -> throw new CpuTrap(CpuTrap.Kind.NO_CODE, pointer);
    };
  }

  /** Finds what a direct call leads to, and remembers it. */
  Code resolve(LinkedFunction caller, int reference) {
    Code target = code.find(caller.addresses[reference]);
    caller.targets[reference] = target;
    return target;
  }

  private void enter(LinkedFunction f, LinkedFunction caller, int first, int count) {
    CallStack s = stack;
    int pc = s.pc;
    s.touch(memory, caller.addressOf(pc + 4));
    long sp = s.sp;
    long pointer = sp;
    int extra = Math.max(0, count - f.parameters);
    if (f.variadic) {
      pointer = sp - 8L * extra & -16;
      for (int i = 0; i < extra; i++) {
        memory.storeLong(pointer + 8L * i, s.registers[first + f.parameters + i]);
      }
    }
    s.top().pc = pc;
    s.top().sp = sp;
    s.push(f, first);
    if (f.variadic) {
      s.registers[first + f.parameters] = pointer;
    }
    s.sp = pointer - f.stackBytes;
    if (f.framePointer >= 0) {
      s.registers[first + f.framePointer] = s.sp;
    }
  }

  private boolean callNative(
      Code.Builtin builtin, int first, int flags, NativeArguments arguments) {
    CallStack s = stack;
    int pc = s.pc;
    int depth = s.depth;
    long[] registers = s.registers;
    trueStackPointer = s.sp;
    resume = pc + 4;
    inNative = true;
    lastNative = builtin;
    arguments.set(first, flags);
    long result = builtin.function.call(arguments);
    inNative = false;
    if (decided.isPresent()) {
      decided = Optional.empty();
    }
    s.sp = trueStackPointer;
    if (unwound) {
      unwound = false;
      return false;
    }
    s.registers[first] = result;
    if (s.depth != depth) {
      return false;
    }
    s.pc = pc + 4;
    return s.registers == registers && !attention;
  }
}
