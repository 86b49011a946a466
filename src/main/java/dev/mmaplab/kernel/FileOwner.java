package dev.mmaplab.kernel;

import java.util.List;
import java.util.Optional;

/** {@code struct fown_struct}: who gets a file's SIGIO, and which signal it is. */
final class FileOwner {
  private static final int F_OWNER_TID = 0;
  private static final int F_OWNER_PGRP = 2;

  /** POLL_IN to POLL_HUP as poll(2) bits. */
  private static final List<Integer> BANDS = List.of(0x41, 0x304, 0x441, 0x8, 0x82, 0x18);

  private int type = 1;
  private int number;
  private int signal;

  /** What F_GETOWN says: a process group is negative. */
  int number() {
    return type == F_OWNER_PGRP ? -number : number;
  }

  /**
   * F_SETOWN.
   *
   * @param who a process, or minus a process group
   * @return 0, −ESRCH, −EINVAL
   */
  long set(Kernel kernel, int who) {
    if (who == Integer.MIN_VALUE) {
      return -Errno.EINVAL;
    }
    return set(kernel, who < 0 ? F_OWNER_PGRP : 1, Math.abs(who));
  }

  /**
   * F_SETOWN_EX.
   *
   * @param kind F_OWNER_TID (0), F_OWNER_PID (1) or F_OWNER_PGRP (2)
   */
  long set(Kernel kernel, int kind, int who) {
    if (kind < F_OWNER_TID || kind > F_OWNER_PGRP) {
      return -Errno.EINVAL;
    }
    boolean exists =
        who == 0
            || kernel.processes().all().stream()
                .anyMatch(
                    t -> kind == F_OWNER_PGRP ? t.group().processGroup() == who : t.pid() == who);
    if (!exists) {
      return -Errno.ESRCH;
    }
    type = kind;
    number = who;
    return 0;
  }

  int type() {
    return type;
  }

  int plainNumber() {
    return number;
  }

  int signal() {
    return signal;
  }

  /** F_SETSIG: false for what is no signal. */
  boolean setSignal(int now) {
    if (now < 0 || now > SignalNumbers.COUNT) {
      return false;
    }
    signal = now;
    return true;
  }

  /** send_sigio. */
  void tell(Kernel kernel, int descriptor, int reason) {
    if (number == 0) {
      return;
    }
    long band = reason >= 1 && reason <= BANDS.size() ? BANDS.get(reason - 1) : 0;
    DriverSignals signals = DriverSignals.of(kernel);
    if (type != F_OWNER_PGRP) {
      Optional<Task> target = kernel.processes().find(number);
      target.ifPresent(t -> signals.sendIo(t, signal, reason, band, descriptor));
      return;
    }
    for (Task task : kernel.processes().all()) {
      if (!task.kernelThread()
          && task == task.group().leader()
          && task.group().processGroup() == number) {
        signals.sendIo(task, signal, reason, band, descriptor);
      }
    }
  }
}
