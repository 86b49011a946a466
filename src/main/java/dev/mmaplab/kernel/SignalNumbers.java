package dev.mmaplab.kernel;

import java.util.List;
import java.util.Optional;

/** Signal numbers, names and codes of x86-64 Linux: signal(7), asm-generic/siginfo.h. */
public final class SignalNumbers {
  public static final int SIGHUP = 1;
  public static final int SIGINT = 2;
  public static final int SIGQUIT = 3;
  public static final int SIGILL = 4;
  public static final int SIGTRAP = 5;
  public static final int SIGABRT = 6;
  public static final int SIGBUS = 7;
  public static final int SIGFPE = 8;
  public static final int SIGKILL = 9;
  public static final int SIGUSR1 = 10;
  public static final int SIGSEGV = 11;
  public static final int SIGUSR2 = 12;
  public static final int SIGPIPE = 13;
  public static final int SIGALRM = 14;
  public static final int SIGTERM = 15;
  public static final int SIGCHLD = 17;
  public static final int SIGCONT = 18;
  public static final int SIGSTOP = 19;
  public static final int SIGTSTP = 20;
  public static final int SIGTTIN = 21;
  public static final int SIGTTOU = 22;
  public static final int SIGURG = 23;
  public static final int SIGXCPU = 24;
  public static final int SIGXFSZ = 25;
  public static final int SIGWINCH = 28;
  public static final int SIGIO = 29;
  public static final int SIGSYS = 31;

  /** Number of signals, real-time ones included. */
  public static final int COUNT = 64;

  public static final int SI_USER = 0;
  public static final int SI_KERNEL = 0x80;
  public static final int SI_TKILL = -6;
  public static final int SEGV_MAPERR = 1;
  public static final int SEGV_ACCERR = 2;
  public static final int BUS_ADRALN = 1;
  public static final int BUS_ADRERR = 2;
  public static final int BUS_OBJERR = 3;
  public static final int FPE_INTDIV = 1;
  public static final int ILL_ILLOPN = 2;
  public static final int CLD_EXITED = 1;
  public static final int CLD_KILLED = 2;
  public static final int CLD_DUMPED = 3;
  public static final int CLD_STOPPED = 5;
  public static final int CLD_CONTINUED = 6;
  public static final int SI_QUEUE = -1;
  public static final int SI_TIMER = -2;

  private static final List<String> NAMES =
      List.of(
          "", "HUP", "INT", "QUIT", "ILL", "TRAP", "ABRT", "BUS", "FPE", "KILL", "USR1", "SEGV",
          "USR2", "PIPE", "ALRM", "TERM", "STKFLT", "CHLD", "CONT", "STOP", "TSTP", "TTIN", "TTOU",
          "URG", "XCPU", "XFSZ", "VTALRM", "PROF", "WINCH", "IO", "PWR", "SYS");

  /** As strsignal(3) of glibc has it. */
  private static final List<String> TEXTS =
      List.of(
          "",
          "Hangup",
          "Interrupt",
          "Quit",
          "Illegal instruction",
          "Trace/breakpoint trap",
          "Aborted",
          "Bus error",
          "Floating point exception",
          "Killed",
          "User defined signal 1",
          "Segmentation fault",
          "User defined signal 2",
          "Broken pipe",
          "Alarm clock",
          "Terminated",
          "Stack fault",
          "Child exited",
          "Continued",
          "Stopped (signal)",
          "Stopped",
          "Stopped (tty input)",
          "Stopped (tty output)",
          "Urgent I/O condition",
          "CPU time limit exceeded",
          "File size limit exceeded",
          "Virtual timer expired",
          "Profiling timer expired",
          "Window changed",
          "I/O possible",
          "Power failure",
          "Bad system call");

  private SignalNumbers() {}

  /** {@code SIGBUS} for 7; {@code SIGRTMIN+2} for 36. */
  public static String name(int signal) {
    if (signal > 0 && signal < NAMES.size()) {
      return "SIG" + NAMES.get(signal);
    }
    if (signal >= 34 && signal <= COUNT) {
      return signal == 34 ? "SIGRTMIN" : "SIGRTMIN+" + (signal - 34);
    }
    return "signal " + signal;
  }

  /** The number for {@code SIGBUS} or {@code BUS}. */
  public static Optional<Integer> number(String name) {
    int at = NAMES.indexOf(name.startsWith("SIG") ? name.substring(3) : name);
    return at > 0 ? Optional.of(at) : Optional.empty();
  }

  /** strsignal(3): {@code Bus error}. */
  public static String text(int signal) {
    if (signal > 0 && signal < TEXTS.size()) {
      return TEXTS.get(signal);
    }
    return signal >= 34 && signal <= COUNT
        ? "Real-time signal " + (signal - 34)
        : "Unknown signal " + signal;
  }

  /** True if the default action writes a core: signal(7). */
  public static boolean dumpsCore(int signal) {
    return switch (signal) {
      case SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV, SIGXCPU, SIGXFSZ, SIGSYS ->
          true;
      default -> false;
    };
  }

  /** True if the default action is to do nothing (SIGCONT, which resumes, included). */
  public static boolean ignoredByDefault(int signal) {
    return signal == SIGCHLD || signal == SIGURG || signal == SIGWINCH || signal == SIGCONT;
  }

  /** True if the default action stops the process. */
  public static boolean stopsByDefault(int signal) {
    return signal == SIGSTOP || signal == SIGTSTP || signal == SIGTTIN || signal == SIGTTOU;
  }

  /** Name of an si_code as headers have it: {@code BUS_ADRERR}. */
  public static String code(int signal, int code) {
    if (code == SI_USER) {
      return "SI_USER";
    }
    if (code == SI_KERNEL) {
      return "SI_KERNEL";
    }
    if (code == SI_TKILL) {
      return "SI_TKILL";
    }
    return switch (signal) {
      case SIGSEGV ->
          code == SEGV_MAPERR
              ? "SEGV_MAPERR"
              : code == SEGV_ACCERR ? "SEGV_ACCERR" : "SEGV_" + code;
      case SIGBUS ->
          code == BUS_ADRERR ? "BUS_ADRERR" : code == BUS_ADRALN ? "BUS_ADRALN" : "BUS_" + code;
      case SIGFPE -> code == FPE_INTDIV ? "FPE_INTDIV" : "FPE_" + code;
      case SIGILL -> code == ILL_ILLOPN ? "ILL_ILLOPN" : "ILL_" + code;
      case SIGCHLD ->
          code == CLD_EXITED ? "CLD_EXITED" : code == CLD_KILLED ? "CLD_KILLED" : "CLD_" + code;
      default -> Integer.toString(code);
    };
  }
}
