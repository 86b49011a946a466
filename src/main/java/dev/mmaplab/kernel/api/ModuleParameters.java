package dev.mmaplab.kernel.api;

import dev.mmaplab.interp.NativeCall;
import dev.mmaplab.kernel.Errno;
import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.machine.VirtualMemory;

/**
 * {@code linux/moduleparam.h}: how parameters of the usual types are read and shown:
 * kernel/params.c.
 */
final class ModuleParameters {
  private ModuleParameters() {}

  static void install(Binder binder) {
    integer(binder, "byte", 1, false);
    integer(binder, "short", 2, true);
    integer(binder, "ushort", 2, false);
    integer(binder, "int", 4, true);
    integer(binder, "uint", 4, false);
    integer(binder, "long", 8, true);
    integer(binder, "ulong", 8, false);
    integer(binder, "ullong", 8, false);
    binder.bind("param_set_hexint", (kernel, c) -> setInteger(kernel, c, 4, false));
    binder.bind(
        "param_get_hexint",
        (kernel, c) ->
            show(kernel, c, "%#08x\n", load(kernel, argument(kernel, c.arg(1)), 4, false)));
    binder.bind("param_set_bool", (kernel, c) -> setBool(kernel, c));
    binder.bind(
        "param_get_bool", (kernel, c) -> show(kernel, c, "%c\n", flag(kernel, c) ? 'Y' : 'N'));
    binder.bind("param_set_invbool", ModuleParameters::setInverted);
    binder.bind(
        "param_get_invbool", (kernel, c) -> show(kernel, c, "%c\n", flag(kernel, c) ? 'N' : 'Y'));
    binder.bind("param_set_charp", ModuleParameters::setText);
    binder.bind("param_get_charp", ModuleParameters::getText);
    binder.bind("param_set_string", ModuleParameters::setString);
    binder.bind("param_get_string", ModuleParameters::getString);
    binder.bind("param_set_array", ModuleParameters::setArray);
    binder.bind("param_get_array", ModuleParameters::getArray);
  }

  private static void integer(Binder binder, String type, int bytes, boolean signed) {
    binder.bind("param_set_" + type, (kernel, c) -> setInteger(kernel, c, bytes, signed));
    String format = (bytes == 8 ? "%l" : "%") + (signed ? "d" : "u") + "\n";
    binder.bind(
        "param_get_" + type,
        (kernel, c) ->
            show(kernel, c, format, load(kernel, argument(kernel, c.arg(1)), bytes, signed)));
  }

  private static long argument(Kernel kernel, long parameter) {
    return StructView.of(kernel, "kernel_param", parameter).get("arg");
  }

  private static long load(Kernel kernel, long at, int bytes, boolean signed) {
    VirtualMemory memory = kernel.kernelSpace();
    long value =
        switch (bytes) {
          case 1 -> memory.loadByte(at);
          case 2 -> memory.loadShort(at);
          case 4 -> memory.loadInt(at);
          default -> memory.loadLong(at);
        };
    int shift = 64 - 8 * bytes;
    return signed ? value << shift >> shift : value << shift >>> shift;
  }

  private static long show(Kernel kernel, NativeCall call, String format, long value) {
    String text = KernelFormat.format(kernel, format, () -> value);
    KernelText.write(kernel.kernelSpace(), call.arg(0), text);
    return text.length();
  }

  private static long setInteger(Kernel kernel, NativeCall call, int bytes, boolean signed) {
    if (call.arg(0) == 0) {
      return -Errno.EINVAL;
    }
    String text = KernelText.read(kernel.kernelSpace(), call.arg(0));
    return NumberParsing.parse(kernel, text, 0, argument(kernel, call.arg(1)), bytes, signed);
  }

  private static boolean flag(Kernel kernel, NativeCall call) {
    return kernel.kernelSpace().loadByte(argument(kernel, call.arg(1))) != 0;
  }

  private static long setBool(Kernel kernel, NativeCall call) {
    String text = call.arg(0) == 0 ? "1" : KernelText.read(kernel.kernelSpace(), call.arg(0));
    return NumberParsing.bool(kernel, text, true, argument(kernel, call.arg(1)));
  }

  private static long setInverted(Kernel kernel, NativeCall call) {
    long result = setBool(kernel, call);
    if (result == 0) {
      kernel.kernelSpace().storeByte(argument(kernel, call.arg(1)), flag(kernel, call) ? 0 : 1);
    }
    return result;
  }

  private static long setText(Kernel kernel, NativeCall call) {
    if (call.arg(0) == 0) {
      return -Errno.EINVAL;
    }
    String text = KernelText.read(kernel.kernelSpace(), call.arg(0));
    if (text.length() > 1024) {
      kernel.log().line(3, name(kernel, call) + ": string parameter too long");
      return -Errno.ENOSPC;
    }
    long copy = kernel.memory().allocate(text.length() + 1L);
    KernelText.write(kernel.kernelSpace(), copy, text);
    kernel.kernelSpace().storeLong(argument(kernel, call.arg(1)), copy);
    return 0;
  }

  private static String name(Kernel kernel, NativeCall call) {
    return KernelText.read(
        kernel.kernelSpace(), StructView.of(kernel, "kernel_param", call.arg(1)).get("name"));
  }

  private static long put(Kernel kernel, NativeCall call, long text) {
    String shown = text == 0 ? "(null)" : KernelText.read(kernel.kernelSpace(), text, 4094);
    KernelText.write(kernel.kernelSpace(), call.arg(0), shown + "\n");
    return shown.length() + 1L;
  }

  private static long getText(Kernel kernel, NativeCall call) {
    return put(kernel, call, kernel.kernelSpace().loadLong(argument(kernel, call.arg(1))));
  }

  private static long setString(Kernel kernel, NativeCall call) {
    StructView string = StructView.of(kernel, "kparam_string", argument(kernel, call.arg(1)));
    if (call.arg(0) == 0) {
      return -Errno.EINVAL;
    }
    String text = KernelText.read(kernel.kernelSpace(), call.arg(0));
    if (text.length() + 1 > string.get("maxlen")) {
      kernel
          .log()
          .line(
              3,
              name(kernel, call)
                  + ": string doesn't fit in "
                  + (string.get("maxlen") - 1)
                  + " chars.");
      return -Errno.ENOSPC;
    }
    KernelText.write(kernel.kernelSpace(), string.get("string"), text);
    return 0;
  }

  private static long getString(Kernel kernel, NativeCall call) {
    return put(
        kernel,
        call,
        StructView.of(kernel, "kparam_string", argument(kernel, call.arg(1))).get("string"));
  }

  /** param_array_set: the elements between commas, each through the element type's own set. */
  private static long setArray(Kernel kernel, NativeCall call) {
    VirtualMemory memory = kernel.kernelSpace();
    StructView array = StructView.of(kernel, "kparam_array", argument(kernel, call.arg(1)));
    if (call.arg(0) == 0) {
      return -Errno.EINVAL;
    }
    long set = StructView.of(kernel, "kernel_param_ops", array.get("ops")).get("set");
    long num = array.get("num");
    long at = call.arg(0);
    String[] parts = KernelText.read(memory, at).split(",", -1);
    try (ElementParameter element = new ElementParameter(kernel, call.arg(1))) {
      for (int i = 0; i < parts.length; i++) {
        if (num != 0) {
          memory.storeInt(num, i);
        }
        if (i == array.get("max")) {
          kernel.log().line(3, name(kernel, call) + ": can only take " + i + " arguments");
          return -Errno.EINVAL;
        }
        element.point(array, i);
        // as in Linux, commas of the caller's text become NULs: its own messages then show the
        // first element only
        memory.storeByte(at + parts[i].length(), 0);
        int result = (int) kernel.call(set, at, element.address());
        if (result != 0) {
          return result;
        }
        at += parts[i].length() + 1;
      }
    }
    if (num != 0) {
      memory.storeInt(num, parts.length);
    }
    return 0;
  }

  private static long getArray(Kernel kernel, NativeCall call) {
    VirtualMemory memory = kernel.kernelSpace();
    StructView array = StructView.of(kernel, "kparam_array", argument(kernel, call.arg(1)));
    long count = array.get("num") == 0 ? array.get("max") : memory.loadInt(array.get("num"));
    long get = StructView.of(kernel, "kernel_param_ops", array.get("ops")).get("get");
    long at = call.arg(0);
    memory.storeByte(at, 0);
    try (ElementParameter element = new ElementParameter(kernel, call.arg(1))) {
      for (int i = 0; i < count; i++) {
        if (i > 0) {
          memory.storeByte(at - 1, ',');
        }
        element.point(array, i);
        int length = (int) kernel.call(get, at, element.address());
        if (length < 0) {
          return length;
        }
        at += length;
      }
    }
    memory.storeByte(at, 0);
    return at - call.arg(0);
  }

  /** A copy of an array's struct kernel_param that stands for one element. */
  private static final class ElementParameter implements AutoCloseable {
    private final Kernel kernel;
    private final StructView copy;

    ElementParameter(Kernel kernel, long parameter) {
      this.kernel = kernel;
      this.copy = StructView.allocate(kernel, "kernel_param");
      kernel.kernelSpace().copy(copy.address(), parameter, copy.layout().size());
    }

    long address() {
      return copy.address();
    }

    void point(StructView array, int index) {
      copy.set("arg", array.get("elem") + array.get("elemsize") * index);
    }

    @Override
    public void close() {
      kernel.memory().release(copy.address());
    }
  }
}
