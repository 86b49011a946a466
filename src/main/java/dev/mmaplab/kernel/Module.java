package dev.mmaplab.kernel;

import dev.mmaplab.interp.KnownObject;
import dev.mmaplab.interp.Linker;
import dev.mmaplab.interp.StaticObjects;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** One module in memory, with its {@code struct module}. */
final class Module {
  /** enum module_state. */
  static final int LIVE = 0;

  static final int COMING = 1;
  static final int GOING = 2;

  private final Kernel kernel;
  private final Layout layout;
  private final String name;
  private final long struct;
  private final long base;
  private final long size;
  private final List<Module> uses = new ArrayList<>();
  private final List<Long> held = new ArrayList<>();
  private final Map<String, Long> exports = new HashMap<>();
  private final Set<String> gplOnly = new HashSet<>();
  private Map<String, Long> symbols = Map.of();
  private Optional<StaticObjects> objects = Optional.empty();

  Module(Kernel kernel, String name, long base, long size) {
    this.kernel = kernel;
    this.layout = kernel.layouts().struct("module");
    this.name = name;
    this.base = base;
    this.size = size;
    this.struct = KernelObjects.allocate(kernel, layout.size());
    KernelObjects.setText(kernel, struct, layout, "name", name);
    setState(COMING);
    setReferences(1);
  }

  String name() {
    return name;
  }

  long structAddress() {
    return struct;
  }

  long base() {
    return base;
  }

  long size() {
    return size;
  }

  boolean holds(long address) {
    return Long.compareUnsigned(address, base) >= 0
        && Long.compareUnsigned(address, base + size) < 0;
  }

  /** Modules whose symbols it uses. */
  List<Module> uses() {
    return uses;
  }

  /** Its variable at an address. */
  Optional<KnownObject> variableAt(long address) {
    return objects.flatMap(all -> all.at(address));
  }

  Map<String, Long> symbols() {
    return symbols;
  }

  void linked(Linker.Linked linked) {
    symbols = Map.copyOf(linked.symbols());
    objects = Optional.of(linked.objects());
    KernelObjects.set(
        kernel, struct, layout, "init", function(linked, ".mmaplab.init", "init_module"));
    KernelObjects.set(
        kernel, struct, layout, "exit", function(linked, ".mmaplab.exit", "cleanup_module"));
    Layout symbol = kernel.layouts().struct("kernel_symbol");
    for (Linker.Placed placed : linked.sections().getOrDefault("__ksymtab", List.of())) {
      long text = KernelObjects.get(kernel, placed.address(), symbol, "name");
      exports.put(string(text), KernelObjects.get(kernel, placed.address(), symbol, "value"));
      if (KernelObjects.get(kernel, placed.address(), symbol, "gpl_only") != 0) {
        gplOnly.add(string(text));
      }
    }
  }

  /**
   * What module_init() or module_exit() named, else the function of the name that they stand for.
   */
  private long function(Linker.Linked linked, String section, String symbol) {
    List<Linker.Placed> placed = linked.sections().getOrDefault(section, List.of());
    return placed.isEmpty()
        ? symbols.getOrDefault(symbol, 0L)
        : kernel.kernelSpace().loadLong(placed.getFirst().address());
  }

  private String string(long address) {
    return new String(
        kernel.kernelSpace().loadString(address, 512),
        java.nio.charset.StandardCharsets.ISO_8859_1);
  }

  Map<String, Long> exports() {
    return exports;
  }

  boolean gplOnly(String symbol) {
    return gplOnly.contains(symbol);
  }

  OptionalLong exported(String symbol) {
    Long at = exports.get(symbol);
    return at == null ? OptionalLong.empty() : OptionalLong.of(at);
  }

  long init() {
    return KernelObjects.get(kernel, struct, layout, "init");
  }

  long exit() {
    return KernelObjects.get(kernel, struct, layout, "exit");
  }

  int state() {
    return (int) KernelObjects.get(kernel, struct, layout, "state");
  }

  void setState(int state) {
    KernelObjects.set(kernel, struct, layout, "state", state);
  }

  /** module_refcount: one less than what the struct holds (MODULE_REF_BASE). */
  int references() {
    return (int) KernelObjects.get(kernel, struct, layout, "refcnt.counter") - 1;
  }

  void setReferences(int count) {
    KernelObjects.set(kernel, struct, layout, "refcnt.counter", count + 1L);
  }

  /** Kernel memory that lives as long as the module: parameter texts. */
  void hold(long address) {
    held.add(address);
  }

  /** Code, data and struct are gone. */
  void release() {
    kernel.text().remove(base, base + size);
    kernel.memory().vmalloc().releaseModule(base);
    held.forEach(a -> KernelObjects.free(kernel, a));
    KernelObjects.free(kernel, struct);
  }
}
