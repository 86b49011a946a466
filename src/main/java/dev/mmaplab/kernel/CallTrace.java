package dev.mmaplab.kernel;

import dev.mmaplab.interp.Cpu;
import dev.mmaplab.interp.StackFrame;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Where a task's kernel code is, as {@code show_trace_log_lvl} prints it. Linux gives byte offsets
 * into machine code; there is none here, so the source line stands in for them.
 */
final class CallTrace {
  private final Kernel kernel;
  private final KernelFrames frames;

  CallTrace(Kernel kernel) {
    this.kernel = kernel;
    this.frames = new KernelFrames(kernel.version());
  }

  /** The innermost place first, as in {@code maps_open+0x1b/0x2b [maps]}. */
  List<String> of(Task task) {
    List<String> places = new ArrayList<>();
    if (!task.memory().hasKernelCpu()) {
      return places;
    }
    Cpu cpu = task.kernelCpu();
    if (!cpu.nativeName().isEmpty() && !cpu.nativeName().startsWith("mmaplab_")) {
      places.add(own(cpu.nativeName()));
    }
    List<String> operations = task.operations();
    List<List<StackFrame>> calls = cpu.calls();
    for (int i = 0; i < calls.size(); i++) {
      for (StackFrame frame : calls.get(i)) {
        if (!inlined(frame)) {
          places.add(place(frame));
        }
      }
      int which = operations.size() - 1 - i;
      if (which >= 0) {
        frames
            .of(operations.get(which), task.group().exiting())
            .forEach(name -> places.add(own(name)));
      }
    }
    return places;
  }

  /** The same of a task that sleeps: from __schedule() on. */
  List<String> asleep(Task task) {
    List<String> places = new ArrayList<>();
    if (!task.memory().hasKernelCpu()) {
      return places;
    }
    Cpu cpu = task.kernelCpu();
    List<String> inlined =
        cpu.calls().stream()
            .findFirst()
            .map(frames -> frames.stream().takeWhile(CallTrace::inlined).toList())
            .orElse(List.of())
            .stream()
            .map(StackFrame::function)
            .toList();
    KernelFrames.asleep(cpu.nativeName(), inlined).forEach(name -> places.add(own(name)));
    List<String> rest = of(task);
    boolean itself = !rest.isEmpty() && rest.getFirst().startsWith(cpu.nativeName() + "+");
    places.addAll(itself ? rest.subList(1, rest.size()) : rest);
    return places;
  }

  /** A function of the kernel's own. */
  String own(String function) {
    int size = 0x40 + (function.hashCode() & 0x3f0);
    return String.format(
        Locale.ROOT, "%s+0x%x/0x%x", function, 0x10 + (function.hashCode() & 0x2f), size);
  }

  /** Functions of headers have no frame of their own in Linux. */
  private static boolean inlined(StackFrame frame) {
    return frame.position().file().indexOf('/') >= 0;
  }

  private String place(StackFrame frame) {
    String module =
        kernel.modules().ofFunction(frame.function()).map(n -> " [" + n + "]").orElse("");
    return String.format(
        Locale.ROOT,
        "%s+0x%x/0x%x%s",
        frame.function(),
        frame.position().line(),
        frame.position().line() + 16,
        module);
  }
}
