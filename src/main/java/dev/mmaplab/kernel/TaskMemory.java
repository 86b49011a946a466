package dev.mmaplab.kernel;

import dev.mmaplab.interp.Cpu;
import dev.mmaplab.kernel.mm.Mm;
import java.util.List;
import java.util.Optional;

/**
 * What a task has in kernel memory: its {@code struct task_struct} and its kernel stack, both made
 * when first needed.
 */
final class TaskMemory {
  /** THREAD_SIZE. */
  private static final long STACK = 16384;

  private static final int DEFAULT_PRIORITY = 120;
  private static final long PF_KTHREAD = 0x0020_0000;

  private final Kernel kernel;
  private final Task task;
  private Optional<Long> struct = Optional.empty();
  private Optional<Long> stack = Optional.empty();
  private Optional<Cpu> cpu = Optional.empty();

  TaskMemory(Kernel kernel, Task task) {
    this.kernel = kernel;
    this.task = task;
  }

  long structAddress() {
    if (struct.isEmpty()) {
      struct =
          Optional.of(
              KernelObjects.allocate(kernel, kernel.layouts().struct("task_struct").size()));
      kernel.processes().register(struct.get(), task);
      Layout layout = kernel.layouts().struct("task_struct");
      kernel.kernelSpace().storeInt(struct.get() + layout.offset("usage"), 1);
      for (String priority : List.of("prio", "static_prio", "normal_prio")) {
        KernelObjects.set(kernel, struct.get(), layout, priority, DEFAULT_PRIORITY);
      }
      KernelObjects.set(kernel, struct.get(), layout, "nr_cpus_allowed", 1);
      sync();
    }
    return struct.get();
  }

  /** Stores what the kernel knows into the struct, if there is one. */
  void sync() {
    if (struct.isEmpty()) {
      return;
    }
    long at = struct.get();
    Layout layout = kernel.layouts().struct("task_struct");
    KernelObjects.set(kernel, at, layout, "pid", task.pid());
    KernelObjects.set(kernel, at, layout, "thread_pid", PidStructs.of(kernel).address(task.pid()));
    KernelObjects.set(kernel, at, layout, "tgid", task.tgid());
    KernelObjects.setText(kernel, at, layout, "comm", task.comm());
    long mm = task.mmIfAny().map(Mm::address).orElse(0L);
    KernelObjects.set(kernel, at, layout, "mm", mm);
    KernelObjects.set(kernel, at, layout, "active_mm", mm);
    KernelObjects.set(kernel, at, layout, "flags", task.kernelThread() ? PF_KTHREAD : 0);
    KernelObjects.set(kernel, at, layout, "__state", task.state().value());
    Task leader = task.group().leader();
    KernelObjects.set(
        kernel, at, layout, "group_leader", leader == task ? at : leader.structAddress());
    Optional<Task> parent = task.group().parent().flatMap(TaskGroup::leaderIfAny);
    long above = parent.map(Task::structAddress).orElse(at);
    KernelObjects.set(kernel, at, layout, "parent", above);
    KernelObjects.set(kernel, at, layout, "real_parent", above);
  }

  /** Called as the task's parent goes and another one takes its place. */
  void parentChanged() {
    sync();
  }

  Cpu kernelCpu() {
    if (cpu.isEmpty()) {
      stack = Optional.of(kernel.memory().vmalloc().allocateQuietly(STACK));
      cpu =
          Optional.of(
              new Cpu(
                  kernel.kernelSpace(),
                  kernel.text(),
                  new KernelSupervisor(kernel),
                  stack.get() + STACK,
                  task));
    }
    return cpu.get();
  }

  /** True for the guard page below the kernel stack, and a little more: frames may be large. */
  boolean stackGuard(long address) {
    return stack.isPresent() && address < stack.get() && address >= stack.get() - STACK;
  }

  boolean hasKernelCpu() {
    return cpu.isPresent();
  }

  /** pagefault_disabled(). */
  boolean faultsDisabled() {
    Layout layout = kernel.layouts().struct("task_struct");
    return struct
        .filter(at -> KernelObjects.get(kernel, at, layout, "pagefault_disabled") != 0)
        .isPresent();
  }

  Optional<Cpu> kernelCpuIfAny() {
    return cpu;
  }

  /** Some driver has called get_task_struct() and not yet given it back. */
  private boolean held(long at) {
    Layout layout = kernel.layouts().struct("task_struct");
    return kernel.kernelSpace().loadInt(at + layout.offset("usage")) > 1;
  }

  void free() {
    struct.ifPresent(
        at -> {
          kernel.processes().unregister(at);
          if (!held(at)) {
            KernelObjects.free(kernel, at);
          }
        });
    stack.ifPresent(at -> kernel.memory().vmalloc().releaseQuietly(at));
    struct = Optional.empty();
    stack = Optional.empty();
    cpu = Optional.empty();
  }
}
