package dev.mmaplab.libc;

import dev.mmaplab.interp.CodeSpace;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/**
 * The library's Java functions and the addresses they have in every program. Immutable once built.
 */
final class NativeTable {
  /** pthreads(7), as far as they are not in C. */
  private static final Set<String> CANCELLATION_POINTS =
      Set.of(
          "__futex_wait_cancelable",
          "__thread_join",
          "pthread_testcancel",
          "sleep",
          "usleep",
          "nanosleep",
          "clock_nanosleep",
          "read",
          "write",
          "readv",
          "writev",
          "pread",
          "pwrite",
          "open",
          "openat",
          "creat",
          "close",
          "fcntl",
          "fsync",
          "fdatasync",
          "msync",
          "pause",
          "poll",
          "ppoll",
          "select",
          "pselect",
          "epoll_wait",
          "epoll_pwait",
          "wait",
          "waitpid",
          "wait3",
          "wait4",
          "waitid",
          "sigsuspend",
          "sigwait",
          "sigwaitinfo",
          "sigtimedwait",
          "send",
          "recv");

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
          UserFunction called =
              CANCELLATION_POINTS.contains(name)
                  ? ThreadFunctions.cancellationPoint(function)
                  : function;
          code.add(at, name, call -> called.call(new UserCall(call)));
        };
    Startup.install(exports);
    FileCalls.install(exports);
    PathCalls.install(exports);
    NameCalls.install(exports);
    EventCalls.install(exports);
    MemoryCalls.install(exports);
    ProcessCalls.install(exports);
    SignalCalls.install(exports);
    JumpCalls.install(exports);
    TimeCalls.install(exports);
    StdioFunctions.install(exports);
    StreamFunctions.install(exports);
    MemoryStreams.install(exports);
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
