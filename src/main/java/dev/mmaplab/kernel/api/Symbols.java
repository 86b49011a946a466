package dev.mmaplab.kernel.api;

import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.kernel.Modules;
import java.util.Map;
import java.util.Optional;

/** Names for addresses of kernel and module text and data: kallsyms. */
final class Symbols {
  private Symbols() {}

  /**
   * As {@code %pS} prints it: {@code my_init+0x10/0x40 [driver]}, or the address if it lies in
   * nothing known.
   */
  static String describe(Kernel kernel, long address) {
    Optional<Modules.Loaded> module = kernel.modules().at(address);
    if (module.isPresent()) {
      Optional<String> named = inModule(module.get(), address);
      if (named.isPresent()) {
        return named.get() + " [" + module.get().name() + "]";
      }
    }
    Optional<String> name = kernel.text().nameAt(address);
    return name.map(n -> n + "+0x0/0x10").orElse("0x" + Long.toHexString(address));
  }

  private static Optional<String> inModule(Modules.Loaded module, long address) {
    String best = "";
    long start = 0;
    long end = module.base() + module.size();
    for (Map.Entry<String, Long> symbol : module.symbols().entrySet()) {
      long at = symbol.getValue();
      if (Long.compareUnsigned(at, address) <= 0) {
        if (best.isEmpty() || Long.compareUnsigned(at, start) > 0) {
          best = symbol.getKey();
          start = at;
        }
      } else if (Long.compareUnsigned(at, end) < 0) {
        end = at;
      }
    }
    long offset = address - start;
    long size = end - start;
    return best.isEmpty()
        ? Optional.empty()
        : Optional.of(best + "+0x" + Long.toHexString(offset) + "/0x" + Long.toHexString(size));
  }
}
