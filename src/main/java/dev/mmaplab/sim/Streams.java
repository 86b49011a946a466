package dev.mmaplab.sim;

import dev.mmaplab.kernel.BuiltInCalls;
import dev.mmaplab.kernel.Kernel;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The standard streams of a command written in Java, and the calls it makes. */
final class Streams {
  private static final int CHUNK = 4096;
  private static final int BYTES_AN_INSTRUCTION = 8;
  private final Kernel kernel;
  private final StringBuilder buffer = new StringBuilder();
  private Optional<Boolean> line = Optional.empty();
  private long held;

  Streams(Kernel kernel) {
    this.kernel = kernel;
  }

  /** Text as its bytes, a character each, which is what commands work on. */
  static String bytes(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  Kernel kernel() {
    return kernel;
  }

  BuiltInCalls calls() {
    return kernel.builtInCalls();
  }

  /**
   * @param text a character for each byte
   */
  void out(String text) {
    write(1, text.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** Prints as C's stdio does: a line at a time to a terminal, else a block at a time. */
  void print(String text) {
    buffer.append(text);
    if (!line.isPresent()) {
      line = Optional.of(calls().terminal(1));
    }
    int end = line.get() ? buffer.lastIndexOf("\n") + 1 : buffer.length() / CHUNK * CHUNK;
    if (end > 0) {
      write(1, buffer.substring(0, end).getBytes(StandardCharsets.ISO_8859_1));
      buffer.delete(0, end);
    }
  }

  /** Writes what has been printed. */
  void flush() {
    byte[] rest = buffer.toString().getBytes(StandardCharsets.ISO_8859_1);
    buffer.setLength(0);
    write(1, rest);
  }

  void err(String text) {
    write(2, text.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** Writes all bytes, however many calls that takes. */
  void write(int fd, byte[] bytes) {
    int done = 0;
    while (done < bytes.length) {
      byte[] rest = done == 0 ? bytes : java.util.Arrays.copyOfRange(bytes, done, bytes.length);
      int written = calls().write(fd, rest);
      if (written <= 0) {
        return;
      }
      done += written;
    }
  }

  /** Counts bytes read that stay in memory until {@link #release}. */
  void hold(int bytes) {
    held += bytes;
    kernel.limits().hold(bytes);
    kernel.limits().chargeInstructions(bytes / BYTES_AN_INSTRUCTION);
  }

  /** Gives back some of what is held. */
  void letGo(int bytes) {
    held -= bytes;
    kernel.limits().hold(-(long) bytes);
  }

  /** The command has ended: nothing is held any more. */
  void release() {
    kernel.limits().hold(-held);
    held = 0;
  }

  /** Reads to the end of the file; the bytes count as held. */
  byte[] readAll(int fd) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    while (true) {
      byte[] chunk = calls().read(fd, CHUNK);
      if (chunk.length == 0) {
        return all.toByteArray();
      }
      hold(chunk.length);
      all.writeBytes(chunk);
    }
  }

  String readText(int fd) {
    return new String(readAll(fd), StandardCharsets.ISO_8859_1);
  }
}
