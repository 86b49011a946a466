package dev.mmaplab.kernel;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/**
 * Variables of the kernel itself that headers declare {@code extern}: made when the first module
 * refers to them.
 */
public final class KernelVariables {
  private final Map<String, LongSupplier> makers = new HashMap<>();
  private final Map<String, Long> addresses = new HashMap<>();

  KernelVariables(Interrupts interrupts) {
    provide("mmaplab_cpu", interrupts::structAddress);
  }

  /**
   * @param address allocates and fills the variable
   */
  public void provide(String name, LongSupplier address) {
    makers.put(name, address);
  }

  OptionalLong address(String name) {
    if (!makers.containsKey(name)) {
      return OptionalLong.empty();
    }
    Long known = addresses.get(name);
    if (known == null) {
      known = makers.getOrDefault(name, () -> 0).getAsLong();
      addresses.put(name, known);
    }
    return OptionalLong.of(known);
  }
}
