package dev.mmaplab.kernel.api;

import dev.mmaplab.interp.NativeCall;
import dev.mmaplab.kernel.Errno;
import dev.mmaplab.kernel.Kernel;
import java.util.Optional;

/** {@code linux/interrupt.h}: handlers of interrupt lines. */
final class InterruptCalls {
  private InterruptCalls() {}

  static void install(Binder binder) {
    binder.bind(
        "request_threaded_irq",
        (k, c) ->
            InterruptLines.of(k)
                .request(
                    c.intArg(0), wanted(k, c.arg(1), c.arg(2), c.intArg(3), c.arg(4), c.arg(5))));
    binder.bind("devm_request_threaded_irq", InterruptCalls::requestForDevice);
    binder.bind("free_irq", (k, c) -> free(k, c.intArg(0), c.arg(1)));
    binder.bind(
        "devm_free_irq",
        (k, c) -> {
          DeviceResources.of(k).releaseOne(c.arg(0), key(c.intArg(1), c.arg(2)));
          return 0;
        });
    binder.bind("disable_irq", (k, c) -> disable(k, c.intArg(0), true));
    binder.bind("disable_irq_nosync", (k, c) -> disable(k, c.intArg(0), false));
    binder.bind(
        "disable_hardirq",
        (k, c) -> {
          disable(k, c.intArg(0), false);
          return 1;
        });
    binder.bind(
        "enable_irq",
        (k, c) -> {
          InterruptLines.of(k).find(c.intArg(0)).ifPresent(InterruptLine::enable);
          return 0;
        });
    binder.bind(
        "synchronize_irq",
        (k, c) -> {
          InterruptLines.of(k).find(c.intArg(0)).ifPresent(InterruptLine::synchronize);
          return 0;
        });
    binder.bind("synchronize_hardirq", (k, c) -> 1);
    binder.bind(
        "irq_has_action",
        (k, c) ->
            InterruptLines.of(k).find(c.intArg(0)).filter(l -> !l.actions().isEmpty()).isPresent()
                ? 1
                : 0);
  }

  private static InterruptAction.Wanted wanted(
      Kernel kernel, long handler, long thread, int flags, long name, long cookie) {
    String text = name == 0 ? "" : KernelText.read(kernel.kernelSpace(), name);
    return new InterruptAction.Wanted(handler, thread, flags, text, cookie);
  }

  /** What finds a device's handler again. */
  private static long key(int number, long cookie) {
    return cookie ^ (long) number << 48;
  }

  /** (dev, irq, handler, thread_fn, flags, name or NULL for the device's, dev_id) */
  private static long requestForDevice(Kernel kernel, NativeCall call) {
    long device = call.arg(0);
    int number = call.intArg(1);
    long cookie = call.arg(6);
    InterruptAction.Wanted wanted =
        wanted(kernel, call.arg(2), call.arg(3), call.intArg(4), call.arg(5), cookie);
    if (call.arg(5) == 0) {
      wanted =
          new InterruptAction.Wanted(
              wanted.handler(),
              wanted.thread(),
              wanted.flags(),
              DeviceNames.name(kernel, device),
              cookie);
    }
    long result = InterruptLines.of(kernel).request(number, wanted);
    if (result == 0) {
      DeviceResources.of(kernel)
          .add(device, key(number, cookie), () -> InterruptLines.of(kernel).free(number, cookie));
    }
    return result;
  }

  /** free_irq(): the name it was requested with. */
  private static long free(Kernel kernel, int number, long cookie) {
    Optional<InterruptAction> action = InterruptLines.of(kernel).free(number, cookie);
    return action.map(a -> Kobjects.name(kernel, a.name())).orElse(0L);
  }

  private static long disable(Kernel kernel, int number, boolean wait) {
    Optional<InterruptLine> line = InterruptLines.of(kernel).find(number);
    line.ifPresent(InterruptLine::disable);
    if (wait) {
      line.ifPresent(InterruptLine::synchronize);
    }
    return line.isPresent() ? 0 : -Errno.EINVAL;
  }
}
