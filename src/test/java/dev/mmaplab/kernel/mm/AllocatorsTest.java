package dev.mmaplab.kernel.mm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mmaplab.kernel.Event;
import dev.mmaplab.kernel.KernelVersion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** kmalloc, alloc_pages, vmalloc. */
class AllocatorsTest {
  private final TestMachine machine = new TestMachine();
  private final KernelMemory memory = machine.memory;

  @Test
  void kmallocRoundsUpAndAligns() {
    assertThat(memory.slab().ksize(memory.slab().kmalloc(100, Gfp.KERNEL))).isEqualTo(128);
    assertThat(memory.slab().kmalloc(4096, Gfp.KERNEL) % 4096).isZero();
    assertThat(memory.slab().kmalloc(8192, Gfp.KERNEL) % 4096).isZero();
    long large = memory.slab().kmalloc(100_000, Gfp.KERNEL);
    assertThat(large % 4096).isZero();
    assertThat(memory.slab().ksize(large)).isEqualTo(131072);
    assertThat(memory.slab().kmalloc(0, Gfp.KERNEL)).isEqualTo(16);
    assertThat(memory.slab().kmalloc((4 << 20) + 1, Gfp.KERNEL)).isZero();
    assertThat(memory.slab().kmallocArray(1L << 40, 1L << 40, Gfp.KERNEL)).isZero();
    assertThat(memory.slab().kmalloc(64, Gfp.KERNEL) % 4096)
        .as("small objects do not start a page")
        .isNotZero();
    memory.slab().kfree(0);
    memory.slab().kfree(16);
  }

  @Test
  void objectsDoNotOverlapAndComeBack() {
    HashSet<Long> seen = new HashSet<>();
    for (int i = 0; i < 200; i++) {
      long at = memory.slab().kmalloc(96, Gfp.KERNEL);
      assertThat(seen.add(at)).isTrue();
      memory.space().fill(at, i, 96);
    }
    long one = seen.iterator().next();
    memory.slab().kfree(one);
    assertThat(memory.slab().kmalloc(90, Gfp.ZERO)).isEqualTo(one);
    assertThat(memory.space().loadLong(one)).isZero();
    memory.slab().kfree(one);
    assertThatThrownBy(() -> memory.slab().kfree(one)).isInstanceOf(TestMachine.Oopsed.class);
  }

  @Test
  void aVmallocAddressIsNotForKfree() {
    long area = memory.vmalloc().vmalloc(4096);
    assertThatThrownBy(() -> memory.slab().kfree(area)).isInstanceOf(TestMachine.Oopsed.class);
  }

  @Test
  void vmallocPagesAreScatteredAndGuarded() {
    long area = memory.vmalloc().vmalloc(3 * 4096 - 5);
    assertThat(area).isEqualTo(Vmalloc.START);
    for (int i = 0; i < 2; i++) {
      assertThat(memory.vmalloc().toPfn(area + (i + 1) * 4096L))
          .isNotEqualTo(memory.vmalloc().toPfn(area + i * 4096L) + 1);
    }
    memory.space().fill(area, 1, 3 * 4096);
    assertThatThrownBy(() -> memory.space().storeByte(area + 3 * 4096, 1))
        .isInstanceOf(TestMachine.Oopsed.class);
    long next = memory.vmalloc().vzalloc(4096);
    assertThat(next).isEqualTo(area + 4 * 4096);
    memory.vmalloc().vfree(area);
    assertThat(memory.space().loadByte(area)).as("the processor remembers it").isEqualTo(1);
    assertThat(memory.vmalloc().toPage(area)).isZero();
    memory.vmalloc().flushIfStale();
    assertThatThrownBy(() -> memory.space().loadByte(area)).isInstanceOf(TestMachine.Oopsed.class);
    long another = memory.vmalloc().vzalloc(2 * 4096);
    assertThat(another).as("addresses are used again late").isGreaterThan(next);
    assertThat(memory.space().loadLong(another)).isZero();
    assertThat(memory.vmalloc().vmalloc(10L << 30)).isZero();
    assertThat(machine.log.getLast())
        .startsWith("prog: vmalloc error: size 10737418240, exceeds total pages");
    memory.vmalloc().vfree(area + 1);
    assertThat(machine.log).anyMatch(l -> l.startsWith("Trying to vfree() bad address"));
    memory.vmalloc().vfree(0);
  }

  @Test
  void pagesHaveCounts() {
    long free = memory.pages().availablePages();
    long page = memory.pages().allocPages(Gfp.KERNEL, 2);
    Page first = memory.page(Page.pfn(page));
    assertThat(first.count()).isEqualTo(1);
    assertThat(memory.page(first.pfn() + 1).count()).isZero();
    assertThat(memory.page(first.pfn() + 1).mapcount()).isEqualTo(-1);
    memory.pages().freePages(page, 2);
    assertThat(memory.pages().availablePages()).isEqualTo(free);
    assertThat(memory.pages().allocPages(Gfp.KERNEL, 11)).isZero();
    long compound = memory.pages().allocPages(Gfp.KERNEL | Gfp.COMP, 1);
    memory.page(Page.pfn(compound) + 1).get();
    assertThat(memory.page(Page.pfn(compound)).count()).isEqualTo(2);
    memory.pages().putPage(compound + Page.SIZE);
    memory.pages().putPage(compound);
    assertThat(memory.pages().availablePages()).isEqualTo(free);
  }

  @Test
  void aReservedPageThatIsFreedIsABadPageToTheLaterKernel() {
    assertThat(freeReserved(machine)).isEmpty();
    assertThat(freeReserved(new TestMachine(KernelVersion.V6_12)).getFirst())
        .startsWith("BUG: Bad page state in process prog  pfn:");
  }

  private static List<String> freeReserved(TestMachine on) {
    long page = on.memory.pages().allocPages(Gfp.KERNEL, 0);
    on.memory.page(Page.pfn(page)).setFlag(Page.RESERVED);
    on.memory.pages().freePages(page, 0);
    return on.log;
  }

  @Test
  void aWriteToAFreedObjectRuinsALaterAllocation() {
    long object = memory.slab().kmalloc(64, Gfp.KERNEL);
    memory.slab().kfree(object);
    memory.space().fill(object, 0x41, 64);
    assertThat(memory.slab().kmalloc(64, Gfp.KERNEL)).isEqualTo(object);
    assertThatThrownBy(() -> memory.slab().kmalloc(64, Gfp.KERNEL))
        .isInstanceOf(TestMachine.Oopsed.class);
  }

  @Test
  void anObjectFreedAgainAfterAnotherIsHandedOutTwice() {
    long p = memory.slab().kmalloc(64, Gfp.KERNEL);
    long q = memory.slab().kmalloc(64, Gfp.KERNEL);
    memory.slab().kfree(p);
    memory.slab().kfree(q);
    memory.slab().kfree(p);
    assertThat(memory.slab().kmalloc(64, Gfp.KERNEL)).isEqualTo(p);
    assertThat(memory.slab().kmalloc(64, Gfp.KERNEL)).isEqualTo(q);
    assertThat(memory.slab().kmalloc(64, Gfp.KERNEL)).isEqualTo(p);
  }

  @Test
  void untouchedStructPagesHaveNoMappings() {
    assertThat(memory.page(70_000).mapcount()).isEqualTo(-1);
    assertThat(memory.page(70_000).count()).isZero();
  }

  @Test
  void driversAllocationsAreEventsAndTheKernelsAreNot() {
    long quiet = memory.allocate(100);
    assertThat(machine.events).isEmpty();
    memory.release(quiet);
    long loud = memory.slab().kmalloc(100, Gfp.KERNEL);
    memory.slab().kfree(loud);
    List<String> kinds = new ArrayList<>();
    for (Event e : machine.events) {
      kinds.add(e.getClass().getSimpleName());
    }
    assertThat(kinds).containsExactly("Allocated", "Freed");
    assertThat(memory.register().held()).isEmpty();
  }

  @Test
  void coherentBuffersArePageAlignedAndZeroed() {
    DmaMemory.Buffer buffer = memory.dma().allocate(3 * 4096, 0xffff_ffffL);
    assertThat(buffer.address() % 4096).isZero();
    assertThat(buffer.handle()).isEqualTo(KernelMemory.physical(buffer.address()));
    assertThat(memory.space().loadLong(buffer.address())).isZero();
    memory.dma().free(3 * 4096, buffer.address());
    assertThat(memory.dma().allocate(4096, 0).address()).isZero();
  }

  @Test
  void ioremapRefusesRam() {
    assertThat(memory.vmalloc().ioremap(0x100000, 4096, 0)).isZero();
    assertThat(machine.log.getFirst()).startsWith("ioremap on RAM at 0x0000000000100000");
    long at = memory.vmalloc().ioremap(0xfe00_0010L, 16, 0x10);
    assertThat(at & 0xfff).isEqualTo(0x10);
    assertThat(memory.space().loadInt(at)).as("nobody answers there, on QEMU's PC").isZero();
    memory.vmalloc().vunmap(at);
    memory.vmalloc().flushIfStale();
    assertThatThrownBy(() -> memory.space().loadInt(at)).isInstanceOf(TestMachine.Oopsed.class);
  }

  @Test
  void orders() {
    assertThat(KernelMemory.order(1)).isZero();
    assertThat(KernelMemory.order(4096)).isZero();
    assertThat(KernelMemory.order(4097)).isEqualTo(1);
    assertThat(KernelMemory.order(16384)).isEqualTo(2);
    assertThat(KernelMemory.order(16385)).isEqualTo(3);
  }
}
