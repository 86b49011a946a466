package dev.mmaplab.interp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mmaplab.c.CompiledText;
import dev.mmaplab.c.FunctionCode;
import dev.mmaplab.c.Op;
import dev.mmaplab.c.Position;
import dev.mmaplab.c.QualType;
import dev.mmaplab.c.Type;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Compiled code does what the interpreter does, operation by operation. */
class CompiledCodeTest {
  private static final long TEXT = 0x400000;
  private static final long DATA = 0x10000;
  private static final int SIZE = 1 << 14;
  private static final int PARAMETERS = 8;
  private static final int REGISTERS = 12;
  private static final int FUNCTIONS = 20;
  private static final int CALLS = 15;

  /** Functions with these are interpreted. */
  private static final Set<Integer> INTERPRETED = Set.of(Op.JR, Op.EXIT, Op.HANDLED);

  private static final long[] VALUES = {
    0,
    1,
    2,
    3,
    31,
    32,
    63,
    64,
    -1,
    -2,
    0x7f,
    0x80,
    0xff,
    0x8000,
    0xffff,
    0x10000,
    Integer.MAX_VALUE,
    Integer.MIN_VALUE,
    0xffffffffL,
    0x80000000L,
    0x100000000L,
    Long.MAX_VALUE,
    Long.MIN_VALUE,
    DATA,
    DATA + 3,
    DATA + 0xff0,
    DATA + 2048,
    DATA + SIZE - 4,
    Double.doubleToRawLongBits(1.5),
    Double.doubleToRawLongBits(-3e9),
    Double.doubleToRawLongBits(1e19),
    Double.doubleToRawLongBits(Double.NaN),
    Double.doubleToRawLongBits(-0.0)
  };

  /** What can be seen of a call. */
  private record Seen(String end, long executed, List<String> slips, String memory) {}

  @TestFactory
  Stream<DynamicTest> everyOperation() throws IllegalAccessException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Field field : Op.class.getFields()) {
      int op = field.getInt(Op.class);
      if (op == Op.RESULT_USED) {
        continue;
      }
      tests.add(DynamicTest.dynamicTest(field.getName(), () -> check(op)));
    }
    assertThat(tests).hasSizeGreaterThan(140);
    return tests.stream();
  }

  private static void check(int op) {
    Random random = new Random(op);
    for (int round = 0; round < FUNCTIONS; round++) {
      FunctionCode code = function(op, random);
      LinkedFunction compiled = new LinkedFunction(TEXT, code, new long[] {DATA + 64, TEXT});
      compiled.compiled(new CompiledClasses().compile(compiled));
      if (OperandShape.of(op) == OperandShape.INTERPRETED) {
        assertThat(compiled.compiled).isSameAs(CompiledCode.NONE);
        return;
      }
      assertThat(compiled.compiled).isNotSameAs(CompiledCode.NONE);
      LinkedFunction interpreted = new LinkedFunction(TEXT, code, new long[] {DATA + 64, TEXT});
      for (int call = 0; call < CALLS; call++) {
        long[] arguments = new long[PARAMETERS];
        Arrays.setAll(arguments, i -> VALUES[random.nextInt(VALUES.length)]);
        assertThat(call(compiled, arguments))
            .as("%s: %s", Arrays.toString(code.code()), Arrays.toString(arguments))
            .isEqualTo(call(interpreted, arguments));
      }
    }
  }

  @Test
  void nothingElseIsLeftToTheInterpreter() throws IllegalAccessException {
    for (Field field : Op.class.getFields()) {
      int op = field.getInt(Op.class);
      assertThat(OperandShape.of(op) == OperandShape.INTERPRETED)
          .as("OperandShape must name %s, or this test's list", field.getName())
          .isEqualTo(INTERPRETED.contains(op) || op == Op.RESULT_USED);
    }
  }

  @Test
  void aProgramRunsInCompiledCodeAndInTheInterpreterWithTheSameCount() {
    String text =
        """
        int fib(int n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }
        int deep(int n) { return n == 0 ? 0 : 1 + deep(n - 1); }
        int main(void) { return fib(20) + deep(5000); }
        """;
    List<Long> counts = new ArrayList<>();
    for (boolean compile : new boolean[] {false, true}) {
      Computer computer = new Computer();
      computer.load(CompiledText.of("fib.c", text));
      CompiledClasses classes = new CompiledClasses();
      for (String name : compile ? List.of("fib", "deep", "main") : List.<String>of()) {
        LinkedFunction f = (LinkedFunction) computer.code.find(computer.address(name));
        f.compiled(classes.compile(f));
        assertThat(f.compiled).isNotSameAs(CompiledCode.NONE);
      }
      Cpu cpu = computer.cpu();
      assertThat(cpu.call(computer.address("main"))).isEqualTo(6765 + 5000);
      counts.add(cpu.executed());
    }
    assertThat(counts.get(1)).isEqualTo(counts.get(0)).isGreaterThan(100_000);
  }

  /** The operation, then every register into memory. */
  private static FunctionCode function(int op, Random random) {
    List<int[]> code = new ArrayList<>();
    code.add(
        new int[] {op, random.nextInt(PARAMETERS), operandB(op, random), operandC(op, random)});
    code.add(new int[] {Op.LDI, 9, 0, 1});
    code.add(new int[] {Op.LDI, 10, 0, 2});
    code.add(new int[] {Op.LDI, 11, 0, (int) DATA});
    for (int i = 0; i < REGISTERS - 1; i++) {
      if (i != 8 && i != 10 || op == Op.JMP) {
        code.add(new int[] {Op.ST8, i, 11, 8 * i});
      }
    }
    code.add(new int[] {Op.RETV, 0, 0, 0});
    Type.Function type = new Type.Function(QualType.of(new Type.Void()), List.of(), false, true);
    return new FunctionCode(
        "f",
        true,
        type,
        code.stream().flatMapToInt(Arrays::stream).toArray(),
        new long[] {-1, 3, 1, 2, 3, Long.MIN_VALUE},
        List.of(),
        REGISTERS + 3,
        random.nextInt(2) * 32,
        PARAMETERS,
        false,
        new int[code.size()],
        List.of(new Position("f.c", 1, 1)),
        List.of("u", "v", "w", "x", "y", "z"),
        List.of());
  }

  private static int operandB(int op, Random random) {
    return op == Op.TABLE ? 0 : random.nextInt(PARAMETERS - 2);
  }

  private static int operandC(int op, Random random) {
    if (op >= Op.JMP && op <= Op.TABLE) {
      return 1 + random.nextInt(3);
    }
    return switch (op) {
      case Op.CALL, Op.ADDR -> 0;
      case Op.INSERT -> random.nextInt(32) + 64 * (1 + random.nextInt(32));
      case Op.LDI, Op.ADDI, Op.ADDIW, Op.MULIW, Op.SEQI, Op.SLTUI, Op.SGTUI ->
          random.nextInt(5) - 2;
      default -> random.nextInt(6);
    };
  }

  private static Seen call(LinkedFunction function, long[] arguments) {
    FlatMemory memory = new FlatMemory(DATA, SIZE);
    memory.storeLong(DATA + 2048, 0x8182838485868788L);
    CodeSpace space = new CodeSpace();
    space.add(function);
    space.add(DATA + 64, "native", call -> 1000 * call.arg(0) + call.count());
    List<String> slips = new ArrayList<>();
    Supervisor supervisor =
        new Computer.Passing() {
          @Override
          public void slipped(Cpu cpu, Position position, Slip slip) {
            slips.add(slip + " at " + position);
          }
        };
    Cpu cpu = new Cpu(memory, space, supervisor, DATA + SIZE - 512, "");
    String end;
    try {
      cpu.call(TEXT, arguments);
      end = "returned";
    } catch (CpuTrap e) {
      end = e.kind() + " at " + e.address();
    } catch (FlatMemory.Fault e) {
      end = "fault at " + e.address;
    } catch (RuntimeException e) {
      end = e.getClass().getName();
    }
    byte[] bytes = new byte[SIZE];
    memory.load(DATA, bytes, 0, SIZE);
    return new Seen(end, cpu.executed(), slips, new String(bytes, StandardCharsets.ISO_8859_1));
  }
}
