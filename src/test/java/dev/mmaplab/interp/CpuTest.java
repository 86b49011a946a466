package dev.mmaplab.interp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mmaplab.c.CompiledText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/**
 * What the processor does besides computing: traps, handlers, longjmp, fork, nested calls, budgets,
 * backtraces.
 */
class CpuTest {
  private final Computer computer = new Computer();

  private void load(String... lines) {
    computer.load(CompiledText.of("test.c", String.join("\n", lines)));
  }

  private void onTrap(BiConsumer<Cpu, RuntimeException> action) {
    computer.supervisor =
        new Computer.Passing() {
          @Override
          public void trap(Cpu cpu, RuntimeException trap) {
            computer.traps.add(trap);
            action.accept(cpu, trap);
          }
        };
  }

  private void addJumps() {
    computer.add(
        "setjmp",
        call -> {
          long[] words = call.cpu().checkpoint();
          for (int i = 0; i < 4; i++) {
            call.memory().storeLong(call.arg(0) + 8L * i, words[i]);
          }
          return 0;
        });
    computer.add(
        "longjmp",
        call -> {
          long[] words = new long[4];
          for (int i = 0; i < 4; i++) {
            words[i] = call.memory().loadLong(call.arg(0) + 8L * i);
          }
          assertThat(call.cpu().unwind(words, call.intArg(1))).isTrue();
          return 0;
        });
  }

  private static final String JUMPS =
      "static long buf[4]; int setjmp(long *); void longjmp(long *, int);";

  @Test
  void longjmpReturnsASecondTimeAndLocalsKeepWhatTheyWereAssigned() {
    addJumps();
    load(
        JUMPS,
        "static int deep(int n) { if (n == 0) longjmp(buf, 7); return deep(n - 1) + 1; }",
        "int f(void) { int x = 1, *p = &x, y = 2; int r = setjmp(buf);",
        "  if (r == 0) { *p = 5; y = 6; deep(10); } return r * 100 + x * 10 + y; }",
        "int zero(void) { int r = setjmp(buf); if (r == 0) longjmp(buf, 0); return r; }");
    assertThat(computer.call("f")).isEqualTo(756);
    assertThat(computer.call("zero")).isEqualTo(1);
  }

  @Test
  void longjmpLeavesNestedLoops() {
    addJumps();
    computer.add("callback", call -> call.cpu().call(call.arg(0)) + 1000);
    load(
        JUMPS,
        "int callback(void (*f)(void));",
        "static void inner(void) { longjmp(buf, 3); }",
        "int f(void) { int r = setjmp(buf); return r ? r : callback(inner); }");
    assertThat(computer.call("f")).isEqualTo(3);
  }

  @Test
  void aHandlerRunsBeforeTheFaultingInstructionIsTriedAgain() {
    load(
        "static int seen; int word = 42;",
        "void handler(int sig, long address) { int local[4]; local[sig % 4] = 1; seen += sig *"
            + " local[sig % 4]; }",
        "int f(int *p) { int a = *p; return a * 100 + seen; }");
    long word = computer.address("word");
    computer.memory.unmap(word & -4096);
    List<String> order = new ArrayList<>();
    onTrap(
        (cpu, trap) -> {
          computer.memory.map();
          order.add("trap at " + cpu.site().orElseThrow().line());
          cpu.pushHandler(computer.address("handler"), 0, () -> order.add("afterwards"), 11, word);
        });
    assertThat(computer.call("f", word)).isEqualTo(4211);
    assertThat(order).containsExactly("trap at 3", "afterwards");
  }

  @Test
  void aHandlerMayRunOnAnotherStack() {
    computer.supervisor =
        new Computer.Passing() {
          @Override
          public void attention(Cpu cpu) {
            long top = cpu.memory().loadLong(computer.address("top"));
            cpu.pushHandler(computer.address("handler"), top, () -> {}, 10);
          }
        };
    computer.add(
        "raise",
        call -> {
          call.cpu().requestAttention();
          return 0;
        });
    load(
        "static long where; static char stack[8192]; char *top = stack + 8192;",
        "static void note(void) { char here; where = (long)&here; }",
        "void handler(int sig) { note(); }",
        "void raise(void);",
        "int f(void) { char own; raise(); return where > (long)stack && where < (long)top &&"
            + " (long)&own > (long)top; }");
    assertThat(computer.call("f")).isEqualTo(1);
  }

  @Test
  void handlersPushedTogetherRunLastFirstAndTheStackPointerComesBack() {
    computer.add(
        "raise",
        call -> {
          call.cpu().requestAttention();
          return 5;
        });
    computer.supervisor =
        new Computer.Passing() {
          @Override
          public void attention(Cpu cpu) {
            for (int i = 1; i <= 2; i++) {
              cpu.setStackPointer(cpu.stackPointer() - 1000);
              cpu.pushHandler(computer.address("handler"), 0, () -> {}, i);
            }
          }
        };
    List<Long> pointers = new ArrayList<>();
    computer.add(
        "note",
        call -> {
          pointers.add(call.cpu().stackPointer());
          return 0;
        });
    load(
        "static int order; int raise(void); void note(void);",
        "void handler(int n) { order = order * 10 + n; }",
        "int f(void) { note(); int r = raise(); note(); return r * 100 + order; }");
    assertThat(computer.call("f")).isEqualTo(521);
    assertThat(pointers.get(0)).isEqualTo(pointers.get(1));
  }

  @Test
  void longjmpOutOfAHandlerForgetsWhatWasInterrupted() {
    addJumps();
    load(
        JUMPS,
        "void handler(int sig) { longjmp(buf, sig); }",
        "int f(int *bad) { int r = setjmp(buf); if (r) return r; return *bad; }");
    onTrap((cpu, trap) -> cpu.pushHandler(computer.address("handler"), 0, () -> {}, 7));
    assertThat(computer.call("f", 16)).isEqualTo(7);
    assertThat(computer.traps).hasSize(1);
  }

  @Test
  void aForkedCopyGoesOnByItself() {
    List<Cpu> children = new ArrayList<>();
    computer.add(
        "fork",
        call -> {
          children.add(call.cpu().fork(computer.memory.copy(), "child", 0));
          return 1234;
        });
    load(
        "int fork(void); static int shared = 1;",
        "static int twice(int n) { int here[2] = {n, n}; int pid = fork(); here[0] += pid;"
            + " shared++; return here[0] + here[1] + pid; }",
        "int f(int n) { int before = n * 2; return twice(n) + before + shared; }");
    Cpu parent = computer.cpu();
    parent.start(computer.address("f"), 5);
    assertThat(parent.run()).isEqualTo(5 + 1234 + 5 + 1234 + 10 + 2);
    assertThat(children.getFirst().owner()).isEqualTo("child");
    assertThat(children.getFirst().run()).isEqualTo(5 + 5 + 10 + 2);
  }

  @Test
  void whatTheSupervisorThrowsPassesOuterLoopsOnceAndTheirFramesStay() {
    List<String> seen = new ArrayList<>();
    RuntimeException decision = new IllegalStateException("oops");
    onTrap(
        (cpu, trap) -> {
          throw decision;
        });
    computer.add(
        "guarded",
        call -> {
          try {
            return call.cpu().call(call.arg(0), 1);
          } catch (IllegalStateException e) {
            seen.add(call.cpu().backtrace().getFirst().function());
            return -1;
          }
        });
    computer.add("bare", call -> call.cpu().call(call.arg(0), 1));
    load(
        "long guarded(int (*)(int)); long bare(int (*)(int));",
        "static int bad(int n) { return n / (n - 1); }",
        "long f(int n) { int local = n; return guarded(bad) * 10 + local; }",
        "long g(void) { return bare(bad); }");
    assertThat(computer.call("f", 3)).isEqualTo(-7);
    assertThat(seen).containsExactly("f");
    Cpu cpu = computer.cpu();
    assertThatThrownBy(() -> cpu.call(computer.address("g"))).isSameAs(decision);
    assertThat(computer.traps)
        .hasSize(2)
        .allMatch(t -> ((CpuTrap) t).kind() == CpuTrap.Kind.DIVIDE_ERROR);
    assertThat(cpu.backtrace()).isEmpty();
    assertThat(cpu.call(computer.address("f"), 4)).isEqualTo(-6);
  }

  @Test
  void trapsNameWhatIsWrong() {
    computer.load(
        CompiledText.of(
            "test.c",
            "int nowhere(void); int lost(void) { return nowhere(); }\n"
                + "int divide(int a, int b) { return a / b; }\n"
                + "int remainder(int a, int b) { return a % b; }\n"
                + "int jump(int (*f)(void)) { return f(); }\n"
                + "void stop(void) { __builtin_trap(); }\n"));
    assertTrap(CpuTrap.Kind.NO_CODE, 0, "lost");
    assertTrap(CpuTrap.Kind.NO_CODE, 0xdead0, "jump", 0xdead0);
    assertTrap(CpuTrap.Kind.DIVIDE_ERROR, 0, "divide", 1, 0);
    assertTrap(CpuTrap.Kind.DIVIDE_ERROR, 0, "divide", Integer.MIN_VALUE, -1);
    assertTrap(CpuTrap.Kind.DIVIDE_ERROR, 0, "remainder", Integer.MIN_VALUE, -1);
    assertThatThrownBy(() -> computer.call("stop"))
        .isInstanceOfSatisfying(
            CpuTrap.class, t -> assertThat(t.kind()).isEqualTo(CpuTrap.Kind.INVALID_OPCODE));
    assertThat(computer.call("divide", -7, 2)).isEqualTo(-3);
  }

  private void assertTrap(CpuTrap.Kind kind, long address, String function, long... arguments) {
    assertThatThrownBy(() -> computer.call(function, arguments))
        .isInstanceOfSatisfying(
            CpuTrap.class,
            t -> {
              assertThat(t.kind()).isEqualTo(kind);
              assertThat(t.address()).isEqualTo(address);
            });
  }

  @Test
  void endlessRecursionEndsWhereTheStackDoes() {
    load("int f(int n) { return f(n + 1) + 1; }");
    long guard = computer.memory.end() - (1 << 20);
    computer.memory.unmap(guard);
    Cpu cpu = computer.cpu();
    assertThatThrownBy(() -> cpu.call(computer.address("f"), 0))
        .isInstanceOfSatisfying(
            FlatMemory.Fault.class, f -> assertThat(f.address).isBetween(guard, guard + 4095));
    assertThat(cpu.executed()).isBetween((1L << 20) / 64, (1L << 20) / 8);
  }

  @Test
  void everyInstructionIsCounted() {
    load("int f(int n) { int s = 0; for (int i = 0; i < n; i++) s += i; return s; }");
    List<Integer> slices = new ArrayList<>();
    computer.supervisor =
        new Computer.Passing() {
          @Override
          public void sliceEnded(Cpu cpu, int executed) {
            slices.add(executed);
          }
        };
    Cpu cpu = computer.cpu();
    assertThat(cpu.call(computer.address("f"), 10)).isEqualTo(45);
    long ten = cpu.executed();
    cpu.call(computer.address("f"), 20_010);
    long more = cpu.executed() - 2 * ten;
    assertThat(more).isEqualTo(20_000 * 3);
    assertThat(slices)
        .hasSize((int) (cpu.executed() / Supervisor.SLICE))
        .containsOnly(Supervisor.SLICE);
  }

  @Test
  void argumentsFromJavaAreCutToTheParametersTypes() {
    load(
        "unsigned long f(unsigned cmd, char c, unsigned char u, _Bool b, short s) {",
        "  return cmd == 0x80086b01u && c == -1 && u == 255 && b == 1 && s == -2; }",
        "int few(int a, int b) { return a * 10 + b; }");
    assertThat(computer.call("f", 0x80086b01, 255, -1, 1, 0x1fffeL)).isEqualTo(1);
    assertThat(computer.call("few", 7)).isEqualTo(70);
  }

  @Test
  void nativesSeeWhoCallsAndWhetherTheResultIsUsed() {
    List<String> calls = new ArrayList<>();
    computer.add(
        "look",
        call -> {
          calls.add(
              call.count()
                  + " "
                  + call.resultUsed()
                  + " "
                  + call.site().line()
                  + ":"
                  + call.arg(0)
                  + ","
                  + call.arg(5));
          return call.cpu().backtrace().size();
        });
    load(
        "int look(int, ...);",
        "static int g(void) { return look(-1, 2, 3L); }",
        "int f(void) {",
        "  look(1);",
        "  (void)look(2);",
        "  int (*p)(int, ...) = look;",
        "  if (p(3)) p(4);",
        "  return g() * 10",
        "    + look(5); }");
    assertThat(computer.call("f")).isEqualTo(21);
    assertThat(calls)
        .containsExactly(
            "1 false 4:1,0",
            "1 false 5:2,0",
            "1 true 7:3,0",
            "1 false 7:4,0",
            "3 true 2:-1,0",
            "1 true 9:5,0");
  }

  @Test
  void removedCodeIsGoneForCallersThatKnewIt() {
    load(
        "int helper(void) { return 5; } int f(void) { return helper(); } int (*p)(void) = helper;");
    Cpu cpu = computer.cpu();
    assertThat(cpu.call(computer.address("f"))).isEqualTo(5);
    long helper = computer.address("helper");
    assertThat(computer.code.nameAt(helper)).contains("helper");
    computer.code.remove(helper, helper + 16);
    assertThat(computer.code.nameAt(helper)).isEmpty();
    assertThatThrownBy(() -> cpu.call(computer.address("f")))
        .isInstanceOfSatisfying(CpuTrap.class, t -> assertThat(t.address()).isEqualTo(helper));
  }

  @Test
  void backtracesNameEveryFrameAcrossNestedLoops() {
    List<StackFrame> frames = new ArrayList<>();
    computer.add("callback", call -> call.cpu().call(call.arg(0)));
    computer.add(
        "trace",
        call -> {
          frames.addAll(call.cpu().backtrace());
          return 0;
        });
    load(
        "long callback(void (*)(void)); void trace(void);",
        "static void inner(void) {",
        "  trace();",
        "}",
        "long f(void) {",
        "  return callback(inner);",
        "}");
    computer.call("f");
    assertThat(frames.stream().map(f -> f.function() + ":" + f.position().line()))
        .containsExactly("inner:3", "f:6");
  }

  @Test
  void volatileObjectsAreReadEvenIfNobodyWantsTheValue() {
    load(
        "int plain(int *p) { *p; p[1]; return 3; }",
        "void device(volatile int *p) { p[1]; }",
        "struct r { volatile int status; }; void member(struct r *r) { r->status; }");
    long hole = Computer.TEXT + 0x10000;
    computer.memory.unmap(hole);
    assertThat(computer.call("plain", hole)).isEqualTo(3);
    assertThatThrownBy(() -> computer.call("device", hole)).isInstanceOf(FlatMemory.Fault.class);
    assertThatThrownBy(() -> computer.call("member", hole)).isInstanceOf(FlatMemory.Fault.class);
  }
}
