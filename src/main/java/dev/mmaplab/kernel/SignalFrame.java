package dev.mmaplab.kernel;

import dev.mmaplab.interp.Cpu;
import dev.mmaplab.machine.VirtualMemory;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The frame that a handler runs on: siginfo_t and ucontext_t in the program's memory, as x86-64
 * lays them out.
 */
final class SignalFrame {
  /** Bytes of glibc's ucontext_t and of siginfo_t. */
  private static final int CONTEXT = 968;

  private static final int INFO = 128;
  private static final int RED_ZONE = 128;

  private static final int UC_STACK = 16;
  private static final int UC_GREGS = 40;
  private static final int UC_SIGMASK = 296;
  private static final int REG_RSP = 15;
  private static final int REG_RIP = 16;
  private static final int REG_ERR = 19;
  private static final int REG_TRAPNO = 20;
  private static final int REG_CR2 = 22;

  private SignalFrame() {}

  /**
   * setup_rt_frame.
   *
   * @throws SignalRaised if the stack has no room
   */
  static void push(Kernel kernel, Task task, Cpu cpu, SignalState.Info info, SignalAction action) {
    SignalState signals = task.signals();
    VirtualMemory memory = cpu.memory();
    long sp = cpu.stackPointer();
    boolean onAlternate = onAlternate(signals, sp);
    boolean switchTo =
        action.has(SignalActions.SA_ONSTACK) && signals.stackFlags() == 0 && !onAlternate;
    long top = switchTo ? signals.stackBase() + signals.stackSize() : sp - RED_ZONE;
    long infoAt = (top - INFO & ~15L) - 16;
    long context = infoAt - CONTEXT & ~15L;
    long frame = context - 16;
    long oldMask = signals.restoreAfter().orElse(signals.blocked());
    memory.fill(context, 0, infoAt + INFO - context);
    memory.storeLong(context + UC_STACK, signals.stackBase());
    memory.storeInt(context + UC_STACK + 8, onAlternate ? 1 : signals.stackFlags());
    memory.storeLong(context + UC_STACK + 16, signals.stackSize());
    memory.storeLong(context + UC_GREGS + 8 * REG_RSP, sp);
    memory.storeLong(context + UC_GREGS + 8 * REG_RIP, action.handler());
    memory.storeLong(context + UC_SIGMASK, oldMask);
    storeInfo(memory, infoAt, info);
    if (info.signal() == SignalNumbers.SIGSEGV || info.signal() == SignalNumbers.SIGBUS) {
      memory.storeLong(context + UC_GREGS + 8 * REG_TRAPNO, 14);
      memory.storeLong(context + UC_GREGS + 8 * REG_ERR, errorCode(kernel, task, info));
      memory.storeLong(context + UC_GREGS + 8 * REG_CR2, info.address());
    }
    signals.setRestoreAfter(Optional.empty());
    long self = action.has(SignalActions.SA_NODEFER) ? 0 : SignalState.bit(info.signal());
    signals.setBlocked(signals.blocked() | action.mask() | self);
    Consumer<Cpu> afterwards =
        returning -> {
          Task owner = (Task) returning.owner();
          owner.signals().handlerReturned(returning.executed());
          owner.signals().setBlocked(returning.memory().loadLong(context + UC_SIGMASK));
          if (owner.signalPending()) {
            returning.requestAttention();
          }
        };
    cpu.pushHandler(action.handler(), frame, afterwards, info.signal(), infoAt, context);
  }

  static boolean onAlternate(SignalState signals, long sp) {
    return signals.stackFlags() == 0
        && sp > signals.stackBase()
        && sp <= signals.stackBase() + signals.stackSize();
  }

  /** copy_siginfo_to_user, into zeroed memory. */
  static void storeInfo(VirtualMemory memory, long at, SignalState.Info info) {
    memory.storeInt(at, info.signal());
    memory.storeInt(at + 8, info.code());
    if (info.code() > 0 && info.code() < 0x80 && info.signal() != SignalNumbers.SIGCHLD) {
      memory.storeLong(at + 16, info.address());
      memory.storeInt(at + 24, (int) info.value());
      return;
    }
    memory.storeInt(at + 16, info.pid());
    if (info.signal() == SignalNumbers.SIGCHLD && info.code() > 0) {
      memory.storeInt(at + 24, info.status());
      return;
    }
    memory.storeInt(at + 20, info.status());
    memory.storeLong(at + 24, info.value());
  }

  /** The page fault's error code: present, write, user, fetch. */
  private static long errorCode(Kernel kernel, Task task, SignalState.Info info) {
    var events = kernel.events().list();
    for (int i = events.size() - 1; i >= 0 && i >= events.size() - 20; i--) {
      if (events.get(i) instanceof Event.PageFault f
          && f.pid() == task.tgid()
          && f.address() == info.address()) {
        return 4
            | (f.access().equals("write") ? 2 : 0)
            | (f.access().equals("execute") ? 0x10 : 0)
            | present(task, info);
      }
    }
    return 4;
  }

  /** The error code's first bit: the page was there but forbade the access. */
  static int present(Task task, SignalState.Info info) {
    return info.code() == SignalNumbers.SEGV_ACCERR
            && info.signal() == SignalNumbers.SIGSEGV
            && task.mmIfAny().filter(mm -> mm.present(info.address())).isPresent()
        ? 1
        : 0;
  }
}
