package dev.mmaplab.c;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One compiled .c file, not yet linked: the counterpart of a {@code .o}.
 *
 * @param name the .c file
 * @param functions compiled functions; a static inline one only if something refers to it
 * @param data objects with static storage, string literals included (named {@code .LC0} …)
 * @param structs file-scope struct tags, for views and findings
 * @param aliases further names of what the file defines
 * @param weak symbols that may stay undefined, and whose definitions give way to others
 */
public record ObjectFile(
    String name,
    List<FunctionCode> functions,
    List<DataObject> data,
    List<Alias> aliases,
    Map<String, Type.Struct> structs,
    Set<String> weak) {

  /**
   * A symbol that code or data refers to; looked up in this object first, then among the exported
   * ones.
   *
   * @param position of the first use in the learner's text
   */
  public record Reference(String symbol, boolean function, Position position) {}

  /** {@code symbol} is at the same address as {@code target}, which this object defines. */
  public record Alias(String symbol, String target, boolean global, Position position) {}

  /**
   * An object with static storage.
   *
   * @param global false for static ones
   * @param bytes its initial bytes; shorter than {@code size} where the rest is zero
   * @param relocations pointers in it to fill when addresses are known
   * @param section "" for the usual one
   */
  public record DataObject(
      String symbol,
      boolean global,
      Type type,
      long size,
      int align,
      byte[] bytes,
      List<Relocation> relocations,
      boolean readOnly,
      String section,
      Optional<Position> position) {}

  /** 8 bytes at {@code offset} become the address of the symbol plus {@code addend}. */
  public record Relocation(long offset, Reference target, long addend) {}
}
