package dev.mmaplab.libc;

import dev.mmaplab.machine.VirtualMemory;

/** A view of a {@code FILE} in the program's memory, with glibc's fields and flags. */
final class Stream {
  static final int FLAGS = 0;
  static final int READ_PTR = 8;
  static final int READ_END = 16;
  static final int READ_BASE = 24;
  static final int WRITE_BASE = 32;
  static final int WRITE_PTR = 40;
  static final int WRITE_END = 48;
  static final int BUF_BASE = 56;
  static final int BUF_END = 64;
  static final int CHAIN = 104;
  static final int FILENO = 112;

  /** The process that popen started. */
  static final int CHILD = 116;

  private static final int SHORT_BUFFER = 131;

  static final int SIZE = 216;

  static final int MAGIC = 0xfbad0000;
  static final int USER_BUFFER = 0x0001;
  static final int UNBUFFERED = 0x0002;
  static final int NO_READS = 0x0004;
  static final int NO_WRITES = 0x0008;
  static final int EOF_SEEN = 0x0010;
  static final int ERROR_SEEN = 0x0020;
  static final int LINKED = 0x0080;
  static final int LINE_BUFFERED = 0x0200;
  static final int PUTTING = 0x0800;
  static final int APPENDING = 0x1000;

  private final UserCall c;
  private final VirtualMemory memory;
  private final long at;

  Stream(UserCall c, long at) {
    this.c = c;
    this.memory = c.memory();
    this.at = at;
  }

  /** The stream that a variable as {@code stdout} points to. */
  static Stream in(UserCall c, long variable) {
    return new Stream(c, c.memory().loadLong(variable));
  }

  UserCall call() {
    return c;
  }

  long address() {
    return at;
  }

  long get(int field) {
    return memory.loadLong(at + field);
  }

  void set(int field, long value) {
    memory.storeLong(at + field, value);
  }

  int flags() {
    return memory.loadInt(at + FLAGS);
  }

  boolean has(int flag) {
    return (flags() & flag) != 0;
  }

  void raise(int flag) {
    memory.storeInt(at + FLAGS, flags() | flag);
  }

  void drop(int flag) {
    memory.storeInt(at + FLAGS, flags() & ~flag);
  }

  int fd() {
    return memory.loadInt(at + FILENO);
  }

  void setFd(int fd) {
    memory.storeInt(at + FILENO, fd);
  }

  void clear() {
    memory.fill(at, 0, SIZE);
  }

  /** The one byte that an unbuffered stream has. */
  long shortBuffer() {
    return at + SHORT_BUFFER;
  }

  void setReadArea(long base, long pointer, long end) {
    set(READ_BASE, base);
    set(READ_PTR, pointer);
    set(READ_END, end);
  }

  void setBuffer(long base, long end) {
    set(BUF_BASE, base);
    set(BUF_END, end);
  }

  /**
   * Gets a buffer as _IO_file_doallocate does: line-buffered for a terminal, of st_blksize bytes.
   */
  void allocateBuffer() {
    if (get(BUF_BASE) != 0) {
      return;
    }
    if (has(UNBUFFERED)) {
      setBuffer(shortBuffer(), shortBuffer() + 1);
      return;
    }
    final int modeField = 24;
    final int blockSizeField = 56;
    final int statBytes = 144;
    long size = 8192;
    long stat = c.scratch(statBytes);
    if (fd() >= 0 && c.sys().fstat(fd(), stat) >= 0) {
      long blockSize = memory.loadLong(stat + blockSizeField);
      boolean device = (memory.loadInt(stat + modeField) & 0170000) == 0020000;
      if (device && FileCalls.isTerminal(c, fd())) {
        raise(LINE_BUFFERED);
      }
      if (blockSize > 0 && blockSize < size) {
        size = blockSize;
      }
    }
    long buffer = new Heap(c).malloc(size);
    if (buffer == 0) {
      setBuffer(shortBuffer(), shortBuffer() + 1);
    } else {
      setBuffer(buffer, buffer + size);
    }
  }

  /** Frees a buffer of ours. */
  void releaseBuffer() {
    long base = get(BUF_BASE);
    if (base != 0 && base != shortBuffer() && !has(USER_BUFFER)) {
      new Heap(c).free(base);
    }
    setBuffer(0, 0);
  }
}
