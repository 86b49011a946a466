package dev.mmaplab.kernel;

import dev.mmaplab.kernel.mm.MemoryUse;
import dev.mmaplab.kernel.mm.Mm;
import java.util.Locale;

/** The text of /proc/PID/status. */
final class StatusText {
  private StatusText() {}

  static String of(Task task) {
    StringBuilder text = new StringBuilder();
    int parent = task.group().parent().map(TaskGroup::tgid).orElse(0);
    Credentials who = task.credentials();
    line(text, "Name", task.comm());
    line(text, "Umask", String.format(Locale.ROOT, "%04o", task.group().umask()));
    line(text, "State", state(task));
    line(text, "Tgid", task.tgid());
    line(text, "Ngid", 0);
    line(text, "Pid", task.pid());
    line(text, "PPid", parent);
    line(text, "TracerPid", 0);
    line(text, "Uid", who.realUid() + "\t" + who.uid() + "\t" + who.savedUid() + "\t" + who.uid());
    line(text, "Gid", who.gid() + "\t" + who.gid() + "\t" + who.gid() + "\t" + who.gid());
    line(text, "FDSize", 64);
    line(text, "Groups", " ");
    line(text, "NStgid", task.tgid());
    line(text, "NSpid", task.pid());
    line(text, "NSpgid", task.group().processGroup());
    line(text, "NSsid", task.group().session());
    if (v612(task)) {
      line(text, "Kthread", task.kernelThread() ? 1 : 0);
    }
    task.mmIfAny().ifPresent(mm -> memory(text, mm));
    if (v612(task) && task.mmIfAny().isPresent()) {
      line(text, "untag_mask", "0xffffffffffffffff");
    }
    line(text, "Threads", task.group().threads().size());
    line(text, "SigQ", "0/1835");
    mask(text, "SigPnd", task.signals().pending());
    mask(text, "ShdPnd", 0);
    mask(text, "SigBlk", task.signals().blocked());
    mask(text, "SigIgn", ignored(task));
    mask(text, "SigCgt", caught(task));
    mask(text, "CapInh", 0);
    mask(text, "CapPrm", who.capabilities());
    mask(text, "CapEff", who.capabilities());
    mask(text, "CapBnd", (1L << 41) - 1);
    mask(text, "CapAmb", 0);
    line(text, "NoNewPrivs", 0);
    line(text, "Seccomp", 0);
    line(text, "Seccomp_filters", 0);
    line(text, "Speculation_Store_Bypass", "not vulnerable");
    line(text, "SpeculationIndirectBranch", "always enabled");
    line(text, "Cpus_allowed", 1);
    line(text, "Cpus_allowed_list", 0);
    line(text, "Mems_allowed", "00000000,".repeat(31) + "00000001");
    line(text, "Mems_allowed_list", 0);
    line(text, "voluntary_ctxt_switches", 1);
    line(text, "nonvoluntary_ctxt_switches", 0);
    if (v612(task)) {
      line(text, "x86_Thread_features", "");
      line(text, "x86_Thread_features_locked", "");
    }
    return text.toString();
  }

  private static boolean v612(Task task) {
    return task.kernel().version().code() >= KernelVersion.V6_12.code();
  }

  /** SigIgn. */
  static long ignored(Task task) {
    long signals = 0;
    for (int s = 1; s <= SignalNumbers.COUNT; s++) {
      boolean ignored = task.group().actions().get(s).handler() == SignalActions.SIG_IGN;
      signals |= ignored ? SignalState.bit(s) : 0;
    }
    return signals;
  }

  /** SigCgt. */
  static long caught(Task task) {
    long signals = 0;
    for (int s = 1; s <= SignalNumbers.COUNT; s++) {
      boolean caught = task.group().actions().get(s).handler() > SignalActions.SIG_IGN;
      signals |= caught ? SignalState.bit(s) : 0;
    }
    return signals;
  }

  static String state(Task task) {
    return switch (task.state()) {
      case RUNNING -> "R (running)";
      case INTERRUPTIBLE -> "S (sleeping)";
      case UNINTERRUPTIBLE, KILLABLE -> "D (disk sleep)";
      case IDLE -> "I (idle)";
      case PARKED -> "P (parked)";
      case STOPPED -> "T (stopped)";
      case ZOMBIE -> "Z (zombie)";
      case DEAD -> "X (dead)";
    };
  }

  private static void memory(StringBuilder text, Mm mm) {
    MemoryUse use = mm.use();
    kilobytes(text, "VmPeak", use.highTotal());
    kilobytes(text, "VmSize", use.total());
    kilobytes(text, "VmLck", use.locked());
    kilobytes(text, "VmPin", use.pinned());
    kilobytes(text, "VmHWM", use.highResident());
    kilobytes(text, "VmRSS", use.resident());
    kilobytes(text, "RssAnon", use.anonymous());
    kilobytes(text, "RssFile", use.file());
    kilobytes(text, "RssShmem", use.shared());
    kilobytes(text, "VmData", use.data());
    kilobytes(text, "VmStk", use.stack());
    kilobytes(text, "VmExe", mm.bounds().codePages());
    kilobytes(text, "VmLib", Math.max(0, use.executable() - mm.bounds().codePages()));
    kilobytes(text, "VmPTE", mm.tables().count());
    kilobytes(text, "VmSwap", 0);
    line(text, "HugetlbPages", "       0 kB");
    line(text, "CoreDumping", 0);
    line(text, "THP_enabled", 1);
  }

  private static void kilobytes(StringBuilder text, String name, long pages) {
    line(text, name, String.format(Locale.ROOT, "%8d kB", pages * 4));
  }

  private static void mask(StringBuilder text, String name, long bits) {
    line(text, name, String.format(Locale.ROOT, "%016x", bits));
  }

  private static void line(StringBuilder text, String name, Object value) {
    text.append(name).append(":\t").append(value).append('\n');
  }
}
