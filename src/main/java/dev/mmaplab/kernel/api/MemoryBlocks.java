package dev.mmaplab.kernel.api;

import dev.mmaplab.interp.NativeCall;
import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.machine.VirtualMemory;
import java.util.Arrays;

/** {@code linux/string.h}: blocks of memory. */
final class MemoryBlocks {
  private static final int CHUNK = 4096;

  private MemoryBlocks() {}

  static void install(Binder binder) {
    binder.bind("memcpy", MemoryBlocks::copy);
    binder.bind("memmove", MemoryBlocks::copy);
    binder.bind("memset", MemoryBlocks::set);
    binder.bind("memset16", (kernel, c) -> fill(kernel, c, 2));
    binder.bind("memset32", (kernel, c) -> fill(kernel, c, 4));
    binder.bind("memset64", (kernel, c) -> fill(kernel, c, 8));
    binder.bind("memcmp", MemoryBlocks::compare);
    binder.bind("bcmp", MemoryBlocks::compare);
    binder.bind("memchr", (kernel, c) -> find(kernel, c, true, 0));
    binder.bind("memchr_inv", (kernel, c) -> find(kernel, c, false, 0));
    binder.bind("memscan", (kernel, c) -> find(kernel, c, true, c.arg(0) + c.arg(2)));
    binder.bind("kmemdup", (kernel, c) -> duplicate(kernel, c, 0));
    binder.bind("kvmemdup", MemoryBlocks::duplicateAnywhere);
    binder.bind("kmemdup_nul", (kernel, c) -> c.arg(0) == 0 ? 0 : duplicate(kernel, c, 1));
  }

  private static long copy(Kernel kernel, NativeCall call) {
    kernel.kernelSpace().copy(call.arg(0), call.arg(1), call.arg(2));
    return call.arg(0);
  }

  private static long set(Kernel kernel, NativeCall call) {
    kernel.kernelSpace().fill(call.arg(0), call.intArg(1) & 0xff, call.arg(2));
    return call.arg(0);
  }

  private static long fill(Kernel kernel, NativeCall call, int bytes) {
    for (long i = 0; i < call.arg(2); i++) {
      NumberParsing.store(kernel.kernelSpace(), call.arg(0) + i * bytes, bytes, call.arg(1));
    }
    return call.arg(0);
  }

  private static byte[] chunk(VirtualMemory memory, long at, long left) {
    byte[] bytes = new byte[(int) Math.min(left, CHUNK - (at & CHUNK - 1))];
    memory.load(at, bytes, 0, bytes.length);
    return bytes;
  }

  /** What the function may not come to read: looking at it is no access. */
  private static byte[] ahead(Kernel kernel, long at, long left) {
    byte[][] bytes = new byte[1][];
    kernel
        .memory()
        .blocks()
        .quietly(
            () -> {
              bytes[0] = chunk(kernel.kernelSpace(), at, left);
              return 0;
            });
    return bytes[0];
  }

  private static long compare(Kernel kernel, NativeCall call) {
    VirtualMemory memory = kernel.kernelSpace();
    for (long i = 0; i < call.arg(2); ) {
      byte[] a = chunk(memory, call.arg(0) + i, call.arg(2) - i);
      byte[] b = new byte[a.length];
      memory.load(call.arg(1) + i, b, 0, b.length);
      int at = Arrays.mismatch(a, b);
      if (at >= 0) {
        return Byte.compareUnsigned(a[at], b[at]);
      }
      i += a.length;
    }
    return 0;
  }

  private static long find(Kernel kernel, NativeCall call, boolean equal, long missing) {
    for (long i = 0; i < call.arg(2); ) {
      byte[] bytes = ahead(kernel, call.arg(0) + i, call.arg(2) - i);
      for (int j = 0; j < bytes.length; j++) {
        if (bytes[j] == (byte) call.arg(1) == equal) {
          kernel.kernelSpace().load(call.arg(0) + i, bytes, 0, j + 1);
          return call.arg(0) + i + j;
        }
      }
      kernel.kernelSpace().load(call.arg(0) + i, bytes, 0, bytes.length);
      i += bytes.length;
    }
    return missing;
  }

  private static long duplicateAnywhere(Kernel kernel, NativeCall call) {
    long to = SlabCalls.virtual(kernel, call.arg(1), call.intArg(2));
    if (to != 0) {
      kernel.kernelSpace().copy(to, call.arg(0), call.arg(1));
    }
    return to;
  }

  private static long duplicate(Kernel kernel, NativeCall call, int more) {
    long length = call.arg(1);
    long to = kernel.memory().slab().kmalloc(length + more, call.intArg(2));
    if (to != 0) {
      kernel.kernelSpace().copy(to, call.arg(0), length);
      kernel.kernelSpace().fill(to + length, 0, more);
    }
    return to;
  }
}
