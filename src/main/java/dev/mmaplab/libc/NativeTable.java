package dev.mmaplab.libc;

import dev.mmaplab.interp.CodeSpace;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;

/**
 * The library's Java functions and the addresses they have in every program. Immutable once built.
 */
final class NativeTable {
  private final CodeSpace code = new CodeSpace();
  private final Map<String, Long> addresses = new LinkedHashMap<>();

  NativeTable() {
    addresses.putAll(LibcData.variables());
    long[] next = {LibcData.TEXT};
    Exports exports =
        (name, function) -> {
          long at = next[0];
          next[0] += 16;
          if (at >= LibcData.TEXT_END || addresses.putIfAbsent(name, at) != null) {
            throw new IllegalStateException("no room for, or twice: " + name);
          }
          code.add(at, name, call -> function.call(new UserCall(call)));
        };
    Startup.install(exports);
    FileCalls.install(exports);
    PathCalls.install(exports);
    MemoryCalls.install(exports);
    ProcessCalls.install(exports);
    SignalCalls.install(exports);
    JumpCalls.install(exports);
    TimeCalls.install(exports);
    StdioFunctions.install(exports);
    StreamFunctions.install(exports);
    PrintfFunctions.install(exports);
    ScanfFunctions.install(exports);
    HeapFunctions.install(exports);
    Abort.install(exports);
    ErrorTexts.install(exports);
    MessageFunctions.install(exports);
    MemoryFunctions.install(exports);
    StringFunctions.install(exports);
    CharacterFunctions.install(exports);
    NumberFunctions.install(exports);
    MathFunctions.install(exports);
    EnvironmentFunctions.install(exports);
    CalendarFunctions.install(exports);
    DirectoryFunctions.install(exports);
    ThreadFunctions.install(exports);
  }

  CodeSpace code() {
    return code;
  }

  OptionalLong address(String name) {
    Long at = addresses.get(name);
    return at == null ? OptionalLong.empty() : OptionalLong.of(at);
  }
}
