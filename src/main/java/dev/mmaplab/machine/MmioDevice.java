package dev.mmaplab.machine;

/**
 * A device whose registers appear in physical memory. Reads may have effects; nothing of it is ever
 * cached.
 */
public interface MmioDevice {
  /**
   * @param offset in bytes from the start of the device's range; a multiple of {@code size} or not,
   *     as the program has it
   * @param size 1, 2, 4 or 8
   * @return the value, zero-extended
   */
  long read(long offset, int size);

  /**
   * @param value its low {@code size} bytes count
   */
  void write(long offset, int size, long value);
}
