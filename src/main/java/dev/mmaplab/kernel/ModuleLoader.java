package dev.mmaplab.kernel;

import dev.mmaplab.c.FunctionCode;
import dev.mmaplab.c.ObjectFile;
import dev.mmaplab.c.UnsupportedException;
import dev.mmaplab.interp.Linker;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** load_module: from a compiled file to a module that lives. */
final class ModuleLoader {

  private final Kernel kernel;
  private final Modules modules;

  ModuleLoader(Kernel kernel, Modules modules) {
    this.kernel = kernel;
    this.modules = modules;
  }

  long insert(String name, ObjectFile object, List<String> parameters) {
    Optional<Module> old = modules.named(name);
    if (old.isPresent()) {
      return old.get().state() == Module.LIVE ? -Errno.EEXIST : -Errno.EBUSY;
    }
    long room = room(object);
    long base = kernel.memory().vmalloc().allocateModule(room);
    Module module = new Module(kernel, name, base, room);
    modules.add(module);
    Set<Module> used = new LinkedHashSet<>();
    Linker.Linked linked =
        Linker.link(List.of(object), base, kernel.text(), symbol -> resolve(symbol, module, used));
    if (!linked.undefined().isEmpty()) {
      for (ObjectFile.Reference reference : linked.undefined()) {
        if (exported(reference.symbol()) && kernel.headers().declares(reference.symbol())) {
          modules.free(module);
          throw new UnsupportedException(reference.symbol(), reference.position());
        }
        kernel.log().line(4, name + ": Unknown symbol " + reference.symbol() + " (err -2)");
      }
      modules.free(module);
      return -Errno.ENOENT;
    }
    for (Linker.Segment segment : linked.segments()) {
      if (Long.compareUnsigned(segment.address() + segment.size(), base + room) > 0) {
        throw new IllegalStateException("module " + name + " is larger than its room");
      }
      kernel.kernelSpace().store(segment.address(), segment.bytes(), 0, segment.bytes().length);
    }
    protect(linked);
    module.linked(linked);
    Optional<String> duplicate =
        module.exports().keySet().stream().filter(s -> owner(s).isPresent()).findFirst();
    if (duplicate.isPresent()) {
      kernel
          .log()
          .line(
              3,
              name
                  + ": exports duplicate symbol "
                  + duplicate.get()
                  + " (owned by "
                  + owner(duplicate.get()).orElse("")
                  + ")");
      modules.free(module);
      return -Errno.ENOEXEC;
    }
    ModuleFiles.create(kernel, module, info(linked, "version"));
    for (Module provider : used) {
      module.uses().add(provider);
      provider.setReferences(provider.references() + 1);
      kernel.files().link("/sys/module/" + provider.name() + "/holders/" + name, "../../" + name);
    }
    ModuleParameters arguments =
        new ModuleParameters(kernel, module, linked.sections().getOrDefault("__param", List.of()));
    long result = arguments.parse(parameters);
    if (result == 0) {
      arguments.createFiles();
      result = init(module);
    }
    kernel.events().add(new Event.ModuleLoaded(kernel.pid(), kernel.site(), name, result));
    if (result < 0) {
      module.setState(Module.GOING);
      modules.free(module);
      return result;
    }
    module.setState(Module.LIVE);
    module.setReferences(module.references() - 1);
    return 0;
  }

  private void protect(Linker.Linked linked) {
    kernel.memory().vmalloc().makeReadOnly(linked.textBase(), linked.textSize());
    for (Linker.Segment segment : linked.segments()) {
      if (!segment.writable()) {
        kernel.memory().vmalloc().makeReadOnly(segment.address(), segment.size());
      }
    }
  }

  /** What a MODULE_…() macro says, as in {@code version}. */
  private static Optional<String> info(Linker.Linked linked, String tag) {
    return linked.sections().getOrDefault(".modinfo", List.of()).stream()
        .map(p -> new String(p.object().bytes(), StandardCharsets.ISO_8859_1))
        .filter(text -> text.startsWith(tag + "="))
        .map(text -> text.substring(tag.length() + 1).replace("\0", ""))
        .findFirst();
  }

  private long init(Module module) {
    if (module.init() == 0) {
      return 0;
    }
    int result = (int) kernel.callDriver("module_init", module.init());
    if (result > 0) {
      kernel
          .log()
          .line(
              4,
              "do_init_module: '"
                  + module.name()
                  + "'->init suspiciously returned "
                  + result
                  + ", it should follow 0/-E convention");
      kernel.log().line(4, "do_init_module: loading module anyway...");
      return 0;
    }
    return result;
  }

  private Optional<String> owner(String symbol) {
    if (kernel.symbol(symbol).isPresent()) {
      return Optional.of("kernel");
    }
    return modules.export(symbol).map(e -> e.module().name());
  }

  private OptionalLong resolve(String symbol, Module module, Set<Module> used) {
    if (symbol.equals("__this_module")) {
      return OptionalLong.of(module.structAddress());
    }
    Optional<Long> own = kernel.symbol(symbol).filter(a -> exported(symbol));
    if (own.isPresent()) {
      return OptionalLong.of(own.get());
    }
    OptionalLong variable = kernel.variables().address(symbol);
    if (variable.isPresent()) {
      return variable;
    }
    Optional<Modules.Export> exported = modules.export(symbol);
    if (exported.isPresent()) {
      used.add(exported.get().module());
      return OptionalLong.of(exported.get().address());
    }
    return OptionalLong.empty();
  }

  private boolean exported(String symbol) {
    return !UnexportedSymbols.contains(kernel.version(), symbol);
  }

  /**
   * No less than the linker will need: text as it counts it, every object with its alignment, three
   * kinds of data on pages.
   */
  private static long room(ObjectFile object) {
    long text = 0;
    for (FunctionCode f : object.functions()) {
      text += f.textBytes() + 16;
    }
    long data = 0;
    for (ObjectFile.DataObject d : object.data()) {
      data += d.size() + Math.max(d.align(), 16);
    }
    return (text + 4095 & ~4095L) + (data + 4095 & ~4095L) + 3 * 4096;
  }
}
