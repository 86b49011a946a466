package dev.mmaplab.kernel;

import java.util.Locale;

/** The text of /proc/meminfo. */
final class MemoryInfo {
  private static final long MANAGED = 480_284;
  private static final long MANAGED_612 = 475_024;
  private static final long AT_BOOT = 28_000;

  private final StringBuilder text = new StringBuilder();

  private MemoryInfo() {}

  static String of(Kernel kernel) {
    MemoryInfo info = new MemoryInfo();
    boolean v612 = kernel.version().code() >= KernelVersion.V6_12.code();
    long total = v612 ? MANAGED_612 : MANAGED;
    long free = Math.max(0, total - AT_BOOT - kernel.memory().physical().used() / 1024);
    long anonymous = 0;
    long mapped = 0;
    long locked = 0;
    for (Task task : kernel.processes().all()) {
      if (task.pid() == task.tgid() && task.mmIfAny().isPresent()) {
        anonymous += task.mm().use().anonymous() * 4;
        mapped += (task.mm().use().file() + task.mm().use().shared()) * 4;
        locked += task.mm().use().locked() * 4;
      }
    }
    long shared = 3456;
    info.line("MemTotal", total);
    info.line("MemFree", free);
    info.line("MemAvailable", free);
    info.lines(0, "Buffers");
    info.line("Cached", shared);
    info.lines(0, "SwapCached");
    info.line("Active", 3092);
    info.line("Inactive", anonymous);
    info.line("Active(anon)", 3092);
    info.line("Inactive(anon)", anonymous);
    info.lines(0, "Active(file)", "Inactive(file)");
    info.line("Unevictable", locked);
    info.line("Mlocked", locked);
    info.lines(0, "SwapTotal", "SwapFree", "Dirty", "Writeback");
    info.line("AnonPages", anonymous);
    info.line("Mapped", mapped);
    info.line("Shmem", shared);
    info.line("KReclaimable", 9028);
    info.line("Slab", 14_880);
    info.line("SReclaimable", 9028);
    info.line("SUnreclaim", 5852);
    info.line("KernelStack", 752);
    info.line("PageTables", 64);
    info.lines(0, "SecPageTables", "NFS_Unstable", "Bounce", "WritebackTmp");
    info.line("CommitLimit", total / 2);
    info.line("Committed_AS", kernel.memory().committed() * 4);
    info.text.append("VmallocTotal:   34359738367 kB\n");
    info.line("VmallocUsed", 7096);
    info.lines(0, "VmallocChunk");
    info.line("Percpu", 256);
    if (v612) {
      info.lines(0, "HardwareCorrupted");
    }
    info.lines(
        0, "AnonHugePages", "ShmemHugePages", "ShmemPmdMapped", "FileHugePages", "FilePmdMapped");
    if (v612) {
      info.lines(0, "Unaccepted");
    }
    for (String name : new String[] {"Total", "Free", "Rsvd", "Surp"}) {
      info.text.append("HugePages_").append(name).append(":       0\n");
    }
    info.line("Hugepagesize", 2048);
    info.lines(0, "Hugetlb");
    info.line("DirectMap4k", 24_448);
    info.line("DirectMap2M", 499_712);
    info.lines(0, "DirectMap1G");
    return info.text.toString();
  }

  private void lines(long kilobytes, String... names) {
    for (String name : names) {
      line(name, kilobytes);
    }
  }

  private void line(String name, long kilobytes) {
    text.append(String.format(Locale.ROOT, "%-16s%8d kB\n", name + ":", kilobytes));
  }
}
