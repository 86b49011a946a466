package dev.mmaplab.c;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects a function's instructions, constants, references and source places; jumps are patched
 * when all labels are placed.
 */
final class CodeBuffer {
  /** A place in the code, perhaps not known yet. */
  static final class Label {
    private int target = -1;

    boolean placed() {
      return target >= 0;
    }
  }

  private record JumpFix(int instruction, Label label) {}

  private record TableFix(int constant, Label label, boolean address) {}

  /** Bytes of text each instruction stands for in label addresses and text sizes. */
  static final int LABEL_BYTES = 4;

  private int[] code = new int[256];
  private int[] lines = new int[64];
  private int count;
  private final List<Long> constants = new ArrayList<>();
  private final Map<Long, Integer> constantIndex = new HashMap<>();
  private final List<ObjectFile.Reference> references = new ArrayList<>();
  private final Map<String, Integer> referenceIndex = new HashMap<>();
  private final List<Position> positions = new ArrayList<>();
  private final Map<Position, Integer> positionIndex = new HashMap<>();
  private final List<JumpFix> jumps = new ArrayList<>();
  private final List<TableFix> tables = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final String learnersFile;
  private final Window window;
  private Position position;

  /**
   * @param start where instructions come from until {@link #at} says otherwise
   */
  CodeBuffer(String learnersFile, Position start, Window window) {
    this.learnersFile = learnersFile;
    this.window = window;
    this.position = start;
  }

  /** Further instructions come from here; the place before. */
  Position at(Position now) {
    Position before = position;
    position = now;
    return before;
  }

  Position position() {
    return position;
  }

  void emit(int op, int a, int b, int c) {
    append(op, a, b, c);
    int mark = Op.writes(op) ? window.markOf(a) : -1;
    if (mark >= 0) {
      append(Op.MARK, mark, 0, 1);
    }
  }

  private void append(int op, int a, int b, int c) {
    if (4 * count == code.length) {
      code = Arrays.copyOf(code, 2 * code.length);
      lines = Arrays.copyOf(lines, 2 * lines.length);
    }
    int i = 4 * count;
    code[i] = op;
    code[i + 1] = a;
    code[i + 2] = b;
    code[i + 3] = c;
    lines[count] = positionIndex.computeIfAbsent(position, this::addPosition);
    count++;
  }

  private int addPosition(Position p) {
    positions.add(p);
    return positions.size() - 1;
  }

  /** An instruction that only looks ({@link Op#looks}); its c is the number of the note. */
  void look(int op, int a, int b, String note) {
    int number = notes.indexOf(note);
    if (number < 0) {
      number = notes.size();
      notes.add(note);
    }
    emit(op, a, b, number);
  }

  /** A jump whose c is the label. */
  void jump(int op, int a, int b, Label label) {
    jumps.add(new JumpFix(count, label));
    emit(op, a, b, 0);
  }

  /** Places the label here. */
  void place(Label label) {
    label.target = count;
  }

  /** Index of the instruction the label stands at; only once placed. */
  int target(Label label) {
    if (label.target < 0) {
      throw new IllegalStateException("label never placed");
    }
    return label.target;
  }

  /** How many bytes of text stand before each instruction, and before the end. */
  long[] textOffsets() {
    long[] offsets = new long[count + 1];
    for (int i = 0; i < count; i++) {
      offsets[i + 1] = offsets[i] + (Op.looks(code[4 * i]) ? 0 : LABEL_BYTES);
    }
    return offsets;
  }

  int constant(long value) {
    return constantIndex.computeIfAbsent(value, this::addConstant);
  }

  private int addConstant(long value) {
    constants.add(value);
    return constants.size() - 1;
  }

  /** A jump table for {@link Op#TABLE}: low, count, targets. */
  int table(long low, List<Label> targets) {
    int index = addConstant(low);
    addConstant(targets.size());
    for (Label label : targets) {
      tables.add(new TableFix(addConstant(0), label, false));
    }
    return index;
  }

  /** A constant: how far behind the function's address the address of the label lies. */
  int labelOffset(Label label) {
    int index = addConstant(0);
    tables.add(new TableFix(index, label, true));
    return index;
  }

  int reference(String symbol, boolean function, Position use) {
    Integer known = referenceIndex.get(symbol);
    if (known == null) {
      referenceIndex.put(symbol, references.size());
      references.add(new ObjectFile.Reference(symbol, function, use));
      return references.size() - 1;
    }
    if (use.file().equals(learnersFile)
        && !references.get(known).position().file().equals(learnersFile)) {
      references.set(known, new ObjectFile.Reference(symbol, function, use));
    }
    return known;
  }

  /** The finished code with all jumps patched. */
  FunctionCode finish(
      String symbol,
      boolean global,
      Type.Function type,
      int registers,
      int frameBytes,
      int parameters,
      boolean variadic,
      List<FunctionCode.FrameObject> objects) {
    for (JumpFix fix : jumps) {
      code[4 * fix.instruction + 3] = target(fix.label);
    }
    long[] text = textOffsets();
    for (TableFix fix : tables) {
      int target = target(fix.label);
      constants.set(fix.constant, fix.address ? text[target] : target);
    }
    long[] values = constants.stream().mapToLong(Long::longValue).toArray();
    List<ObjectFile.Reference> needed = neededReferences(values);
    return new FunctionCode(
        symbol,
        global,
        type,
        Arrays.copyOf(code, 4 * count),
        values,
        needed,
        registers,
        frameBytes,
        parameters,
        variadic,
        Arrays.copyOf(lines, count),
        List.copyOf(positions),
        List.copyOf(notes),
        List.copyOf(objects));
  }

  /** The references control can arrive at, renumbered; instructions that use others trap. */
  private List<ObjectFile.Reference> neededReferences(long[] values) {
    if (references.isEmpty()) {
      return List.of();
    }
    BitSet reachable = Reachable.of(code, count, values);
    List<ObjectFile.Reference> needed = new ArrayList<>();
    int[] numbers = new int[references.size()];
    for (int i = 0; i < count; i++) {
      if (code[4 * i] != Op.ADDR && code[4 * i] != Op.CALL) {
        continue;
      }
      if (!reachable.get(i)) {
        code[4 * i] = Op.TRAP;
        continue;
      }
      int old = code[4 * i + 3];
      if (numbers[old] == 0) {
        needed.add(references.get(old));
        numbers[old] = needed.size();
      }
      code[4 * i + 3] = numbers[old] - 1;
    }
    return List.copyOf(needed);
  }
}
