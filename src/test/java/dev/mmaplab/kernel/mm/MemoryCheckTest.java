package dev.mmaplab.kernel.mm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mmaplab.machine.Pte;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every run is checked for: that each kind of violation would be found. */
class MemoryCheckTest {
  private static final int RW = 3;
  private static final int PRIVATE_ANONYMOUS = 0x22;

  private final TestMachine machine = new TestMachine();
  private final KernelMemory memory = machine.memory;
  private final Mm mm = machine.process();
  private long at;

  @BeforeEach
  void touchOnePage() {
    at = mm.mmap(0, 2 * 4096, RW, PRIVATE_ANONYMOUS, Optional.empty(), 0);
    memory.mmu().user().storeByte(at, 1);
  }

  private List<String> violations() {
    return MemoryCheck.violations(memory, List.of(mm));
  }

  private Page page() {
    return memory.page(Pte.pfn(mm.pte(at)));
  }

  @Test
  void findsNothingInMemoryThatIsWell() {
    long kept = memory.slab().kmalloc(100, Gfp.KERNEL);
    long gone = memory.slab().kmalloc(10_000, Gfp.KERNEL);
    memory.slab().kfree(gone);
    memory.vmalloc().vfree(memory.vmalloc().vmalloc(20_000));
    assertThat(kept).isNotZero();
    assertThat(violations()).isEmpty();
  }

  @Test
  void findsALostFrame() {
    long pfn = memory.frames().allocate(0, 0, FrameOwner.ANONYMOUS);
    assertThat(violations())
        .contains("frame 0x" + Long.toHexString(pfn) + ": anonymous, lost")
        .hasSize(2);
  }

  @Test
  void findsAReferenceTooMany() {
    page().get();
    assertThat(violations()).singleElement().asString().endsWith("count 2, but 1 references");
  }

  @Test
  void findsAMapCountTooMany() {
    page().addMapcount(1);
    assertThat(violations()).singleElement().asString().endsWith("mapcount 2, but 1 entries");
  }

  @Test
  void findsAnEntryOutsideTheVmas() {
    mm.setPte(at + 64 * 4096, Pte.of(5, Pte.PRESENT | Pte.SPECIAL));
    assertThat(violations()).singleElement().asString().endsWith("in no vma");
  }

  @Test
  void findsAnEntryThatAllowsMoreThanItsVma() {
    Vma vma = mm.containing(at).orElseThrow();
    vma.setFlags(vma.flags() & ~VmFlags.WRITE);
    assertThat(violations()).singleElement().asString().endsWith("writable in a vma that is not");
  }

  @Test
  void findsAnAccountThatDoesNotAddUp() {
    mm.use().account(VmFlags.WRITE, 1);
    assertThat(violations()).singleElement().asString().startsWith("total_vm is ");
  }

  @Test
  void findsAnAddressSpaceOfNobody() {
    assertThat(MemoryCheck.violations(memory, List.of())).contains("address space of no task");
  }

  @Test
  void leavesLeaksAndExtraReferencesToDrivers() {
    long page = memory.pages().allocPages(Gfp.KERNEL, 0);
    memory.page(Page.pfn(page)).get();
    memory.pages().freePages(page, 0);
    memory.pages().allocPages(Gfp.KERNEL, 3);
    assertThat(violations()).isEmpty();
  }
}
