package dev.mmaplab.kernel.api;

import dev.mmaplab.interp.NativeCall;
import dev.mmaplab.kernel.Kernel;

/** A kernel function that drivers call, implemented in Java. Stateless: shared by all computers. */
@FunctionalInterface
public interface KernelFunction {
  /**
   * @return the result in C's representation, as {@link dev.mmaplab.interp.Native#call} says
   */
  long call(Kernel kernel, NativeCall call);
}
