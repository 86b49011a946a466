package dev.mmaplab.kernel;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** {@code struct pid}: a number that drivers may hold after its task has gone. */
public final class PidStructs {
  private final Kernel kernel;
  private final Map<Integer, Long> addresses = new HashMap<>();
  private final Map<Long, Integer> numbers = new HashMap<>();

  private PidStructs(Kernel kernel) {
    this.kernel = kernel;
  }

  public static PidStructs of(Kernel kernel) {
    return kernel.part(PidStructs.class, PidStructs::new);
  }

  /** Address of the struct of a number, whether a task has it or not. */
  public long address(int number) {
    Optional<Long> known = Optional.ofNullable(addresses.get(number));
    if (known.isPresent()) {
      return known.get();
    }
    Layout layout = kernel.layouts().struct("pid");
    long at = KernelObjects.allocate(kernel, layout.size());
    kernel.kernelSpace().storeInt(at + layout.offset("count"), 1);
    KernelObjects.set(kernel, at, layout, "mmaplab_nr", number);
    addresses.put(number, at);
    numbers.put(at, number);
    return at;
  }

  /** The task that has this number now. */
  public Optional<Task> task(long address) {
    return Optional.ofNullable(numbers.get(address)).flatMap(kernel.processes()::find);
  }

  /** Its number, 0 for what is no struct pid. */
  public int number(long address) {
    return numbers.getOrDefault(address, 0);
  }
}
