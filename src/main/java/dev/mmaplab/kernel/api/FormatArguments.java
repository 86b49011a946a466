package dev.mmaplab.kernel.api;

import dev.mmaplab.interp.NativeCall;
import dev.mmaplab.machine.VirtualMemory;

/** Where a format takes its arguments from, one after the other, each as 64 bits. */
interface FormatArguments {
  long next();

  /** The variadic ones of a call. A missing argument reads as 0. */
  static FormatArguments of(NativeCall call, int first) {
    return new FormatArguments() {
      private int index = first;

      @Override
      public long next() {
        return index < call.count() ? call.arg(index++) : 0;
      }
    };
  }

  /**
   * A {@code va_list}: the System V ABI's one-element array of struct __va_list_tag, which this
   * moves on.
   */
  static FormatArguments of(VirtualMemory memory, long list) {
    return () -> {
      int offset = memory.loadInt(list);
      long at;
      if (Integer.compareUnsigned(offset, 48) < 0) {
        at = memory.loadLong(list + 16) + offset;
        memory.storeInt(list, offset + 8);
      } else {
        at = memory.loadLong(list + 8);
        memory.storeLong(list + 8, at + 8);
      }
      return memory.loadLong(at);
    };
  }

  /** The same of a {@code va_list} that stays where it is: {@code %pV} may use it twice. */
  static FormatArguments copyOf(VirtualMemory memory, long list) {
    int[] offset = {memory.loadInt(list)};
    long[] overflow = {memory.loadLong(list + 8)};
    long registers = memory.loadLong(list + 16);
    return () -> {
      if (Integer.compareUnsigned(offset[0], 48) < 0) {
        long at = registers + offset[0];
        offset[0] += 8;
        return memory.loadLong(at);
      }
      overflow[0] += 8;
      return memory.loadLong(overflow[0] - 8);
    };
  }
}
