package dev.mmaplab.kernel.mm;

/** The fields of mm_struct that say where execve has put the parts of a program. */
public final class ProgramBounds {
  private final Mm mm;
  private final Offsets at;

  ProgramBounds(Mm mm, Offsets at) {
    this.mm = mm;
    this.at = at;
  }

  /**
   * Sets where the heap begins (the end of the program's data), and the code and data bounds of
   * mm_struct.
   */
  public void set(long startCode, long endCode, long startData, long endData) {
    mm.put(at.mmStartCode, startCode);
    mm.put(at.mmEndCode, endCode);
    mm.put(at.mmStartData, startData);
    mm.put(at.mmEndData, endData);
    long heap = (endData + 4095) & ~4095L;
    mm.put(at.mmStartBrk, heap);
    mm.put(at.mmBrk, heap);
  }

  /** start_code of mm_struct. */
  public long startCode() {
    return mm.get(at.mmStartCode);
  }

  /** end_code of mm_struct. */
  public long endCode() {
    return mm.get(at.mmEndCode);
  }

  /** start_stack of mm_struct. */
  public long startStack() {
    return mm.get(at.mmStartStack);
  }

  /** start_data, end_data, start_brk, arg_start, arg_end, env_start and env_end of mm_struct. */
  public long[] data() {
    return new long[] {
      mm.get(at.mmStartData),
      mm.get(at.mmEndData),
      mm.get(at.mmStartBrk),
      mm.get(at.mmArgStart),
      mm.get(at.mmArgEnd),
      mm.get(at.mmEnvStart),
      mm.get(at.mmEnvEnd)
    };
  }

  /** Where execve has put the first argument and the first string of the environment, and ends. */
  public void setArguments(long stack, long arguments, long environment, long end) {
    mm.put(at.mmStartStack, stack);
    mm.put(at.mmArgStart, arguments);
    mm.put(at.mmArgEnd, environment);
    mm.put(at.mmEnvStart, environment);
    mm.put(at.mmEnvEnd, end);
  }

  /** Pages of the program's own code. */
  public long codePages() {
    return ((mm.get(at.mmEndCode) + 4095) >>> 12) - (mm.get(at.mmStartCode) >>> 12);
  }
}
