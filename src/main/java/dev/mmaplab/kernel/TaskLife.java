package dev.mmaplab.kernel;

import dev.mmaplab.interp.Cpu;
import dev.mmaplab.interp.Supervisor;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A task's thread from its first instruction to its end: kernel/exit.c. */
final class TaskLife {
  private final Kernel kernel;
  private final Task task;

  TaskLife(Kernel kernel, Task task) {
    this.kernel = kernel;
    this.task = task;
  }

  private interface Body {
    /**
     * @return a status as wait(2) stores it
     */
    int run();
  }

  void runProgram(
      String path, Processes.Program program, List<String> argv, Map<String, String> environment) {
    run(() -> execute(path, program, argv, environment));
  }

  void runForked() {
    run(() -> runUser(task.userCpu().orElseThrow()));
  }

  /** A further thread of a process: its value goes to whoever joins it. */
  void runThread(Cpu cpu) {
    runThread(
        () -> {
          task.group().threadEnded(task.pid(), cpu.run());
          return -1;
        });
  }

  private void runThread(Body body) {
    run(body);
  }

  void runKernelThread(BuiltIn body) {
    run(() -> body.run(task) << 8);
  }

  private int execute(
      String path, Processes.Program program, List<String> argv, Map<String, String> environment) {
    return switch (program) {
      case Processes.Program.Java java -> {
        task.group().setProgram(Optional.empty(), argv, environment);
        task.group().setPath(path);
        task.setComm(FileSystem.nameOf(path));
        try {
          int exit = java.builtIn().run(task);
          kernel.signalDelivery().deliverToBuiltIn(task);
          yield (exit & 0xff) << 8;
        } catch (Exec.Replaced replaced) {
          yield become(replaced.plan());
        }
      }
      case Processes.Program.Image image ->
          runUser(Exec.load(kernel, task, image.image(), argv, environment));
    };
  }

  private int runUser(Cpu first) {
    Cpu cpu = first;
    while (true) {
      try {
        return ((int) cpu.run() & 0xff) << 8;
      } catch (Exec.Replaced replaced) {
        Exec.Plan plan = replaced.plan();
        if (plan.program() instanceof Processes.Program.Java) {
          return become(plan);
        }
        cpu =
            Exec.load(
                kernel,
                task,
                ((Processes.Program.Image) plan.program()).image(),
                plan.argv(),
                plan.environment());
      }
    }
  }

  private int become(Exec.Plan plan) {
    return execute(plan.path(), plan.program(), plan.argv(), plan.environment());
  }

  private void run(Body body) {
    try {
      int status;
      try {
        status = body.run();
      } catch (TaskExit exit) {
        status = exit.status();
      } catch (ThreadExit exit) {
        task.group().threadEnded(task.pid(), exit.value());
        status = -1;
      } catch (KernelOops oops) {
        status = task.oopsSignal();
      }
      exit(status);
      chargeRest();
      kernel.scheduler().ended();
    } catch (RunOver over) {
      // the run has ended; nothing more happens on this computer
    } catch (Throwable thrown) {
      kernel.scheduler().fail(thrown);
    } finally {
      task.setFinished();
    }
  }

  private static long unfinished(Cpu cpu) {
    return cpu.executed() % Supervisor.SLICE;
  }

  /** Instructions of the last, unfinished slices in user and in kernel mode. */
  static long unfinished(Task task) {
    return task.userCpu().map(TaskLife::unfinished).orElse(0L)
        + task.memory().kernelCpuIfAny().map(TaskLife::unfinished).orElse(0L);
  }

  /** Charges them, once. */
  private void chargeRest() {
    long rest = unfinished(task);
    task.setSettled();
    kernel.limits().chargeInstructions(rest);
    kernel.scheduler().ran((int) rest);
  }

  /**
   * do_exit.
   *
   * @param threadStatus as wait(2) stores it; −1 if just this thread ends
   */
  private void exit(int threadStatus) {
    TaskGroup group = task.group();
    group.threads().remove(task);
    group.addEndedTime(task.userCpu().map(Cpu::executed).orElse(0L));
    if (threadStatus >= 0) {
      group.exitAll(threadStatus);
    }
    if (!group.threads().isEmpty()) {
      task.setState(Task.State.DEAD);
      if (threadStatus >= 0) {
        for (Task other : group.threads()) {
          kernel.signalDelivery().send(other, SignalState.Info.kernel(SignalNumbers.SIGKILL), true);
        }
      }
      group.threadEnds().wakeAll();
      kernel.processes().forgetThread(task);
      return;
    }
    int status = group.exitStatus();
    group.setExiting();
    group.timers().cancelAll();
    task.enterKernel();
    if (!task.kernelThread()) {
      kernel.processes().observeEnd(task);
      kernel
          .events()
          .add(
              new Event.ProcessEnded(
                  task.tgid(),
                  task.site(),
                  task.comm(),
                  (status & 0x7f) == 0 ? status >> 8 & 0xff : 0,
                  (status & 0x7f) == 0 ? "" : SignalNumbers.name(status & 0x7f)));
    }
    letGo(kernel, task);
    group.setStatus(status);
    task.setState(Task.State.ZOMBIE);
    adoptChildren(group);
    notifyParent(group, status);
    if (task.kernelThread()) {
      group.childEnded().wakeAll();
      kernel.processes().reap(group);
    }
  }

  /**
   * exit_mm() and exit_files(). A task that died with the mmap lock waits for it for ever; one that
   * a driver's function kills a second time leaves undone what is left, and nobody hears of its
   * end.
   */
  static void letGo(Kernel kernel, Task task) {
    TaskGroup group = task.group();
    if (task.diedWithMmapLock()) {
      while (true) {
        kernel.scheduler().sleep(Task.State.UNINTERRUPTIBLE, Long.MAX_VALUE);
      }
    }
    task.enterKernel();
    try {
      group.leaveMm(task);
      task.memory().sync();
      kernel.part(RecordLocks.class, RecordLocks::new).dropAll(group);
      group.files().closeAll();
      task.runWork();
    } catch (KernelOops oops) {
      kernel.log().line(1, "Fixing recursive fault but reboot is needed!");
      while (true) {
        kernel.scheduler().sleep(Task.State.DEAD, Long.MAX_VALUE);
      }
    } finally {
      task.leaveKernel();
    }
  }

  private void adoptChildren(TaskGroup group) {
    Optional<TaskGroup> first = kernel.processes().first().filter(f -> f != group);
    for (TaskGroup child : List.copyOf(group.children())) {
      child.setParent(first);
      first.ifPresent(f -> f.children().add(child));
      child.leader().memory().parentChanged();
      if (child.parentDeathSignal() != 0 && child.status().isEmpty()) {
        kernel
            .signalDelivery()
            .send(
                child.leader(),
                new SignalState.Info(
                    child.parentDeathSignal(), SignalNumbers.SI_USER, 0, group.tgid(), 0),
                false);
      }
    }
    group.children().clear();
  }

  private void notifyParent(TaskGroup group, int status) {
    if (group.parent().isEmpty()) {
      return;
    }
    TaskGroup parent = group.parent().get();
    SignalAction action = parent.actions().get(SignalNumbers.SIGCHLD);
    int signal = status & 0x7f;
    int code =
        signal == 0
            ? SignalNumbers.CLD_EXITED
            : (status & 0x80) != 0 ? SignalNumbers.CLD_DUMPED : SignalNumbers.CLD_KILLED;
    kernel
        .signalDelivery()
        .send(
            parent.leader(),
            new SignalState.Info(
                SignalNumbers.SIGCHLD,
                code,
                0,
                group.tgid(),
                signal == 0 ? status >> 8 & 0xff : signal),
            false);
    if (action.handler() == SignalActions.SIG_IGN || action.has(SignalActions.SA_NOCLDWAIT)) {
      kernel.processes().reap(group);
    }
    parent.childEnded().wakeAll();
  }
}
