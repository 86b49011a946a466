package dev.mmaplab.kernel.api;

/** Where each class of this package installs its functions, one line each. */
public interface Binder {
  /**
   * @param name as the header declares it
   */
  void bind(String name, KernelFunction function);
}
