package dev.mmaplab.interp;

import dev.mmaplab.c.ObjectFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The least that runs C: one flat memory, natives that print, a supervisor that lets everything
 * pass.
 */
final class Computer {
  static final long TEXT = 0x400000;
  private static final long NATIVES = 0x100000;
  private static final int MEMORY = 4 << 20;

  final FlatMemory memory = new FlatMemory(TEXT, MEMORY);
  final CodeSpace code = new CodeSpace(new CodeSpace());
  final StringBuilder out = new StringBuilder();
  final List<RuntimeException> traps = new ArrayList<>();
  Supervisor supervisor = new Passing();
  private final Map<String, Long> natives = new HashMap<>();
  private Map<String, Long> symbols = Map.of();

  /** Ends runs by whatever goes wrong. */
  static class Passing implements Supervisor {
    @Override
    public void sliceEnded(Cpu cpu, int executed) {}

    @Override
    public void attention(Cpu cpu) {}

    @Override
    public void trap(Cpu cpu, RuntimeException trap) {
      throw trap;
    }
  }

  Computer() {
    add(
        "printf",
        call -> {
          String text = PrintedText.of(call);
          out.append(text);
          return text.length();
        });
  }

  void add(String name, Native function) {
    long address = NATIVES + 16L * natives.size();
    natives.put(name, address);
    code.add(address, name, function);
  }

  Linker.Linked load(ObjectFile... objects) {
    Linker.Linked linked =
        Linker.link(
            List.of(objects),
            TEXT,
            code,
            s -> natives.containsKey(s) ? OptionalLong.of(natives.get(s)) : OptionalLong.empty());
    for (Linker.Segment segment : linked.segments()) {
      memory.store(segment.address(), segment.bytes(), 0, segment.bytes().length);
    }
    symbols = linked.symbols();
    return linked;
  }

  long address(String symbol) {
    return Optional.ofNullable(symbols.get(symbol)).orElseThrow();
  }

  Cpu cpu() {
    return new Cpu(memory, code, supervisor, memory.end(), this);
  }

  long call(String function, long... arguments) {
    return cpu().call(address(function), arguments);
  }
}
