package dev.mmaplab.interp;

import dev.mmaplab.c.FunctionCode;
import dev.mmaplab.c.Op;
import dev.mmaplab.c.Position;
import dev.mmaplab.c.Type;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** A function at its address, as the run loop wants it. */
final class LinkedFunction implements Code {
  /**
   * Bytes of stack each call takes besides the frame's own memory: return address, saved registers,
   * alignment.
   */
  static final int CALL_BYTES = 48;

  /** Stands in {@link #code} for an operation where compiled code can be entered. */
  static final int ENTER = -1;

  private static final Position NOWHERE = new Position("", 0, 0);

  final long address;

  /** For the interpreter; its jumps go to indices of ints. */
  final int[] code;

  /** As {@link #code}, but without {@link #ENTER}. */
  int[] original;

  final long[] constants;
  final long[] addresses;

  /** What direct calls lead to, by reference; {@link Code#NOTHING} until first called. */
  final Code[] targets;

  final int registers;
  final int parameters;
  final boolean variadic;
  final int stackBytes;

  /** Which register receives the address of the frame's memory; -1 without any. */
  final int framePointer;

  /** Some parameter is narrower than 64 bits. */
  final boolean narrows;

  /** The run loop may enter it without a second look. */
  boolean plain;

  /** {@link CompiledCode#NONE} if there is none (yet). */
  CompiledCode compiled = CompiledCode.NONE;

  /** Compiled code may enter its compiled code without a third look. */
  boolean direct;

  /** How often slices ended here; negative when that no longer matters. */
  int points;

  /** Its module is gone. */
  private boolean removed;

  private final TextOffsets text;

  /** Which instructions have told what they noticed. */
  private final BitSet told = new BitSet();

  private final FunctionCode source;
  private final Narrowing[] narrowing;

  LinkedFunction(long address, FunctionCode source, long[] addresses) {
    this.address = address;
    this.source = source;
    this.code = scaled(source.code());
    this.original = code;
    this.constants = source.constants();
    this.text = new TextOffsets(code);
    this.addresses = addresses;
    this.targets = new Code[addresses.length];
    Arrays.fill(targets, Code.NOTHING);
    this.registers = source.registers();
    this.parameters = source.parameters();
    this.variadic = source.variadic();
    this.stackBytes = CALL_BYTES + source.frameBytes();
    this.framePointer = source.frameBytes() == 0 ? -1 : parameters + (variadic ? 1 : 0);
    this.narrowing = narrowing(source.type());
    this.narrows = Arrays.stream(narrowing).anyMatch(n -> n != Narrowing.NONE);
    this.plain = !variadic;
  }

  /**
   * The code through which calls from Java and signal handlers enter C: calls the address in its
   * first register with the {@code count} arguments after it, then does {@code last}.
   */
  static LinkedFunction trampoline(int count, int last) {
    int[] code = {Op.CALLR, 1, count | Op.RESULT_USED, 0, last, 0, 0, 0};
    Type.Function type =
        new Type.Function(dev.mmaplab.c.QualType.of(new Type.Void()), List.of(), false, true);
    return new LinkedFunction(
        0,
        new FunctionCode(
            "",
            false,
            type,
            code,
            new long[0],
            List.of(),
            10 + count,
            0,
            0,
            false,
            new int[2],
            List.of(NOWHERE),
            List.of(),
            List.of()),
        new long[0]);
  }

  /** It ends a signal handler rather than a call from Java. */
  boolean handlerTrampoline() {
    return trampoline() && code[4] == Op.HANDLED;
  }

  /** Frames of this kind are of no interest to people. */
  boolean trampoline() {
    return address == 0;
  }

  @Override
  public String name() {
    return source.symbol();
  }

  /** Source place of the instruction at an index of ints. */
  Position position(int pc) {
    return source.position(pc / 4);
  }

  /** Where {@link Op#TABLE} goes, an index of ints; {@code otherwise} is one. */
  int entry(long value, int table, int otherwise) {
    long index = value - constants[table];
    return index >= 0 && index < constants[table + 1]
        ? 4 * (int) constants[table + 2 + (int) index]
        : otherwise;
  }

  /** Where the address of a label is, an index of ints; traps for what is none. */
  int place(long labelAddress) {
    int pc = text.at(labelAddress - address, code.length);
    if (pc < 0 || pc >= code.length) {
      throw new CpuTrap(CpuTrap.Kind.NO_CODE, labelAddress);
    }
    return pc;
  }

  /** Address of the instruction at an index of ints. */
  long addressOf(int pc) {
    return address + text.of(pc);
  }

  /** True the first time the instruction at an index of ints has something to tell. */
  boolean firstNotice(int pc) {
    boolean first = !told.get(pc / 4);
    told.set(pc / 4);
    return first;
  }

  /** The variable at this many bytes from the frame's memory. */
  Optional<KnownObject> object(long frameMemory, long address) {
    long offset = address - frameMemory;
    for (FunctionCode.FrameObject o : source.objects()) {
      if (offset >= o.offset() && offset < o.offset() + o.size()) {
        return Optional.of(
            new KnownObject(o.name(), frameMemory + o.offset(), o.size(), o.declared(), true));
      }
    }
    return Optional.empty();
  }

  /** Bytes of its frame's memory. */
  int frameBytes() {
    return source.frameBytes();
  }

  /** What an instruction that only looks says of what it looks at. */
  String note(int number) {
    return source.notes().get(number);
  }

  /** From now on its compiled code is run wherever that can be entered. */
  void compiled(CompiledClasses.Compiled result) {
    points = Integer.MIN_VALUE;
    if (result.code() != CompiledCode.NONE) {
      original = code.clone();
      compiled = result.code();
      direct = plain;
      for (int pc : result.entries()) {
        code[pc] = ENTER;
      }
    }
  }

  void remove() {
    removed = true;
    plain = false;
    direct = false;
  }

  boolean removed() {
    return removed;
  }

  /** Cuts arguments to their parameters' types, for callers that do not know these. */
  void narrow(long[] registers, int first) {
    int count = Math.min(narrowing.length, registers.length - first);
    for (int i = 0; i < count; i++) {
      registers[first + i] = narrowing[i].cut(registers[first + i]);
    }
  }

  /** A copy whose jumps go to indices of ints. */
  private static int[] scaled(int[] code) {
    int[] copy = code.clone();
    for (int i = 0; i < copy.length; i += 4) {
      if (copy[i] >= Op.JMP && copy[i] <= Op.TABLE) {
        copy[i + 3] *= 4;
      }
    }
    return copy;
  }

  private static Narrowing[] narrowing(Type.Function type) {
    int hidden = type.result().type().inMemory() ? 1 : 0;
    Narrowing[] all = new Narrowing[hidden + type.parameters().size()];
    Arrays.fill(all, Narrowing.NONE);
    for (int i = hidden; i < all.length; i++) {
      all[i] = Narrowing.of(type.parameters().get(i - hidden).type());
    }
    return all;
  }
}
