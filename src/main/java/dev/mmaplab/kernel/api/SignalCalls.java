package dev.mmaplab.kernel.api;

import dev.mmaplab.interp.NativeCall;
import dev.mmaplab.kernel.DriverSignals;
import dev.mmaplab.kernel.Errno;
import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.kernel.PidStructs;
import dev.mmaplab.kernel.Task;
import java.util.Optional;

/** {@code linux/sched/signal.h} and {@code linux/pid.h}. */
final class SignalCalls {
  private SignalCalls() {}

  static void install(Binder binder) {
    binder.bind("send_sig", (kernel, c) -> send(kernel, c.arg(1), c.intArg(0), priv(c)));
    binder.bind("send_sig_info", (kernel, c) -> send(kernel, c.arg(2), c.intArg(0), c.arg(1)));
    binder.bind(
        "force_sig",
        (kernel, c) -> {
          DriverSignals.of(kernel).force(c.intArg(0));
          return 0;
        });
    binder.bind("kill_pid", SignalCalls::killPid);
    binder.bind("kill_pgrp", SignalCalls::killGroup);
    binder.bind(
        "flush_signals",
        (kernel, c) -> {
          kernel.processes().at(c.arg(0)).ifPresent(DriverSignals.of(kernel)::flush);
          return 0;
        });
    binder.bind(
        "kernel_sigaction",
        (kernel, c) -> {
          DriverSignals.of(kernel).setAction(c.intArg(0), c.arg(1));
          return 0;
        });
    binder.bind(
        "find_vpid",
        (kernel, c) ->
            kernel
                .processes()
                .find(c.intArg(0))
                .map(t -> PidStructs.of(kernel).address(t.pid()))
                .orElse(0L));
    binder.bind("pid_task", (kernel, c) -> taskOf(kernel, c));
    binder.bind(
        "get_pid_task",
        (kernel, c) -> {
          long task = taskOf(kernel, c);
          if (task != 0) {
            count(kernel, StructView.of(kernel, "task_struct", task).at("usage"), 1);
          }
          return task;
        });
    binder.bind(
        "get_task_pid",
        (kernel, c) -> {
          long pid = StructView.of(kernel, "task_struct", c.arg(0)).get("thread_pid");
          count(kernel, StructView.of(kernel, "pid", pid).at("count"), 1);
          return pid;
        });
    binder.bind(
        "put_pid",
        (kernel, c) -> {
          if (c.arg(0) != 0) {
            count(kernel, StructView.of(kernel, "pid", c.arg(0)).at("count"), -1);
          }
          return 0;
        });
  }

  private static void count(Kernel kernel, long at, int by) {
    kernel.kernelSpace().storeInt(at, kernel.kernelSpace().loadInt(at) + by);
  }

  private static long taskOf(Kernel kernel, NativeCall call) {
    return call.arg(0) == 0
        ? 0
        : PidStructs.of(kernel).task(call.arg(0)).map(Task::structAddress).orElse(0L);
  }

  private static long priv(NativeCall call) {
    return call.intArg(2) != 0 ? 1 : 0;
  }

  private static long send(Kernel kernel, long task, int signal, long info) {
    Optional<Task> target = kernel.processes().at(task);
    return target.isEmpty()
        ? -Errno.ESRCH
        : DriverSignals.of(kernel).send(target.get(), signal, info, true);
  }

  private static long killPid(Kernel kernel, NativeCall call) {
    Optional<Task> target =
        call.arg(0) == 0 ? Optional.empty() : PidStructs.of(kernel).task(call.arg(0));
    return target.isEmpty()
        ? -Errno.ESRCH
        : DriverSignals.of(kernel).send(target.get(), call.intArg(1), priv(call), false);
  }

  private static long killGroup(Kernel kernel, NativeCall call) {
    return DriverSignals.of(kernel)
        .sendGroup(PidStructs.of(kernel).number(call.arg(0)), call.intArg(1), priv(call));
  }
}
