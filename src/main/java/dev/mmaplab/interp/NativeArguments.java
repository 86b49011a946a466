package dev.mmaplab.interp;

import dev.mmaplab.c.Position;

/** The native call in progress in one run loop. */
final class NativeArguments implements NativeCall {
  private final Cpu cpu;
  private final CallStack stack;
  private int first;
  private int flags;

  NativeArguments(Cpu cpu, CallStack stack) {
    this.cpu = cpu;
    this.stack = stack;
  }

  void set(int firstRegister, int callFlags) {
    first = firstRegister;
    flags = callFlags;
  }

  @Override
  public int count() {
    return flags & 0xffff;
  }

  @Override
  public long arg(int index) {
    return index < count() ? stack.registers[first + index] : 0;
  }

  @Override
  public boolean resultUsed() {
    return (flags & dev.mmaplab.c.Op.RESULT_USED) != 0;
  }

  @Override
  public Cpu cpu() {
    return cpu;
  }

  @Override
  public Position site() {
    return cpu.callSite();
  }
}
