package dev.mmaplab.kernel;

import dev.mmaplab.c.ObjectFile;
import dev.mmaplab.interp.KnownObject;
import dev.mmaplab.kernel.api.KernelApi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Loadable modules: kernel/module. */
public final class Modules {
  /** Where a loaded module lies. {@code symbols} as the linker gives them. */
  public record Loaded(
      String name,
      long structAddress,
      long base,
      long size,
      Map<String, Long> symbols,
      int references,
      List<String> usedBy) {}

  private final Kernel kernel;
  private final List<Module> modules = new ArrayList<>();

  Modules(Kernel kernel) {
    this.kernel = kernel;
  }

  /**
   * finit_module, as insmod's process: links, sets parameters, calls the init function.
   *
   * @param name of the module, as in {@code driver}
   * @param parameters as in {@code npages=3 text=hello}
   * @return 0 or −errno; log lines tell more
   * @throws dev.mmaplab.c.UnsupportedException for a kernel function that Linux has and mmaplab
   *     lacks
   */
  public long insert(String name, ObjectFile object, List<String> parameters) {
    Task task = kernel.current();
    task.enterKernel();
    try {
      return new ModuleLoader(kernel, this).insert(name, object, parameters);
    } catch (ErrnoException e) {
      return -e.errno();
    } finally {
      task.leaveKernel();
    }
  }

  /** delete_module: 0, −ENOENT, −EAGAIN (in use), −EBUSY (has no exit function or is loading). */
  public long remove(String name) {
    Optional<Module> found = named(name);
    if (found.isEmpty()) {
      return -Errno.ENOENT;
    }
    Module module = found.get();
    if (!users(module).isEmpty()) {
      return -Errno.EAGAIN;
    }
    if (module.state() != Module.LIVE) {
      return -Errno.EBUSY;
    }
    if (module.init() != 0 && module.exit() == 0) {
      return -Errno.EBUSY;
    }
    if (module.references() > 0) {
      return -Errno.EAGAIN;
    }
    if (module.references() < 0) {
      throw kernel
          .oopses()
          .bug(
              "kernel/module/main.c:" + (kernel.version() == KernelVersion.V6_12 ? "692" : "656"),
              "__do_sys_delete_module");
    }
    module.setState(Module.GOING);
    module.setReferences(-1);
    Task task = kernel.current();
    task.enterKernel();
    try {
      if (module.exit() != 0) {
        kernel.callDriver("module_exit", module.exit());
      }
    } finally {
      task.leaveKernel();
    }
    KernelApi.settle(kernel);
    kernel.events().add(new Event.ModuleUnloaded(kernel.pid(), kernel.site(), name));
    free(module);
    return 0;
  }

  /** Takes away everything of a module, whether it ever lived or not. */
  void free(Module module) {
    modules.remove(module);
    for (Module used : module.uses()) {
      used.setReferences(used.references() - 1);
      kernel.files().remove("/sys/module/" + used.name() + "/holders/" + module.name());
    }
    kernel.files().remove("/sys/module/" + module.name());
    module.release();
  }

  void add(Module module) {
    modules.addFirst(module);
  }

  Optional<Module> named(String name) {
    return modules.stream().filter(m -> m.name().equals(name)).findFirst();
  }

  private List<String> users(Module module) {
    return modules.stream().filter(m -> m.uses().contains(module)).map(Module::name).toList();
  }

  /** An exported symbol and the module that has it. */
  record Export(Module module, long address) {}

  Optional<Export> export(String symbol) {
    for (Module m : modules) {
      OptionalLong at = m.exported(symbol);
      if (at.isPresent() && m.state() == Module.LIVE) {
        return Optional.of(new Export(m, at.getAsLong()));
      }
    }
    return Optional.empty();
  }

  /** The module whose text or data holds the address. */
  public Optional<Loaded> at(long address) {
    return modules.stream().filter(m -> m.holds(address)).findFirst().map(this::view);
  }

  public Optional<Loaded> find(String name) {
    return named(name).map(this::view);
  }

  /** The variable of a module at an address. */
  Optional<KnownObject> variableAt(long address) {
    return modules.stream().flatMap(m -> m.variableAt(address).stream()).findFirst();
  }

  /** In the order of /proc/modules: last loaded first. */
  public List<Loaded> list() {
    return modules.stream().map(this::view).toList();
  }

  private Loaded view(Module m) {
    return new Loaded(
        m.name(), m.structAddress(), m.base(), m.size(), m.symbols(), m.references(), users(m));
  }

  /** Name of the module that defines a function of this name. */
  public Optional<String> ofFunction(String function) {
    return modules.stream()
        .filter(m -> m.symbols().containsKey(function))
        .map(Module::name)
        .findFirst();
  }

  /** try_module_get; {@code module} is a struct module or 0 (built in: true). */
  public boolean tryGet(long module) {
    Optional<Module> found = byStruct(module);
    if (found.isPresent()) {
      Module m = found.get();
      if (m.state() == Module.GOING || m.references() < 0) {
        return false;
      }
      m.setReferences(m.references() + 1);
    }
    return true;
  }

  /**
   * __symbol_get: the address of a symbol that its module exports to GPL modules only, with a
   * reference to the module; 0 for any other.
   */
  public long symbolGet(String symbol) {
    Optional<Long> own = kernel.symbol(symbol);
    if (own.isPresent()) {
      return own.get();
    }
    Optional<Export> export = export(symbol);
    if (export.isEmpty()) {
      return 0;
    }
    if (!export.get().module().gplOnly(symbol)) {
      kernel.log().line(4, "failing symbol_get of non-GPLONLY symbol " + symbol + ".");
      return 0;
    }
    return tryGet(export.get().module().structAddress()) ? export.get().address() : 0;
  }

  /** __symbol_put. */
  public void symbolPut(String symbol) {
    export(symbol).ifPresent(e -> put(e.module().structAddress()));
  }

  /** module_put. */
  public void put(long module) {
    byStruct(module)
        .ifPresent(
            m -> {
              if (m.references() >= 0) {
                m.setReferences(m.references() - 1);
              } else {
                kernel
                    .oopses()
                    .warn(
                        "kernel/module/main.c:"
                            + (kernel.version() == KernelVersion.V6_12 ? "887" : "857")
                            + " module_put");
              }
            });
  }

  private Optional<Module> byStruct(long address) {
    return address == 0
        ? Optional.empty()
        : modules.stream().filter(m -> m.structAddress() == address).findFirst();
  }

  /** /proc/modules. */
  public String listing() {
    StringBuilder text = new StringBuilder();
    for (Module m : modules) {
      String by = String.join(",", users(m));
      String state =
          switch (m.state()) {
            case Module.LIVE -> "Live";
            case Module.COMING -> "Loading";
            default -> "Unloading";
          };
      text.append(m.name())
          .append(' ')
          .append(m.size())
          .append(' ')
          .append(m.references())
          .append(' ')
          .append(by.isEmpty() ? "-" : by + ",")
          .append(' ')
          .append(state)
          .append(" 0x")
          .append(Long.toHexString(m.base()))
          .append(" (OE)\n");
    }
    return text.toString();
  }
}
