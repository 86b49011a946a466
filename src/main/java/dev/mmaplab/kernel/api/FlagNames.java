package dev.mmaplab.kernel.api;

import java.util.ArrayList;
import java.util.List;

/** Flags by name, as {@code %pGg}, {@code %pGv} and {@code %pGp} print them. */
final class FlagNames {
  private record Name(long mask, String text) {}

  private static final List<Name> GFP =
      List.of(
          new Name(0x1d24ca, "GFP_TRANSHUGE"),
          new Name(0x1d20ca, "GFP_TRANSHUGE_LIGHT"),
          new Name(0x100cca, "GFP_HIGHUSER_MOVABLE"),
          new Name(0x100cc2, "GFP_HIGHUSER"),
          new Name(0x100cc0, "GFP_USER"),
          new Name(0x400cc0, "GFP_KERNEL_ACCOUNT"),
          new Name(0xcc0, "GFP_KERNEL"),
          new Name(0xc40, "GFP_NOFS"),
          new Name(0x820, "GFP_ATOMIC"),
          new Name(0xc00, "GFP_NOIO"),
          new Name(0x800, "GFP_NOWAIT"),
          new Name(0x01, "GFP_DMA"),
          new Name(0x02, "__GFP_HIGHMEM"),
          new Name(0x04, "GFP_DMA32"),
          new Name(0x20, "__GFP_HIGH"),
          new Name(0x40, "__GFP_IO"),
          new Name(0x80, "__GFP_FS"),
          new Name(0x2000, "__GFP_NOWARN"),
          new Name(0x4000, "__GFP_RETRY_MAYFAIL"),
          new Name(0x8000, "__GFP_NOFAIL"),
          new Name(0x10000, "__GFP_NORETRY"),
          new Name(0x40000, "__GFP_COMP"),
          new Name(0x100, "__GFP_ZERO"),
          new Name(0x80000, "__GFP_NOMEMALLOC"),
          new Name(0x20000, "__GFP_MEMALLOC"),
          new Name(0x100000, "__GFP_HARDWALL"),
          new Name(0x200000, "__GFP_THISNODE"),
          new Name(0x10, "__GFP_RECLAIMABLE"),
          new Name(0x08, "__GFP_MOVABLE"),
          new Name(0x400000, "__GFP_ACCOUNT"),
          new Name(0x1000, "__GFP_WRITE"),
          new Name(0xc00, "__GFP_RECLAIM"),
          new Name(0x400, "__GFP_DIRECT_RECLAIM"),
          new Name(0x800, "__GFP_KSWAPD_RECLAIM"));

  private static final List<Name> VMA =
      List.of(
          new Name(0x1, "read"),
          new Name(0x2, "write"),
          new Name(0x4, "exec"),
          new Name(0x8, "shared"),
          new Name(0x10, "mayread"),
          new Name(0x20, "maywrite"),
          new Name(0x40, "mayexec"),
          new Name(0x80, "mayshare"),
          new Name(0x100, "growsdown"),
          new Name(0x200, "uffd_missing"),
          new Name(0x400, "pfnmap"),
          new Name(0x1000, "uffd_wp"),
          new Name(0x2000, "locked"),
          new Name(0x4000, "io"),
          new Name(0x8000, "seqread"),
          new Name(0x10000, "randread"),
          new Name(0x20000, "dontcopy"),
          new Name(0x40000, "dontexpand"),
          new Name(0x80000, "lockonfault"),
          new Name(0x100000, "account"),
          new Name(0x200000, "noreserve"),
          new Name(0x400000, "hugetlb"),
          new Name(0x800000, "sync"),
          new Name(0x1000000, "pat"),
          new Name(0x2000000, "wipeonfork"),
          new Name(0x4000000, "dontdump"),
          new Name(0x8000000, "softdirty"),
          new Name(0x10000000, "mixedmap"),
          new Name(0x20000000, "hugepage"),
          new Name(0x40000000, "nohugepage"),
          new Name(0x80000000L, "mergeable"));

  private FlagNames() {}

  static String gfp(long flags, boolean v612) {
    List<Name> names = GFP.stream().map(n -> v612 ? later(n) : earlier(n)).toList();
    return join(flags & 0xffff_ffffL, names);
  }

  /** What 6.12 has in GFP_NOWAIT. */
  private static Name later(Name name) {
    return name.text.equals("GFP_NOWAIT") ? new Name(0x2800, name.text) : name;
  }

  /** __GFP_ATOMIC is one more bit in 6.1. */
  private static Name earlier(Name name) {
    return name.text.equals("GFP_ATOMIC") ? new Name(0xa20, name.text) : name;
  }

  static String vma(long flags) {
    return join(flags, VMA);
  }

  private static String join(long flags, List<Name> names) {
    List<String> parts = new ArrayList<>();
    long left = flags;
    for (Name name : names) {
      if ((left & name.mask) == name.mask) {
        parts.add(name.text);
        left &= ~name.mask;
      }
    }
    if (left != 0) {
      parts.add("0x" + Long.toHexString(left));
    }
    return String.join("|", parts);
  }
}
