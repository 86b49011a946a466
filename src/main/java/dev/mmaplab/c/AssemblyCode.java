package dev.mmaplab.c;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns an assembly statement into C on pseudo registers: a variable stands for each machine
 * register and each operand in one. Flags are not modelled: an instruction that reads them, like
 * any that is not known here, makes the statement one we lack.
 */
final class AssemblyCode {
  /** The statement holds something that cannot be said in C. */
  static final class Unknown extends Exception {
    private static final long serialVersionUID = 1L;
  }

  /** Where an operand of an instruction is. */
  private record Operand(Expr lvalue, int bytes) {}

  private static final Map<String, String> NARROW =
      Map.of("al", "ax", "bl", "bx", "cl", "cx", "dl", "dx", "sil", "si", "dil", "di");

  private final Unit unit;
  private final Position at;
  private final List<AssemblyOperand> operands;
  private final List<Stmt> out = new ArrayList<>();
  private final Map<String, Symbol.Variable> registers = new HashMap<>();
  private final Map<AssemblyOperand, Symbol.Variable> homes = new HashMap<>();
  private final List<Symbol.Variable> written = new ArrayList<>();

  AssemblyCode(Unit unit, Position at, List<AssemblyOperand> operands) {
    this.unit = unit;
    this.at = at;
    this.operands = new ArrayList<>(operands);
  }

  /** The statements that do what the template does. */
  List<Stmt> translate(List<Instruction> instructions) throws Unknown {
    operands.replaceAll(this::evaluatedOnce);
    List<Instruction> rest = instructions.stream().filter(i -> !i.harmless()).toList();
    if (rest.isEmpty()) {
      barrier();
      return out;
    }
    for (AssemblyOperand o : operands) {
      if (!o.memory() && !o.immediate()) {
        enter(o);
      }
    }
    for (Instruction i : rest) {
      instruction(i);
    }
    for (AssemblyOperand o : operands) {
      Optional<Symbol.Variable> home = Optional.ofNullable(homes.get(o));
      if (o.output() && home.isPresent() && written.contains(home.get())) {
        assign(o.value(), unit.conversions.cast(reference(home.get()), o.value().type(), at));
      }
    }
    return out;
  }

  /** An object whose place takes a call or an assignment to find is found once. */
  private AssemblyOperand evaluatedOnce(AssemblyOperand o) {
    Expr value = o.value();
    boolean bitField = value instanceof Expr.Member m && m.field().bits().isPresent();
    if (!Conversions.isLvalue(value) || bitField || !ExpressionCode.sideEffects(value)) {
      return o;
    }
    Type pointer = Types.pointerTo(unit.conversions.typeOf(value));
    Symbol.Variable home =
        new Symbol.Variable("", QualType.of(pointer), Symbol.Variable.Storage.AUTO, "", at);
    Expr address = new Expr.AddressOf(value, pointer, at);
    Conversions.markAddressTaken(value);
    Symbol.Init init = new Symbol.Init(0, pointer, Optional.empty(), address);
    out.add(new Stmt.Declare(home, Optional.of(List.of(init)), at));
    return new AssemblyOperand(
        o.name(), o.constraint(), new Expr.Deref(reference(home), value.type(), at));
  }

  /** Nothing is executed: outputs that share an input's register receive its value. */
  private void barrier() {
    for (AssemblyOperand o : operands) {
      Optional<AssemblyOperand> to = o.matching().flatMap(this::find);
      if (to.isPresent()) {
        Expr value = o.value();
        if (Types.isScalar(value.type()) && Types.isScalar(to.get().value().type())) {
          value = unit.conversions.cast(value, to.get().value().type(), at);
        }
        assign(to.get().value(), value);
      } else if (!o.output() && ExpressionCode.sideEffects(o.value())) {
        out.add(new Stmt.Expression(o.value(), at));
      }
    }
  }

  private Optional<AssemblyOperand> find(String numberOrName) {
    if (numberOrName.matches("[0-9]{1,2}")) {
      int n = Integer.parseInt(numberOrName);
      return n < operands.size() ? Optional.of(operands.get(n)) : Optional.empty();
    }
    return operands.stream().filter(o -> o.name().equals(numberOrName)).findFirst();
  }

  private void enter(AssemblyOperand o) throws Unknown {
    if (!Types.isInteger(o.value().type()) && !Types.isPointer(o.value().type())) {
      throw new Unknown();
    }
    Optional<AssemblyOperand> shared = o.matching().flatMap(this::find);
    Symbol.Variable home =
        shared.isPresent() && homes.containsKey(shared.get())
            ? homes.get(shared.get())
            : o.fixedRegister().map(this::register).orElseGet(() -> fresh("operand"));
    homes.put(o, home);
    if (!o.output() || o.readsToo()) {
      assign(reference(home), unit.conversions.cast(o.value(), Types.ULONG, at));
      if (o.readsToo()) {
        written.add(home);
      }
    }
  }

  private Symbol.Variable register(String name) {
    return registers.computeIfAbsent(name, this::fresh);
  }

  private Symbol.Variable fresh(String name) {
    Symbol.Variable v =
        new Symbol.Variable(name, QualType.of(Types.ULONG), Symbol.Variable.Storage.AUTO, name, at);
    out.addFirst(new Stmt.Declare(v, Optional.of(List.of()), at));
    return v;
  }

  private Expr reference(Symbol.Variable v) {
    return new Expr.VarRef(v, at);
  }

  private void assign(Expr target, Expr value) {
    out.add(new Stmt.Expression(new Expr.Assign(target, value, target.type(), at), at));
  }

  private void instruction(Instruction i) throws Unknown {
    if (i.harmless()) {
      return;
    }
    switch (i.mnemonic()) {
      case "rdtsc", "rdtscp" -> {
        Symbol.Variable now = fresh("now");
        assign(
            reference(now), new Expr.Builtin("__builtin_ia32_rdtsc", List.of(), Types.ULONG, at));
        write(new Operand(reference(register("ax")), 4), reference(now));
        write(
            new Operand(reference(register("dx")), 4),
            binary(Expr.BinaryOp.SHR, reference(now), number(32)));
        if (i.mnemonic().equals("rdtscp")) {
          write(new Operand(reference(register("cx")), 4), number(0));
        }
      }
      case "ud2" ->
          out.add(
              new Stmt.Expression(
                  new Expr.Builtin("__builtin_trap", List.of(), Types.VOID, at), at));
      default -> general(i);
    }
  }

  private void general(Instruction i) throws Unknown {
    String stem = i.mnemonic();
    int suffix = 0;
    if (!AssemblyOperations.knows(stem) && stem.length() > 2) {
      suffix = "bwlq".indexOf(stem.charAt(stem.length() - 1));
      if (suffix < 0) {
        throw new Unknown();
      }
      suffix = 1 << suffix;
      stem = stem.substring(0, stem.length() - 1);
    }
    if (!AssemblyOperations.knows(stem)
        || i.operands().size() != AssemblyOperations.operands(stem)) {
      throw new Unknown();
    }
    Operand to = operand(i.operands().getLast(), suffix);
    int bytes = suffix > 0 ? suffix : to.bytes();
    to = new Operand(to.lvalue(), bytes);
    boolean memory = !(to.lvalue() instanceof Expr.VarRef v && isPseudo(v));
    if (memory && to.lvalue().type().size() != bytes) {
      throw new Unknown();
    }
    if (i.operands().size() == 1) {
      Expr result = AssemblyOperations.unary(stem, cut(to.lvalue(), bytes), bytes, at);
      update(i, stem, to, memory, number(1), result);
      return;
    }
    Expr from = source(i.operands().getFirst(), bytes);
    switch (stem) {
      case "xchg" -> exchange(to, memory, operand(i.operands().getFirst(), suffix));
      case "xadd" -> exchangeAdd(to, memory, operand(i.operands().getFirst(), suffix));
      case "cmpxchg" -> compareExchange(to, memory, from);
      default ->
          update(
              i,
              stem,
              to,
              memory,
              from,
              AssemblyOperations.binary(stem, cut(to.lvalue(), bytes), from, bytes, at));
    }
  }

  private boolean isPseudo(Expr.VarRef v) {
    return registers.containsValue(v.variable()) || homes.containsValue(v.variable());
  }

  /** to = result; at once if locked. */
  private void update(
      Instruction i, String stem, Operand to, boolean memory, Expr from, Expr result)
      throws Unknown {
    if (!memory || !i.locked()) {
      write(to, result);
      return;
    }
    String function =
        switch (stem) {
          case "add", "inc" -> "add";
          case "sub", "dec" -> "sub";
          case "and", "or", "xor" -> stem;
          default -> throw new Unknown();
        };
    out.add(new Stmt.Expression(atomic("__atomic_fetch_" + function, to, List.of(from)), at));
  }

  private Expr atomic(String name, Operand to, List<Expr> values) {
    Type type = to.lvalue().type();
    List<Expr> all = new ArrayList<>();
    Conversions.markAddressTaken(to.lvalue());
    all.add(new Expr.AddressOf(to.lvalue(), Types.pointerTo(type), at));
    values.forEach(v -> all.add(unit.conversions.cast(v, type, at)));
    return new Expr.Builtin(name, all, type, at);
  }

  private void exchange(Operand to, boolean memory, Operand from) {
    Symbol.Variable old = fresh("old");
    Expr value = cut(from.lvalue(), to.bytes());
    if (memory) {
      assign(
          reference(old),
          unit.conversions.cast(
              atomic("__atomic_exchange_n", to, List.of(value)), Types.ULONG, at));
    } else {
      assign(reference(old), cut(to.lvalue(), to.bytes()));
      write(to, value);
    }
    write(new Operand(from.lvalue(), to.bytes()), reference(old));
  }

  private void exchangeAdd(Operand to, boolean memory, Operand from) {
    Symbol.Variable old = fresh("old");
    Expr value = cut(from.lvalue(), to.bytes());
    if (memory) {
      assign(
          reference(old),
          unit.conversions.cast(atomic("__atomic_fetch_add", to, List.of(value)), Types.ULONG, at));
    } else {
      assign(reference(old), cut(to.lvalue(), to.bytes()));
      write(to, binary(Expr.BinaryOp.ADD, reference(old), value));
    }
    write(new Operand(from.lvalue(), to.bytes()), reference(old));
  }

  private void compareExchange(Operand to, boolean memory, Expr from) throws Unknown {
    if (!memory) {
      throw new Unknown();
    }
    Expr expected = cut(reference(register("ax")), to.bytes());
    Expr old = atomic("__sync_val_compare_and_swap", to, List.of(expected, from));
    write(
        new Operand(reference(register("ax")), to.bytes()),
        unit.conversions.cast(old, Types.ULONG, at));
  }

  private void write(Operand to, Expr value) {
    if (to.lvalue() instanceof Expr.VarRef v && isPseudo(v)) {
      written.add(v.variable());
      assign(v, to.bytes() >= 4 ? cut(value, to.bytes()) : merged(v, value, to.bytes()));
    } else {
      assign(to.lvalue(), unit.conversions.cast(value, to.lvalue().type(), at));
    }
  }

  /** Writing a narrow register leaves the upper bits alone. */
  private Expr merged(Expr old, Expr value, int bytes) {
    Expr kept = binary(Expr.BinaryOp.AND, old, number(-1L << 8 * bytes));
    return binary(Expr.BinaryOp.OR, kept, cut(value, bytes));
  }

  /** The low bytes of a value, zero-extended. */
  private Expr cut(Expr value, int bytes) {
    Expr narrow = bytes == 8 ? value : unit.conversions.cast(value, Types.ofSize(bytes, false), at);
    return unit.conversions.cast(narrow, Types.ULONG, at);
  }

  private Expr binary(Expr.BinaryOp op, Expr left, Expr right) {
    return new Expr.Binary(op, left, right, Types.ULONG, at);
  }

  private Expr number(long value) {
    return new Expr.IntConst(Types.ULONG, value, at);
  }

  private Expr source(String text, int bytes) throws Unknown {
    if (text.startsWith("$") && text.substring(1).matches("-?(0x[0-9a-fA-F]{1,15}|[0-9]{1,18})")) {
      return number(Long.decode(text.substring(1)));
    }
    Optional<AssemblyOperand> o = placeholder(text.startsWith("$") ? text.substring(1) : text);
    if (o.isPresent() && o.get().immediate() && o.get().value() instanceof Expr.IntConst c) {
      return number(c.value());
    }
    return cut(operand(text, bytes).lvalue(), bytes);
  }

  /** {@code %0}, {@code %k1}, {@code %[name]}. */
  private Optional<AssemblyOperand> placeholder(String text) {
    if (text.matches("%[bwkqca]?[0-9]+")) {
      return find(text.replaceAll("[^0-9]", ""));
    }
    return text.matches("%[bwkqca]?\\[\\w+\\]")
        ? find(text.replaceFirst("%.?\\[", "").replace("]", ""))
        : Optional.empty();
  }

  private static int modifier(String text) {
    return text.length() < 3
        ? 0
        : switch (text.charAt(1)) {
          case 'b' -> 1;
          case 'w' -> 2;
          case 'k' -> 4;
          case 'q' -> 8;
          default -> 0;
        };
  }

  private Operand operand(String text, int bytes) throws Unknown {
    Optional<AssemblyOperand> o = placeholder(text);
    if (o.isPresent()) {
      Optional<Symbol.Variable> home = Optional.ofNullable(homes.get(o.get()));
      int own = modifier(text) > 0 ? modifier(text) : (int) o.get().value().type().size();
      if (home.isPresent()) {
        return new Operand(reference(home.get()), own);
      }
      if (o.get().memory()) {
        return new Operand(o.get().value(), own);
      }
      throw new Unknown();
    }
    if (text.matches("%%\\w+")) {
      return named(text.substring(2));
    }
    if (text.startsWith("(") && text.endsWith(")") && bytes > 0) {
      Expr address = operand(text.substring(1, text.length() - 1), 8).lvalue();
      Type type = Types.ofSize(bytes, false);
      Expr pointer = unit.conversions.cast(address, Types.pointerTo(type), at);
      return new Operand(new Expr.Deref(pointer, type, at), bytes);
    }
    throw new Unknown();
  }

  private Operand named(String name) throws Unknown {
    if (NARROW.containsKey(name)) {
      return new Operand(reference(register(NARROW.get(name))), 1);
    }
    if (name.matches("[re](ax|bx|cx|dx|si|di)")) {
      return new Operand(reference(register(name.substring(1))), name.startsWith("r") ? 8 : 4);
    }
    if (name.matches("ax|bx|cx|dx|si|di")) {
      return new Operand(reference(register(name)), 2);
    }
    if (name.matches("r(8|9|1[0-5])d?")) {
      return new Operand(reference(register(name.replace("d", ""))), name.endsWith("d") ? 4 : 8);
    }
    throw new Unknown();
  }
}
