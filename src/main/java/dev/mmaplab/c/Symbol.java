package dev.mmaplab.c;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A named object or function of a translation unit: one instance for each, compared by identity.
 */
public sealed interface Symbol {
  String name();

  Position position();

  /** A variable or parameter. */
  final class Variable implements Symbol {
    /** Where the object lives. */
    public enum Storage {
      /** in a frame: a register if a scalar whose address is never taken, else memory */
      AUTO,
      PARAMETER,
      /** file-scope or block-scope {@code static}; {@link #linkName} is unique in the unit */
      STATIC,
      /** external linkage, defined here */
      GLOBAL,
      /** external linkage, declared only */
      EXTERN
    }

    private final String name;
    private final Position position;
    private QualType type;
    private Storage storage;
    private String linkName;
    private boolean addressTaken;
    private boolean read;
    private boolean named;
    private Optional<List<Init>> initializer = Optional.empty();
    private Optional<String> section = Optional.empty();
    private int align;
    private Optional<Expr> cleanup = Optional.empty();
    private boolean threadLocal;
    private boolean weak;
    private Optional<Variable> target = Optional.empty();

    public Variable(
        String name, QualType type, Storage storage, String linkName, Position position) {
      this.name = name;
      this.type = type;
      this.storage = storage;
      this.linkName = linkName;
      this.position = position;
      this.align = 1;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public Position position() {
      return position;
    }

    public QualType type() {
      return type;
    }

    /** For {@code int a[] = {…}}: the type once its length is known. */
    public void setType(QualType completed) {
      type = completed;
    }

    public Storage storage() {
      return storage;
    }

    /** A tentative or extern declaration that turns out to be a definition. */
    public void setStorage(Storage now) {
      storage = now;
    }

    /** The linker's name: for a block-scope static {@code name.N}. */
    public String linkName() {
      return linkName;
    }

    /** Gives it another name for the linker. */
    public void setLinkName(String name) {
      linkName = name;
    }

    /** {@code alias("target")}: another name of that. */
    public Optional<Variable> target() {
      return target;
    }

    public void setTarget(Variable other) {
      target = Optional.of(other);
    }

    /** {@code __attribute__((weak))}. */
    public boolean weak() {
      return weak;
    }

    public void makeWeak() {
      weak = true;
    }

    /** Set by {@code &}, by array decay and for aggregates: the object then lives in memory. */
    public boolean addressTaken() {
      return addressTaken;
    }

    public void takeAddress() {
      addressTaken = true;
    }

    /** Its value is looked at somewhere: it is not only assigned to. */
    boolean read() {
      return read;
    }

    void setRead(boolean isRead) {
      read = isRead;
    }

    /** Its name is used somewhere. */
    boolean named() {
      return named;
    }

    void setNamed() {
      named = true;
    }

    /**
     * The initialiser of a STATIC or GLOBAL; those of AUTO variables are in their {@link
     * Stmt.Declare}.
     */
    public Optional<List<Init>> initializer() {
      return initializer;
    }

    public void setInitializer(List<Init> inits) {
      initializer = Optional.of(List.copyOf(inits));
    }

    public Optional<String> section() {
      return section;
    }

    public void setSection(String name) {
      section = Optional.of(name);
    }

    /** {@code _Thread_local}: each thread has its own. */
    public boolean threadLocal() {
      return threadLocal;
    }

    public void makeThreadLocal() {
      threadLocal = true;
    }

    /** The call that {@code __attribute__((cleanup))} makes when the variable's scope is left. */
    public Optional<Expr> cleanup() {
      return cleanup;
    }

    public void setCleanup(Expr call) {
      cleanup = Optional.of(call);
    }

    /** The alignment asked for with an attribute or _Alignas; the type's own may be larger. */
    public int align() {
      return align;
    }

    public void setAlign(int bytes) {
      align = bytes;
    }
  }

  /** A function, declared or defined. */
  final class Function implements Symbol {
    private final String name;
    private final Position position;
    private Type.Function type;
    private boolean isStatic;
    private boolean isInline;
    private Optional<FunctionBody> body = Optional.empty();
    private String linkName;
    private boolean weak;
    private Optional<Function> target = Optional.empty();
    private final Map<Variable, Function> captures = new LinkedHashMap<>();
    private final Set<Function> nestedUses = new LinkedHashSet<>();
    private boolean nested;
    private Optional<Integer> constructor = Optional.empty();
    private Optional<Integer> destructor = Optional.empty();

    public Function(
        String name, Type.Function type, boolean isStatic, boolean isInline, Position position) {
      this.name = name;
      this.type = type;
      this.isStatic = isStatic;
      this.isInline = isInline;
      this.position = position;
      this.linkName = name;
    }

    /** The linker's name: another one than {@link #name} after {@code asm("…")}. */
    public String linkName() {
      return linkName;
    }

    public void setLinkName(String other) {
      linkName = other;
    }

    /** GNU C: defined inside another function. */
    public boolean nested() {
      return nested;
    }

    /** Is a nested function; {@code unique} is its name for the linker. */
    void makeNested(String unique) {
      nested = true;
      isStatic = true;
      linkName = unique;
    }

    /**
     * The variables of functions around it that a nested function refers to, each with its
     * function: a caller hands their addresses over.
     */
    public Map<Variable, Function> captures() {
      return Collections.unmodifiableMap(captures);
    }

    /** The nested function refers to a variable of {@code owner}; false if that was known. */
    boolean capture(Variable v, Function owner) {
      v.takeAddress();
      return captures.putIfAbsent(v, owner) == null;
    }

    /** This function refers to a nested one. */
    void usesNested(Function other) {
      nestedUses.add(other);
    }

    /**
     * Who calls a nested function must have at hand what that refers to.
     *
     * @return something was added
     */
    boolean captureForCalls() {
      boolean any = false;
      for (Function f : nestedUses) {
        for (Map.Entry<Variable, Function> e : List.copyOf(f.captures.entrySet())) {
          any |= e.getValue() != this && capture(e.getKey(), e.getValue());
        }
      }
      return any;
    }

    /** {@code alias("target")}: another name of that. */
    public Optional<Function> target() {
      return target;
    }

    public void setTarget(Function other) {
      target = Optional.of(other);
    }

    /** {@code __attribute__((weak))}. */
    public boolean weak() {
      return weak;
    }

    public void makeWeak() {
      weak = true;
    }

    /** The priority with which it runs before main, if it does. */
    public Optional<Integer> constructor() {
      return constructor;
    }

    /** The priority with which it runs at exit, if it does. */
    public Optional<Integer> destructor() {
      return destructor;
    }

    public void setConstructor(int priority) {
      constructor = Optional.of(priority);
    }

    public void setDestructor(int priority) {
      destructor = Optional.of(priority);
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public Position position() {
      return position;
    }

    public Type.Function type() {
      return type;
    }

    public void setType(Type.Function composite) {
      type = composite;
    }

    public boolean isStatic() {
      return isStatic;
    }

    public void makeStatic() {
      isStatic = true;
    }

    /** A static inline function is compiled only where something compiled refers to it. */
    public boolean isInline() {
      return isInline;
    }

    public void makeInline() {
      isInline = true;
    }

    public Optional<FunctionBody> body() {
      return body;
    }

    public void define(FunctionBody definition) {
      body = Optional.of(definition);
    }
  }

  /**
   * A function's definition.
   *
   * @param parameters in order
   * @param end the closing brace
   */
  record FunctionBody(List<Variable> parameters, Stmt.Block block, Position end) {}

  /**
   * One scalar (or whole struct, or string into an array) of a flattened initialiser; what no Init
   * covers is zero. Later ones override earlier ones at the same place.
   *
   * @param offset bytes from the start of the object
   * @param type of the place
   * @param bits for a bit-field
   * @param value already converted to {@code type}; an {@link Expr.StringLiteral} where {@code
   *     type} is an array
   */
  record Init(long offset, Type type, Optional<Type.Bits> bits, Expr value) {}
}
