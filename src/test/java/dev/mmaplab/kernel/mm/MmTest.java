package dev.mmaplab.kernel.mm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mmaplab.kernel.KernelVersion;
import dev.mmaplab.kernel.LimitExceeded;
import dev.mmaplab.kernel.SignalRaised;
import dev.mmaplab.kernel.UserAccessFailed;
import dev.mmaplab.machine.VirtualMemory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The system calls on address spaces. */
class MmTest {
  private static final long PAGE = 4096;
  private static final int READ = 1;
  private static final int RW = 3;
  private static final int SHARED = 1;
  private static final int PRIVATE = 2;
  private static final int FIXED = 0x10;
  private static final int ANON = 0x20;

  private TestMachine machine = new TestMachine();
  private Mm mm = machine.process();

  private VirtualMemory user() {
    return machine.memory.mmu().user();
  }

  private long anonymous(long pages) {
    return mm.mmap(0, pages * PAGE, RW, PRIVATE | ANON, Optional.empty(), 0);
  }

  private List<String> ranges(long from, long to) {
    return mm.vmas().stream()
        .filter(v -> v.start() >= from && v.end() <= to)
        .map(
            v ->
                (v.start() - from) / PAGE
                    + ".."
                    + ((v.end() - from) / PAGE - 1)
                    + " "
                    + VmFlags.permissions(v.flags()))
        .toList();
  }

  private int signal(Runnable access) {
    try {
      access.run();
      return 0;
    } catch (SignalRaised s) {
      return s.signal() * 10 + s.code();
    }
  }

  @Test
  void theFirstMappingIsBelowTheVdso() {
    assertThat(anonymous(16)).isEqualTo(0x7fff_f7fe_9000L);
    assertThat(mm.maps())
        .contains("7ffff7fe9000-7ffff7ff9000 rw-p 00000000 00:00 0 \n")
        .contains(
            "7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]\n")
        .contains(
            "7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]\n")
        .endsWith(
            "7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]\n");
  }

  @Test
  void badArgumentsAreRefusedInLinuxOrder() {
    TestFile file = machine.device();
    Optional<MappableFile> f = Optional.of(file);
    assertThat(mm.mmap(0, 0, RW, SHARED, f, 0)).isEqualTo(-22);
    assertThat(mm.mmap(0, PAGE, RW, SHARED, f, 1)).isEqualTo(-22);
    assertThat(mm.mmap(0, PAGE, RW, 0, f, 0)).isEqualTo(-22);
    assertThat(mm.mmap(0, PAGE, RW, 3, f, 0)).isPositive();
    assertThat(mm.mmap(0, PAGE, RW, 3 | 0x80000, f, 0)).isEqualTo(-95);
    assertThat(mm.mmap(0, 1L << 47, RW, SHARED, f, 0)).isEqualTo(-12);
    assertThat(mm.mmap(0, -1, RW, SHARED, f, 0)).isEqualTo(-12);
    assertThat(mm.mmap(1, PAGE, RW, SHARED | FIXED, f, 0)).isEqualTo(-22);
    assertThat(mm.mmap(0, PAGE, RW, SHARED, f, -PAGE)).isEqualTo(-75);
    file.canMap = false;
    assertThat(mm.mmap(0, PAGE, RW, SHARED, f, 0)).isEqualTo(-19);
    file.readable = false;
    assertThat(mm.mmap(0, PAGE, RW, PRIVATE, f, 0)).isEqualTo(-13);
    file.writable = false;
    assertThat(mm.mmap(0, PAGE, RW, SHARED, f, 0)).isEqualTo(-13);
    assertThat(mm.mmap(0, 10L << 30, RW, PRIVATE | ANON, Optional.empty(), 0)).isEqualTo(-12);
    long there = anonymous(1);
    assertThat(mm.mmap(there, PAGE, RW, PRIVATE | ANON | 0x100000, Optional.empty(), 0))
        .isEqualTo(-17);
    assertThat(file.references).isEqualTo(2);
  }

  @Test
  void anonymousMappingsMergeSplitAndJoin() {
    long at = anonymous(2);
    long below = anonymous(4);
    assertThat(below).isEqualTo(at - 4 * PAGE);
    assertThat(ranges(below, at + 2 * PAGE)).containsExactly("0..5 rw-p");
    assertThat(mm.mprotect(below + PAGE, PAGE, READ)).isZero();
    assertThat(ranges(below, at + 2 * PAGE)).containsExactly("0..0 rw-p", "1..1 r--p", "2..5 rw-p");
    assertThat(mm.mprotect(below + PAGE, PAGE, RW)).isZero();
    assertThat(ranges(below, at + 2 * PAGE)).containsExactly("0..5 rw-p");
    assertThat(mm.munmap(below + 2 * PAGE, PAGE)).isZero();
    assertThat(ranges(below, at + 2 * PAGE)).containsExactly("0..1 rw-p", "3..5 rw-p");
    assertThat(mm.mmap(below + 2 * PAGE, PAGE, RW, PRIVATE | ANON | FIXED, Optional.empty(), 0))
        .isEqualTo(below + 2 * PAGE);
    assertThat(ranges(below, at + 2 * PAGE)).containsExactly("0..5 rw-p");
  }

  @Test
  void mprotectTakesEffectOnPagesInCore() {
    long at = anonymous(1);
    user().storeInt(at, 5);
    assertThat(mm.mprotect(at, PAGE, 0)).isZero();
    assertThat(signal(() -> user().loadInt(at))).isEqualTo(112);
    assertThat(mm.mprotect(at, PAGE, READ)).isZero();
    assertThat(user().loadInt(at)).isEqualTo(5);
    assertThat(signal(() -> user().storeInt(at, 6))).isEqualTo(112);
    assertThat(mm.mprotect(at, PAGE, RW)).isZero();
    user().storeInt(at, 7);
    assertThat(user().loadInt(at)).isEqualTo(7);
    assertThat(mm.mprotect(at + PAGE, PAGE, READ)).isIn(0, -12);
    assertThat(mm.mprotect(0x10000, PAGE, READ)).isEqualTo(-12);
  }

  @Test
  void forkedPrivatePagesAreCopiedByWhoeverWrites() {
    long own = anonymous(2);
    long all = mm.mmap(0, PAGE, RW, SHARED | ANON, Optional.empty(), 0);
    user().storeInt(own, 10);
    user().storeInt(all, 10);
    long frames = machine.memory.pages().availablePages();
    Mm child = mm.fork();
    machine.run(child);
    assertThat(user().loadInt(own)).isEqualTo(10);
    user().storeInt(own, 11);
    user().storeInt(own + PAGE, 12);
    user().storeInt(all, 11);
    machine.run(mm);
    assertThat(user().loadInt(own)).isEqualTo(10);
    assertThat(user().loadInt(own + PAGE)).isZero();
    assertThat(user().loadInt(all)).isEqualTo(11);
    user().storeInt(own, 13);
    machine.run(child);
    assertThat(user().loadInt(own)).isEqualTo(11);
    child.exit();
    machine.run(mm);
    assertThat(user().loadInt(own)).isEqualTo(13);
    // the parent's tables may have grown by the entries that the zero page needed
    assertThat(machine.memory.pages().availablePages()).isBetween(frames - 10, frames);
  }

  @Test
  void nothingIsLeftWhenAProcessEnds() {
    Mm first = machine.process();
    long warm = mm.mmap(0, PAGE, RW, SHARED | ANON, Optional.empty(), 0);
    assertThat(warm).isPositive();
    first.exit();
    long before = machine.memory.pages().availablePages();
    mm = machine.process();
    long at = anonymous(20);
    for (int i = 0; i < 20; i++) {
      user().storeInt(at + i * PAGE, i);
    }
    mm.exit();
    assertThat(machine.memory.pages().availablePages()).isEqualTo(before);
  }

  @Test
  void theHeapGrowsAndShrinks() {
    mm.bounds().set(0x400000, 0x401000, 0x402000, 0x402800);
    assertThat(mm.brk(0)).isEqualTo(0x403000);
    assertThat(mm.brk(0x403010)).isEqualTo(0x403010);
    user().storeInt(0x403000, 1);
    assertThat(mm.brk(0x409000)).isEqualTo(0x409000);
    user().storeInt(0x408ff0, 1);
    assertThat(mm.maps())
        .contains(
            "00403000-00409000 rw-p 00000000 00:00 0                                  [heap]\n");
    assertThat(mm.brk(0x404000)).isEqualTo(0x404000);
    assertThat(signal(() -> user().loadInt(0x405000))).isEqualTo(111);
    assertThat(mm.brk(0x7fff_f7ff_a000L)).isEqualTo(0x404000);
    assertThat(mm.brk(10L << 30)).isEqualTo(0x404000);
  }

  @Test
  void theStackGrowsToItsLimit() {
    long deep = Mm.TASK_SIZE - (1 << 20);
    user().storeInt(deep, 3);
    assertThat(user().loadInt(deep)).isEqualTo(3);
    assertThat(signal(() -> user().storeInt(Mm.TASK_SIZE - (9 << 20), 3))).isEqualTo(111);
  }

  @Test
  void copyingFunctionsSeeAFailedAccess() {
    machine.inKernel = true;
    assertThatThrownBy(() -> user().loadInt(0x1000)).isInstanceOf(UserAccessFailed.class);
    assertThatThrownBy(() -> machine.memory.space().loadInt(anonymous(1)))
        .isInstanceOf(TestMachine.Oopsed.class);
  }

  @Test
  void aDriversFaultHandlerDecides() {
    long page = machine.memory.pages().allocPages(Gfp.KERNEL | Gfp.ZERO, 0);
    Page mine = machine.memory.page(Page.pfn(page));
    Offsets at = machine.memory.offsets();
    List<Long> asked = new ArrayList<>();
    long ops =
        machine.operations(
            Map.of(
                "fault",
                arguments -> {
                  long pgoff = machine.memory.space().loadLong(arguments[0] + at.vmfPgoff);
                  asked.add(pgoff);
                  if (pgoff == 1) {
                    return VmFault.SIGBUS;
                  }
                  if (pgoff == 2) {
                    return VmFault.SIGSEGV;
                  }
                  if (pgoff == 3) {
                    return VmFault.NOPAGE;
                  }
                  mine.get();
                  machine.memory.space().storeLong(arguments[0] + at.vmfPage, page);
                  return 0;
                }));
    TestFile file = machine.device();
    file.onMmap =
        vma -> {
          vma.setOps(ops);
          return 0;
        };
    long shared = mm.mmap(0, 5 * PAGE, RW, SHARED, Optional.of(file), 0);
    user().storeInt(shared, 9);
    assertThat(mine.count()).isEqualTo(2);
    assertThat(signal(() -> user().loadInt(shared + PAGE + 3))).isEqualTo(72);
    assertThat(signal(() -> user().loadInt(shared + 2 * PAGE))).isEqualTo(111);
    assertThatThrownBy(() -> user().loadInt(shared + 3 * PAGE))
        .isInstanceOfSatisfying(
            LimitExceeded.class, l -> assertThat(l.kind()).isEqualTo(LimitExceeded.Kind.LIVELOCK));
    long own = mm.mmap(0, PAGE, RW, PRIVATE, Optional.of(file), 0);
    assertThat(user().loadInt(own)).isEqualTo(9);
    assertThat(mine.count()).isEqualTo(3);
    user().storeInt(own, 10);
    assertThat(mine.count()).isEqualTo(2);
    assertThat(user().loadInt(shared)).isEqualTo(9);
    machine.memory.unmapMappingRange(file.mapping(), 0, 0, true);
    assertThat(mine.count()).isEqualTo(1);
    assertThat(user().loadInt(own)).isEqualTo(9);
    assertThat(asked).startsWith(0L, 1L, 2L, 3L);
  }

  @ParameterizedTest
  @EnumSource(KernelVersion.class)
  void openAndCloseAccompanyEachVma(KernelVersion version) {
    machine = new TestMachine(version);
    mm = machine.process();
    List<String> calls = new ArrayList<>();
    long ops =
        machine.operations(
            Map.of(
                "open",
                a -> {
                  Vma v = machine.memory.vma(a[0]);
                  calls.add("open " + v.pages() + " from " + v.pgoff());
                  return 0;
                },
                "close",
                a -> {
                  Vma v = machine.memory.vma(a[0]);
                  calls.add("close " + v.pages() + " from " + v.pgoff());
                  return 0;
                }));
    TestFile file = machine.device();
    file.onMmap =
        vma -> {
          vma.setOps(ops);
          return 0;
        };
    long at = mm.mmap(0, 4 * PAGE, RW, SHARED, Optional.of(file), PAGE);
    assertThat(calls).isEmpty();
    assertThat(mm.munmap(at + PAGE, 3 * PAGE)).isZero();
    assertThat(calls)
        .containsExactly(
            version == KernelVersion.V6_1 ? "open 3 from 2" : "open 1 from 1", "close 3 from 2");
    assertThat(file.references).isEqualTo(2);
    calls.clear();
    Mm child = mm.fork();
    child.exit();
    assertThat(calls).containsExactly("open 1 from 1", "close 1 from 1");
    calls.clear();
    file.onMmap =
        vma -> {
          vma.setOps(ops);
          return -11;
        };
    assertThat(mm.mmap(0, PAGE, RW, SHARED, Optional.of(file), 0)).isEqualTo(-11);
    assertThat(calls).isEmpty();
    mm.exit();
    assertThat(calls).containsExactly("close 1 from 1");
    assertThat(file.references).isEqualTo(1);
  }

  @Test
  void fileMappingsEndWithTheFile() {
    PageCache cache = new PageCache(machine.memory);
    byte[] text = "hello, file".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    assertThat(cache.write(0, text, 0, text.length)).isEqualTo(text.length);
    TestFile file = new TestFile(machine, Optional.of(cache));
    long shared = mm.mmap(0, 3 * PAGE, RW, SHARED, Optional.of(file), 0);
    long own = mm.mmap(0, 3 * PAGE, RW, PRIVATE, Optional.of(file), 0);
    user().storeByte(own, 'J');
    user().storeByte(shared, 'H');
    byte[] back = new byte[20];
    assertThat(cache.read(0, back, 0, 20)).isEqualTo(11);
    assertThat(back[0]).isEqualTo((byte) 'H');
    assertThat((char) user().loadByte(own)).isEqualTo('J');
    assertThat((char) user().loadByte(own + 7)).isEqualTo('f');
    assertThat(signal(() -> user().loadByte(shared + PAGE))).isEqualTo(72);
    cache.truncate(PAGE + 1);
    user().storeByte(shared + PAGE + 5, 'y');
    cache.truncate(3);
    assertThat(signal(() -> user().loadByte(shared + PAGE))).isEqualTo(72);
    assertThat(user().loadByte(shared + 5)).isZero();
    assertThat((char) user().loadByte(own)).isEqualTo('J');
  }

  @Test
  void mremapMovesContents() {
    long room = mm.mmap(0, 64 * PAGE, 0, PRIVATE | ANON, Optional.empty(), 0);
    long at = mm.mmap(room, 3 * PAGE, RW, PRIVATE | ANON | FIXED, Optional.empty(), 0);
    for (int i = 0; i < 3; i++) {
      user().storeInt(at + i * PAGE, i + 1);
    }
    assertThat(mm.mremap(at, 3 * PAGE, 5 * PAGE, 0, 0)).isEqualTo(-12);
    assertThat(mm.munmap(at + 3 * PAGE, 2 * PAGE)).isZero();
    assertThat(mm.mremap(at, 3 * PAGE, 5 * PAGE, 0, 0)).isEqualTo(at);
    assertThat(mm.mremap(at, 5 * PAGE, 2 * PAGE, 0, 0)).isEqualTo(at);
    assertThat(signal(() -> user().loadInt(at + 2 * PAGE))).isEqualTo(111);
    assertThat(mm.mremap(at, 2 * PAGE, 6 * PAGE, 3, room + 32 * PAGE)).isEqualTo(room + 32 * PAGE);
    assertThat(user().loadInt(room + 33 * PAGE)).isEqualTo(2);
    assertThat(user().loadInt(room + 37 * PAGE)).isZero();
    assertThat(signal(() -> user().loadInt(at))).isEqualTo(111);
    long q = room + 32 * PAGE;
    assertThat(mm.mremap(q, 4 * PAGE, 4 * PAGE, 3, q + PAGE)).isEqualTo(-22);
    assertThat(mm.mremap(q, 8 * PAGE, 9 * PAGE, 1, 0)).isEqualTo(-14);
    assertThat(mm.mremap(at, PAGE, 2 * PAGE, 1, 0)).isEqualTo(-14);
  }

  @Test
  void madviseDiscards() {
    long at = anonymous(2);
    user().storeInt(at, 1);
    user().storeInt(at + PAGE, 2);
    assertThat(mm.madvise(at, PAGE, 4)).isZero();
    assertThat(user().loadInt(at)).isZero();
    assertThat(user().loadInt(at + PAGE)).isEqualTo(2);
    assertThat(mm.madvise(at + 1, PAGE, 4)).isEqualTo(-22);
    assertThat(mm.madvise(at, PAGE, 999)).isEqualTo(-22);
    byte[] core = new byte[2];
    assertThat(mm.mlock(at, 2 * PAGE, false)).isZero();
    assertThat(mm.use().locked()).isEqualTo(2);
    assertThat(mm.mincore(at, 2 * PAGE, core)).isZero();
    assertThat(core).containsExactly(1, 1);
    assertThat(mm.madvise(at, PAGE, 4)).isEqualTo(-22);
  }
}
