package dev.mmaplab.interp;

import java.util.Optional;

/**
 * Which function lives at which address, in layers: a shared, immutable base (natives and compiled
 * headers of a kernel version or of the C library) below what one computer or process has loaded.
 */
public final class CodeSpace {
  private final Optional<CodeSpace> base;
  private final CompiledClasses classes;
  private final Compilation compilation;
  private CodeTable own = new CodeTable();

  /** A space whose lookups fall through to {@code base}. */
  public CodeSpace(CodeSpace base) {
    this.base = Optional.of(base);
    this.classes = base.classes;
    this.compilation = new Compilation(classes);
  }

  /** An empty space. */
  public CodeSpace() {
    this.base = Optional.empty();
    this.classes = new CompiledClasses();
    this.compilation = new Compilation(classes);
  }

  /** Places a native at a 16-byte aligned address. */
  public void add(long address, String name, Native function) {
    own.put(address, new Code.Builtin(name, function));
  }

  void add(LinkedFunction function) {
    own.put(function.address, function);
    compilation.linked(function);
  }

  /** Removes all code in [start, end), as rmmod does. */
  public void remove(long start, long end) {
    CodeTable kept = new CodeTable();
    own.forEach(
        (address, code) -> {
          if (Long.compareUnsigned(address, start) < 0 || Long.compareUnsigned(address, end) >= 0) {
            kept.put(address, code);
          } else if (code instanceof LinkedFunction f) {
            f.remove();
          } else if (code instanceof Code.Builtin b) {
            b.remove();
          }
        });
    own = kept;
  }

  /** Name of the function that starts at this address. */
  public Optional<String> nameAt(long address) {
    Code code = find(address);
    return code == Code.NOTHING ? Optional.empty() : Optional.of(code.name());
  }

  Code find(long address) {
    Code code = own.find(address);
    return code == Code.NOTHING && base.isPresent() ? base.get().find(address) : code;
  }

  Compilation compilation() {
    return compilation;
  }

  /** Is it in this space itself, not in a layer below? */
  boolean owns(LinkedFunction function) {
    return own.find(function.address) == function;
  }
}
