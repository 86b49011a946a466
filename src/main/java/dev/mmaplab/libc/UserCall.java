package dev.mmaplab.libc;

import dev.mmaplab.c.UnsupportedException;
import dev.mmaplab.interp.Cpu;
import dev.mmaplab.interp.NativeCall;
import dev.mmaplab.kernel.Syscalls;
import dev.mmaplab.kernel.Task;
import dev.mmaplab.kernel.mm.Blocks;
import dev.mmaplab.machine.VirtualMemory;
import java.nio.charset.StandardCharsets;

/**
 * One call of a library function: its arguments, the caller's memory and errno, the system calls.
 */
final class UserCall {
  /** Below the stack pointer code may keep data without moving it (the x86-64 ABI's red zone). */
  private static final int RED_ZONE = 128;

  private static final int CHARGED_BYTES = 4096;
  private static final int BYTES_AN_INSTRUCTION = 32;
  private static final int MAX_STRING = 1 << 28;

  private final NativeCall call;
  private final Task task;
  private final VirtualMemory memory;
  private long lowest;

  UserCall(NativeCall call) {
    this.call = call;
    this.task = (Task) call.cpu().owner();
    this.memory = call.memory();
    this.lowest = call.cpu().stackPointer() - RED_ZONE;
  }

  int count() {
    return call.count();
  }

  /** Argument as 64 bits; 0 for one that was not passed. */
  long arg(int index) {
    return index < call.count() ? call.arg(index) : 0;
  }

  int intArg(int index) {
    return (int) arg(index);
  }

  double doubleArg(int index) {
    return Double.longBitsToDouble(arg(index));
  }

  VirtualMemory memory() {
    return memory;
  }

  /** What the program's allocator has handed out. */
  Blocks blocks() {
    return task.group().mm().orElseThrow().blocks();
  }

  Cpu cpu() {
    return call.cpu();
  }

  Task task() {
    return task;
  }

  Syscalls sys() {
    return task.kernel().syscalls();
  }

  /** What a system call's wrapper returns: −1 and errno for −4095 … −1. */
  long result(long raw) {
    return raw < 0 && raw >= -4095 ? fail((int) -raw) : raw;
  }

  /** Sets errno; −1. */
  long fail(int errno) {
    setErrno(errno);
    return -1;
  }

  /** Sets errno; a null pointer. */
  long failNull(int errno) {
    setErrno(errno);
    return 0;
  }

  void setErrno(int errno) {
    memory.storeInt(errnoAddress(), errno);
  }

  int errno() {
    return memory.loadInt(errnoAddress());
  }

  /** Where this thread's errno is. */
  long errnoAddress() {
    return task.pid() == task.tgid() ? LibcData.ERRNO : LibcData.threadErrno(task.pid());
  }

  /** Room on the stack that lasts until this call returns; 16-byte aligned. */
  long scratch(int bytes) {
    lowest = lowest - bytes & ~15L;
    return lowest;
  }

  /**
   * Gives back what {@link #scratch} gave since {@code mark}, which is what it gave before that.
   */
  void releaseScratch(long mark) {
    lowest = mark;
  }

  long scratchMark() {
    return lowest;
  }

  /** Counts work on this many bytes as processor time; ends the run if that is used up. */
  void charge(long bytes) {
    if (bytes >= CHARGED_BYTES || bytes < 0) {
      task.kernel().limits().chargeInstructions(Math.max(0, bytes / BYTES_AN_INSTRUCTION));
    }
  }

  /** The bytes of a C string. */
  byte[] bytes(long address) {
    byte[] bytes = memory.loadString(address, MAX_STRING);
    charge(bytes.length);
    return bytes;
  }

  /** A C string, one char for each byte. */
  String string(long address) {
    return new String(bytes(address), StandardCharsets.ISO_8859_1);
  }

  /** Stores bytes and a closing NUL. */
  void storeString(long address, byte[] text) {
    byte[] closed = java.util.Arrays.copyOf(text, text.length + 1);
    memory.store(address, closed, 0, closed.length);
  }

  /** What a function throws for something glibc does and we do not. */
  UnsupportedException unsupported(String construct) {
    return new UnsupportedException(construct, call.site());
  }

  static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
