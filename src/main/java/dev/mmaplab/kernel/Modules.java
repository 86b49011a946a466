package dev.mmaplab.kernel;

import dev.mmaplab.c.ObjectFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Loadable modules: kernel/module. */
public final class Modules {
  /** Where a loaded module lies. {@code symbols} as the linker gives them. */
  public record Loaded(
      String name, long structAddress, long base, long size, Map<String, Long> symbols, int references, List<String> usedBy) {}

  Modules(Kernel kernel) {}

  /**
   * finit_module, as insmod's process: links, sets parameters, calls the init function.
   *
   * @param name of the module, as in {@code driver}
   * @param parameters as in {@code npages=3 text=hello}
   * @return 0 or −errno; log lines tell more
   */
  public long insert(String name, ObjectFile object, List<String> parameters) {
    throw new IllegalStateException();
  }

  /** delete_module: 0, −ENOENT, −EWOULDBLOCK (in use), −EBUSY (has no exit function or is loading). */
  public long remove(String name) {
    throw new IllegalStateException();
  }

  /** The module whose text or data holds the address. */
  public Optional<Loaded> at(long address) {
    throw new IllegalStateException();
  }

  public Optional<Loaded> find(String name) {
    throw new IllegalStateException();
  }

  /** In the order of /proc/modules: last loaded first. */
  public List<Loaded> list() {
    throw new IllegalStateException();
  }

  /** try_module_get; {@code module} is a struct module or 0 (built in: true). */
  public boolean tryGet(long module) {
    throw new IllegalStateException();
  }

  /** module_put. */
  public void put(long module) {
    throw new IllegalStateException();
  }

  /** /proc/modules. */
  public String listing() {
    throw new IllegalStateException();
  }
}
