package dev.mmaplab.kernel.api;

import dev.mmaplab.machine.VirtualMemory;
import java.nio.charset.StandardCharsets;

/** C strings in kernel memory; one char for each byte (Latin-1), so that no byte is lost. */
final class KernelText {
  /** Longer "strings" have lost their NUL: what C would run into is an oops soon after. */
  private static final int LIMIT = 1 << 22;

  private KernelText() {}

  static String read(VirtualMemory memory, long address) {
    return read(memory, address, LIMIT);
  }

  /** At most {@code limit} bytes of it. */
  static String read(VirtualMemory memory, long address, int limit) {
    return new String(memory.loadString(address, limit), StandardCharsets.ISO_8859_1);
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Stores text and its NUL. */
  static void write(VirtualMemory memory, long address, String text) {
    byte[] bytes = bytes(text + "\0");
    memory.store(address, bytes, 0, bytes.length);
  }

  /** snprintf's way: at most {@code size} bytes, the last one always NUL. */
  static void write(VirtualMemory memory, long address, long size, String text) {
    if (size > 0) {
      write(memory, address, text.length() < size ? text : text.substring(0, (int) size - 1));
    }
  }
}
