package dev.mmaplab.kernel.api;

import dev.mmaplab.kernel.Kernel;

/** init_task, number 0: the head of the list of processes, never one that runs. */
final class IdleTask {
  private final long address;

  IdleTask(Kernel kernel) {
    StructView task = StructView.allocate(kernel, "task_struct");
    address = task.address();
    KernelText.write(kernel.kernelSpace(), task.at("comm"), "swapper/0");
    task.set("flags", 0x0020_0000);
    task.set("group_leader", address);
    task.set("parent", address);
    task.set("real_parent", address);
  }

  /** Of the struct task_struct. */
  long address() {
    return address;
  }
}
