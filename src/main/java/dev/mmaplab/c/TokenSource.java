package dev.mmaplab.c;

/** Preprocessed tokens, one after the other; the last is of kind END, again and again. */
public interface TokenSource {
  Token next();

  /**
   * Bytes that {@code #pragma pack} lets members be aligned to at most, at the token given as
   * number {@code token}, from 0 on; 0 if it says nothing there.
   */
  int packing(long token);

  /** True if the header of that path has been included so far. */
  default boolean included(String path) {
    return false;
  }
}
