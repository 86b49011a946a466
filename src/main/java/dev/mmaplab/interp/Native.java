package dev.mmaplab.interp;

/** A function that C code calls and Java implements. */
@FunctionalInterface
public interface Native {
  /**
   * @return the result in C's representation: sign- or zero-extended to 64 bits by its C type, an
   *     address for a pointer, {@link Double#doubleToRawLongBits} for a double, 0 for void
   */
  long call(NativeCall call);
}
