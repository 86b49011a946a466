package dev.mmaplab.kernel.api;

import dev.mmaplab.interp.NativeCall;
import dev.mmaplab.kernel.Errno;
import dev.mmaplab.kernel.Kernel;

/** {@code struct dev_ext_attribute}: attributes that show and set a variable of the driver's. */
final class VariableAttributes {
  private VariableAttributes() {}

  static void install(Binder binder) {
    binder.bind(
        "device_show_ulong",
        (kernel, c) ->
            put(kernel, c.arg(2), Long.toHexString(kernel.kernelSpace().loadLong(at(kernel, c)))));
    binder.bind("device_store_ulong", (kernel, c) -> store(kernel, c, 8));
    binder.bind(
        "device_show_int",
        (kernel, c) -> put(kernel, c.arg(2), "" + kernel.kernelSpace().loadInt(at(kernel, c))));
    binder.bind("device_store_int", (kernel, c) -> store(kernel, c, 4));
    binder.bind(
        "device_show_bool",
        (kernel, c) ->
            put(kernel, c.arg(2), kernel.kernelSpace().loadByte(at(kernel, c)) == 0 ? "0" : "1"));
    binder.bind("device_store_bool", VariableAttributes::storeFlag);
    binder.bind(
        "device_show_string",
        (kernel, c) -> put(kernel, c.arg(2), KernelText.read(kernel.kernelSpace(), at(kernel, c))));
  }

  private static long at(Kernel kernel, NativeCall call) {
    return StructView.of(kernel, "dev_ext_attribute", call.arg(1)).get("var");
  }

  private static long put(Kernel kernel, long buffer, String text) {
    KernelText.write(kernel.kernelSpace(), buffer, text + "\n");
    return text.length() + 1L;
  }

  private static long store(Kernel kernel, NativeCall call, int size) {
    String text = KernelText.read(kernel.kernelSpace(), call.arg(2));
    long error = NumberParsing.parse(kernel, text, 0, at(kernel, call), size, size == 4);
    return error != 0 ? error : call.arg(3);
  }

  private static long storeFlag(Kernel kernel, NativeCall call) {
    String text = KernelText.read(kernel.kernelSpace(), call.arg(2));
    long error = NumberParsing.bool(kernel, text, true, at(kernel, call));
    return error != 0 ? -Errno.EINVAL : call.arg(3);
  }
}
