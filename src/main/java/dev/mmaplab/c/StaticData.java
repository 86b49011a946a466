package dev.mmaplab.c;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A unit's objects with static storage, its string literals, and what is still to be generated
 * because something refers to it.
 */
final class StaticData {
  /** Where a label stands whose address is taken: bytes behind a function. */
  record LabelPlace(String function, long offset) {}

  /** After the name of a thread-local variable: the bytes each thread's copy begins with. */
  static final String THREAD_IMAGE = ".tls";

  private final String file;
  private final Map<String, String> literals = new HashMap<>();
  private final List<ObjectFile.DataObject> data = new ArrayList<>();
  private final List<ObjectFile.Alias> aliases = new ArrayList<>();
  private final Map<Stmt.Label, LabelPlace> labels = new IdentityHashMap<>();
  private final Set<Symbol> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<String> weak = new HashSet<>();
  private final Deque<Symbol.Function> functions = new ArrayDeque<>();
  private final Deque<Symbol.Variable> variables = new ArrayDeque<>();

  StaticData(String file) {
    this.file = file;
  }

  String file() {
    return file;
  }

  /** Notes a use; the name to refer to it by. */
  String use(Symbol.Function f) {
    if (f.target().isPresent() && seen.add(f)) {
      String target = use(f.target().get());
      aliases.add(new ObjectFile.Alias(f.linkName(), target, !f.isStatic(), f.position()));
    } else if (f.body().isPresent() && seen.add(f)) {
      functions.add(f);
    }
    if (f.weak()) {
      weak.add(f.linkName());
    }
    return f.linkName();
  }

  /** As {@link #use}, of a function whose address is wanted. */
  String address(Expr.FunctionRef f) {
    if (!f.function().captures().isEmpty()) {
      throw new UnsupportedException(
          "address of nested function ‘"
              + f.function().name()
              + "’, which uses a variable of the function around it,",
          f.position());
    }
    return use(f.function());
  }

  /** Notes a use; the name to refer to it by. */
  String use(Symbol.Variable v) {
    if (v.target().isPresent() && seen.add(v)) {
      String target = use(v.target().get());
      boolean global = v.storage() != Symbol.Variable.Storage.STATIC;
      aliases.add(new ObjectFile.Alias(v.linkName(), target, global, v.position()));
    } else if (v.storage() != Symbol.Variable.Storage.EXTERN && seen.add(v)) {
      variables.add(v);
    }
    if (v.weak()) {
      weak.add(v.linkName());
    }
    return v.linkName();
  }

  /** Names that need not be defined, and whose definitions give way to others. */
  Set<String> weak() {
    return weak;
  }

  /** Has {@code function} called before main, or at exit. */
  void array(String section, int priority, Symbol.Function function) {
    String order = String.format(Locale.ROOT, "%05d.%05d", priority, data.size());
    ObjectFile.Reference target =
        new ObjectFile.Reference(function.linkName(), true, function.position());
    data.add(
        new ObjectFile.DataObject(
            section + "." + order,
            false,
            Types.VOID_POINTER,
            8,
            8,
            new byte[0],
            List.of(new ObjectFile.Relocation(0, target, 0)),
            false,
            section,
            Optional.of(function.position())));
  }

  /** A function used and not yet handed out. */
  Optional<Symbol.Function> nextFunction() {
    return Optional.ofNullable(functions.poll());
  }

  /**
   * Makes data of all variables used so far; true if there were any (their initialisers may use
   * more).
   */
  boolean emitVariables() {
    boolean any = false;
    for (Symbol.Variable v = variables.poll(); v != null; v = variables.poll()) {
      emit(v);
      any = true;
    }
    return any;
  }

  void place(Stmt.Label label, LabelPlace at) {
    labels.put(label, at);
  }

  Optional<LabelPlace> place(Stmt.Label label) {
    return Optional.ofNullable(labels.get(label));
  }

  List<ObjectFile.DataObject> data() {
    return data;
  }

  List<ObjectFile.Alias> aliases() {
    return aliases;
  }

  /** The name of a string literal's object; equal ones share it. */
  String literal(Expr.StringLiteral s) {
    String key = new String(s.bytes(), StandardCharsets.ISO_8859_1);
    return literals.computeIfAbsent(
        key,
        k -> {
          String name = ".LC" + literals.size();
          data.add(
              new ObjectFile.DataObject(
                  name,
                  false,
                  s.type(),
                  s.bytes().length,
                  s.type().align(),
                  trimmed(s.bytes()),
                  List.of(),
                  true,
                  "",
                  Optional.of(s.position())));
          return name;
        });
  }

  private static ObjectFile.DataObject object(
      Symbol.Variable v, String name, StaticValue.Image image, boolean readOnly, String section) {
    Type type = v.type().type();
    return new ObjectFile.DataObject(
        name,
        v.storage() == Symbol.Variable.Storage.GLOBAL,
        type,
        image.size(),
        Math.max(v.align(), type.align()),
        trimmed(image.bytes()),
        image.relocations(),
        readOnly,
        section,
        Optional.of(v.position()));
  }

  private void emit(Symbol.Variable v) {
    StaticValue.Image image = new StaticValue.Image(extent(v));
    StaticValue values = new StaticValue(this);
    v.initializer()
        .ifPresent(
            inits -> FunctionGenerator.effective(inits).forEach(i -> values.put(image, 0, i)));
    if (v.threadLocal()) {
      data.add(object(v, v.linkName() + THREAD_IMAGE, image, true, ""));
    }
    data.add(object(v, v.linkName(), image, readOnly(v.type()), v.section().orElse("")));
  }

  /** The type's size, and what an initialised flexible array member adds. */
  private static long extent(Symbol.Variable v) {
    long size = v.type().type().size();
    for (Symbol.Init init : v.initializer().orElse(List.of())) {
      long bytes =
          init.value() instanceof Expr.StringLiteral s && init.type().size() == 0
              ? s.bytes().length
              : init.type().size();
      size = Math.max(size, init.offset() + bytes);
    }
    return size;
  }

  private static boolean readOnly(QualType type) {
    return type.type() instanceof Type.Array a
        ? readOnly(a.element()) || type.isConst()
        : type.isConst() && !type.isVolatile();
  }

  private static byte[] trimmed(byte[] bytes) {
    int end = bytes.length;
    while (end > 0 && bytes[end - 1] == 0) {
      end--;
    }
    return Arrays.copyOf(bytes, end);
  }
}
