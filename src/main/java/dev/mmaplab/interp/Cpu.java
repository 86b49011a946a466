package dev.mmaplab.interp;

import dev.mmaplab.c.Op;
import dev.mmaplab.c.Position;
import dev.mmaplab.machine.VirtualMemory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The registers and C stack of one thread of execution, and the loop that runs them. The stack is
 * data: it can be copied ({@link #fork}), inspected ({@link #backtrace}), unwound ({@link #unwind})
 * and grown by a signal handler's frame.
 */
public final class Cpu {
  private static final int MOST_LOOKED_AT = 64;
  private static final Position NOWHERE = new Position("", 0, 0);

  private final VirtualMemory memory;
  private final CodeSpace code;
  private final Supervisor supervisor;
  private final Object owner;
  private final CallStack stack;
  private final RunLoop loop;

  /**
   * @param memory of the mode this runs in
   * @param code which functions live at which addresses
   * @param supervisor who handles traps and slices
   * @param stackTop the C stack grows down from here; 16-byte aligned
   * @param owner whoever this runs for: natives find their task here
   */
  public Cpu(
      VirtualMemory memory, CodeSpace code, Supervisor supervisor, long stackTop, Object owner) {
    this(memory, code, supervisor, new CallStack(stackTop), owner);
  }

  private Cpu(
      VirtualMemory memory, CodeSpace code, Supervisor supervisor, CallStack stack, Object owner) {
    this.memory = memory;
    this.code = code;
    this.supervisor = supervisor;
    this.owner = owner;
    this.stack = stack;
    this.loop = new RunLoop(this, memory, code, supervisor, stack);
  }

  public VirtualMemory memory() {
    return memory;
  }

  public CodeSpace code() {
    return code;
  }

  /** The owner given at construction. */
  public Object owner() {
    return owner;
  }

  /**
   * Calls the function at {@code address} and runs it to its return, on top of whatever runs now (a
   * native may call this: a nested loop). Arguments are cut to the parameters' types. Exceptions
   * that the supervisor throws pass through; the frames of this call are gone then.
   *
   * @return the function's result, extended to 64 bits
   */
  public long call(long address, long... arguments) {
    return loop.call(address, arguments);
  }

  /** Pushes a first frame for the function at {@code address}; {@link #run} then runs it. */
  public void start(long address, long... arguments) {
    loop.enter(address, arguments, Op.EXIT);
  }

  /**
   * Runs until the frame pushed by {@link #start} returns; its result. Also continues a forked
   * copy.
   */
  public long run() {
    return loop.run();
  }

  /**
   * A copy that continues after the native call now in progress, as if that had returned {@code
   * result}. Only where no nested loop is below (user code).
   */
  public Cpu fork(VirtualMemory childMemory, Object childOwner, long result) {
    if (loop.nested()) {
      throw new IllegalStateException("fork below a nested loop");
    }
    CallStack copy = stack.copy();
    Frame top = copy.top();
    copy.sp = loop.trueStackPointer();
    copy.registers[top.base + top.function.code[copy.pc + 1]] = result;
    copy.pc += 4;
    return new Cpu(childMemory, code, supervisor, copy, childOwner);
  }

  /**
   * Takes over the registers of a {@link #fork}ed copy: for vfork(2), whose child runs on its
   * parent's stack.
   */
  public void adopt(Cpu forked) {
    int count = Math.min(stack.windowEnd(), forked.stack.registers.length);
    System.arraycopy(forked.stack.registers, 0, stack.registers, 0, count);
    // whoever holds values of the old ones looks at the array's identity
    stack.registers = stack.registers.clone();
  }

  /**
   * Pushes a frame that calls {@code function} before the next instruction; when it returns, {@code
   * afterwards} runs and the interrupted instruction is run (again).
   *
   * @param stackPointer where its memory begins (an alternate stack), or 0 to go on below the
   *     current one
   */
  public void pushHandler(
      long function, long stackPointer, Runnable afterwards, long... arguments) {
    pushHandler(function, stackPointer, cpu -> afterwards.run(), arguments);
  }

  /**
   * As the other, for what must know on which copy it runs: after a fork inside the handler, {@code
   * afterwards} runs once with the parent's and once with the child's cpu.
   */
  public void pushHandler(
      long function, long stackPointer, Consumer<Cpu> afterwards, long... arguments) {
    loop.pushHandler(function, stackPointer, afterwards, arguments);
  }

  /**
   * The C stack pointer: natives may lower it to build data (a siginfo) and must not raise it above
   * where it was.
   */
  public long stackPointer() {
    return stack.sp;
  }

  /**
   * For the duration of the native or supervisor call in progress, and for handlers pushed by it.
   */
  public void setStackPointer(long address) {
    stack.sp = address;
  }

  /** Makes the loop call {@link Supervisor#attention} after the current native returns. */
  public void requestAttention() {
    loop.requestAttention();
  }

  /**
   * setjmp: names the frame that called the native in progress. The four longs go into the jmp_buf.
   */
  public long[] checkpoint() {
    Frame top = stack.top();
    int result = top.base + top.function.code[stack.pc + 1];
    return new long[] {
      stack.depth, top.function.address, (long) stack.pc << 32 | result, loop.trueStackPointer()
    };
  }

  /**
   * longjmp: back to the frame named by {@code checkpoint}, whose native call returns {@code value}
   * (1 for 0). The native that calls this must return right after (its result is ignored), and must
   * let pass what this throws if the frame is below a nested loop.
   *
   * @return false if that frame is gone
   */
  public boolean unwind(long[] checkpoint, long value) {
    return loop.unwind(checkpoint, value);
  }

  /** Innermost frame first; across nested loops. */
  public List<StackFrame> backtrace() {
    List<StackFrame> frames = new ArrayList<>();
    for (int i = stack.depth; i >= 0; i--) {
      LinkedFunction function = stack.frames[i].function;
      if (!function.trampoline()) {
        frames.add(new StackFrame(function.name(), position(i)));
      }
    }
    return frames;
  }

  /**
   * The innermost place in the learner's own files; empty before the first frame. Those are {@code
   * .c} files named without a directory whose code is in this cpu's own code space, not in a layer
   * below.
   */
  public Optional<Position> site() {
    for (int i = stack.depth; i >= 0; i--) {
      LinkedFunction function = stack.frames[i].function;
      if (!function.trampoline()) {
        Position position = position(i);
        if (position.file().endsWith(".c")
            && position.file().indexOf('/') < 0
            && code.owns(function)) {
          return Optional.of(position);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * As {@link #site}, but some place always: the innermost frame's where no learner's file is
   * below.
   */
  Position callSite() {
    Optional<Position> own = site();
    if (own.isPresent()) {
      return own.get();
    }
    List<StackFrame> frames = backtrace();
    return frames.isEmpty() ? NOWHERE : frames.getFirst().position();
  }

  /**
   * The same frames, those of each {@link #call} and {@link #start} by themselves; the innermost
   * call first.
   */
  public List<List<StackFrame>> calls() {
    List<List<StackFrame>> calls = new ArrayList<>();
    List<StackFrame> frames = new ArrayList<>();
    for (int i = stack.depth; i >= 0; i--) {
      LinkedFunction function = stack.frames[i].function;
      if (function.trampoline()) {
        calls.add(frames);
        frames = new ArrayList<>();
      } else {
        frames.add(new StackFrame(function.name(), position(i)));
      }
    }
    return calls;
  }

  /** Name of the native that runs now, "" if none does. */
  public String nativeName() {
    return loop.runningNative().name();
  }

  /** A native is running that C code called. */
  public boolean inNative() {
    return loop.inNative();
  }

  /** The automatic variable of one of the innermost functions that this address lies in. */
  public Optional<KnownObject> variableAt(long address) {
    return variableAt(address, MOST_LOOKED_AT);
  }

  /** The same for the innermost function alone. */
  public Optional<KnownObject> ownVariableAt(long address) {
    return variableAt(address, 0);
  }

  private Optional<KnownObject> variableAt(long address, int callers) {
    for (int i = stack.depth; i >= Math.max(0, stack.depth - callers); i--) {
      Frame frame = stack.frames[i];
      LinkedFunction function = frame.function;
      if (function.framePointer >= 0) {
        long memoryAt = stack.registers[frame.base + function.framePointer];
        if (address >= memoryAt && address - memoryAt < function.frameBytes()) {
          return function.object(memoryAt, address);
        }
      }
    }
    return Optional.empty();
  }

  /** Instructions executed so far, exact. */
  public long executed() {
    return loop.executed();
  }

  private Position position(int depth) {
    Frame frame = stack.frames[depth];
    return frame.function.position(depth == stack.depth ? stack.pc : frame.pc);
  }
}
