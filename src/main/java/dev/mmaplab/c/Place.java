package dev.mmaplab.c;

/** Where an lvalue is, once its address parts have been computed. */
sealed interface Place {
  /** A variable that lives in a register. */
  record Register(int register, Scalar scalar) implements Place {}

  /** Memory at a register's value plus {@code offset}. */
  record Memory(int base, int offset) implements Place {}

  /** Memory at {@code base + index * size of the scalar}. */
  record Indexed(int base, int index) implements Place {}

  /** A bit-field in the storage unit at {@code unit}. */
  record BitField(Memory unit, Type.Bits bits) implements Place {}
}
