package dev.mmaplab.kernel.mm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mmaplab.kernel.Event;
import dev.mmaplab.kernel.SignalRaised;
import dev.mmaplab.machine.Pte;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may remap what of which vma: the copy-on-write rule. */
class RemapPfnRangeTest {
  private static final int READ = 1;
  private static final int WRITE = 2;
  private static final int SHARED = 1;
  private static final int PRIVATE = 2;

  private final TestMachine machine = new TestMachine();
  private final KernelMemory memory = machine.memory;
  private final Mm mm = machine.process();
  private int result;

  private long buffer(int pages) {
    long address =
        memory.pages().getFreePages(Gfp.KERNEL | Gfp.ZERO, KernelMemory.order(pages * 4096L));
    for (int i = 0; i < pages; i++) {
      memory.space().storeInt(address + i * 4096L, 0xaabbcc00 + i);
    }
    return address;
  }

  @ParameterizedTest
  @CsvSource({
    // a shared mapping of a writable file may be remapped in parts
    "1, true,  true,  0",
    "1, true,  false, 0",
    // a private one only as a whole
    "2, true,  true,  0",
    "2, true,  false, -22",
    // a shared mapping of a read-only file has neither VM_SHARED nor VM_MAYWRITE: not copy-on-write
    "1, false, false, 0",
    // a private one of a read-only file may become writable: copy-on-write
    "2, false, false, -22",
    "2, false, true,  0",
  })
  void copyOnWriteMappingsAreRemappedAsAWholeOnly(
      int type, boolean writableFile, boolean whole, int expected) {
    TestFile file = machine.device();
    file.writable = writableFile;
    long pfn = KernelMemory.physical(buffer(2)) >>> 12;
    file.onMmap =
        vma -> {
          result =
              memory
                  .pfnMapper()
                  .remap(
                      "remap_pfn_range",
                      vma.address(),
                      vma.start(),
                      pfn,
                      whole ? 8192 : 4096,
                      vma.prot(),
                      true);
          return 0;
        };
    long at = mm.mmap(0, 8192, READ, type, Optional.of(file), 4096);
    assertThat(result).isEqualTo(expected);
    Vma vma = mm.find(at).orElseThrow();
    boolean copyOnWrite = VmFlags.copyOnWrite(vma.flags());
    assertThat(vma.pgoff()).isEqualTo(expected == 0 && copyOnWrite ? pfn : 1);
    assertThat(vma.has(VmFlags.PFNMAP)).isEqualTo(expected == 0);
    if (expected == 0) {
      assertThat(machine.memory.mmu().user().loadInt(at)).isEqualTo(0xaabbcc00);
      assertThat(Pte.special(mm.pte(at))).isTrue();
    } else {
      assertThatThrownBy(() -> memory.mmu().user().loadInt(at))
          .isInstanceOfSatisfying(
              SignalRaised.class,
              s -> {
                assertThat(s.signal()).isEqualTo(7);
                assertThat(s.code()).isEqualTo(2);
                assertThat(s.address()).isEqualTo(at);
              });
    }
    assertThat(machine.events)
        .anyMatch(e -> e instanceof Event.RangeMapped r && r.result() == expected);
  }

  @Test
  void theVmallocQuestionEndsInSigbus() {
    long area = memory.vmalloc().vmalloc(16 * 4096);
    TestFile file = machine.device();
    file.writable = false;
    file.onMmap =
        vma -> {
          for (int i = 0; i < 16; i++) {
            result =
                memory
                    .pfnMapper()
                    .remap(
                        "remap_pfn_range",
                        vma.address(),
                        vma.start() + i * 4096L,
                        memory.vmalloc().toPfn(area + i * 4096L),
                        4096,
                        vma.prot(),
                        false);
          }
          return 0;
        };
    long at = mm.mmap(0, 16 * 4096, READ, PRIVATE, Optional.of(file), 0);
    assertThat(at).isEqualTo(0x7fff_f7fe_9000L);
    assertThat(result).isEqualTo(-22);
    assertThatThrownBy(() -> memory.mmu().user().loadByte(at)).isInstanceOf(SignalRaised.class);
    long shared = mm.mmap(0, 16 * 4096, READ, SHARED, Optional.of(file), 0);
    assertThat(result).isZero();
    memory.space().storeInt(area + 5 * 4096, 55);
    assertThat(memory.mmu().user().loadInt(shared + 5 * 4096)).isEqualTo(55);
  }

  @Test
  void aPrivateWriteCopiesTheFrame() {
    long buffer = buffer(1);
    TestFile file = machine.device();
    file.onMmap =
        vma ->
            memory
                .pfnMapper()
                .remap(
                    "remap_pfn_range",
                    vma.address(),
                    vma.start(),
                    KernelMemory.physical(buffer) >>> 12,
                    4096,
                    vma.prot(),
                    true);
    long at = mm.mmap(0, 4096, READ | WRITE, PRIVATE, Optional.of(file), 0);
    memory.space().storeInt(buffer + 8, 1);
    assertThat(memory.mmu().user().loadInt(at + 8)).isEqualTo(1);
    memory.mmu().user().storeInt(at, 77);
    memory.space().storeInt(buffer + 8, 2);
    assertThat(memory.space().loadInt(buffer)).isEqualTo(0xaabbcc00);
    assertThat(memory.mmu().user().loadInt(at)).isEqualTo(77);
    assertThat(memory.mmu().user().loadInt(at + 8)).isEqualTo(1);
    assertThat(mm.use().resident()).isEqualTo(1);
  }

  @Test
  void remappingTwiceIsABugOfTheDriver() {
    long pfn = KernelMemory.physical(buffer(1)) >>> 12;
    TestFile file = machine.device();
    file.onMmap =
        vma -> {
          memory
              .pfnMapper()
              .remap("remap_pfn_range", vma.address(), vma.start(), pfn, 4096, vma.prot(), true);
          return memory
              .pfnMapper()
              .remap("remap_pfn_range", vma.address(), vma.start(), pfn, 4096, vma.prot(), true);
        };
    assertThatThrownBy(() -> mm.mmap(0, 4096, READ, SHARED, Optional.of(file), 0))
        .isInstanceOf(TestMachine.Oopsed.class)
        .hasMessageContaining("mm/memory.c");
  }

  @Test
  void uncachedRamIsComplainedAboutAndMappedWriteBack() {
    long pfn = KernelMemory.physical(buffer(1)) >>> 12;
    TestFile file = machine.device();
    file.onMmap =
        vma -> {
          vma.setProt(vma.prot() | Pte.PCD);
          return memory
              .pfnMapper()
              .remap("remap_pfn_range", vma.address(), vma.start(), pfn, 4096, vma.prot(), true);
        };
    long at = mm.mmap(0, 4096, READ, SHARED, Optional.of(file), 0);
    assertThat(Pte.cache(mm.pte(at))).isEqualTo("WB");
    assertThat(machine.log.getFirst())
        .startsWith("x86/PAT: prog:100 map pfn RAM range req uncached-minus for [mem 0x")
        .endsWith("], got write-back");
  }
}
