package dev.mmaplab.kernel.api;

import dev.mmaplab.kernel.Modules;

/** {@code linux/module.h}. */
final class ModuleCalls {
  private ModuleCalls() {}

  static void install(Binder binder) {
    binder.bind(
        "__symbol_get",
        (kernel, c) -> kernel.modules().symbolGet(KernelText.read(kernel.kernelSpace(), c.arg(0))));
    binder.bind(
        "__symbol_put",
        (kernel, c) -> {
          kernel.modules().symbolPut(KernelText.read(kernel.kernelSpace(), c.arg(0)));
          return 0;
        });
    binder.bind("try_module_get", (kernel, c) -> kernel.modules().tryGet(c.arg(0)) ? 1 : 0);
    binder.bind(
        "__module_get",
        (kernel, c) -> {
          boolean live = kernel.modules().tryGet(c.arg(0));
          return live ? 1 : 0;
        });
    binder.bind(
        "module_put",
        (kernel, c) -> {
          kernel.modules().put(c.arg(0));
          return 0;
        });
    binder.bind(
        "module_refcount",
        (kernel, c) ->
            kernel.modules().list().stream()
                .filter(m -> m.structAddress() == c.arg(0))
                .mapToInt(Modules.Loaded::references)
                .findFirst()
                .orElse(0));
  }
}
