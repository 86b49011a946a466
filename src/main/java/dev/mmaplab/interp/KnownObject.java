package dev.mmaplab.interp;

import dev.mmaplab.c.Position;

/**
 * A variable in memory.
 *
 * @param name as declared; a string literal's begins with a dot
 * @param declared where
 * @param onStack automatic
 */
public record KnownObject(
    String name, long address, long size, Position declared, boolean onStack) {
  /** First address behind it. */
  public long end() {
    return address + size;
  }
}
