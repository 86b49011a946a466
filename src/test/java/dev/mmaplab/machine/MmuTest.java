package dev.mmaplab.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Translation, permissions, the TLB and devices. */
class MmuTest {
  private static final long USER = 0x7fff_f7fe_9000L;
  private static final long KERNEL = 0xffff_c900_0000_0000L;
  private static final long RW = Pte.PRESENT | Pte.WRITE;

  private final PhysicalMemory memory = new PhysicalMemory(16L << 20);
  private final Mmu mmu = new Mmu(memory);
  private final List<String> faults = new ArrayList<>();
  private long nextTable = 1;
  private final PageTables tables =
      new PageTables(
          memory,
          new FrameSource() {
            @Override
            public long allocateTable() {
              return nextTable++;
            }

            @Override
            public void releaseTable(long pfn) {
              faults.add("released " + pfn);
            }
          });

  private static final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  @BeforeEach
  void faultsAreRecorded() {
    mmu.setRoot(tables.root());
    mmu.setFaultHandler(
        (address, access, user, present) -> {
          faults.add(access + " " + Long.toHexString(address) + " " + user + " " + present);
          throw new Stop();
        });
  }

  @Test
  void everySizeReadsWhatItWrote() {
    tables.set(USER, Pte.of(100, RW | Pte.USER));
    VirtualMemory user = mmu.user();
    user.storeLong(USER, 0x1122334455667788L);
    assertThat(user.loadLong(USER)).isEqualTo(0x1122334455667788L);
    assertThat(user.loadInt(USER + 4)).isEqualTo(0x11223344);
    assertThat(user.loadShort(USER + 1)).isEqualTo(0x6677);
    assertThat(user.loadByte(USER)).isEqualTo(0x88);
    user.storeByte(USER, 0xff);
    assertThat(user.loadByte(USER)).isEqualTo(0xff);
    user.storeInt(USER + 3, -2);
    assertThat(user.loadInt(USER + 3)).isEqualTo(-2);
    user.storeShort(USER + 9, 0x8001);
    assertThat(user.loadShort(USER + 9)).isEqualTo(0x8001);
    assertThat(memory.loadLong(100L << 12) & 0xff).isEqualTo(0xff);
  }

  @Test
  void anAccessAcrossPagesUsesBothFrames() {
    tables.set(USER, Pte.of(100, RW | Pte.USER));
    tables.set(USER + 4096, Pte.of(50, RW | Pte.USER));
    mmu.user().storeLong(USER + 4092, 0x0102030405060708L);
    assertThat(mmu.user().loadLong(USER + 4092)).isEqualTo(0x0102030405060708L);
    assertThat(memory.loadInt((100L << 12) + 4092)).isEqualTo(0x05060708);
    assertThat(memory.loadInt(50L << 12)).isEqualTo(0x01020304);
  }

  @Test
  void aStoreThatFaultsOnItsSecondPageStoresNothing() {
    tables.set(USER, Pte.of(100, RW | Pte.USER));
    assertThatThrownBy(() -> mmu.user().storeLong(USER + 4092, -1)).isInstanceOf(Stop.class);
    assertThat(mmu.user().loadInt(USER + 4092)).isZero();
    assertThat(faults).containsExactly("WRITE " + Long.toHexString(USER + 4096) + " true false");
  }

  @Test
  void accessedAndDirtyBitsAreSet() {
    tables.set(USER, Pte.of(100, RW | Pte.USER));
    assertThat(mmu.user().loadByte(USER)).isZero();
    assertThat(tables.entry(USER)).isEqualTo(Pte.of(100, RW | Pte.USER | Pte.ACCESSED));
    mmu.user().storeByte(USER, 1);
    assertThat(tables.entry(USER) & Pte.DIRTY).isNotZero();
  }

  @Test
  void readOnlyPagesAndOtherModesAreRefused() {
    tables.set(USER, Pte.of(100, Pte.PRESENT | Pte.USER));
    tables.set(KERNEL, Pte.of(101, RW));
    assertThat(mmu.user().loadByte(USER)).isZero();
    assertThatThrownBy(() -> mmu.user().storeByte(USER, 1)).isInstanceOf(Stop.class);
    assertThatThrownBy(() -> mmu.kernel().loadByte(USER)).isInstanceOf(Stop.class);
    assertThatThrownBy(() -> mmu.user().loadByte(KERNEL)).isInstanceOf(Stop.class);
    assertThatThrownBy(() -> mmu.user().loadByte(1L << 60)).isInstanceOf(Stop.class);
    assertThat(faults)
        .containsExactly(
            "WRITE 7ffff7fe9000 true true",
            "READ 7ffff7fe9000 false true",
            "READ ffffc90000000000 true true",
            "READ 1000000000000000 true false");
  }

  @Test
  void theTlbRemembersUntilItIsInvalidated() {
    tables.set(USER, Pte.of(100, RW | Pte.USER));
    mmu.user().storeInt(USER, 7);
    tables.set(USER, Pte.of(101, RW | Pte.USER));
    assertThat(mmu.user().loadInt(USER))
        .as("stale read by way of the write entry's page")
        .isIn(0, 7);
    mmu.invalidate(USER);
    assertThat(mmu.user().loadInt(USER)).isZero();
    tables.set(USER, 0);
    assertThat(mmu.user().loadInt(USER)).as("still cached").isZero();
    mmu.flush();
    assertThatThrownBy(() -> mmu.user().loadInt(USER)).isInstanceOf(Stop.class);
  }

  @Test
  void aReadBeforeTheFirstWriteSeesItThroughAnotherAddress() {
    tables.set(USER, Pte.of(100, Pte.PRESENT | Pte.USER));
    tables.set(KERNEL, Pte.of(100, RW));
    assertThat(mmu.user().loadInt(USER)).isZero();
    mmu.kernel().storeInt(KERNEL, 42);
    assertThat(mmu.user().loadInt(USER)).isEqualTo(42);
  }

  @Test
  void presetFramesAreCopiedWhenWritten() {
    byte[] shared = new byte[4096];
    shared[0] = 5;
    memory.preset(200, 2, shared);
    tables.set(KERNEL, Pte.of(200, RW));
    tables.set(KERNEL + 4096, Pte.of(201, RW));
    long before = memory.used();
    assertThat(mmu.kernel().loadByte(KERNEL)).isEqualTo(5);
    assertThat(memory.used()).isEqualTo(before);
    mmu.kernel().storeByte(KERNEL + 1, 6);
    assertThat(mmu.kernel().loadShort(KERNEL)).isEqualTo(0x0605);
    assertThat(mmu.kernel().loadShort(KERNEL + 4096)).isEqualTo(0x0005);
    assertThat(shared[1]).isZero();
    assertThat(memory.used()).isEqualTo(before + 4096);
  }

  @Test
  void largePagesTranslate() {
    tables.setLarge(0xffff_8880_0020_0000L, 2L << 20, RW);
    mmu.kernel().storeInt(0xffff_8880_0020_0000L + 0x12345, 9);
    assertThat(memory.loadInt((2L << 20) + 0x12344) >>> 8).isEqualTo(9);
  }

  @Test
  void devicesAnswerEachAccess() {
    List<String> seen = new ArrayList<>();
    memory.attach(
        0xfe00_0000L,
        4096,
        new MmioDevice() {
          @Override
          public long read(long offset, int size) {
            seen.add("read " + offset + "/" + size);
            return 0x0100_00ed;
          }

          @Override
          public void write(long offset, int size, long value) {
            seen.add("write " + offset + "/" + size + "=" + Long.toHexString(value));
          }
        });
    tables.set(KERNEL, Pte.of(0xfe000, RW | Pte.PCD));
    assertThat(mmu.kernel().loadInt(KERNEL)).isEqualTo(0x0100_00ed);
    assertThat(mmu.kernel().loadInt(KERNEL)).isEqualTo(0x0100_00ed);
    mmu.kernel().storeInt(KERNEL + 4, 0x1234);
    assertThat(seen).containsExactly("read 0/4", "read 0/4", "write 4/4=1234");
  }

  @Test
  void bulkOperationsCrossPagesAndOverlap() {
    for (int i = 0; i < 4; i++) {
      tables.set(USER + i * 4096L, Pte.of(100 + 7 * i, RW | Pte.USER));
    }
    byte[] text = new byte[9000];
    for (int i = 0; i < text.length; i++) {
      text[i] = (byte) (i * 31 + 1);
    }
    mmu.user().store(USER + 10, text, 0, text.length);
    mmu.user().copy(USER + 13, USER + 10, text.length);
    byte[] back = new byte[text.length];
    mmu.user().load(USER + 13, back, 0, back.length);
    assertThat(back).isEqualTo(text);
    mmu.user().copy(USER + 10, USER + 13, text.length);
    mmu.user().load(USER + 10, back, 0, back.length);
    assertThat(back).isEqualTo(text);
    mmu.user().fill(USER + 4090, 'x', 12);
    mmu.user().storeByte(USER + 4102, 0);
    assertThat(mmu.user().loadString(USER + 4090, 100)).hasSize(12).containsOnly('x');
    assertThat(mmu.user().loadString(USER + 4090, 5)).hasSize(5);
  }

  @Test
  void theGrowthListenerCanRefuse() {
    memory.onGrowth(
        used -> {
          if (used > memory.used() + 4096 * 100) {
            throw new AssertionError();
          }
          if (used > (nextTable + 2) * 4096) {
            throw new Stop();
          }
        });
    memory.writable(300);
    assertThatThrownBy(
            () -> {
              for (int i = 301; i < 400; i++) {
                memory.writable(i);
              }
            })
        .isInstanceOf(Stop.class);
  }

  @Test
  void tablesAreVisitedInOrderAndReleased() {
    List<Long> seen = new ArrayList<>();
    tables.set(USER + 4096, Pte.of(2, RW));
    tables.set(USER, Pte.of(1, RW));
    tables.set(0x400000, Pte.of(3, RW));
    tables.forEach(
        0,
        1L << 47,
        (address, entry) -> {
          seen.add(address);
          return address == USER ? 0 : entry;
        });
    assertThat(seen).containsExactly(0x400000L, USER, USER + 4096);
    assertThat(tables.entry(USER)).isZero();
    tables.release();
    assertThat(faults).hasSize(1 + 6);
  }
}
