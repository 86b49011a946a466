package dev.mmaplab.kernel.mm;

import java.util.ArrayList;
import java.util.List;

/** vm_flags, as linux/mm.h numbers them. */
public final class VmFlags {
  public static final long READ = 0x1;
  public static final long WRITE = 0x2;
  public static final long EXEC = 0x4;
  public static final long SHARED = 0x8;
  public static final long MAYREAD = 0x10;
  public static final long MAYWRITE = 0x20;
  public static final long MAYEXEC = 0x40;
  public static final long MAYSHARE = 0x80;
  public static final long GROWSDOWN = 0x100;
  public static final long PFNMAP = 0x400;
  public static final long LOCKED = 0x2000;
  public static final long IO = 0x4000;
  public static final long SEQ_READ = 0x8000;
  public static final long RAND_READ = 0x10000;
  public static final long DONTCOPY = 0x20000;
  public static final long DONTEXPAND = 0x40000;
  public static final long LOCKONFAULT = 0x80000;
  public static final long ACCOUNT = 0x100000;
  public static final long NORESERVE = 0x200000;
  public static final long HUGETLB = 0x400000;
  public static final long WIPEONFORK = 0x2000000;
  public static final long DONTDUMP = 0x4000000;
  public static final long SOFTDIRTY = 0x8000000;
  public static final long MIXEDMAP = 0x10000000;
  public static final long HUGEPAGE = 0x20000000;
  public static final long NOHUGEPAGE = 0x40000000;

  /** VM_ACCESS_FLAGS. */
  static final long ACCESS = READ | WRITE | EXEC;

  /** VM_SPECIAL: such vmas are never merged or locked. */
  static final long SPECIAL = IO | DONTEXPAND | PFNMAP | MIXEDMAP;

  private static final String[] NAMES = {
    "READ",
    "WRITE",
    "EXEC",
    "SHARED",
    "MAYREAD",
    "MAYWRITE",
    "MAYEXEC",
    "MAYSHARE",
    "GROWSDOWN",
    "UFFD_MISSING",
    "PFNMAP",
    "UFFD_MINOR",
    "UFFD_WP",
    "LOCKED",
    "IO",
    "SEQ_READ",
    "RAND_READ",
    "DONTCOPY",
    "DONTEXPAND",
    "LOCKONFAULT",
    "ACCOUNT",
    "NORESERVE",
    "HUGETLB",
    "SYNC",
    "ARCH_1",
    "WIPEONFORK",
    "DONTDUMP",
    "SOFTDIRTY",
    "MIXEDMAP",
    "HUGEPAGE",
    "NOHUGEPAGE",
    "MERGEABLE"
  };

  private static final String[] MNEMONICS = {
    "rd", "wr", "ex", "sh", "mr", "mw", "me", "ms", "gd", "um", "pf", "ui", "uw", "lo", "io", "sr",
    "rr", "dc", "de", "lf", "ac", "nr", "ht", "sf", "ar", "wf", "dd", "sd", "mm", "hg", "nh", "mg"
  };

  private VmFlags() {}

  /** Names without VM_, in bit order. */
  public static List<String> names(long flags) {
    return pick(flags, NAMES);
  }

  /** The two-letter names of smaps, in bit order. */
  public static List<String> mnemonics(long flags) {
    return pick(flags, MNEMONICS);
  }

  /** As /proc/PID/maps shows them: {@code rw-s}. VM_MAYSHARE makes the s. */
  public static String permissions(long flags) {
    return ((flags & READ) != 0 ? "r" : "-")
        + ((flags & WRITE) != 0 ? "w" : "-")
        + ((flags & EXEC) != 0 ? "x" : "-")
        + ((flags & MAYSHARE) != 0 ? "s" : "p");
  }

  /** is_cow_mapping(): private and may become writable. */
  public static boolean copyOnWrite(long flags) {
    return (flags & (SHARED | MAYWRITE)) == MAYWRITE;
  }

  private static List<String> pick(long flags, String[] from) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < from.length; i++) {
      if ((flags >>> i & 1) != 0) {
        names.add(from[i]);
      }
    }
    return names;
  }
}
