package dev.mmaplab.c;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Generates one function: holds what the parts (expressions, places, calls, statements …) share.
 */
final class FunctionGenerator {
  final StaticData unit;
  final CodeBuffer code;
  final Window window;
  final Symbol.Function function;

  /** Holds the address of the frame's memory. */
  final int framePointer;

  /** Holds the address of the variadic arguments; meaningless in other functions. */
  final int variadicArea;

  final IndexCheck indices = new IndexCheck(this);
  final PlaceCode places = new PlaceCode(this);
  final ExpressionCode expressions = new ExpressionCode(this);
  final WideCode wide = new WideCode(this);
  final ArithmeticCode arithmetic = new ArithmeticCode(this);
  final AssignmentCode assignments = new AssignmentCode(this);
  final ConditionCode conditions = new ConditionCode(this);
  final CallCode calls = new CallCode(this);
  final BuiltinCode builtins = new BuiltinCode(this);
  final InitializerCode initializers = new InitializerCode(this);
  final StatementCode statements = new StatementCode(this);

  final ScopeExits exits;
  private final Symbol.FunctionBody body;
  private final Unassigned unassigned;
  private final int parameters;
  private final Map<Symbol.Variable, Place> variables = new IdentityHashMap<>();

  /** Registers that say whether a variable has been given a value. */
  private final Map<Symbol.Variable, Integer> marks = new IdentityHashMap<>();

  private final List<FunctionCode.FrameObject> objects = new ArrayList<>();
  private final Map<Stmt.Label, CodeBuffer.Label> labels = new IdentityHashMap<>();

  FunctionGenerator(StaticData unit, Symbol.Function function, Symbol.FunctionBody body) {
    this.unit = unit;
    this.function = function;
    this.body = body;
    this.exits = new ScopeExits(this, body.block());
    boolean hidden = function.type().result().type().inMemory();
    boolean chained = !function.captures().isEmpty();
    this.parameters = body.parameters().size() + (hidden ? 1 : 0) + (chained ? 1 : 0);
    this.variadicArea = parameters;
    this.framePointer = parameters + (function.type().variadic() ? 1 : 0);
    this.window = new Window(framePointer + 1);
    this.code = new CodeBuffer(unit.file(), function.position(), window);
    this.unassigned = Unassigned.in(body.block());
    int register = hidden ? 1 : 0;
    if (chained) {
      receiveCaptures(register++);
    }
    for (Symbol.Variable parameter : body.parameters()) {
      receive(parameter, register++);
    }
  }

  /** Compiles the body. */
  FunctionCode generate() {
    statements.block(body.block());
    code.at(body.end());
    if (function.name().equals("main") && Scalar.of(function.type().result().type()).isPresent()) {
      int zero = window.allocate();
      code.emit(Op.LDI, zero, 0, 0);
      code.emit(Op.RET, zero, 0, 0);
    } else {
      code.emit(Op.RETV, 0, 0, 0);
    }
    lostLabels();
    return code.finish(
        function.linkName(),
        !function.isStatic() && !function.isInline(),
        function.type(),
        window.registers(),
        window.frameBytes(),
        parameters,
        function.type().variadic(),
        objects);
  }

  /** Labels in an expression that needs no code still have an address; nothing can be run there. */
  private void lostLabels() {
    List<CodeBuffer.Label> lost = labels.values().stream().filter(l -> !l.placed()).toList();
    if (!lost.isEmpty()) {
      lost.forEach(code::place);
      code.emit(Op.TRAP, 0, 0, 0);
    }
  }

  /**
   * How far behind the function's address each of its labels stands, in bytes; after {@link
   * #generate}.
   */
  Map<Stmt.Label, Long> labelOffsets() {
    Map<Stmt.Label, Long> offsets = new HashMap<>();
    long[] text = code.textOffsets();
    labels.forEach((label, place) -> offsets.put(label, text[code.target(place)]));
    return offsets;
  }

  CodeBuffer.Label label(Stmt.Label label) {
    return labels.computeIfAbsent(label, l -> new CodeBuffer.Label());
  }

  /** An automatic variable or parameter of this function that has its place. */
  Optional<Place> automatic(Symbol.Variable variable) {
    return Optional.ofNullable(variables.get(variable));
  }

  /** Gives an automatic variable its place: a register for a scalar whose address nobody takes. */
  Place declare(Symbol.Variable variable) {
    Optional<Scalar> scalar = Scalar.of(variable.type().type());
    boolean free = !variable.addressTaken() && alignment(variable) <= Window.ALIGNMENT;
    if (scalar.isPresent() && free && !variables.containsKey(variable)) {
      int register = window.allocate();
      Place place = new Place.Register(register, scalar.get());
      variables.put(variable, place);
      if (unassigned.doubtful(variable)) {
        int mark = window.allocate();
        marks.put(variable, mark);
        window.marks(register, mark);
        code.emit(Op.MARK, mark, 0, 0);
      }
      return place;
    }
    return declareInMemory(variable);
  }

  /** A variable is read: is it the first time that anything is done with it? */
  void reads(Expr e) {
    if (e instanceof Expr.VarRef read && unassigned.doubtful(read)) {
      int mark = marks.getOrDefault(read.variable(), -1);
      if (mark >= 0) {
        Position before = code.at(read.position());
        code.look(Op.USED, mark, 0, read.variable().name());
        code.at(before);
      }
    }
  }

  /** As {@link #declare}, in the frame whatever the type; the same place each time. */
  Place declareInMemory(Symbol.Variable variable) {
    Place known = variables.get(variable);
    if (known != null) {
      return known;
    }
    int align = alignment(variable);
    long slack = align > Window.ALIGNMENT ? align - Window.ALIGNMENT : 0;
    long size = variable.type().type().size() + slack;
    Place.Memory place = temporary(size, align, variable.position());
    objects.add(
        new FunctionCode.FrameObject(variable.name(), place.offset(), size, variable.position()));
    variables.put(variable, place);
    return place;
  }

  /** Gives a variable-length array the memory at an address in a register. */
  void declareAt(Symbol.Variable variable, int address) {
    variables.put(variable, new Place.Memory(address, 0));
  }

  /** What a variable's declaration and type ask for. */
  static int alignment(Symbol.Variable variable) {
    return Math.max(variable.align(), variable.type().type().align());
  }

  /** Fresh memory in the frame. */
  Place.Memory temporary(long size, int align, Position position) {
    return new Place.Memory(
        framePointer,
        window.frame(Math.max(size, 1), Math.clamp(align, 1, Window.ALIGNMENT), position));
  }

  /** The places of the surrounding functions' variables; the caller hands over an array of them. */
  private void receiveCaptures(int chain) {
    int offset = 0;
    for (Symbol.Variable v : function.captures().keySet()) {
      int address = window.allocate();
      code.emit(Op.LD8, address, chain, offset);
      variables.put(v, new Place.Memory(address, 0));
      offset += 8;
    }
  }

  private void receive(Symbol.Variable parameter, int register) {
    Optional<Scalar> found = Scalar.of(parameter.type().type());
    if (found.isEmpty()) {
      variables.put(parameter, new Place.Memory(register, 0));
      return;
    }
    Scalar scalar = found.get();
    if (!function.type().prototype()) {
      promoteBack(scalar, register);
    }
    if (parameter.addressTaken() || alignment(parameter) > Window.ALIGNMENT) {
      Place.Memory home = temporary(scalar.bytes, scalar.bytes, parameter.position());
      code.emit(scalar.store, register, home.base(), home.offset());
      variables.put(parameter, home);
    } else {
      variables.put(parameter, new Place.Register(register, scalar));
    }
  }

  /** K&R definitions receive int and double where they say char or float. */
  private void promoteBack(Scalar scalar, int register) {
    scalar.extension().ifPresent(op -> code.emit(op, register, register, 0));
    if (scalar == Scalar.F32) {
      code.emit(Op.FROUND, register, register, 0);
    }
  }

  private static final Comparator<Symbol.Init> BY_PLACE =
      Comparator.comparingLong(Symbol.Init::offset)
          .thenComparingInt(i -> i.bits().map(Type.Bits::shift).orElse(0));

  /**
   * The parts of an initialiser that count: of several for exactly the same place, the last. gcc
   * evaluates them in the order of their places, not of their designators.
   */
  static List<Symbol.Init> effective(List<Symbol.Init> inits) {
    record Key(long offset, Optional<Type.Bits> bits, Type type) {}
    Map<Key, Integer> last = new HashMap<>();
    for (int i = 0; i < inits.size(); i++) {
      Symbol.Init init = inits.get(i);
      last.put(new Key(init.offset(), init.bits(), init.type()), i);
    }
    List<Symbol.Init> kept =
        last.size() == inits.size()
            ? inits
            : last.values().stream().sorted().map(inits::get).toList();
    long reached = 0;
    for (Symbol.Init init : kept) {
      if (init.offset() < reached) {
        return kept.stream().sorted(BY_PLACE).toList();
      }
      reached = init.offset();
    }
    return kept;
  }
}
