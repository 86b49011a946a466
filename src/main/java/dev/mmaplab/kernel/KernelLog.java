package dev.mmaplab.kernel;

import java.util.List;

/** The kernel log: printk's ring, and what dmesg shows of it. */
public final class KernelLog {
  KernelLog(Kernel kernel) {}

  /** printk of formatted text, KERN_SOH prefixes and all. @return its length, as printk returns it */
  public int printk(String formatted) {
    throw new IllegalStateException();
  }

  /** A whole line of the kernel's own. @param level 0 (emerg) to 7 (debug) */
  public void line(int level, String text) {
    throw new IllegalStateException();
  }

  /** What dmesg prints, line by line, without time stamps and levels. */
  public List<String> lines() {
    throw new IllegalStateException();
  }

  /** The same with its stamps, as in {@code [    0.001234] maps: loaded}: what dmesg on a terminal shows. */
  public List<String> stampedLines() {
    throw new IllegalStateException();
  }

  /** dmesg -c's second half. */
  public void clear() {
    throw new IllegalStateException();
  }

  /** First number of /proc/sys/kernel/printk. */
  public int consoleLevel() {
    throw new IllegalStateException();
  }

  public void setConsoleLevel(int level) {
    throw new IllegalStateException();
  }
}
