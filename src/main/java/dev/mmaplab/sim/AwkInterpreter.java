package dev.mmaplab.sim;

import dev.mmaplab.kernel.ErrnoException;
import dev.mmaplab.sim.AwkSyntax.Expression;
import dev.mmaplab.sim.AwkSyntax.Rule;
import dev.mmaplab.sim.AwkSyntax.Statement;
import dev.mmaplab.sim.AwkSyntax.When;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs an awk program. */
final class AwkInterpreter {
  private static final int DEEPEST = 100;
  private static final long STEP = 100;

  /** Leaves statements in progress. */
  private static final class Leave extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String kind;
    private final transient AwkValue value;

    Leave(String kind, AwkValue value) {
      super(kind, null, false, false);
      this.kind = kind;
      this.value = value;
    }
  }

  /** A function's own variables; a parameter may be an array of the caller's. */
  private static final class Frame {
    private final Map<String, AwkValue> values = new HashMap<>();
    private final Map<String, Map<String, AwkValue>> arrays = new HashMap<>();
    private final List<String> names;

    Frame(List<String> names) {
      this.names = names;
    }
  }

  private final Streams streams;
  private final AwkSyntax.Program program;
  private final AwkInput input;
  private final AwkOutput output;
  private final AwkFunctions functions;
  private final Map<String, Map<String, AwkValue>> arrays = new HashMap<>();
  private final boolean[] inRange;
  private Optional<Frame> frame = Optional.empty();
  private int depth;
  private int status;

  AwkInterpreter(Streams streams, AwkSyntax.Program program, AwkInput input) {
    this.streams = streams;
    this.program = program;
    this.input = input;
    this.output = new AwkOutput(streams);
    this.functions = new AwkFunctions(streams, input, output);
    this.inRange = new boolean[program.rules().size()];
    Map<String, AwkValue> environment = array("ENVIRON");
    streams
        .kernel()
        .current()
        .group()
        .environment()
        .forEach((name, value) -> environment.put(name, AwkValue.input(value)));
  }

  int run() {
    boolean reads = program.rules().stream().anyMatch(r -> r.when() != When.BEGIN);
    try {
      rules(When.BEGIN);
      while (reads) {
        Optional<String> record = input.nextRecord();
        if (record.isEmpty()) {
          break;
        }
        input.setRecord(record.get());
        try {
          rules(When.MAIN);
        } catch (Leave leave) {
          skip(leave);
        }
      }
    } catch (Leave leave) {
      exit(leave);
    }
    try {
      rules(When.END);
    } catch (Leave leave) {
      exit(leave);
    }
    output.closeAll();
    return status;
  }

  private void skip(Leave leave) {
    if (leave.kind.equals("nextfile")) {
      input.nextFile();
    } else if (!leave.kind.equals("next")) {
      throw leave;
    }
  }

  private void exit(Leave leave) {
    if (leave.value.kind() != AwkValue.Kind.UNSET) {
      status = (int) leave.value.asNumber() & 0xff;
    }
  }

  private void rules(When when) {
    for (int i = 0; i < program.rules().size(); i++) {
      Rule rule = program.rules().get(i);
      if (rule.when() == when && selected(rule, i)) {
        if (rule.body().isPresent()) {
          execute(rule.body().get());
        } else {
          output.print(input.field(0).asText() + input.get("ORS").asText());
        }
      }
    }
  }

  private boolean selected(Rule rule, int index) {
    if (rule.pattern().isEmpty()) {
      return true;
    }
    if (rule.until().isEmpty()) {
      return evaluate(rule.pattern().get()).holds();
    }
    if (!inRange[index] && !evaluate(rule.pattern().get()).holds()) {
      return false;
    }
    inRange[index] = !evaluate(rule.until().get()).holds();
    return true;
  }

  private void execute(Statement statement) {
    streams.kernel().limits().chargeInstructions(STEP);
    switch (statement) {
      case Statement.Block b -> b.statements().forEach(this::execute);
      case Statement.Simple s -> evaluate(s.expression());
      case Statement.Print p -> print(p);
      case Statement.If i -> {
        if (evaluate(i.condition()).holds()) {
          execute(i.then());
        } else {
          i.otherwise().ifPresent(this::execute);
        }
      }
      case Statement.While w -> {
        boolean more = w.first() || evaluate(w.condition()).holds();
        while (more) {
          more = turn(w.body()) && evaluate(w.condition()).holds();
        }
      }
      case Statement.For f -> {
        f.start().ifPresent(this::execute);
        while (f.condition().isEmpty() || evaluate(f.condition().get()).holds()) {
          if (!turn(f.body())) {
            break;
          }
          f.step().ifPresent(this::execute);
        }
      }
      case Statement.ForIn f -> {
        for (String key : new ArrayList<>(array(f.array()).keySet())) {
          assign(new Expression.Variable(f.variable()), AwkValue.input(key));
          if (!turn(f.body())) {
            break;
          }
        }
      }
      case Statement.Delete d -> {
        if (d.index().isPresent()) {
          array(d.array()).remove(text(d.index().get()));
        } else {
          array(d.array()).clear();
        }
      }
      case Statement.Leave l ->
          throw new Leave(l.kind(), l.value().map(this::evaluate).orElse(AwkValue.UNSET));
    }
  }

  /** False if the loop ends. */
  private boolean turn(Statement body) {
    try {
      execute(body);
      return true;
    } catch (Leave leave) {
      if (leave.kind.equals("continue")) {
        return true;
      }
      if (leave.kind.equals("break")) {
        return false;
      }
      throw leave;
    }
  }

  private void print(Statement.Print p) {
    List<String> parts = new ArrayList<>();
    List<AwkValue> values = new ArrayList<>();
    for (Expression e : p.arguments()) {
      AwkValue v = evaluate(e);
      values.add(v);
      parts.add(v.asText());
    }
    String text =
        p.formatted()
            ? AwkFunctions.format(values)
            : (parts.isEmpty()
                    ? input.field(0).asText()
                    : String.join(input.get("OFS").asText(), parts))
                + input.get("ORS").asText();
    if (p.target().isEmpty()) {
      output.print(text);
    } else {
      output.print(p.redirection(), text(p.target().get()), text);
    }
  }

  private String text(Expression e) {
    return evaluate(e).asText();
  }

  private double number(Expression e) {
    return evaluate(e).asNumber();
  }

  private AwkValue evaluate(Expression expression) {
    return switch (expression) {
      case Expression.Number n -> AwkValue.of(n.value());
      case Expression.Text t -> AwkValue.of(t.value());
      case Expression.Regex r ->
          AwkValue.of(input.matcher(r.text(), input.field(0).asText()).find());
      case Expression.Variable v -> get(v.name());
      case Expression.Field f -> input.field(number(f.index()));
      case Expression.Element e -> {
        String key = text(e.index());
        yield array(e.array()).computeIfAbsent(key, k -> AwkValue.UNSET);
      }
      case Expression.Grouped g -> evaluate(g.inner());
      case Expression.Unary u -> {
        AwkValue v = evaluate(u.operand());
        yield switch (u.operator()) {
          case "!" -> AwkValue.of(!v.holds());
          case "-" -> AwkValue.of(-v.asNumber());
          default -> AwkValue.of(v.asNumber());
        };
      }
      case Expression.Binary b -> binary(b);
      case Expression.Conditional c -> evaluate(evaluate(c.condition()).holds() ? c.yes() : c.no());
      case Expression.Assign a -> {
        AwkValue right = evaluate(a.value());
        AwkValue value =
            a.operator().equals("=")
                ? right
                : AwkValue.of(
                    arithmetic(
                        a.operator().substring(0, a.operator().length() - 1),
                        number(a.target()),
                        right.asNumber()));
        assign(a.target(), value);
        yield value;
      }
      case Expression.Step s -> {
        double before = number(s.target());
        assign(s.target(), AwkValue.of(before + s.by()));
        yield AwkValue.of(s.before() ? before + s.by() : before);
      }
      case Expression.In in -> AwkValue.of(array(in.array()).containsKey(text(in.index())));
      case Expression.Call c -> call(c);
      case Expression.Getline g -> getline(g);
    };
  }

  private AwkValue binary(Expression.Binary b) {
    String operator = b.operator();
    switch (operator) {
      case "&&" -> {
        return AwkValue.of(evaluate(b.left()).holds() && evaluate(b.right()).holds());
      }
      case "||" -> {
        return AwkValue.of(evaluate(b.left()).holds() || evaluate(b.right()).holds());
      }
      case "~", "!~" -> {
        String text = text(b.left());
        String pattern = b.right() instanceof Expression.Regex r ? r.text() : text(b.right());
        return AwkValue.of(input.matcher(pattern, text).find() == operator.equals("~"));
      }
      case " " -> {
        String text = text(b.left()) + text(b.right());
        streams.kernel().limits().chargeInstructions(text.length() / 8);
        if (text.length() > 1 << 20) {
          throw new dev.mmaplab.kernel.LimitExceeded(dev.mmaplab.kernel.LimitExceeded.Kind.MEMORY);
        }
        return AwkValue.of(text);
      }
      case "<", "<=", "==", "!=", ">", ">=" -> {
        return AwkValue.of(compare(operator, evaluate(b.left()), evaluate(b.right())));
      }
      default -> {
        double left = number(b.left());
        return AwkValue.of(arithmetic(operator, left, number(b.right())));
      }
    }
  }

  private static boolean compare(String operator, AwkValue a, AwkValue b) {
    int order =
        a.numeric() && b.numeric()
            ? Double.compare(a.asNumber() + 0.0, b.asNumber() + 0.0)
            : a.asText().compareTo(b.asText());
    return switch (operator) {
      case "<" -> order < 0;
      case "<=" -> order <= 0;
      case "==" -> order == 0;
      case "!=" -> order != 0;
      case ">" -> order > 0;
      default -> order >= 0;
    };
  }

  private static double arithmetic(String operator, double a, double b) {
    switch (operator) {
      case "/", "%" -> {
        if (b == 0) {
          throw new AppletFailure("cmd. line:1: Division by zero");
        }
        return operator.equals("/") ? a / b : a % b;
      }
      default -> {
        return switch (operator) {
          case "+" -> a + b;
          case "-" -> a - b;
          case "*" -> a * b;
          default -> throw AwkFunctions.noMath();
        };
      }
    }
  }

  private AwkValue get(String name) {
    if (frame.isPresent() && frame.get().names.contains(name)) {
      return frame.get().values.getOrDefault(name, AwkValue.UNSET);
    }
    return input.get(name);
  }

  private void assign(Expression target, AwkValue value) {
    switch (target) {
      case Expression.Variable v -> {
        if (frame.isPresent() && frame.get().names.contains(v.name())) {
          frame.get().values.put(v.name(), value);
        } else {
          input.set(v.name(), value);
        }
      }
      case Expression.Field f -> input.setField(number(f.index()), value.asText());
      case Expression.Element e -> {
        String key = text(e.index());
        if (array(e.array()).put(key, value) == null) {
          streams.hold(key.length() + value.text().length() + 32);
        }
      }
      default -> throw new AppletFailure("cmd. line:1: Unexpected token");
    }
  }

  private Map<String, AwkValue> array(String name) {
    if (frame.isPresent() && frame.get().names.contains(name)) {
      return frame.get().arrays.computeIfAbsent(name, n -> new LinkedHashMap<>());
    }
    return arrays.computeIfAbsent(name, n -> new LinkedHashMap<>());
  }

  private AwkValue call(Expression.Call call) {
    AwkSyntax.Function function = program.functions().get(call.name());
    if (function != null) {
      return user(function, call.arguments());
    }
    List<Expression> given = call.arguments();
    switch (call.name()) {
      case "split" -> {
        String text = text(given.get(0));
        Map<String, AwkValue> into = array(((Expression.Variable) given.get(1)).name());
        String separator =
            given.size() < 3
                ? input.get("FS").asText()
                : given.get(2) instanceof Expression.Regex r ? r.text() : text(given.get(2));
        into.clear();
        List<String> parts = input.split(text, separator);
        for (int i = 0; i < parts.size(); i++) {
          streams.hold(parts.get(i).length() + 32);
          into.put(Integer.toString(i + 1), AwkValue.input(parts.get(i)));
        }
        return AwkValue.of(parts.size());
      }
      case "sub", "gsub" -> {
        Expression target =
            given.size() > 2 ? given.get(2) : new Expression.Field(new Expression.Number(0));
        AwkFunctions.Replaced replaced =
            functions.replace(
                pattern(given.get(0)),
                text(given.get(1)),
                text(target),
                call.name().equals("gsub"));
        if (replaced.count() > 0) {
          assign(target, AwkValue.of(replaced.text()));
        }
        return AwkValue.of(replaced.count());
      }
      case "match" -> {
        return functions.match(text(given.get(0)), pattern(given.get(1)));
      }
      case "length" -> {
        if (given.size() == 1
            && given.getFirst() instanceof Expression.Variable v
            && arrays.containsKey(v.name())) {
          return AwkValue.of(array(v.name()).size());
        }
      }
      default -> {}
    }
    List<AwkValue> values = given.stream().map(this::evaluate).toList();
    return functions.call(call.name(), values);
  }

  private String pattern(Expression e) {
    return e instanceof Expression.Regex r ? r.text() : text(e);
  }

  private AwkValue user(AwkSyntax.Function function, List<Expression> given) {
    if (++depth > DEEPEST) {
      throw new dev.mmaplab.kernel.LimitExceeded(dev.mmaplab.kernel.LimitExceeded.Kind.MEMORY);
    }
    Frame inner = new Frame(function.parameters());
    for (int i = 0; i < given.size() && i < function.parameters().size(); i++) {
      String parameter = function.parameters().get(i);
      if (given.get(i) instanceof Expression.Variable v) {
        boolean local = frame.isPresent() && frame.get().names.contains(v.name());
        boolean known =
            local ? frame.get().arrays.containsKey(v.name()) : arrays.containsKey(v.name());
        if (known || get(v.name()).kind() == AwkValue.Kind.UNSET) {
          inner.arrays.put(parameter, array(v.name()));
        }
      }
      inner.values.put(parameter, evaluate(given.get(i)));
    }
    Optional<Frame> before = frame;
    frame = Optional.of(inner);
    try {
      execute(function.body());
      return AwkValue.UNSET;
    } catch (Leave leave) {
      if (!leave.kind.equals("return")) {
        throw leave;
      }
      return leave.value;
    } finally {
      frame = before;
      depth--;
    }
  }

  private AwkValue getline(Expression.Getline g) {
    Optional<String> line;
    try {
      line =
          switch (g.source()) {
            case "<" -> input.lineOf(text(g.from().orElseThrow()));
            case "|" -> {
              String command = text(g.from().orElseThrow());
              yield input.lineOf(command, () -> output.reader(command));
            }
            default -> input.nextRecord();
          };
    } catch (ErrnoException e) {
      return AwkValue.of(-1);
    }
    if (line.isEmpty()) {
      return AwkValue.of(0);
    }
    if (g.source().equals("|")) {
      input.set("NR", AwkValue.of(input.get("NR").asNumber() + 1));
    }
    if (g.target().isPresent()) {
      assign(g.target().get(), AwkValue.input(line.get()));
    } else {
      input.setRecord(line.get());
    }
    return AwkValue.of(1);
  }
}
