package dev.mmaplab.c;

import java.util.List;

/**
 * A function's register code: instructions of four ints (operation, a, b, c; operations in {@link
 * Op}).
 *
 * @param symbol its name
 * @param global false for static functions
 * @param code four ints an instruction
 * @param constants 64-bit constants the code names by index
 * @param references symbols the code names by index; the linker makes a parallel array of addresses
 * @param registers size of the window; parameters arrive in registers 0 … n-1 (structs by value as
 *     the address of a copy)
 * @param frameBytes bytes of memory the frame needs on the C stack, a multiple of 16
 * @param parameters number of named parameters
 * @param variadic further arguments follow the named ones in registers
 * @param lines for each instruction an index into {@code positions}
 * @param positions source places
 * @param notes what instructions that only look say of what they look at
 * @param objects variables in the frame's memory
 */
public record FunctionCode(
    String symbol,
    boolean global,
    Type.Function type,
    int[] code,
    long[] constants,
    List<ObjectFile.Reference> references,
    int registers,
    int frameBytes,
    int parameters,
    boolean variadic,
    int[] lines,
    List<Position> positions,
    List<String> notes,
    List<FrameObject> objects) {
  /** A variable in the frame's memory. */
  public record FrameObject(String name, int offset, long size, Position declared) {}

  /**
   * Where in the source the instruction at {@code pc} (an index of instructions, not of ints) comes
   * from.
   */
  public Position position(int pc) {
    return positions.get(lines[pc]);
  }

  /** Bytes of text it occupies: 4 for each instruction that hardware would have. */
  public long textBytes() {
    return 4L * textIndex(code, code.length / 4);
  }

  /** How many of the first {@code count} instructions occupy text. */
  public static int textIndex(int[] code, int count) {
    int index = 0;
    for (int i = 0; i < count; i++) {
      if (!Op.looks(code[4 * i])) {
        index++;
      }
    }
    return index;
  }
}
