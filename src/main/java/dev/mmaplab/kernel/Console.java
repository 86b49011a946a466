package dev.mmaplab.kernel;

/**
 * The terminal of a computer: what /dev/console, /dev/tty and the first process's standard files
 * lead to.
 */
public interface Console {
  /** Shows bytes; charged to the output budget by the kernel. */
  void write(byte[] bytes);

  /** At most {@code count} bytes of what was typed; none at its end. */
  byte[] read(int count);
}
