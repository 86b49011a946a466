package dev.mmaplab.libc;

/** Where each class of this package installs its functions, one line each. */
@FunctionalInterface
interface Exports {
  /**
   * @param name as the header declares it
   */
  void add(String name, UserFunction function);
}
